/**
 * The stable order of rows by a key of few bits that stands in one word with the row's position: the words are sorted by the digits
 * of the key, so that no pass looks anything up. A key that is exact decides alone. One that only says about where a row belongs
 * leaves neighbours to put right, which is soon done unless most rows are close together.
 *
 * @module
 */
import { Scratch } from './scratch.ts';
import type { Tie } from './stable-order.ts';

const WORD_BITS = 32;
/** The most bits that a digit has. */
const DIGIT_BITS = 11;
/** Bits of a key that says about where a row belongs: two digits. */
const ROUGH_BITS = 2 * DIGIT_BITS;
/** Fewer leave too much to put right. */
const FEWEST_BITS = 12;
/** Rows that a comparison of their own orders as soon. */
const FEW = 32;
/** Moves a row, on average, from which another way is quicker. */
const MOVES = 3;

const keyScratch = new Scratch((length) => new Uint32Array(length));
const wordScratch = new Scratch((length) => new Uint32Array(length));
const orderScratch = new Scratch((length) => new Int32Array(length));

/** The keys of all rows. */
interface Keys {
  readonly keys: Uint32Array;
  readonly bits: number;
  readonly exact: boolean;
}

/**
 * Positions in their sorted order, at the beginning of the array. `columns` begin with the numbers of so many rows, none of them NaN; the
 * first decides first, `tie` between rows whose numbers are equal. `undefined`: the rows are too few, too many or too close together. The array is the caller's until the next call.
 */
export function packedOrder(columns: readonly Float64Array[], rows: number, tie: Tie | null): Int32Array | undefined {
  const [first] = columns;
  if (first === undefined || rows < FEW) return undefined;
  const positionBits = WORD_BITS - Math.clz32(rows - 1);
  const room = WORD_BITS - positionBits;
  if (room < FEWEST_BITS) return undefined;
  const found =
    exactKeys(columns, rows, room) ??
    (columns.length === 1 ? roughKeys(first, rows, Math.min(room, ROUGH_BITS)) : null);
  if (found === null) return undefined;
  const order = sorted(found, rows, positionBits);
  return (found.exact && tie === null) || putRight(order, rows, columns, tie) ? order : undefined;
}

/** Whole numbers of all columns in one key; null where they need more bits. */
function exactKeys(columns: readonly Float64Array[], rows: number, room: number): Keys | null {
  let bits = 0;
  let keys: Uint32Array | null = null;
  for (let column = columns.length - 1; column >= 0; column--) {
    const numbers = columns[column] as Float64Array;
    let least = numbers[0] as number;
    let most = least;
    for (let row = 0; row < rows; row++) {
      const n = numbers[row] as number;
      if (n !== Math.floor(n)) return null;
      if (n < least) least = n;
      else if (n > most) most = n;
    }
    if (!(most - least < 2 ** (room - bits)) || Math.abs(least) > 2 ** 52) return null;
    keys ??= keyScratch.lend(rows).fill(0, 0, rows);
    const factor = 2 ** bits;
    for (let row = 0; row < rows; row++) {
      keys[row] = (keys[row] as number) + ((numbers[row] as number) - least) * factor;
    }
    bits += WORD_BITS - Math.clz32(most - least);
  }
  return keys && { keys, bits, exact: true };
}

/** Where numbers lie between the least and the greatest of them; null where that cannot be told. */
function roughKeys(numbers: Float64Array, rows: number, bits: number): Keys | null {
  let least = numbers[0] as number;
  let most = least;
  for (let row = 1; row < rows; row++) {
    const n = numbers[row] as number;
    if (n < least) least = n;
    else if (n > most) most = n;
  }
  const scale = (2 ** bits - 1) / (most - least);
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return null;
  const keys = keyScratch.lend(rows);
  // subtraction, product and cut keep the order: none of them turns a lesser number into a greater one
  for (let row = 0; row < rows; row++) keys[row] = Math.min(((numbers[row] as number) - least) * scale, 2 ** bits - 1);
  return { keys, bits, exact: false };
}

/** Positions by key, those of equal keys as they were. */
function sorted({ keys, bits }: Keys, rows: number, positionBits: number): Int32Array {
  const words = wordScratch.lend(rows);
  for (let row = 0; row < rows; row++) keys[row] = ((keys[row] as number) << positionBits) | row;
  const digits = Math.ceil(bits / DIGIT_BITS);
  const width = digits === 0 ? 0 : Math.ceil(bits / digits);
  for (let digit = 0; digit < digits; digit++) {
    const shift = (positionBits + digit * width) | 0;
    if (digit % 2 === 0) sortByDigit(keys, words, rows, shift, width);
    else sortByDigit(words, keys, rows, shift, width);
  }
  const sortedWords = digits % 2 === 0 ? keys : words;
  const order = orderScratch.lend(rows);
  const positions = 2 ** positionBits - 1;
  for (let row = 0; row < rows; row++) order[row] = (sortedWords[row] as number) & positions;
  return order;
}

const counts = new Int32Array(1 << DIGIT_BITS);

/** Words in the order of one digit, those of equal digits as they were. */
function sortByDigit(from: Uint32Array, to: Uint32Array, rows: number, shift: number, width: number): void {
  const mask = (1 << width) - 1;
  counts.fill(0, 0, mask + 1);
  for (let row = 0; row < rows; row++) {
    const digit = ((from[row] as number) >>> shift) & mask;
    counts[digit] = (counts[digit] as number) + 1;
  }
  let before = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const here = counts[digit] as number;
    counts[digit] = before;
    before += here;
  }
  for (let row = 0; row < rows; row++) {
    const word = from[row] as number;
    const digit = (word >>> shift) & mask;
    const at = counts[digit] as number;
    counts[digit] = at + 1;
    to[at] = word;
  }
}

/** Moves rows to their places among those before them; false where that takes long. */
function putRight(order: Int32Array, rows: number, columns: readonly Float64Array[], tie: Tie | null): boolean {
  const first = columns[0] as Float64Array;
  const isBefore = (a: number, b: number): boolean => {
    for (const column of columns) if (column[a] !== column[b]) return (column[a] as number) < (column[b] as number);
    return tie !== null && tie(a, b);
  };
  let left = MOVES * rows;
  let above = first[order[0] as number] as number;
  for (let row = 1; row < rows; row++) {
    const position = order[row] as number;
    const key = first[position] as number;
    if (key > above) {
      above = key;
      continue;
    }
    let at = row;
    for (; at > 0 && isBefore(position, order[at - 1] as number); at--) order[at] = order[at - 1] as number;
    order[at] = position;
    left -= row - at;
    if (left < 0) return false;
    above = first[order[row] as number] as number;
  }
  return true;
}
