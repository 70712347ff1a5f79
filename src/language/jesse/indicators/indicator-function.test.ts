import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../runtime/index.ts';
import { createCandleColumns } from '../../../candles/candle-columns.ts';
import { SIGNATURE_OF } from '../../../indicators/signature.ts';
import type { NdArray } from '../../numpy/array/nd-array.ts';
import { Float64Scalar } from '../../numpy/scalars/scalar.ts';
import { int } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { CandleWindow } from '../candle-window.ts';
import { IndicatorFunction } from './indicator-function.ts';

const ROWS = 40;

function candles(): NdArray {
  const columns = createCandleColumns(ROWS);
  for (let row = 0; row < ROWS; row++) columns.close[row] = row * row;
  const { data, capacity, length } = columns;
  return new CandleWindow().arrayOf({ data, offset: 0, length, capacity, rewrites: 0, counterpart: null });
}

function sma(): IndicatorFunction {
  const signature = SIGNATURE_OF.get('sma');
  assert.ok(signature);
  return new IndicatorFunction(signature, 240);
}

const number = (value: PyValue): number => {
  assert.ok(value instanceof Float64Scalar);
  return value.n;
};

test('rows taken with a step are not taken for as many rows in a line', () => {
  const all = candles();
  const average = sma();
  const half = ROWS / 2;
  const line = all.view(all.offset, [half, 6], all.strides);
  const stepped = all.view(all.offset, [half, 6], [2, all.strides[1] as number]);
  const mean = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + row * row, 0) / rows.length;
  assert.equal(number(average.call2(line, int(2))), mean([half - 2, half - 1]));
  assert.equal(number(average.call2(stepped, int(2))), mean([ROWS - 4, ROWS - 2]));
  assert.equal(number(average.call2(line, int(2))), mean([half - 2, half - 1]));
});

test('columns that are left out are missed, whatever was computed before', () => {
  const all = candles();
  const average = sma();
  average.call2(all, int(2));
  assert.throws(() => average.call2(all.view(all.offset, [ROWS, 3], [1, 2 * (all.strides[1] as number)]), int(2)));
});
