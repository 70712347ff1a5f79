/**
 * Lowers operators, comparisons and `and`/`or`/`not`.
 *
 * @module
 */
import type { Node } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import type { BinaryOperator, ComparisonOperator, Expr } from '../ir.ts';
import { lowerExpression } from './index.ts';

const BINARY: Readonly<Record<Node<'BinOp'>['op']['nodeType'], BinaryOperator>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  MatMult: '@',
  Div: '/',
  Mod: '%',
  Pow: '**',
  LShift: '<<',
  RShift: '>>',
  BitOr: '|',
  BitXor: '^',
  BitAnd: '&',
  FloorDiv: '//',
};
const COMPARISON: Readonly<Record<Node<'Compare'>['ops'][number]['nodeType'], ComparisonOperator>> = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  Is: 'is',
  IsNot: 'is not',
  In: 'in',
  NotIn: 'not in',
};

/** The operator of a node of arithmetic. */
export function binaryOperator(node: Node<'BinOp'>['op']): BinaryOperator {
  return BINARY[node.nodeType];
}

/** `a + b`. */
export function lowerBinary(node: Node<'BinOp'>, block: Block): Expr {
  const left = lowerExpression(node.left, block);
  const right = lowerExpression(node.right, block);
  return { op: 'binary', operator: binaryOperator(node.op), left, right, inPlace: false, line: node.lineno };
}

/** `-a`, `+a`, `~a`, `not a`; a sign before a number belongs to the literal. */
export function lowerUnary(node: Node<'UnaryOp'>, block: Block): Expr {
  const line = node.lineno;
  const operand = lowerExpression(node.operand, block);
  switch (node.op.nodeType) {
    case 'Not':
      return { op: 'not', operand, line };
    case 'Invert':
      return { op: 'unary', operator: '~', operand, line };
    case 'UAdd':
      return { op: 'unary', operator: '+', operand, line };
    case 'USub':
      if (operand.op === 'float') return { op: 'float', value: -operand.value, line };
      if (operand.op === 'int') return { op: 'int', value: operand.value === 0 ? 0 : -operand.value, line };
      return { op: 'unary', operator: '-', operand, line };
  }
}

/** `a and b and c`. */
export function lowerLogic(node: Node<'BoolOp'>, block: Block): Expr {
  const [first, ...rest] = node.values;
  if (first === undefined) throw new Error('a BoolOp has operands');
  const operands = [lowerExpression(first, block)];
  const [others] = block.branch(() => rest.map((value) => lowerExpression(value, block)));
  return { op: node.op.nodeType === 'And' ? 'and' : 'or', operands: [...operands, ...others], line: node.lineno };
}

/** `a < b <= c`. */
export function lowerCompare(node: Node<'Compare'>, block: Block): Expr {
  const first = lowerExpression(node.left, block);
  const rest = node.ops.map((operator, index) => {
    const operand = node.comparators[index];
    if (operand === undefined) throw new Error('a Compare has as many operators as operands');
    return { operator: COMPARISON[operator.nodeType], operand: lowerExpression(operand, block) };
  });
  return { op: 'compare', first, rest, line: node.lineno };
}
