/**
 * The candles that a backtest reads: minutes of every instrument with its warm-up, and the larger candles made of them.
 *
 * @module
 */
import { type CandleColumns, createCandleColumns, sliceCandleColumns } from '../../candles/candle-columns.ts';
import { fillGaps } from '../../candles/fill-gaps.ts';
import { isTimeframe, MINUTE, type Timeframe } from '../../candles/timeframe.ts';
import { emptyWarmup } from '../../engine/empty-warmup.ts';
import { rowAt } from '../../engine/replay-plan.ts';
import { AppError } from '../../errors.ts';
import type { CandleSource, SeriesCoverage, SeriesKey } from '../../market-data/candle-store.ts';
import { importAdvice } from '../../market-data/exchanges/import-advice.ts';
import { damageOf } from '../../market-data/store/damaged-months.ts';
import { isoMinute } from '../../text/iso-time.ts';
import type { BacktestSettings } from '../backend.ts';
import { routesOf, warmupStart } from '../routes-of.ts';
import { type MissingMinutes, missingMinutes, missingWarning } from './missing-minutes.ts';

/** Minutes of one instrument. */
export interface InstrumentCandles {
  /** `<exchange>-<symbol>`, the engine's key. */
  readonly key: string;
  readonly exchange: string;
  readonly symbol: string;
  readonly trading: CandleColumns;
  /** Null when no warm-up is asked for. */
  readonly warmup: CandleColumns | null;
  /** Clock buckets by timeframe; empty where minutes are missing or were filled. */
  readonly aggregates: Readonly<Partial<Record<Timeframe, CandleColumns>>>;
  /** Whether no minute of the range is missing. */
  readonly complete: boolean;
}

/** What a run reads, and what its reader should know of it. */
export interface CollectedCandles {
  /** In the simulator's order: routes, then instruments that only data routes name. */
  readonly instruments: readonly InstrumentCandles[];
  /** Minutes of the trading range that are not stored, over all instruments. */
  readonly missingMinutes: number;
  readonly warnings: readonly string[];
}

/** Instruments of a run in the simulator's order. */
export function instrumentsOf(settings: BacktestSettings): { exchange: string; symbol: string }[] {
  const seen = new Map<string, { exchange: string; symbol: string }>();
  for (const { exchange, symbol } of [...routesOf(settings), ...settings.data_routes]) {
    const key = `${exchange}-${symbol}`;
    if (!seen.has(key)) seen.set(key, { exchange, symbol });
  }
  return [...seen.values()];
}

/**
 * Reads the candles of a run. Throws `AppError('candles_missing')`, naming what is stored and the call that imports the rest,
 * when an instrument is not stored, the range ends after its last minute, or begins before the first of all of them, or no
 * minute of the warm-up is stored.
 */
export async function collectCandles(settings: BacktestSettings, store: CandleSource): Promise<CollectedCandles> {
  const keys = instrumentsOf(settings);
  const coverages = await Promise.all(keys.map((key) => requireCoverage(settings, key, store)));
  const unreachable = store.unreachable();
  const warnings = checkSpans(settings, coverages, unreachable);
  let total = 0;
  const instruments: InstrumentCandles[] = [];
  for (const coverage of coverages) {
    const { instrument, lacking, lackingWarmup } = await collectInstrument(settings, coverage, store);
    instruments.push(instrument);
    total += lacking.missing;
    const filled = settings.fill_gaps;
    for (const warning of [
      missingWarning(coverage, lackingWarmup, { part: 'warm-up', filled }),
      missingWarning(coverage, lacking, { part: 'range', filled }),
    ]) {
      if (warning !== null) warnings.push(warning);
    }
  }
  for (const { exchange, symbol, warmup } of instruments) {
    if (warmup?.length === 0) throw noWarmup(settings, { exchange, symbol });
  }
  return { instruments, missingMinutes: total, warnings };
}

/** In the words of Jesse, which has no other name for it. */
function noWarmup(settings: BacktestSettings, { exchange, symbol }: SeriesKey): AppError {
  const advice = importAdvice({ exchange, symbol, start: warmupStart(settings), end: settings.start });
  const { exception, message } = emptyWarmup(exchange, symbol);
  return new AppError('candles_missing', message, {
    hint: `No candle is stored before start_date: ${advice}, start later, or set warm_up_candles to 0.`,
    details: { exception, exchange, symbol, part: 'warm_up' },
  });
}

async function requireCoverage(
  settings: BacktestSettings,
  key: { exchange: string; symbol: string },
  store: CandleSource,
): Promise<SeriesCoverage> {
  const coverage = await store.coverage(key, { start: warmupStart(settings), end: settings.end });
  if (coverage !== null) return coverage;
  throw new AppError('candles_missing', `No candles of ${key.symbol} on ${key.exchange} are stored.`, {
    hint: `${importHint(key, settings)}; candles_available lists what is stored.`,
    details: { exchange: key.exchange, symbol: key.symbol },
  });
}

function checkSpans(
  settings: BacktestSettings,
  coverages: readonly SeriesCoverage[],
  unreachable: readonly AppError[],
): string[] {
  const { start, end } = settings;
  for (const coverage of coverages) {
    if (coverage.end < end || coverage.start >= end) throw outsideSpan(settings, coverage, unreachable);
  }
  const late = coverages.filter((coverage) => coverage.start > start);
  const [first] = late;
  if (first && late.length === coverages.length) throw outsideSpan(settings, first, unreachable);
  return late.map(
    ({ exchange, symbol, start: begins }) =>
      `${symbol} on ${exchange} begins at ${isoMinute(begins)}; the run starts when every instrument has candles.`,
  );
}

function outsideSpan(settings: BacktestSettings, coverage: SeriesCoverage, unreachable: readonly AppError[]): AppError {
  const { exchange, symbol, start, end } = coverage;
  const damage = damageOf(coverage);
  const reasons = [...(damage === null ? [] : [damage]), ...unreachable].map(({ message }) => ` Besides, ${message}.`);
  return new AppError(
    'candles_missing',
    `Expected candles of ${symbol} on ${exchange} from ${isoMinute(settings.start)} to ${isoMinute(settings.end)}, ` +
      `stored are ${isoMinute(start)} to ${isoMinute(end)}.${reasons.join('')}`,
    {
      hint: `Choose dates inside that span, or ${importHint(coverage, settings)}.`,
      details: { exchange, symbol, stored_start: isoMinute(start), stored_end: isoMinute(end) },
    },
  );
}

function importHint({ exchange, symbol }: { exchange: string; symbol: string }, settings: BacktestSettings): string {
  return importAdvice({ exchange, symbol, start: warmupStart(settings), end: settings.end });
}

async function collectInstrument(
  settings: BacktestSettings,
  coverage: SeriesCoverage,
  store: CandleSource,
): Promise<{ instrument: InstrumentCandles; lacking: MissingMinutes; lackingWarmup: MissingMinutes }> {
  const { start, end } = settings;
  const key = { exchange: coverage.exchange, symbol: coverage.symbol };
  const first = warmupStart(settings);
  const range = await store.load(key, first, end);
  const from = rowAt(range.candles, start);
  const rows = sliceCandleColumns(range.candles, from, range.candles.length);
  const spanned = { start: Math.max(start, range.firstStored), end: Math.min(end, range.lastStored + MINUTE) };
  const lacking = missingMinutes(rows, spanned, coverage);
  // Before the first stored minute nothing is missing: the run says itself that its warm-up is short.
  const before = { start: Math.min(spanned.start, Math.max(first, range.firstStored)), end: spanned.start };
  const lackingWarmup = missingMinutes(sliceCandleColumns(range.candles, 0, from), before, coverage);
  const name = `${key.exchange}-${key.symbol}`;
  if (settings.fill_gaps && range.missing > 0) {
    const earlier = await withEarlierClose(key, store, range.candles, first, end);
    const filled = fillGaps(withLastMinute(earlier, end)).candles;
    const visible = sliceCandleColumns(filled, rowAt(filled, first), rowAt(filled, end));
    return { instrument: split(name, key, visible, settings, {}, true), lacking, lackingWarmup };
  }
  const complete = range.missing === 0;
  const aggregates: Partial<Record<Timeframe, CandleColumns>> = {};
  if (complete) {
    for (const timeframe of timeframesOf(settings)) {
      aggregates[timeframe] = await store.aggregate(key, timeframe, first, end);
    }
  }
  return { instrument: split(name, key, range.candles, settings, aggregates, complete), lacking, lackingWarmup };
}

/** Rows that begin at the last stored minute before the window, so that filling takes its close on. */
async function withEarlierClose(
  key: { exchange: string; symbol: string },
  store: CandleSource,
  candles: CandleColumns,
  first: number,
  end: number,
): Promise<CandleColumns> {
  if (candles.length > 0 && candles.timestamp[0] === first) return candles;
  const coverage = await store.coverage(key, { start: first, end });
  if (coverage === null || coverage.start >= first) return candles;
  const all = (await store.load(key, coverage.start, end)).candles;
  return sliceCandleColumns(all, Math.max(0, rowAt(all, first) - 1), all.length);
}

/** Rows that reach up to the last minute before `end`: where it is not stored it is flat, and filling closes the gap. */
function withLastMinute(candles: CandleColumns, end: number): CandleColumns {
  const rows = candles.length;
  const last = end - MINUTE;
  if (rows === 0 || (candles.timestamp[rows - 1] as number) >= last) return candles;
  const longer = createCandleColumns(rows + 1);
  for (const column of ['timestamp', 'open', 'close', 'high', 'low', 'volume'] as const)
    longer[column].set(candles[column]);
  const close = candles.close[rows - 1] as number;
  longer.timestamp[rows] = last;
  for (const column of ['open', 'close', 'high', 'low'] as const) longer[column][rows] = close;
  return longer;
}

function split(
  key: string,
  { exchange, symbol }: { exchange: string; symbol: string },
  candles: CandleColumns,
  settings: BacktestSettings,
  aggregates: InstrumentCandles['aggregates'],
  complete: boolean,
): InstrumentCandles {
  const from = rowAt(candles, settings.start);
  return {
    key,
    exchange,
    symbol,
    trading: sliceCandleColumns(candles, from, candles.length),
    warmup: settings.warm_up_candles > 0 ? sliceCandleColumns(candles, 0, from) : null,
    aggregates,
    complete,
  };
}

function timeframesOf(settings: BacktestSettings): Set<Timeframe> {
  const timeframes = new Set<Timeframe>();
  for (const { timeframe } of [...routesOf(settings), ...settings.data_routes]) {
    if (isTimeframe(timeframe) && timeframe !== '1m') timeframes.add(timeframe);
  }
  return timeframes;
}
