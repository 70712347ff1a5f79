/**
 * Addresses as `repr` and `id` show them: numbers that a world gives out in order of asking, so that runs repeat.
 *
 * @module
 */
import { textHash } from '../operators/hash.ts';
import { identityHash } from './identities.ts';
import { PyObject, type PyValue } from './py-object.ts';

const FIRST = 0x7f0000000000;
const FIRST_PRIMITIVE = 0x7e0000000000;
const STEP = 16;

/** `id(value)`; equal numbers and texts have one address. */
export function addressNumber(value: PyValue): number {
  if (value instanceof PyObject) return FIRST + identityHash(value) * STEP;
  return FIRST_PRIMITIVE + (textHash(`${typeof value}${String(value)}`) >>> 0) * STEP;
}

/** `0x7f…` */
export function address(value: PyValue): string {
  return `0x${addressNumber(value).toString(16)}`;
}
