/**
 * JSON that keeps what plain JSON loses: NaN, infinities and minus zero. Such a number becomes a string that begins
 * with U+0000; a string that begins so itself gets one more in front.
 *
 * @module
 */
import type { Json } from '../backends/backend.ts';

const MARK = '\u0000';
const SPECIAL: Readonly<Record<string, number>> = {
  [`${MARK}NaN`]: Number.NaN,
  [`${MARK}Infinity`]: Number.POSITIVE_INFINITY,
  [`${MARK}-Infinity`]: Number.NEGATIVE_INFINITY,
  [`${MARK}-0`]: -0,
};

/** Text of a value of plain data; keys whose value is undefined are left out. */
export function encodeExactJson(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) => {
    if (typeof entry === 'number') {
      if (!Number.isFinite(entry)) return MARK + String(entry);
      return Object.is(entry, -0) ? `${MARK}-0` : entry;
    }
    return typeof entry === 'string' && entry.startsWith(MARK) ? MARK + entry : entry;
  });
}

/** The value of a text of `encodeExactJson`. Throws `SyntaxError` when it is none. */
export function decodeExactJson(text: string): Json {
  // Without the mark nothing is to be restored, and parsing without a reviver is several times faster.
  if (!text.includes('\\u0000')) return JSON.parse(text);
  return JSON.parse(text, (_key, entry: unknown) => {
    if (typeof entry !== 'string' || !entry.startsWith(MARK)) return entry;
    return SPECIAL[entry] ?? entry.slice(MARK.length);
  });
}
