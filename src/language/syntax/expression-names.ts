/**
 * What CPython calls an expression in messages such as "cannot assign to function call".
 *
 * @module
 */
import type { Expression } from './nodes.ts';

/** See the module's head. */
export function expressionName(node: Expression): string {
  switch (node.nodeType) {
    case 'Call':
      return 'function call';
    case 'BinOp':
    case 'UnaryOp':
    case 'BoolOp':
      return 'expression';
    case 'Compare':
      return 'comparison';
    case 'Constant':
      if (node.value === null) return 'None';
      if (typeof node.value === 'boolean') return node.value ? 'True' : 'False';
      return node.value === '...' && node.quote_style === undefined ? 'ellipsis' : 'literal';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'f-string expression';
    case 'Lambda':
      return 'lambda';
    case 'IfExp':
      return 'conditional expression';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'Await':
      return 'await expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Attribute':
      return 'attribute';
    case 'Subscript':
      return 'subscript';
    case 'Starred':
      return 'starred';
    case 'Name':
      return 'name';
    case 'List':
      return 'list';
    case 'Tuple':
      return 'tuple';
    default:
      return 'expression';
  }
}
