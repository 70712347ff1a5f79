/**
 * Emits the store of a value into a target.
 *
 * @module
 */
import type { Target } from '../../lower/ir.ts';
import { ANY, neverBinds } from '../../lower/static-type.ts';
import { isDunder } from '../expressions/attributes.ts';
import { hasItem } from '../expressions/items.ts';
import { box, formFor, isAtomic, isName, mayBind, natural, property, quote, type TypedText, value } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** Writes the store of a text. The text is evaluated before the target's parts, as Python does. */
export function emitStore(target: Target, given: TypedText, e: FunctionEmitter): void {
  switch (target.to) {
    case 'variable': {
      const type = e.module.types.of(target.variable);
      e.push(`${target.variable.javascript} = ${formFor(type, given, e)};`);
      break;
    }
    case 'className':
      e.push(`ns.set(${quote(target.name)}, ${box(given, e)});`);
      break;
    case 'attribute':
      emitAttributeStore(target, given, e);
      break;
    case 'item':
      emitItemStore(target, given, e);
      break;
    case 'sequence':
      emitUnpack(target, given, e);
  }
}

/** The value first, unless the order cannot be seen. */
function settled(given: TypedText, others: readonly string[], e: FunctionEmitter): string {
  const boxed = box(given, e);
  return isAtomic(boxed) || others.every(isAtomic) ? boxed : held(boxed, e);
}

/** A name that holds the value of a text. */
function held(text: string, e: FunctionEmitter): string {
  const temporary = e.temporary();
  e.push(`${temporary} = ${text};`);
  return temporary;
}

/** The value as a text that may stand more than once. */
function repeatable(given: TypedText, e: FunctionEmitter): string {
  const boxed = box(given, e);
  return isAtomic(boxed) ? boxed : held(boxed, e);
}

function emitAttributeStore(target: Extract<Target, { to: 'attribute' }>, given: TypedText, e: FunctionEmitter): void {
  const object = value(target.object, e);
  if (target.direct && !isDunder(target.name)) {
    const place = `${object}${property(target.name)}`;
    if (neverBinds(given.type)) {
      e.push(`${place} = ${box(given, e)};`);
      return;
    }
    const text = repeatable(given, e);
    e.push(
      `if (${mayBind(text)}) ${e.use('setAttr')}(${object}, ${quote(target.name)}, ${text}); else ${place} = ${text};`,
    );
    return;
  }
  const slow = (place: string, text: string): string =>
    `${e.use('setAttr')}(${place}, ${quote(target.name)}, ${text});`;
  if (e.cold || isDunder(target.name)) {
    e.push(slow(object, settled(given, [object], e)));
    return;
  }
  const text = repeatable(given, e);
  const place = isName(object) ? object : held(object, e);
  const plain = neverBinds(given.type) ? '' : ` && !(${mayBind(text)})`;
  e.push(
    `if (${place}?.takesStores === true${plain}) ${place}${property(target.name)} = ${text}; else ${slow(place, text)}`,
  );
}

function emitItemStore(target: Extract<Target, { to: 'item' }>, given: TypedText, e: FunctionEmitter): void {
  const { key } = target;
  const object = value(target.object, e);
  const raw = e.typeOf(key).kind === 'int';
  const keyText = raw ? natural(key, e).text : value(key, e);
  const atSite = raw && !e.cold && isName(object) && isAtomic(keyText) && !/^\(?-/.test(keyText);
  const dict = e.typeOf(target.object).kind === 'dict';
  const text = settled(given, atSite && !dict ? ['()'] : [object, keyText], e);
  if (dict) {
    e.push(`${e.use(raw ? 'dictSetInt' : 'dictSet')}(${object}, ${keyText}, ${text});`);
    return;
  }
  if (!e.cold && e.typeOf(key).kind === 'str') {
    e.push(`${e.use('setItemText')}(${object}, ${keyText}, ${text});`);
    return;
  }
  if (atSite) {
    const value = `${e.use('setItemInt')}(${object}, ${keyText}, ${text});`;
    e.push(
      `if (${hasItem(object, keyText, e.typeOf(target.object).kind === 'list', e)}) ${object}.items[${keyText}] = ${text}; else ${value}`,
    );
    return;
  }
  e.push(`${e.use(raw ? 'setItemInt' : 'setItem')}(${object}, ${keyText}, ${text});`);
}

/** Unpacks an iterable into several targets. */
function emitUnpack(target: Extract<Target, { to: 'sequence' }>, given: TypedText, e: FunctionEmitter): void {
  const { targets, star } = target;
  const items = e.temporary();
  const boxed = box(given, e);
  e.push(
    star < 0
      ? `${items} = ${e.use('unpack')}(${boxed}, ${targets.length});`
      : `${items} = ${e.use('unpackStar')}(${boxed}, ${star}, ${targets.length - star - 1});`,
  );
  targets.forEach((part, index) => {
    emitStore(part, { text: `${items}[${index}]`, type: ANY }, e);
  });
}
