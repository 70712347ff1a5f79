/**
 * Runs a backtest in a thread.
 *
 * @module
 */
import {
  type FeeAssumption,
  fixedSlippage,
  fundingRates,
  type MarketAssumptions,
  makerTakerFees,
  type SlippageAssumption,
  spreadSlippage,
  volumeShareSlippage,
} from '../../engine/market-assumptions.ts';
import type { RunConfig } from '../../engine/run-options.ts';
import { AppError } from '../../errors.ts';
import { runStrategies } from '../../language/jesse/run-strategies.ts';
import { DEFAULT_LIMITS } from '../../language/runtime/world/budget.ts';
import type { BacktestSettings, SlippageSetting } from '../backend.ts';
import type { InstrumentCandles } from './collect-candles.ts';
import { type ControlCell, surroundingsOf } from './control-cell.ts';
import { heldBytes, heldMore } from './held-memory.ts';
import type { RunTask, StrategyLimits, ThreadReply } from './thread-messages.ts';

/** Runs it; throws what the run throws. */
export function runTask(task: RunTask, cell: ControlCell): ThreadReply {
  const { settings, programs, instruments, limits } = task;
  const began = performance.now();
  const byKey = <Value>(pick: (one: InstrumentCandles) => Value): Record<string, Value> =>
    Object.fromEntries(instruments.map((one) => [one.key, pick(one)]));
  const { exchange, symbol, timeframe, strategy, hyperparameters } = settings;
  const result = runStrategies({
    programs,
    routes: [{ exchange, symbol, timeframe, strategy, hyperparameters }, ...settings.extra_routes],
    dataRoutes: settings.data_routes,
    config: configOf(settings),
    candles: byKey(({ exchange, symbol, trading, complete }) => ({ exchange, symbol, candles: trading, complete })),
    warmupCandles: settings.warm_up_candles > 0 ? byKey(warmupOf) : null,
    aggregates: byKey(({ aggregates }) => aggregates),
    fastMode: settings.fast_mode,
    detailedLog: 'without_candles',
    logLimit: limits.logCharacters,
    assumptions: assumptionsOf(settings),
    seed: settings.random_seed,
    limits: { ...DEFAULT_LIMITS, bytes: limits.bytes, callMilliseconds: limits.callMilliseconds },
    surroundings: { ...surroundingsOf(cell), memory: heldMore(heldBytes()) },
    signal: watch(cell, limits, began),
    onProgress: (progress) => cell.report(progress),
  });
  return { kind: 'ran', result, simulateMilliseconds: performance.now() - began };
}

/** Aborted when asked; throws when the whole run takes too long. */
function watch(cell: ControlCell, limits: StrategyLimits, began: number): { readonly aborted: boolean } {
  let looks = 0;
  return {
    get aborted(): boolean {
      if ((++looks & 255) === 0 && performance.now() - began > limits.runMilliseconds) {
        throw new AppError('time_limit', `The run took more than ${limits.runMilliseconds / 1000} s.`, {
          hint: 'Choose a shorter range or a larger timeframe, or raise JESSE_MCP_RUN_SECONDS.',
        });
      }
      return cell.aborted;
    },
  };
}

function warmupOf({ exchange, symbol, warmup, trading }: InstrumentCandles) {
  return { exchange, symbol, candles: warmup ?? trading };
}

function configOf(settings: BacktestSettings): RunConfig {
  return {
    starting_balance: settings.starting_balance,
    fee: settings.fee,
    type: settings.exchange_type,
    annualization: settings.annualization,
    futures_leverage: settings.leverage,
    futures_leverage_mode: settings.leverage_mode,
    exchange: settings.exchange,
    warm_up_candles: settings.warm_up_candles,
  };
}

function assumptionsOf(settings: BacktestSettings): Partial<MarketAssumptions> {
  const { maker_fee: maker, taker_fee: taker, fee, slippage, funding } = settings;
  const fees: FeeAssumption | null =
    maker === null && taker === null ? null : makerTakerFees(maker ?? fee, taker ?? fee);
  return {
    ...(fees === null ? {} : { fees }),
    ...(slippage === null ? {} : { slippage: slippageOf(slippage) }),
    ...(funding === null ? {} : { funding: fundingRates(funding) }),
  };
}

function slippageOf(setting: SlippageSetting): SlippageAssumption {
  switch (setting.model) {
    case 'fixed':
      return fixedSlippage(setting.fraction);
    case 'spread':
      return spreadSlippage(setting.fraction);
    case 'volume_share':
      return volumeShareSlippage(setting.price_impact, setting.volume_limit);
  }
}
