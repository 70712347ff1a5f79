/**
 * `range`, `enumerate`, `zip`, `map`, `filter`, `reversed`, and the classes of iterators and generators.
 *
 * @module
 */
import { callPositional } from '../calls/special.ts';
import { PyException } from '../exceptions/py-exception.ts';
import { typeError, valueError } from '../exceptions/raise.ts';
import { matches } from '../exceptions/raising.ts';
import { builtinException } from '../exceptions/registry.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { ForeignIterator } from '../objects/foreign-iterator.ts';
import { boxInteger, int, isInt } from '../objects/int.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyGenerator } from '../objects/py-generator.ts';
import { ArrayIterator, NativeIterator, PyIterator } from '../objects/py-iterator.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyRange } from '../objects/py-range.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { ReverseIterator } from '../objects/reverse-iterator.ts';
import { add, type Raw } from '../operators/integer-arithmetic.ts';
import { iterate } from '../operators/iterate.ts';
import { toIndex } from '../operators/to-index.ts';
import { truth } from '../operators/truth.ts';
import { StringIterator } from '../text/string-iterator.ts';
import { countItem } from './list-class.ts';
import './object-class.ts';

nativeClass('iterator', NativeIterator, { final: true });
nativeClass('list_iterator', ArrayIterator, { final: true });
nativeClass('str_ascii_iterator', StringIterator, { final: true });
nativeClass('list_reverseiterator', ReverseIterator, { final: true });
nativeClass('iterator', ForeignIterator, { final: true });

/** `range` */
export const rangeType = nativeClass('range', PyRange, {
  final: true,
  create: [
    'start, stop=None, step=1, /',
    (_cls: PyClass, first: PyValue, stop: PyValue | undefined, step: PyValue | undefined) => {
      if (stop === undefined) return new PyRange(0, toIndex(first), 1);
      const [from, to] = [toIndex(first), toIndex(stop)];
      const by = step === undefined ? 1 : toIndex(step);
      if (by === 0) throw valueError('range() arg 3 must not be zero');
      return new PyRange(from, to, by);
    },
  ],
  methods: {
    index: [
      'value, /',
      (self: PyRange, value: PyValue) => {
        if (self.contains(value) && isInt(value)) return boxInteger(self.indexOf(toIndex(value)));
        throw valueError(isInt(value) ? `${toIndex(value)} is not in range` : 'sequence.index(x): x not in sequence');
      },
    ],
    count: [
      'value, /',
      (self: PyRange, value: PyValue) =>
        isInt(value) ? int(self.contains(value) ? 1 : 0) : countItem(self.iterator().drain(), value),
    ],
    __reversed__: ['', (self: PyRange) => self.reversed().iterator()],
  },
  attributes: {
    start: (self: PyRange) => boxInteger(self.start),
    stop: (self: PyRange) => boxInteger(self.stop),
    step: (self: PyRange) => boxInteger(self.step),
  },
});

class Enumerate extends PyIterator {
  constructor(
    private readonly source: PyIterator,
    private index: Raw,
  ) {
    super();
  }

  override next(): PyValue | undefined {
    const value = this.source.next();
    if (value === undefined) return undefined;
    const pair = new PyTuple([boxInteger(this.index), value]);
    this.index = add(this.index, 1);
    return pair;
  }
}

/** `enumerate` */
export const enumerateType = nativeClass('enumerate', Enumerate, {
  create: [
    'iterable, start=0',
    (_cls: PyClass, iterable: PyValue, start: PyValue | undefined) =>
      new Enumerate(iterate(iterable), start === undefined ? 0 : toIndex(start)),
  ],
});

class Zip extends PyIterator {
  constructor(
    private readonly sources: readonly PyIterator[],
    private readonly strict: boolean,
  ) {
    super();
  }

  override next(): PyValue | undefined {
    const { sources } = this;
    if (sources.length === 0) return undefined;
    const items: PyValue[] = [];
    for (let index = 0; index < sources.length; index++) {
      const item = (sources[index] as PyIterator).next();
      if (item === undefined) {
        if (this.strict) this.complain(index);
        return undefined;
      }
      items.push(item);
    }
    return new PyTuple(items);
  }

  private complain(ended: number): void {
    const before = (index: number): string => (index === 1 ? ' 1' : `s 1-${index}`);
    if (ended > 0) throw valueError(`zip() argument ${ended + 1} is shorter than argument${before(ended)}`);
    for (let index = 1; index < this.sources.length; index++) {
      if ((this.sources[index] as PyIterator).next() !== undefined) {
        throw valueError(`zip() argument ${index + 1} is longer than argument${before(index)}`);
      }
    }
  }
}

/** `zip` */
export const zipType = nativeClass('zip', Zip, {
  create: [
    '*iterables, strict=False',
    (_cls: PyClass, iterables: readonly PyValue[], strict: PyValue | undefined) =>
      new Zip(
        iterables.map((each) => iterate(each)),
        strict !== undefined && truth(strict),
      ),
  ],
});

class MapIterator extends PyIterator {
  constructor(
    private readonly callee: PyValue,
    private readonly sources: readonly PyIterator[],
  ) {
    super();
  }

  override next(): PyValue | undefined {
    const args: PyValue[] = [];
    for (const source of this.sources) {
      const item = source.next();
      if (item === undefined) return undefined;
      args.push(item);
    }
    return callPositional(this.callee, args);
  }
}

/** `map` */
export const mapType = nativeClass('map', MapIterator, {
  create: [
    '*args',
    (_cls: PyClass, args: readonly PyValue[]) => {
      if (args.length < 2) throw typeError('map() must have at least two arguments.');
      return new MapIterator(
        args[0] as PyValue,
        args.slice(1).map((each) => iterate(each)),
      );
    },
  ],
});

class FilterIterator extends PyIterator {
  constructor(
    private readonly test: PyValue,
    private readonly source: PyIterator,
  ) {
    super();
  }

  override next(): PyValue | undefined {
    for (let item = this.source.next(); item !== undefined; item = this.source.next()) {
      if (truth(this.test === null ? item : callPositional(this.test, [item]))) return item;
    }
    return undefined;
  }
}

/** `filter` */
export const filterType = nativeClass('filter', FilterIterator, {
  create: [
    'function, iterable, /',
    (_cls: PyClass, test: PyValue, iterable: PyValue) => new FilterIterator(test, iterate(iterable)),
  ],
});

function reverse(value: PyValue): PyValue {
  const cls = classOf(value);
  const method = cls.lookup('__reversed__');
  if (method === null) throw typeError(`'${typeName(value)}' object is not reversible`);
  if (method !== undefined) return callPositional(bound(value), []);
  if (typeof value === 'string') return new ReverseIterator([...value]);
  if (value instanceof PyTuple) return new ReverseIterator(value.items);
  if (!(value instanceof PyObject) || cls.lookup('__getitem__') === undefined || cls.lookup('__len__') === undefined) {
    throw typeError(`'${typeName(value)}' object is not reversible`);
  }
  let index = value.length();
  return new NativeIterator(() => (index > 0 ? value.getItem(int(--index)) : undefined));
}

function bound(value: PyValue): PyValue {
  return (value as PyObject).getAttribute('__reversed__');
}

class Reversed extends NativeIterator {}

/** `reversed` */
export const reversedType = nativeClass('reversed', Reversed, {
  create: ['sequence, /', (_cls: PyClass, value: PyValue) => reverse(value)],
});

function exceptionFrom(kind: PyValue, value: PyValue | undefined): PyException {
  if (kind instanceof PyException) return kind;
  if (kind instanceof PyClass && kind.isSubclassOf(builtinException('BaseException'))) {
    if (value instanceof PyException && matches(value, kind)) return value;
    const made = kind.call(value === undefined || value === null ? [] : [value], [], []);
    if (made instanceof PyException) return made;
  }
  throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(kind)}`);
}

/** The class of generators. */
nativeClass('generator', PyGenerator, {
  final: true,
  methods: {
    send: ['arg, /', (self: PyGenerator, value: PyValue) => self.orStop(self.send(value))],
    throw: [
      'typ, val=None, tb=None, /',
      (self: PyGenerator, kind: PyValue, value: PyValue | undefined) =>
        self.orStop(self.throwInto(exceptionFrom(kind, value))),
    ],
    close: [
      '',
      (self: PyGenerator) => {
        self.close();
        return null;
      },
    ],
    __next__: ['', (self: PyGenerator) => self.orStop(self.next())],
  },
  attributes: { __name__: (self: PyGenerator) => self.name, __qualname__: (self: PyGenerator) => self.qualname },
});
