/**
 * `jesse.strategies.cached`: results of a method kept until the execution ends.
 *
 * @module
 */
import { typeError } from '../runtime/exceptions/raise.ts';
import { Binding, PyBoundMethod } from '../runtime/objects/binding.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyObject, type PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { StrategyObject } from './strategy-object.ts';

/** The key of a call without arguments. */
const NO_ARGUMENTS = new PyTuple([]);

/** A function under `@cached`. Jesse keeps at most 128 results of a function, which no strategy of one candle reaches. */
export class CachedFunction extends Binding {
  constructor(readonly callee: PyObject) {
    super();
  }

  override bind(instance: PyValue | undefined, _owner: PyClass): PyValue {
    return instance === undefined ? this : new PyBoundMethod(instance, this);
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const self = args[0];
    if (!(self instanceof StrategyObject)) {
      throw typeError('cached methods must be called on a strategy');
    }
    let results = self.cachedResults.get(this);
    if (results === undefined) {
      results = new PyDict();
      self.cachedResults.set(this, results);
    }
    const key = args.length === 1 && names.length === 0 ? NO_ARGUMENTS : keyOf(args, names, values);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = this.callee.call(args, names, values);
    results.put(key, result);
    return result;
  }

  override getAttribute(name: string): PyValue {
    return this.callee.getAttribute(name);
  }
}

function keyOf(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyTuple {
  const keyword = names.map((name, index) => new PyTuple([name, values[index] ?? null]));
  return new PyTuple([...args.slice(1), ...keyword]);
}
