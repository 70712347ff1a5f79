/**
 * The jobs of the bench: a simulated year of minutes and the strategies in `bench/strategies/`, with and without
 * aggregates that were made before.
 *
 * @module
 */
import path from 'node:path';
import { rowsFromColumns } from '../src/candles/candle-columns.ts';
import { DEMO_EXCHANGE, DEMO_INSTRUMENTS, generateDemoMarket } from '../src/demo/demo-market.ts';
import { futuresConfig } from '../src/engine/testing/futures-config.ts';
import type { BacktestInput, CandleInput, PreparedCandles } from '../src/library/engine.ts';
import { builtEngine } from './built-engine.ts';

const { prepareCandles } = builtEngine;

/** Days of the year that only warm up. */
export const WARMUP_DAYS = 60;
const WARMUP_MINUTES = WARMUP_DAYS * 1440;

/** A backtest that is timed. */
export interface Job {
  readonly strategy: string;
  readonly timeframe: string;
  /** Instruments that are traded, of the demo market. */
  readonly routes: number;
  readonly dataTimeframe: string | null;
  readonly fastMode: boolean;
}

/** Every job of the table. */
export const JOBS: readonly Job[] = [
  job('TwoAverages', '1h', true),
  job('TwoAverages', '1h', false),
  job('TwoAverages', '15m', true),
  job('TwoAverages', '5m', true),
  job('ThreeIndicators', '15m', true),
  job('ThreeIndicators', '5m', true),
  job('DozenIndicators', '15m', true),
  job('DozenIndicators', '15m', false),
  { ...job('TwoAverages', '1h', true), routes: 3 },
  { ...job('OtherFrame', '1h', true), dataTimeframe: '1D' },
];

function job(strategy: string, timeframe: string, fastMode: boolean): Job {
  return { strategy, timeframe, routes: 1, dataTimeframe: null, fastMode };
}

/** Name of a job in the tables. */
export function jobName({ strategy, timeframe, routes, dataTimeframe, fastMode }: Job): string {
  const more = `${routes > 1 ? ` × ${routes} routes` : ''}${dataTimeframe === null ? '' : ` + ${dataTimeframe}`}`;
  return `${strategy} ${timeframe}${more}, ${fastMode ? 'fast' : 'step'}`;
}

/** Rows (`[n, 6]`) of the simulated year, by symbol. */
export function yearOfRows(): Map<string, Float64Array> {
  return new Map(Array.from(generateDemoMarket(), ([symbol, candles]) => [symbol, rowsFromColumns(candles)]));
}

/** Candles of a job: handles that keep their aggregates, by key. */
export interface JobCandles {
  readonly trading: Record<string, CandleInput>;
  readonly warmup: Record<string, CandleInput>;
}

/** Handles without any aggregate yet. */
export function jobCandles(rows: ReadonlyMap<string, Float64Array>, routes: number): JobCandles {
  const trading: Record<string, CandleInput> = {};
  const warmup: Record<string, CandleInput> = {};
  for (const { symbol } of DEMO_INSTRUMENTS.slice(0, routes)) {
    const all = rows.get(symbol) ?? new Float64Array();
    const entry = (candles: PreparedCandles): CandleInput => ({ exchange: DEMO_EXCHANGE, symbol, candles });
    warmup[`${DEMO_EXCHANGE}-${symbol}`] = entry(prepareCandles(all.slice(0, WARMUP_MINUTES * 6)));
    trading[`${DEMO_EXCHANGE}-${symbol}`] = entry(prepareCandles(all.slice(WARMUP_MINUTES * 6)));
  }
  return { trading, warmup };
}

/** What the engine is asked. */
export function jobInput(one: Job, { trading, warmup }: JobCandles): BacktestInput {
  const symbols = DEMO_INSTRUMENTS.slice(0, one.routes).map(({ symbol }) => symbol);
  const { strategy, timeframe, dataTimeframe } = one;
  return {
    strategyPath: path.join(import.meta.dirname, 'strategies', strategy),
    routes: symbols.map((symbol) => ({ exchange: DEMO_EXCHANGE, symbol, timeframe, strategy })),
    dataRoutes:
      dataTimeframe === null
        ? []
        : symbols.map((symbol) => ({ exchange: DEMO_EXCHANGE, symbol, timeframe: dataTimeframe })),
    candles: trading,
    warmupCandles: warmup,
    config: futuresConfig(DEMO_EXCHANGE, { fee: 0.0001, futures_leverage: 2, warm_up_candles: 60 }),
    fastMode: one.fastMode,
  };
}
