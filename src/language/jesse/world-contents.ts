/**
 * What a world holds once its modules are imported, and whether a run has left it so. Then the next run of the same program
 * finds what an import of its own would make, and the import can be spared.
 *
 * @module
 */
import { isNumpyUntouched } from '../numpy/module.ts';
import { PyObject } from '../runtime/objects/py-object.ts';
import type { World } from '../runtime/world/world.ts';
import { CONSTANT, type Holding, holdingOf } from './holdings.ts';
import { IndicatorFunction } from './indicators/indicator-function.ts';

/** Objects beyond which comparing would cost more than importing anew. */
const MOST_OBJECTS = 4000;

/** Modules that keep something of a run where it cannot be seen. */
const STATEFUL: readonly string[] = ['_random'];

/** Every object that a world's modules lead to, with what it held. */
export class WorldContents {
  private constructor(
    private readonly world: World,
    /** The indicators among them. */
    readonly indicators: readonly IndicatorFunction[],
    private readonly holdings: readonly Holding[],
    private readonly modules: number,
    /** Objects that have a number: others would get the next ones, not those of a first run. */
    private readonly identities: number,
    private readonly registrations: number,
  ) {}

  /** What the world holds now; null where a change of it could not be told. */
  static of(world: World): WorldContents | null {
    if (!isSettled(world)) return null;
    const objects = new Set<PyObject>();
    const holdings: Holding[] = [];
    const given = nativeMembers(world);
    const waiting: PyObject[] = [...world.modules.values()];
    for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
      if (objects.has(object)) continue;
      objects.add(object);
      const holding = holdingOf(object) ?? (given.has(object) ? CONSTANT : null);
      if (holding === null || objects.size > MOST_OBJECTS) return null;
      if (holding.mayChange) holdings.push(holding);
      for (const value of holding.values()) if (value instanceof PyObject) waiting.push(value);
    }
    const { modules, identities, registrations } = world;
    const indicators = [...objects].filter((object) => object instanceof IndicatorFunction);
    return new WorldContents(world, indicators, holdings, modules.size, identities.count, registrations.count);
  }

  /** Whether the world holds what it held. */
  areUnchanged(): boolean {
    const { world, holdings, modules, identities, registrations } = this;
    if (!isSettled(world) || world.modules.size !== modules || world.identities.count !== identities) return false;
    if (world.registrations.count !== registrations) return false;
    return holdings.every((holding) => holding.isUnchanged());
  }
}

/** What native modules hold: constants, but for what {@link STATEFUL} and {@link isNumpyUntouched} are asked. */
function nativeMembers(world: World): ReadonlySet<unknown> {
  const natives = [...world.modules.values()].filter((module) => module.member('__file__') === undefined);
  return new Set(natives.flatMap((module) => module.memberNames().map((name) => module.member(name))));
}

function isSettled(world: World): boolean {
  return !world.hasUnfinishedLine && isNumpyUntouched(world) && !STATEFUL.some((name) => world.modules.has(name));
}
