/**
 * Emits `=`, `+=` on attributes and items, `del`.
 *
 * @module
 */
import type { Expr, Stmt, Target } from '../../lower/ir.ts';
import { pairwise } from '../../lower/statements/targets.ts';
import { ANY, isNumeric, isRaw } from '../../lower/static-type.ts';
import { emitOperation } from '../expressions/arithmetic.ts';
import { atPlace, hasItem } from '../expressions/items.ts';
import { box, isAtomic, isName, natural, quote, type TypedText, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';
import { emitStore } from './stores.ts';

/** `a = b = value`. */
export function emitAssign(statement: Extract<Stmt, { do: 'assign' }>, e: FunctionEmitter): void {
  const [only, ...more] = statement.targets;
  if (only === undefined) return;
  if (more.length > 0) {
    const kept = keep(natural(statement.value, e), e);
    for (const target of statement.targets) emitStore(target, kept, e);
    return;
  }
  const pairs = pairwise(only, statement.value);
  if (pairs === null) emitStore(only, natural(statement.value, e), e);
  else {
    const parts = pairs.map(([target, expr]) => [target, keep(natural(expr, e), e)] as const);
    for (const [target, text] of parts) emitStore(target, text, e);
  }
}

/** The text in a temporary, unless it is a literal. */
function keep(given: TypedText, e: FunctionEmitter): TypedText {
  if (/^\(?-?\d|^"|^(null|true|false)$/.test(given.text) && isAtomic(given.text)) return given;
  const temporary = e.temporary();
  e.push(`${temporary} = ${given.text};`);
  return { text: temporary, type: given.type };
}

/** `object.name += value`, `object[key] += value`. */
export function emitAugment(statement: Extract<Stmt, { do: 'augment' }>, e: FunctionEmitter): void {
  const { target, operator } = statement;
  if (target.to !== 'attribute' && target.to !== 'item') throw new Error('names are augmented by assignment');
  const object = fix(value(target.object, e), e);
  const change = (old: TypedText): string =>
    emitOperation(operator, old, natural(statement.value, e), true, ANY, null, e);
  if (target.to === 'attribute') {
    const { line } = statement;
    const owner: Expr = { op: 'read', variable: temporaryVariable(object), check: 'none', line };
    const old = natural({ op: 'attribute', object: owner, name: target.name, line }, e);
    emitStore({ ...target, object: owner }, { text: change(old), type: ANY }, e);
    return;
  }
  const keyType = e.typeOf(target.key);
  const raw = isRaw(keyType) && keyType.kind === 'int';
  const key = fix(raw ? natural(target.key, e).text : value(target.key, e), e);
  if (emitListChange(statement, object, key, change, e)) return;
  const old: TypedText = { text: `${e.use(raw ? 'getItemInt' : 'getItem')}(${object}, ${key})`, type: ANY };
  const general = `${e.use(raw ? 'setItemInt' : 'setItem')}(${object}, ${key}, ${change(old)});`;
  const inEntry = entryChange(statement, object, box({ text: key, type: keyType }, e), e);
  e.push(inEntry === null ? general : `if (${inEntry}) ${general}`);
}

/** `list[place] += value` of a proven list, where the value changes nothing; says whether it was that. */
function emitListChange(
  { target, value: operand }: Extract<Stmt, { do: 'augment' }>,
  list: string,
  key: string,
  change: (old: TypedText) => string,
  e: FunctionEmitter,
): boolean {
  if (e.cold || target.to !== 'item' || !isName(list) || !isName(key)) return false;
  const { kind } = e.typeOf(target.key);
  if (e.typeOf(target.object).kind !== 'list' || (kind !== 'int' && kind !== 'any')) return false;
  if (!isQuiet(operand, e)) return false;
  const place = kind === 'int' ? key : `${key}.n`;
  const within = kind === 'int' ? hasItem(list, key, true, e) : atPlace(list, key, e);
  const item = e.temporary();
  const changed = (text: string): string => change({ text, type: ANY });
  const [read, write] = kind === 'int' ? (['getItemInt', 'setItemInt'] as const) : (['getItem', 'setItem'] as const);
  // an object's own operator may change the list, so that it is stored as any item is
  const store = `${e.use(write)}(${list}, ${key}, ${changed(`${e.use(read)}(${list}, ${key})`)});`;
  e.push(
    `if (${within} && (typeof (${item} = ${list}.items[${place}]) !== 'object' || ${item} instanceof ${e.use('Int')})) ${list}.items[${place}] = ${changed(item)}; else ${store}`,
  );
  return true;
}

/** The condition that the number of a dictionary's entry could not be changed where it lies; null where that is not tried. */
function entryChange(
  { target, operator, value: operand }: Extract<Stmt, { do: 'augment' }>,
  object: string,
  key: string,
  e: FunctionEmitter,
): string | null {
  if (e.cold || target.to !== 'item' || (operator !== '+' && operator !== '-')) return null;
  const kinds = [e.typeOf(target.object).kind, e.typeOf(target.key).kind];
  if (!/^(dict|any),(str|int|tuple|any)$/.test(kinds.join(',')) || target.key.op === 'slice') return null;
  if (!changesNothing(operand, e)) return null;
  const entry = e.temporary();
  const change = `${e.use(operator === '+' ? 'addToEntry' : 'subtractFromEntry')}(${entry}, ${value(operand, e)})`;
  return `(${entry} = ${e.use('dictEntry')}(${object}, ${key})) === undefined || !${change}`;
}

/** Whether evaluating an expression runs no code of the user's, so that an entry stays where it was found. */
function changesNothing(expr: Expr, e: FunctionEmitter): boolean {
  switch (expr.op) {
    case 'int':
    case 'float':
      return true;
    case 'read':
      return expr.check === 'none';
    case 'binary':
      return isNumeric(e.typeOf(expr)) && [expr.left, expr.right].every((operand) => isQuiet(operand, e));
    default:
      return false;
  }
}

function isQuiet(operand: Expr, e: FunctionEmitter): boolean {
  return isNumeric(e.typeOf(operand)) && changesNothing(operand, e);
}

/** A text that can be read again: names that nothing rebinds in between, or a temporary. */
function fix(text: string, e: FunctionEmitter): string {
  if (isAtomic(text)) return text;
  const temporary = e.temporary();
  e.push(`${temporary} = ${text};`);
  return temporary;
}

/** A read of a temporary in the form of a variable's. */
function temporaryVariable(javascript: string): Extract<Target, { to: 'variable' }>['variable'] {
  return {
    name: javascript,
    javascript,
    parameter: true,
    captured: false,
    deleted: false,
    used: true,
    assigned: false,
    scope: NO_SCOPE,
  };
}

const NO_SCOPE = undefined as never;

/** `del target`. */
export function emitDelete(statement: Extract<Stmt, { do: 'delete' }>, e: FunctionEmitter): void {
  const { target, check } = statement;
  switch (target.to) {
    case 'variable': {
      const { javascript, name } = target.variable;
      const helper = check === 'global' ? 'undefinedName' : check === 'free' ? 'unboundFree' : 'unboundLocal';
      if (check !== 'none') e.push(`if (${javascript} === undefined) ${e.use(helper)}(${quote(name)});`);
      e.push(`${javascript} = undefined;`);
      break;
    }
    case 'className':
      e.push(`if (!ns.delete(${quote(target.name)})) ${e.use('undefinedName')}(${quote(target.name)});`);
      break;
    case 'attribute':
      e.push(`${e.use('deleteAttr')}(${value(target.object, e)}, ${quote(target.name)});`);
      break;
    case 'item':
      e.push(`${e.use('deleteItem')}(${value(target.object, e)}, ${value(target.key, e)});`);
      break;
    case 'sequence':
      throw new Error('del of a sequence is one statement per item');
  }
}
