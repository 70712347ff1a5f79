/**
 * Calls with stars, functions, classes and generators.
 *
 * @module
 */

import { typeType } from '../builtins/object-class.ts';
import { classesOf, makeClass } from '../builtins/type-call.ts';
import * as calls from '../calls/call.ts';
import * as invoking from '../calls/invoke.ts';
import { callPositional, findSpecial } from '../calls/special.ts';
import { typeError } from '../exceptions/raise.ts';
import { PyBoundMethod, PyStaticMethod } from '../objects/binding.ts';
import { typeName } from '../objects/class-of.ts';
import { notNone } from '../objects/construct.ts';
import { callClassOfBases, newMetaclass } from '../objects/metaclass.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyFunction } from '../objects/py-function.ts';
import { type JavaScriptGenerator, PyGenerator } from '../objects/py-generator.ts';
import { PyModule } from '../objects/py-module.ts';
import { PyNative } from '../objects/py-native.ts';
import type { PyObject, PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { isIterable, toItems, toNewItems } from '../operators/iterate.ts';
import type { ClassDefinition, FunctionDefinition, Namespace, PyCode, RuntimeSurface } from '../surface.ts';
import { budget } from '../world/budget.ts';
import { mergeMapping } from './literals.ts';
import { yieldFrom } from './yield-from.ts';

/** The name of a callee in messages about its keywords. */
function calleeName(callee: PyValue): string {
  if (callee instanceof PyBoundMethod) return calleeName(callee.callee);
  if (callee instanceof PyFunction || callee instanceof PyNative) {
    return callee instanceof PyFunction && typeof callee.module === 'string'
      ? `${callee.module}.${callee.qualname}()`
      : `${callee.qualname}()`;
  }
  return callee instanceof PyClass ? `${callee.fullName}()` : `${typeName(callee)} object`;
}

function callStar(callee: PyValue, args: PyValue[], keywords: PyValue): PyValue {
  if (keywords === null) return calls.callN(callee, args);
  const names: string[] = [];
  const values: PyValue[] = [];
  for (const { key, value } of (keywords as PyDict).entries()) {
    if (typeof key !== 'string') throw typeError('keywords must be strings');
    names.push(key);
    values.push(value);
  }
  return calls.callKeywords(callee, args, names, values);
}

function mergeKeywords(callee: PyValue, keywords: PyValue, mapping: PyValue): void {
  const target = keywords as PyDict;
  const ok = mergeMapping(target, mapping, (key) => {
    if (typeof key !== 'string') throw typeError('keywords must be strings');
    if (target.has(key)) throw typeError(`${calleeName(callee)} got multiple values for keyword argument '${key}'`);
  });
  if (!ok) throw typeError(`${calleeName(callee)} argument after ** must be a mapping, not ${typeName(mapping)}`);
}

function spreadArguments(callee: PyValue, iterable: PyValue): PyValue[] {
  if (isIterable(iterable)) return toNewItems(iterable);
  throw typeError(`${calleeName(callee)} argument after * must be an iterable, not ${typeName(iterable)}`);
}

const NO_DEFAULTS = { positional: [], keywords: [] };

function makeFunction(
  module: PyObject,
  definition: FunctionDefinition,
  code: PyCode,
  defaults: PyValue[] | null,
  keywordDefaults: (PyValue | undefined)[] | null,
  annotations: PyValue,
): PyValue {
  const given =
    defaults === null && keywordDefaults === null
      ? NO_DEFAULTS
      : { positional: defaults ?? [], keywords: keywordDefaults ?? [] };
  const made = new PyFunction(definition.name, definition.qualname, code, definition, given);
  made.doc = definition.doc;
  made.sharesVariables = definition.local === true;
  made.module = module instanceof PyModule ? (module.member('__name__') ?? null) : null;
  if (annotations !== null) made.annotations = annotations;
  return made;
}

/** What stands for a base that is no class: `Generic[T]`, `list[int]`. */
function resolveBases(bases: readonly PyValue[]): PyValue[] {
  return bases.flatMap((base) => {
    if (base instanceof PyClass) return [base];
    const entries = findSpecial(base, '__mro_entries__');
    return entries === undefined ? [base] : toItems(callPositional(entries, [new PyTuple(bases)]));
  });
}

/** The namespace of a class body. A metaclass of the library may say `_given_twice_` of a name that is bound again. */
function namespaceFor(bases: readonly PyClass[]): Namespace {
  const check = bases.map((base) => base.pyClass.lookup('_given_twice_')).find((each) => each !== undefined);
  return check instanceof PyStaticMethod ? new CheckedNamespace(check) : new Map();
}

class CheckedNamespace extends Map<string, PyValue> {
  private readonly check: PyStaticMethod;

  constructor(check: PyStaticMethod) {
    super();
    this.check = check;
  }

  override set(name: string, value: PyValue): this {
    const before = this.get(name);
    if (before !== undefined) callPositional(this.check, [name, before, value]);
    return super.set(name, value);
  }
}

function buildClass(
  module: PyObject,
  definition: ClassDefinition,
  givenBases: PyValue[],
  keywords: PyValue,
  body: (namespace: Namespace) => void,
  cell: ((cls: PyValue) => void) | null,
): PyValue {
  const resolved = resolveBases(givenBases);
  const areClasses = resolved.every((base) => base instanceof PyClass);
  const namespace: Namespace = areClasses ? namespaceFor(classesOf(resolved)) : new Map();
  namespace.set('__module__', module instanceof PyModule ? (module.member('__name__') ?? '__main__') : '__main__');
  namespace.set('__qualname__', definition.qualname);
  const options = new Map<string, PyValue>();
  for (const { key, value } of keywords instanceof PyDict ? keywords.entries() : []) options.set(String(key), value);
  const metaclass = options.get('metaclass');
  options.delete('metaclass');
  budget.enterCall();
  body(namespace);
  budget.depth--;
  if (!areClasses && metaclass === undefined) return callClassOfBases(definition.name, resolved, namespace);
  const bases = classesOf(resolved);
  const announce = (cls: PyClass): void => cell?.(cls);
  if (metaclass === undefined || metaclass === typeType) {
    return makeClass(definition.name, bases, namespace, options, announce);
  }
  return newMetaclass(metaclass, definition.name, bases, namespace, options, announce);
}

function annotate(namespace: Namespace | PyObject, name: string, annotation: PyValue): void {
  const known =
    namespace instanceof Map ? namespace.get('__annotations__') : (namespace as PyModule).member('__annotations__');
  const annotations = known instanceof PyDict ? known : new PyDict();
  annotations.put(name, annotation);
  if (known !== undefined) return;
  if (namespace instanceof Map) namespace.set('__annotations__', annotations);
  else (namespace as PyModule).put('__annotations__', annotations);
}

/** The part of the surface that calls and makes what can be called. */
export const CALLING = {
  PyFunction: PyFunction as unknown as RuntimeSurface['PyFunction'],
  PyClass: PyClass as unknown as RuntimeSurface['PyClass'],
  refuseResult(result: PyValue): never {
    throw notNone(result);
  },
  ...calls,
  ...invoking,
  callStar,
  spreadArguments,
  mergeKeywords,
  enterFrame<T>(body: () => T): T {
    budget.enterCall();
    const result = body();
    budget.depth--;
    return result;
  },
  makeFunction,
  buildClass,
  annotate,
  makeGenerator: (generator: JavaScriptGenerator, name: string, qualname: string): PyValue =>
    new PyGenerator(generator, name, qualname),
  yieldFrom,
};
