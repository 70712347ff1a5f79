/**
 * The class of tuples, asked for late: it is made after this module is loaded.
 *
 * @module
 */
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';

/** `tuple`. */
export function tupleClass(): PyClass {
  return PyTuple.prototype.pyClass;
}
