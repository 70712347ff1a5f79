/**
 * `jesse://backtests/{id}` and its series.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import type { ResourceFamily } from '../mcp/resources.ts';
import type { Services } from '../mcp/services.ts';
import { requireRun } from '../research/require-run.ts';
import type { RunSeries } from '../storage/run-repository.ts';
import { describeRun } from '../tools/backtesting/run-fields.ts';
import { readSeries } from '../tools/backtesting/run-series.ts';
import { parsePage } from './parse-page.ts';

const JSON_TYPE = 'application/json';
/** Runs that the list of resources shows and completions choose from. */
const LISTED = 50;

/** The parts of an address and the series behind them. */
const PARTS: Readonly<Record<string, RunSeries>> = {
  trades: 'trades',
  orders: 'orders',
  equity: 'equity',
  logs: 'logs',
  chart: 'charts',
};

const complete = { id: recentIds };

/** A run with settings, metrics and summary. */
export const backtestResource: ResourceFamily = {
  template: 'jesse://backtests/{id}',
  name: 'backtest',
  title: 'Stored backtest',
  description:
    'Settings, metrics, summary and warnings of a run; /trades, /orders, /equity, /logs and /chart hold its series',
  mimeType: JSON_TYPE,
  list: async (services) => {
    const { runs } = await (await services.runs()).list({ limit: LISTED, offset: 0 });
    return runs.map(({ id, settings, status }) => ({
      uri: `jesse://backtests/${id}`,
      name: id,
      title: `${settings.strategy} on ${settings.symbol} ${settings.timeframe}`,
      description: `A ${status} backtest`,
      mimeType: JSON_TYPE,
    }));
  },
  read: async ({ id = '' }, _query, services) => {
    const run = await requireRun(await services.runs(), id);
    return { mimeType: JSON_TYPE, content: { data: { ...describeRun(run), error: run.error } } };
  },
  complete,
};

/** A series of a run, in pages: `?offset=1000&limit=1000`. */
export const backtestSeriesResource: ResourceFamily = {
  template: 'jesse://backtests/{id}/{part}',
  name: 'backtest-series',
  title: 'Series of a backtest',
  description: 'trades, orders, equity, logs or chart of a run, in pages: add ?offset=1000&limit=1000',
  mimeType: JSON_TYPE,
  read: async ({ id = '', part = '' }, query, services) => {
    const runs = await services.runs();
    const run = await requireRun(runs, id);
    const series = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
    if (series === undefined) throw unknownPart(part);
    const { limit, offset } = parsePage(query);
    const page = await readSeries(runs, run.id, series, limit, offset);
    const next = offset + page.rows.length < page.total ? offset + page.rows.length : null;
    return {
      mimeType: JSON_TYPE,
      content: { data: { backtest_id: run.id, [part]: page.rows, total: page.total, offset, next_offset: next } },
    };
  },
  complete: { ...complete, part: async () => Object.keys(PARTS) },
};

function unknownPart(part: string): AppError {
  return new AppError('not_found', `expected ${Object.keys(PARTS).join(', ')}, was '${part}'`, {
    hint: 'jesse://backtests/{id} gives the run itself.',
  });
}

async function recentIds(_typed: string, services: Services): Promise<string[]> {
  const { runs } = await (await services.runs()).list({ limit: 1000, offset: 0 });
  return runs.map(({ id }) => id);
}
