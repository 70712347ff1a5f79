/**
 * Parts of replies that describe jobs.
 *
 * @module
 */
import { z } from 'zod';
import type { Json } from '../../backends/backend.ts';
import { AppError } from '../../errors.ts';
import { JOB_STATUSES, type Job, type JobId } from '../../jobs/job.ts';
import { CANDLES_IMPORT_JOB, importReport, importRequest } from '../../market-data/exchanges/import-request.ts';
import { isoTime, isoTimeOrNull } from '../../text/iso-time.ts';
import { importReportFields, importRequestFields } from '../candles/import-fields.ts';

const json: z.ZodType<Json> = z.json();

/** A job in a reply. */
export const jobFields = {
  job_id: z.string(),
  kind: z.string(),
  status: z.enum(JOB_STATUSES),
  progress: z
    .looseObject({
      done: z.number(),
      total: z.number().nullable(),
      rate: z.number().nullable().describe('Units a second'),
      eta_seconds: z.number().nullable(),
      text: z.string(),
    })
    .nullable(),
  input: json.optional(),
  result: json.optional(),
  error: json.optional().describe('Why it failed'),
  created_at: z.string(),
  started_at: z.string().nullable(),
  finished_at: z.string().nullable(),
} as const;

/** A job as data; `whole` adds input, result and error. */
export function describeJob(job: Job, whole: boolean) {
  return {
    job_id: job.id,
    kind: job.kind,
    status: job.status,
    progress: job.progress === null ? null : { ...job.progress },
    ...(whole ? { ...workFields(job), error: shownError(job.error) } : {}),
    created_at: isoTime(job.createdAt),
    started_at: isoTimeOrNull(job.startedAt),
    finished_at: isoTimeOrNull(job.finishedAt),
  };
}

/** Input and result with their times as replies have them; kinds that have no times are shown as they are. */
function workFields({ kind, input, result }: Job): { readonly input: Json; readonly result: Json } {
  if (kind !== CANDLES_IMPORT_JOB) return { input, result };
  const asked = importRequest.safeParse(input);
  const report = importReport.safeParse(result);
  return {
    input: asked.success ? importRequestFields(asked.data) : input,
    result: report.success ? importReportFields(report.data) : result,
  };
}

/** What clients see of a stored failure: never a stack. */
export function shownError(error: Json): Json {
  const parsed = z.record(z.string(), json).safeParse(error);
  if (!parsed.success) return error;
  const { stack: _stack, causes: _causes, ...shown } = parsed.data;
  return shown;
}

/** A job for people, one line. */
export function renderJob({ id, kind, status, progress, error }: Job): string {
  const how =
    progress === null ? '' : `, ${progress.text}${renderShare(progress.done, progress.total, progress.eta_seconds)}`;
  const message = typeof error === 'object' && error !== null && 'message' in error ? `: ${String(error.message)}` : '';
  return `${id} (${kind}) ${status}${message === '' ? how : message}`;
}

/** The id that a caller gives. Throws `AppError('not_found')` for what is none. */
export function requireJobId(text: string): JobId {
  if (isJobId(text)) return text;
  throw new AppError('not_found', `job_id: expected the id of a job, was ${JSON.stringify(text)}`, {
    hint: 'job_list shows the jobs and their ids.',
    details: { argument: 'job_id' },
  });
}

function isJobId(text: string): text is JobId {
  return /^job_\w{1,64}$/.test(text);
}

function renderShare(done: number, total: number | null, eta: number | null): string {
  if (total === null || total === 0) return '';
  return ` (${Math.floor((100 * done) / total)} %${eta === null ? '' : `, ${Math.round(eta)} s left`})`;
}
