/**
 * A source file as lines, with the translation of the tree's byte columns into positions of the text.
 *
 * @module
 */
import type { Place } from './nodes.ts';

/** See the module's head. */
export class SourceText {
  readonly lines: readonly string[];
  /** Whether a line is ASCII, once asked. */
  readonly #ascii: (boolean | undefined)[] = [];

  constructor(readonly text: string) {
    this.lines = text.split('\n');
  }

  /** The line without its end; empty beyond the file. Lines count from 1. */
  line(number: number): string {
    return (this.lines[number - 1] ?? '').replace(/\r$/, '');
  }

  /** UTF-16 column (from 0) of a byte column. */
  column(line: number, bytes: number): number {
    const text = this.lines[line - 1] ?? '';
    if (this.#isAscii(line, text)) return Math.min(bytes, text.length);
    let column = 0;
    for (let left = bytes; left > 0 && column < text.length; ) {
      const point = text.codePointAt(column) ?? 0;
      left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      column += point > 0xffff ? 2 : 1;
    }
    return column;
  }

  #isAscii(line: number, text: string): boolean {
    let known = this.#ascii[line];
    if (known === undefined) {
      known = !/[^\0-\x7f]/.test(text);
      this.#ascii[line] = known;
    }
    return known;
  }

  /** The text of a node; empty when its place is not known. */
  segment(place: Place): string {
    const { lineno, col_offset, end_lineno, end_col_offset } = place;
    if (lineno === undefined || col_offset === undefined || end_lineno === undefined || end_col_offset === undefined) {
      return '';
    }
    const start = this.column(lineno, col_offset);
    const end = this.column(end_lineno, end_col_offset);
    if (lineno === end_lineno) return (this.lines[lineno - 1] ?? '').slice(start, end);
    const between = this.lines.slice(lineno, end_lineno - 1);
    return [
      (this.lines[lineno - 1] ?? '').slice(start),
      ...between,
      (this.lines[end_lineno - 1] ?? '').slice(0, end),
    ].join('\n');
  }
}
