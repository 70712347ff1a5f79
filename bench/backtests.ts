/**
 * How long a backtest of a year takes, beside a hand-written loop in the same process.
 *
 * @module
 */
import type { BacktestOutput } from '../src/library/engine.ts';
import { builtEngine } from './built-engine.ts';
import { hourlyCandles, tradeCross } from './hand-loop.ts';
import { JOBS, type Job, jobCandles, jobInput, jobName } from './jobs.ts';
import { atMost, type Line, median, times } from './measure.ts';

const { backtest } = builtEngine;
const WARMING = 5;
const RUNS = 21;

/** The job against the loop, its aggregates made anew on both sides; runs alternate, so that both meet the same machine. */
export async function measureAgainstLoop(rows: ReadonlyMap<string, Float64Array>): Promise<Line[]> {
  const job = JOBS[0] as Job;
  const minutes = rows.get('BTC-USDT') ?? new Float64Array();
  const ours: number[] = [];
  const ready: number[] = [];
  const loop: number[] = [];
  for (let run = 0; run < WARMING + RUNS; run++) {
    const candles = jobCandles(rows, 1);
    const [made] = await times(1, () => backtest(jobInput(job, candles)));
    const [again] = await times(1, () => backtest(jobInput(job, candles)));
    const [hand] = await times(1, () => keep(tradeCross(hourlyCandles(minutes))));
    if (run < WARMING) continue;
    ours.push(made ?? Number.NaN);
    ready.push(again ?? Number.NaN);
    loop.push(hand ?? Number.NaN);
  }
  return [
    atMost('hand-written loop with aggregation', median(loop), 'ms', null),
    atMost(`${jobName(job)}, aggregates made anew`, median(ours), 'ms', null),
    atMost(`${jobName(job)}, aggregates made before`, median(ready), 'ms', null),
    atMost('aggregates made anew, against the loop', median(ours) / median(loop), '×', 4),
  ];
}

/** Every job: time of a run, per candle of its timeframe, per execution of its strategy. */
export async function measureJobs(rows: ReadonlyMap<string, Float64Array>): Promise<Line[]> {
  const lines: Line[] = [];
  for (const job of JOBS) {
    const candles = jobCandles(rows, job.routes);
    let last: BacktestOutput | null = null;
    const run = async (): Promise<void> => {
      last = await backtest(jobInput(job, candles));
    };
    await times(WARMING, run);
    const spent = median(await times(RUNS >> 1, run));
    lines.push(
      atMost(`${jobName(job)}: ${nanoseconds(job, rows, spent)}, ${tradesOf(last)} trades`, spent, 'ms', null),
    );
  }
  return lines;
}

function nanoseconds({ routes }: Job, rows: ReadonlyMap<string, Float64Array>, spent: number): string {
  const minutes = ((rows.get('BTC-USDT')?.length ?? 0) / 6) * routes;
  return `${((spent * 1e6) / minutes).toFixed(1)} ns a minute`;
}

function tradesOf(output: BacktestOutput | null): number {
  return output?.trades.length ?? 0;
}

let kept = 0;

/** Keeps a result, so that the work that made it is not removed. */
function keep(value: number): void {
  kept += value;
}

/** What the loop found; printed, so that it is read. */
export function keptValue(): number {
  return kept;
}
