/**
 * Errors as the runtime throws them: `throw typeError('…')`. Imports nothing, so that every object may raise.
 *
 * @module
 */
import type { PyException } from './py-exception.ts';

type ErrorMaker = (className: string, args: readonly unknown[]) => PyException;

let make: ErrorMaker = () => {
  throw new Error('the Python runtime is not loaded: import language/runtime/index.ts');
};

/** Tells the shortcuts below how exceptions are made; called once, where the exception classes are. */
export function setErrorMaker(maker: ErrorMaker): void {
  make = maker;
}

/** An exception of a built-in class, by its name, with Python values as arguments. */
export function builtinError(className: string, ...args: readonly unknown[]): PyException {
  return make(className, args);
}

/** `TypeError(message)`, to throw. */
export const typeError = (message: string): PyException => make('TypeError', [message]);
/** `ValueError(message)`, to throw. */
export const valueError = (message: string): PyException => make('ValueError', [message]);
/** `IndexError(message)`, to throw. */
export const indexError = (message: string): PyException => make('IndexError', [message]);
/** `KeyError(key)`, to throw; the key is any Python value. */
export const keyError = (key: unknown): PyException => make('KeyError', [key]);
/** What a name was looked for in: `name` and `obj` of the exception. */
function about(exception: PyException, name: string | undefined, object?: unknown): PyException {
  if (name !== undefined) exception.about = { name, object };
  return exception;
}
/** `AttributeError(message)`, to throw; with the name and the object (any Python value) of a read that failed. */
export const attributeError = (message: string, name?: string, object?: unknown): PyException =>
  about(make('AttributeError', [message]), name, object);
/** `NameError(message)`, to throw, with the name. */
export const nameError = (message: string, name?: string): PyException => about(make('NameError', [message]), name);
/** `ZeroDivisionError(message)`, to throw. */
export const zeroDivisionError = (message: string): PyException => make('ZeroDivisionError', [message]);
/** `OverflowError(message)`, to throw. */
export const overflowError = (message: string): PyException => make('OverflowError', [message]);
/** `RuntimeError(message)`, to throw. */
export const runtimeError = (message: string): PyException => make('RuntimeError', [message]);
/** `RecursionError('maximum recursion depth exceeded…')`, to throw. */
export const recursionError = (where = ''): PyException =>
  make('RecursionError', [`maximum recursion depth exceeded${where}`]);
/** `MemoryError()`, to throw. */
export const memoryError = (): PyException => make('MemoryError', []);
/** `StopIteration(value)`, to throw; without a value when it is `undefined`. */
export const stopIteration = (value?: unknown): PyException =>
  make('StopIteration', value === undefined || value === null ? [] : [value]);
/** `ImportError(message)`, to throw, with the module's name. */
export const importError = (message: string, name?: string): PyException => about(make('ImportError', [message]), name);
/** `ModuleNotFoundError(message)`, to throw, with the module's name. */
export const moduleNotFoundError = (message: string, name?: string): PyException =>
  about(make('ModuleNotFoundError', [message]), name);
/** `NotImplementedError(message)`, to throw. */
export const notImplementedError = (message: string): PyException => make('NotImplementedError', [message]);
/** `AssertionError(message)`, to throw; the message is any Python value, absent when `undefined`. */
export const assertionError = (message?: unknown): PyException =>
  make('AssertionError', message === undefined ? [] : [message]);
