/**
 * Emits statements: dispatch by kind.
 *
 * @module
 */
import type { Stmt } from '../../lower/ir.ts';
import { emitTest } from '../expressions/tests.ts';
import { formFor, natural, quote, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitAssign, emitAugment, emitDelete } from './assignments.ts';
import { emitContinueOrBreak, emitFor, emitIf, emitWhile } from './control-flow.ts';
import { emitTry } from './exceptions.ts';
import { emitImport, emitImportFrom } from './imports.ts';
import { emitMatch } from './match.ts';
import { emitWith } from './with.ts';

/** A body in order. */
export function emitBody(body: readonly Stmt[], e: FunctionEmitter): void {
  for (const statement of body) {
    e.line = statement.line;
    if (e.told !== null && statement.line !== 0) e.push(`${e.told} = ${statement.line};`);
    emitStatement(statement, e);
  }
}

function emitStatement(statement: Stmt, e: FunctionEmitter): void {
  switch (statement.do) {
    case 'expression':
      e.push(`${natural(statement.value, e).text};`);
      break;
    case 'assign':
      emitAssign(statement, e);
      break;
    case 'augment':
      emitAugment(statement, e);
      break;
    case 'annotate':
      e.push(
        `${e.use('annotate')}(${statement.inClass ? 'ns' : 'M'}, ${quote(statement.name)}, ${value(statement.annotation, e)});`,
      );
      break;
    case 'delete':
      emitDelete(statement, e);
      break;
    case 'if':
      emitIf(statement, e);
      break;
    case 'while':
      emitWhile(statement, e);
      break;
    case 'for':
      emitFor(statement, e);
      break;
    case 'try':
      emitTry(statement, e);
      break;
    case 'with':
      emitWith(statement, e);
      break;
    case 'match':
      emitMatch(statement, e);
      break;
    case 'return':
      e.push(`return ${formFor(e.returns, natural(statement.value, e), e)};`);
      break;
    case 'raise':
      e.push(emitRaise(statement, e));
      break;
    case 'assert': {
      const message = statement.message === null ? '' : value(statement.message, e);
      e.push(`if (!${emitTest(statement.test, e)}) ${e.use('assertionFailed')}(${message});`);
      break;
    }
    case 'import':
      emitImport(statement, e);
      break;
    case 'importFrom':
      emitImportFrom(statement, e);
      break;
    case 'importStar':
      e.push(`${e.use('importStar')}(M, ${e.use('importModule')}(${quote(statement.module)}, true));`);
      break;
    case 'break':
    case 'continue':
      emitContinueOrBreak(statement.do, e);
      break;
    case 'pass':
      break;
  }
}

function emitRaise(statement: Extract<Stmt, { do: 'raise' }>, e: FunctionEmitter): string {
  if (statement.value === null) return `${e.use('reraise')}();`;
  const raised = value(statement.value, e);
  const cause = statement.cause === null ? 'undefined' : value(statement.cause, e);
  return `throw ${e.use('raised')}(${raised}, ${cause}, ${e.place()}, ${statement.line});`;
}
