/**
 * Parameters of a backtest, as callers write them.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from '../../backends/backend.ts';
import type { BacktestRequest } from '../../research/backtest-request.ts';
import { date, exchange, strategyName, symbol, timeframe, waitSeconds } from '../parameters.ts';

const fraction = z.number().min(0).max(0.5);
const value: z.ZodType<Json> = z.union([z.number(), z.string(), z.boolean()]);
const hyperparameters = z.record(z.string(), value);

const slippage = z.union([
  fraction.transform((given) => ({ model: 'fixed' as const, fraction: given })),
  z.strictObject({ model: z.enum(['fixed', 'spread']), fraction }),
  z.strictObject({
    model: z.literal('volume_share'),
    price_impact: z.number().min(0).max(10),
    volume_limit: z.number().gt(0).max(1),
  }),
]);

/** Everything that decides the outcome. */
export const backtestSettingsInput = {
  strategy: strategyName.describe('Name of a stored strategy'),
  symbol,
  timeframe,
  start_date: date,
  end_date: date.describe('Exclusive'),
  exchange: exchange.default('Binance').describe("Jesse's name, a plain name, or any with stored candles"),
  starting_balance: z.number().gt(0).max(1e15).default(10_000),
  fee: fraction.default(0.001).describe('Fraction per fill'),
  exchange_type: z.enum(['futures', 'spot']).default('futures'),
  leverage: z.number().min(1).max(1000).default(1),
  leverage_mode: z.enum(['cross', 'isolated']).default('cross'),
  hyperparameters: hyperparameters.nullish().describe("Values by name; the strategy's defaults fill in"),
  warm_up_candles: z.int().min(0).max(100_000).default(240),
  fast_mode: z.boolean().default(true).describe("Jesse's fast mode"),
  data_routes: z
    .array(z.strictObject({ exchange: exchange.optional(), symbol, timeframe }))
    .max(50)
    .default([])
    .describe('Candles to read besides'),
  extra_routes: z
    .array(
      z.strictObject({
        strategy: strategyName,
        symbol,
        timeframe,
        exchange: exchange.optional(),
        hyperparameters: hyperparameters.nullish(),
      }),
    )
    .max(50)
    .default([])
    .describe('Routes to trade besides'),
  annualization: z.int().min(1).max(525_600).default(365).describe('Periods a year for ratios'),
  fill_gaps: z.boolean().default(false).describe('Missing minutes become flat candles'),
  random_seed: z.int().min(0).max(4_294_967_295).default(0),
  slippage: slippage.nullish().describe('Worse fills for market and stop orders; a number is a fixed fraction'),
  maker_fee: z.number().min(-0.01).max(0.5).nullish().describe('Instead of fee, for limit orders'),
  taker_fee: fraction.nullish().describe('Instead of fee, for market and stop orders'),
  funding: z
    .record(symbol, z.array(z.tuple([z.number(), z.number().min(-1).max(1)])).max(100_000))
    .nullish()
    .describe('By symbol: [time in ms, rate as a fraction]'),
  benchmark: z.boolean().default(false).describe('Also buy and hold'),
} as const;

/** How the result is handed over. */
export const backtestReplyInput = {
  wait_seconds: waitSeconds,
  backend: z.enum(['auto', 'embedded']).default('auto').describe('Where to run'),
  include_trades: z.boolean().default(false),
  include_equity_curve: z.boolean().default(false),
  include_logs: z.boolean().default(false),
} as const;

const settingsSchema = z.strictObject(backtestSettingsInput);

/** The request that parsed parameters mean. */
export function backtestRequest(input: z.output<typeof settingsSchema>): BacktestRequest {
  const {
    start_date,
    end_date,
    hyperparameters: values,
    slippage: worse,
    maker_fee,
    taker_fee,
    funding,
    ...rest
  } = input;
  return {
    strategy: rest.strategy,
    exchange: rest.exchange,
    symbol: rest.symbol,
    timeframe: rest.timeframe,
    start: start_date,
    end: end_date,
    starting_balance: rest.starting_balance,
    fee: rest.fee,
    exchange_type: rest.exchange_type,
    leverage: rest.leverage,
    leverage_mode: rest.leverage_mode,
    hyperparameters: values ?? {},
    warm_up_candles: rest.warm_up_candles,
    fast_mode: rest.fast_mode,
    data_routes: rest.data_routes,
    extra_routes: rest.extra_routes,
    annualization: rest.annualization,
    fill_gaps: rest.fill_gaps,
    random_seed: rest.random_seed,
    slippage: slippageSetting(worse ?? null),
    maker_fee: maker_fee ?? null,
    taker_fee: taker_fee ?? null,
    funding: funding ?? null,
    benchmark: rest.benchmark,
  };
}

function slippageSetting(given: z.output<typeof slippage> | null): BacktestRequest['slippage'] {
  if (given === null || given.model === 'volume_share') return given;
  return given.fraction === 0 ? null : { model: given.model, fraction: given.fraction };
}
