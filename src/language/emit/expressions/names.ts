/**
 * Emits reads of names, with the checks that they are bound.
 *
 * @module
 */
import { isBuiltinName } from '../../check/builtin-names.ts';
import type { Expr } from '../../lower/ir.ts';
import { isRaw } from '../../lower/static-type.ts';
import { box, quote } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitNatural } from './index.ts';

/** A variable, a name of the class body, or the cell of the class. */
export function emitRead(expr: Extract<Expr, { op: 'read' | 'className' | 'classCell' }>, e: FunctionEmitter): string {
  if (expr.op === 'classCell') return expr.cell;
  if (expr.op === 'className') {
    const found = e.temporary();
    return `((${found} = ns.get(${quote(expr.name)})) === undefined ? ${box({ text: emitNatural(expr.otherwise, e), type: e.typeOf(expr.otherwise) }, e)} : ${found})`;
  }
  const { javascript, name } = expr.variable;
  if (expr.check === 'none') return javascript;
  return `(${javascript} === undefined ? ${unbound(expr.check, name, expr, e)} : ${javascript})`;
}

function unbound(check: 'local' | 'free' | 'global', name: string, expr: Expr, e: FunctionEmitter): string {
  if (check === 'local') return `${e.use('unboundLocal')}(${quote(name)})`;
  if (check === 'free') return `${e.use('unboundFree')}(${quote(name)})`;
  // A global that shadows a builtin falls back to it; the types of such a variable are not raw then.
  if (isBuiltinName(name) && !isRaw(e.typeOf(expr))) return e.module.builtin(name);
  return `${e.use('undefinedName')}(${quote(name)})`;
}

/** `locals()`. */
export function emitLocals(expr: Extract<Expr, { op: 'locals' }>, e: FunctionEmitter): string {
  const names = expr.variables.map((variable) => quote(variable.name));
  const values = expr.variables.map((variable) => {
    const type = e.module.types.of(variable);
    const boxed = box({ text: variable.javascript, type }, e);
    return isRaw(type) ? `${variable.javascript} === undefined ? undefined : ${boxed}` : boxed;
  });
  return `${e.use('localsDict')}([${names.join(', ')}], [${values.join(', ')}])`;
}

/** `globals()`. */
export function emitGlobals(e: FunctionEmitter): string {
  return `${e.use('globalsDict')}(M)`;
}
