import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annualGrowth, balanceReturns } from './balance-returns.ts';

/** Growths and days whose power V8 rounds differently than the C library, with numpy's result. */
const RECORDED: readonly (readonly [balances: readonly number[], days: number, growth: number])[] = [
  [[10_000, 22645.85], 196, 3.582218118538564],
  [[10_000, 5248.15], 700, -0.28549832150318444],
  [[10_000, 20634.22], 844, 0.3678804811066392],
  [[10_000, 10528.61], 55, 0.40754519623696717],
  [[10_000, 5224.42], 619, -0.31807262223358557],
  [[10_000, 5497.16], 863, -0.22358612416490942],
];

test('growth a year has the last bit of the C library', () => {
  for (const [balances, days, growth] of RECORDED) assert.equal(annualGrowth(balanceReturns(balances), days), growth);
});

test('the first return is none, the others are shares of the balance before', () => {
  assert.deepEqual([...balanceReturns([100, 110, 99])], [Number.NaN, 110 / 100 - 1, 99 / 110 - 1]);
});
