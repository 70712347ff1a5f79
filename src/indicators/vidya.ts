/**
 * Variable Index Dynamic Average.
 *
 * @module
 */
import { copyColumn, newColumn } from './kernels/column.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

/** |Chande momentum| in [0, 1] of the changes over up to `length` values; 0 where nothing changed. */
function momentumShares(source: Float64Array, length: number): Float64Array {
  const rises = newColumn(source.length);
  const falls = newColumn(source.length);
  for (let index = 0; index < source.length; index++) {
    const change = index === 0 ? 0 : (source[index] as number) - (source[index - 1] as number);
    const rise = change >= 0 ? change : 0;
    rises[index] = rise;
    falls[index] = rise - change;
  }
  const gained = rollingSums(rises, length);
  const lost = rollingSums(falls, length);
  let [gainedSoFar, lostSoFar] = [0, 0];
  for (let index = 0; index < source.length; index++) {
    if (index < length - 1) {
      gainedSoFar += rises[index] as number;
      lostSoFar += falls[index] as number;
    }
    const gain = index < length - 1 ? gainedSoFar : (gained[index] as number);
    const loss = index < length - 1 ? lostSoFar : (lost[index] as number);
    const total = gain + loss;
    gained[index] = total === 0 ? 0 : Math.abs(((gain - loss) / total) * 100) / 100;
  }
  return gained;
}

/** Population standard deviation of up to `length` values up to `index`. */
function deviation(source: Float64Array, length: number, index: number): number {
  const start = Math.max(0, index + 1 - length);
  const count = index + 1 - start;
  const mean = sequentialSum(source, start, index + 1) / count;
  let squares = 0;
  for (let at = start; at <= index; at++) squares += ((source[at] as number) - mean) * ((source[at] as number) - mean);
  return Math.sqrt(squares / count);
}

/**
 * Exponential average whose factor 2 / (length + 1) is scaled by the Chande momentum (`select`) or the standard deviation;
 * the momentum runs over 9 values (`fixCmo`) or `length` (T. Chande, 1992). Starts with the first value.
 */
export function vidyaSeries(source: Float64Array, length: number, fixCmo: boolean, select: boolean): Float64Array {
  const alpha = 2 / (length + 1);
  const result = copyColumn(source);
  const shares = select ? momentumShares(source, fixCmo ? 9 : length) : null;
  for (let index = 1; index < source.length; index++) {
    const scale = shares === null ? deviation(source, length, index) : (shares[index] as number);
    const factor = alpha * scale;
    result[index] = factor * (source[index] as number) + (1 - factor) * (result[index - 1] as number);
  }
  return result;
}
