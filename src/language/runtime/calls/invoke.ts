/**
 * Method calls: `object.name(…)`. `found` is what the call's site read as `object.$name`.
 *
 * @module
 */
import { getAttribute } from '../objects/attributes.ts';
import { Binding, OwnCallable } from '../objects/binding.ts';
import { classOf } from '../objects/class-of.ts';
import { PyFunction } from '../objects/py-function.ts';
import { PyModule } from '../objects/py-module.ts';
import { PyNative } from '../objects/py-native.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { budget } from '../world/budget.ts';
import { call0, call1, call2, call3, callKeywords, callN } from './call.ts';

/** What is called: the value that the site has read where that is the attribute itself, else what `getattr` gives. */
function calleeOf(object: PyValue, found: unknown, name: string): PyValue {
  if (found instanceof OwnCallable) return found.value;
  const isCallee = found instanceof PyObject && (!(found instanceof Binding) || object instanceof PyModule);
  return isCallee ? found : getAttribute(object, name);
}

/** The method of a number, a text or None, when it is native and takes so many arguments, `self` included. */
function primitiveMethod(object: PyValue, name: string, count: number): PyNative | undefined {
  if (object instanceof PyObject) return undefined;
  const method = classOf(object).lookup(name);
  const fits = method instanceof PyNative && method.isMethod && method.minimum <= count && method.maximum >= count;
  return fits ? method : undefined;
}

/** `object.name()` */
export function invoke0(object: PyValue, found: unknown, name: string): PyValue {
  if (found instanceof PyFunction && found.arity === 1) {
    budget.enterCall();
    const result = found.code(object);
    budget.depth--;
    return result;
  }
  if (found instanceof PyNative) {
    if (found.isMethod) {
      if (found.minimum <= 1) return found.implementation(object);
    } else if (found.minimum === 0 && object instanceof PyModule) return found.implementation();
  }
  const method = primitiveMethod(object, name, 1);
  if (method !== undefined) return method.implementation(object);
  return call0(calleeOf(object, found, name));
}

/** `object.name(a)` */
export function invoke1(object: PyValue, found: unknown, name: string, a: PyValue): PyValue {
  if (found instanceof PyFunction && found.arity === 2) {
    budget.enterCall();
    const result = found.code(object, a);
    budget.depth--;
    return result;
  }
  if (found instanceof PyNative) {
    if (found.isMethod) {
      if (found.minimum <= 2 && found.maximum >= 2) return found.implementation(object, a);
    } else if (found.minimum <= 1 && found.maximum >= 1 && object instanceof PyModule) return found.implementation(a);
  }
  const method = primitiveMethod(object, name, 2);
  if (method !== undefined) return method.implementation(object, a);
  return call1(calleeOf(object, found, name), a);
}

/** `object.name(a, b)` */
export function invoke2(object: PyValue, found: unknown, name: string, a: PyValue, b: PyValue): PyValue {
  if (found instanceof PyFunction && found.arity === 3) {
    budget.enterCall();
    const result = found.code(object, a, b);
    budget.depth--;
    return result;
  }
  if (found instanceof PyNative) {
    if (found.isMethod) {
      if (found.minimum <= 3 && found.maximum >= 3) return found.implementation(object, a, b);
    } else if (found.minimum <= 2 && found.maximum >= 2 && object instanceof PyModule)
      return found.implementation(a, b);
  }
  const method = primitiveMethod(object, name, 3);
  if (method !== undefined) return method.implementation(object, a, b);
  return call2(calleeOf(object, found, name), a, b);
}

/** `object.name(a, b, c)` */
export function invoke3(object: PyValue, found: unknown, name: string, a: PyValue, b: PyValue, c: PyValue): PyValue {
  if (found instanceof PyFunction && found.arity === 4) {
    budget.enterCall();
    const result = found.code(object, a, b, c);
    budget.depth--;
    return result;
  }
  return call3(calleeOf(object, found, name), a, b, c);
}

/** `object.name(*args)` */
export function invokeN(object: PyValue, found: unknown, name: string, args: PyValue[]): PyValue {
  if (found instanceof PyFunction && found.arity === args.length + 1) {
    budget.enterCall();
    const result = found.code(object, ...args);
    budget.depth--;
    return result;
  }
  return callN(calleeOf(object, found, name), args);
}

/** `object.name(*args, **keywords)` */
export function invokeKeywords(
  object: PyValue,
  found: unknown,
  name: string,
  args: PyValue[],
  names: readonly string[],
  values: PyValue[],
): PyValue {
  if (found instanceof PyFunction) return found.call([object, ...args], names, values);
  return callKeywords(calleeOf(object, found, name), args, names, values);
}
