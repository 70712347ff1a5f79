/**
 * `raise`.
 *
 * @module
 */
import { PyClass } from '../objects/py-class.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { currentException } from './handling.ts';
import { type FunctionPlace, PyException } from './py-exception.ts';
import { runtimeError, typeError } from './raise.ts';
import { builtinException } from './registry.ts';

function instantiate(value: PyValue, complaint: string): PyException {
  if (value instanceof PyException) return value;
  if (value instanceof PyClass && value.isSubclassOf(builtinException('BaseException'))) {
    const made = value.call([], [], []);
    if (made instanceof PyException) return made;
    throw typeError(
      `calling ${value.repr()} should have returned an instance of BaseException, not ${made === null ? "<class 'NoneType'>" : ''}`,
    );
  }
  throw typeError(complaint);
}

/**
 * `raise value from cause`; `cause` is `undefined` without `from`, `null` for `from None`; `raiser` and `line` tell the place of
 * the statement, which throws what this gives: a frame less for V8 to look through.
 */
export function raised(value: PyValue, cause?: PyValue, raiser?: FunctionPlace, line?: number): PyException {
  const exception = instantiate(value, 'exceptions must derive from BaseException');
  if (cause !== undefined) {
    exception.cause = cause === null ? null : instantiate(cause, 'exception causes must derive from BaseException');
    exception.suppressContext = true;
  }
  setContext(exception, currentException());
  exception.capture(raiser, line);
  exception.handledAt = undefined;
  return exception;
}

/** Bare `raise`. */
export function reraise(): never {
  const exception = currentException();
  if (exception === undefined) throw runtimeError('No active exception to reraise');
  exception.handledAt = undefined;
  exception.complete();
  throw exception;
}

/** Chains an exception to the one being handled, cutting what would become a circle. */
export function setContext(exception: PyException, context: PyException | undefined): void {
  if (context === undefined || context === exception) return;
  for (let each: PyException = context; each.context !== null; each = each.context) {
    if (each.context === exception) {
      each.context = null;
      break;
    }
  }
  exception.context = context;
}

/** Whether an `except` clause takes an exception; raises TypeError for what is no exception class, in a tuple too. */
export function matches(exception: PyException, classes: PyValue): boolean {
  const { pyClass } = exception;
  if (!(classes instanceof PyTuple)) return pyClass.isSubclassOf(exceptionClass(classes));
  const { items } = classes;
  for (let index = 0; index < items.length; index++) exceptionClass(items[index] as PyValue);
  for (let index = 0; index < items.length; index++) if (pyClass.isSubclassOf(items[index] as PyClass)) return true;
  return false;
}

function exceptionClass(value: PyValue): PyClass {
  if (value instanceof PyClass && value.isSubclassOf(builtinException('BaseException'))) return value;
  throw typeError('catching classes that do not inherit from BaseException is not allowed');
}
