/**
 * Functions of `jesse.helpers`, `jesse.utils` and `jesse.indicators` called with what is not candles: each expectation is what Jesse 3.5.3 gives for the same text.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logsOf } from './run-code.ts';

/** What the expressions give in a run's first candle, as Python's `repr`, or the exception. */
async function values(expressions: readonly string[]): Promise<string[]> {
  const code = `from jesse.strategies import Strategy
from jesse import utils
import jesse.helpers as jh
import jesse.indicators as ta
import numpy as np

X = np.array([1.0, 2.0, 3.0])
Y = np.array([3.0, 2.0, 1.0])

class S(Strategy):
    def should_long(self):
        return False
    def go_long(self):
        pass
    def before(self):
        if self.index > 0:
            return
        for run in (${expressions.map((expression) => `lambda: ${expression}`).join(', ')},):
            try:
                self.log(repr(run()))
            except Exception as error:
                self.log(f'{type(error).__name__}: {error}')
`;
  return logsOf('S', code);
}

async function assertValues(expected: Readonly<Record<string, string>>): Promise<void> {
  const given = await values(Object.keys(expected));
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key, index) => [key, given[index]])), expected);
}

test('crossed takes a direction that it does not know for neither', () =>
  assertValues({
    "utils.crossed(X, Y, 'above')": 'True',
    "utils.crossed(X, 2.5, 'above')": 'True',
    "utils.crossed(X, Y, 'up')":
      "UnboundLocalError: cannot access local variable 'cross_below' where it is not associated with a value",
    "utils.crossed(X, Y, 'up', True)":
      "UnboundLocalError: cannot access local variable 'cross_below' where it is not associated with a value",
  }));

test('symbols and colours', () =>
  assertValues({
    "jh.dashy_symbol('BTCUSDT')": "'BTC-USDT'",
    "jh.dashy_symbol('ABCFDUSD')": "'ABC-FDUSD'",
    "jh.dashy_symbol('DOGEBTC')": "'DOG-EBTC'",
    "jh.color('text', 'red')": String.raw`'\x1b[31mtext\x1b[0m'`,
    "jh.color('text', 'pink')": 'ValueError: unsupported color',
    "jh.style('text', 'b')": String.raw`'\x1b[1mtext\x1b[0m'`,
  }));

test('quantities and prices as exchanges take them', () =>
  assertValues({
    'jh.orderbook_trim_price(101.33, True, 0.1)': '101.4',
    'jh.orderbook_trim_price(101.33, False, 1)': '101.0',
    'jh.round_qty_for_live_mode(2.3, 8)': '2.3',
    'jh.round_qty_for_live_mode(0.0001, 2)': '0.01',
    'jh.round_qty_for_live_mode(np.array([1.005, 2.675]), 2)': 'array([1.  , 2.67])',
    'jh.round_qty_for_live_mode(5.0, -3)': 'ValueError: qty is too small',
  }));

test('moments as the library arrow formats them', () =>
  assertValues({
    "jh.timestamp_to_arrow(1600000020000).format('dddd Do MMMM YY, h:mm a [at] ZZ')":
      "'Sunday 13th September 20, 12:27 pm at +00:00'",
    'jh.timestamp_to_arrow(1600000020123).format()': "'2020-09-13 12:27:00+00:00'",
    "jh.timestamp_to_arrow(1600000020123).format('SSS X W')": "'123 1600000020.123 2020-W37-7'",
    'jh.get_arrow(1600000020000)': '<Arrow [2020-09-13T12:27:00+00:00]>',
    'jh.date_diff_in_days(jh.get_arrow(0), jh.get_arrow(86400000))': '1',
  }));

test('indicators over whole numbers', () =>
  assertValues({
    'ta.sma(np.arange(30), 5)': "TypeError: argument 'source': type mismatch:\n from=int64, to=float64",
    "ta.ema(np.arange(30).astype('float32'), 5)":
      "TypeError: argument 'source': type mismatch:\n from=float32, to=float64",
    'ta.sma(np.arange(30.0), 5)': '27.0',
    'ta.roc(np.arange(10, 40), 10)': '34.48275862068966',
  }));

test('an indicator that would compute in single precision is refused', async () => {
  await assert.rejects(values(["ta.roc(np.arange(1, 30).astype('float32'), 5)"]), /ta\.roc would compute in float32/);
});
