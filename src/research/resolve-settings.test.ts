import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import type { BacktestRequest } from './backtest-request.ts';
import { resolveSettings } from './resolve-settings.ts';
import { exampleRequest } from './testing/example-request.ts';

const REQUEST: BacktestRequest = {
  ...exampleRequest(),
  data_routes: [{ symbol: 'SOL-USDT', timeframe: '1h' }],
  extra_routes: [{ strategy: 'S', symbol: 'ETH-USDT', timeframe: '1h' }],
};
const resolve = async (): Promise<string> => 'Binance Perpetual Futures';

function refusal(change: Partial<BacktestRequest>, argument: string) {
  return assert.rejects(resolveSettings({ ...REQUEST, ...change }, resolve), (thrown: unknown) => {
    assert.ok(thrown instanceof AppError && thrown.code === 'invalid_argument');
    assert.equal(thrown.details.argument, argument);
    return true;
  });
}

test('every route gets the full name of its exchange', async () => {
  const { exchange, data_routes, extra_routes } = await resolveSettings(REQUEST, resolve);
  const names = [
    exchange,
    ...data_routes.map((route) => route.exchange),
    ...extra_routes.map((route) => route.exchange),
  ];
  assert.deepEqual(
    names,
    Array.from({ length: 3 }, () => 'Binance Perpetual Futures'),
  );
});

test('funding of what the run trades is taken, of anything else refused', async () => {
  const funding = { 'BTC-USDT': [[0, 0.0001]], 'ETH-USDT': [[0, 0.0001]] } as const;
  assert.deepEqual((await resolveSettings({ ...REQUEST, funding }, resolve)).funding, funding);
  await refusal({ funding: { 'SOL-USDT': [[0, 0.0001]] } }, 'funding.SOL-USDT');
});

test('contradictions are refused by the name of the parameter', async () => {
  await refusal({ end: 0 }, 'end_date');
  await refusal({ exchange_type: 'spot', leverage: 2 }, 'leverage');
  await refusal({ exchange_type: 'spot', leverage_mode: 'isolated' }, 'leverage_mode');
  await refusal({ exchange_type: 'spot', funding: {} }, 'funding');
});
