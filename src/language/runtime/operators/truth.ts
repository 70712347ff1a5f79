/**
 * Truth.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import { booleanOf } from '../objects/numpy-scalars.ts';
import type { PyValue } from '../objects/py-object.ts';

/** `bool(value)`. */
export function truth(value: PyValue): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value.length > 0;
    case 'bigint':
      return value !== 0n;
    default:
      if (value === null) return false;
      return booleanOf(value) ?? (value instanceof Int ? value.n !== 0 : value.truth());
  }
}
