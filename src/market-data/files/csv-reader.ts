/**
 * Candles out of text with separated columns, chunk by chunk, without a string per cell.
 *
 * @module
 */
import {
  CANDLE_FIELDS,
  type CandleField,
  type ColumnPlan,
  looksLikeHeader,
  planFromHeader,
  planFromKnownForm,
} from './csv-columns.ts';
import { parseDecimal, textOf } from './decimal-number.ts';
import { fileProblem, quoted } from './file-problem.ts';
import { RowCollector } from './row-collector.ts';
import { recogniseTimeForm, secondsOrMilliseconds, type TimeForm, timeReader } from './time-reader.ts';

/** A line longer than this belongs to no table of candles. */
const LONGEST_LINE = 1 << 16;
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const PREFACE = /^(https?:\/\/)?(www\.)?cryptodatadownload\.com/i;
const SEPARATORS = [',', ';', '\t', '|'];

/** What a reader has to know beforehand. */
export interface CsvReaderOptions {
  /** Name for messages. */
  readonly file: string;
  readonly symbol: string;
  readonly now: number;
  /** What the user says of the columns; null leaves it to the header. */
  readonly columns: ColumnPlan | null;
  /** What the user says of the times; null recognises it. */
  readonly time: TimeForm | null;
}

/** What was understood of a file. */
export interface CsvForm {
  readonly plan: ColumnPlan;
  readonly time: TimeForm;
  readonly separator: string;
  readonly header: boolean;
  readonly newestFirst: boolean;
}

/** Reads chunks of a text file; every method throws `AppError('invalid_file')` with the line. */
export class CsvReader {
  private rest: Uint8Array = new Uint8Array(0);
  private line = 0;
  private preface = false;
  private header: ColumnPlan | null = null;
  private separator = ',';
  private parser: LineParser | null = null;
  private blankAt = 0;
  private found: CsvForm | null = null;

  constructor(private readonly options: CsvReaderOptions) {}

  /** What was understood; null before the first row. */
  get form(): CsvForm | null {
    return this.found;
  }

  /** The rows so far; null before the first one. */
  get collector(): RowCollector | null {
    return this.parser?.collector ?? null;
  }

  /** Takes the next bytes of the file. */
  read(chunk: Uint8Array): void {
    if (this.line === 0 && this.rest.length === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) {
      this.read(chunk.subarray(3));
      return;
    }
    const bytes = this.rest.length === 0 ? chunk : joined(this.rest, chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.readLine(bytes, start, end);
      start = end + 1;
    }
    if (bytes.length - start > LONGEST_LINE) {
      throw this.problem(this.line + 1, `expected a line of candles, was one of more than ${LONGEST_LINE} bytes`);
    }
    this.rest = bytes.slice(start);
  }

  /** Takes the end of the file. */
  end(): RowCollector {
    if (this.rest.length > 0) this.readLine(this.rest, 0, this.rest.length);
    if (this.parser === null) {
      throw fileProblem(this.options.file, null, 'expected rows of candles, was a file without any');
    }
    return this.parser.collector;
  }

  private readLine(bytes: Uint8Array, start: number, newline: number): void {
    const end = newline > start && bytes[newline - 1] === RETURN ? newline - 1 : newline;
    this.line++;
    if (end === start) {
      if (this.blankAt === 0) this.blankAt = this.line;
      return;
    }
    if (this.blankAt > 0) throw this.problem(this.blankAt, 'expected a row, was an empty line');
    if (this.parser !== null) this.parser.parse(bytes, start, end, this.line);
    else this.readFirstLines(bytes, start, end);
  }

  private readFirstLines(bytes: Uint8Array, start: number, end: number): void {
    const { columns, symbol } = this.options;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
    if (text.includes('\0') || text.includes('\uFFFD')) throw this.problem(this.line, 'expected text, was binary data');
    if (this.line === 1 && PREFACE.test(text)) {
      this.preface = true;
      return;
    }
    if (this.header === null) {
      this.separator = separatorOf(text);
      const cells = splitLine(text, this.separator);
      const fail = (reason: string): Error => this.problem(this.line, reason);
      if (columns !== null) {
        this.header = columns;
        if (looksLikeHeader(cells)) {
          this.requireAgreement(columns, cells);
          return;
        }
      } else {
        const named = planFromHeader(cells, symbol, fail);
        if (named !== null) {
          this.header = named;
          return;
        }
        this.header = planFromKnownForm(cells);
        if (this.header === null) throw this.noHeader(text);
      }
    }
    this.startRows(splitLine(text, this.separator), this.header, bytes, start, end);
  }

  private startRows(cells: readonly string[], plan: ColumnPlan, bytes: Uint8Array, start: number, end: number): void {
    const { file, now } = this.options;
    const cell = cells[plan.positions[0] as number] ?? '';
    const time = this.options.time ?? recogniseTimeForm(cell);
    if (cells.length !== plan.count) throw this.problem(this.line, wrongCount(plan.count, cells.length));
    if (time === null) {
      throw this.problem(
        this.line,
        `expected a time (seconds, ms, µs or ns since 1970, or ISO 8601), was ${quoted(cell)}`,
      );
    }
    const newestFirst = this.preface || plan.form === 'cryptodatadownload';
    this.found = { plan, time, separator: this.separator, header: plan.form !== 'given', newestFirst };
    this.parser = new LineParser(file, plan, time, this.separator, now, newestFirst);
    this.parser.parse(bytes, start, end, this.line);
  }

  /** A header that says something else than the user is a reason to ask, not to choose. */
  private requireAgreement(said: ColumnPlan, cells: readonly string[]): void {
    let named: ColumnPlan | null = null;
    try {
      named = planFromHeader(cells, this.options.symbol, (reason) => new Error(reason));
    } catch {
      // A header that does not name all columns is why the user had to.
    }
    if (named === null || named.positions.every((position, field) => position === said.positions[field])) return;
    throw fileProblem(
      this.options.file,
      this.line,
      `expected a header that agrees with --columns ${said.names.join(',')}, was ${cells.join(',')}`,
      'Leave --columns out to follow the header, or take the header line away.',
    );
  }

  private noHeader(text: string): Error {
    return fileProblem(
      this.options.file,
      this.line,
      `expected a header that names the columns, was ${quoted(text)}`,
      "Add the line timestamp,open,close,high,low,volume in the file's own order, or say it with --columns (Jesse's order has close before high).",
    );
  }

  private problem(line: number, reason: string): Error {
    return fileProblem(this.options.file, line, reason);
  }
}

/** Parses lines whose columns are known. */
class LineParser {
  collector: RowCollector;
  /** Field of each column, -1 for those passed over. */
  private readonly fieldOf: Int8Array;
  private readonly values = new Float64Array(CANDLE_FIELDS.length);
  private readonly readTime: (bytes: Uint8Array, from: number, to: number) => number;
  private readonly separatorByte: number;
  private rows = 0;
  private firstTime = 0;

  constructor(
    private readonly file: string,
    private readonly plan: ColumnPlan,
    time: TimeForm,
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
    this.separatorByte = separator.charCodeAt(0);
  }

  parse(bytes: Uint8Array, start: number, end: number, line: number): void {
    const { values, fieldOf, separatorByte } = this;
    const count = fieldOf.length;
    let column = 0;
    let from = start;
    for (let index = start; index <= end; index++) {
      const byte = index === end ? separatorByte : (bytes[index] as number);
      if (byte === QUOTE) {
        this.parseQuoted(bytes, start, end, line);
        return;
      }
      if (byte !== separatorByte) continue;
      if (column < count) {
        const field = fieldOf[column] as number;
        if (field >= 0) {
          const value = field === 0 ? this.readTime(bytes, from, index) : parseDecimal(bytes, from, index);
          if (Number.isNaN(value)) {
            this.requireCount(bytes, start, end, line);
            throw this.notNumber(field, textOf(bytes, from, index), line);
          }
          values[field] = value;
        }
      }
      column++;
      from = index + 1;
    }
    if (column !== count) throw fileProblem(this.file, line, wrongCount(count, column));
    this.push(line);
  }

  private parseQuoted(bytes: Uint8Array, start: number, end: number, line: number): void {
    const cells = splitLine(textOf(bytes, start, end), this.separator);
    if (cells.some((cell) => cell.includes('"')))
      throw fileProblem(this.file, line, 'expected closed quotes around a cell');
    const plain = Buffer.from(cells.join(this.separator), 'latin1');
    if (cells.length !== this.plan.count) throw fileProblem(this.file, line, wrongCount(this.plan.count, cells.length));
    this.parse(plain, 0, plain.length, line);
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

  /** A wrong number of cells explains a wrong value in one of them. */
  private requireCount(bytes: Uint8Array, start: number, end: number, line: number): void {
    let count = 1;
    for (let index = start; index < end; index++) if (bytes[index] === this.separatorByte) count++;
    if (count !== this.plan.count) throw fileProblem(this.file, line, wrongCount(this.plan.count, count));
  }

  private notNumber(field: number, cell: string, line: number): Error {
    const name = CANDLE_FIELDS[field] as CandleField;
    const infinite = /^\s*[+-]?(nan|inf(inity)?)\s*$/i.test(cell);
    const kind =
      name === 'timestamp' ? 'a time of the same form as the first' : infinite ? 'a finite number' : 'a decimal number';
    return fileProblem(this.file, line, `${name}: expected ${kind}, was ${quoted(cell)}`);
  }
}

function wrongCount(expected: number, was: number): string {
  return `expected ${expected} columns, was ${was}`;
}

function separatorOf(line: string): string {
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Cells of a line, without the quotes around them and the spaces outside. */
function splitLine(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  const pattern = /\s*"((?:[^"]|"")*)"\s*/y;
  let at = 0;
  while (at <= line.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    const quotedEnd = match === null ? -1 : pattern.lastIndex;
    if (match !== null && (quotedEnd === line.length || line[quotedEnd] === separator)) {
      cells.push((match[1] ?? '').replaceAll('""', '"').trim());
      at = quotedEnd + 1;
      continue;
    }
    const next = line.indexOf(separator, at);
    const end = next < 0 ? line.length : next;
    cells.push(line.slice(at, end).trim());
    at = end + 1;
  }
  return cells;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
