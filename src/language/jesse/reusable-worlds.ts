/**
 * Worlds that a run has left as it found them, for the next run of the same programs. It spares the imports, and what V8 has
 * learnt of the classes still holds: a new class of the same source is another shape to it.
 *
 * @module
 */
import type { CompiledProgram } from '../program.ts';
import type { World } from '../runtime/world/world.ts';
import { RunServices } from './run-services.ts';
import { createStrategyWorld, type StrategyWorld, type StrategyWorldOptions } from './strategy-world.ts';
import { WorldContents } from './world-contents.ts';

/** Worlds that are kept, the latest used last. */
const KEPT = 8;
const kept = new Map<string, IdleWorld>();

interface IdleWorld {
  readonly made: StrategyWorld;
  readonly services: RunServices;
  readonly contents: WorldContents;
}

/** What tells the worlds of a run from others, and what a run brings. */
export interface WorldRequest extends Omit<StrategyWorldOptions, 'services' | 'programs'> {
  readonly programs: readonly CompiledProgram[];
  readonly warmUpCandles: number;
  readonly currency: string | null;
}

/** A world while a run has it. */
export class WorldLease {
  private constructor(
    private readonly key: string,
    private readonly made: StrategyWorld,
    readonly services: RunServices,
    private contents: WorldContents | null,
    /** Whether the modules are imported. */
    private readonly isReused: boolean,
  ) {}

  /** A world for a run: one that is idle, else a new one. */
  static take(request: WorldRequest): WorldLease {
    const { programs, warmUpCandles, currency, seed, limits, surroundings } = request;
    const key = JSON.stringify([warmUpCandles, currency, ...programs.map(({ digest, main }) => [digest, main])]);
    const idle = kept.get(key);
    if (idle === undefined) {
      const services = new RunServices(warmUpCandles, currency);
      return new WorldLease(key, createStrategyWorld({ ...request, services }), services, null, false);
    }
    kept.delete(key);
    idle.made.world.renew(seed, limits, surroundings);
    return new WorldLease(key, idle.made, idle.services, idle.contents, true);
  }

  get world(): World {
    return this.made.world;
  }

  get strategyClass(): StrategyWorld['strategyClass'] {
    return this.made.strategyClass;
  }

  /** To be called when the modules are imported and nothing else has run. */
  noteImported(): void {
    if (!this.isReused && this.services.identifiers === 0) this.contents = WorldContents.of(this.world);
  }

  /** Ends a run that succeeded: keeps the world for the next where the run has changed nothing in it. */
  giveBack(): void {
    const { key, made, services, contents } = this;
    services.session = null;
    services.identifiers = 0;
    if (contents === null || !contents.areUnchanged()) return;
    made.world.renew(0);
    for (const indicator of contents.indicators) indicator.forgetCalls();
    kept.set(key, { made, services, contents });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }
}
