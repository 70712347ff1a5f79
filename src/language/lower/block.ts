/**
 * Where lowering stands: the scope it is in, and which variables are bound for certain at this point of the flow.
 *
 * @module
 */
import { type Resolution, resolve, type Scope, type Variable } from '../check/scopes/scope.ts';
import type { AnyNode } from '../syntax/nodes.ts';
import type { BoundCheck, Expr } from './ir.ts';
import type { ModuleContext } from './module-context.ts';

/** Variables bound for certain; null in code that is never reached. */
export type Flow = ReadonlySet<Variable> | null;

/** What is certain where two ways meet. */
export function meet(a: Flow, b: Flow): Flow {
  if (a === null) return b;
  if (b === null) return a;
  return new Set([...a].filter((variable) => b.has(variable)));
}

/** See the module's head. */
export class Block {
  flow: Flow;
  /** `self` of a method whose class allows direct stores and typed accessors. */
  self: { readonly variable: Variable; readonly direct: boolean; readonly strategy: boolean } | null = null;

  /** What the function around returns, when its types are told by its calls. */
  returns: Variable | null = null;

  constructor(
    readonly context: ModuleContext,
    readonly scope: Scope,
    flow: Flow,
  ) {
    this.flow = flow;
  }

  /** What a name means here. */
  resolve(name: string): Resolution {
    return resolve(this.scope, name, this.context.isBuiltin);
  }

  /** From here on the variable is bound. */
  bind(variable: Variable): void {
    if (this.flow !== null && !this.flow.has(variable)) this.flow = new Set([...this.flow, variable]);
  }

  /** The check that a read of a variable needs. */
  check(variable: Variable): BoundCheck {
    if (!variable.deleted && (this.flow === null || this.flow.has(variable))) return 'none';
    if (variable.scope.kind === 'module') return 'global';
    return variable.scope === this.scope ? 'local' : 'free';
  }

  /** A read of a resolved name. */
  read(resolution: Resolution, name: string, line: number): Expr {
    switch (resolution.kind) {
      case 'variable':
        resolution.variable.used = true;
        return { op: 'read', variable: resolution.variable, check: this.check(resolution.variable), line };
      case 'class':
        return { op: 'className', name, otherwise: this.read(resolution.otherwise, name, line), line };
      case 'builtin':
        return { op: 'builtin', name, line };
      case 'classCell':
        return { op: 'classCell', cell: this.classCell(), line };
      case 'missing':
      case 'dynamic':
        return { op: resolution.kind, name, line };
    }
  }

  /** JavaScript name of the nearest class's cell. */
  classCell(): string {
    let scope: Scope | null = this.scope;
    while (scope !== null && scope.kind !== 'class') scope = scope.parent;
    return scope === null ? 'noClass' : cellName(scope);
  }

  /** A block for a scope opened here by `node`. */
  inner(node: AnyNode): Block {
    const scope = this.context.scopes.of.get(node);
    if (scope === undefined) throw new Error(`no scope for ${node.nodeType}`);
    return new Block(this.context, scope, this.flow);
  }

  /** Runs `lower` for a branch: what it binds does not count here. Returns its result and the flow at its end. */
  branch<T>(lower: () => T, start: Flow = this.flow): [T, Flow] {
    const before = this.flow;
    this.flow = start;
    const result = lower();
    const end = this.flow;
    this.flow = before;
    return [result, end];
  }
}

/** The cell that the methods of a class reach it through: told apart by depth, for classes in classes. */
export function cellName(scope: Scope): string {
  let depth = 0;
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.kind === 'class') depth++;
  return `class${depth}`;
}
