/**
 * Lowers list, tuple, set and dict displays, and the elements of argument lists.
 *
 * @module
 */
import type { Expression, Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Element, Expr } from '../ir.ts';
import { lowerExpression } from './index.ts';

/** Elements in order, `*x` marked. */
export function lowerElements(nodes: readonly Expression[], block: Block): Element[] {
  return nodes.map((node) =>
    node.nodeType === 'Starred'
      ? { spread: true, value: lowerExpression(node.value, block) }
      : { spread: false, value: lowerExpression(node, block) },
  );
}

/** A dict display. */
export function lowerDict(node: Node<'Dict'>, block: Block): Expr {
  const entries = node.values.map((value, index) => {
    const key = node.keys[index];
    return { key: key ? lowerExpression(key, block) : null, value: lowerExpression(value, block) };
  });
  return { op: 'dict', entries, line: node.lineno };
}
