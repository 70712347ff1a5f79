/**
 * Lowers `=`, `+=` and its kin, annotated assignment, `del`.
 *
 * @module
 */
import { mangle } from '../../check/scopes/scope.ts';
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import { lowerAnnotation } from '../expressions/functions.ts';
import { lowerExpression } from '../expressions/index.ts';
import { binaryOperator } from '../expressions/operators.ts';
import type { Expr, Stmt, Target } from '../ir.ts';
import { typeOf } from '../types/type-of.ts';
import { lowerTarget, noteAssignment, noteTarget } from './targets.ts';

/** `a = b = value`. */
export function lowerAssignment(node: Node<'Assign'>, block: Block): Stmt {
  const value = lowerExpression(node.value, block);
  const targets = node.targets.map((target) => {
    const lowered = lowerTarget(target, block);
    if (node.targets.length > 1) noteTarget(lowered, (known) => typeOf(value, known), block);
    else noteAssignment(lowered, value, block);
    return lowered;
  });
  return { do: 'assign', targets, value, line: node.lineno };
}

/** `a += value`: of a variable, an assignment of the operator's result. */
export function lowerAugmented(node: Node<'AugAssign'>, block: Block): Stmt {
  const line = node.lineno;
  const operator = binaryOperator(node.op);
  const target = lowerTarget(node.target, block);
  if (target.to === 'variable' || target.to === 'className') {
    const left = lowerExpression({ ...node.target, ctx: { nodeType: 'Load' } } as Node<'Name'>, block);
    const right = lowerExpression(node.value, block);
    const value: Expr = { op: 'binary', operator, left, right, inPlace: true, line };
    noteAssignment(target, value, block);
    return { do: 'assign', targets: [target], value, line };
  }
  return { do: 'augment', target, operator, value: lowerExpression(node.value, block), line };
}

/** `x: int = value`; the annotation is evaluated in modules and classes only. */
export function lowerAnnotatedAssignment(node: Node<'AnnAssign'>, block: Block): Stmt[] {
  const line = node.lineno;
  const statements: Stmt[] = [];
  if (node.value) {
    const value = lowerExpression(node.value, block);
    const target = lowerTarget(node.target, block);
    noteAssignment(target, value, block);
    statements.push({ do: 'assign', targets: [target], value, line });
  }
  if (block.scope.kind === 'module' || block.scope.kind === 'class') {
    const annotation = lowerAnnotation(node.annotation, block);
    if (node.target.nodeType === 'Name') {
      const name = mangle(node.target.id, block.scope.className);
      statements.push({ do: 'annotate', name, annotation, inClass: block.scope.kind === 'class', line });
    } else if (annotation.op !== 'str') statements.push({ do: 'expression', value: annotation, line });
  }
  return statements;
}

/** `del a, b.c, d[0]`. */
export function lowerDelete(node: Node<'Delete'>, block: Block): Stmt[] {
  return node.targets.flatMap((target) => deletions(lowerTarget(target, block), block, node.lineno));
}

function deletions(target: Target, block: Block, line: number): Stmt[] {
  if (target.to === 'sequence') return target.targets.flatMap((item) => deletions(item, block, line));
  const check = target.to === 'variable' ? block.check(target.variable) : 'none';
  return [{ do: 'delete', target, check, line }];
}
