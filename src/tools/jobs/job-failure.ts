/**
 * A failed job as the error of the call that waited for it.
 *
 * @module
 */
import { z } from 'zod';
import { AppError, ERROR_CODES } from '../../errors.ts';
import type { Job } from '../../jobs/job.ts';
import { shownError } from './job-fields.ts';

const stored = z.looseObject({
  // A code of another version is not one of ours.
  code: z.enum(ERROR_CODES).catch('internal'),
  message: z.string(),
  hint: z.string().optional(),
});

/** The failure that the job ended with, or that it was cancelled. */
export function jobFailure({ id, status, error }: Job): AppError {
  const parsed = stored.safeParse(shownError(error));
  if (!parsed.success) {
    return new AppError('cancelled', `the job ${id} was ${status}`, {
      hint: 'Call again to go on from where it stopped.',
      details: { job_id: id },
    });
  }
  const { code, message, hint, ...details } = parsed.data;
  return new AppError(code, message, {
    ...(hint === undefined ? {} : { hint }),
    details: { ...details, job_id: id },
  });
}
