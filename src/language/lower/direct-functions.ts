/**
 * Functions that are only ever called by name, with no starred arguments: nothing but their call sites can reach them, so those
 * tell the types of their parameters, and a call needs neither binding nor boxes.
 *
 * @module
 */
import type { ScopeTable } from '../check/scopes/build-scopes.ts';
import type { Scope, Variable } from '../check/scopes/scope.ts';
import type { AnyNode, Expression, Node } from '../syntax/nodes.ts';
import { walk } from '../syntax/nodes.ts';

/** See the module's head. */
export interface DirectFunction {
  readonly name: string;
  readonly parameters: readonly Variable[];
  /** Constants for the last parameters. */
  readonly defaults: readonly Expression[];
  /** Stands for what it returns, in the inference of types. */
  readonly result: Variable;
  readonly scope: Scope;
}

const REFLECTION = /^(globals|vars|locals|dir|eval|exec)$/;

/** The direct functions of a module by name; none when the module's globals can be reached otherwise. */
export function directFunctions(tree: Node<'Module'>, scopes: ScopeTable): ReadonlyMap<string, DirectFunction> {
  const candidates = new Map<string, Node<'FunctionDef'>>();
  for (const node of tree.body)
    if (node.nodeType === 'FunctionDef' && isPlain(node, scopes)) candidates.set(node.name, node);
  const callees = new Set<AnyNode>();
  const called = new Set<string>();
  let reflects = scopes.module.hasStarImport;
  walk(tree, (node) => {
    if (node.nodeType === 'Call' && node.func.nodeType === 'Name') {
      if (fits(node, candidates.get(node.func.id))) {
        callees.add(node.func);
        called.add(node.func.id);
      }
    } else if (node.nodeType === 'Name') {
      reflects ||= REFLECTION.test(node.id);
      if (!callees.has(node)) candidates.delete(node.id);
    } else for (const name of boundBy(node)) if (candidates.get(name) !== node) candidates.delete(name);
    return true;
  });
  const found = new Map<string, DirectFunction>();
  if (reflects) return found;
  for (const [name, node] of candidates) {
    const scope = scopes.of.get(node);
    if (scope !== undefined && called.has(name)) found.set(name, describe(name, node, scope));
  }
  return found;
}

/** Positional parameters, constants for defaults, no decorators, no generator. */
function isPlain(node: Node<'FunctionDef'>, scopes: ScopeTable): boolean {
  const { args } = node;
  if (node.decorator_list.length > 0 || args.vararg || args.kwarg || args.kwonlyargs.length > 0) return false;
  if (assignsOutside(node)) return false;
  return args.defaults.every((value) => value.nodeType === 'Constant') && scopes.of.get(node)?.generator === false;
}

/** `global` or `nonlocal`: what it assigns outside must have one type whoever calls it. */
function assignsOutside(node: Node<'FunctionDef'>): boolean {
  let found = false;
  walk(node, (part) => {
    found ||= part.nodeType === 'Global' || part.nodeType === 'Nonlocal';
    return !found;
  });
  return found;
}

/** Whether a call binds without an error, its arguments in the order of the parameters, so that they are evaluated in order. */
function fits(call: Node<'Call'>, target: Node<'FunctionDef'> | undefined): boolean {
  if (target === undefined || call.args.some((argument) => argument.nodeType === 'Starred')) return false;
  const { posonlyargs, args, defaults } = target.args;
  const names = [...posonlyargs, ...args].map((argument) => argument.arg);
  if (call.args.length > names.length) return false;
  let last = call.args.length - 1;
  const given = new Set(names.slice(0, call.args.length));
  for (const { arg } of call.keywords) {
    const at = arg ? names.indexOf(arg, posonlyargs.length) : -1;
    if (at <= last) return false;
    last = at;
    given.add(names[at] as string);
  }
  return names.slice(0, names.length - defaults.length).every((name) => given.has(name));
}

/** Names that a node binds otherwise than as a Name. */
function boundBy(node: AnyNode): string[] {
  switch (node.nodeType) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'Arg':
      return [node.arg];
    case 'Alias':
      return [node.asname ?? node.name.split('.')[0] ?? ''];
    case 'Global':
    case 'Nonlocal':
      return node.names;
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      return node.name ? [node.name] : [];
    case 'MatchMapping':
      return node.rest ? [node.rest] : [];
    default:
      return [];
  }
}

function describe(name: string, node: Node<'FunctionDef'>, scope: Scope): DirectFunction {
  const parameters = [...node.args.posonlyargs, ...node.args.args]
    .map((argument) => scope.variables.get(argument.arg))
    .filter((variable) => variable !== undefined);
  const result: Variable = {
    name,
    scope,
    javascript: '',
    parameter: false,
    captured: false,
    deleted: false,
    used: true,
    assigned: true,
  };
  return { name, parameters, defaults: node.args.defaults, result, scope };
}
