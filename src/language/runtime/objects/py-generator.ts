/**
 * Generators: JavaScript's, with Python's protocol around them.
 *
 * @module
 */

import { caught } from '../exceptions/caught.ts';
import { handling } from '../exceptions/handling.ts';
import { matchesBuiltin } from '../exceptions/matching.ts';
import type { PyException } from '../exceptions/py-exception.ts';
import { builtinError, runtimeError, stopIteration, typeError, valueError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';
import { PyIterator } from './py-iterator.ts';
import type { PyValue } from './py-object.ts';

/** What a compiled generator function returns. */
export type JavaScriptGenerator = Generator<PyValue, PyValue, PyValue>;

/** A generator. */
export class PyGenerator extends PyIterator {
  private state: 'new' | 'suspended' | 'running' | 'finished' = 'new';
  /** The exceptions it was handling when it was suspended. */
  private handled: PyException[] | undefined;
  /** What `return` gave, once finished. */
  returned: PyValue = null;

  constructor(
    private readonly generator: JavaScriptGenerator,
    readonly name: string,
    readonly qualname: string,
  ) {
    super();
  }

  override next(): PyValue | undefined {
    return this.resume('next', null);
  }

  /** `send(value)`; `undefined` when the generator returns. */
  send(value: PyValue): PyValue | undefined {
    if (this.state === 'new' && value !== null) {
      throw typeError("can't send non-None value to a just-started generator");
    }
    return this.resume('next', value);
  }

  /** `throw(exception)`; `undefined` when the generator returns. */
  throwInto(exception: PyException): PyValue | undefined {
    if (this.state === 'new' || this.state === 'finished') {
      this.state = 'finished';
      throw exception;
    }
    return this.resume('throw', exception);
  }

  /** `close()` */
  close(): void {
    if (this.state === 'new') this.state = 'finished';
    if (this.state === 'finished') return;
    const { depth } = budget;
    try {
      if (this.resume('throw', builtinError('GeneratorExit')) === undefined) return;
    } catch (error) {
      if (!matchesBuiltin(error, 'GeneratorExit') && !matchesBuiltin(error, 'StopIteration')) throw error;
      budget.depth = depth;
      return;
    }
    throw runtimeError('generator ignored GeneratorExit');
  }

  /** `send` and `throw` as Python sees them: StopIteration at the end. */
  orStop(value: PyValue | undefined): PyValue {
    if (value === undefined) throw stopIteration(this.returned);
    return value;
  }

  override repr(): string {
    return super.repr().replace(/^<generator object/, `<generator object ${this.qualname}`);
  }

  private resume(how: 'next' | 'throw', value: PyValue): PyValue | undefined {
    if (this.state === 'finished') {
      this.returned = null;
      return undefined;
    }
    if (this.state === 'running') throw valueError('generator already executing');
    this.state = 'running';
    const handled = handling.length;
    // who resumes it takes other exceptions than the `try` that it was suspended in
    const { quiet, near } = budget;
    budget.quiet = null;
    budget.near = -1;
    if (this.handled !== undefined) handling.push(...this.handled);
    budget.enterCall();
    let result: IteratorResult<PyValue, PyValue>;
    try {
      result = how === 'next' ? this.generator.next(value) : this.generator.throw(value);
    } catch (error) {
      this.state = 'finished';
      this.leave(quiet, near, handled);
      throw raisedInside(error);
    }
    budget.depth--;
    this.leave(quiet, near, handled);
    if (result.done !== true) {
      this.state = 'suspended';
      return result.value;
    }
    this.state = 'finished';
    this.returned = result.value;
    return undefined;
  }

  /** Puts back what whoever resumed it had, and keeps the exceptions that it is handling itself. */
  private leave(quiet: typeof budget.quiet, near: number, handled: number): void {
    budget.quiet = quiet;
    budget.near = near;
    this.handled = handling.length > handled ? handling.splice(handled) : undefined;
  }
}

/** What a generator that raised something raises: StopIteration becomes RuntimeError. */
function raisedInside(error: unknown): PyException {
  const exception = caught(error);
  if (!matchesBuiltin(exception, 'StopIteration')) return exception;
  const failure = runtimeError('generator raised StopIteration');
  failure.cause = exception;
  failure.context = exception;
  failure.suppressContext = true;
  return failure;
}
