/**
 * Columns put through the kernels of `ordered-window-formulas.ts`.
 *
 * @module
 */
import { nanFilled } from '../kernels/nan-filled.ts';
import { addressOf, DOUBLE, type Kernels, openMemory, put, room, take } from './kernel-memory.ts';
import { LANES, PART_BYTES } from './ordered-windows.ts';

/** The order of adding of NumPy's `add.reduce` goes in halves beyond so many values (numpy/core/src/umath/loops_utils.h.src). */
const LONGEST_PART = 128;
/** Room for the sums of parts: each half of a window is joined before the next one, so that few are kept. */
const KEPT_SUMS = 64;

const NONE = new Float64Array(0);

interface Part {
  readonly length: number;
  /** How many of the sums before are joined with that of this part. */
  readonly joins: number;
}

/** What is computed in windows, besides columns. */
export interface WindowOptions {
  /** In the order of the window's values, the oldest first. */
  readonly weights?: Float64Array;
  readonly factors?: readonly number[];
  readonly outputs?: number;
  /** Whether a window of any length is one part, as in ndarray, and not halved, as in NumPy. */
  readonly whole?: boolean;
  /** Windows that begin before this value are left out; their results are NaN. */
  readonly from?: number;
}

/**
 * The outputs of `kernel` for the windows of `period` values of columns of equal length, NaN ahead of the first full
 * window; NaN throughout where none fits or `period` is no count of at least 1.
 */
export function mapOrderedWindows(
  kernel: keyof Kernels,
  inputs: readonly [Float64Array, ...Float64Array[]],
  period: number,
  { weights = NONE, factors = [], outputs = 1, whole = false, from = 0 }: WindowOptions = {},
): readonly [Float64Array, ...Float64Array[]] {
  const { length } = inputs[0];
  const before = from + period - 1;
  const count = length - before;
  if (period < 1 || count < 1 || !Number.isInteger(period)) {
    return [nanFilled(length), ...Array.from({ length: outputs - 1 }, () => nanFilled(length))];
  }
  const kernels = openMemory(inputs.length + outputs + 3, Math.max(length, KEPT_SUMS));
  const sources = inputs.map((input) => addressOf(input) + from * DOUBLE);
  const results = Array.from({ length: outputs }, () => room(count, before));
  const [first = 0] = results;
  const table = tableOf(period, whole);
  const parts = put(table);
  const [halves, ranks] = [room(KEPT_SUMS), put(weights)];
  const end = first + count * DOUBLE;
  const partsEnd = parts + countOf(table) * PART_BYTES;
  const windows = [end, period * DOUBLE, parts, partsEnd, halves, ranks, period];
  kernels[kernel](...sources, ...results, ...windows, ...factors);
  const [column, ...others] = results.map((address) => take(address, count, before));
  return [column as Float64Array, ...others];
}

/** The parts in which NumPy adds `length` values. */
function partsOf(length: number): Part[] {
  if (length <= LONGEST_PART) return [{ length, joins: 0 }];
  const half = Math.floor(length / 2);
  const left = half - (half % LANES);
  const right = partsOf(length - left);
  const last = right.pop();
  if (last === undefined) throw new Error('expected a part');
  return [...partsOf(left), ...right, { ...last, joins: last.joins + 1 }];
}

/** So many tables are remembered. */
const REMEMBERED = 64;
const tables = new Map<number, Float64Array>();

/** The table of the parts of a window that the kernels read, as doubles; `whole` asks for a single part. */
function tableOf(period: number, whole: boolean): Float64Array {
  const key = whole ? -period : period;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const parts = whole ? [{ length: period, joins: 0 }] : partsOf(period);
  const table = new Float64Array(Math.ceil((parts.length * PART_BYTES) / DOUBLE));
  const words = new Int32Array(table.buffer);
  for (const [index, { length, joins }] of parts.entries()) {
    const rest = length % LANES;
    words.set([(length - rest) * DOUBLE, rest * DOUBLE, joins], (index * PART_BYTES) / words.BYTES_PER_ELEMENT);
  }
  if (tables.size >= REMEMBERED) tables.clear();
  tables.set(key, table);
  return table;
}

/** How many parts a window has. */
function countOf(table: Float64Array): number {
  return Math.floor(table.byteLength / PART_BYTES);
}
