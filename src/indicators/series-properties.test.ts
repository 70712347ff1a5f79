/**
 * What must hold for the indicators on any candles: a value does not change when later candles come, inputs stay as
 * they are, and gaps (NaN) and flat prices do not make them throw.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CandleColumns, createCandleColumns, sliceCandleColumns } from '../candles/candle-columns.ts';
import { DEFAULT_WARM_UP_CANDLES, evaluatePrepared, prepareIndicator } from './compute.ts';
import { LOOKS_AHEAD } from './looks-ahead.ts';
import { INDICATORS } from './registry.ts';
import { type Result, SERIES_CALLS } from './series-calls.ts';

const ROWS = 150;

function repeated(step: number, rows: number): number[] {
  return Array.from({ length: rows }, () => step);
}

/** Hourly candles from steps in hundredths of a percent; `wick` widens each candle by a fraction of its price. */
function walk(steps: readonly number[], wick: number): CandleColumns {
  const candles = createCandleColumns(steps.length);
  let price = 100;
  for (const [index, step] of steps.entries()) {
    const open = price;
    price *= 1 + step / 10_000;
    candles.timestamp[index] = 1_600_000_000_000 + index * 3_600_000;
    candles.open[index] = open;
    candles.close[index] = price;
    // Unequal wicks, or the candles on both sides of a turn would share one extreme.
    const reach = wick * (1 + (index % 5));
    candles.high[index] = Math.max(open, price) * (1 + reach);
    candles.low[index] = Math.min(open, price) * (1 - reach);
    candles.volume[index] = 10 + Math.abs(step);
  }
  return candles;
}

const arbitraryCandles = fc
  .array(fc.integer({ min: -300, max: 300 }), { minLength: ROWS, maxLength: ROWS })
  .map((steps) => walk(steps, 0.001));

function sequence(name: string, input: CandleColumns): Record<string, Result> {
  const signature = INDICATORS.get(name)?.signature;
  const comparedName = signature?.comparedName ?? null;
  const prepared = prepareIndicator(name, {
    ...(comparedName === null ? {} : { [comparedName]: walk(repeated(3, input.length), 0) }),
    ...(signature?.names.includes('sequential') === true ? { sequential: true } : {}),
  });
  const result = evaluatePrepared(prepared, input, DEFAULT_WARM_UP_CANDLES);
  if (result === null || typeof result !== 'object' || result instanceof Float64Array || Array.isArray(result)) {
    return { value: result };
  }
  return { ...result } as Record<string, Result>;
}

/** Equal but for the rounding of smma and gatorosc, whose sums are scaled by the length of the series. */
function same(left: number, right: number): boolean {
  return Object.is(left, right) || Math.abs(left - right) <= 1e-10 * Math.max(1, Math.abs(left));
}

/** Fields whose earlier values differ between the first `rows` candles and all of them. */
function changedFields(name: string, candles: CandleColumns, rows: number): string[] {
  const part = sequence(name, sliceCandleColumns(candles, 0, rows));
  const full = sequence(name, candles);
  return Object.keys(full).filter((field) => {
    const [early, late] = [part[field], full[field]];
    if (!(early instanceof Float64Array) || !(late instanceof Float64Array)) return false;
    return !early.every((value, index) => same(value, late[index] as number));
  });
}

const LAST_ONLY = new Set([
  'hurst_exponent',
  'ichimoku_cloud',
  'stiffness',
  'support_resistance_with_breaks',
  'ttm_squeeze',
  'waddah_attar_explosion',
]);

for (const name of Object.keys(SERIES_CALLS).filter((each) => !LAST_ONLY.has(each))) {
  if (!LOOKS_AHEAD.has(name)) {
    test(`${name}: later candles change no earlier value`, () => {
      fc.assert(
        fc.property(arbitraryCandles, fc.integer({ min: 110, max: ROWS - 1 }), (candles, rows) => {
          assert.deepEqual(changedFields(name, candles, rows), []);
        }),
        { numRuns: 10, seed: 7 },
      );
    });
  }

  test(`${name}: leaves its input as it is and bears flat and missing prices`, () => {
    const candles = walk(repeated(0, ROWS), 0);
    candles.close[70] = Number.NaN;
    const before = candles.data.slice();
    sequence(name, candles);
    assert.deepEqual(candles.data, before);
  });
}

test('the indicators that look ahead do so', () => {
  const candles = walk(
    Array.from({ length: ROWS }, (_, index) => 200 * Math.sin(index / 3)),
    0.001,
  );
  for (const name of LOOKS_AHEAD.keys()) {
    if (LAST_ONLY.has(name)) continue;
    const cuts = Array.from({ length: 30 }, (_, index) => 110 + index);
    const changed = cuts.flatMap((rows) => changedFields(name, candles, rows));
    assert.notDeepEqual(changed, [], name);
  }
});
