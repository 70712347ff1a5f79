/**
 * Variable Index Dynamic Average.
 *
 * @module
 */
import { copyColumn } from './kernels/column.ts';
import { rollingSums } from './kernels/rolling-sums.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';
import { mapColumns, mapFromSecond } from './vector/map-columns.ts';

/** |Chande momentum| in [0, 1] of the changes over up to `length` values; 0 where nothing changed. */
function momentumShares(source: Float64Array, length: number): Float64Array {
  const [rises, falls = rises] = mapFromSecond('risesAndFalls', [source], { outputs: 2 });
  const gained = rollingSums(rises, length);
  const lost = rollingSums(falls, length);
  let [gainedSoFar, lostSoFar] = [0, 0];
  for (let index = 0; index < Math.min(source.length, length - 1); index++) {
    gainedSoFar += rises[index] as number;
    lostSoFar += falls[index] as number;
    gained[index] = gainedSoFar;
    lost[index] = lostSoFar;
  }
  return mapColumns('momentumShare', [gained, lost]);
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
  let value = result[0] as number;
  for (let index = 1; index < source.length; index++) {
    const scale = shares === null ? deviation(source, length, index) : (shares[index] as number);
    const factor = alpha * scale;
    value = factor * (source[index] as number) + (1 - factor) * value;
    result[index] = value;
  }
  return result;
}
