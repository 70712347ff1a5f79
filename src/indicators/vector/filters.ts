/**
 * Recurrences of filters with several poles.
 *
 * @module
 */
import {
  add,
  both,
  constant,
  divide,
  isAtLeast,
  isEqual,
  multiply,
  negative,
  subtract,
  type Vector,
  without,
} from './instructions.ts';
import type { Recurrence } from './recurrence.ts';

/** What all of these have: one input, one output. */
const FILTER = { vectors: 4, stages: 1, inputs: 1, outputs: 1 } as const;

/** States: value, gain · input; factors: gain, keep. y = gain · x − gain · x before + keep · y. */
export const onePoleHighPass: Recurrence<1, 2, 2> = {
  ...FILTER,
  states: 2,
  factors: 2,
  step([input], [before, gainedBefore], [gain, keep], share) {
    const gained = share(multiply(gain, input));
    const value = share(add(subtract(gained, gainedBefore), multiply(keep, before)));
    return { states: [value, gained], outputs: [value] };
  },
};

/** States: the values before, the input before; factors: gain, near, decay. y = gain · (x + x before) + near · y₁ − decay · y₂. */
export const twoPoleSmoother: Recurrence<1, 3, 3> = {
  ...FILTER,
  states: 3,
  factors: 3,
  step([input], [before, earlier, inputBefore], [gain, near, decay], share) {
    const driven = add(multiply(gain, add(input, inputBefore)), multiply(near, before));
    const value = share(subtract(driven, multiply(decay, earlier)));
    return { states: [value, before, input], outputs: [value] };
  },
};

/** States: the values before; factors: gain and their weights. y = gain · x + Σ weight · y. */
export const threePoleSmoother: Recurrence<1, 3, 4> = {
  ...FILTER,
  states: 3,
  factors: 4,
  step([input], [before, earlier, earliest], [gain, near, middle, far], share) {
    const driven = add(add(multiply(gain, input), multiply(near, before)), multiply(middle, earlier));
    const value = share(add(driven, multiply(far, earliest)));
    return { states: [value, before, earlier], outputs: [value] };
  },
};

/** The same of four poles, the weighted values added among themselves first. */
export const gaussian: Recurrence<1, 4, 5> = {
  ...FILTER,
  states: 4,
  factors: 5,
  step([input], [age1, age2, age3, age4], [gain, first, second, third, fourth], share) {
    const near = add(multiply(first, age1), multiply(second, age2));
    const fed = add(add(near, multiply(third, age3)), multiply(fourth, age4));
    const value = share(add(multiply(gain, input), fed));
    return { states: [value, age1, age2, age3], outputs: [value] };
  },
};

/** States: level, trend, step, value; factors: α, 1 − α, β, 1 − β, phase ratio, (1 − α)², α². Jurik's average. */
export const jurik: Recurrence<1, 4, 7> = {
  ...FILTER,
  stages: 4,
  states: 4,
  factors: 7,
  step([input], [levelBefore, trendBefore, stepBefore, before], factors, share) {
    const [alpha, keep, beta, rest, ratio, taken, kept] = factors;
    const level = share(add(multiply(keep, input), multiply(alpha, levelBefore)));
    const trend = share(add(multiply(subtract(input, level), rest), multiply(beta, trendBefore)));
    const distance = subtract(add(level, multiply(ratio, trend)), before);
    const step = share(add(multiply(distance, taken), multiply(kept, stepBefore)));
    const value = share(add(step, before));
    return { states: [level, trend, step, value], outputs: [value] };
  },
};

/** States: level, velocity, acceleration; factors: the share of the new in each, and what is kept. Their sum, Holt and Winter's average. */
export const holtWinter: Recurrence<1, 3, 6> = {
  ...FILTER,
  states: 3,
  factors: 6,
  step([input], [levelBefore, velocityBefore, accelerationBefore], [na, keepA, nb, keepB, nc, keepC], share) {
    const half = constant(0.5);
    const foreseen = add(add(levelBefore, velocityBefore), multiply(half, accelerationBefore));
    const level = share(add(multiply(keepA, foreseen), multiply(na, input)));
    const moving = multiply(keepB, add(velocityBefore, accelerationBefore));
    const velocity = share(add(moving, multiply(nb, subtract(level, levelBefore))));
    const turning = multiply(keepC, accelerationBefore);
    const acceleration = share(add(turning, multiply(nc, subtract(velocity, velocityBefore))));
    const output = add(add(level, velocity), multiply(half, acceleration));
    return { states: [level, velocity, acceleration], outputs: [output] };
  },
};

/** States: the four levels; factors: α, 1 − α. Laguerre's relative strength: Σ rises / Σ of all moves from level to level. */
export const laguerre: Recurrence<1, 4, 2> = {
  ...FILTER,
  vectors: 2,
  stages: 4,
  states: 4,
  factors: 2,
  step([input], [before0, before1, before2, before3], [alpha, gamma], share) {
    const turned = share(negative(gamma));
    const passed = (next: Vector, before: Vector, later: Vector): Vector =>
      share(add(add(multiply(turned, next), before), multiply(gamma, later)));
    const level0 = share(add(multiply(alpha, input), multiply(gamma, before0)));
    const level1 = passed(level0, before0, before1);
    const level2 = passed(level1, before1, before2);
    const level3 = passed(level2, before2, before3);
    const zero = constant(0);
    let [rises, falls] = [zero, zero];
    for (const [upper, lower] of [
      [level0, level1],
      [level1, level2],
      [level2, level3],
    ] as const) {
      const isRise = share(isAtLeast(upper, lower));
      const rise = share(subtract(upper, lower));
      rises = add(rises, both(rise, isRise));
      falls = add(falls, without(negative(rise), isRise));
    }
    const risen = share(rises);
    const moved = share(add(risen, falls));
    return {
      states: [level0, level1, level2, level3],
      outputs: [without(divide(risen, moved), isEqual(moved, zero))],
    };
  },
};
