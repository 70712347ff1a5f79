/**
 * Natural Moving Average.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';

/**
 * Between the prices `period − 1` and `period` candles ago, weighted by the changes of the logarithm, which count
 * √(age + 1) − √age (J. Sloman, "Ocean Theory"). NaN up to index `period`; prices under 1e-10 count as 1e-10.
 */
export function nmaSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  if (period < 1 || source.length < period + 2) return result;
  const price = source.map((value) => (value > 1e-10 ? value : 1e-10));
  const logarithm = price.map((value) => Math.log(value) * 1000);
  const change = logarithm.map((value, index) =>
    index === 0 ? 0 : Math.abs(value - (logarithm[index - 1] as number)),
  );
  const weights = Float64Array.from({ length: period }, (_, age) => Math.sqrt(age + 1) - Math.sqrt(age));
  for (let index = period + 1; index < source.length; index++) {
    let weighted = 0;
    let total = 0;
    for (let age = 0; age < period; age++) {
      const move = change[index - age] as number;
      weighted += move * (weights[age] as number);
      total += move;
    }
    const ratio = total === 0 ? 0 : weighted / total;
    const oldest = index - period + 1;
    result[index] = (price[oldest] as number) * ratio + (price[oldest - 1] as number) * (1 - ratio);
  }
  return result;
}
