/**
 * White space as Python sees it.
 *
 * @module
 */

const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

/** One character of white space, as the inside of a regular expression. */
export const SPACE_CLASS = SPACE;

const ONLY = new RegExp(`^${SPACE}+$`);

/** Whether a code unit is white space. */
export function isSpaceCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13) || code >= 28;
  if (code < 0x85) return false;
  return code < 0x1680 ? code === 0x85 || code === 0xa0 : ONLY.test(String.fromCharCode(code));
}

/** `text.lstrip()` */
export function stripSpaceLeft(text: string): string {
  let start = 0;
  while (start < text.length && isSpaceCode(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}

/** `text.rstrip()` */
export function stripSpaceRight(text: string): string {
  let end = text.length;
  while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** `text.strip()` */
export function stripSpace(text: string): string {
  return stripSpaceRight(stripSpaceLeft(text));
}

/** `text.isspace()` */
export function isSpace(text: string): boolean {
  return ONLY.test(text);
}
