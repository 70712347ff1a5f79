/**
 * Names: modules, globals, what is not bound.
 *
 * @module
 */

import { builtinsModule } from '../builtins/builtins-module.ts';
import { builtinError, importError, nameError, typeError } from '../exceptions/raise.ts';
import { findAttribute, getAttribute } from '../objects/attributes.ts';
import { typeName } from '../objects/class-of.ts';
import { moduleDictionary } from '../objects/module-dictionary.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyModule } from '../objects/py-module.ts';
import type { PyObject, PyValue } from '../objects/py-object.ts';
import { toItems } from '../operators/iterate.ts';
import type { GlobalAccessors } from '../surface.ts';
import { currentWorld } from '../world/world.ts';

function asModule(value: PyObject): PyModule {
  if (value instanceof PyModule) return value;
  throw new Error('expected a module');
}

/** Loads a module and its parents; the first when `leaf` is false, else the last. */
export function importModule(name: string, leaf: boolean): PyModule {
  const world = currentWorld();
  const module = world.importModule(name);
  return leaf ? module : world.importModule(name.split('.')[0] as string);
}

/** `from module import name` */
export function importFrom(module: PyValue, name: string): PyValue {
  const value = findAttribute(module, name);
  if (value !== undefined) return value;
  if (module instanceof PyModule) {
    const child = currentWorld().findModule(`${module.name}.${name}`);
    if (child !== null) return child;
    const file = module.member('__file__');
    const where = typeof file === 'string' ? file : 'unknown location';
    throw importError(`cannot import name '${name}' from '${module.name}' (${where})`, module.name);
  }
  throw importError(`cannot import name '${name}'`);
}

/** The names that `from module import *` binds. */
function publicNames(module: PyModule): readonly string[] {
  const listed = module.member('__all__');
  if (listed === undefined) return module.memberNames().filter((name) => !name.startsWith('_'));
  return toItems(listed).map((name) => {
    if (typeof name === 'string') return name;
    throw typeError(`Item in ${module.name}.__all__ must be str, not ${typeName(name)}`);
  });
}

/** A dict from names and values, without those that are undefined. */
export function localsDict(names: readonly string[], values: readonly (PyValue | undefined)[]): PyDict {
  const dict = new PyDict();
  names.forEach((name, index) => {
    const value = values[index];
    if (value !== undefined) dict.put(name, value);
  });
  return dict;
}

/** The part of the surface that deals with names. */
export const NAMES = {
  builtins: builtinsModule,
  defineGlobals(module: PyObject, accessors: GlobalAccessors): void {
    asModule(module).connect(accessors);
  },
  importModule,
  importFrom,
  importStar(module: PyObject, source: PyValue): void {
    const target = asModule(module);
    if (!(source instanceof PyModule)) throw new Error('expected a module');
    for (const name of publicNames(source)) target.put(name, getAttribute(source, name));
  },
  dynamicName(module: PyObject, name: string): PyValue {
    const value = asModule(module).member(name) ?? builtinsModule.member(name);
    if (value === undefined) throw nameError(`name '${name}' is not defined`, name);
    return value;
  },
  globalsDict(module: PyObject): PyValue {
    return moduleDictionary(asModule(module));
  },
  localsDict,
  undefinedName(name: string): never {
    throw nameError(`name '${name}' is not defined`, name);
  },
  unboundLocal(name: string): never {
    throw builtinError(
      'UnboundLocalError',
      `cannot access local variable '${name}' where it is not associated with a value`,
    );
  },
  unboundFree(name: string): never {
    throw nameError(`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
  },
};
