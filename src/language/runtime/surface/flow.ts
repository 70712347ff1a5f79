/**
 * Iteration, unpacking, exceptions and `with`.
 *
 * @module
 */
import { callPositional, findSpecial } from '../calls/special.ts';
import { caught } from '../exceptions/caught.ts';
import { enterHandler, leaveHandler } from '../exceptions/handling.ts';
import type { FunctionPlace, PyException } from '../exceptions/py-exception.ts';
import { assertionError, typeError, valueError } from '../exceptions/raise.ts';
import { matches, raised, reraise } from '../exceptions/raising.ts';
import { tracebackFrames } from '../exceptions/traceback.ts';
import { attributeKey, readSlot } from '../objects/attribute-key.ts';
import { PyClassMethod, PyStaticMethod } from '../objects/binding.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { PyFunction } from '../objects/py-function.ts';
import { PyGenerator } from '../objects/py-generator.ts';
import type { PyIterator } from '../objects/py-iterator.ts';
import { PyList } from '../objects/py-list.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyRange } from '../objects/py-range.ts';
import { PyTraceback } from '../objects/py-traceback.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { isIterable, iterate, toItems, traverse } from '../operators/iterate.ts';
import { toIndex } from '../operators/to-index.ts';
import { truth } from '../operators/truth.ts';
import type { EnteredContext, RuntimeSurface } from '../surface.ts';
import { budget } from '../world/budget.ts';

function closeLeft(walked: readonly PyValue[] | PyIterator, from: PyValue, name: string | null): void {
  if (!(walked instanceof PyGenerator)) return;
  const callee = name === null ? from : methodOf(from, name);
  if (callee instanceof PyFunction && callee.signature.generator === true) walked.close();
}

/** The function behind `object.name()`. */
function methodOf(object: PyValue, name: string): PyValue | undefined {
  const raw = classOf(object).lookup(name);
  const own = object instanceof PyObject ? readSlot(object, attributeKey(name)) : undefined;
  if (own !== undefined && own !== raw) return undefined;
  return raw instanceof PyStaticMethod || raw instanceof PyClassMethod ? raw.callee : raw;
}

/** The items of an iterable that has exactly so many. */
export function unpack(iterable: PyValue, count: number): readonly PyValue[] {
  if (iterable instanceof PyTuple || iterable instanceof PyList) {
    const items = toItems(iterable);
    if (items.length === count) return items;
    if (items.length > count) throw valueError(`too many values to unpack (expected ${count})`);
    throw valueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  if (!isIterable(iterable)) throw typeError(`cannot unpack non-iterable ${typeName(iterable)} object`);
  const source = iterate(iterable);
  const items: PyValue[] = [];
  while (items.length < count) {
    const item = source.next();
    if (item === undefined) throw valueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
    items.push(item);
  }
  if (source.next() !== undefined) throw valueError(`too many values to unpack (expected ${count})`);
  return items;
}

function unpackStar(iterable: PyValue, before: number, after: number): readonly PyValue[] {
  if (!isIterable(iterable)) throw typeError(`cannot unpack non-iterable ${typeName(iterable)} object`);
  const items = toItems(iterable);
  const rest = items.length - before - after;
  if (rest < 0) {
    throw valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  return [...items.slice(0, before), new PyList(items.slice(before, before + rest)), ...items.slice(before + rest)];
}

interface Entered extends EnteredContext {
  readonly exit: PyValue;
}

function enterContext(manager: PyValue): Entered {
  const enter = findSpecial(manager, '__enter__');
  if (enter === undefined)
    throw typeError(`'${typeName(manager)}' object does not support the context manager protocol`);
  const exit = findSpecial(manager, '__exit__');
  if (exit === undefined) {
    throw typeError(
      `'${typeName(manager)}' object does not support the context manager protocol (missed __exit__ method)`,
    );
  }
  return { exit, value: callPositional(enter, []) };
}

function exitContext(context: EnteredContext, exception: PyObject | null): boolean {
  const { exit } = context as Entered;
  if (exception === null) return truth(callPositional(exit, [null, null, null]));
  const traceback = new PyTraceback(() => tracebackFrames(exception as PyException), 0);
  return truth(callPositional(exit, [exception.pyClass, exception, traceback]));
}

function rangeStep(step: Raw): Raw {
  if (step === 0) throw valueError('range() arg 3 must not be zero');
  return step;
}

/** The part of the surface that governs the flow of a program. */
export const FLOW = {
  rangeArgument: toIndex,
  isArray: Array.isArray as (value: unknown) => boolean,
  traverse,
  closeLeft,
  rangeStep,
  rangeIterator(start: Raw, stop: Raw, step: Raw): { next(): Raw | undefined } | null {
    rangeStep(step);
    const counts =
      typeof start === 'number' &&
      typeof step === 'number' &&
      typeof stop === 'number' &&
      Number.isSafeInteger(Math.abs(stop) + Math.abs(step));
    return counts ? null : new PyRange(start, stop, step).raw();
  },
  unpack,
  unpackStar,
  raised: raised as RuntimeSurface['raised'],
  reraise,
  assertionFailed(message?: PyValue): never {
    throw assertionError(message);
  },
  caught: caught as (error: unknown) => PyObject,
  takenAt(error: unknown, taker: FunctionPlace, line: number): PyObject {
    const exception = caught(error);
    exception.take(taker, line);
    return exception;
  },
  outward(exception: PyObject): PyObject {
    (exception as PyException).complete();
    return exception;
  },
  depth: (): number => budget.depth,
  restoreDepth(depth: number): void {
    budget.depth = depth;
  },
  enterHandler: (exception: PyObject): PyObject => enterHandler(exception as PyException),
  leaveHandler,
  matches: (exception: PyObject, classes: PyValue): boolean => matches(exception as PyException, classes),
  enterContext,
  exitContext,
};
