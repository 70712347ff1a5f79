/**
 * `jesse-mcp candles import --start …`: candles of an exchange into the store, as the job that the tool uses too.
 *
 * @module
 */
import { isFinal, type Job } from '../jobs/job.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import { type ImportReport, importReport } from '../market-data/exchanges/import-request.ts';
import { type ImportWish, prepareImport } from '../market-data/exchanges/prepare-import.ts';
import { grouped, groupedCount } from '../text/amounts.ts';
import { isoTime } from '../text/iso-time.ts';
import { jobFailure } from '../tools/jobs/job-failure.ts';
import { openProgressLine } from './progress-line.ts';
import type { CommandStreams } from './streams.ts';

/** What the command line says of candles to fetch. */
export interface FetchCandlesCommand extends ImportWish {
  /** The report as one line of JSON instead of text. */
  readonly json: boolean;
  /** Stops the import; what was fetched is kept. */
  readonly signal: AbortSignal;
}

/** Seconds of one look at the job; its progress is shown meanwhile. */
const LOOK = 3_600;

/** Fetches what is missing and says what was done. Throws what the import failed with. */
export async function fetchCandles(
  queue: JobQueue,
  { json, signal, ...wish }: FetchCandlesCommand,
  streams: CommandStreams,
): Promise<void> {
  const { job } = await queue.submit(prepareImport(wish, Date.now()));
  const progress = openProgressLine(streams.stderr);
  const stop = (): void => void queue.cancel(job.id).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    let state = job;
    while (!isFinal(state.status)) {
      state = await queue.waitFor(job.id, LOOK, {
        onProgress: (now) => progress.show(...shown(now)),
      });
    }
    progress.clear();
    const report = importReport.safeParse(state.result);
    if (!report.success) throw jobFailure(state);
    streams.stdout.write(json ? `${JSON.stringify(report.data)}\n` : describe(report.data));
  } finally {
    signal.removeEventListener('abort', stop);
    progress.clear();
  }
}

function shown({ progress }: Job): [fraction: number, text: string] {
  if (progress === null) return [0, ''];
  const { done, total, rate, eta_seconds: left, text } = progress;
  const speed = rate === null ? '' : `, ${grouped(Math.round(rate))} rows/s`;
  const rest = left === null ? '' : `, ${Math.ceil(left)} s left`;
  return [total === null || total === 0 ? 0 : done / total, `${text}${speed}${rest}`];
}

function describe(report: ImportReport): string {
  const { exchange, symbol, start, end, imported, already_present, replaced, missing, gap_count, outage_minutes } =
    report;
  return [
    `${symbol} on ${exchange}, ${isoTime(start)} to ${isoTime(end)}`,
    `  imported: ${grouped(imported)} new, ${grouped(already_present)} stored already${replaced > 0 ? `, ${grouped(replaced)} replaced` : ''}`,
    `  ${groupedCount(missing, 'minute')} missing in ${groupedCount(gap_count, 'gap')}, ${grouped(outage_minutes)} of them the exchange's own`,
    ...report.notes.map((note) => `  ${note}`),
    '',
  ].join('\n');
}
