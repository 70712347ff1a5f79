/**
 * Lowers literals.
 *
 * @module
 */
import { literalOf } from '../../syntax/literals.ts';
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr } from '../ir.ts';

/** See the module's head. */
export function lowerConstant(node: Node<'Constant'>, block: Block): Expr {
  const line = node.lineno;
  const literal = literalOf(node, block.context.source);
  switch (literal.type) {
    case 'none':
    case 'ellipsis':
      return { op: literal.type, line };
    case 'bool':
      return { op: 'bool', value: literal.value, line };
    case 'int':
      return { op: 'int', value: literal.value, line };
    case 'float':
      return { op: 'float', value: literal.value, line };
    case 'complex':
      return { op: 'complex', imaginary: literal.imaginary, line };
    case 'str':
    case 'bytes':
      return { op: literal.type, value: literal.value, line };
  }
}
