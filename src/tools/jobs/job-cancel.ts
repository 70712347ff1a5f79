/**
 * Stops a job.
 *
 * @module
 */
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Job } from '../../jobs/job.ts';
import { defineTool } from '../../mcp/define-tool.ts';
import { BACKTEST_JOB } from '../../research/backtest-job.ts';
import { describeJob, jobFields, renderJob, requireJobId } from './job-fields.ts';

/** The tool `job_cancel`. */
export const jobCancel = defineTool({
  name: 'job_cancel',
  title: 'Stop a job',
  description: 'Stops a job wherever it runs, within a second; what an import has stored stays. Cheap.',
  toolset: 'all',
  input: z.strictObject({ job_id: z.string().min(1).max(100) }),
  output: z.looseObject(jobFields),
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  alsoReadOnly: true,
  handler: async ({ job_id }, { services }) => {
    const { queue, repository } = await services.jobs();
    const id = requireJobId(job_id);
    // A backtest that goes on is the caller's own; what writes candles belongs to others.
    if (services.settings.readOnly) refuseOthers(await repository.get(id));
    const job = await queue.cancel(id);
    return { data: describeJob(job, true), text: `${renderJob(job)}.` };
  },
});

function refuseOthers(job: Job | null): void {
  if (job === null || job.kind === BACKTEST_JOB) return;
  throw new AppError('read_only', `job_id: expected a backtest, was a job of the kind ${job.kind}`, {
    hint: 'JESSE_MCP_READ_ONLY is set: cancel it where it was begun, or with a server without that setting.',
    details: { argument: 'job_id' },
  });
}
