/**
 * Every recorded call of every indicator against Jesse's own results.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INDICATORS } from '../../src/indicators/registry.ts';
import { skipWithoutShared } from '../shared-reference.ts';
import { compareCall, goldenRequest, readCandles, readGolden } from './golden-calls.ts';

for (const [name, { signature, call: definition }] of INDICATORS) {
  test(`${name} gives what Jesse gives`, { skip: skipWithoutShared('golden', 'indicators') }, () => {
    const candles = readCandles('candles_1h.csv');
    const benchmark = readCandles('benchmark_1h.csv');
    const { parameters, calls, second_candles: second } = readGolden(name);
    const defaults = Object.fromEntries(signature.parameters.map((parameter) => [parameter.name, parameter.default]));
    assert.deepEqual(defaults, parameters, 'defaults of the signature');
    assert.deepEqual(definition.defaults, parameters, 'defaults of the call');
    for (const call of calls) {
      const request = goldenRequest(call, second, candles, benchmark);
      const difference = compareCall(name, request.input, request.parameters, call);
      assert.equal(difference, null, `${call.variant} ${call.input} sequential=${call.sequential}`);
    }
  });
}
