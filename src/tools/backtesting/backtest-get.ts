/**
 * Reads a stored run and its series.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from '../../backends/backend.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { requireRun } from '../../research/require-run.ts';
import { RUN_SERIES, type RunSeries } from '../../storage/run-repository.ts';
import { limit, offset } from '../parameters.ts';
import { describeRun, renderRun, runFields, runLinks, runProgressField } from './run-fields.ts';
import { readSeries, seriesFields } from './run-series.ts';

const PARTS = ['settings', 'metrics', ...RUN_SERIES] as const;

/** The tool `backtest_get`. */
export const backtestGet = defineTool({
  name: 'backtest_get',
  title: 'Read a run',
  description:
    'Gives a stored backtest: settings, metrics, summary and warnings, or the parts asked for; series come in pages. Follows a run that is still going. Cheap.',
  toolset: 'backtesting',
  input: z.strictObject({
    backtest_id: z.string().min(1).max(100),
    include: z.array(z.enum(PARTS)).max(PARTS.length).optional(),
    limit: limit(100).describe('Rows of each series'),
    offset,
  }),
  output: z.looseObject({
    ...runFields,
    ...seriesFields,
    total: z.int().optional().describe('Rows of the longest series asked for'),
    totals: z.record(z.string(), z.int()).optional().describe('Rows of each series asked for'),
    next_offset: z.int().nullable().optional().describe('Where the next page starts; null: this is the last'),
  }),
  annotations: READS,
  formerArguments: { session_id: { now: 'backtest_id' }, id: { now: 'backtest_id' } },
  handler: async ({ backtest_id, include, limit: most, offset: from }, { services }) => {
    const runs = await services.runs();
    const run = await requireRun(runs, backtest_id);
    const { metrics, settings, ...rest } = describeRun(run);
    if (run.status === 'queued' || run.status === 'running') {
      const next = `backtest_get {"backtest_id": "${run.id}"}`;
      const progress = (await services.backtests()).progress(run.id) ?? run.progress;
      return {
        data: {
          backtest_id: run.id,
          job_id: run.jobId,
          status: run.status,
          progress: runProgressField(progress),
          settings,
          next,
        },
        text: `${renderRun(run)} ${progress === null ? '' : `${progress.percent.toFixed(0)} % done. `}Next: ${next}.`,
      };
    }
    const parts = new Set(include ?? ['settings', 'metrics']);
    const series: Partial<Record<RunSeries, Json[]>> = {};
    const totals: Record<string, number> = {};
    for (const name of RUN_SERIES.filter((candidate) => parts.has(candidate))) {
      const page = await readSeries(runs, run.id, name, most, from);
      series[name] = page.rows;
      totals[name] = page.total;
    }
    const total = Math.max(0, ...Object.values(totals));
    const next = from + most < total ? from + most : null;
    return {
      data: {
        ...rest,
        ...(parts.has('settings') ? { settings } : {}),
        ...(parts.has('metrics') ? { metrics } : {}),
        ...(run.error === null ? {} : { error: run.error }),
        ...series,
        ...(Object.keys(totals).length === 0 ? {} : { total, totals, next_offset: next }),
      },
      text: `${renderRun(run)}${renderTotals(totals, from, next)}`,
      links: run.status === 'succeeded' ? runLinks(run) : [],
    };
  },
});

function renderTotals(totals: Readonly<Record<string, number>>, from: number, next: number | null): string {
  const shown = Object.entries(totals).map(([name, total]) => `${total} ${name}`);
  if (shown.length === 0) return '\nSeries: include trades, orders, equity, logs or charts.';
  return `\nRows from ${from} of ${shown.join(', ')}.${next === null ? '' : ` More with offset ${next}.`}`;
}
