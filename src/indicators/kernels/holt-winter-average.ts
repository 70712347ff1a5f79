/**
 * Holt-Winter moving average.
 *
 * @module
 */

import { alignRight } from './align-right.ts';
import { zeroColumn } from './column.ts';
import { knownValues } from './known-values.ts';

/**
 * Level + velocity + half the acceleration, smoothed with `na`, `nb` and `nc`. NaN are taken out of the source first and
 * the result is aligned right to `source.length`.
 */
export function holtWinterAverage(source: Float64Array, na: number, nb: number, nc: number): Float64Array {
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
