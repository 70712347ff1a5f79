/**
 * The state of everything, part by part: what fails is named and the rest still answers.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import { damageOf } from '../market-data/store/damaged-months.ts';
import type { Services } from '../mcp/services.ts';
import type { Settings } from '../settings.ts';
import { simulatedWarnings } from './run-warnings.ts';

/** The Jesse release that results are held against. */
const REFERENCE_VERSION = '3.5.3';

/** Series with damaged months that are problems each. */
const NAMED_DAMAGES = 10;

/** A part that does not work. */
export interface StateProblem {
  readonly part: string;
  readonly code: string;
  readonly message: string;
  readonly [fact: string]: unknown;
}

/** Looks at every part; `describeProblem` turns a failure into what readers see. */
export async function serverState(
  services: Services,
  describeProblem: (part: string, thrown: unknown) => StateProblem,
) {
  const problems: StateProblem[] = [];
  const part = async <Value>(name: string, look: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await look();
    } catch (thrown) {
      problems.push(describeProblem(name, thrown));
      return null;
    }
  };
  const { settings, strategies } = services;
  const [entries, candles, runs, jobs, backend] = await Promise.all([
    part('strategies', () => strategies.list()),
    part('candles', async () => {
      const store = await services.candles();
      const series = await store.series();
      for (const failure of store.unreachable()) problems.push(describeProblem('jesse_database', failure));
      const damages = series.flatMap((entry) => damageOf(entry) ?? []);
      for (const damage of damages.slice(0, NAMED_DAMAGES)) problems.push(describeProblem('candles', damage));
      const others = damages.length - NAMED_DAMAGES;
      if (others > 0) {
        const message = `${others} more series have damaged or missing months`;
        const hint = 'candles_available names them as damaged_months and missing_files.';
        problems.push(describeProblem('candles', new AppError('corrupted', message, { hint })));
      }
      return {
        series: series.length,
        exchanges: [...new Set(series.map(({ exchange }) => exchange))],
        minutes: series.reduce((sum, entry) => sum + entry.candles, 0),
      };
    }),
    part('runs', async () => {
      const repository = await services.runs();
      const { total } = await repository.list({ limit: 1, offset: 0 });
      const running = await repository.list({ status: 'running', limit: 1, offset: 0 });
      return { total, running: running.total };
    }),
    part('jobs', async () => {
      const { repository } = await services.jobs();
      const [running, queued] = await Promise.all([
        repository.list({ status: 'running', limit: 1, offset: 0 }),
        repository.list({ status: 'queued', limit: 1, offset: 0 }),
      ]);
      return { running: running.total, queued: queued.total };
    }),
    part('backend', async () => (await services.backend()).status()),
  ]);
  const simulated = simulatedWarnings(candles?.exchanges ?? []);
  return {
    version: services.version,
    reference: REFERENCE_VERSION,
    backend: {
      name: backend?.name ?? 'embedded',
      available: backend?.available ?? false,
      version: backend?.version ?? null,
      reason: backendReason(settings),
    },
    home: settings.home,
    strategies: {
      folder: strategies.folder,
      from: services.strategiesFrom,
      own: entries?.filter(({ origin }) => origin === 'user').length ?? 0,
      examples: entries?.filter(({ origin }) => origin === 'example').length ?? 0,
    },
    candles,
    runs,
    jobs,
    read_only: settings.readOnly,
    problems,
    warnings: [...settings.warnings, ...simulated],
  };
}

/** Why the backend in use is in use. */
export function backendReason({ backend, jesseUrl, jesseHost, jessePython }: Settings): string {
  if (backend === 'embedded') return 'JESSE_MCP_BACKEND says so';
  const named = [
    ...(jesseUrl === null ? [] : ['JESSE_URL']),
    ...(jesseHost === null ? [] : ['JESSE_HOST']),
    ...(jessePython === null ? [] : ['JESSE_PYTHON']),
  ];
  if (named.length === 0) return 'it needs nothing but Node';
  return `${named.join(' and ')} ${named.length === 1 ? 'is' : 'are'} set, but that backend comes later`;
}
