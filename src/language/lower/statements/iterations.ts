/**
 * Lowers what a loop runs over. `range`, `enumerate` and `zip` (the builtins) become loops of their own kind.
 *
 * @module
 */
import type { Expression, Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { Expr, Iteration, Target } from '../ir.ts';
import { ANY, COUNTER } from '../static-type.ts';
import { rangeType } from '../types/range-type.ts';
import { typeOf } from '../types/type-of.ts';
import { lowerTarget, noteTarget } from './targets.ts';

/** The target (bound in `inner`) and the way to get items; the source is evaluated in `outer`. */
export function lowerIteration(
  target: Expression,
  source: Expression,
  outer: Block,
  inner: Block,
): { target: Target; iteration: Iteration } {
  const iteration = builtinIteration(target, source, outer, inner) ?? {
    over: 'any',
    source: lowerExpression(source, outer),
  };
  const lowered = lowerTarget(target, inner);
  noteItems(lowered, iteration, inner);
  return { target: lowered, iteration };
}

function builtinIteration(target: Expression, source: Expression, outer: Block, inner: Block): Iteration | null {
  if (source.nodeType !== 'Call' || source.func.nodeType !== 'Name' || source.keywords.length > 0) return null;
  if (source.args.some((argument) => argument.nodeType === 'Starred')) return null;
  if (outer.resolve(source.func.id).kind !== 'builtin') return null;
  const name = source.func.id;
  if (name === 'range' && source.args.length >= 1 && source.args.length <= 3) return rangeIteration(source, outer);
  const parts =
    target.nodeType === 'Tuple' && target.elts.every((element) => element.nodeType !== 'Starred') ? target.elts : [];
  const [first] = source.args;
  if (name === 'enumerate' && first !== undefined && source.args.length <= 2 && parts.length === 2) {
    const [index, item] = parts as [Expression, Expression];
    const start = source.args[1];
    return {
      over: 'enumerate',
      source: lowerExpression(first, outer),
      start: start ? lowerExpression(start, outer) : { op: 'int', value: 0, line: source.lineno },
      index: lowerTarget(index, inner),
      item: lowerTarget(item, inner),
    };
  }
  if (name === 'zip' && parts.length >= 1 && parts.length === source.args.length) {
    return {
      over: 'zip',
      sources: source.args.map((argument) => lowerExpression(argument, outer)),
      items: parts.map((part) => lowerTarget(part, inner)),
    };
  }
  return null;
}

function rangeIteration(source: Node<'Call'>, outer: Block): Iteration {
  const line = source.lineno;
  const [first, second, third] = source.args.map((argument) => lowerExpression(argument, outer));
  const start: Expr = second === undefined || first === undefined ? { op: 'int', value: 0, line } : first;
  const stop: Expr = second ?? first ?? { op: 'int', value: 0, line };
  const step: Expr = third ?? { op: 'int', value: 1, line };
  return { over: 'range', start, stop, step };
}

const isSmallInt = (expr: Expr): boolean =>
  expr.op === 'int' && typeof expr.value === 'number' && Math.abs(expr.value) < 2 ** 31;

function noteItems(target: Target, iteration: Iteration, block: Block): void {
  switch (iteration.over) {
    case 'range':
      noteTarget(target, (types) => rangeType(iteration, (expr) => typeOf(expr, types)), block);
      break;
    case 'enumerate':
      noteTarget(iteration.index, () => (isSmallInt(iteration.start) ? COUNTER : ANY), block);
      noteTarget(iteration.item, () => ANY, block);
      break;
    case 'zip':
      for (const item of iteration.items) noteTarget(item, () => ANY, block);
      break;
    case 'any':
      noteTarget(target, () => ANY, block);
  }
}
