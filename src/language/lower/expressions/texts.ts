/**
 * Lowers f-strings.
 *
 * @module
 */
import { characterNamed } from '../../syntax/character-names.ts';
import type { Expression, Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr, TextPart } from '../ir.ts';
import { lowerExpression } from './index.ts';

const CONVERSIONS: Readonly<Record<number, 's' | 'r' | 'a'>> = { 115: 's', 114: 'r', 97: 'a' };

/** py-ast decodes the other escapes of an f-string. */
function withNamedCharacters(text: string): string {
  return text.replace(/\\N\{([^{}]+)\}/g, (whole, name: string) => characterNamed(name) ?? whole);
}

/** See the module's head. */
export function lowerText(node: Node<'JoinedStr'>, block: Block): Expr {
  return { op: 'text', parts: node.values.map((value) => lowerPart(value, block)), line: node.lineno };
}

function lowerPart(node: Expression, block: Block): TextPart {
  if (node.nodeType !== 'FormattedValue') {
    return { text: node.nodeType === 'Constant' ? withNamedCharacters(String(node.value)) : '' };
  }
  const spec = node.format_spec;
  return {
    value: lowerExpression(node.value, block),
    conversion: CONVERSIONS[node.conversion] ?? null,
    spec: spec?.nodeType === 'JoinedStr' ? spec.values.map((value) => lowerPart(value, block)) : null,
  };
}
