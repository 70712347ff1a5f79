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
  without,
} from './instructions.ts';
import type { Share } from './map.ts';
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
    const lost = share(wilderAverage(without(absolute(change), rises), loss, less, period));
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

/** 100 · |up − down| / (up + down), 0 where that sum is; both are used twice. */
function strengthOf(up: Vector, down: Vector, share: Share): Vector {
  const sum = share(add(up, down));
  return without(divide(multiply(HUNDRED, absolute(subtract(up, down))), sum), isEqual(sum, ZERO));
}

/** sum − sum / period + value. */
const wilderSum = (value: Vector, sum: Vector, period: Vector): Vector =>
  add(subtract(sum, divide(sum, period)), value);

/** From upward and downward movements, with their sums as states and results; factor: period. */
export const movementSums: Recurrence<2, 2, 1> = {
  vectors: 2,
  stages: 1,
  inputs: 2,
  states: 2,
  outputs: 2,
  factors: 1,
  step([rise, fall], [up, down], [period], share) {
    const sums = [share(wilderSum(rise, up, period)), share(wilderSum(fall, down, period))];
    return { states: sums, outputs: sums };
  },
};

/**
 * From true ranges, upward and downward movements, with their sums and the average as states; factors: period − 1, period.
 * The average directional index.
 */
export const averageDirection: Recurrence<3, 4, 2> = {
  vectors: 2,
  stages: 2,
  inputs: 3,
  states: 4,
  outputs: 1,
  factors: 2,
  step([range, rise, fall], [ranges, rises, falls, average], [less, period], share) {
    const width = share(wilderSum(range, ranges, period));
    const [up, down] = [share(wilderSum(rise, rises, period)), share(wilderSum(fall, falls, period))];
    const percent = (movement: Vector): Vector => share(divide(multiply(HUNDRED, movement), width));
    const strength = strengthOf(percent(up), percent(down), share);
    const known = without(strength, isEqual(width, ZERO));
    const next = share(wilderAverage(known, average, less, period));
    return { states: [width, up, down, next], outputs: [next] };
  },
};

/**
 * From true ranges, upward and downward movements, with their averages as states; factors: α, 1 − α. |+DI − −DI| / (+DI + −DI),
 * +DI and −DI.
 */
export const smoothedDirections: Recurrence<3, 3, 2> = {
  vectors: 2,
  stages: 1,
  inputs: 3,
  states: 3,
  outputs: 3,
  factors: 2,
  step([range, rise, fall], [ranges, rises, falls], [alpha, keep], share) {
    const next = (value: Vector, before: Vector): Vector => share(add(multiply(alpha, value), multiply(keep, before)));
    const [width, up, down] = [next(range, ranges), next(rise, rises), next(fall, falls)];
    const none = share(isEqual(width, ZERO));
    const percent = (movement: Vector): Vector => share(without(divide(multiply(HUNDRED, movement), width), none));
    const [plus, minus] = [percent(up), percent(down)];
    const sum = share(add(plus, minus));
    const distance = share(absolute(subtract(plus, minus)));
    const index = choose(distance, divide(distance, sum), isEqual(sum, ZERO));
    return { states: [width, up, down], outputs: [index, plus, minus] };
  },
};
