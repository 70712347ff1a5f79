/**
 * Emits what is done with dictionaries: straight where the type is proven, with a question first where a text is the key.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { box, isAtomic, natural, type TypedText, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** A key in the form in which dictionaries take it: ints raw. */
interface Key {
  readonly text: string;
  /** `Int` for a raw int: the end of the names of what takes it. */
  readonly suffix: '' | 'Int';
}

function keyOf(expr: Expr, e: FunctionEmitter): Key {
  const given = natural(expr, e);
  return given.type.kind === 'int' ? { text: given.text, suffix: 'Int' } : { text: box(given, e), suffix: '' };
}

/** `dict[key]` of a proven dictionary, or with a text as key; else null. `object` is the text of it. */
export function emitDictItem(expr: Extract<Expr, { op: 'item' }>, object: string, e: FunctionEmitter): string | null {
  if (expr.key.op === 'slice') return null;
  if (e.typeOf(expr.object).kind === 'dict') {
    const { text, suffix } = keyOf(expr.key, e);
    return `${e.use(`dictItem${suffix}`)}(${object}, ${text})`;
  }
  if (e.cold || e.typeOf(expr.key).kind !== 'str') return null;
  return `${e.use('getItemText')}(${object}, ${natural(expr.key, e).text})`;
}

/** `object.get(key)`, `object.get(key, fallback)`; null for anything else. */
export function emitDictGet(expr: Extract<Expr, { op: 'method' }>, e: FunctionEmitter): string | null {
  const [key, fallback] = expr.args;
  const fits = expr.name === 'get' && key !== undefined && expr.args.length <= 2 && expr.keywords.length === 0;
  if (!fits || e.cold || e.typeOf(expr.object).kind !== 'dict') return null;
  const object = value(expr.object, e);
  const { text, suffix } = keyOf(key, e);
  const otherwise = fallback === undefined ? 'null' : value(fallback, e);
  return `${e.use(`dictGet${suffix}`)}(${object}, ${text}, ${otherwise})`;
}

/** `item in container` of a proven dictionary; else null. */
export function emitDictTest(item: TypedText, container: TypedText, e: FunctionEmitter): string | null {
  if (container.type.kind !== 'dict') return null;
  const suffix = item.type.kind === 'int' ? 'Int' : '';
  if (item.type.kind === 'npfloat' || item.type.kind === 'npbool') return null;
  if (isAtomic(item.text) || isAtomic(container.text))
    return `${e.use(`dictHas${suffix}`)}(${container.text}, ${item.text})`;
  const temporary = e.temporary();
  return `(${temporary} = ${item.text}, ${e.use(`dictHas${suffix}`)}(${container.text}, ${temporary}))`;
}
