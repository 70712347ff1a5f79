import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError, ReferenceException } from '../errors.ts';
import { failureText } from './failure-text.ts';

test('a failure inside a strategy names the exception, the line and the candle', () => {
  const failure = new AppError('strategy_failed', "'missing'", {
    details: {
      exception: 'KeyError',
      line: 4,
      file: 'strategies/A/h.py',
      at: Date.UTC(2025, 2, 1, 7),
      traceback: null,
    },
  });
  assert.equal(failureText(failure), "KeyError: 'missing'\n  strategies/A/h.py, line 4, at 2025-03-01T07:00:00Z");
});

test('what the message says already is not repeated, and the hint comes last', () => {
  const failure = new AppError('time_limit', 'one call took too long; it was in should_long at line 6', {
    hint: 'Look for a loop.',
    details: { line: 6, file: null },
  });
  assert.equal(failureText(failure), 'one call took too long; it was in should_long at line 6\nLook for a loop.');
});

test("an exception of the reference keeps its class's name", () => {
  assert.equal(failureText(new ReferenceException('InvalidRoutes', 'no routes')), 'InvalidRoutes: no routes');
});

test('a file that is no place in a strategy is left to the message', () => {
  const failure = new AppError('storage', 'cannot make the folder /x', { details: { file: '/x/jesse-mcp.sqlite' } });
  assert.equal(failureText(failure), 'cannot make the folder /x');
});
