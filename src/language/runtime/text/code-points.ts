/**
 * Strings by code points. JavaScript counts UTF-16 units; they agree unless there are surrogate pairs, which one regular
 * expression can tell.
 *
 * @module
 */
import type { PySlice } from '../objects/py-slice.ts';
import { budget } from '../world/budget.ts';

const SURROGATE = /[\ud800-\udfff]/;
/** Texts up to here are looked through sooner than an expression has begun. */
const SHORT = 24;

/** Whether every character is one UTF-16 unit. */
export function isFlat(text: string): boolean {
  const { length } = text;
  if (length > SHORT) return !SURROGATE.test(text);
  for (let unit = 0; unit < length; unit++) {
    const code = text.charCodeAt(unit);
    if (code >= 0xd800 && code <= 0xdfff) return false;
  }
  return true;
}

/** `len(text)` */
export function stringLength(text: string): number {
  if (isFlat(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** The character at a position that is there. */
export function codePointAt(text: string, position: number): string {
  return isFlat(text) ? text.charAt(position) : ([...text][position] as string);
}

/** `text[slice]` */
export function sliceText(text: string, slice: PySlice): string {
  const characters: string | readonly string[] = isFlat(text) ? text : [...text];
  const { start, step, count } = slice.resolve(characters.length);
  if (step === 1) {
    const part = characters.slice(start, start + count);
    return typeof part === 'string' ? part : part.join('');
  }
  budget.allocate(count * 2);
  let result = '';
  for (let index = 0; index < count; index++) result += characters[start + index * step];
  return result;
}

/** `text[start:end]` by code points, both within the text. */
export function substring(text: string, start: number, end?: number): string {
  return isFlat(text) ? text.slice(start, end) : [...text].slice(start, end).join('');
}

/** The position in code points of a position in UTF-16 units. */
export function toCodePoints(text: string, unit: number): number {
  return unit < 0 || isFlat(text) ? unit : stringLength(text.slice(0, unit));
}
