/**
 * The JavaScript property under which a Python attribute lies.
 *
 * @module
 */
import type { PyObject, PyValue } from './py-object.ts';

const keys = new Map<string, string>();

/** `$name`, made once for each name so that property reads find an interned string. */
export function attributeKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = `$${name}`;
    if (keys.size < 100_000) keys.set(name, key);
  }
  return key;
}

/** Whether a name begins and ends with two underscores: such names never are read as plain JavaScript properties. */
export function isSpecialName(name: string): boolean {
  return name.charCodeAt(0) === 95 && name.length > 4 && name.startsWith('__') && name.endsWith('__');
}

type Slots = Record<string, PyValue | undefined>;

/** Reads a `$` property of an object. */
export function readSlot(object: PyObject, key: string): PyValue | undefined {
  return (object as unknown as Slots)[key];
}

/** Writes a `$` property of an object. */
export function writeSlot(object: PyObject, key: string, value: PyValue): void {
  (object as unknown as Slots)[key] = value;
}

/** Removes an own `$` property; false when there is none. */
export function removeSlot(object: PyObject, key: string): boolean {
  return Object.hasOwn(object, key) && delete (object as unknown as Slots)[key];
}

/** The names of the own attributes of an object, in order of creation. */
export function ownAttributeNames(object: PyObject): string[] {
  return Object.keys(object)
    .filter((key) => key.startsWith('$'))
    .map((key) => key.slice(1));
}
