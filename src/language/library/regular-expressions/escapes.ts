/**
 * Escapes that stand for one character, in patterns and in replacement templates.
 *
 * @module
 */
import type { PatternSource } from './source.ts';

const NAMED: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };
const HEXADECIMAL = /^[0-9a-fA-F]$/;
const OCTAL = /^[0-7]$/;

/** The character of an escape that was taken, or `undefined` when it is none of these. `\b` only within a set. */
export function escapedCharacter(escape: string, source: PatternSource, inSet: boolean): number | undefined {
  const letter = escape.slice(1);
  if (Object.hasOwn(NAMED, letter) && (letter !== 'b' || inSet)) return NAMED[letter];
  const width = { x: 2, u: 4, U: 8 }[letter];
  if (width !== undefined) {
    const digits = source.takeWhile(width, HEXADECIMAL);
    if (digits.length !== width) throw source.fail(`incomplete escape ${escape}${digits}`, 2 + digits.length);
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff) throw source.fail(`bad escape ${escape}${digits}`, 2 + digits.length);
    return code;
  }
  if (letter === '0') return Number.parseInt(`0${source.takeWhile(2, OCTAL)}`, 8);
  if (!/^[0-9]$/.test(letter)) return /^[A-Za-z]$/.test(letter) ? undefined : letter.codePointAt(0);
  return inSet ? octalInSet(escape, source) : undefined;
}

function octalInSet(escape: string, source: PatternSource): number {
  const letter = escape.slice(1);
  if (!OCTAL.test(letter)) throw source.fail(`bad escape ${escape}`, 2);
  const digits = letter + source.takeWhile(2, OCTAL);
  const code = Number.parseInt(digits, 8);
  if (code > 0o377) {
    throw source.fail(`octal escape value \\${digits} outside of range 0-0o377`, digits.length + 1);
  }
  return code;
}
