/**
 * The larger, or smaller, of two columns.
 *
 * @module
 */
import {
  both,
  choose,
  either,
  type Integer,
  isEqual,
  isGreater,
  isUnequal,
  largest,
  load,
  smallest,
  type Vector,
} from './instructions.ts';
import { mapped } from './map.ts';

const ofTwo = (operation: (left: Vector, right: Vector) => Vector) =>
  mapped(2, ([left, right], offset) => [operation(load(left as Integer, offset), load(right as Integer, offset))]);

/** The larger of two; NaN where one of them is. */
export const pairwiseLargest = () => ofTwo(largest);

/** The smaller of two; NaN where one of them is. */
export const pairwiseSmallest = () => ofTwo(smallest);

/** The first of two extremes and its place: values, later values, places, later places. A NaN is an extreme of its own. */
const firstOfTwo = (isBeyond: (later: Vector, value: Vector) => Vector) =>
  mapped(4, ([values, laterValues, places, laterPlaces], offset, share) => {
    const value = share(load(values as Integer, offset));
    const later = share(load(laterValues as Integer, offset));
    const unknown = both(isUnequal(later, later), isEqual(value, value));
    const chosen = share(either(isBeyond(later, value), unknown));
    const place = choose(load(laterPlaces as Integer, offset), load(places as Integer, offset), chosen);
    return [choose(later, value, chosen), place];
  });

/** {@link firstOfTwo} for the largest. */
export const firstLargest = () => firstOfTwo((later, value) => isGreater(later, value));

/** {@link firstOfTwo} for the smallest. */
export const firstSmallest = () => firstOfTwo((later, value) => isGreater(value, later));
