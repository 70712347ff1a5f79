/**
 * The composition root: from settings to stores, backend and services. The only place that wires, and everything heavy
 * (database, Arrow, compiler, engine) is loaded on first use.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Backend } from './backends/backend.ts';
import type { CandleStore } from './market-data/candle-store.ts';
import { renderError } from './mcp/render-error.ts';
import type { Services } from './mcp/services.ts';
import type { BacktestService } from './research/backtest-service.ts';
import type { Settings } from './settings.ts';
import type { RunRepository } from './storage/run-repository.ts';
import { openStrategyStore } from './strategies/file-strategy-store.ts';
import { findJesseProject } from './strategies/find-jesse-project.ts';
import type { StrategyStore } from './strategies/strategy-store.ts';

/** A process's services and their end. */
export interface App {
  readonly services: Services;
  /** Resolves when no run is under way. */
  readonly idle: () => Promise<void>;
  /** Stops runs, then closes stores and threads. */
  readonly close: () => Promise<void>;
}

/** What the composition depends on besides the settings. */
export interface AppOptions {
  /** Where a Jesse project is looked for; null: nowhere. */
  readonly workingDirectory: string | null;
}

/** The package's folder: one above `src/` and above `dist/`. */
const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Wires the services; opens nothing. */
export function createApp(settings: Settings, { workingDirectory }: AppOptions): App {
  const place = strategiesPlace(settings, workingDirectory);
  const strategies = openStrategyStore({
    folder: place.folder,
    examples: path.join(PACKAGE, 'strategies'),
    versions: path.join(settings.home, 'versions', 'strategies'),
  });
  const candles = openOnce((): Promise<CandleStore> => loadCandleStore(settings));
  const runs = openOnce((): Promise<RunRepository> => loadRunRepository(settings));
  const backend = openOnce(async (): Promise<Backend> => loadBackend(settings, strategies, candles.get));
  const backtests = openOnce(async (): Promise<BacktestService> => {
    const [{ BacktestService }, { resolveExchange }] = await Promise.all([
      import('./research/backtest-service.ts'),
      import('./market-data/exchanges/resolve-exchange.ts'),
    ]);
    return new BacktestService({
      backend: await backend.get(),
      runs: await runs.get(),
      resolveExchange: async (name, type, symbol) => {
        const stored = await (await candles.get()).series();
        return resolveExchange(name, type, { stored: stored.map(({ exchange }) => exchange), symbol });
      },
      renderFailure: renderError,
    });
  });
  return {
    services: {
      settings,
      version: packageVersion(),
      strategies,
      strategiesFrom: place.from,
      candles: candles.get,
      runs: runs.get,
      backend: backend.get,
      backtests: backtests.get,
    },
    idle: async () => (await backtests.opened())?.idle(),
    close: async () => {
      await (await backtests.opened())?.close();
      await (await backend.opened())?.close();
      await (await candles.opened())?.close();
    },
  };
}

function strategiesPlace(settings: Settings, workingDirectory: string | null): { folder: string; from: string } {
  if (settings.strategies !== null) return { folder: settings.strategies, from: 'JESSE_MCP_STRATEGIES' };
  const project = workingDirectory === null ? null : findJesseProject(workingDirectory);
  if (project !== null) return { folder: path.join(project, 'strategies'), from: `the Jesse project ${project}` };
  return { folder: path.join(settings.home, 'strategies'), from: 'the home folder' };
}

async function loadCandleStore(settings: Settings): Promise<CandleStore> {
  const { openCandleStore } = await import('./market-data/candle-store.ts');
  return openCandleStore({ home: settings.home, cacheBytes: settings.candleCache * 2 ** 20 });
}

async function loadRunRepository(settings: Settings): Promise<RunRepository> {
  const [{ openDatabase }, { SqliteRunRepository }] = await Promise.all([
    import('./storage/database.ts'),
    import('./storage/sqlite-run-repository.ts'),
  ]);
  return new SqliteRunRepository(await openDatabase(path.join(settings.home, 'jesse-mcp.sqlite')));
}

async function loadBackend(
  settings: Settings,
  strategies: StrategyStore,
  candles: () => Promise<CandleStore>,
): Promise<Backend> {
  const { EmbeddedBackend } = await import('./backends/embedded/embedded-backend.ts');
  return new EmbeddedBackend({
    strategies,
    candles,
    version: packageVersion(),
    limits: {
      callMilliseconds: settings.callSeconds * 1000,
      runMilliseconds: settings.runSeconds * 1000,
      bytes: settings.runMemory * 2 ** 20,
    },
    threads: Math.max(1, availableParallelism()),
    heapMegabytes: settings.runMemory,
  });
}

/** The version of the package that runs. */
export function packageVersion(): string {
  const text = readFileSync(path.join(PACKAGE, 'package.json'), 'utf8');
  const match = /"version":\s*"([^"]+)"/.exec(text);
  return match?.[1] ?? 'unknown';
}

/** Opens a thing on first use and keeps it; a failed attempt is forgotten, so that the next use tries again. */
function openOnce<Thing>(open: () => Promise<Thing>): {
  readonly get: () => Promise<Thing>;
  readonly opened: () => Promise<Thing | null>;
} {
  let kept: Promise<Thing> | null = null;
  return {
    get: () => {
      kept ??= open();
      const attempt = kept;
      attempt.catch(() => {
        if (kept === attempt) kept = null;
      });
      return attempt;
    },
    opened: async () => (kept === null ? null : kept.catch(() => null)),
  };
}
