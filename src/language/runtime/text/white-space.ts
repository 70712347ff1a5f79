/**
 * White space as Python sees it.
 *
 * @module
 */

const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

/** One character of white space, as the inside of a regular expression. */
export const SPACE_CLASS = SPACE;

const LEADING = new RegExp(`^${SPACE}+`);
const ONLY = new RegExp(`^${SPACE}+$`);

/** Whether a code unit may be white space: none from `!` to U+0084 is. */
function mayBeSpace(code: number): boolean {
  return code <= 32 || code >= 0x85;
}

/** `text.lstrip()` */
export function stripSpaceLeft(text: string): string {
  return mayBeSpace(text.charCodeAt(0)) ? text.replace(LEADING, '') : text;
}

/** `text.rstrip()` */
export function stripSpaceRight(text: string): string {
  let end = text.length;
  while (end > 0 && mayBeSpace(text.charCodeAt(end - 1)) && ONLY.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** `text.strip()` */
export function stripSpace(text: string): string {
  return stripSpaceRight(stripSpaceLeft(text));
}

/** `text.isspace()` */
export function isSpace(text: string): boolean {
  return ONLY.test(text);
}
