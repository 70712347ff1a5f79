/**
 * Lowers calls: `super()`, `locals()`, builtins with a typed form, methods, the rest.
 *
 * @module
 */
import { mangle } from '../../check/scopes/scope.ts';
import type { Expression, Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { DirectFunction } from '../direct-functions.ts';
import type { Expr, KeywordArgument } from '../ir.ts';
import { INTRINSIC_ARITY } from '../types/intrinsic-types.ts';
import { typeOf } from '../types/type-of.ts';
import { lowerElements } from './displays.ts';
import { lowerExpression } from './index.ts';

/** See the module's head. */
export function lowerCall(node: Node<'Call'>, block: Block): Expr {
  const line = node.lineno;
  const { func } = node;
  const plain = node.keywords.length === 0 && node.args.every((argument) => argument.nodeType !== 'Starred');
  if (func.nodeType === 'Name' && plain && meansBuiltin(func.id, node.args.length, block)) {
    const special = specialCall(func.id, node, block);
    if (special !== null) return special;
  }
  const direct = func.nodeType === 'Name' ? block.context.direct.get(func.id) : undefined;
  if (direct !== undefined) return lowerDirect(node, direct, block);
  if (func.nodeType === 'Attribute') {
    const unstarred =
      node.args.every((argument) => argument.nodeType !== 'Starred') && node.keywords.every((k) => k.arg);
    const base = func.value;
    const onSuper = base.nodeType === 'Call' && base.func.nodeType === 'Name' && base.func.id === 'super';
    if (unstarred && !onSuper) {
      return {
        op: 'method',
        object: lowerExpression(base, block),
        name: mangle(func.attr, block.scope.className),
        args: node.args.map((argument) => lowerExpression(argument, block)),
        keywords: lowerKeywords(node.keywords, block),
        line: func.end_lineno ?? line,
      };
    }
  }
  const callee = lowerExpression(func, block);
  return {
    op: 'call',
    callee,
    args: lowerElements(node.args, block),
    keywords: lowerKeywords(node.keywords, block),
    line,
  };
}

/** Names that the compiler has to see called: they are about the frame that calls them. */
const OF_THE_FRAME: readonly string[] = ['super', 'locals', 'globals'];

/** Whether the name is the builtin; behind `from x import *` any name may be another's, but for those of the frame. */
function meansBuiltin(name: string, args: number, block: Block): boolean {
  const { kind } = block.resolve(name);
  return kind === 'builtin' || (kind === 'dynamic' && args === 0 && OF_THE_FRAME.includes(name));
}

/** A call that tells the types of the parameters. */
function lowerDirect(node: Node<'Call'>, target: DirectFunction, block: Block): Expr {
  const { types } = block.context;
  const { parameters, defaults } = target;
  const callee = lowerExpression(node.func, block);
  const args = parameters.map(({ name }, index) => {
    const given = node.args[index] ?? node.keywords.find((keyword) => keyword.arg === name)?.value;
    return lowerExpression(given ?? (defaults[index - parameters.length + defaults.length] as Expression), block);
  });
  args.forEach((argument, index) => {
    const parameter = parameters[index];
    if (parameter !== undefined) types.note(parameter, (known) => typeOf(argument, known));
  });
  return { op: 'direct', target, callee, args, line: node.lineno };
}

/** Keyword arguments in order. */
export function lowerKeywords(keywords: readonly Node<'Keyword'>[], block: Block): KeywordArgument[] {
  return keywords.map(({ arg, value }) => ({ name: arg ?? null, value: lowerExpression(value, block) }));
}

function specialCall(name: string, node: Node<'Call'>, block: Block): Expr | null {
  const line = node.lineno;
  const args = (): Expr[] => node.args.map((argument) => lowerExpression(argument, block));
  if (name === 'super' && node.args.length === 0) return lowerSuper(block, line, null);
  if (node.args.length === 0 && (name === 'locals' || name === 'vars' || name === 'dir')) {
    if (block.scope.kind === 'module') {
      const globals: Expr = { op: 'globals', line };
      return name === 'dir' ? sortedKeys(globals, line) : globals;
    }
    if (block.scope.kind === 'class') return null;
    const locals: Expr = { op: 'locals', variables: visibleLocals(block), line };
    return name === 'dir' ? sortedKeys(locals, line) : locals;
  }
  if (name === 'globals' && node.args.length === 0) return { op: 'globals', line };
  const arity = Object.hasOwn(INTRINSIC_ARITY, name) ? INTRINSIC_ARITY[name] : undefined;
  if (arity === undefined || node.args.length < arity[0] || node.args.length > arity[1]) return null;
  return { op: 'intrinsic', name, args: args(), line };
}

function visibleLocals(block: Block): Extract<Expr, { op: 'locals' }>['variables'] {
  for (const variable of block.scope.variables.values()) variable.captured = true;
  return [...block.scope.variables.values()];
}

const sortedKeys = (dict: Expr, line: number): Expr => ({
  op: 'call',
  callee: { op: 'builtin', name: 'sorted', line },
  args: [{ spread: false, value: dict }],
  keywords: [],
  line,
});

/** `super()` in a method: its class's cell and its first parameter. */
export function lowerSuper(block: Block, line: number, name: string | null): Expr {
  let scope = block.scope;
  while (scope.kind === 'comprehension' && scope.parent !== null) scope = scope.parent;
  const first = [...scope.variables.values()].find((variable) => variable.parameter);
  const self: Expr = first === undefined ? { op: 'none', line } : { op: 'read', variable: first, check: 'none', line };
  if (first !== undefined && scope !== block.scope) first.captured = true;
  return { op: 'super', cell: block.classCell(), self, name, line };
}
