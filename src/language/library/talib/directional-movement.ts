/**
 * Sums of Wilder's directional movement.
 *
 * @module
 */
import { trueRange } from './true-ranges.ts';

/** Movement up and down and the true range, of a row or as running sums. */
export interface Movement {
  readonly plus: number;
  readonly minus: number;
  readonly range: number;
}

/** The movements of candles, in the ways that the indicators sum them. */
export function movementsOf(high: Float64Array, low: Float64Array, close: Float64Array, period: number) {
  const at = (row: number): Movement => {
    const up = (high[row] as number) - (high[row - 1] as number);
    const down = (low[row - 1] as number) - (low[row] as number);
    return {
      plus: up > 0 && up > down ? up : 0,
      minus: down > 0 && up < down ? down : 0,
      range: trueRange(high, low, close, row),
    };
  };

  /** Each row's own, from the second row on. */
  function* single(): Iterable<Movement> {
    for (let row = 1; row < high.length; row++) yield at(row);
  }

  /** Sums over the first `period − 1` rows, then sums from which a part of the period goes as each row comes. */
  function* summed(): Iterable<Movement> {
    let [plus, minus, range] = [0, 0, 0];
    for (let row = 1; row < high.length; row++) {
      const now = at(row);
      if (row >= period) {
        plus -= plus / period;
        minus -= minus / period;
        range -= range / period;
      }
      plus += now.plus;
      minus += now.minus;
      range += now.range;
      if (row >= period - 1) yield { plus, minus, range };
    }
  }

  /** The same from row `period` on. */
  function* smoothed(): Iterable<Movement> {
    let isFirst = true;
    for (const each of summed()) {
      if (!isFirst) yield each;
      isFirst = false;
    }
  }

  return { single, summed, smoothed };
}
