/**
 * The simulated market that ships with the product: three correlated instruments with trends and ranges, clusters of
 * volatility, jumps and a daily rhythm of volume. It is made up; it has the shape of a market, not its history.
 *
 * @module
 */
import { type CandleColumns, createCandleColumns } from '../candles/candle-columns.ts';
import { MINUTE } from '../candles/timeframe.ts';
import { drawStay, nextRegime, REGIMES } from './market-regime.ts';
import { RandomSource } from './random-source.ts';

/** Name under which the simulated candles are stored. */
export const DEMO_EXCHANGE = 'Demo Exchange';
/** First minute (ms) of the simulated year, 2025-01-01. */
export const DEMO_START = Date.UTC(2025, 0, 1);
/** Minutes of the simulated year. */
export const DEMO_MINUTES = 365 * 1440;
/** The seed whose market ships. */
export const DEMO_SEED = 42;

/** One instrument of the simulated market. */
export interface DemoInstrument {
  readonly symbol: string;
  /** First price, quote currency. */
  readonly price: number;
  /** Steps per unit of price. */
  readonly ticks: number;
  /** How strongly it follows the common factor. */
  readonly beta: number;
  /** Volatility of its own, relative to the common factor's. */
  readonly own: number;
  /** Typical volume of a quiet minute, base currency. */
  readonly volume: number;
}

/** The instruments, in the order of their random streams. */
export const DEMO_INSTRUMENTS: readonly DemoInstrument[] = [
  { symbol: 'BTC-USDT', price: 94_000, ticks: 10, beta: 1, own: 0.35, volume: 9 },
  { symbol: 'ETH-USDT', price: 3_400, ticks: 100, beta: 1.15, own: 0.6, volume: 160 },
  { symbol: 'SOL-USDT', price: 190, ticks: 1000, beta: 1.35, own: 0.95, volume: 2_400 },
];

/** Weight of the last squared return and of the last variance in the next variance (GARCH(1,1)). */
const SHOCK = 0.06;
const MEMORY = 0.92;

/** The common factor: return and volatility of every minute. */
interface MarketFactor {
  readonly returns: Float64Array;
  readonly volatilities: Float64Array;
}

/**
 * Makes `minutes` candles of every instrument, from {@link DEMO_START} on. The same seed gives the same bytes; the first n
 * minutes do not depend on how many follow. `shared` puts them into SharedArrayBuffers.
 */
export function generateDemoMarket(
  seed = DEMO_SEED,
  minutes = DEMO_MINUTES,
  shared = false,
): ReadonlyMap<string, CandleColumns> {
  const factor = drawFactor(new RandomSource(seed, 0), minutes);
  return new Map(
    DEMO_INSTRUMENTS.map((instrument, index) => [
      instrument.symbol,
      drawCandles(instrument, factor, new RandomSource(seed, index + 1), minutes, shared),
    ]),
  );
}

function drawFactor(random: RandomSource, minutes: number): MarketFactor {
  const returns = new Float64Array(minutes);
  const volatilities = new Float64Array(minutes);
  let place = 0;
  let regime = REGIMES[place] as (typeof REGIMES)[number];
  let left = drawStay(regime, random);
  let variance = regime.volatility * regime.volatility;
  let distance = 0;
  for (let minute = 0; minute < minutes; minute++) {
    if (left-- === 0) {
      place = nextRegime(place, random);
      regime = REGIMES[place] as (typeof REGIMES)[number];
      left = drawStay(regime, random);
      distance = 0;
    }
    const volatility = Math.sqrt(variance) * daily(minute);
    const shock = volatility * random.normal();
    const jump = random.uniform() < regime.jumps ? (random.normal() * 8 + 4 * sign(random)) * regime.volatility : 0;
    const move = regime.drift - regime.reversion * distance + shock + jump;
    distance += move;
    returns[minute] = move;
    volatilities[minute] = volatility;
    const surprise = (shock + jump) * (shock + jump);
    const base = regime.volatility * regime.volatility;
    variance = (1 - SHOCK - MEMORY) * base + SHOCK * Math.min(surprise, 60 * base) + MEMORY * variance;
  }
  return { returns, volatilities };
}

function drawCandles(
  instrument: DemoInstrument,
  factor: MarketFactor,
  random: RandomSource,
  minutes: number,
  shared: boolean,
): CandleColumns {
  const { beta, own, ticks, volume } = instrument;
  const candles = createCandleColumns(minutes, shared);
  const tick = 1 / ticks;
  let price = instrument.price;
  let activity = 1;
  for (let minute = 0; minute < minutes; minute++) {
    const volatility = factor.volatilities[minute] as number;
    const move = beta * (factor.returns[minute] as number) + own * volatility * random.normal();
    const open = price;
    const close = Math.max(tick, toTick(open * (1 + move), ticks));
    const reach = 0.45 * (beta + own) * volatility;
    const above = random.uniform();
    const below = random.uniform();
    const high = toTick(Math.max(open, close) * (1 + reach * above * above), ticks);
    const low = Math.max(tick, toTick(Math.min(open, close) * (1 - reach * below * below), ticks));
    activity = 0.97 * activity + 0.03 * (0.25 + 1.5 * random.uniform());
    const unrest = Math.abs(move) / 0.0006;
    const amount = volume * activity * daily(minute) * (0.15 + random.uniform() + unrest);
    candles.timestamp[minute] = DEMO_START + minute * MINUTE;
    candles.open[minute] = open;
    candles.close[minute] = close;
    candles.high[minute] = Math.max(high, open, close);
    candles.low[minute] = Math.min(low, open, close);
    candles.volume[minute] = Math.round(amount * 1000) / 1000;
    price = close;
  }
  return candles;
}

/** The rhythm of a day: quiet at 04:00 UTC, busy at 16:00 UTC, between 0.7 and 1.3. */
function daily(minute: number): number {
  const phase = ((minute + 480) % 1440) / 1440;
  const tent = phase < 0.5 ? phase * 2 : 2 - phase * 2;
  return 0.7 + 0.6 * tent * tent * (3 - 2 * tent);
}

function sign(random: RandomSource): number {
  return random.uniform() < 0.5 ? -1 : 1;
}

function toTick(price: number, ticks: number): number {
  return Math.round(price * ticks) / ticks;
}
