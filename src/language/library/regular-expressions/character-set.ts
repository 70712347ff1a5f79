/**
 * Sets of characters, and the classes `\d`, `\w`, `\s`.
 *
 * @module
 */
import { isSpace } from '../../runtime/text/white-space.ts';

/** Whether a code point belongs. */
export type CharacterTest = (code: number) => boolean;

const DIGIT = /^\p{Nd}$/u;
const WORD = /^[\p{L}\p{N}_]$/u;

const isAsciiDigit: CharacterTest = (code) => code >= 48 && code <= 57;
const isAsciiWord: CharacterTest = (code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || isAsciiDigit(code);
const isAsciiSpace: CharacterTest = (code) => code === 32 || (code >= 9 && code <= 13);
const text = (code: number): string => String.fromCodePoint(code);

/** Whether a code point is one of a word. */
export function isWord(code: number, ascii: boolean): boolean {
  return code < 128 || ascii ? isAsciiWord(code) : WORD.test(text(code));
}

/** The test behind `d`, `s` or `w`. */
export function classTest(letter: string, ascii: boolean): CharacterTest {
  if (letter === 'w') return (code) => isWord(code, ascii);
  if (letter === 'd') return (code) => (code < 128 || ascii ? isAsciiDigit(code) : DIGIT.test(text(code)));
  return (code) => (ascii ? isAsciiSpace(code) : isSpace(text(code)));
}

/** The lower-case form of a code point, itself when that is more than one character. */
export function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return single(code, text(code).toLowerCase());
}

/** The upper-case form. */
export function upper(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code;
  return single(code, text(code).toUpperCase());
}

function single(code: number, changed: string): number {
  const other = changed.codePointAt(0) ?? code;
  return changed.length === (other > 0xffff ? 2 : 1) ? other : code;
}

/** A set: ranges and classes, perhaps turned round, perhaps without regard to case. */
export class CharacterSet {
  private readonly small = new Uint8Array(256);

  constructor(
    private readonly ranges: readonly (readonly [number, number])[],
    private readonly classes: readonly CharacterTest[],
    private readonly negated: boolean,
    private readonly fold: boolean,
  ) {
    for (let code = 0; code < 256; code++) this.small[code] = this.decide(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < 256 ? this.small[code] === 1 : this.decide(code);
  }

  private decide(code: number): boolean {
    const found = this.holds(code) || (this.fold && (this.holds(lower(code)) || this.holds(upper(code))));
    return found !== this.negated;
  }

  private holds(code: number): boolean {
    for (const [low, high] of this.ranges) if (code >= low && code <= high) return true;
    for (const test of this.classes) if (test(code)) return true;
    return false;
  }
}

/** Every character but the line end. */
export const NOT_LINE_END = new CharacterSet([[10, 10]], [], true, false);
/** Every character. */
export const EVERYTHING = new CharacterSet([], [], true, false);
