/**
 * Lines of a text table whose columns are known, as rows of candles. Made for a million lines a second: no text per cell.
 *
 * @module
 */

import { counted } from '../../text/amounts.ts';
import { CANDLE_FIELDS, type CandleField, type ColumnPlan } from './csv-columns.ts';
import { LARGEST_MANTISSA, LARGEST_POWER, POWERS_OF_TEN, parseDecimal, textOf, wordOf } from './decimal-number.ts';
import { fileProblem, quoted } from './file-problem.ts';
import { RowCollector } from './row-collector.ts';
import { splitLine } from './split-line.ts';
import { recogniseTimeForm, secondsOrMilliseconds, type TimeForm, timeReader } from './time-reader.ts';

/** A number whose thousands are marked: `1,000.5`, `1'000`. */
const GROUPED = /^\s*[+-]?\d{1,3}([,'_ ]\d{3})+(\.\d*)?\s*$/;
/** A number with a comma before its decimals. */
const DECIMAL_COMMA = /^\s*[+-]?\d+,\d+\s*$/;
const QUOTE = 34;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/** Parses lines whose columns are known. */
export class LineParser {
  /** The rows so far. */
  collector: RowCollector;
  /** Field of each column, -1 for those passed over. */
  private readonly fieldOf: Int8Array;
  private readonly values = new Float64Array(CANDLE_FIELDS.length);
  private readonly readTime: (bytes: Uint8Array, from: number, to: number) => number;
  private readonly separatorByte: number;
  /** Whether times are what their digits say. */
  private readonly timeIsPlain: boolean;
  private rows = 0;
  private firstTime = 0;

  constructor(
    private readonly file: string,
    plan: ColumnPlan,
    private readonly time: TimeForm,
    private readonly separator: string,
    private readonly now: number,
    private readonly mayFall: boolean,
  ) {
    this.collector = new RowCollector(file, now);
    this.fieldOf = new Int8Array(plan.count).fill(-1);
    plan.positions.forEach((position, field) => {
      this.fieldOf[position] = field;
    });
    // The files of this source have seconds in their older rows and milliseconds in the newer.
    this.readTime = plan.form === 'cryptodatadownload' && time !== 'iso' ? secondsOrMilliseconds : timeReader(time);
    this.timeIsPlain = this.readTime === parseDecimal;
    this.separatorByte = separator.charCodeAt(0);
  }

  /** Takes the line `bytes[start … end - 1]`; throws `AppError('invalid_file')`. */
  parse(bytes: Uint8Array, start: number, end: number, line: number): void {
    const { values, fieldOf, separatorByte, timeIsPlain } = this;
    const count = fieldOf.length;
    let at = start;
    for (let column = 0; column < count; column++) {
      const field = fieldOf[column] as number;
      let index = at;
      let mantissa = 0;
      let decimals = -1;
      // Digits and a point are summed up on the way to the separator; anything else takes the long way.
      for (; index < end; index++) {
        const byte = bytes[index] as number;
        if (byte >= ZERO && byte <= NINE) {
          mantissa = mantissa * 10 + (byte - ZERO);
          if (decimals >= 0) decimals++;
        } else if (byte === POINT && decimals < 0) {
          decimals = 0;
        } else {
          break;
        }
      }
      let plain = index > at && (index === end || bytes[index] === separatorByte);
      for (; index < end && bytes[index] !== separatorByte; index++) {
        if (bytes[index] === QUOTE) return this.parseQuoted(bytes, start, end, line);
      }
      if ((index === end) !== (column === count - 1))
        throw this.wrongCount(cellCount(bytes, start, end, separatorByte), line);
      if (field >= 0) {
        plain = plain && mantissa < LARGEST_MANTISSA && decimals <= LARGEST_POWER && index - at > 1;
        let value = decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] as number) : mantissa;
        if (field === 0 && !(plain && timeIsPlain)) value = this.readTime(bytes, at, index);
        else if (!plain) value = parseDecimal(bytes, at, index);
        if (Number.isNaN(value)) throw this.notNumber(bytes, start, end, field, wordOf(bytes, at, index), line);
        values[field] = value;
      }
      at = index + 1;
    }
    this.push(line);
  }

  private parseQuoted(bytes: Uint8Array, start: number, end: number, line: number): void {
    const cells = splitLine(textOf(bytes, start, end), this.separator);
    if (cells.some((cell) => cell.includes('"'))) {
      throw fileProblem(this.file, line, 'expected closed quotes around a cell');
    }
    if (cells.length !== this.fieldOf.length) throw this.wrongCount(cells.length, line);
    const values = cells.map((cell, column) => this.unquoted(cell, this.fieldOf[column] as number, line));
    const plain = Buffer.from(values.join(this.separator), 'latin1');
    this.parse(plain, 0, plain.length, line);
  }

  /** A cell without its quotes; one that holds the separator is no number, and nothing where it is passed over. */
  private unquoted(cell: string, field: number, line: number): string {
    if (!cell.includes(this.separator)) return cell;
    if (field < 0) return '';
    const reason = `${CANDLE_FIELDS[field]}: expected a decimal number, was ${quoted(cell)}`;
    throw fileProblem(this.file, line, reason, groupingHint(cell));
  }

  private push(line: number): void {
    const { values } = this;
    const time = values[0] as number;
    if (this.mayFall && this.rows === 1 && time < this.firstTime) this.turnRound();
    if (this.rows === 0) this.firstTime = time;
    this.rows++;
    this.collector.push(
      time,
      values[1] as number,
      values[2] as number,
      values[3] as number,
      values[4] as number,
      values[5] as number,
      line,
    );
  }

  /** The second row is older than the first: the file begins with the newest. */
  private turnRound(): void {
    const [first] = this.collector.finish();
    const turned = new RowCollector(this.file, this.now, true);
    if (first !== undefined) {
      const { timestamp, open, close, high, low, volume } = first;
      turned.push(
        timestamp[0] as number,
        open[0] as number,
        close[0] as number,
        high[0] as number,
        low[0] as number,
        volume[0] as number,
        1,
      );
    }
    this.collector = turned;
  }

  private notNumber(bytes: Uint8Array, start: number, end: number, field: number, cell: string, line: number): Error {
    // A wrong number of cells explains a wrong value in one of them.
    const count = cellCount(bytes, start, end, this.separatorByte);
    if (count !== this.fieldOf.length) return this.wrongCount(count, line);
    const name = CANDLE_FIELDS[field] as CandleField;
    const infinite = /^\s*[+-]?(nan|inf(inity)?)\s*$/i.test(cell);
    const number = infinite ? 'a finite number' : 'a decimal number';
    const written = this.time === 'iso' && recogniseTimeForm(cell) === 'iso';
    const time = written ? 'a time that exists' : 'a time of the same form as the first';
    const kind = name === 'timestamp' ? time : number;
    return fileProblem(this.file, line, `${name}: expected ${kind}, was ${quoted(cell)}`, groupingHint(cell));
  }

  private wrongCount(was: number, line: number): Error {
    return fileProblem(this.file, line, `expected ${counted(this.fieldOf.length, 'column')}, was ${was}`);
  }
}

function groupingHint(cell: string): string {
  if (GROUPED.test(cell)) return 'Leave out the marks between thousands.';
  return DECIMAL_COMMA.test(cell) ? 'Write decimals with a point.' : '';
}

function cellCount(bytes: Uint8Array, start: number, end: number, separatorByte: number): number {
  let count = 1;
  for (let index = start; index < end; index++) if (bytes[index] === separatorByte) count++;
  return count;
}
