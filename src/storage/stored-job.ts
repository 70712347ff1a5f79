/**
 * A row of `jobs` and the job that it stands for.
 *
 * @module
 */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { anyNumber } from '../backends/any-json.ts';
import type { Json } from '../backends/backend.ts';
import { AppError } from '../errors.ts';
import type { Job, JobId, JobProgress } from '../jobs/job.ts';
import type { JobsTable } from './database-schema.ts';
import { decodeExactJson } from './exact-json.ts';

const figure = anyNumber.nullable();
const progress: z.ZodType<JobProgress> = z.object({
  done: anyNumber,
  total: figure,
  rate: figure,
  eta_seconds: figure,
  text: z.string(),
});

/** The job of a row. Throws `AppError('corrupted')` when the row is not what this program writes. */
export function storedJob(row: Selectable<JobsTable>): Job {
  const json = (text: string | null): Json => (text === null ? null : decodeExactJson(text));
  try {
    return {
      id: row.id as JobId,
      kind: row.kind,
      status: row.status,
      idempotencyKey: row.idempotency_key,
      input: json(row.input),
      progress: row.progress === null ? null : progress.parse(json(row.progress)),
      result: json(row.result),
      error: json(row.error),
      cancelRequested: row.cancel_requested !== 0,
      token: row.token,
      attempts: row.attempts,
      createdAt: row.created_at,
      startedAt: row.started_at,
      updatedAt: row.updated_at,
      finishedAt: row.finished_at,
    };
  } catch (failure) {
    throw new AppError('corrupted', `the stored job ${row.id} cannot be read`, {
      hint: 'start the work again',
      details: { job_id: row.id },
      cause: failure,
    });
  }
}
