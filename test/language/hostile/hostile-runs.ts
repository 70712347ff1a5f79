/**
 * Runs of hostile strategies over thirty quiet minutes: in this process, and by the embedded backend's threads.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Backend, BacktestSettings } from '../../../src/backends/backend.ts';
import { EmbeddedBackend } from '../../../src/backends/embedded/embedded-backend.ts';
import type { StrategyLimits } from '../../../src/backends/embedded/thread-messages.ts';
import { exampleSettings } from '../../../src/backends/testing/example-settings.ts';
import { columnsFromRows } from '../../../src/candles/candle-columns.ts';
import { futuresConfig } from '../../../src/engine/testing/futures-config.ts';
import { AppError } from '../../../src/errors.ts';
import { BacktestError, type BacktestInput, backtest } from '../../../src/library/engine.ts';
import { openCandleStore } from '../../../src/market-data/candle-store.ts';
import { openStrategyStore } from '../../../src/strategies/file-strategy-store.ts';
import { builtEntry } from '../../built-entry.ts';

/** Everything that a user sees of a run. */
export interface Seen {
  /** Class of the exception or code of the error; null when the run ended well. */
  readonly exception: string | null;
  readonly message: string;
  readonly line: number | null;
  readonly logs: readonly string[];
  /** All texts of the result or failure in one. */
  readonly everything: string;
}

const MINUTES = 30;
const BEGAN = Date.UTC(2024, 0, 1);
const EXCHANGE = 'Binance Perpetual Futures';

/** Candles of the runs, row after row. */
export function quietRows(): Float64Array {
  const rows = new Float64Array(MINUTES * 6);
  for (let minute = 0; minute < MINUTES; minute++) {
    const open = 100 + minute;
    rows.set([BEGAN + minute * 60_000, open, open + 1, open + 2, open - 1, 10 + minute], minute * 6);
  }
  return rows;
}

function input(code: string, rows: Float64Array): BacktestInput {
  return {
    strategyCode: code,
    routes: [{ exchange: EXCHANGE, symbol: 'BTC-USDT', timeframe: '1m', strategy: 'Hostile' }],
    candles: { [`${EXCHANGE}-BTC-USDT`]: { exchange: EXCHANGE, symbol: 'BTC-USDT', candles: rows } },
    config: futuresConfig(EXCHANGE),
  };
}

/** Runs a strategy through the library's engine. */
export async function runHere(code: string, rows = quietRows()): Promise<Seen> {
  try {
    const output = await backtest(input(code, rows));
    const logs = [...output.logs, ...output.printed].map(({ message }) => message);
    return { exception: null, message: '', line: null, logs, everything: textOf(output) };
  } catch (error) {
    if (!(error instanceof BacktestError)) return broken(error);
    const { exception, message, line, traceback } = error;
    const details = error.cause instanceof AppError ? textOf(error.cause.details) : '';
    return { exception, message, line, logs: [], everything: `${exception}: ${message}\n${traceback ?? ''}${details}` };
  }
}

/** A backend with a store of its own. */
export class HostileBackend {
  private readonly home = mkdtempSync(path.join(os.tmpdir(), 'jesse-mcp-hostile-'));
  private readonly strategies = openStrategyStore({
    folder: path.join(this.home, 'strategies'),
    examples: path.join(this.home, 'examples'),
    versions: path.join(this.home, 'versions'),
  });
  private readonly candles = openCandleStore({ home: this.home });
  private opened: Promise<Backend> | null = null;
  private written = 0;

  constructor(
    private readonly limits: StrategyLimits,
    private readonly heapMegabytes: number,
  ) {}

  /** Its threads are the built ones, as users have them. */
  private async open(): Promise<Backend> {
    await this.candles.write({ exchange: EXCHANGE, symbol: 'BTC-USDT' }, columnsFromRows(quietRows()));
    return new EmbeddedBackend({
      strategies: this.strategies,
      candles: () => Promise.resolve(this.candles),
      version: 'test',
      build: '',
      limits: this.limits,
      threadEntry: pathToFileURL(path.join(path.dirname(await builtEntry()), 'strategy-thread.js')),
      threads: 1,
      heapMegabytes: this.heapMegabytes,
    });
  }

  private backend(): Promise<Backend> {
    this.opened ??= this.open();
    return this.opened;
  }

  /** Runs a strategy; `hyperparameters` as a caller gives them. */
  async run(code: string, hyperparameters: BacktestSettings['hyperparameters'] = {}): Promise<Seen> {
    const name = `Hostile${this.written++}`;
    const backend = await this.backend();
    await this.strategies.write(name, code.replaceAll('class Hostile(', `class ${name}(`), false);
    try {
      const result = await backend.backtest(settingsOf(name, hyperparameters), {});
      const logs = result.logs.map(({ message }) => message);
      return { exception: null, message: '', line: null, logs, everything: textOf(result) };
    } catch (error) {
      return broken(error);
    }
  }

  /** Codes of what validation finds, and all its texts. */
  async validate(code: string): Promise<{ readonly codes: readonly string[]; readonly everything: string }> {
    try {
      const report = await (await this.backend()).validate({ kind: 'text', name: 'Hostile', code });
      const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
      return { codes: errors.map((one) => one.code), everything: textOf(report) };
    } catch (error) {
      const { exception, everything } = broken(error);
      return { codes: [exception ?? ''], everything };
    }
  }

  async close(): Promise<void> {
    await (await this.opened)?.close();
    await this.candles.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}

function broken(error: unknown): Seen {
  if (!(error instanceof AppError)) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { exception: 'JavaScript', message: words, line: null, logs: [], everything: words };
  }
  const { exception, line } = error.details as { readonly exception?: string; readonly line?: number | null };
  return {
    exception: error.code === 'strategy_failed' ? (exception ?? '') : error.code,
    message: error.message,
    line: line ?? null,
    logs: [],
    everything: `${error.message}\n${error.hint ?? ''}\n${textOf(error.details)}`,
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)) ?? '';
}

function settingsOf(strategy: string, hyperparameters: BacktestSettings['hyperparameters']): BacktestSettings {
  return exampleSettings({
    strategy,
    exchange: EXCHANGE,
    timeframe: '1m',
    start: BEGAN,
    end: BEGAN + MINUTES * 60_000,
    fee: 0,
    hyperparameters,
    warm_up_candles: 0,
    fast_mode: false,
  });
}
