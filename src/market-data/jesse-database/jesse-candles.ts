/**
 * A Jesse user's candles where they lie: the `candle` table of Jesse's PostgreSQL as a {@link CandleSource}. Rows pass
 * the same judge as imported ones before anything is computed of them.
 *
 * @module
 */
import { z } from 'zod';
import { type CandleColumns, candleBytes, createCandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE, type Timeframe } from '../../candles/timeframe.ts';
import { AppError } from '../../errors.ts';
import { isoDay, isoTime } from '../../text/iso-time.ts';
import type { CandleSource, Gap, SeriesCoverage, SeriesKey, StoredRange } from '../candle-store.ts';
import { AggregateCache } from '../store/aggregate-cache.ts';
import { ByteCache } from '../store/byte-cache.ts';
import { digestOfRows } from '../store/digest-rows.ts';
import { gapBetween, largestGaps } from '../store/gaps.ts';
import { monthOf, monthStart } from '../store/month.ts';
import { joinRows, rowsBetween } from '../store/rows.ts';
import { type SeriesSpan, storedRange } from '../store/stored-range.ts';
import { EARLIEST_TIME, LATEST_AHEAD, validateRows } from '../validate-rows.ts';
import { isUnsupportedFeature, JesseConnection } from './jesse-connection.ts';

/** How the source is opened. */
export interface JesseCandlesOptions {
  /** `JESSE_DATABASE_URL`. */
  readonly url: string;
  /** Bytes kept in memory; 512 MiB by default. */
  readonly cacheBytes?: number;
  /** The present, ms. */
  readonly now?: () => number;
}

/** A bigint of PostgreSQL; beyond 2^53 it is no longer exact, which no time or count that is believed reaches. */
const whole = z.union([z.number(), z.string()]).transform(Number).pipe(z.number());
const seriesRow = z.tuple([z.string(), z.string(), whole, whole, whole]);
const spanRow = z.tuple([whole.nullable(), whole.nullable()]);
const versionRow = z.tuple([z.string()]);
const gapRow = z.tuple([whole, whole]);

const OF_SERIES = "from candle where exchange = $1 and symbol = $2 and timeframe = '1m'";
const ALL_SERIES = `
  select exchange, symbol, min(timestamp), max(timestamp), count(*) from candle
  where timeframe = '1m' and ($1::text is null or exchange = $1) and ($2::text is null or symbol = $2)
  group by exchange, symbol order by exchange, symbol`;
const SPAN = `select min(timestamp), max(timestamp) ${OF_SERIES}`;
/** Changes whenever a row of the range is added, removed or rewritten: a rewritten one has a new transaction number. */
const VERSION = `
  select concat(count(*), ' ', min(timestamp), ' ', max(timestamp), ' ', max(xmin::text::bigint))
  ${OF_SERIES} and timestamp >= $3 and timestamp < $4`;
/** Compressed Timescale chunks have no transaction numbers; they are rarely rewritten. */
const VERSION_OF_CHUNKS = `
  select concat(count(*), ' ', min(timestamp), ' ', max(timestamp)) ${OF_SERIES} and timestamp >= $3 and timestamp < $4`;
const ROWS = `
  select timestamp, open, close, high, low, volume ${OF_SERIES} and timestamp >= $3 and timestamp < $4 order by timestamp`;
/** How long counts of a database are believed, ms: counting millions of rows takes seconds. */
const COUNTS_LAST = 30_000;
const GAPS = `
  select previous, timestamp from (select timestamp, lag(timestamp) over (order by timestamp) previous ${OF_SERIES}) steps
  where timestamp - previous > ${MINUTE} order by timestamp`;

const IMPORT_AGAIN = 'Remove it and import that day again in Jesse, or import the series here with candles_import.';

interface Kept {
  readonly start: number;
  readonly end: number;
  readonly version: string;
  readonly candles: CandleColumns;
}

/** Opens the candles of a Jesse database; nothing is connected before it is asked. */
export function openJesseCandles(options: JesseCandlesOptions): JesseCandles {
  return new JesseCandles(options);
}

/** See {@link CandleSource}; every method throws `AppError('backend_unavailable')` when the database does not answer. */
export class JesseCandles implements CandleSource {
  private readonly connection: JesseConnection;
  private readonly now: () => number;
  private readonly kept: ByteCache<Kept>;
  private readonly aggregates: AggregateCache;
  private readonly counts = new Map<string, { readonly at: number; readonly rows: z.infer<typeof seriesRow>[] }>();
  private readonly gaps = new Map<string, { readonly version: string; readonly gaps: readonly Gap[] }>();
  private readonly loading = new Map<string, Promise<unknown>>();

  constructor({ url, cacheBytes = 2 ** 29, now = Date.now }: JesseCandlesOptions) {
    this.connection = new JesseConnection(url);
    this.now = now;
    this.kept = new ByteCache(cacheBytes * 0.75);
    this.aggregates = new AggregateCache(cacheBytes * 0.25);
  }

  async series(filter: Partial<SeriesKey> = {}): Promise<SeriesCoverage[]> {
    const rows = await this.count(filter.exchange ?? null, filter.symbol ?? null);
    const found: SeriesCoverage[] = [];
    for (const [exchange, symbol, first, last, candles] of rows) {
      found.push(await this.describe({ exchange, symbol }, first, last, candles, true));
    }
    return found;
  }

  async coverage(key: SeriesKey): Promise<SeriesCoverage | null> {
    const [span] = await this.connection.query(SPAN, [key.exchange, key.symbol], spanRow);
    const name = idOf(key);
    const counted = this.counts.get(name)?.rows[0];
    // The ends are found at once, so that what Jesse has just imported is seen at once.
    if (counted?.[2] !== span?.[0] || counted?.[3] !== span?.[1]) this.counts.delete(name);
    const [row] = await this.count(key.exchange, key.symbol);
    return row === undefined ? null : this.describe(key, row[2], row[3], row[4], false);
  }

  async load(key: SeriesKey, start: number, end: number): Promise<StoredRange> {
    const span = await this.span(key);
    const { candles } = await this.read(key, span, start, end);
    return storedRange(rowsBetween(candles, start, end), span, start, end);
  }

  async aggregate(key: SeriesKey, timeframe: Timeframe, start: number, end: number): Promise<CandleColumns> {
    const span = await this.span(key);
    const { candles } = await this.read(key, span, start, end);
    return this.aggregates.get({ id: idOf(key), timeframe, minutes: candles, start, end, lastStored: span.lastStored });
  }

  async digest(key: SeriesKey, start: number, end: number): Promise<string> {
    const { candles } = await this.read(key, await this.span(key), start, end);
    return digestOfRows(rowsBetween(candles, start, end));
  }

  /**
   * The rows of one series month by month, each judged; throws `AppError('corrupted')` at a row that cannot be true.
   */
  async *months(
    key: SeriesKey,
    start = Number.NEGATIVE_INFINITY,
    end = Number.POSITIVE_INFINITY,
  ): AsyncIterable<CandleColumns> {
    const span = await this.span(key);
    this.requireBelievable(
      key,
      [span.firstStored, span.lastStored].filter((time) => time >= start && time < end),
    );
    const last = monthOf(Math.min(end - 1, span.lastStored));
    for (let month = monthOf(Math.max(start, span.firstStored)); month <= last; month++) {
      const from = Math.max(start, monthStart(month));
      const to = Math.min(end, monthStart(month + 1));
      const rows = await this.connection.rows(ROWS, [key.exchange, key.symbol, from, to]);
      if (rows.length > 0) yield this.judged(key, rows);
    }
  }

  /** Throws for a time that no market has before all the months up to it are looked through. */
  private requireBelievable({ exchange, symbol }: SeriesKey, times: readonly number[]): void {
    const wrong = times.find((time) => time < EARLIEST_TIME || time > this.now() + LATEST_AHEAD);
    if (wrong === undefined) return;
    throw new AppError(
      'corrupted',
      `the Jesse database has a candle of ${symbol} on ${exchange} that cannot be true: expected a time between ${isoDay(EARLIEST_TIME)} and ${isoDay(this.now() + LATEST_AHEAD)}, was ${isoTime(wrong)}`,
      { hint: IMPORT_AGAIN },
    );
  }

  unreachable(): readonly AppError[] {
    return [];
  }

  /** Closes the connections and drops what is kept. */
  async close(): Promise<void> {
    this.kept.clear();
    this.counts.clear();
    this.gaps.clear();
    this.aggregates.clear();
    await this.connection.close();
  }

  /** Ends and numbers of rows of the series that fit, at most {@link COUNTS_LAST} old. */
  private async count(exchange: string | null, symbol: string | null): Promise<z.infer<typeof seriesRow>[]> {
    const name = JSON.stringify([exchange, symbol]);
    const known = this.counts.get(name);
    if (known !== undefined && this.now() - known.at < COUNTS_LAST) return known.rows;
    const rows = await this.connection.query(ALL_SERIES, [exchange, symbol], seriesRow);
    this.counts.set(name, { at: this.now(), rows });
    return rows;
  }

  /** Gaps of a series, counted anew when its ends or its number of rows have changed. */
  private async gapsOf(key: SeriesKey, version: string): Promise<readonly Gap[]> {
    const known = this.gaps.get(idOf(key));
    if (known?.version === version) return known.gaps;
    const rows = await this.connection.query(GAPS, [key.exchange, key.symbol], gapRow);
    const gaps = rows.map(([before, after]) => gapBetween(before + MINUTE, after));
    this.gaps.set(idOf(key), { version, gaps });
    return gaps;
  }

  private async span(key: SeriesKey): Promise<SeriesSpan> {
    const [row] = await this.connection.query(SPAN, [key.exchange, key.symbol], spanRow);
    const [firstStored, lastStored] = row ?? [null, null];
    if (firstStored !== null && lastStored !== null) return { firstStored, lastStored };
    throw new AppError('candles_missing', `the Jesse database has no 1m candles of ${key.symbol} on ${key.exchange}`, {
      hint: 'See candles_available for what there is, or import them with candles_import.',
      details: { exchange: key.exchange, symbol: key.symbol },
    });
  }

  private async describe(
    key: SeriesKey,
    first: number,
    last: number,
    candles: number,
    overview: boolean,
  ): Promise<SeriesCoverage> {
    const end = last + MINUTE;
    const missing = Math.round((end - first) / MINUTE) - candles;
    const gaps = missing <= 0 ? [] : await this.gapsOf(key, `${first} ${last} ${candles}`);
    return {
      exchange: key.exchange,
      symbol: key.symbol,
      start: first,
      end,
      candles,
      missing,
      gapCount: gaps.length,
      gaps: overview ? largestGaps(gaps) : gaps,
      complete: missing === 0,
      damagedMonths: [],
      missingFiles: [],
    };
  }

  /** Rows that include the range; one load of a series at a time. */
  private async read(key: SeriesKey, span: SeriesSpan, start: number, end: number): Promise<Kept> {
    const id = idOf(key);
    const turn = (this.loading.get(id) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => this.readNow(key, span, start, end));
    this.loading.set(id, turn);
    return turn;
  }

  private async readNow(key: SeriesKey, span: SeriesSpan, start: number, end: number): Promise<Kept> {
    const from = Math.max(start, span.firstStored);
    const to = Math.max(from, Math.min(end, span.lastStored + MINUTE));
    const kept = this.kept.get(idOf(key));
    if (
      kept !== undefined &&
      kept.start <= from &&
      kept.end >= to &&
      (await this.version(key, kept.start, kept.end)) === kept.version
    ) {
      return kept;
    }
    const wide = { start: monthStart(monthOf(from)), end: monthStart(monthOf(to) + 1) };
    const version = await this.version(key, wide.start, wide.end);
    const parts: CandleColumns[] = [];
    for await (const month of this.months(key, wide.start, wide.end)) parts.push(month);
    const loaded = { ...wide, version, candles: joinRows(parts, true) };
    this.kept.set(idOf(key), loaded, candleBytes(loaded.candles.capacity));
    return loaded;
  }

  private async version(key: SeriesKey, start: number, end: number): Promise<string> {
    const values = [key.exchange, key.symbol, start, end];
    const [row] = await this.connection.query(VERSION, values, versionRow).catch((error: unknown) => {
      if (!isUnsupportedFeature(error)) throw error;
      return this.connection.query(VERSION_OF_CHUNKS, values, versionRow);
    });
    return row?.[0] ?? '';
  }

  private judged(key: SeriesKey, rows: readonly (readonly unknown[])[]): CandleColumns {
    const candles = createCandleColumns(rows.length);
    rows.forEach((row, index) => {
      for (let column = 0; column < 6; column++) {
        candles.data[column * candles.capacity + index] = row[column] === null ? Number.NaN : Number(row[column]);
      }
    });
    const problem = validateRows(candles, this.now());
    if (problem === null) return candles;
    throw new AppError(
      'corrupted',
      `the Jesse database has a candle of ${key.symbol} on ${key.exchange} that cannot be true, ` +
        `${JSON.stringify(rows[problem.row])} (timestamp, open, close, high, low, volume): ${problem.reason}`,
      { hint: IMPORT_AGAIN },
    );
  }
}

function idOf({ exchange, symbol }: SeriesKey): string {
  return JSON.stringify([exchange, symbol]);
}
