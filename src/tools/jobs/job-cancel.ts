/**
 * Stops a job.
 *
 * @module
 */
import { z } from 'zod';
import { defineTool } from '../../mcp/define-tool.ts';
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
  handler: async ({ job_id }, { services }) => {
    const job = await (await services.jobs()).queue.cancel(requireJobId(job_id));
    return { data: describeJob(job, true), text: `${renderJob(job)}.` };
  },
});
