/**
 * Odd cases: strategies of `odd-strategy.ts` on short series whose prices may be no prices, at days when clocks change.
 *
 * @module
 */
import { TIMEFRAME_MINUTES, type Timeframe } from '../../src/candles/timeframe.ts';
import type { SeriesSpecification } from './candle-series.ts';
import { Draw } from './draw.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { oddStrategy } from './odd-strategy.ts';

const SYMBOLS = ['BTC-USDT', 'ETH-USDT', 'SOL-USDT', 'BNB-USDT'] as const;
const TIMEFRAMES: readonly Timeframe[] = ['1m', '1m', '1m', '3m', '3m', '5m', '5m', '15m', '30m', '45m', '1h', '2h'];
/** Clocks change in New York, Berlin and again New York; a leap day; far away. Jesse passes over a candle of the time 0. */
const ORIGINS = ['2024-03-10', '2024-03-31', '2024-11-03', '2024-02-29', '2023-12-31', '2099-12-31'] as const;

/** Odd case `number` of a seed. */
export function oddCase(seed: number, number: number): FuzzCase {
  const draw = new Draw(seed, number);
  const spot = draw.chance(0.25);
  const exchange = draw.pick(
    spot ? ['Binance Spot', 'Coinbase Spot', 'X'] : ['Binance Perpetual Futures', 'Bybit USDT Perpetual', 'X'],
  );
  const routeCount = draw.pick([1, 1, 1, 2, 2, 3, 4]);
  const routes = draw.some(SYMBOLS, routeCount).map((symbol, index) => ({
    exchange,
    symbol,
    timeframe: draw.pick(TIMEFRAMES) as string,
    strategy: `Odd${'ABCD'[index]}`,
  }));
  const dataRoutes = Array.from({ length: draw.pick([0, 0, 1, 2]) }, () => ({
    exchange,
    symbol: draw.pick(SYMBOLS) as string,
    timeframe: draw.pick([...TIMEFRAMES, '4h']) as string,
  })).filter(({ symbol, timeframe }) => !routes.some((one) => one.symbol === symbol && one.timeframe === timeframe));
  const minutes = [...routes, ...dataRoutes].map(({ timeframe }) => TIMEFRAME_MINUTES[timeframe as Timeframe]);
  const symbols = draw.some([...new Set([...routes, ...dataRoutes].map(({ symbol }) => symbol))], 4);
  const warmUp = draw.pick([0, 0, 3, 10, 60].filter((count) => count * Math.max(...minutes) <= 1000));
  const rows = Math.min(draw.integer(1, 80) * Math.min(...minutes) + draw.integer(0, 200), 900);
  const warmupRows = warmUp > 0 ? Math.max(1, warmUp * Math.max(...minutes) + draw.pick([0, 0, 0, -1, 7])) : 0;
  const origin = Date.parse(draw.pick(ORIGINS)) + draw.pick([0, 0, 1, 60, 119, 600]) * 60_000;
  const gapped = draw.chance(0.12);
  const series = symbols.map(() => oddSeries(draw, rows, warmupRows, origin, gapped));
  const feeds = [...routes, ...dataRoutes].map((one) => [one.exchange, one.symbol, one.timeframe] as const);
  const wild = draw.chance(0.4);
  return {
    name: `seed-${seed}-odd-case-${number}`,
    routes,
    dataRoutes,
    config: {
      starting_balance: draw.pick([10_000, 10_000, 10_000, 1000, 1000, 1, 0.001, 1e9]),
      fee: draw.pick([0, 0.0005, 0.001, 0.05, -0.0001]),
      type: spot ? 'spot' : 'futures',
      ...(spot
        ? {}
        : {
            futures_leverage: draw.pick([1, 1, 2, 3, 7, 20, 100]),
            futures_leverage_mode: draw.pick(['cross', 'isolated']),
          }),
      exchange,
      warm_up_candles: warmUp,
    },
    fastMode: draw.chance(0.5),
    hyperparameters: draw.pick([null, null, null, {}, { k: 3 }, { k: 'a', other: [1, null, true] }]),
    candles: symbols.map((symbol, index) => ({ exchange, symbol, series: series[index] as SeriesSpecification })),
    withWarmup: warmupRows > 0,
    strategies: routes.map(({ symbol, timeframe, strategy }) => {
      const own = series[symbols.indexOf(symbol)] as SeriesSpecification;
      const move = own.volatility * Math.sqrt(TIMEFRAME_MINUTES[timeframe as Timeframe]);
      return oddStrategy(strategy, { draw, move, spot, wild, feeds, routeCount });
    }),
  };
}

function oddSeries(draw: Draw, rows: number, warmupRows: number, origin: number, gapped: boolean): SeriesSpecification {
  const first = warmupRows;
  const last = warmupRows + rows;
  const drop: [number, number][] = [];
  for (let hole = gapped && rows > 4 ? draw.integer(0, 4) : 0; hole > 0; hole--) {
    const from = draw.integer(first, last - 2);
    drop.push([from, Math.min(from + draw.pick([1, 2, 15, 61, 300]), last - 1)]);
  }
  const price = draw.pick([0.00000234, 0.5, 1, 27.5, 100, 1850, 42_000, 9e9]);
  return {
    seed: draw.seed(),
    price,
    digits: Math.max(0, draw.pick([1, 2, 3, 4, 6, 12]) - Math.floor(Math.log10(price))),
    volatility: draw.pick([0.0002, 0.001, 0.001, 0.005, 0.02]),
    gaps: draw.pick([0, 0.05, 0.3, 1]),
    flats: draw.pick([0, 0, 0.05]),
    jumps: draw.pick([0, 0, 0.01]),
    origin,
    first,
    last,
    warmupFrom: 0,
    drop,
    ...(draw.chance(0.08) ? { spoilt: spoilt(draw, last) } : {}),
  };
}

/** Cells that hold what is no price: row, column, value. */
function spoilt(draw: Draw, last: number): [number, number, number | null][] {
  // A high or low that is NaN is no extreme of a larger candle here, and is one in Jesse.
  return Array.from({ length: draw.integer(1, 3) }, () => {
    const column = draw.integer(1, 5);
    return [
      draw.integer(0, last - 1),
      column,
      draw.pick([...(column === 3 || column === 4 ? [] : [null]), 0, -1, 1e-300, 1e12, 5]),
    ];
  });
}
