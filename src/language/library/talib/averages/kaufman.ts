/**
 * Kaufman's adaptive moving average.
 *
 * @module
 */
import { fusedMultiplyAdd } from '../fused-multiply-add.ts';
import { isZero } from '../nearly-zero.ts';

const SLOWEST = 2 / (30 + 1);
const DIFFERENCE = 2 / (2 + 1) - SLOWEST;

/** Averages that move with the ratio of the way made in `period` rows to all moves in them. */
export function kaufmanAverages(values: Float64Array, period: number): Float64Array {
  if (period === 1) return values.slice();
  const averages = new Float64Array(Math.max(0, values.length - period));
  if (averages.length === 0) return averages;
  let moves = 0;
  for (let row = 0; row < period; row++) moves += Math.abs((values[row] as number) - (values[row + 1] as number));
  let last = values[period - 1] as number;
  let leaving = values[0] as number;
  for (let row = 0; row < averages.length; row++) {
    const [value, oldest] = [values[row + period] as number, values[row] as number];
    if (row > 0) {
      moves -= Math.abs(leaving - oldest);
      moves += Math.abs(value - (values[row + period - 1] as number));
    }
    leaving = oldest;
    const way = value - oldest;
    const efficiency = moves <= way || isZero(moves) ? 1 : Math.abs(way / moves);
    const root = fusedMultiplyAdd(efficiency, DIFFERENCE, SLOWEST);
    last = fusedMultiplyAdd(value - last, root * root, last);
    averages[row] = last;
  }
  return averages;
}
