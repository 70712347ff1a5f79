/**
 * UTF-8 as CPython reads it: which bytes are wrong, and why.
 *
 * @module
 */

/** Bytes that are no character, and CPython's reason. */
export interface InvalidBytes {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The text of bytes (code units 0…255); `repair` says what stands for those that are wrong. */
export function decodeUtf8(bytes: string, repair: (invalid: InvalidBytes) => string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  let result = '';
  let at = 0;
  while (at < bytes.length) {
    const found = characterAt(bytes, at);
    if (typeof found === 'string') result += found;
    else result += repair(found);
    at = typeof found === 'string' ? at + lengthOf(found) : found.end;
  }
  return result;
}

function lengthOf(character: string): number {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function characterAt(bytes: string, start: number): string | InvalidBytes {
  const first = bytes.charCodeAt(start);
  if (first < 0x80) return bytes.charAt(start);
  if (first < 0xc2 || first > 0xf4) return { start, end: start + 1, reason: 'invalid start byte' };
  const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  let code = first & (0x3f >> more);
  for (let index = 1; index <= more; index++) {
    if (start + index >= bytes.length) return { start, end: bytes.length, reason: 'unexpected end of data' };
    const next = bytes.charCodeAt(start + index);
    const [low, high] = index === 1 ? secondByte(first) : [0x80, 0xbf];
    if (next < low || next > high) return { start, end: start + index, reason: 'invalid continuation byte' };
    code = code * 64 + (next & 0x3f);
  }
  return String.fromCodePoint(code);
}

/** What may follow a first byte: no character has two forms, none is a surrogate or beyond Unicode. */
function secondByte(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return [0x80, first === 0xf4 ? 0x8f : 0xbf];
}
