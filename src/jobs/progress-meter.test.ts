import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProgressMeter } from './progress-meter.ts';

test('rate and time left come from the last ten seconds', () => {
  let now = 0;
  const meter = new ProgressMeter(() => now);
  const at = (time: number, done: number, total: number | null = 1_000) => {
    now = time;
    return meter.measure({ done, total, text: 't' });
  };
  assert.deepEqual(at(0, 0), { done: 0, total: 1_000, rate: null, eta_seconds: null, text: 't' });
  assert.deepEqual([at(1_000, 10).rate, at(1_000, 10).eta_seconds], [10, 99]);
  // The slow start leaves the window.
  for (let second = 2; second <= 20; second++) at(second * 1_000, 10 + (second - 1) * 20);
  assert.equal(Math.round(at(21_000, 410).rate ?? 0), 20);
  assert.equal(at(22_000, 430, null).eta_seconds, null);
  assert.equal(at(23_000, 0).rate, null);
});
