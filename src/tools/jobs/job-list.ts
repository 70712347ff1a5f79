/**
 * Lists long work.
 *
 * @module
 */

import { z } from 'zod';
import { JOB_STATUSES } from '../../jobs/job.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { counted } from '../../text/amounts.ts';
import { fitPage } from '../fit-page.ts';
import { limit, offset } from '../parameters.ts';
import { describeJob, jobFields, renderJob } from './job-fields.ts';

/** The tool `job_list`. */
export const jobList = defineTool({
  name: 'job_list',
  title: 'List jobs',
  description: 'Lists long work (imports, long backtests), newest first, with its progress. Cheap.',
  toolset: 'all',
  input: z.strictObject({
    kind: z.string().max(100).optional().describe('e.g. candles_import, backtest'),
    status: z.enum(JOB_STATUSES).optional(),
    limit: limit(20),
    offset,
  }),
  output: z.looseObject({
    jobs: z.array(z.looseObject(jobFields)),
    count: z.int().describe('Jobs in this page'),
    total: z.int().describe('Jobs that fit'),
    offset: z.int(),
    next_offset: z.int().nullable().describe('Where the next page starts; null: this is the last'),
  }),
  annotations: READS,
  formerArguments: { job_type: { now: 'kind' } },
  handler: async ({ kind, status, limit: most, offset: from }, { services }) => {
    const { jobs, total } = await (await services.jobs()).repository.list({
      ...(kind === undefined ? {} : { kind }),
      ...(status === undefined ? {} : { status }),
      limit: most,
      offset: from,
    });
    const page = fitPage(
      jobs.map((job) => describeJob(job, false)),
      total,
      from,
    );
    const more = page.next_offset === null ? '' : `\nMore with offset ${page.next_offset}.`;
    return {
      data: { jobs: page.rows, count: page.rows.length, total, offset: from, next_offset: page.next_offset },
      text:
        total === 0
          ? 'No job fits.'
          : `${counted(total, 'job')}.\n${jobs.slice(0, 5).map(renderJob).join('\n')}${more}`,
    };
  },
});
