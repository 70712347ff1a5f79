/**
 * `jesse://jobs/{id}`: a job with its progress, result or error.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import type { ResourceFamily } from '../mcp/resources.ts';
import { describeJob, requireJobId } from '../tools/jobs/job-fields.ts';

/** Jobs as resources. */
export const jobResources: ResourceFamily = {
  template: 'jesse://jobs/{id}',
  name: 'job',
  title: 'Job',
  description: 'Long work with its progress, result or error',
  mimeType: 'application/json',
  read: async ({ id = '' }, _query, services) => {
    const job = await (await services.jobs()).repository.get(requireJobId(id));
    if (job === null)
      throw new AppError('not_found', `expected the id of a job, was ${JSON.stringify(id)}`, {
        hint: 'job_list gives the ids of jobs',
      });
    return { mimeType: 'application/json', content: { data: describeJob(job, true) } };
  },
  complete: {
    id: async (_typed, services) => {
      const { jobs } = await (await services.jobs()).repository.list({ limit: 1000, offset: 0 });
      return jobs.map(({ id }) => id);
    },
  },
};
