/**
 * Compiled strategies, kept by the digest of their sources.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import type { SourceFile } from '../../language/program.ts';
import type { StrategyStore } from '../../strategies/strategy-store.ts';
import type { StrategyText } from '../backend.ts';
import { findModule } from './own-modules.ts';
import { shippedInspections } from './shipped-inspections.ts';
import { appErrorOf } from './thread-failure.ts';
import type { Inspection, StrategyLimits } from './thread-messages.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Compiled strategies that are kept. */
const KEPT = 200;
/** Rounds of finding modules that modules import. */
const DEEPEST = 20;

/** Compiles strategies in threads and remembers what came of it. */
export class StrategyLibrary {
  private readonly known = new Map(shippedInspections());

  constructor(
    private readonly strategies: StrategyStore,
    private readonly pool: ThreadPool,
    private readonly limits: StrategyLimits,
  ) {}

  /** Compiles and inspects. Throws `AppError('not_found')` for a stored strategy that is not there. */
  async inspect(strategy: StrategyText): Promise<Inspection> {
    const { main, root } = await this.source(strategy);
    const modules: Record<string, SourceFile> = {};
    const absent: string[] = [];
    for (let round = 0; ; round++) {
      const key = digestOf(strategy.name, main, modules, absent);
      const inspection = this.known.get(key) ?? (await this.compile(strategy.name, main, modules, absent));
      this.remember(key, inspection);
      if (inspection.wanted.length === 0 || round === DEEPEST) return inspection;
      const found = await findAll(root, inspection.wanted, modules);
      for (const [name, file] of found) modules[name] = file;
      absent.push(...inspection.wanted.filter((name) => !Object.hasOwn(modules, name)));
    }
  }

  private async source(strategy: StrategyText): Promise<{ main: SourceFile; root: string }> {
    if (strategy.kind === 'text') {
      return { main: mainFile(strategy.name, strategy.code), root: path.dirname(this.strategies.folder) };
    }
    const stored = await this.strategies.read(strategy.name);
    const folder = path.dirname(path.dirname(stored.path));
    return { main: mainFile(stored.name, stored.code), root: path.dirname(folder) };
  }

  private async compile(
    name: string,
    main: SourceFile,
    modules: Record<string, SourceFile>,
    absent: readonly string[],
  ): Promise<Inspection> {
    const reply = await this.pool.run({
      kind: 'inspect',
      name,
      main,
      modules: { ...modules },
      absent: [...absent],
      limits: this.limits,
    });
    if (reply.kind === 'inspected') return reply.inspection;
    if (reply.kind === 'failed') throw appErrorOf(reply.failure);
    throw new AppError('internal', 'expected an inspection, was the result of a run');
  }

  private remember(key: string, inspection: Inspection): void {
    this.known.delete(key);
    this.known.set(key, inspection);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
  }
}

function mainFile(name: string, text: string): SourceFile {
  return { name: `strategies.${name}`, path: `strategies/${name}/__init__.py`, text, package: true };
}

async function findAll(
  root: string,
  wanted: readonly string[],
  known: Readonly<Record<string, SourceFile>>,
): Promise<[string, SourceFile][]> {
  const found: [string, SourceFile][] = [];
  for (const name of wanted) {
    if (Object.hasOwn(known, name)) continue;
    const file = await findModule(root, name);
    if (file !== null) found.push([name, file]);
  }
  return found;
}

function digestOf(
  name: string,
  main: SourceFile,
  modules: Readonly<Record<string, SourceFile>>,
  absent: readonly string[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([name, main.path, main.text, absent]));
  for (const key of Object.keys(modules).sort()) {
    hash.update(JSON.stringify([key, modules[key]?.path, modules[key]?.text]));
  }
  return hash.digest('hex');
}
