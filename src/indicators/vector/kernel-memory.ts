/**
 * The memory that vector kernels work on: columns are put into it, and results taken out.
 *
 * @module
 */
import { isLent, lendingEvaluation, newColumn } from '../kernels/column.ts';
import { DOUBLE } from './instructions.ts';
import { assemble, type Kernel } from './kernel.ts';
import { KERNELS } from './kernels.ts';
import { recurrenceKernel } from './recurrence.ts';
import { RECURRENCES } from './recurrences.ts';

type Run = (...words: readonly number[]) => void;

/** The kernels by name, compiled. */
export type Kernels = Readonly<Record<keyof typeof KERNELS, Run>>;

/** Name of a recurrence. */
export type RecurrenceName = keyof typeof RECURRENCES;

/** The recurrences by name, compiled. */
export type RecurrenceKernels = Readonly<Record<RecurrenceName, Run>>;

export { DOUBLE };

const PAGE_BYTES = 65_536;
/** Kernels compute some values more than are asked for, and read some before the first. */
const MARGIN_BYTES = 128;
/** Columns that lie a power of two apart would compete for the same lines of the processor's cache. */
const STAGGER_BYTES = 192;
/** Larger memory is not kept. */
const MOST_KEPT_BYTES = 2 ** 24;
/** So many views of the memory are remembered. */
const MOST_VIEWS = 256;

/** Held from the start: a thread that runs strategies takes the name away once its modules are loaded. */
const { Instance, Memory, Module } = WebAssembly;

let modules: readonly [maps: WebAssembly.Module, chains: WebAssembly.Module] | undefined;
let heap = new Float64Array(0);
let heapBuffer = heap.buffer;
let kernels: Kernels | undefined;
let recurrences: RecurrenceKernels | undefined;
let next = 0;
/** The evaluation that was lent the first `lentBytes` of the memory. */
let lender: number | null = null;
let lentBytes = 0;
const views = new Map<number, Float64Array>();

/** A memory that grows would detach its buffer, and that slows down all typed arrays of a thread: a larger one is made anew. */
function instantiate(bytes: number): Kernels {
  modules ??= [new Module(assemble(KERNELS)), new Module(assemble(chainKernels()))];
  const memory = new Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const imports = { environment: { memory } };
  heapBuffer = memory.buffer;
  heap = new Float64Array(heapBuffer);
  views.clear();
  recurrences = new Instance(modules[1], imports).exports as RecurrenceKernels;
  return new Instance(modules[0], imports).exports as Kernels;
}

function chainKernels(): Record<string, () => Kernel> {
  const makers: Record<string, () => Kernel> = {};
  for (const [name, recurrence] of Object.entries(RECURRENCES)) makers[name] = () => recurrenceKernel(recurrence);
  return makers;
}

/** Begins a computation that puts and takes `columns` columns of up to `length` values; what nobody was lent is gone. */
export function openMemory(columns: number, length: number): Kernels {
  const evaluation = lendingEvaluation();
  if (evaluation === null || evaluation !== lender) {
    lender = evaluation;
    lentBytes = 0;
  }
  next = lentBytes;
  const bytes = next + columns * (length * DOUBLE + 2 * MARGIN_BYTES + STAGGER_BYTES);
  const kept = heap.length * DOUBLE;
  if (kernels === undefined || bytes > kept || (kept > MOST_KEPT_BYTES && bytes < kept / 4)) {
    kernels = instantiate(Math.max(2 * bytes, 2 ** 20));
    next = 0;
    lentBytes = 0;
  }
  return kernels;
}

/** The recurrences on the memory that {@link openMemory} opened. */
export function openRecurrences(): RecurrenceKernels {
  if (recurrences === undefined) throw new Error('expected an open memory');
  return recurrences;
}

/** The memory as doubles, until the next {@link openMemory}. */
export function openDoubles(): Float64Array {
  return heap;
}

/** The address of unwritten room for `length` values, and for `before` ahead of them. */
export function room(length: number, before = 0): number {
  const address = next + before * DOUBLE + MARGIN_BYTES;
  next = address + length * DOUBLE + MARGIN_BYTES + STAGGER_BYTES;
  next -= next % DOUBLE;
  return address;
}

/** Puts a column into the memory, with room for `before` values ahead of it; gives its address. */
export function put(column: Float64Array, before = 0): number {
  const address = room(column.length, before);
  heap.set(column, address / DOUBLE);
  return address;
}

/** The address of a column that is only read: where it lies if it was lent out of this memory, else {@link put} there. */
export function addressOf(column: Float64Array): number {
  return column.buffer === heapBuffer ? column.byteOffset : put(column);
}

/** The column in the memory, for several kernels: while columns are lent it is put there once. */
export function placed(column: Float64Array): Float64Array {
  if (!isLent(column.length)) return column;
  openMemory(1, column.length);
  return take(put(column), column.length);
}

/** Copies the values from `address` into `column`, from its index `from` to its end. */
export function takeInto(column: Float64Array, address: number, from: number): void {
  const start = address / DOUBLE;
  column.set(heap.subarray(start, start + column.length - from), from);
}

/**
 * `length` values from `address` in a column whose first `before` values are `filling`: the address is that of a
 * {@link room} with as many ahead. While columns are lent it is the memory itself.
 */
export function take(address: number, length: number, before = 0, filling = Number.NaN): Float64Array {
  if (!isLent(before + length)) {
    const column = newColumn(before + length);
    if (before > 0) column.fill(filling, 0, before);
    takeInto(column, address, before);
    return column;
  }
  lentBytes = next;
  const column = viewAt(address / DOUBLE - before, before + length);
  return before > 0 ? column.fill(filling, 0, before) : column;
}

/** A view of the heap; the same ones are asked for again and again. */
function viewAt(start: number, length: number): Float64Array {
  const known = views.get(start);
  if (known !== undefined && known.length === length) return known;
  const view = heap.subarray(start, start + length);
  if (views.size >= MOST_VIEWS) views.clear();
  views.set(start, view);
  return view;
}
