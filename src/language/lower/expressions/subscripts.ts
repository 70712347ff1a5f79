/**
 * Lowers subscripts and slices.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr } from '../ir.ts';
import { lowerExpression } from './index.ts';

/** `object[key]`. */
export function lowerSubscript(node: Node<'Subscript'>, block: Block): Expr {
  const object = lowerExpression(node.value, block);
  return { op: 'item', object, key: lowerKey(node.slice, block), line: node.lineno };
}

/** A subscript's key; `a[*b]` is a tuple. */
export function lowerKey(node: Node<'Subscript'>['slice'], block: Block): Expr {
  if (node.nodeType !== 'Starred') return lowerExpression(node, block);
  return { op: 'tuple', elements: [{ spread: true, value: lowerExpression(node.value, block) }], line: node.lineno };
}

/** `start:stop:step`. */
export function lowerSlice(node: Node<'Slice'>, block: Block): Expr {
  const part = (value: Node<'Slice'>['lower']): Expr | null => (value ? lowerExpression(value, block) : null);
  return { op: 'slice', start: part(node.lower), stop: part(node.upper), step: part(node.step), line: node.lineno };
}
