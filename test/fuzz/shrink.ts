/**
 * Makes a case smaller while it still differs: fewer candles, routes, methods, statements, settings.
 *
 * @module
 */
import type { SeriesSpecification } from './candle-series.ts';
import type { FuzzCase } from './fuzz-case.ts';

/** The smallest case found for which `differs` holds; it is asked at most `attempts` times. */
export async function shrinkCase(
  one: FuzzCase,
  differs: (smaller: FuzzCase) => Promise<boolean>,
  attempts: number,
): Promise<FuzzCase> {
  let smallest = one;
  let left = attempts;
  let progress = true;
  while (progress && left > 0) {
    progress = false;
    for (const candidate of smallerCases(smallest)) {
      if (left-- <= 0) break;
      if (!(await differs(candidate))) continue;
      smallest = candidate;
      progress = true;
      break;
    }
  }
  return smallest;
}

/** Smaller cases, boldest first. */
function* smallerCases(one: FuzzCase): Generator<FuzzCase> {
  yield* fewerRows(one);
  yield* fewerRoutes(one);
  yield* simplerSettings(one);
  yield* fewerMethods(one);
  yield* fewerStatements(one);
  yield* simplerSeries(one);
}

function withSeries(one: FuzzCase, change: (series: SeriesSpecification) => SeriesSpecification): FuzzCase {
  return { ...one, candles: one.candles.map((entry) => ({ ...entry, series: change(entry.series) })) };
}

function* fewerRows(one: FuzzCase): Generator<FuzzCase> {
  const rows = Math.max(...one.candles.map(({ series }) => series.last - series.first));
  for (const share of [0.5, 0.25, 0.1, 0.03]) {
    const cut = Math.floor(rows * share);
    if (cut > 0)
      yield withSeries(one, (series) => ({ ...series, last: Math.max(series.first + 1, series.last - cut) }));
  }
  if (rows > 2) yield withSeries(one, (series) => ({ ...series, last: Math.max(series.first + 1, series.last - 1) }));
  if (one.candles.some(({ series }) => series.drop.length > 0))
    yield withSeries(one, (series) => ({ ...series, drop: [] }));
}

function* fewerRoutes(one: FuzzCase): Generator<FuzzCase> {
  for (const [index] of one.dataRoutes.entries()) {
    yield usedCandles({ ...one, dataRoutes: one.dataRoutes.filter((_, other) => other !== index) });
  }
  if (one.routes.length < 2) return;
  for (const [index] of one.routes.entries()) {
    yield usedCandles({ ...one, routes: one.routes.filter((_, other) => other !== index) });
  }
}

/** Without what no route uses any more. */
function usedCandles(one: FuzzCase): FuzzCase {
  const symbols = new Set([...one.routes, ...one.dataRoutes].map(({ symbol }) => symbol));
  const names = new Set(one.routes.map(({ strategy }) => strategy));
  return {
    ...one,
    candles: one.candles.filter(({ symbol }) => symbols.has(symbol)),
    strategies: one.strategies.filter(({ name }) => names.has(name)),
  };
}

function* simplerSettings(one: FuzzCase): Generator<FuzzCase> {
  if (one.withWarmup) yield { ...one, withWarmup: false };
  if (one.config.warm_up_candles > 0 && !one.withWarmup)
    yield { ...one, config: { ...one.config, warm_up_candles: 0 } };
  if (one.fastMode) yield { ...one, fastMode: false };
  if (one.config.fee !== 0) yield { ...one, config: { ...one.config, fee: 0 } };
  if (one.hyperparameters !== null) yield { ...one, hyperparameters: null };
  if (one.config.annualization !== undefined) {
    const { annualization: _, ...config } = one.config;
    yield { ...one, config };
  }
}

function* fewerMethods(one: FuzzCase): Generator<FuzzCase> {
  for (const [place, strategy] of one.strategies.entries()) {
    for (const [index, { required }] of strategy.methods.entries()) {
      if (required) continue;
      const methods = strategy.methods.filter((_, other) => other !== index);
      yield { ...one, strategies: one.strategies.with(place, { ...strategy, methods }) };
    }
  }
}

function* fewerStatements(one: FuzzCase): Generator<FuzzCase> {
  for (const [place, strategy] of one.strategies.entries()) {
    for (const [index, method] of strategy.methods.entries()) {
      if (method.body.length < 2 && !method.required) continue;
      for (const [line] of method.body.entries()) {
        const body = method.body.filter((_, other) => other !== line);
        if (body.length === 0) continue;
        const methods = strategy.methods.with(index, { ...method, body });
        yield { ...one, strategies: one.strategies.with(place, { ...strategy, methods }) };
      }
    }
  }
}

function* simplerSeries(one: FuzzCase): Generator<FuzzCase> {
  for (const key of ['gaps', 'flats', 'jumps'] as const) {
    if (one.candles.some(({ series }) => series[key] > 0)) yield withSeries(one, (series) => ({ ...series, [key]: 0 }));
  }
}
