/**
 * Holt-Winter moving average.
 *
 * @module
 */

import { FEWEST, runChains } from '../vector/chains.ts';
import { alignRight } from './align-right.ts';
import { zeroColumn } from './column.ts';
import { knownValues } from './known-values.ts';

/** After so many time constants no trial showed anything of the beginning. */
const FORGOTTEN = 56;

/**
 * Level + velocity + half the acceleration, smoothed with `na`, `nb` and `nc`. NaN are taken out of the source first and
 * the result is aligned right to `source.length`.
 */
export function holtWinterAverage(source: Float64Array, na: number, nb: number, nc: number): Float64Array {
  const chained = inChains(source, na, nb, nc);
  // A NaN in the source stays in all later values.
  if (chained !== null && !Number.isNaN(chained.at(-1))) return chained;
  const values = knownValues(source);
  let level = values[0] ?? Number.NaN;
  let velocity = 0;
  let acceleration = 0;
  const result = zeroColumn(values.length);
  for (let index = 0; index < values.length; index++) {
    const nextLevel = (1 - na) * (level + velocity + 0.5 * acceleration) + na * (values[index] as number);
    const nextVelocity = (1 - nb) * (velocity + acceleration) + nb * (nextLevel - level);
    acceleration = (1 - nc) * acceleration + nc * (nextVelocity - velocity);
    level = nextLevel;
    velocity = nextVelocity;
    result[index] = level + velocity + 0.5 * acceleration;
  }
  return alignRight(source.length, result);
}

function inChains(source: Float64Array, na: number, nb: number, nc: number): Float64Array | null {
  if (source.length < FEWEST) return null;
  const level = source[0] as number;
  const keep = keptOf(na, nb, nc);
  const beginning = { length: source.length, states: [level, 0, 0], from: 0, filling: level, keep };
  const factors = [na, 1 - na, nb, 1 - nb, nc, 1 - nc];
  const steps = FORGOTTEN / -Math.log(keep);
  return runChains('holtWinter', () => [source], factors, { ...beginning, steps })?.[0] ?? null;
}

/** What is left of a difference after a step: the growth of the undriven average, once its slowest part is alone. */
function keptOf(na: number, nb: number, nc: number): number {
  let [level, velocity, acceleration] = [1, 1, 1];
  const half = 256;
  let middle = 0;
  for (let step = 1; step <= 2 * half; step++) {
    const nextLevel = (1 - na) * (level + velocity + 0.5 * acceleration);
    const nextVelocity = (1 - nb) * (velocity + acceleration) + nb * (nextLevel - level);
    acceleration = (1 - nc) * acceleration + nc * (nextVelocity - velocity);
    [level, velocity] = [nextLevel, nextVelocity];
    if (step === half) middle = Math.hypot(level, velocity, acceleration);
  }
  return (Math.hypot(level, velocity, acceleration) / middle) ** (1 / half);
}
