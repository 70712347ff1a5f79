import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { renderError } from './render-error.ts';

function strategyFailed(exception: string, message: string): AppError {
  return new AppError('strategy_failed', message, { details: { exception, line: null } });
}

test('a route that a strategy misses is named as data_routes takes it', () => {
  const words = "Data route is required but missing: symbol='BTC-USDT', timeframe='4h'";
  assert.match(String(renderError(strategyFailed('RouteNotFound', words)).hint), /"timeframe": "4h"/);
});

test('a failure of the strategy itself gets no hint made up', () => {
  assert.equal('hint' in renderError(strategyFailed('KeyError', "'x'")), false);
});
