/**
 * Where kernels get their columns from. While an indicator is evaluated they are lent from memory that the next evaluation
 * uses again, so that a call allocates nothing but its result; outside they are new arrays. Who lends
 * (`evaluatePrepared`) copies the result before it takes the columns back.
 *
 * @module
 */

/** Longer columns are always new: memory for many of them would be kept for long. */
const LONGEST = 65_536;

let lending = false;
let lent = 0;
let stride = 512;
let memory = new Float64Array(8 * stride);
let columns: Float64Array[] = [];

/** Lets the columns that follow be lent. Throws nothing; evaluations do not nest. */
export function beginLending(): void {
  lending = true;
  lent = 0;
}

/** Ends what {@link beginLending} began: the columns lent since then may be overwritten from now on. */
export function endLending(): void {
  lending = false;
}

function makeRoom(length: number): void {
  while (stride < length) stride *= 2;
  memory = new Float64Array(stride * Math.max(8, 2 * lent));
  columns = [];
}

/** A column whose content is undefined: every element must be written. */
export function newColumn(length: number): Float64Array {
  if (!lending || length > LONGEST) return new Float64Array(length);
  // The columns lent so far keep the memory they have.
  if (length > stride || (lent + 1) * stride > memory.length) makeRoom(length);
  const known = columns[lent];
  if (known !== undefined && known.length === length) {
    lent++;
    return known;
  }
  const start = lent * stride;
  const column = memory.subarray(start, start + length);
  columns[lent++] = column;
  return column;
}

/** A column of zeros. */
export function zeroColumn(length: number): Float64Array {
  return newColumn(length).fill(0);
}

/** A column with the values of another one. */
export function copyColumn(source: Float64Array): Float64Array {
  const column = newColumn(source.length);
  column.set(source);
  return column;
}

/** A column of `valueAt(0)`, `valueAt(1)`, …: weights and the like. */
export function columnOf(length: number, valueAt: (index: number) => number): Float64Array {
  const column = newColumn(length);
  for (let index = 0; index < length; index++) column[index] = valueAt(index);
  return column;
}
