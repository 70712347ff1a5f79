/**
 * Rows of formats that store columns or values rather than text, into a collector.
 *
 * @module
 */
import type { ReadRequest } from './candle-reader.ts';
import { CANDLE_FIELDS, type ColumnPlan } from './csv-columns.ts';
import { decimalOfText } from './decimal-number.ts';
import { fileProblem, quoted } from './file-problem.ts';
import { RowCollector } from './row-collector.ts';
import { parseIsoTime, recogniseTimeForm, type TimeForm, toMilliseconds } from './time-reader.ts';

/** Takes columns piece by piece. */
export class TableRows {
  readonly collector: RowCollector;
  private form: TimeForm | null;
  private rows = 0;

  /** `time` is the form of the time column where its type or the user says it. */
  constructor(
    private readonly request: ReadRequest,
    readonly plan: ColumnPlan,
    time: TimeForm | null,
  ) {
    this.form = time;
    this.collector = new RowCollector(request.file, request.now, false, 'row');
  }

  /** The form of the times. */
  get time(): TimeForm {
    return this.form ?? 'ms';
  }

  /** Takes `count` rows of the six columns in the order of {@link CANDLE_FIELDS}; throws `AppError('invalid_file')`. */
  push(columns: readonly ArrayLike<unknown>[], count: number): void {
    for (const [field, column] of columns.entries()) {
      if (column.length < count)
        throw this.problem(column.length, `${CANDLE_FIELDS[field]}: expected a value, was none`);
    }
    const [times, open, close, high, low, volume] = columns;
    if (!times || !open || !close || !high || !low || !volume) throw new RangeError('expected six columns');
    for (let row = 0; row < count; row++) {
      this.collector.push(
        this.timeOf(times[row], row),
        this.numberOf(open[row], 1, row),
        this.numberOf(close[row], 2, row),
        this.numberOf(high[row], 3, row),
        this.numberOf(low[row], 4, row),
        this.numberOf(volume[row], 5, row),
        this.rows + row + 1,
      );
    }
    this.rows += count;
  }

  private timeOf(value: unknown, row: number): number {
    if (this.form === 'ms' && typeof value === 'number') return value;
    this.form ??= recogniseTimeForm(String(value));
    if (this.form === null) {
      throw this.problem(
        row,
        `expected a time (seconds, ms, µs or ns since 1970, or ISO 8601), was ${quoted(String(value))}`,
      );
    }
    if (this.form === 'ns' && typeof value === 'bigint') return Number(value / 1000n) / 1000;
    const time = this.form === 'iso' ? parseIsoTime(String(value)) : toMilliseconds(plainNumber(value), this.form);
    if (Number.isNaN(time)) throw this.problem(row, `timestamp: expected a time, was ${quoted(String(value))}`);
    return time;
  }

  private numberOf(value: unknown, field: number, row: number): number {
    if (typeof value === 'number') return value;
    const number = plainNumber(value);
    if (Number.isNaN(number)) {
      throw this.problem(row, `${CANDLE_FIELDS[field]}: expected a decimal number, was ${quoted(String(value))}`);
    }
    return number;
  }

  private problem(row: number, reason: string): Error {
    return fileProblem(this.request.file, this.rows + row + 1, reason, '', 'row');
  }
}

function plainNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' ? decimalOfText(value) : Number.NaN;
}
