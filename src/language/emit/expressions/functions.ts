/**
 * Emits functions and lambdas.
 *
 * @module
 */
import type { Variable } from '../../check/scopes/scope.ts';
import { javascriptName } from '../../check/scopes/scope.ts';
import type { DirectFunction } from '../../lower/direct-functions.ts';
import type { FunctionExpr } from '../../lower/ir.ts';
import { ANY, type StaticType } from '../../lower/static-type.ts';
import { quote, value } from '../forms.ts';
import { FunctionEmitter } from '../function-emitter.ts';
import { emitBody } from '../statements/index.ts';
import { directName } from './calls.ts';

/** See the module's head. */
export function emitFunction(expr: FunctionExpr, e: FunctionEmitter): string {
  const { definition } = expr;
  const defaults = expr.defaults.map((item) => value(item, e));
  const keywordDefaults = expr.keywordDefaults.map((item) => (item === null ? 'undefined' : value(item, e)));
  const annotations = expr.annotations.map(([name, annotation]) => `${quote(name)}, ${value(annotation, e)}`);
  const parts = [
    'M',
    e.module.constant(JSON.stringify(definition)),
    expr.direct === null ? emitCode(expr, ANY, e) : emitDirectCode(expr, expr.direct, e),
    defaults.length === 0 ? 'null' : `[${defaults.join(', ')}]`,
    keywordDefaults.every((item) => item === 'undefined') ? 'null' : `[${keywordDefaults.join(', ')}]`,
    annotations.length === 0 ? 'null' : `${e.use('dict')}([${annotations.join(', ')}])`,
  ];
  return `${e.use('makeFunction')}(${parts.join(', ')})`;
}

function emitCode(expr: FunctionExpr, returns: StaticType, e: FunctionEmitter): string {
  const { name, generator, qualname } = expr.definition;
  const inner = new FunctionEmitter(e.module, name, false);
  inner.line = expr.line;
  inner.returns = returns;
  inner.suspends = generator;
  emitBody(expr.body, inner);
  if (expr.body.at(-1)?.do !== 'return') inner.push('return null;');
  const parameters = expr.parameters.map((parameter) => parameter.javascript).join(', ');
  const called = name === '<lambda>' ? 'lambda$' : `${javascriptName(name)}$`;
  if (!generator) return inner.finish(`function ${called}(${parameters})`, names(expr.variables), e);
  const body = inner.finish('(function* ()', names(expr.variables), e);
  return `function ${called}(${parameters}) {\n${e.mark(e.line)}return ${e.use('makeGenerator')}(${body})(), ${quote(name)}, ${quote(qualname)});\n${e.mark(e.line)}}`;
}

/** The code with the types that its calls tell, under its direct name; and once more for anything. */
function emitDirectCode(expr: FunctionExpr, direct: DirectFunction, e: FunctionEmitter): string {
  const { module } = e;
  const name = directName(direct.name);
  module.direct.push(name);
  const typed = emitCode(expr, module.types.of(direct.result), e);
  const told = module.types;
  module.types = told.generalised(direct.scope);
  const general = emitCode(expr, ANY, e);
  module.types = told;
  return `(${name} = ${typed}, ${general})`;
}

/** JavaScript names of variables to declare. */
export function names(variables: readonly Variable[]): string[] {
  return variables.map((variable) => variable.javascript);
}
