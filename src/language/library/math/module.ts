/**
 * `math`.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { floatFunctions } from './float-functions.ts';
import { integerFunctions } from './integer-functions.ts';
import { logarithms } from './logarithms.ts';
import { sums } from './sums.ts';

/** The names of the module. */
export function mathModule(): [string, PyValue][] {
  const functions = [...floatFunctions(), ...integerFunctions(), ...logarithms(), ...sums()];
  for (const one of functions) one.module = 'math';
  return [
    ...functions.map((one): [string, PyValue] => [one.name, one]),
    ['pi', Math.PI],
    ['e', Math.E],
    ['tau', 2 * Math.PI],
    ['inf', Number.POSITIVE_INFINITY],
    ['nan', Number.NaN],
  ];
}
