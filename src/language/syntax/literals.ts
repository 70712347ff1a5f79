/**
 * Values of literals. py-ast forgets whether a number was written as int or float and loses digits of some ints, so the
 * source segment decides.
 *
 * @module
 */
import { STANDS_FOR_SEVERAL } from './adjacent-texts.ts';
import type { Node } from './nodes.ts';
import type { SourceText } from './source-text.ts';
import { decodeBytes, decodeStrings } from './string-literals.ts';

/** A literal's value by its Python type; `int` holds a number when safe, else a bigint. */
export type Literal =
  | { readonly type: 'none' }
  | { readonly type: 'ellipsis' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: number | bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imaginary: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: string };

/** The literal that a Constant node stands for. */
export function literalOf(node: Node<'Constant'>, source: SourceText): Literal {
  const value: unknown = node.value;
  if (value === null || value === undefined) return { type: 'none' };
  if (typeof value === 'boolean') return { type: 'bool', value };
  if (typeof value === 'string') return textLiteral(node, value, source);
  const segment = source.segment(node).replaceAll('_', '');
  if (typeof value === 'object') return { type: 'complex', imaginary: Number((value as { imag: number }).imag) };
  if (/^0[xob]/i.test(segment) || /^\d+$/.test(segment)) return { type: 'int', value: rawInt(segment) };
  if (typeof value === 'bigint') return { type: 'int', value: rawInt(String(value)) };
  if (/^[\d.]+(e[+-]?\d+)?$/i.test(segment) && /[.e]/i.test(segment)) return { type: 'float', value: Number(segment) };
  return Number.isInteger(value)
    ? { type: 'int', value: rawInt(String(value)) }
    : { type: 'float', value: Number(value) };
}

function textLiteral(node: Node<'Constant'>, value: string, source: SourceText): Literal {
  const segment = source.segment(node);
  // in patterns the parser does not say how a text is quoted
  const quotes = node.quote_style ?? /^[a-z]*['"]/i.exec(segment)?.[0];
  if (quotes === undefined) return value === '...' ? { type: 'ellipsis' } : { type: 'str', value };
  if (/b/i.test(quotes) || (value.startsWith(STANDS_FOR_SEVERAL) && /^r?b/i.test(segment)))
    return { type: 'bytes', value: decodeBytes(segment) ?? value };
  const exact = segment.includes('\\') || value.startsWith(STANDS_FOR_SEVERAL) ? decodeStrings(segment) : null;
  return { type: 'str', value: exact ?? value };
}

/** The one raw form of an int from its text (`12`, `0xff`). */
export function rawInt(text: string): number | bigint {
  const big = BigInt(text.replace(/^0+(?=\d)/, ''));
  return big <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(big) : big;
}
