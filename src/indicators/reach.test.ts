/**
 * The latest rows within the reach of an indicator give the same last value as all rows, bit for bit.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomCalls } from '../../test/indicators/random-calls.ts';
import { columnsFromRows } from '../candles/candle-columns.ts';
import { evaluatePrepared, prepareIndicator } from './compute.ts';
import { INDICATORS } from './registry.ts';

function outcome(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return String(error);
  }
}

for (const { name, reach } of INDICATORS.values()) {
  if (reach === null) continue;
  test(`${name}: what lies beyond its reach does not count`, () => {
    const { rows, calls } = randomCalls([name], 60, 5);
    const columns = columnsFromRows(rows);
    for (const call of calls) {
      const view = (first: number, length: number) => ({ ...columns, offset: first, length });
      const [first, length] = call.input;
      const second = call.second === null ? {} : { [call.second[0]]: view(call.second[1], length) };
      const parameters = { ...call.args, ...second, sequential: false };
      const prepared = prepareIndicator(name, parameters);
      const whole = { ...prepared, definition: { ...prepared.definition, reach: null } };
      const input = call.series ? columns.close.slice(first, first + length) : view(first, length);
      assert.deepEqual(
        outcome(() => evaluatePrepared(prepared, input, call.warm_up)),
        outcome(() => evaluatePrepared(whole, input, call.warm_up)),
        JSON.stringify(call),
      );
    }
  });
}
