/**
 * The memory that vector kernels work on: columns are put into it, and results taken out.
 *
 * @module
 */
import { newColumn } from '../kernels/column.ts';
import { assemble } from './kernel.ts';
import { KERNELS } from './kernels.ts';

type Run = (...words: readonly number[]) => void;

/** The kernels by name, compiled. */
export type Kernels = Readonly<Record<keyof typeof KERNELS, Run>>;

const PAGE_BYTES = 65_536;
/** Bytes of a double. */
export const DOUBLE = Float64Array.BYTES_PER_ELEMENT;
/** Kernels compute some values more than are asked for, and read some before the first. */
const MARGIN_BYTES = 128;
/** Columns that lie a power of two apart would compete for the same lines of the processor's cache. */
const STAGGER_BYTES = 192;
/** Larger memory is not kept. */
const MOST_KEPT_BYTES = 2 ** 24;

/** Held from the start: a thread that runs strategies takes the name away once its modules are loaded. */
const { Instance, Memory, Module } = WebAssembly;

let module: WebAssembly.Module | undefined;
let heap = new Float64Array(0);
let kernels: Kernels | undefined;
let next = 0;

/** A memory that grows would detach its buffer, and that slows down all typed arrays of a thread: a larger one is made anew. */
function instantiate(bytes: number): Kernels {
  module ??= new Module(assemble(KERNELS));
  const memory = new Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  heap = new Float64Array(memory.buffer);
  return new Instance(module, { environment: { memory } }).exports as Kernels;
}

/** Begins a computation that puts and takes `columns` columns of up to `length` values; what was there before is gone. */
export function openMemory(columns: number, length: number): Kernels {
  const bytes = columns * (length * DOUBLE + 2 * MARGIN_BYTES + STAGGER_BYTES);
  next = 0;
  const kept = heap.length * DOUBLE;
  if (kernels === undefined || bytes > kept || (kept > MOST_KEPT_BYTES && bytes < kept / 4)) {
    kernels = instantiate(Math.max(bytes, 2 ** 20));
  }
  return kernels;
}

/** The address of unwritten room for `length` values. */
export function room(length: number): number {
  const address = next + MARGIN_BYTES;
  next = address + length * DOUBLE + MARGIN_BYTES + STAGGER_BYTES;
  next -= next % DOUBLE;
  return address;
}

/** Puts a column into the memory; gives its address. */
export function put(column: Float64Array): number {
  const address = room(column.length);
  heap.set(column, address / DOUBLE);
  return address;
}

/** Copies the values from `address` into `column`, from its index `from` to its end. */
export function takeInto(column: Float64Array, address: number, from: number): void {
  const start = address / DOUBLE;
  column.set(heap.subarray(start, start + column.length - from), from);
}

/** `length` values from `address` in a column whose first `before` values are `filling`. */
export function take(address: number, length: number, before = 0, filling = Number.NaN): Float64Array {
  const column = newColumn(before + length);
  if (before > 0) column.fill(filling, 0, before);
  takeInto(column, address, before);
  return column;
}
