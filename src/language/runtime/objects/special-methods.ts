/**
 * Special methods that a user's class defines (`__getitem__`) as overrides of the protocol methods of its JavaScript class
 * (`getItem`), so that operators need not ask whether an object is native.
 *
 * @module
 */
import { callPositional, callSpecial, callSpecial1, findSpecial } from '../calls/special.ts';
import { overflowError, typeError, valueError } from '../exceptions/raise.ts';
import { BINARY_METHODS, COMPARISON_METHODS, UNARY_METHODS } from '../operators/symbols.ts';
import { indexOrNothing, toIndex } from '../operators/to-index.ts';
import { truth } from '../operators/truth.ts';
import { typeName } from './class-of.ts';
import { makeForeignIterator } from './foreign-iterator.ts';
import type { PyClass } from './py-class.ts';
import { PyFunction } from './py-function.ts';
import { NotImplemented, PyObject, type PyValue } from './py-object.ts';

type Overrides = { readonly [Name in keyof PyObject]?: PyObject[Name] };

function expectText(value: PyValue, method: string): string {
  const plain = value instanceof PyObject && 'plain' in value ? value.plain : value;
  if (typeof plain === 'string') return plain;
  throw typeError(`${method} returned non-string (type ${typeName(value)})`);
}

function lengthOf(self: PyObject): number {
  const value = callSpecial(self, '__len__', []);
  const index = toIndex(value);
  if (index < 0) throw valueError('__len__() should return >= 0');
  if (typeof index === 'bigint') throw overflowError("cannot fit 'int' into an index-sized integer");
  return index;
}

const OVERRIDES: ReadonlyMap<string, Overrides> = new Map<string, Overrides>([
  [
    '__bool__',
    {
      truth(this: PyObject) {
        const value = callSpecial(this, '__bool__', []);
        if (typeof value !== 'boolean') {
          throw typeError(`__bool__ should return bool, returned ${typeName(value)}`);
        }
        return value;
      },
    },
  ],
  [
    '__len__',
    {
      length(this: PyObject) {
        return lengthOf(this);
      },
      truth(this: PyObject) {
        return lengthOf(this) > 0;
      },
    },
  ],
  [
    '__iter__',
    {
      iterator(this: PyObject) {
        if (this.pyClass.lookup('__iter__') === null) throw typeError(`'${this.pyClass.name}' object is not iterable`);
        return makeForeignIterator(callSpecial(this, '__iter__', []));
      },
    },
  ],
  [
    '__contains__',
    {
      contains(this: PyObject, item: PyValue) {
        return truth(callSpecial(this, '__contains__', [item]));
      },
    },
  ],
  [
    '__getitem__',
    {
      getItem(this: PyObject, key: PyValue) {
        return callSpecial1(this, this.pyClass.lookup('__getitem__') ?? null, '__getitem__', key);
      },
      itemAt() {
        return undefined;
      },
    },
  ],
  [
    '__setitem__',
    {
      setItem(this: PyObject, key: PyValue, value: PyValue) {
        callSpecial(this, '__setitem__', [key, value]);
      },
    },
  ],
  [
    '__delitem__',
    {
      deleteItem(this: PyObject, key: PyValue) {
        callSpecial(this, '__delitem__', [key]);
      },
    },
  ],
  [
    '__call__',
    {
      call(this: PyObject, args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]) {
        const method = findSpecial(this, '__call__');
        if (!(method instanceof PyObject)) throw typeError(`'${this.pyClass.name}' object is not callable`);
        return method.call(args, names, values);
      },
    },
  ],
  [
    '__hash__',
    {
      hash(this: PyObject) {
        if (this.pyClass.lookup('__hash__') === null) throw typeError(`unhashable type: '${this.pyClass.name}'`);
        const value = indexOrNothing(callSpecial(this, '__hash__', []));
        if (value === undefined) throw typeError('__hash__ method should return an integer');
        return value;
      },
      keyForm() {
        return undefined;
      },
    },
  ],
  [
    '__repr__',
    {
      repr(this: PyObject) {
        return expectText(callSpecial(this, '__repr__', []), '__repr__');
      },
    },
  ],
  [
    '__str__',
    {
      str(this: PyObject) {
        return expectText(callSpecial(this, '__str__', []), '__str__');
      },
    },
  ],
  [
    '__format__',
    {
      format(this: PyObject, specification: string) {
        const text = callSpecial(this, '__format__', [specification]);
        if (typeof text !== 'string') throw typeError(`__format__ must return a str, not ${typeName(text)}`);
        return text;
      },
    },
  ],
  [
    '__float__',
    {
      toFloat(this: PyObject) {
        const value = callSpecial(this, '__float__', []);
        const plain = value instanceof PyObject ? value.toFloat() : value;
        if (typeof plain === 'number') return plain;
        throw typeError(`${this.pyClass.name}.__float__ returned non-float (type ${typeName(value)})`);
      },
    },
  ],
  [
    '__index__',
    {
      toIndex(this: PyObject) {
        const value = callSpecial(this, '__index__', []);
        const index = indexOrNothing(value);
        if (index === undefined) throw typeError(`__index__ returned non-int (type ${typeName(value)})`);
        return index;
      },
    },
  ],
  [
    '__int__',
    {
      toInteger(this: PyObject) {
        const value = callSpecial(this, '__int__', []);
        const index = indexOrNothing(value);
        if (index === undefined) throw typeError(`__int__ returned non-int (type ${typeName(value)})`);
        return index;
      },
    },
  ],
  [
    '__round__',
    {
      round(this: PyObject, digits: PyValue | undefined) {
        return callSpecial(this, '__round__', digits === undefined ? [] : [digits]);
      },
    },
  ],
  [
    '__setattr__',
    {
      setAttribute(this: PyObject, name: string, value: PyValue) {
        callSpecial(this, '__setattr__', [name, value]);
      },
    },
  ],
  [
    '__delattr__',
    {
      deleteAttribute(this: PyObject, name: string) {
        callSpecial(this, '__delattr__', [name]);
      },
    },
  ],
]);

const BINARY: Pick<PyObject, 'binary' | 'inPlace'> = {
  binary(this: PyObject, symbol, other, reflected) {
    const methods = BINARY_METHODS[symbol];
    const name = reflected ? methods.reflected : methods.plain;
    const raw = this.pyClass.lookup(name);
    return raw === undefined || raw === null ? NotImplemented : callSpecial1(this, raw, name, other);
  },
  inPlace(this: PyObject, symbol, other) {
    const name = BINARY_METHODS[symbol].inPlace;
    const method = name === undefined ? undefined : findSpecial(this, name);
    return method === undefined ? NotImplemented : callPositional(method, [other]);
  },
};

const UNARY: Overrides = {
  unary(this: PyObject, symbol) {
    const method = findSpecial(this, UNARY_METHODS[symbol]);
    return method === undefined ? PyObject.prototype.unary.call(this, symbol) : callPositional(method, []);
  },
};

const COMPARISON: Pick<PyObject, 'compare'> = {
  compare(this: PyObject, symbol, other) {
    const method = this.pyClass.lookup(COMPARISON_METHODS[symbol]);
    if (symbol === '!=' && (method === undefined || this.pyClass.definer('__ne__')?.isNative === true)) {
      const equal = this.pyClass.lookup('__eq__') === undefined ? NotImplemented : callSpecial(this, '__eq__', [other]);
      return equal === NotImplemented ? NotImplemented : !truth(equal);
    }
    return method === undefined || method === null
      ? NotImplemented
      : callSpecial1(this, method, COMPARISON_METHODS[symbol], other);
  },
};

/** How operators ask the methods of a class written in Python. */
export const askMethods: Pick<PyObject, 'binary' | 'compare'> = { binary: BINARY.binary, compare: COMPARISON.compare };

/** `in` by walking, where no base has a `__contains__`. */
const CONTAINS_BY_WALKING: Overrides = {
  contains(this: PyObject, item: PyValue) {
    return this.iterator().includes(item);
  },
};

/** `__getattribute__` of a user: its answers come before everything, `__getattr__` after AttributeError. */
const GET_ATTRIBUTE: Overrides = {
  getAttribute(this: PyObject, name: string) {
    return callSpecial(this, '__getattribute__', [name]);
  },
};

const GROUPS: readonly (readonly [readonly string[], Overrides])[] = [
  [Object.values(BINARY_METHODS).flatMap((each) => [each.plain, each.reflected, each.inPlace ?? each.plain]), BINARY],
  [Object.values(UNARY_METHODS), UNARY],
  [Object.values(COMPARISON_METHODS), COMPARISON],
];

/** The operators whose code lies on the prototypes. */
const CODES: readonly (readonly [special: string, property: keyof PyObject])[] = [
  ['__add__', 'addCode'],
  ['__sub__', 'subtractCode'],
  ['__mul__', 'multiplyCode'],
  ['__truediv__', 'divideCode'],
  ['__eq__', 'equalCode'],
];

function installCodes(cls: PyClass): void {
  for (const [special, property] of CODES) {
    const method = cls.lookup(special);
    const code = method instanceof PyFunction && method.arity === 2 ? method.code : undefined;
    if (code !== undefined || cls.js.prototype[property] !== undefined) {
      Object.defineProperty(cls.js.prototype, property, { value: code, configurable: true });
    }
  }
}

/** Installs what the class and its bases written in Python define; what is native is inherited as it is. */
export function installSpecialMethods(cls: PyClass): void {
  const { prototype } = cls.js;
  installCodes(cls);
  const isOwn = (name: string): boolean => cls.definer(name)?.isNative === false;
  for (const [name, overrides] of OVERRIDES) {
    if (name !== '__bool__' && name !== '__contains__' && isOwn(name)) Object.assign(prototype, overrides);
  }
  if (isOwn('__iter__') && cls.lookup('__contains__') === undefined) Object.assign(prototype, CONTAINS_BY_WALKING);
  for (const name of ['__bool__', '__contains__']) if (isOwn(name)) Object.assign(prototype, OVERRIDES.get(name));
  for (const [names, overrides] of GROUPS) if (names.some(isOwn)) Object.assign(prototype, overrides);
  if (isOwn('__eq__')) Object.assign(prototype, { keyForm: () => undefined });
  if (isOwn('__getattribute__')) Object.assign(prototype, GET_ATTRIBUTE);
}
