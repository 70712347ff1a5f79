/**
 * Calls of special methods: found in the class, never in the instance.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { Binding, Descriptor } from '../objects/binding.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { PyFunction } from '../objects/py-function.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';

/** No keyword arguments. */
export const NONE: readonly never[] = [];

/** Calls anything with positional arguments. */
export function callPositional(callee: PyValue, args: readonly PyValue[]): PyValue {
  if (callee instanceof PyObject) return callee.call(args, NONE, NONE);
  return notCallable(callee);
}

/** Raises CPython's TypeError for a call of what cannot be called. */
export function notCallable(callee: PyValue): never {
  throw typeError(`'${typeName(callee)}' object is not callable`);
}

/** The special method of a value, bound to it, or `undefined`; `null` (`__hash__ = None`) counts as absent. */
export function findSpecial(self: PyValue, name: string): PyValue | undefined {
  const cls = classOf(self);
  const raw = cls.lookup(name);
  if (raw instanceof Binding) return raw.bind(self, cls);
  if (raw instanceof Descriptor) return raw.get(self, cls);
  return raw === null ? undefined : raw;
}

/** Calls a special method that was found in the class as `raw`, with one argument. */
export function callSpecial1(self: PyValue, raw: PyValue, name: string, argument: PyValue): PyValue {
  if (raw instanceof PyFunction && raw.arity === 2) {
    budget.enterCall();
    const result = raw.code(self, argument);
    budget.depth--;
    return result;
  }
  return callPositional(findSpecial(self, name) ?? null, [argument]);
}

/** Calls the special method of a value that is known to have it. */
export function callSpecial(self: PyValue, name: string, args: readonly PyValue[]): PyValue {
  const raw = classOf(self).lookup(name);
  if (raw instanceof PyFunction && raw.arity === args.length + 1) {
    budget.enterCall();
    const result =
      args.length === 0
        ? raw.code(self)
        : args.length === 1
          ? raw.code(self, args[0] as PyValue)
          : raw.code(self, ...args);
    budget.depth--;
    return result;
  }
  return callPositional(findSpecial(self, name) ?? null, args);
}
