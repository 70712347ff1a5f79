/**
 * Candles out of text with separated columns, chunk by chunk, without a string per cell.
 *
 * @module
 */
import { counted } from '../../text/amounts.ts';
import { type ColumnPlan, looksLikeHeader, planFromHeader, planFromKnownForm } from './csv-columns.ts';
import { LineParser } from './csv-line-parser.ts';
import { fileProblem, quoted } from './file-problem.ts';
import type { RowCollector } from './row-collector.ts';
import { separatorOf, splitLine } from './split-line.ts';
import { recogniseTimeForm, type TimeForm } from './time-reader.ts';

/** A line longer than this belongs to no table of candles. */
const LONGEST_LINE = 1 << 16;
const NEWLINE = 10;
const RETURN = 13;
const PREFACE = /^(https?:\/\/)?(www\.)?cryptodatadownload\.com/i;

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
  private open = false;

  constructor(private readonly options: CsvReaderOptions) {}

  /** What was understood; null before the first row. */
  get form(): CsvForm | null {
    return this.found;
  }

  /** The rows so far; null before the first one. */
  get collector(): RowCollector | null {
    return this.parser?.collector ?? null;
  }

  /** Whether the last line had no end, so that a cut in its last number could not be told. */
  get endsOpen(): boolean {
    return this.open;
  }

  /** Takes the next bytes of the file. */
  read(chunk: Uint8Array): void {
    if (this.line === 0 && this.rest.length === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) {
      this.read(chunk.subarray(3));
      return;
    }
    let start = 0;
    if (this.rest.length > 0) {
      const end = chunk.indexOf(NEWLINE);
      const line = joined(this.rest, end < 0 ? chunk : chunk.subarray(0, end));
      start = end < 0 ? chunk.length : end + 1;
      this.rest = end < 0 ? line : new Uint8Array(0);
      if (end >= 0) this.readLine(line, 0, line.length);
    }
    for (let end = chunk.indexOf(NEWLINE, start); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.readLine(chunk, start, end);
      start = end + 1;
    }
    if (start < chunk.length) this.rest = chunk.slice(start);
    if (this.rest.length > LONGEST_LINE) {
      throw this.problem(this.line + 1, `expected a line of candles, was one of more than ${LONGEST_LINE} bytes`);
    }
  }

  /** Takes the end of the file. */
  end(): RowCollector {
    this.open = this.rest.length > 0;
    if (this.open) this.readLine(this.rest, 0, this.rest.length);
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
    if (cells.length !== plan.count)
      throw this.problem(this.line, `expected ${counted(plan.count, 'column')}, was ${cells.length}`);
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

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
