/**
 * What counts as a sequence in the error messages of `+` and `*`.
 *
 * @module
 */
import { PyBytes } from '../objects/py-bytes.ts';
import { PrimitiveInstance } from '../objects/py-instance.ts';
import { PyList } from '../objects/py-list.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';

/** str, bytes, list, tuple and what derives from them. */
export function isSequence(value: PyValue): boolean {
  return (
    typeof value === 'string' ||
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyBytes ||
    (value instanceof PrimitiveInstance && typeof value.plain === 'string')
  );
}
