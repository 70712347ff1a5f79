/**
 * Emits subscripts. The shapes that strategies use on arrays and lists (`[-1]`, `[i, j]`, `[:, j]`, `[-n:]`) spare the boxes.
 *
 * @module
 */
import type { Expr } from '../../lower/ir.ts';
import { box, isAtomic, natural, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitDictItem } from './dictionaries.ts';

/** `object[key]`. */
export function emitItem(expr: Extract<Expr, { op: 'item' }>, e: FunctionEmitter): string {
  const object = value(expr.object, e);
  const ofDict = emitDictItem(expr, object, e);
  if (ofDict !== null) return ofDict;
  const { key } = expr;
  if (key.op === 'slice') {
    const start = bound(key.start, e);
    const stop = bound(key.stop, e);
    if (key.step === null && start !== null && stop !== null)
      return `${e.use('getSlice')}(${object}, ${start}, ${stop})`;
  }
  if (key.op === 'tuple' && key.elements.length === 2) {
    const pair = emitPair(object, key, e);
    if (pair !== null) return pair;
  }
  const isList = e.typeOf(expr.object).kind === 'list';
  if (e.typeOf(key).kind === 'int') return emitIndexed(object, natural(key, e).text, isList, e);
  if (isList && !e.cold && e.typeOf(key).kind === 'any' && isAtomic(object)) {
    const place = e.temporary();
    return `(${place} = ${value(key, e)}, ${atPlace(object, place, e)} ? ${object}.items[${place}.n] : ${e.use('getItem')}(${object}, ${place}))`;
  }
  return `${e.use('getItem')}(${object}, ${value(key, e)})`;
}

/** `object[index]`, a list's item at the site. */
function emitIndexed(object: string, index: string, isList: boolean, e: FunctionEmitter): string {
  if (e.cold || /^\(?-/.test(index)) return `${e.use('getItemInt')}(${object}, ${index})`;
  const list = e.temporary();
  const steps = [`${list} = ${object}`];
  let place = index;
  if (!isAtomic(index)) {
    place = e.temporary();
    steps.push(`${place} = ${index}`);
  }
  return `(${[...steps, `${hasItem(list, place, isList, e)} ? ${list}.items[${place}] : ${e.use('getItemInt')}(${list}, ${place})`].join(', ')})`;
}

/** The condition that `list.items[index]` is the item: a list proper (unless that is proven), an index within. */
export function hasItem(list: string, index: string, isList: boolean, e: FunctionEmitter): string {
  const listClass = e.use('PyList');
  const proper = isList ? '' : `${list} instanceof ${listClass} && ${list}.constructor === ${listClass} && `;
  const within = /^\d+$/.test(index) ? '' : `${index} >= 0 && `;
  return `${proper}${within}${index} < ${list}.items.length`;
}

/** The condition that a value of unknown type, in a name, is the place of an item of a proven list. */
export function atPlace(list: string, place: string, e: FunctionEmitter): string {
  return `${place} instanceof ${e.use('Int')} && ${place}.n >= 0 && ${place}.n < ${list}.items.length`;
}

function emitPair(
  object: string,
  key: Extract<Expr, { op: 'list' | 'tuple' | 'set' }>,
  e: FunctionEmitter,
): string | null {
  const [first, second] = key.elements;
  if (first === undefined || second === undefined || first.spread || second.spread) return null;
  if (e.typeOf(second.value).kind !== 'int') return null;
  const row = first.value;
  if (row.op === 'slice' && row.start === null && row.stop === null && row.step === null) {
    return `${e.use('getColumn')}(${object}, ${natural(second.value, e).text})`;
  }
  if (row.op === 'slice') {
    const start = bound(row.start, e);
    const stop = bound(row.stop, e);
    return row.step === null && start !== null && stop !== null
      ? `${e.use('getColumnSlice')}(${object}, ${start}, ${stop}, ${natural(second.value, e).text})`
      : null;
  }
  if (e.typeOf(row).kind !== 'int') return null;
  return `${e.use('getItemPair')}(${object}, ${natural(row, e).text}, ${natural(second.value, e).text})`;
}

/** A slice's bound as a raw int or `null`; null when its type is not proven. */
function bound(expr: Expr | null, e: FunctionEmitter): string | null {
  if (expr === null || expr.op === 'none') return 'null';
  return e.typeOf(expr).kind === 'int' ? natural(expr, e).text : null;
}

/** `start:stop:step`. */
export function emitSlice(expr: Extract<Expr, { op: 'slice' }>, e: FunctionEmitter): string {
  const part = (item: Expr | null): string => (item === null ? 'null' : box(natural(item, e), e));
  return `${e.use('slice')}(${part(expr.start)}, ${part(expr.stop)}, ${part(expr.step)})`;
}
