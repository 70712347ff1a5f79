/**
 * Elementwise operations on arrays of objects and texts: Python's operators, element by element.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { BOOL, type NumberData } from '../array/dtype.ts';
import { pythonAt } from '../array/element.ts';
import { typeFailure } from '../array/failure.ts';
import type { NdArray } from '../array/nd-array.ts';
import { broadcastStrides } from '../array/shape.ts';
import { eachRun, planWalk } from '../array/walk.ts';
import type { Operation } from './operation.ts';

/** Python's operators by the runtime's names, and the truth of a value. */
export interface ObjectOperators {
  readonly binary: (method: string) => ((a: PyValue, b: PyValue) => PyValue) | undefined;
  readonly unary: (method: string) => ((a: PyValue) => PyValue) | undefined;
  readonly truth: (value: PyValue) => boolean;
}

let operators: ObjectOperators | undefined;

/** Hands in the runtime's operators. */
export function setObjectOperators(runtime: ObjectOperators): void {
  operators = runtime;
}

/** Computes `result` from operands of which some hold objects or texts. */
export function applyToObjects(operation: Operation, operands: readonly NdArray[], result: NdArray): void {
  const method = operation.objectMethod;
  const binary = operation.inputs === 2 && method !== undefined ? operators?.binary(method) : undefined;
  const unary = operation.inputs === 1 && method !== undefined ? operators?.unary(method) : undefined;
  if (binary === undefined && unary === undefined) {
    throw typeFailure(`ufunc '${operation.name}' not supported for arrays of objects`);
  }
  const walk = planWalk(result.shape, [
    ...operands.map((operand) => broadcastStrides(operand.shape, operand.strides, result.shape)),
    result.strides,
  ]);
  const starts = [...operands.map((operand) => operand.offset), result.offset];
  const last = operands.length;
  eachRun(walk, starts, (at) => {
    for (let k = 0; k < walk.count; k++) {
      const read = (operand: number): PyValue =>
        pythonAt(operands[operand] as NdArray, (at[operand] as number) + k * (walk.steps[operand] as number));
      const value = binary === undefined ? (unary as (a: PyValue) => PyValue)(read(0)) : binary(read(0), read(1));
      const place = (at[last] as number) + k * (walk.steps[last] as number);
      if (result.dtype === BOOL) (result.data as NumberData)[place] = operators?.truth(value) === true ? 1 : 0;
      else (result.data as PyValue[])[place] = value;
    }
  });
}
