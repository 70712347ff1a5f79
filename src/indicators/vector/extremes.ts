/**
 * The larger, or smaller, of two columns.
 *
 * @module
 */
import { type Integer, largest, load, smallest, type Vector } from './instructions.ts';
import { mapped } from './map.ts';

const ofTwo = (operation: (left: Vector, right: Vector) => Vector) =>
  mapped(2, ([left, right], offset) => [operation(load(left as Integer, offset), load(right as Integer, offset))]);

/** NaN where one of the two is. */
export const pairwiseLargest = () => ofTwo(largest);
export const pairwiseSmallest = () => ofTwo(smallest);
