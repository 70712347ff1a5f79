/**
 * Kernels over windows whose values are added in an order of their own: eight running sums that are joined in the end.
 *
 * Two windows that follow each other lie in one vector, and each has the bits of one added alone. Windows of fewer than
 * {@link LANES} values are added one value after the other, as both orders have it, eight windows a turn.
 *
 * @module
 */
import {
  add,
  addIntegers,
  constant,
  DOUBLE,
  type Integer,
  integer,
  isLess,
  load,
  loadInteger,
  loadTwice,
  repeat,
  type Statement,
  splat,
  store,
  VECTOR_BYTES,
  type Vector,
  when,
} from './instructions.ts';
import { advance, Kernel, loopUntil, type Variable } from './kernel.ts';
import type { Share } from './map.ts';

/** Running sums of a window. */
export const LANES = 8;
/** Bytes of the values that are added to all of them in a turn. */
const BLOCK = LANES * DOUBLE;
/** Vectors of windows side by side, where each window has one sum and where it has {@link LANES}. */
const VECTORS = { short: 4, long: 1 } as const;
/** Bytes of a part of a window in the table: see `orderedWindows`. */
export const PART_BYTES = 12;

/**
 * Whether the sums are joined as NumPy does, (0 + 1) + (2 + 3) + ((4 + 5) + (6 + 7)), or as Rust's ndarray does, which
 * begins all of them with 0 and adds 0 + 4, 1 + 5, 2 + 6 and 3 + 7 one after the other. `sequential` is one sum.
 */
export type Order = 'pairwise' | 'unrolled' | 'sequential';

/** The windows of a turn: as many vectors as there are, each with its own sums. */
export interface OrderedWindows {
  readonly period: Vector;
  readonly factors: readonly Vector[];
  /**
   * Σ of a term for the values at one place of the windows, of all inputs, and the weight of that place; `index` is that of
   * the vector.
   */
  sum(term: (values: readonly Vector[], weight: Vector, index: number, share: Share) => Vector, order: Order): Vector[];
  /** A value for each vector, computed once. */
  each(value: (index: number) => Vector): Vector[];
}

/** What is asked of a kernel over windows. */
export interface WindowFormula {
  readonly inputs: number;
  readonly outputs: number;
  readonly factors: number;
  /** The values of each output for each vector of windows. */
  results(windows: OrderedWindows): readonly (readonly Vector[])[];
}

interface Addresses {
  readonly inputs: readonly Variable<'i32'>[];
  readonly bytes: Variable<'i32'>;
  readonly parts: Variable<'i32'>;
  readonly partsEnd: Variable<'i32'>;
  readonly halves: Variable<'i32'>;
  readonly weights: Variable<'i32'>;
}

type Term = Parameters<OrderedWindows['sum']>[0];

/** Code that adds up windows, `vectors` of them side by side. */
class Adder {
  readonly body: Statement[] = [];
  readonly #kernel: Kernel;
  readonly #addresses: Addresses;
  readonly #vectors: number;
  readonly #place: Variable<'i32'>;
  readonly #end: Variable<'i32'>;

  constructor(kernel: Kernel, addresses: Addresses, vectors: number) {
    this.#kernel = kernel;
    this.#addresses = addresses;
    this.#vectors = vectors;
    this.#place = kernel.variable('i32');
    this.#end = kernel.variable('i32');
  }

  each(value: (index: number) => Vector): Vector[] {
    return Array.from({ length: this.#vectors }, (_, index) => {
      const variable = this.#kernel.variable('v128');
      this.body.push(variable.set(value(index)));
      return variable;
    });
  }

  sequential(term: Term): Vector[] {
    const sums = this.#variables(this.#vectors);
    const [place, { bytes }] = [this.#place, this.#addresses];
    this.body.push(...sums.map((sum) => sum.set(constant(0))), place.set(integer(0)));
    this.body.push(loopUntil(place, bytes, DOUBLE, this.#added(sums, term)));
    return sums;
  }

  /** Follows the table of parts: the values of a part go into the lanes, and sums of parts are joined in halves. */
  inLanes(term: Term, order: Order): Vector[] {
    const kernel = this.#kernel;
    const { parts, partsEnd, halves } = this.#addresses;
    const lanes = Array.from({ length: LANES }, () => this.#variables(this.#vectors));
    const sums = this.#variables(this.#vectors);
    const [place, end] = [this.#place, this.#end];
    const [part, joined, joins] = [kernel.variable('i32'), kernel.variable('i32'), kernel.variable('i32')];
    const block = (first: boolean): Statement[] => [
      ...lanes.flatMap((lane, at) => this.#added(lane, term, at * DOUBLE, first && order === 'pairwise')),
      advance(place, BLOCK),
    ];
    const zeros = order === 'pairwise' ? [] : lanes.flatMap((lane) => lane.map((sum) => sum.set(constant(0))));
    const join = (of: (index: number) => Vector): Statement[] => sums.map((sum, index) => sum.set(of(index)));
    this.body.push(
      place.set(integer(0)),
      part.set(parts),
      joined.set(halves),
      loopUntil(part, partsEnd, PART_BYTES, [
        ...zeros,
        end.set(addIntegers(place, loadInteger(part))),
        ...block(true),
        when(isLess(place, end), [repeat(block(false), isLess(place, end))]),
        ...join((index) =>
          joinLanes(
            lanes.map((lane) => lane[index] as Vector),
            order,
          ),
        ),
        end.set(addIntegers(end, loadInteger(part, 4))),
        when(isLess(place, end), [loopUntil(place, end, DOUBLE, this.#added(sums, term))]),
        joins.set(loadInteger(part, 8)),
        when(joins, [
          repeat(
            [
              advance(joined, -VECTOR_BYTES * this.#vectors),
              ...join((index) => add(load(joined, index * VECTOR_BYTES), sums[index] as Vector)),
              advance(joins, -1),
            ],
            joins,
          ),
        ]),
        ...sums.map((sum, index) => store(joined, sum, index * VECTOR_BYTES)),
        advance(joined, VECTOR_BYTES * this.#vectors),
      ]),
    );
    return sums;
  }

  #variables(count: number): Variable<'v128'>[] {
    return Array.from({ length: count }, () => this.#kernel.variable('v128'));
  }

  /** Adds the terms at the place + `offset` bytes to `sums`, or begins these with them. */
  #added(sums: readonly Variable<'v128'>[], term: Term, offset = 0, begins = false): Statement[] {
    const statements: Statement[] = [];
    const share: Share = (value) => {
      const variable = this.#kernel.variable('v128');
      statements.push(variable.set(value));
      return variable;
    };
    const at = (address: Integer): Integer => addIntegers(address, this.#place);
    const weight = loadTwice(at(this.#addresses.weights), offset);
    sums.forEach((sum, index) => {
      const values = this.#addresses.inputs.map((input) => load(at(input), offset + index * VECTOR_BYTES));
      const value = term(values, weight, index, share);
      statements.push(sum.set(begins ? value : add(sum, value)));
    });
    return statements;
  }
}

function joinLanes(lanes: readonly Vector[], order: Order): Vector {
  const pair = (left: number, right: number): Vector => add(lanes[left] as Vector, lanes[right] as Vector);
  if (order === 'pairwise') return add(add(pair(0, 1), pair(2, 3)), add(pair(4, 5), pair(6, 7)));
  return [0, 1, 2, 3].reduce((sum, lane) => add(sum, pair(lane, lane + 4)), constant(0));
}

/**
 * A kernel (oldest value of the first window in each input, first result of each output, end of the first one's, bytes of a window, table
 * of its parts, end of the table, room for sums, first weight, period, …factors).
 *
 * The table says for each part of a window how many bytes are added in whole blocks, how many are left, and with how many
 * of the sums before the part's sum is joined then.
 */
export function orderedWindows(formula: WindowFormula): Kernel {
  const kernel = new Kernel();
  const times = (count: number) => Array.from({ length: count }, () => kernel.parameter('i32'));
  const inputs = times(formula.inputs);
  const outputs = times(formula.outputs);
  const end = kernel.parameter('i32');
  const bytes = kernel.parameter('i32');
  const [parts, partsEnd, halves, weights] = times(4) as [
    Variable<'i32'>,
    Variable<'i32'>,
    Variable<'i32'>,
    Variable<'i32'>,
  ];
  const period = splat(kernel.parameter('f64'));
  const factors = Array.from({ length: formula.factors }, () => splat(kernel.parameter('f64')));
  const addresses = { inputs, bytes, parts, partsEnd, halves, weights };
  const overAll = (kind: keyof typeof VECTORS): Statement => {
    const adder = new Adder(kernel, addresses, VECTORS[kind]);
    const results = formula.results({
      period,
      factors,
      each: (value) => adder.each(value),
      sum: (term, order) =>
        kind === 'short' || order === 'sequential' ? adder.sequential(term) : adder.inLanes(term, order),
    });
    const stores = outputs.flatMap((output, column) =>
      (results[column] ?? []).map((value, index) => store(output, value, index * VECTOR_BYTES)),
    );
    const step = VECTORS[kind] * VECTOR_BYTES;
    const [first, ...others] = outputs;
    if (first === undefined) throw new Error('expected a formula with an output');
    const advances = [...inputs, ...others].map((column) => advance(column, step));
    return loopUntil(first, end, step, [...adder.body, ...stores, ...advances]);
  };
  return kernel.add(when(isLess(bytes, integer(BLOCK)), [overAll('short')], [overAll('long')]));
}
