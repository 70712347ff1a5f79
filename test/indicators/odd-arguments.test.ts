/**
 * What Jesse 3.5.3 answers to parameters that make no sense, found by calling it.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFromRows } from '../../src/candles/candle-columns.ts';
import { ReferenceException } from '../../src/errors.ts';
import { computeIndicator } from '../../src/indicators/compute.ts';
import type { IndicatorParameters } from '../../src/indicators/indicator-argument.ts';
import type { IndicatorResult } from '../../src/indicators/indicator-result.ts';
import { randomWalkRows } from '../../src/indicators/testing/random-candles.ts';

const candles = columnsFromRows(randomWalkRows(60, 3));

const REFUSED: readonly (readonly [name: string, IndicatorParameters, exception: string, words: string])[] = [
  ['beta', { period: true, benchmark_candles: candles }, 'TypeError', 'an integer is required'],
  ['stddev', { period: true }, 'TypeError', 'an integer is required'],
  ['ultosc', { timeperiod2: true }, 'TypeError', "expected a sequence of integers or a single integer, got 'True'"],
  [
    'kdj',
    { slowd_matype: 0.5 },
    'UnboundLocalError',
    "cannot access local variable 'res' where it is not associated with a value",
  ],
  ['vwap', { anchor: 7 }, 'TypeError', "argument 'anchor': 'int' object cannot be converted to 'PyString'"],
  ['wt', { source_type: -7 }, 'TypeError', "argument 'source_type': 'int' object cannot be converted to 'PyString'"],
  ['swma', { period: -7 }, 'ValueError', '`window_shape` cannot contain negative values'],
  ['tsf', { period: -7, sequential: true }, 'ValueError', '`window_shape` cannot contain negative values'],
  [
    'midprice',
    { period: 0, sequential: true },
    'ValueError',
    'zero-size array to reduction operation maximum which has no identity',
  ],
];

test('odd parameters are refused with the class and words of Jesse', () => {
  for (const [name, parameters, exception, words] of REFUSED) {
    assert.throws(
      () => computeIndicator(name, candles, parameters),
      (error) => error instanceof ReferenceException && error.exception === exception && error.message === words,
      name,
    );
  }
});

/** The values of a field of a result, or of the only one. */
function valuesOf(result: IndicatorResult, field: string | null): readonly unknown[] {
  const found = result.kind === 'namedtuple' ? result.values[result.names.indexOf(field ?? '')] : result;
  const value = found?.value ?? null;
  return typeof value === 'object' && value !== null ? Array.from<unknown>(value) : [value];
}

test('a period of no candles gives what it gives in Jesse', () => {
  const zeros = Array.from({ length: candles.length }, () => 0);
  const all = { sequential: true };
  assert.deepEqual(valuesOf(computeIndicator('qstick', candles, { ...all, period: 0 }), null), zeros);
  assert.deepEqual(valuesOf(computeIndicator('wt', candles, { ...all, wtmalen: 0 }), 'wt2'), zeros);
  assert.equal(valuesOf(computeIndicator('di', candles, { ...all, period: 0 }), 'plus')[0], 0);
});

test('the middle price of the latest candles follows how Python slices', () => {
  const middleFrom = (from: number): number =>
    (Math.max(...candles.high.subarray(from)) + Math.min(...candles.low.subarray(from))) / 2;
  for (const [period, from] of [
    [0, 0],
    [-3, 3],
    [5, 55],
  ] as const) {
    assert.deepEqual(valuesOf(computeIndicator('midprice', candles, { period }), null), [middleFrom(from)]);
  }
});
