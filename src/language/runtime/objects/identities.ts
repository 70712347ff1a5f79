/**
 * Numbers that tell objects apart: what `id()` and the default hash are made of. Each world gives out its own, so that a
 * run's do not depend on what ran before it in the thread.
 *
 * @module
 */
import type { PyObject } from './py-object.ts';

const BEFORE_FIRST = 0x1000;

/** The numbers of one world, given out in order of asking. */
export class Identities {
  /** Objects that have a number. */
  count = 0;
  private readonly numbers = new WeakMap<PyObject, number>();

  /** The number of an object. */
  of(object: PyObject): number {
    let number = this.numbers.get(object);
    if (number === undefined) {
      number = BEFORE_FIRST + ++this.count;
      this.numbers.set(object, number);
    }
    return number;
  }
}

let current = new Identities();

/** A number of its own for every object of the world that is running. */
export function identityHash(object: PyObject): number {
  return current.of(object);
}

/** Makes the numbers of another world current; returns the former ones. */
export function useIdentities(identities: Identities): Identities {
  const before = current;
  current = identities;
  return before;
}
