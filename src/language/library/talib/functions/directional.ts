/**
 * Wilder's directional movement.
 *
 * @module
 */
import { type Movement, movementsOf } from '../directional-movement.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { isZero } from '../nearly-zero.ts';
import { periodOption } from '../options.ts';

const BARS = ['high', 'low', 'close'] as const;

/** Percent of the true range that a movement is. */
const share = (movement: number, range: number): number => (isZero(range) ? 0 : 100 * (movement / range));

/** Percent that both indicators differ by of their sum; undefined where nothing moved. */
function differenceOf({ plus, minus, range }: Movement): number | undefined {
  if (isZero(range)) return undefined;
  const [minusShare, plusShare] = [100 * (minus / range), 100 * (plus / range)];
  const sum = minusShare + plusShare;
  return isZero(sum) ? undefined : 100 * (Math.abs(minusShare - plusShare) / sum);
}

/** One direction's movement or, with a range, its share, for each row from the look-back on. */
function indicator(name: string, which: 'plus' | 'minus'): FunctionDefinition {
  return defineFunction(name, BARS, [periodOption(14, 1)], ([high, low, close], [period]) => {
    const movements = movementsOf(high, low, close, period);
    if (period > 1) {
      return [Float64Array.from(movements.smoothed(), (each) => share(each[which], each.range))];
    }
    return [
      Float64Array.from(movements.single(), (each) =>
        each[which] > 0 && !isZero(each.range) ? each[which] / each.range : 0,
      ),
    ];
  });
}

function movement(name: string, which: 'plus' | 'minus'): FunctionDefinition {
  return defineFunction(name, ['high', 'low'], [periodOption(14, 1)], ([high, low], [period]) => {
    const movements = movementsOf(high, low, high, period);
    const rows = period > 1 ? movements.summed() : movements.single();
    return [Float64Array.from(rows, (each) => each[which])];
  });
}

/** `DX`; where nothing moved the value before stays. */
function differences(high: Float64Array, low: Float64Array, close: Float64Array, period: number): Float64Array {
  let last = 0;
  return Float64Array.from(movementsOf(high, low, close, period).smoothed(), (each) => {
    last = differenceOf(each) ?? last;
    return last;
  });
}

/** `ADX`: Wilder's average of the differences; the first is a mean of `period`. */
function averageDifferences(high: Float64Array, low: Float64Array, close: Float64Array, period: number): Float64Array {
  const averages = new Float64Array(Math.max(0, high.length - 2 * period + 1));
  if (averages.length === 0) return averages;
  let [row, sum, average] = [0, 0, 0];
  for (const each of movementsOf(high, low, close, period).smoothed()) {
    const difference = differenceOf(each);
    if (row < period) {
      sum += difference ?? 0;
      average = sum / period;
    } else if (difference !== undefined) average = (average * (period - 1) + difference) / period;
    if (row >= period - 1) averages[row - period + 1] = average;
    row++;
  }
  return averages;
}

/** The functions of the module's head. */
export const DIRECTIONAL_FUNCTIONS: readonly FunctionDefinition[] = [
  indicator('PLUS_DI', 'plus'),
  indicator('MINUS_DI', 'minus'),
  movement('PLUS_DM', 'plus'),
  movement('MINUS_DM', 'minus'),
  defineFunction('DX', BARS, [periodOption(14, 2)], ([high, low, close], [period]) => [
    differences(high, low, close, period),
  ]),
  defineFunction('ADX', BARS, [periodOption(14, 2)], ([high, low, close], [period]) => [
    averageDifferences(high, low, close, period),
  ]),
  defineFunction('ADXR', BARS, [periodOption(14, 2)], ([high, low, close], [period]) => {
    const averages = averageDifferences(high, low, close, period);
    const before = period - 1;
    return [
      averages.subarray(Math.min(averages.length, before)).map((now, row) => (now + (averages[row] as number)) / 2),
    ];
  }),
];
