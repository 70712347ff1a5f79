/**
 * Volume: accumulation, balance, money flow.
 *
 * @module
 */
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { fusedMultiplyAdd } from '../fused-multiply-add.ts';
import { periodOption } from '../options.ts';

const BARS = ['high', 'low', 'close', 'volume'] as const;

/** The accumulation line: volume times where the close lies in the range. */
function accumulation(high: Float64Array, low: Float64Array, close: Float64Array, volume: Float64Array): Float64Array {
  let line = 0;
  return high.map((top, row) => {
    const [bottom, price] = [low[row] as number, close[row] as number];
    const range = top - bottom;
    if (range > 0) line += ((price - bottom - (top - price)) / range) * (volume[row] as number);
    return line;
  });
}

/** `ADOSC`: the fast exponential average of the line less the slow one, both seeded with its first value. */
function accumulationOscillator(line: Float64Array, fast: number, slow: number): Float64Array {
  const [fastFactor, slowFactor] = [2 / (fast + 1), 2 / (slow + 1)];
  let [faster, slower] = [line[0] ?? 0, line[0] ?? 0];
  const differences = line.map((value, row) => {
    if (row > 0) {
      faster = fusedMultiplyAdd(1 - fastFactor, faster, fastFactor * value);
      slower = fusedMultiplyAdd(1 - slowFactor, slower, slowFactor * value);
    }
    return faster - slower;
  });
  return differences.subarray(Math.min(line.length, Math.max(fast, slow) - 1));
}

/** `MFI`: the part of the money flow of the last `period` rows that came with rising prices, percent. */
function moneyFlow(
  [high, low, close, volume]: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
  period: number,
): Float64Array {
  const indexes = new Float64Array(Math.max(0, high.length - period));
  const flows = new Float64Array(high.length);
  let [rising, falling, before] = [0, 0, 0];
  const signs = new Int8Array(high.length);
  for (let row = 0; row < high.length; row++) {
    const price = ((high[row] as number) + (low[row] as number) + (close[row] as number)) / 3;
    if (row > period) {
      const leaving = flows[row - period] as number;
      if (signs[row - period] === 1) rising = Math.max(0, rising - leaving);
      else if (signs[row - period] === -1) falling = Math.max(0, falling - leaving);
    }
    if (row > 0) {
      const change = price - before;
      const flow = price * (volume[row] as number);
      flows[row] = flow;
      signs[row] = change < 0 ? -1 : change > 0 ? 1 : 0;
      if (change < 0) falling += flow;
      else if (change > 0) rising += flow;
    }
    before = price;
    if (row >= period) {
      const both = rising + falling;
      indexes[row - period] = both < 1 ? 0 : 100 * (rising / both);
    }
  }
  return indexes;
}

/** The functions of the module's head. */
export const VOLUME_FUNCTIONS: readonly FunctionDefinition[] = [
  defineFunction('AD', BARS, [], ([high, low, close, volume]) => [accumulation(high, low, close, volume)]),
  defineFunction(
    'ADOSC',
    BARS,
    [periodOption(3, 2, 'fastperiod'), periodOption(10, 2, 'slowperiod')],
    ([high, low, close, volume], [fast, slow]) => [
      accumulationOscillator(accumulation(high, low, close, volume), fast, slow),
    ],
  ),
  defineFunction('OBV', ['real', 'volume'], [], ([real, volume]) => {
    let [balance, before] = [volume[0] as number, real[0] as number];
    return [
      real.map((price, row) => {
        if (price > before) balance += volume[row] as number;
        else if (price < before) balance -= volume[row] as number;
        before = price;
        return balance;
      }),
    ];
  }),
  defineFunction('MFI', BARS, [periodOption(14, 2)], (columns, [period]) => [moneyFlow(columns, period)]),
];
