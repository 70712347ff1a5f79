import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionalMovement } from '../kernels/directional-movement.ts';
import { rollingHighest, rollingLowest } from '../kernels/rolling-extremes.ts';
import { rollingMean } from '../kernels/rolling-mean.ts';
import { rollingSums } from '../kernels/rolling-sums.ts';
import { lastRunningDeviation, runningDeviations } from '../kernels/running-deviations.ts';
import { trueRangeOfCandle, trueRangeOfKnown } from '../kernels/true-range.ts';
import { weightedSums } from '../kernels/weighted-sums.ts';
import { seededRandom } from '../testing/random-candles.ts';

const random = seededRandom(5);

/** Compares the bits, but those of NaN. */
function assertSame(actual: Float64Array, expected: Float64Array): void {
  assert.deepEqual(Array.from(actual), Array.from(expected));
}

/** Values in [−1, 1), now and then NaN, infinite or zero of either sign. */
function oddColumn(length: number, odd = 0.05): Float64Array {
  const kinds = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0];
  return Float64Array.from({ length }, () =>
    random() < odd ? (kinds[Math.floor(kinds.length * random())] as number) : 2 * random() - 1,
  );
}

/** `of` each window of `period` values, NaN before the first. */
function eachWindow(source: Float64Array, period: number, of: (window: Float64Array) => number): Float64Array {
  return source.map((_, index) =>
    index < period - 1 ? Number.NaN : of(source.subarray(index - period + 1, index + 1)),
  );
}

test('windows have the bits of one added alone, for every remainder of a turn and for odd values', () => {
  for (let length = 1; length <= 40; length++) {
    const source = oddColumn(length);
    for (const period of [1, 2, 3, 7, 8, 14]) {
      const sums = eachWindow(source, period, (window) => window.reduce((sum, value) => sum + value, 0) / 3);
      assertSame(rollingSums(source, period, 3), sums);
      assertSame(
        rollingHighest(source, period),
        eachWindow(source, period, (window) => Math.max(...window)),
      );
      assertSame(
        rollingLowest(source, period),
        eachWindow(source, period, (window) => Math.min(...window)),
      );
      const weights = oddColumn(period, 0);
      const weighted = eachWindow(source, period, (window) =>
        window.reduceRight((sum, value, index) => sum + value * (weights[period - 1 - index] as number), 0),
      );
      const result = new Float64Array(length).fill(Number.NaN);
      weightedSums(source, weights, period - 1, 'newest', result);
      assertSame(result, weighted);
    }
  }
});

/** `move` where it is above 0 and above the `opposite` one, else 0. */
function dominant(move: number, opposite: number): number {
  return move > opposite && move > 0 ? move : 0;
}

test('ranges and movements are those of each candle', () => {
  for (let length = 0; length <= 20; length++) {
    const [high, low, close] = [oddColumn(length, 0.2), oddColumn(length, 0.2), oddColumn(length, 0.2)];
    const at = (column: Float64Array, index: number): number => column[index] as number;
    const ranges = high.map((top, index) =>
      index === 0 ? top - at(low, 0) : trueRangeOfCandle(top, at(low, index), at(close, index - 1)),
    );
    assertSame(trueRangeOfKnown({ high, low, close }), ranges);
    const rise = (index: number): number => at(high, index) - at(high, index - 1);
    const fall = (index: number): number => at(low, index - 1) - at(low, index);
    const { plus, minus } = directionalMovement({ high, low });
    for (let index = 1; index < length; index++) {
      assert.equal(at(plus, index), dominant(rise(index), fall(index)));
      assert.equal(at(minus, index), dominant(fall(index), rise(index)));
    }
  }
});

test('running sums have the bits of one carried from value to value', () => {
  for (let length = 1; length <= 30; length++) {
    const source = oddColumn(length, 0.02);
    for (const period of [1, 2, 3, 7]) {
      let sum = 0;
      const means = source.map((value, index) => {
        sum += index < period ? value : value - (source[index - period] as number);
        return index < period - 1 ? Number.NaN : (sum / period) * 3;
      });
      assertSame(rollingMean(source, period, 3), length < period ? source.fill(Number.NaN) : means);
      const { means: averages, deviations } = runningDeviations(source, period);
      for (let end = 1; end <= length; end++) {
        const { mean, deviation } = lastRunningDeviation(source.subarray(0, end), period);
        assert.equal(averages[end - 1], mean);
        assert.equal(deviations[end - 1], deviation);
      }
    }
  }
});

test('a column beyond the memory gets a larger one, and what was taken before stays', () => {
  const short = rollingSums(Float64Array.of(1, 2, 3), 2);
  const long = rollingSums(new Float64Array(3_000_000).fill(1), 4);
  assertSame(short, Float64Array.of(Number.NaN, 3, 5));
  assert.equal(long.length, 3_000_000);
  assert.equal(long.at(-1), 4);
  assertSame(rollingSums(Float64Array.of(1, 2, 3), 2), short);
});
