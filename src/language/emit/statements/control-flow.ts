/**
 * Emits `if`, loops with their `else`, `break` and `continue`.
 *
 * @module
 */
import type { Stmt } from '../../lower/ir.ts';
import { emitTest } from '../expressions/tests.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from './index.ts';
import { canLeave, emitClosing } from './left-generators.ts';
import { emitLoop, emitTurns, sourceTexts } from './loops.ts';

/** `if … elif … else`. */
export function emitIf(statement: Extract<Stmt, { do: 'if' }>, e: FunctionEmitter): void {
  const { line } = statement;
  e.nest(
    `if (${emitTest(statement.test, e)}) {`,
    () => {
      emitBody(statement.body, e);
    },
    statement.otherwise.length > 0 ? '} else {' : '}',
  );
  e.line = line;
  if (statement.otherwise.length === 0) return;
  e.indented(() => {
    emitBody(statement.otherwise, e);
  });
  e.push('}');
}

/** `while … else`. */
export function emitWhile(statement: Extract<Stmt, { do: 'while' }>, e: FunctionEmitter): void {
  const { line } = statement;
  withElse(statement.otherwise, e, (inside) => {
    const endless = statement.test.op === 'bool' && statement.test.value;
    const begin = (exit: string): void => {
      if (!endless) e.push(`if (!${emitTest(statement.test, e)}) ${exit}`);
    };
    emitTurns({ declarations: [], begin }, e, (label) => {
      inside(label, statement.body);
      e.line = line;
    });
  });
}

/** `for … in … else`. */
export function emitFor(statement: Extract<Stmt, { do: 'for' }>, e: FunctionEmitter): void {
  const { line } = statement;
  const sources = sourceTexts(statement.target, statement.iteration, e);
  const emit = (texts: readonly string[]): void => {
    withElse(statement.otherwise, e, (inside) => {
      emitLoop(statement.target, statement.iteration, texts, e, (label) => {
        inside(label, statement.body);
        e.line = line;
      });
    });
  };
  if (canLeave(statement.body)) emitClosing(statement.iteration, sources, e, emit);
  else emit(sources);
}

/** With an `else`, the loop stands in a labelled block that `break` leaves. */
function withElse(
  otherwise: readonly Stmt[],
  e: FunctionEmitter,
  loop: (inside: (label: string, body: readonly Stmt[]) => void) => void,
): void {
  const block = otherwise.length === 0 ? null : e.name('block');
  const inside = (label: string, body: readonly Stmt[]): void => {
    e.loops.push(block ?? label);
    emitBody(body, e);
    e.loops.pop();
  };
  if (block === null) {
    loop(inside);
    return;
  }
  e.nest(`${block}: {`, () => {
    loop(inside);
    emitBody(otherwise, e);
  });
}

/** `break`, `continue`. */
export function emitContinueOrBreak(kind: 'break' | 'continue', e: FunctionEmitter): void {
  e.push(kind === 'continue' ? 'continue;' : `break ${e.loops.at(-1) ?? ''};`);
}
