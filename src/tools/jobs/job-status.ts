/**
 * Follows a job.
 *
 * @module
 */
import { z } from 'zod';
import { isFinal } from '../../jobs/job.ts';
import { defineTool, READS } from '../../mcp/define-tool.ts';
import { waitSeconds } from '../parameters.ts';
import { describeJob, jobFields, renderJob, requireJobId } from './job-fields.ts';

/** The tool `job_status`. */
export const jobStatus = defineTool({
  name: 'job_status',
  title: 'Follow a job',
  description: 'Gives a job with its progress, result or error; waits for its end as long as asked. Cheap.',
  toolset: 'all',
  input: z.strictObject({ job_id: z.string().min(1).max(100), wait_seconds: waitSeconds.default(0) }),
  output: z.looseObject({ ...jobFields, next: z.string().optional().describe('The next useful call') }),
  annotations: READS,
  handler: async ({ job_id, wait_seconds }, { services, signal, progress }) => {
    const { queue } = await services.jobs();
    const job = await queue.waitFor(requireJobId(job_id), wait_seconds, {
      signal,
      onProgress: ({ progress: state }) => {
        if (state === null) return;
        progress({
          progress: state.done,
          ...(state.total === null ? {} : { total: state.total }),
          message: state.text,
        });
      },
    });
    const next = isFinal(job.status) ? null : `job_status {"job_id": "${job.id}", "wait_seconds": 20}`;
    return {
      data: { ...describeJob(job, true), ...(next === null ? {} : { next }) },
      text: `${renderJob(job)}.${next === null ? '' : ` Next: ${next}.`}`,
    };
  },
});
