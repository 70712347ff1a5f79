/**
 * `match`.
 *
 * @module
 */
import { isInstance } from '../builtins/attribute-functions.ts';
import { callPositional } from '../calls/special.ts';
import { typeError } from '../exceptions/raise.ts';
import { findAttribute, getAttribute } from '../objects/attributes.ts';
import { typeName } from '../objects/class-of.ts';
import { fillDict } from '../objects/fill-dict.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyList } from '../objects/py-list.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyRange } from '../objects/py-range.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { toItems } from '../operators/iterate.ts';
import { worldOrNull } from '../world/world.ts';

/** Classes whose one positional sub-pattern is the subject itself. */
const SELF_MATCHING = new Set([
  'bool',
  'bytearray',
  'bytes',
  'dict',
  'float',
  'frozenset',
  'int',
  'list',
  'set',
  'str',
  'tuple',
]);

/** What a class matches as: by itself, or by what it was registered with in this world. */
function kindOf(cls: PyClass): PyClass['matchesAs'] {
  return cls.matchesAs ?? worldOrNull()?.registrations.kindOf(cls);
}

/** Whether `match` takes a value for a sequence. */
function isSequence(value: PyValue): value is PyObject {
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PyRange) return true;
  return value instanceof PyObject && !(value instanceof PyBytes) && kindOf(value.pyClass) === 'sequence';
}

function matchSequence(subject: PyValue, length: number, exact: boolean): readonly PyValue[] | null {
  if (!isSequence(subject)) return null;
  const items = toItems(subject);
  return items.length === length || (!exact && items.length > length) ? items : null;
}

function isMapping(value: PyValue): value is PyObject {
  return value instanceof PyDict || (value instanceof PyObject && kindOf(value.pyClass) === 'mapping');
}

class Absent extends PyObject {}

/** Stands for the default of a mapping's `get`. */
const absent = new Absent();

function matchMapping(subject: PyValue, keys: PyValue[]): readonly PyValue[] | null {
  if (!isMapping(subject)) return null;
  const plain = subject instanceof PyDict && subject.pyClass.isNative;
  if (!plain && subject.length() < keys.length) return null;
  const values: PyValue[] = [];
  for (const key of keys) {
    const value = plain ? subject.get(key) : callPositional(getAttribute(subject, 'get'), [key, absent]);
    if (value === undefined || value === absent) return null;
    values.push(value);
  }
  return values;
}

function matchRest(subject: PyValue, keys: PyValue[]): PyValue {
  const rest = new PyDict();
  fillDict(rest, subject);
  for (const key of keys) rest.take(key);
  return rest;
}

function matchClass(
  subject: PyValue,
  cls: PyValue,
  positional: number,
  names: readonly string[],
): readonly PyValue[] | null {
  if (!(cls instanceof PyClass)) throw typeError('called match pattern must be a type');
  if (!isInstance(subject, cls)) return null;
  const values: PyValue[] = [];
  if (positional > 0) {
    const found = positionalValues(subject, cls, positional, names);
    if (found === null) return null;
    values.push(...found);
  }
  for (const name of names) {
    const value = findAttribute(subject, name);
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

function positionalValues(
  subject: PyValue,
  cls: PyClass,
  count: number,
  names: readonly string[],
): readonly PyValue[] | null {
  const declared = cls.lookup('__match_args__');
  if (declared === undefined && cls.mro.some((each) => each.isNative && SELF_MATCHING.has(each.name))) {
    if (count > 1) throw typeError(`${cls.name}() accepts 1 positional sub-pattern (${count} given)`);
    return [subject];
  }
  if (declared !== undefined && !(declared instanceof PyTuple)) {
    throw typeError(`${cls.name}.__match_args__ must be a tuple (got ${typeName(declared)})`);
  }
  const args = declared?.items ?? [];
  if (args.length < count) {
    const plural = args.length === 1 ? '' : 's';
    throw typeError(`${cls.name}() accepts ${args.length} positional sub-pattern${plural} (${count} given)`);
  }
  const values: PyValue[] = [];
  for (const name of args.slice(0, count)) {
    if (typeof name !== 'string') throw typeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
    if (names.includes(name)) throw typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    const value = findAttribute(subject, name);
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

/** The part of the surface for `match`. */
export const MATCHING = { matchSequence, matchMapping, matchRest, matchClass };
