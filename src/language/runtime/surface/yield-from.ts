/**
 * `yield from`.
 *
 * @module
 */
import { callPositional, callSpecial } from '../calls/special.ts';
import { caught } from '../exceptions/caught.ts';
import { matchesBuiltin } from '../exceptions/matching.ts';
import type { PyException } from '../exceptions/py-exception.ts';
import { findAttribute, getAttribute } from '../objects/attributes.ts';
import { ForeignIterator } from '../objects/foreign-iterator.ts';
import { PyGenerator } from '../objects/py-generator.ts';
import type { PyIterator } from '../objects/py-iterator.ts';
import type { PyValue } from '../objects/py-object.ts';
import { iterate } from '../operators/iterate.ts';
import { budget } from '../world/budget.ts';

interface Step {
  readonly value: PyValue;
  readonly done: boolean;
}

/** One step of a delegate: what it yields, or what it returns at its end. */
function advance(delegate: PyIterator, sent: PyValue): Step {
  if (delegate instanceof PyGenerator) {
    const value = sent === null ? delegate.next() : delegate.send(sent);
    return value === undefined ? { value: delegate.returned, done: true } : { value, done: false };
  }
  if (delegate instanceof ForeignIterator) {
    const { target } = delegate;
    return untilStop(() =>
      sent === null ? callSpecial(target, '__next__', []) : callPositional(getAttribute(target, 'send'), [sent]),
    );
  }
  if (sent !== null) return untilStop(() => callPositional(getAttribute(delegate, 'send'), [sent]));
  const value = delegate.next();
  return value === undefined ? { value: null, done: true } : { value, done: false };
}

function untilStop(body: () => PyValue): Step {
  const { depth } = budget;
  try {
    return { value: body(), done: false };
  } catch (error) {
    if (!matchesBuiltin(error, 'StopIteration')) throw error;
    budget.depth = depth;
    return { value: caught(error).args.items[0] ?? null, done: true };
  }
}

function throwInto(delegate: PyIterator, exception: PyException): Step {
  const target = delegate instanceof ForeignIterator ? delegate.target : delegate;
  if (matchesBuiltin(exception, 'GeneratorExit')) {
    const close = findAttribute(target, 'close');
    if (close !== undefined) callPositional(close, []);
    throw exception;
  }
  if (delegate instanceof PyGenerator) {
    const value = delegate.throwInto(exception);
    return value === undefined ? { value: delegate.returned, done: true } : { value, done: false };
  }
  const method = findAttribute(target, 'throw');
  if (method === undefined) throw exception;
  return untilStop(() => callPositional(method, [exception]));
}

/** Yields what the iterable yields, passes on what is sent and thrown, returns what it returns. */
export function* yieldFrom(iterable: PyValue): Generator<PyValue, PyValue, PyValue> {
  const delegate = iterate(iterable);
  let step = advance(delegate, null);
  while (!step.done) {
    let sent: PyValue;
    try {
      sent = yield step.value;
    } catch (error) {
      step = throwInto(delegate, caught(error));
      continue;
    }
    step = advance(delegate, sent);
  }
  return step.value;
}
