/**
 * Kernels that compute each value from those at its place, or near it, in some columns.
 *
 * @module
 */
import { constant, type Integer, type Statement, splat, store, VECTOR_BYTES, type Vector } from './instructions.ts';
import { advance, Kernel, loopUntil, type Variable } from './kernel.ts';

const UNROLLED = 2;

/** Computes a value once, where a formula uses it more than once. */
export type Share = (value: Vector) => Vector;

/**
 * The values that a formula gives from the addresses of the inputs, an offset to them, and factors. What `keep` is given is
 * computed once for all values, which pays for constants that are used often.
 */
export type Formula = (
  addresses: readonly Integer[],
  offset: number,
  share: Share,
  factors: readonly Vector[],
  keep: Share,
) => readonly Vector[];

const asItIs: Share = (value) => value;

/** A kernel (…inputs, …outputs, end of the first output, …factors) of as many outputs as the formula gives values. */
export function mapped(inputs: number, formula: Formula, factorCount = 0): Kernel {
  const kernel = new Kernel();
  const from = Array.from({ length: inputs }, () => kernel.parameter('i32'));
  const unknown = Array.from({ length: factorCount }, () => constant(0));
  const outputs = formula(from, 0, asItIs, unknown, asItIs).length;
  const to = Array.from({ length: outputs }, () => kernel.parameter('i32'));
  const end = kernel.parameter('i32');
  const factors = Array.from({ length: factorCount }, () => splat(kernel.parameter('f64')));
  const body: Statement[] = [];
  const kept: Statement[] = [];
  const known = new Map<Vector, Variable<'v128'>>();
  const keep: Share = (value) => {
    const variable = known.get(value) ?? kernel.variable('v128');
    if (!known.has(value)) kept.push(variable.set(value));
    known.set(value, variable);
    return variable;
  };
  for (let turn = 0; turn < UNROLLED; turn++) {
    const offset = turn * VECTOR_BYTES;
    const share: Share = (value) => {
      const variable = kernel.variable('v128');
      body.push(variable.set(value));
      return variable;
    };
    const values = formula(from, offset, share, factors, keep);
    body.push(...values.map((value, index) => store(to[index] as Integer, value, offset)));
  }
  const [first, ...others] = to;
  if (first === undefined) throw new Error('expected a formula with a value');
  const step = UNROLLED * VECTOR_BYTES;
  return kernel.add(
    ...kept,
    loopUntil(first, end, step, [...body, ...[...from, ...others].map((column) => advance(column, step))]),
  );
}
