/**
 * The one-pass kernels over windows against what their definition gives, window by window.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absoluteDeviations } from './absolute-deviations.ts';
import { nanFilled } from './nan-filled.ts';
import { rollingExtremePositions } from './rolling-extreme-positions.ts';
import { rollingHighest, rollingLowest } from './rolling-extremes.ts';
import { rollingSums } from './rolling-sums.ts';
import { weightedSums } from './weighted-sums.ts';

// Few distinct values, so that windows hold equal ones; NaN among them.
const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN));
const source = fc.array(value, { maxLength: 60 }).map((values) => Float64Array.from(values));
const period = fc.integer({ min: 1, max: 12 });

/** `of` every full window, NaN before the first. */
function byWindow(values: Float64Array, length: number, of: (window: number[]) => number): Float64Array {
  return values.map((_, end) => (end < length - 1 ? Number.NaN : of([...values.subarray(end - length + 1, end + 1)])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

/** Zero has one sign here. */
function plain(values: Float64Array): number[] {
  return Array.from(values, (each) => each + 0);
}

function check(property: (values: Float64Array, length: number) => void): void {
  fc.assert(fc.property(source, period, property), { numRuns: 300, seed: 7 });
}

test('highest and lowest', () => {
  check((values, length) => {
    const highest = byWindow(values, length, (window) => Math.max(...window));
    const lowest = byWindow(values, length, (window) => Math.min(...window));
    assert.deepEqual(plain(rollingHighest(values, length)), plain(highest));
    assert.deepEqual(plain(rollingLowest(values, length)), plain(lowest));
  });
});

test('partial windows hold the values so far', () => {
  const values = Float64Array.of(3, 5, 4, 1, 2);
  assert.deepEqual([...rollingHighest(values, 3, 'partial')], [3, 5, 5, 5, 4]);
  assert.deepEqual([...rollingLowest(values, 3, 'partial')], [3, 3, 3, 1, 1]);
});

test('the first extreme of a window, a NaN before any other', () => {
  check((values, length) => {
    const first = (window: number[]): number => {
      const gap = window.findIndex(Number.isNaN);
      return gap < 0 ? window.indexOf(Math.max(...window)) : gap;
    };
    assert.deepEqual([...rollingExtremePositions(values, length, 1)], [...byWindow(values, length, first)]);
  });
});

test('sums and absolute deviations', () => {
  check((values, length) => {
    const sums = rollingSums(values, length);
    assert.deepEqual(plain(sums), plain(byWindow(values, length, sum)));
    const deviation = (window: number[]): number => sum(window.map((each) => Math.abs(each - sum(window) / length)));
    assert.deepEqual([...absoluteDeviations(values, sums, length)], [...byWindow(values, length, deviation)]);
  });
});

test('weighted sums from either end', () => {
  check((values, length) => {
    const weights = Float64Array.from({ length }, (_, rank) => rank + 1);
    for (const first of ['oldest', 'newest'] as const) {
      const result = nanFilled(values.length);
      weightedSums(values, weights, length - 1, first, result);
      const expected = byWindow(values, length, (window) => {
        const ordered = first === 'oldest' ? window : window.toReversed();
        return sum(ordered.map((each, rank) => each * (rank + 1)));
      });
      assert.deepEqual(plain(result), plain(expected));
    }
  });
});
