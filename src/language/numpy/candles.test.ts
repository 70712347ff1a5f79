import '../runtime/index.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CandleView } from '../../candles/candle-view.ts';
import { newArray } from './array/allocation.ts';
import { convertInto } from './array/cast.ts';
import { numbersOf } from './array/nd-array.ts';
import { candleArray } from './candles.ts';
import './connect.ts';
import { int } from '../runtime/objects/int.ts';
import { basicView } from './indexing/basic-index.ts';
import { setItem } from './indexing/subscript.ts';
import { reduceUfunc } from './reductions/fold-ufunc.ts';
import { mean } from './reductions/moments.ts';
import { add } from './ufuncs/arithmetic.ts';

const CAPACITY = 500;

function view(offset: number, length: number): CandleView {
  const data = Float64Array.from({ length: 6 * CAPACITY }, (_, k) => Math.fround(Math.sin(k) * 1000) / 7);
  return { data, offset, length, capacity: CAPACITY, rewrites: 0, counterpart: null };
}

test('candles are a view by rows over the columns of the engine', () => {
  const candles = view(3, 100);
  const array = candleArray(candles);
  assert.deepEqual(array.shape, [100, 6]);
  const close = basicView(array, [
    { kind: 'slice', start: null, stop: null, step: null },
    { kind: 'integer', value: 2 },
  ]);
  assert.equal(numbersOf(close)[close.offset + 5], candles.data[3 + 2 * CAPACITY + 5]);
  setItem(array, int(0), 9);
  assert.equal(candles.data[3], 9);
  assert.equal(candles.data[3 + 5 * CAPACITY], 9);
});

test('sums of candles are rounded as those of the same rows in numpy’s memory', () => {
  const array = candleArray(view(7, 300));
  const rows = newArray(array.dtype, array.shape);
  convertInto(rows, array);
  for (const axes of [[0], [1], [0, 1]]) {
    assert.deepEqual([...numbersOf(reduceUfunc(add, array, axes))], [...numbersOf(reduceUfunc(add, rows, axes))]);
    assert.deepEqual([...numbersOf(mean(array, axes, false))], [...numbersOf(mean(rows, axes, false))]);
  }
});
