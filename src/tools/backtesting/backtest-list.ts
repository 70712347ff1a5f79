/**
 * Lists stored runs.
 *
 * @module
 */

import { z } from 'zod';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { summariseMetrics } from '../../research/summarise-metrics.ts';
import type { StoredRun } from '../../storage/run-repository.ts';
import { counted } from '../../text/amounts.ts';
import { isoTime } from '../../text/iso-time.ts';
import { fitPage } from '../fit-page.ts';
import { date, exchange, limit, offset, strategyName, symbol, timeframe } from '../parameters.ts';
import { percent, runStatus } from './run-fields.ts';

const figure = z.number().nullable();
const listed = z.looseObject({
  backtest_id: z.string(),
  status: runStatus,
  strategy: z.string(),
  exchange: z.string(),
  symbol: z.string(),
  timeframe: z.string(),
  start_date: z.string(),
  end_date: z.string(),
  created_at: z.string(),
  total_return: figure.describe('Fraction'),
  max_drawdown: figure.describe('Fraction, positive'),
  sharpe_ratio: figure,
  total_trades: z.int().nullable(),
});

/** The tool `backtest_list`. */
export const backtestList = defineTool({
  name: 'backtest_list',
  title: 'List runs',
  description:
    'Lists stored backtests with their main figures, newest or best first. Cheap; read one with backtest_get.',
  toolset: 'backtesting',
  input: z.strictObject({
    strategy: strategyName.optional(),
    symbol: symbol.optional(),
    timeframe: timeframe.optional(),
    exchange: exchange.optional().describe('Full name, as in the run'),
    status: runStatus.optional(),
    since: date.optional().describe('Made at or after'),
    sort: z.enum(['newest', 'sharpe', 'return']).default('newest'),
    limit: limit(20),
    offset,
  }),
  output: z.looseObject({
    backtests: z.array(listed),
    count: z.int().describe('Runs in this page'),
    total: z.int().describe('Runs that fit'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where the next page starts; null: this is the last'),
  }),
  annotations: READS,
  handler: async ({ limit: most, offset: from, ...filter }, { services }) => {
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    const { runs, total } = await (await services.runs()).list({ ...given, limit: most, offset: from });
    const page = fitPage(runs.map(describe), total, from);
    const best = page.rows.slice(0, 5).map((row) => {
      const figures = row.total_return === null ? row.status : `return ${percent(row.total_return)}`;
      return `${row.backtest_id} ${row.strategy} ${row.symbol} ${row.timeframe}: ${figures}`;
    });
    const more = page.next_offset === null ? '' : ` More with offset ${page.next_offset}.`;
    return {
      data: {
        backtests: page.rows,
        count: page.rows.length,
        total,
        offset: from,
        next_offset: page.next_offset,
      },
      text:
        total === 0
          ? 'No run fits. Next: backtest.'
          : `${counted(total, 'run')}.\n${best.join('\n')}\nNext: backtest_get.${more}`,
    };
  },
});

function describe(run: StoredRun): z.input<typeof listed> {
  const { strategy, exchange: name, symbol: instrument, timeframe: frame, start, end } = run.settings;
  const summary = run.metrics === null ? null : summariseMetrics(run.metrics, run.settings);
  return {
    backtest_id: run.id,
    status: run.status,
    strategy,
    exchange: name,
    symbol: instrument,
    timeframe: frame,
    start_date: isoTime(start),
    end_date: isoTime(end),
    created_at: isoTime(run.createdAt),
    total_return: summary?.total_return ?? null,
    max_drawdown: summary?.max_drawdown ?? null,
    sharpe_ratio: summary?.sharpe_ratio ?? null,
    total_trades: summary?.total_trades ?? null,
  };
}
