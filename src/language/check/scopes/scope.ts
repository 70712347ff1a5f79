/**
 * Scopes and variables: one {@link Scope} per module, class, function, lambda and comprehension, one {@link Variable} per
 * name that lives in a JavaScript variable.
 *
 * @module
 */
import type { AnyNode } from '../../syntax/nodes.ts';

/** What kind of block a scope is. Names of a class body live in its namespace, not in variables. */
export type ScopeKind = 'module' | 'class' | 'function' | 'comprehension';

/** A name bound in a module, function or comprehension. */
export interface Variable {
  readonly name: string;
  readonly scope: Scope;
  /** Name in the emitted code. */
  javascript: string;
  readonly parameter: boolean;
  /** Read or written by a scope nested in the variable's own. */
  captured: boolean;
  /** Somewhere deleted (`del x`, or the end of `except … as x`). */
  deleted: boolean;
  /** Read somewhere. */
  used: boolean;
  /** Bound somewhere besides being a parameter. */
  assigned: boolean;
}

/** See the module's head. */
export class Scope {
  readonly variables = new Map<string, Variable>();
  /** Names of a class body. */
  readonly classNames = new Set<string>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  readonly children: Scope[] = [];
  /** A module with `from … import *`: names that nothing binds may come from there. */
  hasStarImport = false;
  /** A function with `yield`. */
  generator = false;
  /** Reads `super` or `__class__`, so that its class needs a cell. */
  usesClassCell = false;

  constructor(
    readonly kind: ScopeKind,
    readonly name: string,
    readonly parent: Scope | null,
    readonly node: AnyNode,
    /** Class whose name mangles `__x`, nearest first. */
    readonly className: string | null,
  ) {
    parent?.children.push(this);
  }

  /** The module's scope. */
  get module(): Scope {
    return this.parent === null ? this : this.parent.module;
  }

  /** Whether it is, or lies in, a function or a comprehension: what is made here may share variables with it. */
  get isLocal(): boolean {
    return this.kind === 'function' || this.kind === 'comprehension' || this.parent?.isLocal === true;
  }

  /** CPython's `__qualname__` of something named `name` defined here. */
  qualifiedName(name: string): string {
    if (this.kind === 'module' || this.globals.has(name)) return name;
    const own = this.parent === null ? this.name : this.parent.qualifiedName(this.name);
    return this.kind === 'function' ? `${own}.<locals>.${name}` : `${own}.${name}`;
  }

  /** Binds a name in this scope, unless `global` or `nonlocal` sends it elsewhere. */
  bind(name: string, parameter = false): void {
    if (this.globals.has(name) || this.nonlocals.has(name)) return;
    if (this.kind === 'class') {
      this.classNames.add(name);
      return;
    }
    const known = this.variables.get(name);
    if (known !== undefined) {
      known.assigned ||= !parameter;
      return;
    }
    this.variables.set(name, {
      name,
      scope: this,
      javascript: `$${javascriptName(name)}`,
      parameter: parameter && this.kind !== 'module',
      captured: false,
      deleted: false,
      used: false,
      assigned: !parameter,
    });
  }
}

/** What a name means where it stands. */
export type Resolution =
  | { readonly kind: 'variable'; readonly variable: Variable }
  /** A name of the class body it stands in; `otherwise` when the namespace lacks it. */
  | { readonly kind: 'class'; readonly otherwise: Resolution }
  | { readonly kind: 'builtin' }
  /** Bound by a star import, or a builtin, or nothing. */
  | { readonly kind: 'dynamic' }
  | { readonly kind: 'classCell' }
  | { readonly kind: 'missing' };

/** Looks a name up from a scope as CPython's compiler does. */
export function resolve(scope: Scope, name: string, isBuiltin: (name: string) => boolean): Resolution {
  if (scope.kind === 'class' && !scope.globals.has(name) && !scope.nonlocals.has(name)) {
    // A name that the body binds is looked up in the globals next, past the functions around.
    if (scope.classNames.has(name) || name === '__module__' || name === '__qualname__') {
      return { kind: 'class', otherwise: globalName(scope, name, isBuiltin) };
    }
    return outer(scope, name, isBuiltin);
  }
  return outer(scope, name, isBuiltin);
}

function outer(from: Scope, name: string, isBuiltin: (name: string) => boolean): Resolution {
  if (!from.globals.has(name)) {
    for (let scope: Scope | null = from; scope !== null && scope.kind !== 'module'; scope = scope.parent) {
      if (scope.globals.has(name)) break;
      if (scope.kind === 'class') {
        if (name === '__class__' && scope !== from) return { kind: 'classCell' };
        continue;
      }
      const variable = scope.variables.get(name);
      if (variable !== undefined) {
        if (scope !== from) variable.captured = true;
        return { kind: 'variable', variable };
      }
    }
  }
  return globalName(from, name, isBuiltin);
}

function globalName(from: Scope, name: string, isBuiltin: (name: string) => boolean): Resolution {
  const global = from.module.variables.get(name);
  if (global !== undefined) {
    if (from.kind !== 'module') global.captured = true;
    return { kind: 'variable', variable: global };
  }
  if (from.module.hasStarImport) return { kind: 'dynamic' };
  return isBuiltin(name) ? { kind: 'builtin' } : { kind: 'missing' };
}

/** A Python identifier as part of a JavaScript one. */
export function javascriptName(name: string): string {
  if (/^[\w$]+$/.test(name) || /^[$_\p{ID_Start}][$\u200c\u200d\p{ID_Continue}]*$/u.test(name)) return name;
  return [...name].map((character) => (/[\w]/.test(character) ? character : `$${character.codePointAt(0)}`)).join('');
}

/** `__x` inside a class becomes `_Class__x`. */
export function mangle(name: string, className: string | null): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}
