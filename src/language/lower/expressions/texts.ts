/**
 * Lowers f-strings.
 *
 * @module
 */
import type { Expression, Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr, TextPart } from '../ir.ts';
import { lowerExpression } from './index.ts';

const CONVERSIONS: Readonly<Record<number, 's' | 'r' | 'a'>> = { 115: 's', 114: 'r', 97: 'a' };

/** See the module's head. */
export function lowerText(node: Node<'JoinedStr'>, block: Block): Expr {
  return { op: 'text', parts: node.values.map((value) => lowerPart(value, block)), line: node.lineno };
}

function lowerPart(node: Expression, block: Block): TextPart {
  if (node.nodeType !== 'FormattedValue') return { text: String(node.nodeType === 'Constant' ? node.value : '') };
  const spec = node.format_spec;
  return {
    value: lowerExpression(node.value, block),
    conversion: CONVERSIONS[node.conversion] ?? null,
    spec: spec?.nodeType === 'JoinedStr' ? spec.values.map((value) => lowerPart(value, block)) : null,
  };
}
