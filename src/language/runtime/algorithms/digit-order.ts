/**
 * The stable order of rows of numbers by their digits (a radix sort from the last column to the first): no comparisons, so no
 * branches that the processor guesses wrongly.
 *
 * @module
 */

/** The most bits that a digit has. */
const DIGIT_BITS = 11;
/** Digits of a float's 64 bits: three of each half. */
const FLOAT_DIGITS = 6;
const WORD = 2 ** 32;

/** What counting through one digit costs, and a comparison of a merge, in rows of a pass; measured. */
const DIGIT_COST = 0.4;
const COMPARISON_COST = 0.45;

/** A column in the form in which unsigned words order as its numbers do. */
interface Digits {
  readonly low: Uint32Array;
  /** `null` where one word is enough. */
  readonly high: Uint32Array | null;
  readonly count: number;
  /** Bits of a digit. */
  readonly bits: number;
}

/**
 * Positions in their sorted order; `columns` hold numbers, none of them NaN, the first decides first. `undefined` where
 * comparing costs less.
 */
export function digitOrder(columns: readonly Float64Array[]): Int32Array | undefined {
  const rows = columns[0]?.length ?? 0;
  if (rows < 64) return undefined;
  const all = columns.map(digitsOf);
  const cost = all.reduce((sum, { count, bits }) => sum + count * (rows + (1 << bits) * DIGIT_COST), 0);
  if (cost > rows * Math.log2(rows) * COMPARISON_COST) return undefined;
  let order = new Int32Array(rows);
  let spare = new Int32Array(rows);
  for (let index = 0; index < rows; index++) order[index] = index;
  const ends = new Int32Array((1 << DIGIT_BITS) + 1);
  for (const { low, high, count, bits } of all.reverse()) {
    for (let digit = 0; digit < count; digit++) {
      const words = high !== null && digit >= FLOAT_DIGITS / 2 ? high : low;
      const shift = (high === null ? digit : digit % (FLOAT_DIGITS / 2)) * bits;
      if (sortByDigit(words, shift, bits, order, spare, ends)) [order, spare] = [spare, order];
    }
  }
  return order;
}

/** One pass; false where all have the same digit. */
function sortByDigit(
  words: Uint32Array,
  shift: number,
  bits: number,
  from: Int32Array,
  to: Int32Array,
  ends: Int32Array,
): boolean {
  const rows = words.length;
  const digits = 1 << bits;
  const mask = digits - 1;
  ends.fill(0, 0, digits + 1);
  for (let index = 0; index < rows; index++) {
    const next = (((words[index] as number) >>> shift) & mask) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  if (ends[(((words[0] as number) >>> shift) & mask) + 1] === rows) return false;
  for (let digit = 1; digit <= digits; digit++) ends[digit] = (ends[digit] as number) + (ends[digit - 1] as number);
  for (let index = 0; index < rows; index++) {
    const position = from[index] as number;
    const digit = ((words[position] as number) >>> shift) & mask;
    const at = ends[digit] as number;
    to[at] = position;
    ends[digit] = at + 1;
  }
  return true;
}

function digitsOf(column: Float64Array): Digits {
  const rows = column.length;
  let least = column[0] as number;
  let most = least;
  let whole = true;
  for (let index = 0; index < rows; index++) {
    const n = column[index] as number;
    if (n < least) least = n;
    else if (n > most) most = n;
    if (whole && n !== Math.floor(n)) whole = false;
  }
  if (whole && most - least < WORD && Math.abs(least) < 2 ** 52 && Math.abs(most) < 2 ** 52) {
    const low = new Uint32Array(rows);
    for (let index = 0; index < rows; index++) low[index] = (column[index] as number) - least;
    const width = Math.ceil(Math.log2(most - least + 1));
    const count = Math.ceil(width / DIGIT_BITS);
    return { low, high: null, count, bits: count === 0 ? 0 : Math.ceil(width / count) };
  }
  return floatDigits(column);
}

/** The bits of floats, those of negative ones turned round, so that they order as unsigned numbers do. */
function floatDigits(column: Float64Array): Digits {
  const rows = column.length;
  const low = new Uint32Array(rows);
  const high = new Uint32Array(rows);
  const float = new Float64Array(1);
  const words = new Uint32Array(float.buffer);
  for (let index = 0; index < rows; index++) {
    // −0 orders as 0
    float[0] = (column[index] as number) + 0;
    const upper = words[1] as number;
    const turn = upper >> 31;
    low[index] = (words[0] as number) ^ turn;
    high[index] = upper ^ (turn | 0x80000000);
  }
  return { low, high, count: FLOAT_DIGITS, bits: DIGIT_BITS };
}
