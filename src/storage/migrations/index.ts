/**
 * Every change of the database's shape, in order. A released migration is never edited; a new one is added at the end.
 *
 * @module
 */
import type { Migration } from 'kysely';
import { processes } from './0001-processes.ts';
import { runs } from './0002-runs.ts';
import { jobs } from './0003-jobs.ts';

/** Migrations by the name under which the database remembers them; names sort in order. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_processes': processes,
  '0002_runs': runs,
  '0003_jobs': jobs,
};
