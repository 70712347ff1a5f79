/**
 * Kernels over every window of a column: eight windows side by side, each in its own order.
 *
 * @module
 */
import { type Statement, VECTOR_BYTES, type Vector } from './instructions.ts';
import type { Kernel, Variable } from './kernel.ts';

/** How many vectors of windows are computed side by side. */
const VECTORS = 4;

/** Bytes of the results of one turn. */
export const TURN_BYTES = VECTORS * VECTOR_BYTES;

/** A variable of each vector of windows. */
export type Lanes = readonly Variable<'v128'>[];

/** As many variables as windows are computed side by side. */
export function lanes(kernel: Kernel): Lanes {
  return Array.from({ length: VECTORS }, () => kernel.variable('v128'));
}

/** Sets each of the variables, from its present value and the offset of its windows in bytes. */
export function setLanes(
  variables: Lanes,
  value: (present: Vector, offset: number, index: number) => Vector,
): Statement[] {
  return variables.map((variable, index) => variable.set(value(variable, index * VECTOR_BYTES, index)));
}
