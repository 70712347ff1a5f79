/**
 * Lowers `name := value`.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr } from '../ir.ts';
import { lowerTarget, noteAssignment } from '../statements/targets.ts';
import { lowerExpression } from './index.ts';

/** See the module's head. */
export function lowerWalrus(node: Node<'NamedExpr'>, block: Block): Expr {
  const value = lowerExpression(node.value, block);
  const target = lowerTarget(node.target, block);
  noteAssignment(target, value, block);
  return { op: 'walrus', target, value, line: node.lineno };
}
