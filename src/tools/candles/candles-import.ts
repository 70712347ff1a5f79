/**
 * Imports candles from an exchange as a job.
 *
 * @module
 */
import { z } from 'zod';
import { isFinal, type Job } from '../../jobs/job.ts';
import { type ImportReport, importReport } from '../../market-data/exchanges/import-request.ts';
import { defineTool, type ToolReply } from '../../mcp/define-tool.ts';
import { counted, wordFor } from '../../text/amounts.ts';
import { jobFailure } from '../jobs/job-failure.ts';
import { describeJob, jobFields } from '../jobs/job-fields.ts';
import { date, exchange, symbol, timeframe, waitSeconds } from '../parameters.ts';
import { importReportFields } from './import-fields.ts';

const output = z.looseObject({
  job_id: z.string(),
  status: jobFields.status,
  progress: jobFields.progress.optional(),
  next: z.string().optional().describe('The next useful call'),
  exchange: z.string().optional(),
  symbol: z.string().optional(),
  imported: z.int().optional().describe('Minutes that were not stored before'),
  already_present: z.int().optional(),
  replaced: z.int().optional().describe('Stored minutes that have other values now'),
  conflicts: z.int().optional().describe('Stored minutes that differ and were kept'),
  different: z
    .looseObject({ start: z.string(), end: z.string() })
    .nullable()
    .optional()
    .describe('From the first of those two kinds to the last'),
  unanswered: z
    .int()
    .optional()
    .describe('Stored minutes that the exchange gave nothing for when all was fetched again'),
  start: z.string().optional(),
  end: z.string().optional().describe('Exclusive'),
  missing: z.int().optional().describe('Minutes of the range that are not stored'),
  gap_count: z.int().optional(),
  gaps: z
    .array(z.looseObject({ start: z.string(), end: z.string(), missing: z.int(), outage: z.boolean() }))
    .optional()
    .describe("The largest; outage: the exchange's own"),
  listed_from: z.string().nullable().optional().describe('First minute that the exchange has'),
  complete: z.boolean().optional().describe('False: cancelled before all was fetched'),
  notes: z.array(z.string()).optional(),
});

/** The tool `candles_import`. */
export const candlesImport = defineTool({
  name: 'candles_import',
  title: 'Import candles',
  description:
    'Fetches minutes of a symbol from an exchange and stores what is missing; every timeframe is made from them. A job: it resumes where it stopped. A year takes about a minute.',
  toolset: 'candles',
  input: z.strictObject({
    exchange,
    symbol,
    start_date: date,
    end_date: date.optional().describe('Exclusive; default: now'),
    exchange_type: z.enum(['futures', 'spot']).optional().describe('Decides what a plain name means'),
    timeframe: timeframe.optional().describe('Not needed: minutes are stored'),
    replace: z.boolean().default(false).describe('Fetch all again; the exchange’s values win'),
    wait_seconds: waitSeconds,
  }),
  output,
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  handler: async (given, { services, signal, progress }) => {
    const { prepareImport } = await import('../../market-data/exchanges/prepare-import.ts');
    const wish = {
      exchange: given.exchange,
      symbol: given.symbol,
      start: given.start_date,
      end: given.end_date ?? null,
      replace: given.replace,
      ...(given.exchange_type === undefined ? {} : { exchangeType: given.exchange_type }),
    };
    const { queue } = await services.jobs();
    const { job } = await queue.submit(prepareImport(wish, Date.now()));
    const stop = (): void => void queue.cancel(job.id).catch(() => {});
    signal.addEventListener('abort', stop, { once: true });
    const state = await queue
      .waitFor(job.id, given.wait_seconds, {
        signal,
        onProgress: ({ progress: now }) => {
          if (now === null) return;
          progress({ progress: now.done, ...(now.total === null ? {} : { total: now.total }), message: now.text });
        },
      })
      .finally(() => signal.removeEventListener('abort', stop));
    const minutes =
      given.timeframe === undefined || given.timeframe === '1m'
        ? []
        : [`Minutes were stored; ${given.timeframe} candles are made from them when they are read.`];
    if (!isFinal(state.status)) return goesOn(state);
    const parsed = importReport.safeParse(state.result);
    if (state.status === 'failed' || !parsed.success) throw jobFailure(state);
    return reportReply(state, { ...parsed.data, notes: [...parsed.data.notes, ...minutes] });
  },
});

function goesOn(job: Job): ToolReply<z.input<typeof output>> {
  const next = `job_status {"job_id": "${job.id}", "wait_seconds": 20}`;
  const { status, progress } = describeJob(job, false);
  return {
    data: { job_id: job.id, status, progress, next },
    text: `The import ${job.id} goes on${progress === null ? '' : `: ${progress.text}`}. Next: ${next}.`,
  };
}

function reportReply(job: Job, report: ImportReport): ToolReply<z.input<typeof output>> {
  const {
    conflict_examples: _examples,
    rejected: _rejected,
    rejected_count: _count,
    outage_minutes: _outages,
    ...fields
  } = importReportFields(report);
  const { imported, already_present, missing } = report;
  const what = `${report.symbol} on ${report.exchange}, ${fields.start} to ${fields.end}`;
  return {
    data: {
      job_id: job.id,
      status: job.status,
      ...fields,
    },
    text:
      `${what}: ${counted(imported, 'minute')} imported, ${already_present} ${wordFor(already_present, 'was', 'were')} stored, ${missing} ${wordFor(missing, 'is', 'are')} missing.` +
      `${report.notes.map((note) => `\n${note}`).join('')}\nNext: backtest, or candles_available.`,
    links: [{ uri: `jesse://jobs/${job.id}`, name: `job ${job.id}` }],
  };
}
