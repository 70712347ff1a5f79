/**
 * Wilder's averages of gains and losses.
 *
 * @module
 */
import { isZero } from './nearly-zero.ts';

/**
 * Wilder's relative strength index of TA-Lib: gains as a percentage of all moves. Averages are multiplied by the part that a
 * row has in them.
 */
export function relativeStrengths(values: Float64Array, period: number): Float64Array {
  const share = 1 / period;
  return gainsAndLosses(
    values,
    period,
    (sum) => sum * share,
    (gain, loss) => (isZero(gain + loss) ? 0 : 100 * (gain / (gain + loss))),
  );
}

/** What `of` makes of the average gain and loss, from row `period` on; `part` is how a sum becomes an average. */
export function gainsAndLosses(
  values: Float64Array,
  period: number,
  part: (sum: number) => number,
  of: (gain: number, loss: number) => number,
): Float64Array {
  const results = new Float64Array(Math.max(0, values.length - period));
  if (results.length === 0) return results;
  let [gain, loss] = [0, 0];
  const add = (row: number): void => {
    const change = (values[row] as number) - (values[row - 1] as number);
    if (change < 0) loss -= change;
    else gain += change;
  };
  for (let row = 1; row <= period; row++) add(row);
  gain = part(gain);
  loss = part(loss);
  results[0] = of(gain, loss);
  for (let row = 1; row < results.length; row++) {
    loss *= period - 1;
    gain *= period - 1;
    add(row + period);
    loss = part(loss);
    gain = part(gain);
    results[row] = of(gain, loss);
  }
  return results;
}
