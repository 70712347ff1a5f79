import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFromRows } from '../candles/candle-columns.ts';
import { MINUTE } from '../candles/timeframe.ts';
import {
  fixedSlippage,
  fundingRates,
  type MarketAssumptions,
  makerTakerFees,
  spreadSlippage,
  volumeShareSlippage,
} from './market-assumptions.ts';
import { runBacktest } from './run-backtest.ts';
import type { LogDetail } from './run-log.ts';
import type { RunResult } from './run-result.ts';
import { futuresConfig } from './testing/futures-config.ts';
import { factory, set } from './testing/strategy-tools.ts';

const START = Date.UTC(2024, 0, 1);

/** Buys 2 at the market at the first candle, sells at a limit of 110; the price rises by 1 every 10 minutes from 100. */
const buyAndHold = factory('BuyAndHold', (self) => ({
  shouldLong: () => self.index === 0,
  goLong: () => {
    set(self, 'buy', [2, self.price]);
    if (self.account.type === 'futures') set(self, 'takeProfit', [2, 110]);
  },
  onOpenPosition: () => {
    if (self.account.type === 'spot') set(self, 'takeProfit', [self.position.qty, 110]);
  },
}));

function run(
  assumptions: Partial<MarketAssumptions>,
  fastMode: boolean,
  minutes = 240,
  config = futuresConfig('Demo Exchange', { fee: 0.001 }),
  logs: LogDetail = false,
): RunResult {
  const rows = new Float64Array(minutes * 6);
  for (let minute = 0; minute < minutes; minute++) {
    const price = 100 + minute / 10;
    rows.set([START + minute * MINUTE, price, price + 0.1, price + 0.1, price, 8], minute * 6);
  }
  const exchange = 'Demo Exchange';
  const key = `${exchange}-BTC-USDT`;
  return runBacktest({
    config,
    routes: [{ exchange, symbol: 'BTC-USDT', timeframe: '15m', strategy: buyAndHold }],
    candles: { [key]: { exchange, symbol: 'BTC-USDT', candles: columnsFromRows(rows) } },
    fastMode,
    detailedLog: logs,
    assumptions,
  });
}

for (const fastMode of [false, true]) {
  const mode = fastMode ? 'fast' : 'step';

  test(`${mode}: the reference's assumptions are named and change nothing`, () => {
    const result = run({}, fastMode);
    assert.deepEqual(result.assumptions, { fees: 'single rate', slippage: 'none', funding: 'none' });
    assert.equal(result.trades[0]?.entry_price, 101.5);
    assert.equal(result.trades[0]?.exit_price, 110);
    assert.equal(result.fundingPaid, 0);
    assert.ok(!result.warnings.some(({ code }) => code === 'assumptions'));
  });

  test(`${mode}: a warning names what is assumed beyond Jesse`, () => {
    const funding = fundingRates({ 'BTC-USDT': [[START + 20 * MINUTE, 0.001]] });
    const all = { fees: makerTakerFees(0.0002, 0.001), slippage: fixedSlippage(0.01), funding };
    const { warnings, fundingPaid } = run(all, fastMode);
    const warning = warnings.find(({ code }) => code === 'assumptions');
    assert.deepEqual(warning?.figures, { fundingPaid });
    const names = `fees maker 0.0002, taker 0.001; slippage fixed 0.01; funding rates of BTC-USDT (paid ${fundingPaid},`;
    assert.ok(warning?.message.includes(names), warning?.message);
  });

  test(`${mode}: funding that an exchange stamped some ms late is paid at its minute`, () => {
    const funding = fundingRates({ 'BTC-USDT': [[START + 20 * MINUTE + 8, 0.001]] });
    assert.equal(run({ funding }, fastMode).fundingPaid, 2 * 102 * 0.001);
  });

  test(`${mode}: slippage worsens what takes liquidity, not limits`, () => {
    const fixed = run({ slippage: fixedSlippage(0.01) }, fastMode);
    assert.equal(fixed.trades[0]?.entry_price, 101.5 * 1.01);
    assert.equal(fixed.trades[0]?.exit_price, 110);
    const spread = run({ slippage: spreadSlippage(0.01) }, fastMode);
    assert.equal(spread.trades[0]?.entry_price, 101.5 * 1.005);
    // 2 of a minute's 8 are a quarter.
    const share = run({ slippage: volumeShareSlippage(0.1, 0.5) }, fastMode);
    assert.equal(share.trades[0]?.entry_price, 101.5 * (1 + 0.1 * 0.25 * 0.25));
    const capped = run({ slippage: volumeShareSlippage(0.1, 0.1) }, fastMode);
    assert.equal(capped.trades[0]?.entry_price, 101.5 * (1 + 0.1 * 0.1 * 0.1));
  });

  test(`${mode}: maker and taker fees`, () => {
    const [trade] = run({ fees: makerTakerFees(0.0002, 0.001) }, fastMode).trades;
    assert.equal(trade?.fee, 0.001 * (2 * 101.5) + 0.0002 * (2 * 110));
  });

  test(`${mode}: funding is paid from the position held at its time, also inside a batch`, () => {
    const funding = fundingRates({
      'BTC-USDT': [
        [START + 20 * MINUTE, 0.001],
        [START + 10 * MINUTE, 0.5],
        [START + 200 * MINUTE, 0.5],
      ],
    });
    const result = run({ funding }, fastMode);
    // Nothing is held at minute 10 nor at minute 200; at minute 20 the price is 102.
    assert.equal(result.fundingPaid, 2 * 102 * 0.001);
    const without = run({}, fastMode);
    const balance = (one: RunResult): number => one.state.daily_balance.at(-1) ?? 0;
    assert.ok(Math.abs(balance(without) - balance(result) - result.fundingPaid) < 1e-9);
    assert.equal(result.trades[0]?.PNL, without.trades[0]?.PNL);
  });

  test(`${mode}: funding of rate 0 at odd minutes changes nothing, neither fills nor when the balance is sampled`, () => {
    const times = Array.from({ length: 400 }, (_, index) => [START + (7 * index + 1) * MINUTE, 0] as const);
    const [plain, funded] = [{}, { funding: fundingRates({ 'BTC-USDT': times }) }].map((one) =>
      run(one, fastMode, 3000),
    );
    assert.deepEqual(funded?.trades, plain?.trades);
    assert.deepEqual(funded?.state, plain?.state);
    assert.deepEqual(funded?.metrics, plain?.metrics);
  });

  test(`${mode}: on spot, what slippage and the taker's fee cost leaves the wallet`, () => {
    const { futures_leverage: _, futures_leverage_mode: __, ...terms } = futuresConfig('Demo Exchange', { fee: 0.001 });
    const spot = { ...terms, type: 'spot' };
    const balance = (assumptions: Partial<MarketAssumptions>): number =>
      run(assumptions, fastMode, 240, spot).state.daily_balance.at(-1) ?? 0;
    const near = (value: number, expected: number): void => {
      assert.ok(Math.abs(value - expected) < 1e-9, `${value} instead of ${expected}`);
    };
    near(balance({}), 10_000 - 2 * 101.5 + 2 * 0.999 * 110 * 0.999);
    near(balance({ slippage: fixedSlippage(0.01) }), 10_000 - 2 * 101.5 * 1.01 + 2 * 0.999 * 110 * 0.999);
    near(balance({ fees: makerTakerFees(0.0002, 0.01) }), 10_000 - 2 * 101.5 + 2 * 0.99 * 110 * 0.9998);
  });
}

test('funding at odd minutes is reported at the same times by both modes, also inside a batch', () => {
  const times = Array.from({ length: 40 }, (_, index) => [START + (7 * index + 1) * MINUTE, 0.001] as const);
  const funding = fundingRates({ 'BTC-USDT': times });
  const [step, fast] = [false, true].map((fastMode) =>
    run({ funding }, fastMode, 240, undefined, true)
      .logs.filter(({ message }) => message.startsWith('Paid '))
      .map(({ timestamp, message }) => ({ timestamp, message })),
  );
  assert.equal(step?.[0]?.timestamp, START + 22 * MINUTE);
  assert.ok((step?.length ?? 0) > 5);
  assert.deepEqual(fast, step);
});
