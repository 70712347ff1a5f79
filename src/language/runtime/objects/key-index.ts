/**
 * Keys of dictionaries and sets: equal Python values become one JavaScript key of a `Map`, so that look-ups by string or
 * number cost one `Map` access, and no user's key ever is a property name.
 *
 * @module
 */
import { sameOrEqual } from '../operators/equality.ts';
import { bucketHash } from '../operators/hash.ts';
import { Int, int } from './int.ts';
import { PyNative } from './py-native.ts';
import { type KeyForm, PyObject, type PyValue } from './py-object.ts';
import { PyTuple } from './py-tuple.ts';

/** The form in which equal primitive keys are the same JavaScript value; `undefined`: compare by hash and equality. */
export function keyForm(value: PyValue): KeyForm | undefined {
  switch (typeof value) {
    case 'string':
    case 'bigint':
      return value;
    case 'number':
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      if (value === null) return null;
      return value instanceof Int ? value.n : value.keyForm();
  }
}

/** Whether two plain tuples are equal, as their own comparison finds it. */
function sameItems(a: PyTuple, b: PyTuple): boolean {
  if (a.items.length !== b.items.length) return false;
  for (let index = 0; index < a.items.length; index++) {
    if (!sameOrEqual(a.items[index] as PyValue, b.items[index] as PyValue)) return false;
  }
  return true;
}

/** Whether a tuple holds nothing whose hash or equality a program could see or change. */
function isPlain(tuple: PyTuple): boolean {
  const { items } = tuple;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (typeof item === 'object' && item !== null && !(item instanceof Int)) return false;
  }
  return true;
}

/** Whether an object's class compares it in Python, so that it may equal a number or a text. */
function mayEqualPrimitive(key: PyObject): boolean {
  if (key.constructor === PyTuple) return false;
  const equality = key.pyClass.lookup('__eq__');
  return equality !== undefined && !(equality instanceof PyNative);
}

/**
 * The primitive key of a map that an object equals: `Decimal(1)` and `1` are one key. Looks at every key, and so is for
 * objects only whose class compares them in Python, in a map that has others than such.
 */
function equalPrimitive(keys: Iterable<KeyForm>, key: PyObject): KeyForm | undefined {
  if (!mayEqualPrimitive(key)) return undefined;
  const hash = bucketHash(key);
  for (const form of keys) {
    if (form instanceof PyObject) continue;
    const value = typeof form === 'number' && Number.isInteger(form) ? int(form) : form;
    if (bucketHash(value) === hash && sameOrEqual(value, key)) return form;
  }
  return undefined;
}

/** The key in a map that stands for one that has no form of its own, if it is there. Raises for what cannot be hashed. */
export function standIn(
  map: ReadonlyMap<KeyForm, unknown>,
  index: KeyIndex | undefined,
  key: PyObject,
): KeyForm | undefined {
  if (index === undefined) bucketHash(key);
  const found = index?.find(key);
  if (found !== undefined || map.size === (index?.size ?? 0)) return found;
  return equalPrimitive(map.keys(), key);
}

/** The key in a map for one that may be there. Raises for what cannot be hashed. */
export function formIn(
  map: ReadonlyMap<KeyForm, unknown>,
  index: KeyIndex | undefined,
  key: PyValue,
): KeyForm | undefined {
  const form = keyForm(key);
  if (form === undefined) return standIn(map, index, key as PyObject);
  return index === undefined || map.has(form) ? form : (index.findEqual(key) ?? form);
}

/** The objects of one dictionary or set whose keys are compared by `__hash__` and `__eq__`, each standing for its equals. */
export class KeyIndex {
  private readonly buckets = new Map<number, PyObject[]>();
  /** How many they are: as many as the map has keys where it has no others. */
  size = 0;
  /** Whether one of them may equal a primitive. */
  private mixed = false;
  /** The plain tuple that was looked for last, since it is often looked for again at once, and what stands for it. */
  private last: PyObject | undefined;
  private lastFound: PyObject | undefined;

  /** The object that stands for a primitive key which the map itself does not hold. */
  findEqual(key: PyValue): PyObject | undefined {
    if (!this.mixed) return undefined;
    return this.buckets.get(bucketHash(key))?.find((each) => sameOrEqual(each, key));
  }

  /** The object that stands for `key`, or `undefined`. Raises TypeError for what cannot be hashed. */
  find(key: PyObject): PyObject | undefined {
    if (key === this.last) return this.lastFound;
    const bucket = this.buckets.get(bucketHash(key));
    if (bucket === undefined) return undefined;
    const isTuple = key.constructor === PyTuple;
    for (let index = 0; index < bucket.length; index++) {
      const each = bucket[index] as PyObject;
      if (
        isTuple && each.constructor === PyTuple ? sameItems(each as PyTuple, key as PyTuple) : sameOrEqual(each, key)
      ) {
        if (isTuple && isPlain(key as PyTuple)) this.keep(key, each);
        return each;
      }
    }
    return undefined;
  }

  /** What {@link find} gave for the key before this, where it is that key: nothing of the user's runs. */
  foundLast(key: PyValue): PyObject | undefined {
    return key === this.last ? this.lastFound : undefined;
  }

  private keep(key: PyObject | undefined, found: PyObject | undefined): void {
    this.last = key;
    this.lastFound = found;
  }

  /** Adds a key that is known not to be there. */
  add(key: PyObject): void {
    const hash = bucketHash(key);
    const bucket = this.buckets.get(hash);
    this.mixed ||= mayEqualPrimitive(key);
    this.size++;
    if (bucket === undefined) this.buckets.set(hash, [key]);
    else bucket.push(key);
  }

  /** Forgets a key that {@link find} returned. */
  remove(key: PyObject): void {
    const hash = bucketHash(key);
    const bucket = this.buckets.get(hash);
    if (bucket === undefined) return;
    const at = bucket.indexOf(key);
    if (at >= 0) {
      this.keep(undefined, undefined);
      bucket.splice(at, 1);
      this.size--;
    }
    if (bucket.length === 0) this.buckets.delete(hash);
  }
}
