import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { importLackingCandles } from './auto-import.ts';
import { exampleRequest } from './testing/example-request.ts';

const settings = { ...exampleRequest(), exchange: 'Binance Spot', data_routes: [], extra_routes: [] };

for (const [part, advice] of [
  ['warm_up', / Or start later, or set warm_up_candles to 0\.$/],
  [undefined, /candles_available lists what is stored\.$/],
] as const) {
  test(`a run that may ask for its candles and lacks ${part ?? 'any'} names the call`, async () => {
    const details = { exchange: 'Binance Spot', symbol: 'BTC-USDT', ...(part === undefined ? {} : { part }) };
    const failure = new AppError('candles_missing', 'none', { details });
    const parts = { setting: 'ask', queue: () => assert.fail('nothing is imported'), now: () => settings.end } as const;
    const hint = (error: unknown): string => (error instanceof AppError ? (error.hint ?? '') : '');
    await assert.rejects(
      importLackingCandles(failure, settings, parts, 0, new AbortController().signal),
      (error) => hint(error).startsWith('Call candles_import {"exchange": "Binance Spot"') && advice.test(hint(error)),
    );
  });
}
