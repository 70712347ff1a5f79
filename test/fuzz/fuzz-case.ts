/**
 * A case of the fuzzer, and how a found one is stored.
 *
 * @module
 */
import { z } from 'zod';
import { seriesSpecification } from './candle-series.ts';

const route = z.object({ exchange: z.string(), symbol: z.string(), timeframe: z.string() });

const method = z.object({
  head: z.string(),
  body: z.array(z.string()).readonly(),
  required: z.boolean().exactOptional(),
});

/** All that both engines need to run it. */
export const fuzzCase = z.object({
  name: z.string(),
  routes: z.array(route.extend({ strategy: z.string() })),
  dataRoutes: z.array(route),
  config: z.object({
    starting_balance: z.number(),
    fee: z.number(),
    type: z.string(),
    annualization: z.number().exactOptional(),
    futures_leverage: z.number().exactOptional(),
    futures_leverage_mode: z.string().exactOptional(),
    exchange: z.string(),
    warm_up_candles: z.number(),
  }),
  fastMode: z.boolean(),
  hyperparameters: z.record(z.string(), z.unknown()).nullable(),
  /** In the order in which the instruments are given to the engines. */
  candles: z.array(z.object({ exchange: z.string(), symbol: z.string(), series: seriesSpecification })),
  withWarmup: z.boolean(),
  strategies: z.array(z.object({ name: z.string(), methods: z.array(method).readonly() })),
});
export type FuzzCase = z.infer<typeof fuzzCase>;
