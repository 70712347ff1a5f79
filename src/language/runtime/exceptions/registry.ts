/**
 * The built-in exception classes by name.
 *
 * @module
 */
import type { PyClass } from '../objects/py-class.ts';

const classes = new Map<string, PyClass>();

/** Adds a class that exceptions thrown by name may have: the built-in ones, and jesse.exceptions'. */
export function registerException(cls: PyClass): void {
  classes.set(cls.name, cls);
}

/** A class that is known to be registered. */
export function builtinException(name: string): PyClass {
  const cls = classes.get(name);
  if (cls === undefined) throw new Error(`expected the name of a registered exception class, was ${name}`);
  return cls;
}

/** A registered class, or `undefined`. */
export function findException(name: string): PyClass | undefined {
  return classes.get(name);
}
