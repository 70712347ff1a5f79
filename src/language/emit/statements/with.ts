/**
 * Emits `with`.
 *
 * @module
 */
import type { Stmt } from '../../lower/ir.ts';
import { ANY } from '../../lower/static-type.ts';
import { value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from './index.ts';
import { keepQuiet } from './quiet-handlers.ts';
import { emitStore } from './stores.ts';

/** See the module's head. `open`: the manager still has to be told of an end without an exception. */
export function emitWith(statement: Extract<Stmt, { do: 'with' }>, e: FunctionEmitter): void {
  const { line } = statement;
  const [context, open, depth, error, caught] = ['context', 'open', 'depth', 'error', 'x'].map((stem) =>
    e.name(stem),
  ) as [string, string, string, string, string];
  const exit = e.use('exitContext');
  e.push(`const ${context} = ${e.use('enterContext')}(${value(statement.manager, e)});`);
  e.push(`const ${depth} = ${e.use('depth')}();`);
  e.push(`let ${open} = true;`);
  const leave = keepQuiet(null, '-1', e);
  e.nest(
    'try {',
    () => {
      if (statement.target !== null) emitStore(statement.target, { text: `${context}.value`, type: ANY }, e);
      emitBody(statement.body, e);
      e.line = line;
    },
    `} catch (${error}) {`,
  );
  e.indented(() => {
    e.push(leave);
    e.push(`${open} = false;`);
    e.push(`${e.use('restoreDepth')}(${depth});`);
    e.push(`const ${caught} = ${e.use('enterHandler')}(${e.use('caught')}(${error}));`);
    e.nest(
      'try {',
      () => {
        e.push(`if (!${exit}(${context}, ${caught})) throw ${e.use('outward')}(${caught});`);
      },
      '} finally {',
    );
    e.indented(() => {
      e.push(`${e.use('leaveHandler')}();`);
    });
    e.push('}');
  });
  e.push('} finally {');
  e.indented(() => {
    e.push(leave);
    e.push(`if (${open}) ${exit}(${context}, null);`);
  });
  e.push('}');
}
