/**
 * Kernels in which a value follows from the one before it.
 *
 * Such a loop waits for each result before it begins the next, so that the processor is idle most of the time. Here up to
 * four stretches of the columns, the chains, are computed side by side, each in its own order; `chains.ts` says how a stretch
 * can begin before the one before it has ended.
 *
 * @module
 */
import {
  addIntegers,
  DOUBLE,
  load,
  loadPair,
  type Statement,
  splat,
  store,
  storePair,
  VECTOR_BYTES,
  type Vector,
} from './instructions.ts';
import { Kernel, loopUntil, type Variable } from './kernel.ts';
import type { Share } from './map.ts';

/** What a step gives: the states for the next one, and a value for each output. */
export interface StepResult {
  readonly states: readonly Vector[];
  readonly outputs: readonly Vector[];
}

/** A list of so many vectors. */
export type Vectors<Count extends number, List extends readonly Vector[] = []> = number extends Count
  ? readonly Vector[]
  : List['length'] extends Count
    ? List
    : Vectors<Count, [...List, Vector]>;

/** One step from values of the inputs, the states before, and factors; `share` computes a value once. */
export interface Recurrence<Inputs extends number, States extends number, Factors extends number> {
  /** How many vectors of chains: many for few operations, as there is more to wait for; each costs its early steps. */
  readonly vectors: 2 | 4;
  /** How many of the states are smoothed one after the other: each takes its time to forget. */
  readonly stages: number;
  readonly inputs: Inputs;
  readonly states: States;
  readonly outputs: number;
  readonly factors: Factors;
  step(inputs: Vectors<Inputs>, states: Vectors<States>, factors: Vectors<Factors>, share: Share): StepResult;
}

type Sized = Recurrence<number, number, number>;

/** A recurrence of any size. Picked, so that its members are compared one by one: the size itself is not part of it. */
export type AnyRecurrence = Pick<Sized, keyof Sized>;

/** Chains in a vector. */
export const LANES = 2;
/** Steps of a turn: a chain takes a multiple of them. */
export const UNROLLED = 2;

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * A kernel (offset of the first value in bytes, end of the first chain, bytes from chain to chain, address of the states,
 * …inputs, …outputs, …factors) of {@link LANES} chains for each vector. The states, one after the other with a double for each chain,
 * are read before the first value and written after the last one.
 */
export function recurrenceKernel(recurrence: AnyRecurrence): Kernel {
  const { vectors } = recurrence;
  const kernel = new Kernel();
  const position = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const between = kernel.parameter('i32');
  const memory = kernel.parameter('i32');
  const columns = times(recurrence.inputs + recurrence.outputs, () => kernel.parameter('i32'));
  const factors = times(recurrence.factors, () => splat(kernel.parameter('f64')));
  const chains = vectors * LANES;
  const before: Statement[] = [];
  const body: Statement[] = [];
  const after: Statement[] = [];
  // The addresses of every column for each chain, less the position.
  const starts = columns.map((column) => {
    let start = column;
    return times(chains, (chain) => {
      if (chain === 0) return start;
      const next = kernel.variable('i32');
      before.push(next.set(addIntegers(start, between)));
      start = next;
      return next;
    });
  });
  const at = (column: number, chain: number) => addIntegers(starts[column]?.[chain] as Variable<'i32'>, position);
  const share: Share = (value) => {
    const variable = kernel.variable('v128');
    body.push(variable.set(value));
    return variable;
  };
  const memories = times(vectors, (vector) =>
    times(recurrence.states, (index) => {
      const state = kernel.variable('v128');
      const place = (index * vectors + vector) * VECTOR_BYTES;
      before.push(state.set(load(memory, place)));
      after.push(store(memory, state, place));
      return state;
    }),
  );
  for (let step = 0; step < UNROLLED; step++) {
    memories.forEach((states, vector) => {
      const [low, high] = [vector * LANES, vector * LANES + 1];
      const offset = step * DOUBLE;
      const inputs = times(recurrence.inputs, (input) => share(loadPair(at(input, low), at(input, high), offset)));
      const result = recurrence.step(inputs, states, factors, share);
      const next = result.states.map(share);
      result.outputs.forEach((output, index) => {
        const column = recurrence.inputs + index;
        body.push(storePair(at(column, low), at(column, high), share(output), offset));
      });
      states.forEach((state, index) => {
        body.push(state.set(next[index] as Vector));
      });
    });
  }
  return kernel.add(...before, loopUntil(position, end, UNROLLED * DOUBLE, body), ...after);
}
