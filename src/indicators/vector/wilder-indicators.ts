/**
 * Recurrences of J. W. Wilder's indicators, whose averages are y = (y · (period − 1) + x) / period.
 *
 * @module
 */
import {
  absolute,
  add,
  both,
  choose,
  constant,
  divide,
  isEqual,
  isGreater,
  multiply,
  subtract,
  type Vector,
} from './instructions.ts';
import type { Recurrence } from './recurrence.ts';
import { wilderAverage } from './smoothings.ts';

const ZERO = constant(0);
const ONE = constant(1);
const HUNDRED = constant(100);

/** From changes, with average gain and loss as states; factors: period − 1, period. The relative strength index. */
export const relativeStrength: Recurrence<1, 2, 2> = {
  vectors: 4,
  stages: 1,
  inputs: 1,
  states: 2,
  outputs: 1,
  factors: 2,
  step([change], [gain, loss], [less, period], share) {
    const rises = share(isGreater(change, ZERO));
    const gained = share(wilderAverage(both(change, rises), gain, less, period));
    const lost = share(wilderAverage(choose(ZERO, absolute(change), rises), loss, less, period));
    const index = subtract(HUNDRED, divide(HUNDRED, add(ONE, divide(gained, lost))));
    return { states: [gained, lost], outputs: [choose(HUNDRED, index, isEqual(lost, ZERO))] };
  },
};

/**
 * From true ranges, upward and downward movements, with their averages as states; factors: period − 1, period. +DI and −DI,
 * 0 without a range.
 */
export const directionalIndicators: Recurrence<3, 3, 2> = {
  vectors: 2,
  stages: 1,
  inputs: 3,
  states: 3,
  outputs: 2,
  factors: 2,
  step([range, rise, fall], [ranges, up, down], [less, period], share) {
    const width = share(wilderAverage(range, ranges, less, period));
    const upward = share(wilderAverage(rise, up, less, period));
    const downward = share(wilderAverage(fall, down, less, period));
    const known = share(isGreater(width, ZERO));
    const percent = (movement: Vector): Vector => both(divide(multiply(HUNDRED, movement), width), known);
    return { states: [width, upward, downward], outputs: [percent(upward), percent(downward)] };
  },
};
