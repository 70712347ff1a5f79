/**
 * Lowers reads of names.
 *
 * @module
 */
import { mangle } from '../../check/scopes/scope.ts';
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr } from '../ir.ts';

/** See the module's head. */
export function lowerName(node: Node<'Name'>, block: Block): Expr {
  const name = mangle(node.id.normalize('NFKC'), block.scope.className);
  return block.read(block.resolve(name), name, node.lineno);
}
