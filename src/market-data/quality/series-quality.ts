/**
 * Quality reports of stored series, made once for equal rows.
 *
 * @module
 */
import type { CandleSource, SeriesKey } from '../candle-store.ts';
import { type QualityReport, qualityReport } from './quality-report.ts';
import { qualityWarnings } from './quality-warnings.ts';

/** Reports that are remembered. */
const REMEMBERED = 256;

/** Examines ranges of a source. */
export class SeriesQuality {
  private readonly reports = new Map<string, QualityReport>();

  constructor(private readonly source: CandleSource) {}

  /** The report of `[start, end)` ms; throws what the source throws. */
  async report(key: SeriesKey, start: number, end: number): Promise<QualityReport> {
    const digest = await this.source.digest(key, start, end);
    const known = this.reports.get(digest);
    if (known !== undefined) return known;
    const report = qualityReport((await this.source.load(key, start, end)).candles);
    if (this.reports.size >= REMEMBERED) this.reports.clear();
    this.reports.set(digest, report);
    return report;
  }

  /** What a run over `[start, end)` ms has to say about its candles, see {@link qualityWarnings}. */
  async warnings(key: SeriesKey, start: number, end: number): Promise<string[]> {
    return qualityWarnings(await this.report(key, start, end), key.symbol, key.exchange);
  }
}
