/**
 * Every computation is described, and nothing else is.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERIES_CALLS } from '../series-calls.ts';
import { exampleLine, SERIES_DESCRIPTIONS } from './index.ts';

test('each indicator has one description', () => {
  assert.deepEqual(Object.keys(SERIES_DESCRIPTIONS).sort(), Object.keys(SERIES_CALLS).sort());
});

test('an example line shows the defaults as Python literals', () => {
  assert.equal(exampleLine('rsx'), 'ta.rsx(self.candles, period=14)');
  assert.equal(exampleLine('vidya'), 'ta.vidya(self.candles, length=9, fix_cmo=True, select=True)');
  assert.equal(exampleLine('vwap'), "ta.vwap(self.candles, anchor='D')");
});
