/**
 * Lowers `with`; several items are nested ones.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { Stmt } from '../ir.ts';
import { ANY } from '../static-type.ts';
import { lowerBody } from './index.ts';
import { lowerTarget, noteTarget } from './targets.ts';

/** See the module's head. What the body binds is not certain after it: the manager may swallow an exception. */
export function lowerWith(node: Node<'With'>, items: readonly Node<'WithItem'>[], block: Block): Stmt {
  const [item, ...rest] = items;
  if (item === undefined) throw new Error('a With has items');
  const manager = lowerExpression(item.context_expr, block);
  const before = block.flow;
  const target = item.optional_vars ? lowerTarget(item.optional_vars, block) : null;
  if (target !== null) noteTarget(target, () => ANY, block);
  const body = rest.length > 0 ? [lowerWith(node, rest, block)] : lowerBody(node.body, block);
  block.flow = before;
  return { do: 'with', manager, target, body, line: item.context_expr.lineno ?? node.lineno };
}
