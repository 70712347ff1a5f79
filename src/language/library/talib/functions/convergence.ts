/**
 * Differences of two moving averages.
 *
 * @module
 */
import { averageLookBack, movingAverages, movingAveragesFrom } from '../averages/average-kinds.ts';
import { exponentialAverages } from '../averages/exponential.ts';
import { defineFunction, type FunctionDefinition } from '../function-definition.ts';
import { isZero } from '../nearly-zero.ts';
import { averageOption, periodOption } from '../options.ts';

type Combine = (fast: number, slow: number) => number;

const difference: Combine = (fast, slow) => fast - slow;

/** Line, signal and their difference, all from the signal's first row on. */
function withSignal(line: Float64Array, signal: Float64Array): readonly Float64Array[] {
  const aligned = line.slice(line.length - signal.length);
  return [aligned, signal, aligned.map((value, row) => value - (signal[row] as number))];
}

const withSmallerFirst = (one: number, other: number): [number, number] => (other < one ? [other, one] : [one, other]);

/** The exponential line of two periods, each with its factor. */
function exponentialLine(
  real: Float64Array,
  [fast, slow]: readonly [number, number],
  factors: readonly [number, number] = [2 / (fast + 1), 2 / (slow + 1)],
): Float64Array {
  const slower = exponentialAverages(real, slow, factors[1]);
  const faster = exponentialAverages(real.subarray(Math.min(real.length, slow - fast)), fast, factors[0]);
  return slower.map((value, row) => (faster[row] as number) - value);
}

/** Two series of the same last row, combined where both have a value. */
function combined(fast: Float64Array, slow: Float64Array, of: Combine): Float64Array {
  const length = Math.min(fast.length, slow.length);
  const [faster, slower] = [fast.subarray(fast.length - length), slow.subarray(slow.length - length)];
  return slower.map((value, row) => of(faster[row] as number, value));
}

/** Averages of two periods of one kind, combined. */
function oscillator(real: Float64Array, periods: readonly [number, number], kind: number, of: Combine): Float64Array {
  const [fast, slow] = withSmallerFirst(...periods);
  return combined(movingAverages(real, fast, kind), movingAverages(real, slow, kind), of);
}

const oscillatorFunction = (name: string, of: Combine): FunctionDefinition =>
  defineFunction(
    name,
    ['real'],
    [periodOption(12, 2, 'fastperiod'), periodOption(26, 2, 'slowperiod'), averageOption('matype', 1)],
    ([real], [fast, slow, kind]) => [oscillator(real, [fast, slow], kind, of)],
  );

/** The functions of the module's head. */
export const CONVERGENCE_FUNCTIONS: readonly FunctionDefinition[] = [
  oscillatorFunction('APO', difference),
  oscillatorFunction('PPO', (fast, slow) => (isZero(slow) ? 0 : ((fast - slow) / slow) * 100)),
  defineFunction(
    'MACD',
    ['real'],
    [periodOption(12, 2, 'fastperiod'), periodOption(26, 2, 'slowperiod'), periodOption(9, 1, 'signalperiod')],
    ([real], [fast, slow, signal]) => {
      const line = exponentialLine(real, withSmallerFirst(fast, slow));
      return withSignal(line, exponentialAverages(line, signal));
    },
  ),
  defineFunction('MACDFIX', ['real'], [periodOption(9, 1, 'signalperiod')], ([real], [signal]) => {
    const line = exponentialLine(real, [12, 26], [0.15, 0.075]);
    return withSignal(line, exponentialAverages(line, signal));
  }),
  defineFunction(
    'MACDEXT',
    ['real'],
    [
      periodOption(12, 2, 'fastperiod'),
      averageOption('fastmatype'),
      periodOption(26, 2, 'slowperiod'),
      averageOption('slowmatype'),
      periodOption(9, 1, 'signalperiod'),
      averageOption('signalmatype'),
    ],
    ([real], [fast, fastKind, slow, slowKind, signal, signalKind]) => {
      const swapped = slow < fast;
      const [faster, slower]: [[number, number], [number, number]] = swapped
        ? [
            [slow, slowKind],
            [fast, fastKind],
          ]
        : [
            [fast, fastKind],
            [slow, slowKind],
          ];
      const start = Math.max(averageLookBack(faster[1], faster[0]), averageLookBack(slower[1], slower[0]));
      const line = combined(
        movingAveragesFrom(real, start, ...faster),
        movingAveragesFrom(real, start, ...slower),
        difference,
      );
      return withSignal(line, movingAverages(line, signal, signalKind));
    },
  ),
];
