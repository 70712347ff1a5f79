/**
 * The export `jesse-mcp/indicators`: its inputs, its functions by name, its list.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FUNCTIONS_FILE, indicatorFunctions } from '../../scripts/indicator-functions.ts';
import { ReferenceException } from '../errors.ts';
import { growingView } from '../indicators/testing/growing-view.ts';
import * as indicators from './indicators.ts';

const view = growingView(300);
const rows = Array.from({ length: view.length }, (_, row) =>
  Array.from({ length: 6 }, (_, column) => view.data[column * view.capacity + row] as number),
);
const flat = { rows: Float64Array.from(rows.flat()) };
const close = rows.map((row) => row[2] as number);

test('rows, flat rows and columns give the same', () => {
  for (const params of [{ period: 20 }, { period: 20, sequential: true }]) {
    const expected = indicators.compute('atr', view, params);
    assert.deepEqual(indicators.compute('atr', rows, params), expected);
    assert.deepEqual(indicators.compute('atr', flat, params), expected);
  }
});

test('a series is its own source, and is not cut', () => {
  assert.equal(indicators.compute('ema', close), indicators.ema(rows, {}, { warmUpCandles: 0 }));
  assert.equal(indicators.ema(Float64Array.from(close)), indicators.compute('ema', close));
  assert.ok(Number.isNaN(indicators.ema(rows, { period: 290 })), 'more than the 240 rows that are seen');
  assert.ok(indicators.ema(close, { period: 290 }) > 0);
});

test('every indicator is a function of its name', () => {
  const functions: Record<string, unknown> = { ...indicators };
  const list = indicators.list();
  assert.equal(list.length, 174);
  for (const { name, second_candles: second } of list) {
    const call = functions[name] as (candles: unknown, params: object) => unknown;
    const params = second === null ? {} : { [second]: rows };
    const outcome = (compute: () => unknown): unknown => {
      try {
        return compute();
      } catch (error) {
        return error;
      }
    };
    assert.deepEqual(
      outcome(() => call(rows, params)),
      outcome(() => indicators.compute(name, flat, params)),
      name,
    );
  }
});

test('the types say what comes back', () => {
  const last: number = indicators.sma(close, { period: 5 });
  const column: Float64Array = indicators.sma(rows, { period: 5, sequential: true });
  const bands = indicators.bollinger_bands(rows, { sequential: true });
  assert.equal(column.at(-1), last);
  assert.equal(bands.upperband.length, rows.length);
  const missing: number | null = indicators.vwap(rows);
  assert.equal(typeof missing, 'number');
});

test('errors are those of Python, or name what was wrong with the candles', () => {
  const raises = (exception: string, message: string) => (error: unknown) => {
    assert.ok(error instanceof ReferenceException);
    assert.deepEqual([error.exception, error.message], [exception, message]);
    return true;
  };
  assert.throws(
    () => indicators.compute('smaa', rows),
    raises('AttributeError', "module 'jesse.indicators' has no attribute 'smaa'"),
  );
  assert.throws(
    () => indicators.compute('sma', rows, { length: 5 }),
    raises('TypeError', "sma() got an unexpected keyword argument 'length'"),
  );
  assert.throws(
    () => indicators.compute('beta', rows),
    raises('TypeError', "beta() missing 1 required positional argument: 'benchmark_candles'"),
  );
  assert.throws(
    () => indicators.compute('sma', rows, { source_type: 'median' }),
    raises('ValueError', "Source type 'median' not recognised"),
  );
  assert.throws(() => indicators.compute('sma', [[1, 2, 3]]), /expected six values in row 0, was 3/);
  assert.throws(() => indicators.compute('sma', { rows: new Float64Array(7) }), /expected six values per row, was 7/);
});

test('the list of functions is the one that the script makes', () => {
  const plain = (text: string): string => text.replace(/[\s,;]|^\s*\|/gm, '').replace(/<\|/g, '<');
  const same = plain(readFileSync(FUNCTIONS_FILE, 'utf8')) === plain(indicatorFunctions());
  assert.ok(same, 'expected what `npm run generate:indicators` writes');
});
