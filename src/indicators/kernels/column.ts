/**
 * Where kernels get their columns from. While an indicator is evaluated they are lent from memory that the next evaluation
 * uses again, so that a call allocates nothing but its result; outside they are new arrays. Who lends
 * (`evaluatePrepared`) keeps the columns of the result before it takes the others back.
 *
 * @module
 */

/** Up to this length columns are parts of one memory, and a result is copied out of it. */
const SHORT = 512;

/** Longer columns are always new: memory for many of them would be kept for long. */
const LONGEST = 65_536;

/** So many longer columns are kept for the next evaluation. */
const MOST_IDLE = 24;

let lending = false;
let evaluation = 0;
let lent = 0;
let memory = new Float64Array(8 * SHORT);
let columns: Float64Array[] = [];
/** Held from the start: a thread that runs strategies takes the name away once its modules are loaded. */
const allocate = Buffer.allocUnsafeSlow;

const busy: Float64Array[] = [];
const idle: Float64Array[] = [];

/** Lets the columns that follow be lent. Throws nothing; evaluations do not nest. */
export function beginLending(): void {
  lending = true;
  evaluation++;
  lent = 0;
}

/** The number of the evaluation for which columns are lent, null where there is none. */
export function lendingEvaluation(): number | null {
  return lending ? evaluation : null;
}

/** Whether a column of `length` values is lent and not new. */
export function isLent(length: number): boolean {
  return lending && length <= LONGEST;
}

/** Ends what {@link beginLending} began: the columns lent since then may be overwritten from now on. */
export function endLending(): void {
  lending = false;
  for (const column of busy) {
    if (column.length > LONGEST) continue;
    if (idle.length >= MOST_IDLE) idle.shift();
    idle.push(column);
  }
  busy.length = 0;
}

/** `column` for good: itself where it was lent and can be given away, which happens once, else a copy. */
export function keepColumn(column: Float64Array): Float64Array {
  const index = column.length > SHORT ? busy.indexOf(column) : -1;
  if (index < 0) return column.slice();
  busy.splice(index, 1);
  return column;
}

function longColumn(length: number): Float64Array {
  const index = idle.findIndex((column) => column.length === length);
  const [column = unwrittenColumn(length)] = index < 0 ? [] : idle.splice(index, 1);
  busy.push(column);
  return column;
}

/** New memory is not set to zero first: the kernel writes it all. */
function unwrittenColumn(length: number): Float64Array {
  return new Float64Array(allocate(length * Float64Array.BYTES_PER_ELEMENT).buffer);
}

/** A column whose content is undefined: every element must be written. */
export function newColumn(length: number): Float64Array {
  if (!lending) return new Float64Array(length);
  if (length > SHORT) return longColumn(length);
  // The columns lent so far keep the memory they have.
  if ((lent + 1) * SHORT > memory.length) {
    memory = new Float64Array(SHORT * Math.max(8, 2 * lent));
    columns = [];
  }
  const known = columns[lent];
  if (known !== undefined && known.length === length) {
    lent++;
    return known;
  }
  const start = lent * SHORT;
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
