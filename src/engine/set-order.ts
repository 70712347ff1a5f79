/**
 * The order in which the reference walks its sets of traded symbols and of timeframes: CPython's, with PYTHONHASHSEED=0.
 *
 * The reference sums positions, on spot picks the route whose portfolio it samples, and names the first timeframe that a short
 * end leaves incomplete, in the order of a set of texts. That order depends on the hash seed of the process; this is the one of
 * seed 0, which is the only one that can be repeated.
 *
 * @module
 */

const WORD = (1n << 64n) - 1n;

/**
 * The texts in the order of a CPython set to which they are added one by one (SipHash-1-3 with a key of zeros). With `more`,
 * these are added to a copy of that set, whose table can be smaller.
 */
export function setOrder(texts: readonly string[], more: readonly string[] = []): string[] {
  const set = withTexts(emptyTable(8), texts);
  if (more.length === 0) return textsOf(set);
  const known = textsOf(set);
  const copy = known.length * 5 < 7 * 3 ? emptyTable(8) : emptyTable(sizeAbove(known.length * 2));
  return textsOf(withTexts(copy.length === set.length ? set : placed(copy, known), more));
}

/** The table after adding each text, grown as CPython grows it. */
function withTexts(first: (string | null)[], texts: readonly string[]): (string | null)[] {
  let table = first;
  let used = textsOf(table).length;
  for (const text of texts) {
    if (table.includes(text)) continue;
    place(table, text);
    used++;
    if (used * 5 >= (table.length - 1) * 3) table = placed(emptyTable(sizeAbove(used * 4)), textsOf(table));
  }
  return table;
}

function textsOf(table: readonly (string | null)[]): string[] {
  return table.filter((one) => one !== null);
}

/** The smallest table that CPython makes for more than `count` entries. */
function sizeAbove(count: number): number {
  let size = 8;
  while (size <= count) size *= 2;
  return size;
}

function placed(table: (string | null)[], texts: readonly string[]): (string | null)[] {
  for (const text of texts) place(table, text);
  return table;
}

function emptyTable(size: number): (string | null)[] {
  return Array.from({ length: size }, () => null);
}

/** Puts a text into the first free place of its probe sequence. */
function place(table: (string | null)[], text: string): void {
  const mask = table.length - 1;
  const hash = textHash(text);
  let perturbation = hash;
  let index = Number(hash & BigInt(mask));
  for (;;) {
    const neighbours = index + 9 <= mask ? 9 : 0;
    for (let next = index; next <= index + neighbours; next++) {
      if (table[next] !== null) continue;
      table[next] = text;
      return;
    }
    perturbation >>= 5n;
    index = Number((BigInt(index) * 5n + 1n + perturbation) & BigInt(mask));
  }
}

/** CPython's hash of a text as 64 bits without sign. */
function textHash(text: string): bigint {
  const bytes = textBytes(text);
  if (bytes.length === 0) return 0n;
  const state: [bigint, bigint, bigint, bigint] = [
    0x736f6d6570736575n,
    0x646f72616e646f6dn,
    0x6c7967656e657261n,
    0x7465646279746573n,
  ];
  const view = new DataView(bytes.buffer);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) absorb(state, view.getBigUint64(at, true));
  let last = BigInt(bytes.length & 0xff) << 56n;
  for (let at = whole; at < bytes.length; at++) last |= BigInt(bytes[at] as number) << BigInt(8 * (at - whole));
  absorb(state, last);
  state[2] ^= 0xffn;
  for (let round = 0; round < 3; round++) mix(state);
  const hash = state[0] ^ state[1] ^ state[2] ^ state[3];
  return hash === WORD ? WORD - 1n : hash;
}

/** Characters as CPython stores them: one byte each where all fit, else two. */
function textBytes(text: string): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  if (codes.every((code) => code < 256)) return Uint8Array.from(codes);
  return Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8]));
}

function absorb(state: [bigint, bigint, bigint, bigint], word: bigint): void {
  state[3] ^= word;
  mix(state);
  state[0] ^= word;
}

/** One round of SipHash. */
function mix(state: [bigint, bigint, bigint, bigint]): void {
  let [a, b, c, d] = state;
  a = (a + b) & WORD;
  c = (c + d) & WORD;
  b = rotate(b, 13n) ^ a;
  d = rotate(d, 16n) ^ c;
  a = rotate(a, 32n);
  c = (c + b) & WORD;
  a = (a + d) & WORD;
  b = rotate(b, 17n) ^ c;
  d = rotate(d, 21n) ^ a;
  c = rotate(c, 32n);
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

function rotate(word: bigint, bits: bigint): bigint {
  return ((word << bits) | (word >> (64n - bits))) & WORD;
}
