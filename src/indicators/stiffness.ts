/**
 * Stiffness.
 *
 * @module
 */
import { combine } from './kernels/combine.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { simpleAverage } from './kernels/simple-average.ts';
import { windowDeviations } from './kernels/window-deviations.ts';

/**
 * EMA of `stiffSmooth` of the percentage of the last `stiffLength` values above SMA − 0.2 · deviation of `maLength`
 * (M. Katsanos); its last value only. NaN where there are fewer values than `stiffSmooth`.
 */
export function stiffnessValue(
  source: Float64Array,
  maLength: number,
  stiffLength: number,
  stiffSmooth: number,
): number {
  if (stiffSmooth > source.length) return Number.NaN;
  const deviation = windowDeviations(source, maLength);
  const bound = combine(simpleAverage(source, maLength), deviation, (average, spread) => average - 0.2 * spread);
  const above = (index: number): number => ((source[index] as number) > (bound[index] as number) ? 1 : 0);
  let count = 0;
  const share = source.map((_, index) => {
    count += above(index);
    if (index < stiffLength) return 0;
    count -= above(index - stiffLength);
    return (count * 100) / stiffLength;
  });
  return exponentialAverage(share, exponentialAlpha(stiffSmooth)).at(-1) ?? Number.NaN;
}
