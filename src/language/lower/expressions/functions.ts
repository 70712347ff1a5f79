/**
 * Lowers functions and lambdas.
 *
 * @module
 */
import { mangle, type Variable } from '../../check/scopes/scope.ts';
import type { FunctionNode, Node } from '../../syntax/nodes.ts';
import { docString } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr, FunctionExpr, Stmt } from '../ir.ts';
import { lowerBody } from '../statements/index.ts';
import { NONE } from '../static-type.ts';
import { lowerExpression } from './index.ts';

/** A lambda. */
export function lowerLambda(node: Node<'Lambda'>, block: Block): FunctionExpr {
  return lowerFunction(node, '<lambda>', block, (inner) => {
    const value = lowerExpression(node.body, inner);
    return [{ do: 'return', value, line: value.line }];
  });
}

/** A function without its decorators. */
export function lowerDefinition(node: Node<'FunctionDef'>, block: Block): FunctionExpr {
  return lowerFunction(node, node.name, block, (inner) => lowerBody(node.body, inner));
}

function lowerFunction(node: FunctionNode, name: string, block: Block, body: (inner: Block) => Stmt[]): FunctionExpr {
  const { args } = node;
  const positional = [...args.posonlyargs, ...args.args];
  const all = [...positional, args.vararg, ...args.kwonlyargs, args.kwarg].filter((argument) => argument != null);
  const defaults = args.defaults.map((value) => lowerExpression(value, block));
  const keywordDefaults = args.kw_defaults.map((value) => (value ? lowerExpression(value, block) : null));
  const annotations = node.nodeType === 'Lambda' ? [] : lowerAnnotations(node, all, block);
  const inner = block.inner(node);
  const names = all.map((argument) => mangle(argument.arg, inner.scope.className));
  const parameters = names.map((parameter) => inner.scope.variables.get(parameter)).filter((v) => v !== undefined);
  for (const parameter of parameters) inner.bind(parameter);
  const direct =
    block.scope.kind === 'module' && node.nodeType === 'FunctionDef' ? (block.context.direct.get(name) ?? null) : null;
  if (direct !== null) {
    for (const parameter of parameters) block.context.types.tell(parameter);
    inner.returns = direct.result;
    // Who runs its body has called it by name.
    const own = block.context.scopes.module.variables.get(name);
    if (own !== undefined) inner.bind(own);
  }
  inner.self = selfOf(node, parameters[0], block, inner);
  const lowered = body(inner);
  if (direct !== null && inner.flow !== null) block.context.types.note(direct.result, () => NONE);
  return {
    op: 'function',
    definition: {
      name,
      qualname: block.scope.qualifiedName(name),
      doc: node.nodeType === 'Lambda' ? null : docString(node.body),
      line: node.nodeType === 'Lambda' ? node.lineno : (node.decorator_list[0]?.lineno ?? node.lineno),
      names,
      positionalOnly: args.posonlyargs.length,
      positional: positional.length,
      varArgs: args.vararg != null,
      keywordOnly: args.kwonlyargs.length,
      varKeywords: args.kwarg != null,
      generator: inner.scope.generator,
      ...(block.scope.isLocal ? { local: true } : {}),
    },
    parameters,
    variables: [...inner.scope.variables.values()].filter((variable) => !variable.parameter),
    defaults,
    keywordDefaults,
    annotations,
    body: lowered,
    direct,
    line: node.lineno,
  };
}

function lowerAnnotations(
  node: Node<'FunctionDef' | 'AsyncFunctionDef'>,
  all: readonly Node<'Arg'>[],
  block: Block,
): (readonly [string, Expr])[] {
  const annotated = all.flatMap(({ arg, annotation }) => (annotation ? [[arg, annotation] as const] : []));
  if (node.returns) annotated.push(['return', node.returns]);
  return annotated.map(([name, annotation]) => [name, lowerAnnotation(annotation, block)] as const);
}

/** An annotation's value; its text under `from __future__ import annotations`. */
export function lowerAnnotation(node: NonNullable<Node<'Arg'>['annotation']>, block: Block): Expr {
  if (!block.context.lazyAnnotations) return lowerExpression(node, block);
  return { op: 'str', value: block.context.source.segment(node), line: node.lineno };
}

/** What is known of `self`: the first parameter of a method, or the one of the method around. */
function selfOf(node: FunctionNode, first: Variable | undefined, outer: Block, inner: Block): Block['self'] {
  if (outer.scope.kind !== 'class') return outer.self;
  if (node.nodeType === 'Lambda' || first === undefined || first.assigned) return null;
  const isStatic = node.decorator_list.some(
    (decorator) => decorator.nodeType === 'Name' && /^(staticmethod|classmethod)$/.test(decorator.id),
  );
  if (isStatic || node.name === '__new__' || inner.scope.parent?.node.nodeType !== 'ClassDef') return null;
  const { direct, strategy } = outer.context.classTraits(inner.scope.parent.node);
  return { variable: first, direct, strategy };
}
