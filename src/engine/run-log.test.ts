import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RunLog } from './run-log.ts';

test('an error of a strategy stands among the infos too, and says so; lines of the engine and printed ones say what they are', () => {
  const log = new RunLog(true);
  log.add(1, 'info', 'plain');
  log.add(2, 'error', 'wrong');
  log.report(3, 'an order was filled');
  log.print(4, 'printed');
  assert.deepEqual(log.info, [
    { timestamp: 1, type: 'info', message: 'plain' },
    { timestamp: 2, type: 'info', message: 'wrong', origin: 'error' },
    { timestamp: 3, type: 'info', message: 'an order was filled', origin: 'engine' },
    { timestamp: 4, type: 'info', message: 'printed', origin: 'print' },
  ]);
  assert.deepEqual(log.errors, [{ timestamp: 2, type: 'error', message: 'wrong' }]);
});

test('a log that is full says so once, counts what comes later and still knows the last messages', () => {
  const log = new RunLog(false, 3 * 65 + 10);
  for (const message of ['a', 'b', 'c', 'd', 'e']) log.add(1, 'info', message);
  log.add(2, 'error', 'f');
  log.print(3, 'g');
  assert.deepEqual(
    log.info.map(({ message }) => message),
    ['a', 'b', 'c', 'The log is full at 205 characters: this message and those after it are left out.'],
  );
  assert.equal(log.leftOut, 4);
  assert.deepEqual(log.errors, []);
  assert.deepEqual(log.last().slice(-3), ['e', 'f', 'g']);
});
