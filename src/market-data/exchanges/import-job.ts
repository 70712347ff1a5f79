/**
 * The kind of job that imports candles.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises';
import type { Job } from '../../jobs/job.ts';
import type { JobKind } from '../../jobs/job-kind.ts';
import type { JobRepository } from '../../jobs/job-repository.ts';
import type { CandleStore } from '../candle-store.ts';
import type { ExchangeSource } from './exchange-source.ts';
import { importCandles } from './import-candles.ts';
import { CANDLES_IMPORT_JOB, type ImportRequest, importRequest } from './import-request.ts';
import type { RetryWorld } from './retry.ts';

/** What the kind works with. */
export interface ImportJobParts {
  readonly open: (exchange: string) => Promise<ExchangeSource>;
  readonly store: () => Promise<CandleStore>;
  /** Pauses between attempts; those of the machine unless a test brings its own. */
  readonly world?: RetryWorld;
  readonly jobs: Pick<JobRepository, 'list' | 'unowned'>;
}

/** Imports that one process runs at once; those of one exchange share its limiter. */
const CONCURRENCY = 4;
/** Milliseconds between two looks whether an earlier import of the same series is over. */
const LOOK_INTERVAL = 250;

const MACHINE: RetryWorld = {
  random: Math.random,
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  now: Date.now,
};

/** Makes the kind. */
export function candlesImportJob({ open, store, jobs, world = MACHINE }: ImportJobParts): JobKind<ImportRequest> {
  return {
    name: CANDLES_IMPORT_JOB,
    input: importRequest,
    concurrency: CONCURRENCY,
    async run(context) {
      const { input, signal } = context;
      context.progress({ done: 0, total: null, text: `looking for ${input.symbol} on ${input.exchange}` });
      await waitForEarlier(jobs, context.id, input, signal);
      return importCandles(
        input,
        {
          source: await open(input.exchange),
          store: await store(),
          ...world,
        },
        context,
      );
    },
  };
}

/** Lets an import of the same series that began earlier go first: what it brings is then not fetched again. */
async function waitForEarlier(
  jobs: ImportJobParts['jobs'],
  id: Job['id'],
  { exchange, symbol }: ImportRequest,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const { jobs: running } = await jobs.list({ kind: CANDLES_IMPORT_JOB, status: 'running', limit: 1000, offset: 0 });
    // One whose process died may need this one's place to go on: it is not waited for.
    const unowned = new Set((await jobs.unowned([CANDLES_IMPORT_JOB])).map((job) => job.id));
    const position = running.findIndex((job) => job.id === id);
    // The list is newest first: those behind this one were handed in before it.
    const earlier = running.slice(position < 0 ? running.length : position + 1).some((job) => {
      const other = importRequest.safeParse(job.input);
      return other.success && !unowned.has(job.id) && other.data.exchange === exchange && other.data.symbol === symbol;
    });
    if (!earlier) return;
    await setTimeout(LOOK_INTERVAL, undefined, { signal });
  }
}
