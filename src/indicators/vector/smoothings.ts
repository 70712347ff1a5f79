/**
 * Recurrences of averages.
 *
 * @module
 */
import {
  absolute,
  add,
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
import type { Recurrence, StepResult, Vectors } from './recurrence.ts';

/** α · value + keep · average. */
const smoothed = (value: Vector, average: Vector, alpha: Vector, keep: Vector): Vector =>
  add(multiply(alpha, value), multiply(keep, average));

/** Wilder's average: (average · (period − 1) + value) / period. */
export const wilderAverage = (value: Vector, average: Vector, less: Vector, period: Vector): Vector =>
  divide(add(multiply(average, less), value), period);

/** Averages of one input: the first of its values, each other one of the average before it; one result. */
const inTurn = <States extends number, Factors extends number>(
  states: States,
  factors: Factors,
  step: Recurrence<1, States, Factors>['step'],
  vectors: 2 | 4 = 4,
): Recurrence<1, States, Factors> => ({ vectors, stages: states, inputs: 1, states, outputs: 1, factors, step });

/** One average, which is the result. */
const alone = <Factors extends number>(
  factors: Factors,
  next: (value: Vector, average: Vector, factors: Vectors<Factors>, share: Share) => Vector,
): Recurrence<1, 1, Factors> =>
  inTurn(1, factors, ([value], [before], given, share): StepResult => {
    const result = share(next(value, before, given, share));
    return { states: [result], outputs: [result] };
  });

/** Factors: α, 1 − α. y = α·x + (1 − α)·y. */
export const exponential = alone(2, (value, before, [alpha, keep]) => smoothed(value, before, alpha, keep));

/** Factor: keep. y = keep · y + x. */
export const decaying = alone(1, (value, before, [keep]) => add(multiply(keep, before), value));

/** Factor: α. y += α·(x − y). */
export const approaching = alone(1, (value, before, [alpha]) => add(before, multiply(alpha, subtract(value, before))));

/** Factors: period − 1, period. y = (y · (period − 1) + x) / period. */
export const wilder = alone(2, (value, before, [less, period]) => wilderAverage(value, before, less, period));

/** Factor: k · period. y += (x − y) / max(1, k · period · (x / y)⁴), a NaN counting as 1. */
export const dynamic = alone(1, (value, before, [scale], share) => {
  const ratio = share(divide(value, before));
  const square = share(multiply(ratio, ratio));
  const divisor = share(multiply(scale, multiply(square, square)));
  const counted = choose(divisor, constant(1), isGreater(divisor, constant(1)));
  return add(before, divide(subtract(value, before), counted));
});

/** Factors: α, 1 − α. 2·EMA − EMA of it. */
export const twofold = inTurn(2, 2, ([value], [once, twice], [alpha, keep], share) => {
  const first = share(smoothed(value, once, alpha, keep));
  const second = share(smoothed(first, twice, alpha, keep));
  return { states: [first, second], outputs: [subtract(multiply(constant(2), first), second)] };
});

/** Factors: α, 1 − α. 3·EMA − 3·EMA of it + EMA of that. */
export const threefold = inTurn(3, 2, ([value], [once, twice, thrice], [alpha, keep], share) => {
  const first = share(smoothed(value, once, alpha, keep));
  const second = share(smoothed(first, twice, alpha, keep));
  const third = share(smoothed(second, thrice, alpha, keep));
  const three = constant(3);
  return {
    states: [first, second, third],
    outputs: [add(subtract(multiply(three, first), multiply(three, second)), third)],
  };
});

/** Factors: α, 1 − α. 10,000 · change of the EMA of the EMA of the EMA. */
export const threefoldChange = inTurn(3, 2, ([value], [once, twice, thrice], [alpha, keep], share) => {
  const first = share(smoothed(value, once, alpha, keep));
  const second = share(smoothed(first, twice, alpha, keep));
  const third = share(smoothed(second, thrice, alpha, keep));
  return {
    states: [first, second, third],
    outputs: [multiply(subtract(third, thrice), constant(10_000))],
  };
});

/** Factors: α, 1 − α, weights of the third to the sixth. Weighted sum of the later ones of six EMA in a row. */
export const sixfold = inTurn(
  6,
  6,
  ([value], before, [alpha, keep, weight3, weight4, weight5, weight6], share) => {
    const [first, second, third, fourth, fifth, sixth] = before;
    const level1 = share(smoothed(value, first, alpha, keep));
    const level2 = share(smoothed(level1, second, alpha, keep));
    const level3 = share(smoothed(level2, third, alpha, keep));
    const level4 = share(smoothed(level3, fourth, alpha, keep));
    const level5 = share(smoothed(level4, fifth, alpha, keep));
    const level6 = share(smoothed(level5, sixth, alpha, keep));
    const early = add(multiply(weight6, level6), multiply(weight5, level5));
    return {
      states: [level1, level2, level3, level4, level5, level6],
      outputs: [add(add(early, multiply(weight4, level4)), multiply(weight3, level3))],
    };
  },
  2,
);

/** Factors: α, 1 − α. (x − EMA) / (0.015 · EMA of |x − EMA|), 0 where the latter is 0. */
export const channelIndex: Recurrence<1, 2, 2> = {
  vectors: 4,
  stages: 2,
  inputs: 1,
  states: 2,
  outputs: 1,
  factors: 2,
  step([value], [centerBefore, spreadBefore], [alpha, keep], share) {
    const center = share(smoothed(value, centerBefore, alpha, keep));
    const distance = share(subtract(value, center));
    const spread = share(smoothed(absolute(distance), spreadBefore, alpha, keep));
    const index = divide(distance, multiply(constant(0.015), spread));
    return { states: [center, spread], outputs: [without(index, isEqual(spread, constant(0)))] };
  },
};
