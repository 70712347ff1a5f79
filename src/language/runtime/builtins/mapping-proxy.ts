/**
 * `mappingproxy`: what a class's `__dict__` and `types.MappingProxyType` give.
 *
 * @module
 */
import { callPositional } from '../calls/special.ts';
import { typeError } from '../exceptions/raise.ts';
import { getAttribute } from '../objects/attributes.ts';
import { typeName } from '../objects/class-of.ts';
import { defineMembers, nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import type { PyIterator } from '../objects/py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from '../objects/py-object.ts';
import { binary } from '../operators/binary.ts';
import type { BinarySymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import { typeType } from './object-class.ts';

/** A dictionary that can only be read. */
export class PyMappingProxy extends PyObject {
  constructor(readonly mapping: PyDict) {
    super();
  }

  override length(): number {
    return this.mapping.length();
  }

  override iterator(): PyIterator {
    return this.mapping.iterator();
  }

  override contains(item: PyValue): boolean {
    return this.mapping.contains(item);
  }

  override getItem(key: PyValue): PyValue {
    return this.mapping.getItem(key);
  }

  override compare(symbol: '==' | '!=', other: PyValue): PyValue {
    return this.mapping.compare(symbol, other instanceof PyMappingProxy ? other.mapping : other);
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol !== '|') return NotImplemented;
    const theirs = other instanceof PyMappingProxy ? other.mapping : other;
    return reflected ? binary('|', theirs, this.mapping) : binary('|', this.mapping, theirs);
  }

  override str(): string {
    return repr(this.mapping);
  }

  override repr(): string {
    return `mappingproxy(${repr(this.mapping)})`;
  }
}

const forwarded = (name: string, signature: string) =>
  [
    name,
    [
      signature,
      (self: PyMappingProxy, ...args: PyValue[]) =>
        callPositional(
          getAttribute(self.mapping, name),
          args.filter((each) => each !== undefined),
        ),
    ],
  ] as const;

/** `mappingproxy` */
export const mappingProxyType = nativeClass('mappingproxy', PyMappingProxy, {
  final: true,
  create: [
    'mapping',
    (_cls: PyClass, mapping: PyValue) => {
      if (mapping instanceof PyDict) return new PyMappingProxy(mapping);
      throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
    },
  ],
  methods: Object.fromEntries([
    forwarded('keys', ''),
    forwarded('values', ''),
    forwarded('items', ''),
    forwarded('copy', ''),
    forwarded('get', 'key, default=None, /'),
  ]),
});

defineMembers(typeType, {
  attributes: { __dict__: (cls: PyClass) => new PyMappingProxy(PyDict.from(cls.namespace)) },
});
