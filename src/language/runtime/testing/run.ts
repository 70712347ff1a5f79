/**
 * Test support: a world to run in, and what a body raised or printed in it.
 *
 * @module
 */
import { caught } from '../exceptions/caught.ts';
import { runtime } from '../index.ts';
import type { PyValue } from '../objects/py-object.ts';
import type { Limits, Surroundings } from '../world/budget.ts';
import { World, withWorld } from '../world/world.ts';

/** What a test's world is given. */
export interface TestWorld {
  readonly limits?: Limits;
  readonly surroundings?: Surroundings;
  readonly print?: (line: string) => void;
}

/** Runs `body` in a fresh world without modules. */
export function inWorld<T>(body: () => T, options: TestWorld = {}): T {
  const world = new World({ natives: new Map(), compiled: () => null, execute: () => undefined, ...options });
  return withWorld(world, body);
}

/** `Class: message` of what `body` raises; fails when it raises nothing. */
export function raised(body: () => unknown): string {
  return inWorld(() => {
    try {
      body();
    } catch (error) {
      const exception = caught(error);
      return `${exception.pyClass.name}: ${exception.str()}`;
    }
    throw new Error('expected a Python exception, nothing was raised');
  });
}

/** A built-in by name. */
export function builtin(name: string): PyValue {
  return runtime.getAttr(runtime.builtins, name);
}
