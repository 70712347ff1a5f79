/**
 * What a backtest has to say about the candles it ran over.
 *
 * @module
 */
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import type { QualityReport } from './quality-report.ts';

/** One sentence for each kind of doubtful rows; gaps and missing volume are not among them, runs report those. */
export function qualityWarnings(report: QualityReport, symbol: string, exchange: string): string[] {
  const where = `${symbol} on ${exchange}`;
  const warnings: string[] = [];
  const tick = [...report.badTicks.largest].sort((a, b) => b.score - a.score)[0];
  if (tick !== undefined) {
    warnings.push(
      `${where}: ${counted(report.badTicks.count, 'minute has a price that looks', 'minutes have prices that look')} like an error of the feed ` +
        `(most: ${isoTime(tick.timestamp)}, ${tick.side} ${tick.price}, ${percent(tick.distance)} off its neighbours); ` +
        'a profit made there could not have been traded',
    );
  }
  const copy = [...report.duplicated.largest].sort((a, b) => b.minutes - a.minutes)[0];
  if (copy !== undefined) {
    warnings.push(
      `${where}: ${counted(report.duplicated.minutes, 'minute repeats an earlier one', 'minutes repeat earlier ones')} row for row ` +
        `(${isoTime(copy.start)} to ${isoTime(copy.end)} is ${isoTime(copy.originalStart)} again): import them anew`,
    );
  }
  const flat = [...report.flat.largest].sort((a, b) => b.minutes - a.minutes)[0];
  if (flat !== undefined) {
    warnings.push(
      `${where}: the price does not move at all in ${counted(report.flat.count, 'stretch', 'stretches')} of ` +
        `${counted(report.flat.minutes, 'minute')} together (longest: ${flat.minutes} from ${isoTime(flat.start)}): an outage or filled minutes`,
    );
  }
  return warnings;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
