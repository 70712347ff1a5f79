/**
 * Random cases: candles, settings and strategies from one seed and number.
 *
 * @module
 */
import { TIMEFRAME_MINUTES, type Timeframe } from '../../src/candles/timeframe.ts';
import type { SeriesSpecification } from './candle-series.ts';
import { Draw } from './draw.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { randomStrategy } from './random-strategy.ts';

const SYMBOLS = ['BTC-USDT', 'ETH-USDT', 'SOL-USDT'] as const;
const TIMEFRAMES: readonly Timeframe[] = [
  '1m',
  '1m',
  '3m',
  '5m',
  '5m',
  '15m',
  '15m',
  '30m',
  '45m',
  '1h',
  '1h',
  '2h',
  '4h',
  '1D',
];
/** Those that are drawn besides with `wide`; a month is rare, since a case with it has 130,000 minutes. */
const MORE_TIMEFRAMES: readonly Timeframe[] = ['3h', '6h', '8h', '12h', '12h', '1D', '3D', '3D', '1W', '1M'];
/** Most minutes of a case's part. */
const MOST_ROWS = 6000;
/** 2024-01-01, a Monday. */
const ORIGIN = Date.UTC(2024, 0, 1);

/**
 * Case `number` of a seed. `wide` draws another set of cases: timeframes up to a month, trading hours, more of Jesse's utils,
 * helpers and indicators.
 */
export function randomCase(seed: number, number: number, wide = false): FuzzCase {
  const draw = new Draw(seed, number);
  const timeframes = wide ? [...TIMEFRAMES.slice(2), ...MORE_TIMEFRAMES, ...TIMEFRAMES.slice(4, 12)] : TIMEFRAMES;
  const mixed = wide ? MORE_TIMEFRAMES.concat(TIMEFRAMES.slice(3)) : TIMEFRAMES.slice(0, -1);
  const spot = draw.chance(0.2);
  const exchange = draw.pick(
    spot ? ['Binance Spot', 'My Spot'] : ['Binance Perpetual Futures', 'Bybit USDT Perpetual', 'Mine'],
  );
  const leverage = spot ? 1 : draw.pick([1, 1, 2, 3, 5, 10, 25, 50]);
  const routeCount = draw.pick([1, 1, 1, 1, 2, 2, 3]);
  const symbols = draw.some(SYMBOLS, routeCount);
  const oneTimeframe = draw.pick(timeframes);
  const routes = symbols.map((symbol, index) => ({
    exchange,
    symbol,
    timeframe: draw.chance(0.7) ? oneTimeframe : draw.pick(mixed),
    strategy: `Fuzz${'ABC'[index]}`,
  }));
  const dataRoutes = draw.chance(0.3)
    ? Array.from({ length: draw.integer(1, 2) }, () => ({
        exchange,
        symbol: draw.chance(0.6) ? draw.pick(symbols) : draw.pick(SYMBOLS),
        timeframe: draw.pick(mixed) as string,
      })).filter(({ symbol, timeframe }) => !routes.some((one) => one.symbol === symbol && one.timeframe === timeframe))
    : [];
  const minutes = [...routes, ...dataRoutes].map(({ timeframe }) => TIMEFRAME_MINUTES[timeframe as Timeframe]);
  const most = wide ? Math.max(MOST_ROWS, Math.min(3 * Math.max(...minutes), 130_000)) : MOST_ROWS;
  const warmUp = draw.pick([0, 0, 2, 5, 20, 40].filter((count) => count * Math.max(...minutes) <= most));
  const instruments = draw.some([...new Set([...routes, ...dataRoutes].map(({ symbol }) => symbol))], 3);
  const series = randomSeries(draw, instruments.length, minutes, warmUp, most);
  const hyperparameters = draw.chance(0.25) ? ['k'] : [];

  const strategies = routes.map(({ symbol, timeframe, strategy }) => {
    const own = series[instruments.indexOf(symbol)] as SeriesSpecification;
    const others = [...routes, ...dataRoutes].filter((one) => one.symbol !== symbol || one.timeframe !== timeframe);
    return randomStrategy(
      strategy,
      {
        draw,
        move: own.volatility * Math.sqrt(TIMEFRAME_MINUTES[timeframe as Timeframe]),
        spot,
        leverage,
        numbers: draw.some(['self.slow', 'self.fast', 'self.level()'], draw.integer(0, 2)),
        hyperparameters,
        feeds: others.map((one) => [one.exchange, one.symbol, one.timeframe] as const),
        shared: routes.length > 1,
        wide,
      },
      draw.chance(0.04),
    );
  });

  return {
    name: `seed-${seed}${wide ? '-wide' : ''}-case-${number}`,
    routes,
    dataRoutes,
    config: {
      starting_balance: draw.pick([100, 1000, 10_000, 10_000, 1_000_000, 12_345.67]),
      fee: draw.pick([0, 0.0004, 0.001, 0.0006, 0.0075]),
      type: spot ? 'spot' : 'futures',
      ...(draw.chance(0.1) ? { annualization: 252 } : {}),
      ...(spot ? {} : { futures_leverage: leverage, futures_leverage_mode: draw.pick(['cross', 'isolated']) }),
      exchange,
      warm_up_candles: warmUp,
    },
    fastMode: draw.chance(0.5),
    hyperparameters:
      hyperparameters.length > 0 && draw.chance(0.4) ? { k: draw.integer(1, 9), risk: 0.5, kind: 'a' } : null,
    candles: instruments.map((symbol, index) => ({ exchange, symbol, series: series[index] as SeriesSpecification })),
    withWarmup: warmUp > 0 && draw.chance(0.92),
    strategies,
  };
}

/** Series of all instruments: mostly the same minutes, at times with holes or of unequal length. */
function randomSeries(
  draw: Draw,
  count: number,
  minutes: readonly number[],
  warmUp: number,
  most: number,
): SeriesSpecification[] {
  const largest = Math.max(...minutes);
  const bars = draw.integer(20, 150);
  const rows =
    Math.min(Math.max(bars * Math.min(...minutes), 3 * largest), most) + (draw.chance(0.3) ? draw.integer(1, 50) : 0);
  const warmupRows = warmUp * largest + (draw.chance(0.08) ? draw.integer(1, 90) : 0);
  const offset = draw.chance(0.12) ? draw.integer(1, 1439) : draw.chance(0.2) ? 60 * draw.integer(1, 23) : 0;
  const holes = draw.chance(0.12);
  const unequal = count > 1 && draw.chance(0.12);
  return Array.from({ length: count }, () => {
    const price = draw.pick([0.00000234, 0.0123, 1, 27.5, 100, 1850, 42_000, 42_000, 3_500_000]);
    const digits = Math.max(0, draw.pick([1, 2, 3, 4, 5, 6, 12]) - Math.floor(Math.log10(price)));
    const shift = unequal ? draw.integer(0, Math.min(200, rows - 1)) : 0;
    const cut = unequal ? draw.integer(0, Math.min(200, rows - shift - 1)) : 0;
    const first = warmupRows + shift;
    const last = warmupRows + rows - cut;
    const drop: [number, number][] = [];
    if (holes && draw.chance(0.8)) {
      for (let hole = draw.integer(1, 4); hole > 0; hole--) {
        const from = draw.integer(first + 1, Math.max(first + 1, last - 2));
        drop.push([from, Math.min(from + draw.pick([1, 3, 30, 200, 1500]), last - 1)]);
      }
    }
    return {
      seed: draw.seed(),
      price,
      digits,
      volatility: draw.pick([0.0002, 0.0005, 0.001, 0.001, 0.003]),
      gaps: draw.pick([0, 0.02, 0.3, 1]),
      flats: draw.pick([0, 0, 0.01, 0.05]),
      jumps: draw.pick([0, 0, 0.002, 0.02]),
      origin: ORIGIN + (offset - warmupRows) * 60_000,
      first,
      last,
      warmupFrom: 0,
      drop,
    };
  });
}
