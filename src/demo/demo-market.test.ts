import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { validateCandles } from '../candles/validate-candles.ts';
import { DEMO_EXCHANGE, DEMO_INSTRUMENTS, generateDemoMarket } from './demo-market.ts';

const WEEK = 7 * 1440;

test('the same seed gives the same bytes, another seed others', () => {
  const digest = (seed: number): string => {
    const hash = createHash('sha256');
    for (const candles of generateDemoMarket(seed, WEEK).values()) hash.update(new Uint8Array(candles.data.buffer));
    return hash.digest('hex');
  };
  assert.equal(digest(42), digest(42));
  assert.notEqual(digest(42), digest(43));
});

test('a longer market begins like a shorter one', () => {
  const short = generateDemoMarket(42, 500);
  const long = generateDemoMarket(42, WEEK);
  for (const { symbol } of DEMO_INSTRUMENTS) {
    assert.deepEqual(long.get(symbol)?.close.subarray(0, 500), short.get(symbol)?.close);
  }
});

test('every minute is a valid candle', () => {
  for (const [symbol, candles] of generateDemoMarket(7, WEEK)) {
    assert.equal(validateCandles(candles, DEMO_EXCHANGE, symbol), true);
    for (let row = 0; row < candles.length; row++) {
      const [open, close, high, low, volume] = [
        candles.open[row] ?? 0,
        candles.close[row] ?? 0,
        candles.high[row] ?? 0,
        candles.low[row] ?? 0,
        candles.volume[row] ?? -1,
      ];
      assert.ok(low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close) && volume >= 0);
    }
  }
});

test('the instruments move together, and quiet and wild hours cluster', () => {
  const market = generateDemoMarket(42, 30 * 1440);
  const returns = [...market.values()].map((candles) => hourly(candles.close));
  const [first = [], second = [], third = []] = returns;
  assert.ok(correlation(first, second) > 0.5);
  assert.ok(correlation(first, third) > 0.4);
  const sizes = first.map(Math.abs);
  assert.ok(correlation(sizes.slice(1), sizes.slice(0, -1)) > 0.1);
});

function hourly(closes: Float64Array): number[] {
  const result: number[] = [];
  for (let row = 60; row < closes.length; row += 60) {
    result.push((closes[row] as number) / (closes[row - 60] as number) - 1);
  }
  return result;
}

function correlation(left: readonly number[], right: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(left), mean(right)];
  let [both, one, other] = [0, 0, 0];
  for (const [index, value] of left.entries()) {
    const [x, y] = [value - a, (right[index] ?? b) - b];
    both += x * y;
    one += x * x;
    other += y * y;
  }
  return both / Math.sqrt(one * other);
}
