/**
 * The exceptions that are being handled, innermost last: for `__context__`, bare `raise` and `sys.exc_info()`.
 *
 * @module
 */
import { budget } from '../world/budget.ts';
import type { PyException } from './py-exception.ts';

/** The stack; `except` pushes, its end pops. */
export const handling: PyException[] = [];

/** Begins to handle an exception; returns it. */
export function enterHandler(exception: PyException): PyException {
  exception.handledAt = budget.depth;
  handling.push(exception);
  return exception;
}

/** Ends it. */
export function leaveHandler(): void {
  handling.pop();
}

/** The exception being handled, or `undefined`. */
export function currentException(): PyException | undefined {
  const { length } = handling;
  // JavaScript looks for an element −1 among the properties by name
  return length === 0 ? undefined : handling[length - 1];
}
