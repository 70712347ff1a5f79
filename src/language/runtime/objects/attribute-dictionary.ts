/**
 * `object.__dict__`: a dictionary that is the object's own attributes.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { attributeKey, ownAttributeNames, readSlot, removeSlot } from './attribute-key.ts';
import { isDataDescriptor } from './attributes.ts';
import { Binding, OwnCallable } from './binding.ts';
import { type DictEntry, EntryWalk, PyDict } from './py-dict.ts';
import type { PyObject, PyValue } from './py-object.ts';

/** Values under names that a data descriptor of the class governs, so that no own property may shadow it. */
const hidden = new WeakMap<PyObject, Map<string, PyValue>>();

/** See the module's head. */
class AttributeDictionary extends PyDict {
  constructor(private readonly object: PyObject) {
    super();
  }

  override get size(): number {
    return ownAttributeNames(this.object).length + (hidden.get(this.object)?.size ?? 0);
  }

  override get(key: PyValue): PyValue | undefined {
    if (typeof key !== 'string') return undefined;
    const secret = hidden.get(this.object)?.get(key);
    if (secret !== undefined) return secret;
    if (!Object.hasOwn(this.object, attributeKey(key))) return undefined;
    const value = readSlot(this.object, attributeKey(key));
    return value instanceof OwnCallable ? value.value : value;
  }

  override put(key: PyValue, value: PyValue): void {
    if (typeof key !== 'string') throw typeError('attribute names must be strings');
    const { object } = this;
    const governed = object.pyClass.lookup(key);
    if (governed !== undefined && isDataDescriptor(governed)) {
      const names = hidden.get(object) ?? new Map<string, PyValue>();
      hidden.set(object, names.set(key, value));
      return;
    }
    Object.defineProperty(object, attributeKey(key), {
      value: value instanceof Binding ? new OwnCallable(value) : value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }

  override take(key: PyValue): PyValue | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    if (hidden.get(this.object)?.delete(key as string) !== true) removeSlot(this.object, attributeKey(key as string));
    return value;
  }

  override entries(): MapIterator<DictEntry> {
    return new Map(this.keys().map((key) => [key, { key, value: this.get(key) as PyValue }])).values();
  }

  override keys(): PyValue[] {
    return [...ownAttributeNames(this.object), ...(hidden.get(this.object)?.keys() ?? [])];
  }

  override clear(): void {
    for (const key of this.keys()) this.take(key);
  }

  override walkEntries(): EntryWalk {
    return new EntryWalk(this, this.entries());
  }
}

/** The own attributes of an object as a dictionary, live in both directions. */
export function attributeDictionary(object: PyObject): PyDict {
  return new AttributeDictionary(object);
}
