/**
 * `_datetime`: what the classes of `datetime`, which are written in Python, call often, and the simulated time.
 *
 * @module
 */
import { native } from '../../runtime/objects/py-native.ts';
import type { ModuleMaker } from '../../runtime/world/world.ts';
import { deltaFunctions } from './deltas.ts';
import { directiveFunctions } from './directives.ts';
import { momentFunctions } from './moments.ts';
import { operatorFunctions } from './operators.ts';
import { readingFunctions } from './reading.ts';

const functions = [
  ...deltaFunctions(),
  ...momentFunctions(),
  ...operatorFunctions(),
  ...directiveFunctions(),
  ...readingFunctions(),
];

/** The names of the module. */
export const datetimeNames: ModuleMaker = (world) => [
  ['now_milliseconds', native('now_milliseconds', '', () => world.now())],
  ...functions.map((one) => [one.name, one] as const),
];
