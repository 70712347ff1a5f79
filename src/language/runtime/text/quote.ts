/**
 * String literals as `repr` writes them.
 *
 * @module
 */

const NEEDS_ESCAPE = /[\\'\p{Cc}\u0080-\u00a0\u00ad\u0100-\u{10ffff}]/u;
const NOT_PLAIN = /[\\'\p{Cc}\u0080-\u{10ffff}]/u;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** `str.isprintable` of one character. */
export function isPrintable(character: string): boolean {
  return PRINTABLE.test(character);
}

/** `\xhh`, `\uhhhh` or `\Uhhhhhhhh` */
export function escapeCode(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** `repr(text)`; with `asciiOnly` as `ascii()` does it. */
export function quote(text: string, asciiOnly = false): string {
  if (!(asciiOnly ? NOT_PLAIN : NEEDS_ESCAPE).test(text)) return `'${text}'`;
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (character === mark) result += `\\${mark}`;
    else if (NAMED[character] !== undefined) result += NAMED[character];
    else if (code > 126 && asciiOnly) result += escapeCode(code);
    else if (isPrintable(character)) result += character;
    else result += escapeCode(code);
  }
  return mark + result + mark;
}
