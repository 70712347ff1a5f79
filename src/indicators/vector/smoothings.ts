/**
 * Recurrences of averages.
 *
 * @module
 */
import { add, choose, constant, divide, isGreater, multiply, subtract, type Vector } from './instructions.ts';
import type { Recurrence } from './recurrence.ts';

/** α · value + keep · average. */
const smoothed = (value: Vector, average: Vector, alpha: Vector, keep: Vector): Vector =>
  add(multiply(alpha, value), multiply(keep, average));

/** Factors: α, 1 − α. y = α·x + (1 − α)·y. */
export const exponential: Recurrence<1, 1, 2> = {
  vectors: 4,
  stages: 1,
  inputs: 1,
  states: 1,
  outputs: 1,
  factors: 2,
  step([value], [average], [alpha, keep], share) {
    const next = share(smoothed(value, average, alpha, keep));
    return { states: [next], outputs: [next] };
  },
};

/** Factor: α. y += α·(x − y). */
export const approaching: Recurrence<1, 1, 1> = {
  vectors: 4,
  stages: 1,
  inputs: 1,
  states: 1,
  outputs: 1,
  factors: 1,
  step([value], [average], [alpha], share) {
    const next = share(add(average, multiply(alpha, subtract(value, average))));
    return { states: [next], outputs: [next] };
  },
};

/** Factors: period − 1, period. y = (y · (period − 1) + x) / period. */
export const wilder: Recurrence<1, 1, 2> = {
  vectors: 4,
  stages: 1,
  inputs: 1,
  states: 1,
  outputs: 1,
  factors: 2,
  step([value], [average], [less, period], share) {
    const next = share(divide(add(multiply(average, less), value), period));
    return { states: [next], outputs: [next] };
  },
};

/** Factors: α, 1 − α. 2·EMA − EMA of it. */
export const twofold: Recurrence<1, 2, 2> = {
  vectors: 4,
  stages: 2,
  inputs: 1,
  states: 2,
  outputs: 1,
  factors: 2,
  step([value], [once, twice], [alpha, keep], share) {
    const first = share(smoothed(value, once, alpha, keep));
    const second = share(smoothed(first, twice, alpha, keep));
    return { states: [first, second], outputs: [subtract(multiply(constant(2), first), second)] };
  },
};

/** Factors: α, 1 − α. 3·EMA − 3·EMA of it + EMA of that. */
export const threefold: Recurrence<1, 3, 2> = {
  vectors: 4,
  stages: 3,
  inputs: 1,
  states: 3,
  outputs: 1,
  factors: 2,
  step([value], [once, twice, thrice], [alpha, keep], share) {
    const first = share(smoothed(value, once, alpha, keep));
    const second = share(smoothed(first, twice, alpha, keep));
    const third = share(smoothed(second, thrice, alpha, keep));
    const three = constant(3);
    return {
      states: [first, second, third],
      outputs: [add(subtract(multiply(three, first), multiply(three, second)), third)],
    };
  },
};

/** Factors: α, 1 − α. 10,000 · change of the EMA of the EMA of the EMA. */
export const threefoldChange: Recurrence<1, 3, 2> = {
  vectors: 4,
  stages: 3,
  inputs: 1,
  states: 3,
  outputs: 1,
  factors: 2,
  step([value], [once, twice, thrice], [alpha, keep], share) {
    const first = share(smoothed(value, once, alpha, keep));
    const second = share(smoothed(first, twice, alpha, keep));
    const third = share(smoothed(second, thrice, alpha, keep));
    return {
      states: [first, second, third],
      outputs: [multiply(subtract(third, thrice), constant(10_000))],
    };
  },
};

/** Factors: α, 1 − α, weights of the third to the sixth. Weighted sum of the later ones of six EMA in a row. */
export const sixfold: Recurrence<1, 6, 6> = {
  vectors: 2,
  stages: 6,
  inputs: 1,
  states: 6,
  outputs: 1,
  factors: 6,
  step([value], before, [alpha, keep, weight3, weight4, weight5, weight6], share) {
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
};

/** Factor: k · period. y += (x − y) / max(1, k · period · (x / y)⁴), a NaN counting as 1. */
export const dynamic: Recurrence<1, 1, 1> = {
  vectors: 4,
  stages: 1,
  inputs: 1,
  states: 1,
  outputs: 1,
  factors: 1,
  step([value], [average], [scale], share) {
    const ratio = share(divide(value, average));
    const square = share(multiply(ratio, ratio));
    const divisor = share(multiply(scale, multiply(square, square)));
    const counted = choose(divisor, constant(1), isGreater(divisor, constant(1)));
    const next = share(add(average, divide(subtract(value, average), counted)));
    return { states: [next], outputs: [next] };
  },
};
