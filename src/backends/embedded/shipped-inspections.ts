/**
 * What inspecting the shipped strategies gives. The build replaces this file by one that holds it (`scripts/build.mjs`), so
 * that nobody waits for the compiler at the first list.
 *
 * @module
 */
import type { Inspection } from './thread-messages.ts';

/** Inspections by the key under which a `StrategyLibrary` knows them; none where the sources run as they are. */
export function shippedInspections(): ReadonlyMap<string, Inspection> {
  return new Map();
}
