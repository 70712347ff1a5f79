/**
 * Emits imports.
 *
 * @module
 */
import type { Stmt } from '../../lower/ir.ts';
import { ANY } from '../../lower/static-type.ts';
import { quote } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitStore } from './stores.ts';

/** `import a.b as c`. */
export function emitImport(statement: Extract<Stmt, { do: 'import' }>, e: FunctionEmitter): void {
  const text = `${e.use('importModule')}(${quote(statement.module)}, ${String(statement.leaf)})`;
  emitStore(statement.target, { text, type: ANY }, e);
}

/** `from a import b as c`. */
export function emitImportFrom(statement: Extract<Stmt, { do: 'importFrom' }>, e: FunctionEmitter): void {
  const module = e.temporary();
  e.push(`${module} = ${e.use('importModule')}(${quote(statement.module)}, true);`);
  for (const { name, target } of statement.names) {
    emitStore(target, { text: `${e.use('importFrom')}(${module}, ${quote(name)})`, type: ANY }, e);
  }
}
