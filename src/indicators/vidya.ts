/**
 * Variable Index Dynamic Average.
 *
 * @module
 */
import { copyColumn } from './kernels/column.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';

/** |Chande momentum| in [0, 1] of the changes of `source` over `length` values up to `index`. */
function momentumShare(source: Float64Array, length: number, index: number): number {
  let gained = 0;
  let lost = 0;
  for (let at = Math.max(0, index + 1 - length); at <= index; at++) {
    const change = at === 0 ? 0 : (source[at] as number) - (source[at - 1] as number);
    if (change >= 0) gained += change;
    else lost -= change;
  }
  const total = gained + lost;
  return total === 0 ? 0 : Math.abs(((gained - lost) / total) * 100) / 100;
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
  for (let index = 1; index < source.length; index++) {
    const scale = select ? momentumShare(source, fixCmo ? 9 : length, index) : deviation(source, length, index);
    const factor = alpha * scale;
    result[index] = factor * (source[index] as number) + (1 - factor) * (result[index - 1] as number);
  }
  return result;
}
