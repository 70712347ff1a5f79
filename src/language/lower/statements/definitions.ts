/**
 * Lowers `def` and `class` statements: an expression with its decorators around it, assigned to the name.
 *
 * @module
 */
import type { Expression, Node } from '../../syntax/nodes.ts';
import { docString } from '../../syntax/nodes.ts';
import { type Block, cellName } from '../block.ts';
import { lowerKeywords } from '../expressions/calls.ts';
import { lowerElements } from '../expressions/displays.ts';
import { lowerDefinition } from '../expressions/functions.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { ClassExpr, Expr, Stmt } from '../ir.ts';
import { lowerBody } from './index.ts';
import { nameTarget, noteAssignment } from './targets.ts';

/** `@decorators def name(…)`. */
export function lowerFunctionStatement(node: Node<'FunctionDef'>, block: Block): Stmt {
  const decorators = node.decorator_list.map((decorator) => lowerExpression(decorator, block));
  const target = nameTarget(node.name, node.lineno, block);
  const value = decorated(decorators, lowerDefinition(node, block));
  noteAssignment(target, value, block);
  return { do: 'assign', targets: [target], value, line: node.lineno };
}

/** `@decorators class name(…)`. */
export function lowerClass(node: Node<'ClassDef'>, block: Block): Stmt {
  const decorators = node.decorator_list.map((decorator) => lowerExpression(decorator, block));
  const bases = lowerElements(node.bases, block);
  const keywords = lowerKeywords(node.keywords, block);
  const inner = block.inner(node);
  const target = nameTarget(node.name, node.lineno, block);
  const doc = docString(node.body);
  const body = lowerBody(node.body, inner);
  if (doc !== null) {
    const value: Expr = { op: 'str', value: doc, line: node.lineno };
    body.unshift({
      do: 'assign',
      targets: [{ to: 'className', name: '__doc__', line: node.lineno }],
      value,
      line: node.lineno,
    });
  }
  const made: ClassExpr = {
    op: 'class',
    definition: { name: node.name, qualname: block.scope.qualifiedName(node.name), line: node.lineno },
    bases,
    keywords,
    body,
    cell: inner.scope.usesClassCell ? cellName(inner.scope) : null,
    line: node.lineno,
  };
  const value = decorated(decorators, made);
  noteAssignment(target, value, block);
  return { do: 'assign', targets: [target], value, line: node.lineno };
}

function decorated(decorators: readonly Expr[], made: Expr): Expr {
  return decorators.reduceRight<Expr>(
    (value, decorator) => ({
      op: 'call',
      callee: decorator,
      args: [{ spread: false, value }],
      keywords: [],
      line: decorator.line,
    }),
    made,
  );
}

/** A decorator's name for messages and checks (`a.b` of `@a.b(…)`), or null. */
export function decoratorName(node: Expression): string | null {
  if (node.nodeType === 'Name') return node.id;
  if (node.nodeType === 'Call') return decoratorName(node.func);
  if (node.nodeType !== 'Attribute') return null;
  const base = decoratorName(node.value);
  return base === null ? null : `${base}.${node.attr}`;
}
