/**
 * Emits comprehensions: a function of the first source (evaluated outside) around nested loops.
 *
 * @module
 */
import type { Clause, ComprehensionExpr } from '../../lower/ir.ts';
import { quote, value } from '../forms.ts';
import { FunctionEmitter } from '../function-emitter.ts';
import { emitLoop, sourceTexts } from '../statements/loops.ts';
import { names } from './functions.ts';
import { emitTest } from './tests.ts';

/** See the module's head. */
export function emitComprehension(expr: ComprehensionExpr, e: FunctionEmitter): string {
  const [first, ...rest] = expr.clauses;
  if (first === undefined) throw new Error('a comprehension has clauses');
  const outside = sourceTexts(first.target, first.iteration, e);
  e.untold = true;
  const inner = new FunctionEmitter(e.module, expr.kind === 'generator' ? '<genexpr>' : `<${expr.kind}comp>`, false);
  inner.line = expr.line;
  const parameters = outside.map((_, index) => `s${index + 1}`);
  if (expr.kind !== 'generator') inner.push(`const result = ${start(expr, inner)};`);
  emitClauses([first, ...rest], parameters, expr, inner);
  if (expr.kind === 'generator') inner.push('return null;');
  else inner.push(expr.kind === 'list' ? `return ${inner.use('list')}(result);` : 'return result;');
  const declared = names(expr.variables);
  if (expr.kind !== 'generator')
    return `(${inner.finish(`(${parameters.join(', ')}) =>`, declared, e)})(${outside.join(', ')})`;
  const code = inner.finish(`(function* (${parameters.join(', ')})`, declared, e);
  return `${e.use('makeGenerator')}(${code})(${outside.join(', ')}), "<genexpr>", ${quote(expr.qualname)})`;
}

function start(expr: ComprehensionExpr, e: FunctionEmitter): string {
  if (expr.kind === 'list') return '[]';
  return `${e.use(expr.kind === 'set' ? 'set' : 'dict')}([])`;
}

function emitClauses(
  clauses: readonly Clause[],
  sources: readonly string[] | null,
  expr: ComprehensionExpr,
  e: FunctionEmitter,
): void {
  const [clause, ...rest] = clauses;
  if (clause === undefined) {
    e.push(emitItem(expr, e));
    return;
  }
  emitLoop(clause.target, clause.iteration, sources ?? sourceTexts(clause.target, clause.iteration, e), e, () => {
    const inside = (): void => {
      emitClauses(rest, null, expr, e);
    };
    if (clause.tests.length === 0) inside();
    else e.nest(`if (${clause.tests.map((test) => emitTest(test, e)).join(' && ')}) {`, inside);
  });
}

function emitItem(expr: ComprehensionExpr, e: FunctionEmitter): string {
  const key = expr.key === null ? '' : value(expr.key, e);
  const item = value(expr.value, e);
  switch (expr.kind) {
    case 'list':
      return `result.push(${item});`;
    case 'set':
      return `${e.use('setAdd')}(result, ${item});`;
    case 'dict':
      return `${e.use('dictSet')}(result, ${key}, ${item});`;
    case 'generator':
      return `yield ${item};`;
  }
}
