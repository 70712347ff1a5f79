import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { backtest } from '../tools/backtesting/backtest.ts';
import { TOOLS } from '../tools/index.ts';
import { checkArguments } from './check-arguments.ts';

const GOOD = { strategy: 'S', symbol: 'BTC-USDT', timeframe: '1h', start_date: '2024-01-01', end_date: '2024-02-01' };

function refusal(given: Record<string, unknown>): AppError {
  try {
    checkArguments(backtest, given);
  } catch (thrown) {
    assert.ok(thrown instanceof AppError);
    return thrown;
  }
  return assert.fail(`expected a refusal of ${JSON.stringify(given)}`);
}

test('good arguments are parsed: dates are ms, small letters are accepted in timeframes, defaults are filled in', () => {
  const parsed = checkArguments(backtest, { ...GOOD, timeframe: '1d', start_date: '2024-01-01T00:00:00+02:00' });
  assert.equal(parsed['timeframe'], '1D');
  assert.equal(parsed['start_date'], Date.UTC(2023, 11, 31, 22));
  assert.equal(parsed['end_date'], Date.UTC(2024, 1, 1));
  assert.equal(parsed['starting_balance'], 10_000);
  assert.equal(parsed['exchange'], 'Binance');
});

test('every wrong argument is named with what was expected and what it was', () => {
  const cases: readonly (readonly [given: Record<string, unknown>, message: RegExp, hint?: RegExp])[] = [
    [{ ...GOOD, levrage: 2 }, /^levrage: expected a parameter of backtest, was unknown$/, /'leverage'/],
    [{ ...GOOD, candles_pipeline_class: 'X' }, /^candles_pipeline_class/, /monte_carlo/],
    [{ ...GOOD, timeframe: '1hr' }, /^timeframe: expected one of 1m, .*, was "1hr"$/, /'1h'/],
    [{ ...GOOD, timeframe: 60 }, /^timeframe: expected one of .*, was 60$/, /'1h'/],
    [{ ...GOOD, timeframe: '60' }, /^timeframe: expected one of .*, was "60"$/, /'1h'/],
    [
      { ...GOOD, symbol: 'BTCUSDT' },
      /^symbol: expected a symbol BASE-QUOTE in capitals such as BTC-USDT, was "BTCUSDT"$/,
      /'BTC-USDT'/,
    ],
    [{ ...GOOD, symbol: 'btc-usdt' }, /^symbol: expected a symbol/, /'BTC-USDT'/],
    [
      { ...GOOD, hyperparameters: JSON.parse('{"__proto__": 1}') },
      /^hyperparameters\.__proto__: expected another name/,
    ],
    [{ ...GOOD, symbol: '../../x-y' }, /^symbol: expected a symbol/],
    [{ ...GOOD, start_date: '2024-02-30' }, /^start_date: expected a date .*, was "2024-02-30"$/],
    [{ ...GOOD, start_date: 'yesterday' }, /^start_date: expected a date/],
    [{ ...GOOD, start_date: 20240101 }, /^start_date: expected a string, was 20240101$/],
    [{ ...GOOD, fee: -0.1 }, /^fee: expected at least 0, was -0.1$/],
    [{ ...GOOD, fee: 1 }, /^fee: expected at most 0.5, was 1$/],
    [{ ...GOOD, fee: '0.1' }, /^fee: expected a number, was "0.1"$/],
    [{ ...GOOD, starting_balance: 0 }, /^starting_balance: expected more than 0, was 0$/],
    [{ ...GOOD, exchange_type: 'future' }, /^exchange_type: expected one of futures, spot, was "future"$/, /'futures'/],
    [{ ...GOOD, leverage: 0 }, /^leverage: expected at least 1, was 0$/],
    [{ ...GOOD, warm_up_candles: 1.5 }, /^warm_up_candles: expected a whole number, was 1.5$/],
    [{ ...GOOD, warm_up_candles: 100_001 }, /^warm_up_candles: expected at most 100000/],
    [{ ...GOOD, wait_seconds: 56 }, /^wait_seconds: expected at most 55, was 56$/],
    [{ ...GOOD, fast_mode: 'yes' }, /^fast_mode: expected a boolean, was "yes"$/],
    [
      { ...GOOD, data_routes: [{ symbol: 'X-Y', timefram: '1h' }] },
      /^data_routes\[0\]\.timefram: expected a parameter/,
      /'timeframe'/,
    ],
    [{ ...GOOD, data_routes: [{ symbol: 'X-Y', timeframe: '2w' }] }, /^data_routes\[0\]\.timeframe: expected one of/],
    [
      { ...GOOD, hyperparameters: { a: [1] } },
      /^hyperparameters\.a: expected a number or a string or a boolean, was an array/,
    ],
    [{ symbol: 'BTC-USDT' }, /^strategy: expected a string, was missing$/],
  ];
  for (const [given, message, hint] of cases) {
    const error = refusal(given);
    assert.match(error.message, message);
    assert.ok(error.code === 'invalid_argument' || error.code === 'unknown_argument');
    assert.match(error.hint ?? '', hint ?? /./);
  }
});

test('several faults are all told, unknown names first', () => {
  const { message, details } = refusal({ ...GOOD, fee: -1, levrage: 2, timeframe: 'x' });
  assert.match(message, /^levrage/);
  assert.equal((details['faults'] as unknown[]).length, 3);
});

test('names of old mean those of today, and not both at once', () => {
  assert.equal(checkArguments(backtest, { ...GOOD, seed: 7 })['random_seed'], 7);
  assert.match(refusal({ ...GOOD, seed: 7, random_seed: 8 }).message, /was both$/);
});

test('no tool takes an argument that it does not know', () => {
  for (const tool of TOOLS) {
    assert.throws(() => checkArguments(tool, { surely_unknown: 1 }), { code: 'unknown_argument' }, tool.name);
    assert.throws(() => checkArguments(tool, JSON.parse('{"__proto__": 1}')), AppError, tool.name);
  }
});
