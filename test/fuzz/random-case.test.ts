/**
 * The fuzzer's cases: the same seed makes the same case, and the set covers what it is meant to.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSeries } from './candle-series.ts';
import { fuzzCase } from './fuzz-case.ts';
import { oddCase } from './odd-case.ts';
import { randomCase } from './random-case.ts';
import { shrinkCase } from './shrink.ts';
import { strategyText } from './strategy-model.ts';

const cases = Array.from({ length: 200 }, (_, number) => randomCase(9, number));

test('a seed makes the same cases, and they survive being stored', () => {
  assert.deepEqual(randomCase(9, 3), cases[3]);
  assert.deepEqual(fuzzCase.parse(JSON.parse(JSON.stringify(cases[3]))), cases[3]);
  assert.notDeepEqual(randomCase(10, 3).strategies, cases[3]?.strategies);
});

test('series are candles: prices within their range, minutes in order', () => {
  for (const { candles } of cases.slice(0, 30)) {
    for (const { series } of candles) {
      const { trading } = makeSeries(series);
      assert.ok(trading.length > 0);
      for (let row = 0; row < trading.length; row += 6) {
        const [time = 0, open = 0, close = 0, high = 0, low = 0] = trading.subarray(row, row + 6);
        assert.ok(low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close));
        assert.ok(row === 0 || time > (trading[row - 6] as number));
      }
    }
  }
});

test('the cases cover the settings and the callbacks', () => {
  const texts = cases.flatMap(({ strategies }) => strategies.map(strategyText)).join('\n');
  for (const word of [
    'on_increased_position',
    'on_reduced_position',
    'on_route_open_position',
    'should_cancel_entry',
    'filters',
    'self.liquidate()',
    '@cached',
    'self.get_candles',
    'add_line_to_candle_chart',
    'hyperparameters',
    'self.broker.',
    'before_terminate',
    'self.shared_vars',
  ]) {
    assert.ok(texts.includes(word), `expected some strategy with ${word}`);
  }
  const some = (holds: (one: (typeof cases)[number]) => boolean): void => assert.ok(cases.some(holds));
  some(({ config }) => config.type === 'spot');
  some(({ config }) => config.futures_leverage_mode === 'isolated');
  some(({ fastMode }) => fastMode);
  some(({ routes }) => routes.length === 3);
  some(({ dataRoutes }) => dataRoutes.length > 0);
  some(({ withWarmup }) => withWarmup);
  some(({ candles }) => candles.some(({ series }) => series.drop.length > 0));
  for (const timeframe of ['1m', '3m', '45m', '1D'])
    some(({ routes }) => routes.some((one) => one.timeframe === timeframe));
});

test('the wide set has larger timeframes and further words, and leaves the other as it is', () => {
  const wide = Array.from({ length: 200 }, (_, number) => randomCase(9, number, true));
  assert.deepEqual(randomCase(9, 3), cases[3]);
  const texts = wide.flatMap(({ strategies }) => strategies.map(strategyText)).join('\n');
  for (const word of ['trading_hours', 'utils.crossed', 'utils.filter_candles_by_hours', 'jh.', 'ta.supertrend'])
    assert.ok(texts.includes(word), `expected some strategy with ${word}`);
  for (const timeframe of ['12h', '3D', '1W', '1M'])
    assert.ok(wide.some(({ routes }) => routes.some((one) => one.timeframe === timeframe)));
});

test('a case shrinks to what still differs', async () => {
  const one = cases.find(({ routes }) => routes.length === 2);
  assert.ok(one);
  const smallest = await shrinkCase(one, async ({ routes }) => routes.length > 0, 500);
  assert.equal(smallest.routes.length, 1);
  assert.equal(smallest.config.fee, 0);
  assert.ok(smallest.candles.every(({ series }) => series.last - series.first <= 2));
});

test('odd cases too are the same for a seed and survive being stored; every kind of statement is drawn', () => {
  const odd = Array.from({ length: 150 }, (_, number) => oddCase(9, number));
  assert.deepEqual(oddCase(9, 3), odd[3]);
  for (const one of odd) assert.deepEqual(fuzzCase.parse(JSON.parse(JSON.stringify(one))), one);
  const texts = odd.flatMap(({ strategies }) => strategies.map(strategyText)).join('\n');
  for (const word of [
    'np.array([[',
    'self.broker.',
    'add_horizontal_line_to_extra_chart',
    'self.shared_vars',
    'self.routes[',
    'utils.',
    'jh.',
    'except Exception',
    'raise ',
    'def on_route_canceled',
    'def dna',
    'def watch_list',
  ]) {
    assert.ok(texts.includes(word), `expected some strategy with ${word}`);
  }
  assert.ok(odd.some(({ candles }) => candles.some(({ series }) => series.spoilt !== undefined)));
});
