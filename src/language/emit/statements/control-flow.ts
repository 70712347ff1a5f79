/**
 * Emits `if`, loops with their `else`, `break` and `continue`.
 *
 * @module
 */
import type { Stmt } from '../../lower/ir.ts';
import { emitTest } from '../expressions/tests.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from './index.ts';
import { BURN, emitLoop, sourceTexts } from './loops.ts';

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
  withElse(statement.otherwise, e, () => {
    const test = statement.test.op === 'bool' && statement.test.value ? 'true' : emitTest(statement.test, e);
    e.nest(`while (${test}) {`, () => {
      e.push(BURN);
      emitBody(statement.body, e);
      e.line = line;
    });
  });
}

/** `for … in … else`. */
export function emitFor(statement: Extract<Stmt, { do: 'for' }>, e: FunctionEmitter): void {
  const { line } = statement;
  const sources = sourceTexts(statement.iteration, e);
  withElse(statement.otherwise, e, () => {
    emitLoop(statement.target, statement.iteration, sources, e, null, () => {
      emitBody(statement.body, e);
      e.line = line;
    });
  });
}

/** With an `else`, the loop stands in a labelled block that `break` leaves. */
function withElse(otherwise: readonly Stmt[], e: FunctionEmitter, loop: () => void): void {
  const label = otherwise.length === 0 ? null : e.name('loop');
  const whole = (): void => {
    e.loops.push({ label });
    loop();
    e.loops.pop();
    if (label !== null) emitBody(otherwise, e);
  };
  if (label === null) whole();
  else e.nest(`${label}: {`, whole);
}

/** `break`, `continue`. */
export function emitContinueOrBreak(kind: 'break' | 'continue', e: FunctionEmitter): void {
  const label = kind === 'break' ? (e.loops.at(-1)?.label ?? null) : null;
  e.push(label === null ? `${kind};` : `break ${label};`);
}
