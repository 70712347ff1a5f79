import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RunLog } from './run-log.ts';

test('an error of a strategy stands among the infos too, and says so; lines of the engine say whose they are', () => {
  const log = new RunLog(true);
  log.add(1, 'info', 'plain');
  log.add(2, 'error', 'wrong');
  log.report(3, 'an order was filled');
  assert.deepEqual(log.info, [
    { timestamp: 1, type: 'info', message: 'plain' },
    { timestamp: 2, type: 'info', message: 'wrong', origin: 'error' },
    { timestamp: 3, type: 'info', message: 'an order was filled', origin: 'engine' },
  ]);
  assert.deepEqual(log.errors, [{ timestamp: 2, type: 'error', message: 'wrong' }]);
});
