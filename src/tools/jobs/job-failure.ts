/**
 * A failed job as the error of the call that waited for it.
 *
 * @module
 */
import { errorFromJson } from '../../error-from-json.ts';
import { AppError } from '../../errors.ts';
import type { Job } from '../../jobs/job.ts';
import { shownError } from './job-fields.ts';

/** The failure that the job ended with, or that it was cancelled. */
export function jobFailure({ id, status, error }: Job): AppError {
  const facts = { job_id: id };
  return (
    errorFromJson(shownError(error), facts) ??
    new AppError('cancelled', `the job ${id} was ${status}`, {
      hint: 'Call again to go on from where it stopped.',
      details: facts,
    })
  );
}
