/**
 * Lowers an expression: dispatch by kind of node.
 *
 * @module
 */
import type { Expression } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { Expr } from '../ir.ts';
import { lowerAttribute } from './attributes.ts';
import { lowerCall } from './calls.ts';
import { lowerComprehension } from './comprehensions.ts';
import { lowerConstant } from './constants.ts';
import { lowerDict, lowerElements } from './displays.ts';
import { lowerLambda } from './functions.ts';
import { lowerName } from './names.ts';
import { lowerBinary, lowerCompare, lowerLogic, lowerUnary } from './operators.ts';
import { lowerSlice, lowerSubscript } from './subscripts.ts';
import { lowerText } from './texts.ts';
import { lowerWalrus } from './walrus.ts';

/** See the module's head. */
export function lowerExpression(node: Expression, block: Block): Expr {
  const line = node.lineno ?? 0;
  switch (node.nodeType) {
    case 'Constant':
      return lowerConstant(node, block);
    case 'Name':
      return lowerName(node, block);
    case 'Attribute':
      return lowerAttribute(node, block);
    case 'Call':
      return lowerCall(node, block);
    case 'BinOp':
      return lowerBinary(node, block);
    case 'UnaryOp':
      return lowerUnary(node, block);
    case 'BoolOp':
      return lowerLogic(node, block);
    case 'Compare':
      return lowerCompare(node, block);
    case 'IfExp': {
      const test = lowerExpression(node.test, block);
      const [yes] = block.branch(() => lowerExpression(node.body, block));
      const [no] = block.branch(() => lowerExpression(node.orelse, block));
      return { op: 'choose', test, yes, no, line };
    }
    case 'Subscript':
      return lowerSubscript(node, block);
    case 'Slice':
      return lowerSlice(node, block);
    case 'List':
      return { op: 'list', elements: lowerElements(node.elts, block), line };
    case 'Tuple':
      return { op: 'tuple', elements: lowerElements(node.elts, block), line };
    case 'Set':
      return { op: 'set', elements: lowerElements(node.elts, block), line };
    case 'Dict':
      return lowerDict(node, block);
    case 'JoinedStr':
      return lowerText(node, block);
    case 'FormattedValue':
      return lowerText({ nodeType: 'JoinedStr', values: [node], lineno: line, col_offset: node.col_offset }, block);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return lowerComprehension(node, block);
    case 'Lambda':
      return lowerLambda(node, block);
    case 'NamedExpr':
      return lowerWalrus(node, block);
    case 'Yield':
      return { op: 'yield', value: node.value ? lowerExpression(node.value, block) : { op: 'none', line }, line };
    case 'YieldFrom':
      return { op: 'yieldFrom', value: lowerExpression(node.value, block), line };
    default:
      throw new Error(`no lowering for ${node.nodeType}: the checks must refuse it`);
  }
}
