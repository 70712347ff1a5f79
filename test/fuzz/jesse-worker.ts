/**
 * A process with the real Jesse that answers cases one after the other.
 *
 * @module
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Golden } from '../../src/engine/testing/golden-case.ts';
import { makeSeries } from './candle-series.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { strategyText } from './strategy-model.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/parity_jesse.py', import.meta.url));
const LIMIT_MILLISECONDS = 25_000;
/** The first case also waits for the import of Jesse, which compiles. */
const START_MILLISECONDS = 90_000;

const answer = z.looseObject({ ok: z.boolean(), ties: z.boolean(), seconds: z.number(), orders: z.looseObject({}) });

/** Jesse's answer: a recorded run, and whether orders of one price met in one candle. */
export type JesseAnswer = Golden & { readonly ties: boolean; readonly seconds: number };

/** One interpreter with a project folder of its own; a lost one is started anew with the next case. */
export class JesseWorker {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'parity-jesse-'));
  private child: ChildProcessByStdio<Writable, Readable, null> | null = null;
  private lines: AsyncIterator<string> | null = null;

  constructor(private readonly python: string) {}

  /** Jesse's answer to a case. Rejects where the interpreter dies or takes too long. */
  async ask(one: FuzzCase): Promise<JesseAnswer> {
    const limit = this.child === null ? START_MILLISECONDS : LIMIT_MILLISECONDS;
    const { child, lines } = this.started();
    child.stdin.write(`${JSON.stringify(this.request(one))}\n`);
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const { value, done } = await lines.next();
    clearTimeout(timer);
    if (done) {
      this.child = null;
      throw new Error(`expected an answer of Jesse to ${one.name}, the interpreter ended`);
    }
    return answer.parse(JSON.parse(value)) as unknown as JesseAnswer;
  }

  /** Ends the process and takes its folder away. */
  async close(): Promise<void> {
    const { child } = this;
    if (child !== null && child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private started(): { child: ChildProcessByStdio<Writable, Readable, null>; lines: AsyncIterator<string> } {
    if (this.child === null || this.lines === null) {
      this.child = spawn(this.python, [SCRIPT, this.folder], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {
          PATH: process.env['PATH'] ?? '',
          PYTHONHASHSEED: '0',
          TZ: 'UTC',
          HOME: this.folder,
          OMP_NUM_THREADS: '1',
        },
      });
      this.child.stdin.on('error', () => {});
      this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    }
    return { child: this.child, lines: this.lines };
  }

  private request(one: FuzzCase): object {
    const parts: Float64Array[] = [];
    let next = 0;
    const place = (rows: Float64Array): [number, number] => {
      parts.push(rows);
      next += rows.length / 6;
      return [next - rows.length / 6, rows.length / 6];
    };
    const candles = one.candles.map(({ exchange, symbol, series }) => {
      const { trading, warmup } = makeSeries(series);
      return { exchange, symbol, trading: place(trading), warmup: one.withWarmup ? place(warmup) : null };
    });
    const file = path.join(this.folder, 'candles');
    writeFileSync(file, Buffer.concat(parts.map((rows) => Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength))));
    return {
      name: one.name,
      routes: one.routes,
      data_routes: one.dataRoutes,
      config: one.config,
      fast_mode: one.fastMode,
      hyperparameters: one.hyperparameters,
      strategies: Object.fromEntries(one.strategies.map((strategy) => [strategy.name, strategyText(strategy)])),
      file,
      candles,
    };
  }
}
