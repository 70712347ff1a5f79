/**
 * What a kind of long work brings along.
 *
 * @module
 */
import type { z } from 'zod';
import type { Json } from '../backends/backend.ts';
import type { JobId } from './job.ts';
import type { JobUnit } from './job-repository.ts';

/** What a kind reports of its progress; rate and ETA are made from it. */
export interface ProgressReport {
  readonly done: number;
  readonly total: number | null;
  readonly text: string;
}

/** What a running job is given. */
export interface JobContext<Input> {
  readonly id: JobId;
  readonly input: Input;
  /** Aborted when the job is cancelled, its claim is lost or its process ends; what is not checkpointed is done again. */
  readonly signal: AbortSignal;
  /** Units that earlier owners finished. */
  readonly units: readonly JobUnit[];
  /** Stores a finished unit. Throws the signal's reason when the claim is lost. */
  checkpoint(unit: string, data: Json): Promise<void>;
  /** Cheap: stored a few times a second at most. */
  progress(report: ProgressReport): void;
}

/** A kind of job. */
export interface JobKind<Input = unknown> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** How many of it one process runs at once. */
  readonly concurrency: number;
  /**
   * Does the work and gives its result. When the signal is aborted it stops soon: by throwing the signal's reason, or by
   * returning what was done so far.
   */
  run(context: JobContext<Input>): Promise<Json>;
}
