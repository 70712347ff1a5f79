/**
 * Decodes string literals as CPython does, from their source text: escapes, raw prefixes, adjacent literals, line ends.
 *
 * @module
 */
import { characterNamed } from './character-names.ts';

const LITERAL = /([a-zA-Z]{0,2})("""|'''|"|')((?:\\[\s\S]|(?!\2)[\s\S])*)\2/y;
const ESCAPE = /\\(\r\n|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])/g;
const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\r': '',
  '\r\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The value of one or more adjacent str literals, or null when the segment is not just that (f-strings, comments). */
export function decodeStrings(segment: string): string | null {
  return decodeAll(segment, /^(r|u|)$/i);
}

/** The value of adjacent bytes literals as code units 0…255, or null. */
export function decodeBytes(segment: string): string | null {
  return decodeAll(segment, /^(b|rb|br)$/i);
}

function decodeAll(segment: string, prefixes: RegExp): string | null {
  let result = '';
  let position = 0;
  while (position < segment.length) {
    const gap = /(?:\s|\\\r?\n|#[^\n]*)*/y;
    gap.lastIndex = position;
    position += gap.exec(segment)?.[0].length ?? 0;
    if (position >= segment.length) break;
    LITERAL.lastIndex = position;
    const match = LITERAL.exec(segment);
    if (match === null || !prefixes.test(match[1] ?? '')) return null;
    const body = (match[3] ?? '').replaceAll('\r\n', '\n');
    result += /r/i.test(match[1] ?? '') ? body : decodeEscapes(body, /b/i.test(match[1] ?? ''));
    position = LITERAL.lastIndex;
  }
  return result;
}

/** Replaces the escapes of a literal's body. */
export function decodeEscapes(body: string, bytes: boolean): string {
  return body.replace(ESCAPE, (whole, code: string) => {
    const simple = SIMPLE[code];
    if (simple !== undefined) return simple;
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & (bytes ? 0xff : 0x1ff));
    if (code.length > 1 && code.startsWith('x')) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (bytes || code.length === 1) return whole;
    if (code.startsWith('N{')) return characterNamed(code.slice(2, -1)) ?? whole;
    const point = Number.parseInt(code.slice(1), 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}
