/**
 * Which exceptions a `try` takes without anything that could see where they were raised: the stack of those need not be
 * noted, which costs more than all else of a raise. A handler is quiet when it cannot raise, calls nothing and does not use
 * the exception.
 *
 * @module
 */
import type { Variable } from '../../check/scopes/scope.ts';
import type { Expr, Handler, Stmt } from '../../lower/ir.ts';
import { isNumeric } from '../../lower/static-type.ts';
import { value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/**
 * Writes `K.quiet = …` and `K.near = …` before a body that may raise; returns the statement that sets back what was there before.
 */
export function keepQuiet(classes: string | null, near: string, e: FunctionEmitter): string {
  const quiet = e.name('quiet');
  const outer = e.name('near');
  e.push(`const ${quiet} = K.quiet, ${outer} = K.near;`);
  e.push(`K.quiet = ${classes ?? 'null'};`);
  e.push(`K.near = ${near};`);
  return `K.quiet = ${quiet}; K.near = ${outer};`;
}

/** Builtins with a capital are exceptions but for two, which no `except` clause names. */
const EXCEPTION = /^[A-Z](?!llipsis|otImplemented$)/;

/** The classes of the quiet handlers that come first, as the text of an array; `null` when the first is not quiet. */
export function quietClasses(handlers: readonly Handler[], e: FunctionEmitter): string | null {
  const classes: string[] = [];
  for (const handler of handlers) {
    const taken = builtInClasses(handler.classes);
    const named = handler.name?.to === 'variable' ? handler.name.variable : null;
    if (taken === null || (handler.name !== null && named === null) || !handler.body.every(isQuiet(named, e))) break;
    classes.push(...taken);
  }
  if (classes.length === 0) return null;
  const texts = classes.map((name) => value({ op: 'builtin', name, line: 0 }, e));
  return e.module.constant(`[${texts.join(', ')}]`);
}

/** Names of the classes that a clause takes; null when they are not all built in. */
function builtInClasses(classes: Expr | null): readonly string[] | null {
  if (classes === null) return ['BaseException'];
  if (classes.op === 'builtin') return EXCEPTION.test(classes.name) ? [classes.name] : null;
  if (classes.op !== 'tuple') return null;
  const names: string[] = [];
  for (const element of classes.elements) {
    const found = element.spread ? null : builtInClasses(element.value);
    if (found === null) return null;
    names.push(...found);
  }
  return names;
}

const isQuiet =
  (exception: Variable | null, e: FunctionEmitter) =>
  (statement: Stmt): boolean => {
    const quiet = (expr: Expr): boolean => isQuietExpr(expr, exception, e);
    switch (statement.do) {
      case 'pass':
      case 'break':
      case 'continue':
        return true;
      case 'expression':
      case 'return':
        return quiet(statement.value);
      case 'assign':
        return statement.targets.every((target) => target.to === 'variable') && quiet(statement.value);
      case 'if':
        return (
          isPlain(statement.test, e) &&
          quiet(statement.test) &&
          [...statement.body, ...statement.otherwise].every(isQuiet(exception, e))
        );
      default:
        return false;
    }
  };

/** Whether the type is known of which neither truth nor comparison runs code of a user. */
function isPlain(expr: Expr, e: FunctionEmitter): boolean {
  const type = e.typeOf(expr);
  return isNumeric(type) || type.kind === 'str' || type.kind === 'none';
}

function isQuietExpr(expr: Expr, exception: Variable | null, e: FunctionEmitter): boolean {
  const quiet = (part: Expr): boolean => isQuietExpr(part, exception, e);
  switch (expr.op) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return true;
    case 'read':
      return expr.check === 'none' && expr.variable !== exception && exception?.captured !== true;
    case 'list':
    case 'tuple':
      return expr.elements.every((element) => !element.spread && quiet(element.value));
    case 'dict':
      return expr.entries.length === 0;
    case 'not':
      return isPlain(expr.operand, e) && quiet(expr.operand);
    case 'unary':
      return isNumeric(e.typeOf(expr.operand)) && expr.operator !== '~' && quiet(expr.operand);
    case 'binary':
      return (
        /^[-+*]$/.test(expr.operator) &&
        isNumeric(e.typeOf(expr.left)) &&
        isNumeric(e.typeOf(expr.right)) &&
        quiet(expr.left) &&
        quiet(expr.right)
      );
    case 'compare':
      return (
        [expr.first, ...expr.rest.map((part) => part.operand)].every((part) => isPlain(part, e) && quiet(part)) &&
        expr.rest.every(({ operator }) => /^(?:==|!=|is|is not)$/.test(operator))
      );
    default:
      return false;
  }
}
