/**
 * The composition root: from settings to stores, backend and services. The only place that wires, and everything heavy
 * (database, Arrow, compiler, engine, exchanges) is loaded on first use.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { BacktestSettings } from './backends/backend.ts';
import type { EmbeddedBackend } from './backends/embedded/embedded-backend.ts';
import { AppError } from './errors.ts';
import type { JobKind } from './jobs/job-kind.ts';
import type { JobRepository } from './jobs/job-repository.ts';
import type { Log } from './log.ts';
import type { CandleStore } from './market-data/candle-store.ts';
import type { SeriesQuality } from './market-data/quality/series-quality.ts';
import { renderError } from './mcp/render-error.ts';
import type { JobServices, Services } from './mcp/services.ts';
import { type OpenedOnce, openOnce } from './open-once.ts';
import { buildDigest, PACKAGE_FOLDER, packageVersion, THREAD_FILE } from './package-facts.ts';
import type { BacktestService } from './research/backtest-service.ts';
import type { Settings } from './settings.ts';
import type { RunId, RunRepository } from './storage/run-repository.ts';
import { openStrategyStore } from './strategies/file-strategy-store.ts';
import { findJesseProject } from './strategies/find-jesse-project.ts';
import type { StrategyStore } from './strategies/strategy-store.ts';

/** A process's services and their end. */
export interface App {
  readonly services: Services;
  /** Takes up what dead processes left: jobs and half-written candles. Opens nothing in a home that has neither. */
  readonly resume: () => Promise<void>;
  /** Resolves when no run is under way. */
  readonly idle: () => Promise<void>;
  /** Stops runs and jobs, then closes stores and threads. */
  readonly close: () => Promise<void>;
}

/** What the composition depends on besides the settings. */
export interface AppOptions {
  /** Where a Jesse project is looked for; null: nowhere. */
  readonly workingDirectory: string | null;
  readonly log: Log;
}

/** Wires the services; opens nothing. */
export function createApp(settings: Settings, { workingDirectory, log }: AppOptions): App {
  const place = strategiesPlace(settings, workingDirectory);
  const strategies = openStrategyStore({
    folder: place.folder,
    examples: path.join(PACKAGE_FOLDER, 'strategies'),
    versions: path.join(settings.home, 'versions', 'strategies'),
  });
  const file = path.join(settings.home, 'jesse-mcp.sqlite');
  const database = openOnce(() => loadDatabase(file));
  const ownCandles = openOnce(() => loadCandleStore(settings));
  const candles = openOnce(async () => withJesseDatabase(await ownCandles.get(), settings, log));
  const runs = openOnce(async () => (await database.get()).runs);
  const quality = openOnce(async () => {
    const { SeriesQuality } = await import('./market-data/quality/series-quality.ts');
    return new SeriesQuality(await candles.get());
  });
  const backend = openOnce(() => loadBackend(settings, strategies, candles));
  const backtests: OpenedOnce<BacktestService> = openOnce(async () => {
    const embedded = await backend.get();
    // A thread loads its modules while this one opens the rest.
    embedded.warm();
    const [{ BacktestService }, { importLackingCandles }, repository, resolveExchange] = await Promise.all([
      import('./research/backtest-service.ts'),
      import('./research/auto-import.ts'),
      runs.get(),
      exchangeResolver(candles),
    ]);
    const autoImport = {
      setting: settings.autoImport,
      queue: async () => (await jobs.get()).queue,
      now: Date.now,
    };
    return new BacktestService({
      backend: embedded,
      runs: repository,
      resolveExchange,
      handIn: (id) => handInRun(id, jobs, runs),
      importLacking: (failure, run, wait, signal) => importLackingCandles(failure, run, autoImport, wait, signal),
      examineCandles: (run) => examineCandles(run, quality, log),
      renderFailure: renderError,
    });
  });
  const jobs: OpenedOnce<JobServices> = openOnce(async () => {
    const repository = (await database.get()).jobs;
    const { JobRunner } = await import('./jobs/job-runner.ts');
    const kinds = await jobKinds({ settings, repository, backtests, ownCandles });
    const onError = (failure: unknown): void => log.warn({ err: failure }, 'jobs');
    const queue = new JobRunner({ repository, kinds, onError });
    queue.start();
    return { repository, queue };
  });
  return {
    services: {
      settings,
      version: packageVersion(),
      strategies,
      strategiesFrom: place.from,
      candles: candles.get,
      quality: quality.get,
      runs: runs.get,
      backend: backend.get,
      jobs: jobs.get,
      backtests: backtests.get,
    },
    resume: async () => {
      const left = existsSync(path.join(settings.home, 'candles'));
      await Promise.all([
        existsSync(file) ? jobs.get() : null,
        left ? ownCandles.get().then((store) => store.recover()) : null,
      ]);
    },
    idle: async () => (await backtests.opened())?.idle(),
    close: async () => {
      await (await jobs.opened())?.queue.close();
      await (await backtests.opened())?.close();
      await (await backend.opened())?.close();
      await (await candles.opened())?.close();
      await (await ownCandles.opened())?.close();
      await (await database.opened())?.close();
    },
  };
}

function strategiesPlace(settings: Settings, workingDirectory: string | null): { folder: string; from: string } {
  if (settings.strategies !== null) return { folder: settings.strategies, from: 'JESSE_MCP_STRATEGIES' };
  const project = workingDirectory === null ? null : findJesseProject(workingDirectory);
  if (project !== null) return { folder: path.join(project, 'strategies'), from: `the Jesse project ${project}` };
  return { folder: path.join(settings.home, 'strategies'), from: 'the home folder' };
}

async function loadCandleStore({ home, candleCache }: Settings): Promise<CandleStore> {
  const { openCandleStore } = await import('./market-data/candle-store.ts');
  return openCandleStore({ home, cacheBytes: candleCache * 2 ** 20 });
}

/** The store with the candles of Jesse's database, where one is set, behind its own. */
async function withJesseDatabase(store: CandleStore, settings: Settings, log: Log): Promise<CandleStore> {
  if (settings.jesseDatabaseUrl === null) return store;
  const [{ openJesseCandles }, { withJesseCandles }] = await Promise.all([
    import('./market-data/jesse-database/jesse-candles.ts'),
    import('./market-data/jesse-database/with-jesse-candles.ts'),
  ]);
  const jesse = openJesseCandles({ url: settings.jesseDatabaseUrl });
  return withJesseCandles(store, jesse, (error) => log.warn({ err: error }, "Jesse's database"));
}

async function loadDatabase(file: string) {
  const [{ openDatabase }, { ProcessRegistry }, { SqliteRunRepository }, { SqliteJobRepository }] = await Promise.all([
    import('./storage/database.ts'),
    import('./storage/process-registry.ts'),
    import('./storage/sqlite-run-repository.ts'),
    import('./storage/sqlite-job-repository.ts'),
  ]);
  const database = await openDatabase(file);
  const registry = new ProcessRegistry(database);
  return {
    runs: new SqliteRunRepository(database, registry),
    jobs: new SqliteJobRepository(database, registry),
    close: () => database.destroy(),
  };
}

async function loadBackend(
  settings: Settings,
  strategies: StrategyStore,
  candles: OpenedOnce<CandleStore>,
): Promise<EmbeddedBackend> {
  const { EmbeddedBackend } = await import('./backends/embedded/embedded-backend.ts');
  return new EmbeddedBackend({
    strategies,
    candles: candles.get,
    version: packageVersion(),
    build: buildDigest(),
    threadEntry: pathToFileURL(THREAD_FILE),
    threads: settings.workers ?? availableParallelism(),
    heapMegabytes: settings.runMemory,
    limits: {
      callMilliseconds: settings.callSeconds * 1000,
      runMilliseconds: settings.runSeconds * 1000,
      bytes: settings.runMemory * 2 ** 20,
      logCharacters: settings.runLog * 1_000_000,
    },
  });
}

/** Sentences on the candles of a run; examined while a thread simulates. A failure is a sentence too. */
async function examineCandles(
  run: BacktestSettings,
  quality: OpenedOnce<SeriesQuality>,
  log: Log,
): Promise<readonly string[]> {
  try {
    const [{ seriesOf }, examiner] = await Promise.all([import('./research/run-warnings.ts'), quality.get()]);
    // The thread is to get its work first.
    await setImmediate();
    const found: string[] = [];
    for (const key of seriesOf(run)) found.push(...(await examiner.warnings(key, run.start, run.end)));
    return found;
  } catch (failure) {
    log.warn({ err: failure }, 'examining candles');
    const reason = failure instanceof AppError ? failure.message : 'the log says why';
    return [`The candles could not be examined for bad ticks and repeats: ${reason}.`];
  }
}

async function exchangeResolver(candles: OpenedOnce<CandleStore>) {
  const { resolveExchange } = await import('./market-data/exchanges/resolve-exchange.ts');
  return async (name: string, type: 'futures' | 'spot', symbol: string): Promise<string> => {
    const series = await (await candles.get()).series();
    return resolveExchange(name, type, { stored: series.map(({ exchange }) => exchange), symbol });
  };
}

interface JobKindParts {
  readonly settings: Settings;
  readonly repository: JobRepository;
  readonly backtests: OpenedOnce<BacktestService>;
  /** Those that imports add to: what only Jesse's database has is fetched, since a run reads from one place. */
  readonly ownCandles: OpenedOnce<CandleStore>;
}

async function jobKinds({ settings, repository, backtests, ownCandles }: JobKindParts): Promise<readonly JobKind[]> {
  const [{ backtestJob }, { candlesImportJob }] = await Promise.all([
    import('./research/backtest-job.ts'),
    import('./market-data/exchanges/import-job.ts'),
  ]);
  const sources = openOnce(async () => {
    const { ExchangeSources } = await import('./market-data/exchanges/exchange-sources.ts');
    return new ExchangeSources({ addresses: settings.exchangeUrls, proxy: settings.httpsProxy });
  });
  return [
    backtestJob({
      backtests: backtests.get,
      cancelRequested: async (id) => (await repository.get(id))?.cancelRequested ?? false,
    }),
    candlesImportJob({
      open: async (exchange) => (await sources.get()).open(exchange),
      store: ownCandles.get,
      jobs: repository,
    }),
  ];
}

/** Makes a run a job and ties the two. */
async function handInRun(id: RunId, jobs: OpenedOnce<JobServices>, runs: OpenedOnce<RunRepository>): Promise<string> {
  const { BACKTEST_JOB } = await import('./research/backtest-job.ts');
  const { queue } = await jobs.get();
  const { job } = await queue.submit({
    kind: BACKTEST_JOB,
    input: { backtest_id: id },
    idempotencyKey: `${BACKTEST_JOB}:${id}`,
  });
  await (await runs.get()).attachJob(id, job.id);
  return job.id;
}
