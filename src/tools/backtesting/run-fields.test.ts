import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../backends/backend.ts';
import { exampleSettings } from '../../backends/testing/example-settings.ts';
import type { RunId, StoredRun } from '../../storage/run-repository.ts';
import { renderRun } from './run-fields.ts';

function failedRun(error: Json): StoredRun {
  return {
    id: 'bt_x' as RunId,
    status: 'failed',
    backend: 'embedded',
    settings: exampleSettings(),
    fingerprint: 'f',
    strategyHash: null,
    candleHash: null,
    engineVersion: null,
    createdAt: 0,
    finishedAt: 1,
    metrics: null,
    warnings: [],
    missingMinutes: null,
    timings: null,
    benchmark: null,
    counts: { trades: 0, orders: 0, equity: 0, logs: 0, engine_logs: 0, charts: 0 },
    progress: null,
    error,
    jobId: null,
  };
}

test('the text of a failed run says why and where', () => {
  const error = { code: 'strategy_failed', message: "'x'", exception: 'KeyError', file: 'strategies/A/h.py', line: 4 };
  assert.match(renderRun(failedRun(error)), /: failed \(bt_x\)\.\nKeyError: 'x' \(strategies\/A\/h\.py, line 4\)$/);
});

test('a failure without a place is said without one, and none at all adds nothing', () => {
  const error = { code: 'internal', message: 'the thread failed', file: null, line: null };
  assert.match(renderRun(failedRun(error)), /: failed \(bt_x\)\.\nthe thread failed$/);
  assert.match(renderRun(failedRun(null)), /: failed \(bt_x\)\.$/);
});
