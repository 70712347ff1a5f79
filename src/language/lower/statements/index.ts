/**
 * Lowers statements: dispatch by kind of node.
 *
 * @module
 */
import type { Statement } from '../../syntax/nodes.ts';
import type { Block } from '../block.ts';
import { lowerExpression } from '../expressions/index.ts';
import type { Stmt } from '../ir.ts';
import { typeOf } from '../types/type-of.ts';
import { lowerAnnotatedAssignment, lowerAssignment, lowerAugmented, lowerDelete } from './assignments.ts';
import { lowerFor, lowerIf, lowerWhile } from './control-flow.ts';
import { lowerClass, lowerFunctionStatement } from './definitions.ts';
import { lowerTry } from './exceptions.ts';
import { lowerImport, lowerImportFrom } from './imports.ts';
import { lowerMatch } from './match.ts';
import { lowerWith } from './with.ts';

/** A body in order. */
export function lowerBody(body: readonly Statement[], block: Block): Stmt[] {
  return body.flatMap((statement) => lowerStatement(statement, block));
}

function lowerStatement(node: Statement, block: Block): Stmt[] {
  const line = node.lineno;
  switch (node.nodeType) {
    case 'Expr':
      if (node.value.nodeType === 'Constant') return [];
      return [{ do: 'expression', value: lowerExpression(node.value, block), line }];
    case 'Assign':
      return [lowerAssignment(node, block)];
    case 'AugAssign':
      return [lowerAugmented(node, block)];
    case 'AnnAssign':
      return lowerAnnotatedAssignment(node, block);
    case 'Delete':
      return lowerDelete(node, block);
    case 'If':
      return [lowerIf(node, block)];
    case 'While':
      return [lowerWhile(node, block)];
    case 'For':
      return [lowerFor(node, block)];
    case 'Try':
      return [lowerTry(node, block)];
    case 'With':
      return [lowerWith(node, node.items, block)];
    case 'Match':
      return [lowerMatch(node, block)];
    case 'FunctionDef':
      return [lowerFunctionStatement(node, block)];
    case 'ClassDef':
      return [lowerClass(node, block)];
    case 'Import':
      return lowerImport(node, block);
    case 'ImportFrom':
      return lowerImportFrom(node, block);
    case 'Return': {
      const value = node.value ? lowerExpression(node.value, block) : ({ op: 'none', line } as const);
      if (block.returns !== null) block.context.types.note(block.returns, (known) => typeOf(value, known));
      block.flow = null;
      return [{ do: 'return', value, line }];
    }
    case 'Raise': {
      const value = node.exc ? lowerExpression(node.exc, block) : null;
      const cause = node.cause ? lowerExpression(node.cause, block) : null;
      block.flow = null;
      return [{ do: 'raise', value, cause, line }];
    }
    case 'Assert': {
      const test = lowerExpression(node.test, block);
      const [message] = block.branch(() => (node.msg ? lowerExpression(node.msg, block) : null));
      return [{ do: 'assert', test, message, line }];
    }
    case 'Break':
    case 'Continue':
      block.flow = null;
      return [{ do: node.nodeType === 'Break' ? 'break' : 'continue', line }];
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
    case 'Comment':
      return [];
    default:
      throw new Error(`no lowering for ${node.nodeType}: the checks must refuse it`);
  }
}
