/**
 * Numbers of the engine as the Python numbers that Jesse gives in their place.
 *
 * @module
 */
import type { NumberKind } from '../../../engine/number-kind.ts';
import { boxNpBool, boxNpFloat } from '../../numpy/scalars/scalar.ts';
import { int, makeInt } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';

/** A number of a kind that changes during a run. */
export function numberOfKind(kind: NumberKind, value: number): PyValue {
  if (kind === 'float64') return boxNpFloat(value);
  return kind === 'int' && Number.isInteger(value) ? makeInt(value) : value;
}

/** A comparison of a number of a kind: `np.bool_` for NumPy's numbers. */
export function truthOfKind(kind: NumberKind, value: boolean): PyValue {
  return kind === 'float64' ? boxNpBool(value) : value;
}

/** `np.float64`, or None for null. */
export function float64OrNone(value: number | null): PyValue {
  return value === null ? null : boxNpFloat(value);
}

/** The int 0, which Jesse gives for figures of a closed position. */
export const ZERO: PyValue = int(0);
