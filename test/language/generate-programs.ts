/**
 * Programs from a grammar.
 *
 * @module
 */
import type { Program } from './outcome.ts';

/** `count` programs from a seed. */
export function generatedPrograms(_count: number, _seed?: number): Program[] {
  return [];
}
