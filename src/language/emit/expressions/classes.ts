/**
 * Emits class statements: a function that fills the namespace, run by the runtime.
 *
 * @module
 */
import type { ClassExpr } from '../../lower/ir.ts';
import { quote, value } from '../forms.ts';
import { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from '../statements/index.ts';
import { emitElements } from './displays.ts';

/** See the module's head. */
export function emitClass(expr: ClassExpr, e: FunctionEmitter): string {
  const bases = emitElements(expr.bases, e);
  const keywords = emitKeywords(expr, e);
  const inner = new FunctionEmitter(e.module, expr.definition.name, true);
  inner.line = expr.line;
  emitBody(expr.body, inner);
  const body = inner.finish('(ns) =>', [], e);
  const definition = e.module.constant(JSON.stringify(expr.definition));
  const parts = ['M', definition, bases, keywords, body];
  if (expr.cell === null) return `${e.use('buildClass')}(${[...parts, 'null'].join(', ')})`;
  const told = `(made) => { ${expr.cell} = made; }`;
  return `((${expr.cell}) => ${e.use('buildClass')}(${[...parts, told].join(', ')}))()`;
}

function emitKeywords(expr: ClassExpr, e: FunctionEmitter): string {
  if (expr.keywords.length === 0) return 'null';
  if (expr.keywords.every((keyword) => keyword.name !== null)) {
    const entries = expr.keywords.map((keyword) => `${quote(keyword.name ?? '')}, ${value(keyword.value, e)}`);
    return `${e.use('dict')}([${entries.join(', ')}])`;
  }
  const dict = e.temporary();
  const steps = expr.keywords.map((keyword) =>
    keyword.name === null
      ? `${e.use('dictUpdate')}(${dict}, ${value(keyword.value, e)})`
      : `${e.use('dictSet')}(${dict}, ${quote(keyword.name)}, ${value(keyword.value, e)})`,
  );
  return `(${[`${dict} = ${e.use('dict')}([])`, ...steps, dict].join(', ')})`;
}
