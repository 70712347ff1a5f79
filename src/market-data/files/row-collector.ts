/**
 * Rows of a file, one by one, judged as they come and gathered into batches.
 *
 * @module
 */
import { type CandleColumns, createCandleColumns, sliceCandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';
import { isoTime } from '../../text/iso-time.ts';
import { joinRows } from '../store/rows.ts';
import { candleProblem } from '../validate-rows.ts';
import { fileProblem, type PlaceUnit } from './file-problem.ts';

const BATCH = 1 << 16;
/** Rows from which on a file whose rows are never a minute apart is taken for one of larger candles. */
const ENOUGH_TO_TELL = 100;
/** The same where they are all equally far apart. */
const ENOUGH_IF_EVEN = 5;
/** How unlikely it has to be that minutes happen to lie so that every step is a multiple of a larger one. */
const UNLIKELY = 1000;
/** Steps larger than a minute that are told apart. */
const TOLD_STEPS = 1000;

const LARGER = 'Larger candles cannot be turned into minutes: import the 1m file; every timeframe is made from it.';

/** What was seen of a file; times in ms. */
export interface CollectedFacts {
  /** Rows taken, without merged duplicates. */
  readonly rows: number;
  /** Rows that repeated the one before them and were merged with it. */
  readonly duplicates: number;
  readonly first: number;
  readonly last: number;
  /** Minutes missing between `first` and `last`. */
  readonly missing: number;
  readonly gaps: number;
}

/** Gathers rows; `push` throws `AppError('invalid_file')` with the line of a row that cannot be true. */
export class RowCollector {
  private readonly ready: CandleColumns[] = [];
  private batch = createCandleColumns(BATCH);
  private used = 0;
  private rows = 0;
  private duplicates = 0;
  private gaps = 0;
  private missing = 0;
  private smallestStep = Number.POSITIVE_INFINITY;
  private largestStep = Number.NEGATIVE_INFINITY;
  /** Greatest common divisor of all steps, minutes. */
  private commonStep = 0;
  /** How often each step larger than a minute was there, ms. */
  private readonly largerSteps = new Map<number, number>();
  private first = Number.NaN;
  private last = Number.NaN;

  /** With `newestFirst` the rows come in falling order and are turned round at the end. */
  constructor(
    private readonly file: string,
    private readonly now: number,
    private readonly newestFirst = false,
    private readonly unit: PlaceUnit = 'line',
  ) {}

  /** Takes a row: time in ms, `line` for messages. */
  push(time: number, open: number, close: number, high: number, low: number, volume: number, line: number): void {
    const reason = candleProblem(time, open, close, high, low, volume, this.now);
    if (reason !== null) throw this.problem(line, reason);
    const step = this.newestFirst ? this.last - time : time - this.last;
    // A first row has no step (NaN).
    if (step <= 0) {
      if (step < 0) throw this.disorder(time, line);
      this.merge(open, close, high, low, volume, line);
      return;
    }
    if (step > MINUTE) {
      this.gaps++;
      this.missing += step / MINUTE - 1;
      const times = this.largerSteps.get(step) ?? 0;
      if (times > 0 || this.largerSteps.size < TOLD_STEPS) this.largerSteps.set(step, times + 1);
    }
    if (this.commonStep !== 1 && this.rows > 0) this.commonStep = commonDivisor(step / MINUTE, this.commonStep);
    if (step < this.smallestStep) this.smallestStep = step;
    if (step > this.largestStep) this.largestStep = step;
    if (this.used === BATCH) this.finishBatch();
    const { batch, used } = this;
    batch.timestamp[used] = time;
    batch.open[used] = open;
    batch.close[used] = close;
    batch.high[used] = high;
    batch.low[used] = low;
    batch.volume[used] = volume;
    this.used = used + 1;
    this.last = time;
    if (this.rows++ === 0) this.first = time;
  }

  /** The full batches so far, oldest row first; they are the caller's. */
  take(): CandleColumns[] {
    return this.newestFirst ? [] : this.ready.splice(0);
  }

  /** The rest; throws `AppError('invalid_file')` for a file without rows or of larger candles. */
  finish(): CandleColumns[] {
    if (this.rows === 0) throw fileProblem(this.file, null, 'expected rows of candles, was a file without any');
    const enough = this.smallestStep === this.largestStep ? ENOUGH_IF_EVEN : ENOUGH_TO_TELL;
    if (this.rows >= enough && this.smallestStep > MINUTE) {
      throw fileProblem(
        this.file,
        null,
        `expected candles of one minute, was one every ${this.smallestStep / MINUTE} minutes or more`,
        LARGER,
      );
    }
    this.refuseMultiples();
    this.refuseMixture();
    this.finishBatch();
    const batches = this.ready.splice(0);
    return this.newestFirst ? [reversed(joinRows(batches))] : batches;
  }

  /** Throws for larger candles with gaps: minutes would have to lie on that grid by chance, each again. */
  private refuseMultiples(): void {
    const step = this.commonStep;
    if (step <= 1 || this.rows < ENOUGH_IF_EVEN || step ** (this.rows - 1) < UNLIKELY) return;
    const found = `one every ${step} minutes or a multiple of that`;
    throw fileProblem(this.file, null, `expected candles of one minute, was ${found}`, LARGER);
  }

  /** Throws for a file most of whose rows are one larger step apart, though some are a minute apart. */
  private refuseMixture(): void {
    if (this.rows < ENOUGH_TO_TELL) return;
    for (const [step, times] of this.largerSteps) {
      if (times * 2 <= this.rows - 1) continue;
      const found = `one every ${step / MINUTE} minutes for the most part`;
      throw fileProblem(this.file, null, `expected candles of one minute, was ${found}`, LARGER);
    }
  }

  /** What was seen so far. */
  facts(): CollectedFacts {
    const [first, last] = this.newestFirst ? [this.last, this.first] : [this.first, this.last];
    return { rows: this.rows, duplicates: this.duplicates, first, last, missing: this.missing, gaps: this.gaps };
  }

  private merge(open: number, close: number, high: number, low: number, volume: number, line: number): void {
    const { batch } = this;
    const row = this.used - 1;
    const equal =
      batch.open[row] === open &&
      batch.close[row] === close &&
      batch.high[row] === high &&
      batch.low[row] === low &&
      batch.volume[row] === volume;
    if (!equal) {
      throw this.problem(line, `expected one candle a minute, was a second, different one for ${isoTime(this.last)}`);
    }
    this.duplicates++;
  }

  private disorder(time: number, line: number): Error {
    const expected = this.newestFirst ? 'before' : 'after';
    return this.problem(
      line,
      `expected a time ${expected} ${isoTime(this.last)}, was ${isoTime(time)}`,
      'Rows must be in order of time.',
    );
  }

  private problem(place: number, reason: string, hint = ''): Error {
    return fileProblem(this.file, place, reason, hint, this.unit);
  }

  private finishBatch(): void {
    if (this.used === 0) return;
    this.ready.push(sliceCandleColumns(this.batch, 0, this.used));
    this.batch = createCandleColumns(BATCH);
    this.used = 0;
  }
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

function reversed(candles: CandleColumns): CandleColumns {
  for (const column of [candles.timestamp, candles.open, candles.close, candles.high, candles.low, candles.volume])
    column.reverse();
  return candles;
}
