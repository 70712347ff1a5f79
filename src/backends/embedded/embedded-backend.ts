/**
 * Strategies checked, compiled and simulated by this process's own threads.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { AppError, atArgument } from '../../errors.ts';
import type { CompiledProgram } from '../../language/program.ts';
import type { CandleSource } from '../../market-data/candle-store.ts';
import type { StrategyStore } from '../../strategies/strategy-store.ts';
import type {
  Backend,
  BackendStatus,
  BacktestResult,
  BacktestSettings,
  RunHandling,
  StrategyReport,
  StrategyText,
} from '../backend.ts';
import { warmupStart } from '../routes-of.ts';
import { backtestResult } from './backtest-result.ts';
import { collectCandles, instrumentsOf } from './collect-candles.ts';
import { ControlCell } from './control-cell.ts';
import { mergeHyperparameters } from './merge-hyperparameters.ts';
import { StrategyLibrary } from './strategy-library.ts';
import { appErrorOf } from './thread-failure.ts';
import type { StrategyLimits } from './thread-messages.ts';
import { ThreadPool } from './thread-pool.ts';

/** How long a thread may be silent beyond the limit of one call before it is ended, ms. */
const SILENCE_GRACE = 1500;

/** What the backend is made of. */
export interface EmbeddedBackendParts {
  readonly strategies: StrategyStore;
  readonly candles: () => Promise<CandleSource>;
  readonly version: string;
  /** Tells one build of the engine from another: a result of another one is not given for its own. */
  readonly build: string;
  readonly limits: StrategyLimits;
  /** The module that its threads run: `strategy-thread.ts`, or what the build made of it. */
  readonly threadEntry: URL;
  /** Most threads at once. */
  readonly threads: number;
  /** Heap of a thread, MB. */
  readonly heapMegabytes: number;
}

type Hyperparameters = BacktestSettings['hyperparameters'];

/** Settings with their strategies compiled and their hyperparameters complete. */
interface PreparedRun {
  readonly settings: BacktestSettings;
  readonly programs: Readonly<Record<string, CompiledProgram>>;
  readonly warnings: readonly string[];
}

/** See the module's head. */
export class EmbeddedBackend implements Backend {
  readonly name = 'embedded';
  private readonly pool: ThreadPool;
  private readonly library: StrategyLibrary;

  constructor(private readonly parts: EmbeddedBackendParts) {
    this.pool = new ThreadPool({
      entry: parts.threadEntry,
      size: parts.threads,
      heapMegabytes: parts.heapMegabytes,
      silence: parts.limits.callMilliseconds + SILENCE_GRACE,
    });
    this.library = new StrategyLibrary(parts.strategies, this.pool, parts.limits);
  }

  async fingerprint(settings: BacktestSettings): Promise<string> {
    const preparing = this.prepare(settings);
    // Read while a thread compiles; where both fail, the strategy's failure is the one that is told.
    const reading = this.candleDigests(settings);
    reading.catch(() => undefined);
    const { settings: complete, programs } = await preparing;
    const digests = await reading;
    const sources = Object.entries(programs).map(([name, { digest }]) => [name, digest]);
    // The limit of the log decides what a stored run holds, so that a larger one is a run of its own.
    const facts = [this.name, this.parts.build, this.parts.limits.logCharacters, sources, digests, complete];
    return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  }

  async backtest(settings: BacktestSettings, handling: RunHandling): Promise<BacktestResult> {
    const began = performance.now();
    const prepared = await this.prepare(settings);
    const compiled = performance.now();
    const collected = await collectCandles(prepared.settings, await this.parts.candles());
    const loaded = performance.now();
    const cell = new ControlCell();
    const reply = await this.pool.run(
      {
        kind: 'run',
        settings: prepared.settings,
        programs: prepared.programs,
        instruments: collected.instruments,
        limits: this.parts.limits,
      },
      {
        cell,
        ...(handling.signal === undefined ? {} : { signal: handling.signal }),
        onWatch: ({ progress }) => {
          if (progress.fraction === 0) return;
          const seconds = (performance.now() - loaded) / 1000;
          handling.onProgress?.({
            percent: progress.fraction * 100,
            date: progress.time,
            candles_per_second: Math.round((progress.minutes * collected.instruments.length) / seconds),
          });
        },
      },
    );
    if (reply.kind === 'failed') throw appErrorOf(reply.failure);
    if (reply.kind !== 'ran') throw new AppError('internal', 'expected the result of a run, was an inspection');
    return backtestResult(prepared.settings, reply.result, {
      missingMinutes: collected.missingMinutes,
      warnings: [...prepared.warnings, ...collected.warnings],
      candles: collected.instruments[0]?.trading ?? null,
      timings: {
        compile: compiled - began,
        load: loaded - compiled,
        simulate: reply.simulateMilliseconds,
        total: performance.now() - began,
      },
    });
  }

  async validate(strategy: StrategyText): Promise<StrategyReport> {
    return (await this.library.inspect(strategy)).report;
  }

  async status(): Promise<BackendStatus> {
    return { name: this.name, available: true, version: this.parts.version, detail: null };
  }

  /** Starts a thread ahead of the first call. */
  warm(): void {
    this.pool.warm();
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  /**
   * The rows, and what a result says of them: which holes are outages is no property of rows. Throws when candles lack, so
   * that no fingerprint is one of a run that cannot be.
   */
  private async candleDigests(settings: BacktestSettings): Promise<string[]> {
    const candles = await this.parts.candles();
    const { warnings } = await collectCandles(settings, candles);
    const first = warmupStart(settings);
    const digests: string[] = [];
    for (const key of instrumentsOf(settings)) digests.push(await candles.digest(key, first, settings.end));
    return [...digests, ...warnings];
  }

  private async prepare(settings: BacktestSettings): Promise<PreparedRun> {
    const programs: Record<string, CompiledProgram> = {};
    const warnings: string[] = [];
    const complete = async (name: string, given: Hyperparameters, place: string): Promise<Hyperparameters> => {
      try {
        const { program, failure, report } = await this.library.inspect({ kind: 'stored', name });
        if (program === null) throw failure === null ? refused(name) : appErrorOf(failure);
        programs[name] = program;
        const merged = mergeHyperparameters(name, report.hyperparameters, given);
        warnings.push(...merged.warnings);
        return merged.values;
      } catch (thrown) {
        // What the store of strategies calls a name is called a strategy here.
        throw atArgument(thrown, (argument) => place + (argument === 'name' ? 'strategy' : argument));
      }
    };
    const hyperparameters = await complete(settings.strategy, settings.hyperparameters, '');
    // Jesse hands the dict of the main route to every route; a route's own defaults fill in what that lacks.
    const shared = Object.keys(settings.hyperparameters).length === 0 ? {} : hyperparameters;
    const extra_routes: BacktestSettings['extra_routes'][number][] = [];
    for (const [index, route] of settings.extra_routes.entries()) {
      const own = await complete(route.strategy, route.hyperparameters ?? {}, `extra_routes[${index}].`);
      const values = route.hyperparameters === null ? { ...own, ...shared } : own;
      extra_routes.push({ ...route, hyperparameters: values });
    }
    return { settings: { ...settings, hyperparameters, extra_routes }, programs, warnings };
  }
}

function refused(name: string): AppError {
  return new AppError('invalid_strategy', `The strategy ${name} cannot run.`, {
    hint: `strategy_validate {"name": "${name}"} says why.`,
  });
}
