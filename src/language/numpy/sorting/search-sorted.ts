/**
 * Binary search: `searchsorted` and `digitize`.
 *
 * @module
 */
import { before } from './argsort.ts';

/** First index whose element is not before `value` (`left`), or is after it (`right`); NaN is last. */
export function insertionPoint(sorted: ArrayLike<number>, value: number, right: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = sorted[middle] as number;
    const goRight = right ? !before(value, element) : before(element, value);
    if (goRight) low = middle + 1;
    else high = middle;
  }
  return low;
}
