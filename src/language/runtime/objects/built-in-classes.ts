/**
 * `object` and `type`, which every class needs before it can be made.
 *
 * @module
 */
import type { PyClass } from './py-class.ts';

let object: PyClass;

/** Tells where `object` is. */
export function setObjectClass(cls: PyClass): void {
  object = cls;
}

/** `object`. */
export function objectClass(): PyClass {
  return object;
}
