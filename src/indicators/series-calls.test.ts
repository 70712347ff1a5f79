/**
 * Every recorded call of the indicators against Jesse's own results.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { sharedPath, skipWithoutShared } from '../../test/shared-reference.ts';
import { type CandleColumns, columnsFromRows, sliceCandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { DEFAULT_WARM_UP_CANDLES, evaluatePrepared, prepareIndicator } from './compute.ts';
import { type Result, SERIES_CALLS } from './series-calls.ts';

const TOLERANCE = 1e-8;

const scalar = z.union([z.number(), z.boolean(), z.string(), z.null()]);
const column = z.array(scalar);
const fields = z.object({ fields: z.record(z.string(), z.union([scalar, column])) });
const goldenCall = z.object({
  variant: z.string(),
  args: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  sequential: z.boolean().nullable(),
  input: z.enum(['candles', 'close1d', 'first20']),
  ok: z.boolean(),
  value: z.union([scalar, column, fields]).optional(),
  error: z.object({ class: z.string(), message: z.string() }).optional(),
});
const golden = z.object({
  parameters: z.record(z.string(), scalar),
  second_candles: z.array(z.string()),
  calls: z.array(goldenCall),
});

type GoldenCall = z.infer<typeof goldenCall>;
type Leaf = z.infer<typeof scalar> | undefined;

function shared(file: string): string {
  return readFileSync(sharedPath('golden', 'indicators', file) ?? '', 'utf8');
}

function readCandles(file: string): CandleColumns {
  const rows = shared(file).trim().split('\n').slice(1);
  return columnsFromRows(Float64Array.from(rows.flatMap((row) => row.split(',').map(Number))));
}

function asNumber(value: Leaf): number {
  return value === null ? Number.NaN : Number(value);
}

function assertSame(actual: Leaf, expected: Leaf, place: string): void {
  if (typeof actual === 'boolean' || typeof expected === 'boolean') return assert.equal(actual, expected, place);
  const [left, right] = [asNumber(actual), asNumber(expected)];
  if (Object.is(left, right) || left === right) return;
  const distance = Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right));
  assert.ok(distance <= TOLERANCE, `${place}: expected ${right}, was ${left}`);
}

function leaves(value: unknown): Leaf[] {
  return value instanceof Float64Array || Array.isArray(value) ? Array.from(value as Iterable<Leaf>) : [value as Leaf];
}

function assertResult(actual: Result, expected: GoldenCall['value'], place: string): void {
  if (typeof expected === 'object' && expected !== null && 'fields' in expected) {
    const record = actual as Record<string, Result>;
    assert.deepEqual(Object.keys(record), Object.keys(expected.fields), place);
    for (const [name, value] of Object.entries(expected.fields)) {
      assertResult(record[name] ?? null, value, `${place}.${name}`);
    }
    return;
  }
  const [left, right] = [leaves(actual), leaves(expected)];
  assert.equal(left.length, right.length, `${place}: length`);
  for (const [index, value] of right.entries()) assertSame(left[index], value, `${place}[${index}]`);
}

for (const name of Object.keys(SERIES_CALLS)) {
  test(`${name} gives what Jesse gives`, { skip: skipWithoutShared('golden', 'indicators') }, () => {
    const candles = readCandles('candles_1h.csv');
    const benchmark = readCandles('benchmark_1h.csv');
    const { parameters, calls, second_candles } = golden.parse(JSON.parse(shared(`${name}.json`)));
    assert.deepEqual(SERIES_CALLS[name]?.defaults, parameters, 'defaults');
    const [secondCandles] = second_candles;
    for (const call of calls) {
      const place = `${name} ${call.variant} ${call.input} sequential=${call.sequential}`;
      const rows = call.input === 'first20' ? 20 : candles.length;
      const input = call.input === 'close1d' ? candles.close : sliceCandleColumns(candles, 0, rows);
      const compared = sliceCandleColumns(benchmark, 0, rows);
      const sequential = call.sequential === null ? {} : { sequential: call.sequential };
      const second = secondCandles === undefined ? {} : { [secondCandles]: compared };
      const evaluate = (): Result => {
        const prepared = prepareIndicator(name, { ...call.args, ...sequential, ...second });
        return evaluatePrepared(prepared, input, DEFAULT_WARM_UP_CANDLES);
      };
      if (call.ok) {
        assertResult(evaluate(), call.value, place);
        continue;
      }
      assert.throws(evaluate, (error) => {
        assert.ok(error instanceof ReferenceException, place);
        assert.deepEqual({ class: error.exception, message: error.message }, call.error, place);
        return true;
      });
    }
  });
}
