/**
 * `bytes` and `bytearray`.
 *
 * @module
 */
import { callPositional, findSpecial } from '../calls/special.ts';
import { typeError, valueError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { boxInteger } from '../objects/int.ts';
import { type MethodTable, nativeClass } from '../objects/native-class.ts';
import { bytesOf, PyByteArray, PyBytes } from '../objects/py-bytes.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyList } from '../objects/py-list.ts';
import type { PyValue } from '../objects/py-object.ts';
import { isIterable, toItems } from '../operators/iterate.ts';
import { indexOrNothing, toSize } from '../operators/to-index.ts';
import { decode, encode } from '../text/codecs.ts';
import { str } from '../text/repr.ts';
import { split } from '../text/splitting.ts';
import { budget } from '../world/budget.ts';
import './object-class.ts';

function textFrom(source?: PyValue, encoding?: PyValue, errors?: PyValue): string {
  if (source === undefined) return '';
  if (typeof source === 'string') {
    if (encoding === undefined) throw typeError('string argument without an encoding');
    return encode(source, str(encoding), str(errors ?? 'strict'));
  }
  if (source instanceof PyBytes) return source.text;
  const method = findSpecial(source, '__bytes__');
  if (method !== undefined) {
    const made = callPositional(method, []);
    if (made instanceof PyBytes) return made.text;
    throw typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`);
  }
  if (indexOrNothing(source) === undefined) {
    const complaint = isIterable(source) ? undefined : `cannot convert '${typeName(source)}' object to bytes`;
    return bytesOf(toItems(source, complaint), 'bytes');
  }
  const length = toSize(source);
  if (length < 0) throw valueError('negative count');
  budget.allocate(length);
  return '\0'.repeat(length);
}

function like(self: PyBytes, text: string): PyBytes {
  return self instanceof PyByteArray ? new PyByteArray(text) : new PyBytes(text);
}

function expectBytes(value: PyValue): string {
  if (value instanceof PyBytes) return value.text;
  throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

function mapped(change: (text: string) => string): (self: PyBytes) => PyBytes {
  return (self) => like(self, change(self.text));
}

const hexadecimal = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const METHODS: MethodTable = {
  decode: [
    "encoding='utf-8', errors='strict'",
    (self: PyBytes, encoding?: PyValue, errors?: PyValue) =>
      decode(self.text, str(encoding ?? 'utf-8'), str(errors ?? 'strict')),
  ],
  hex: ['', (self: PyBytes) => hexadecimal(self.text)],
  upper: ['', mapped((text) => text.replace(/[a-z]+/g, (part) => part.toUpperCase()))],
  lower: ['', mapped((text) => text.replace(/[A-Z]+/g, (part) => part.toLowerCase()))],
  strip: ['bytes=None, /', mapped((text) => text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, ''))],
  startswith: ['prefix, /', (self: PyBytes, prefix: PyValue) => self.text.startsWith(expectBytes(prefix))],
  endswith: ['suffix, /', (self: PyBytes, suffix: PyValue) => self.text.endsWith(expectBytes(suffix))],
  find: ['sub, /', (self: PyBytes, wanted: PyValue) => boxInteger(self.text.indexOf(expectBytes(wanted)))],
  count: ['sub, /', (self: PyBytes, wanted: PyValue) => boxInteger(self.text.split(expectBytes(wanted)).length - 1)],
  replace: [
    'old, new, /',
    (self: PyBytes, before: PyValue, after: PyValue) =>
      like(self, self.text.replaceAll(expectBytes(before), expectBytes(after).replaceAll('$', '$$$$'))),
  ],
  join: ['iterable, /', (self: PyBytes, items: PyValue) => like(self, toItems(items).map(expectBytes).join(self.text))],
  split: [
    'sep=None, maxsplit=-1',
    (self: PyBytes, separator?: PyValue, limit?: PyValue) => {
      const by = separator === undefined || separator === null ? null : expectBytes(separator);
      return new PyList(split(self.text, by, limit === undefined ? -1 : toSize(limit)).map((part) => like(self, part)));
    },
  ],
};

const SIGNATURE = "source=b'', encoding='utf-8', errors='strict'";

/** `bytes` */
export const bytesType = nativeClass('bytes', PyBytes, {
  operators: ['+', '*'],
  create: [
    SIGNATURE,
    (_cls: PyClass, source?: PyValue, encoding?: PyValue, errors?: PyValue) =>
      new PyBytes(textFrom(source, encoding, errors)),
  ],
  methods: METHODS,
  classMethods: {
    fromhex: [
      'string, /',
      (_cls: PyClass, text: string) => {
        const pairs = text.replaceAll(' ', '').match(/../g) ?? [];
        if (!/^(?:[0-9a-f]{2}\s*)*$/i.test(text)) throw valueError('non-hexadecimal number found in fromhex() arg');
        return new PyBytes(pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''));
      },
    ],
  },
});

/** `bytearray` */
export const byteArrayType = nativeClass('bytearray', PyByteArray, {
  constants: { __hash__: null },
  operators: ['+', '*'],
  create: [
    SIGNATURE,
    (_cls: PyClass, source?: PyValue, encoding?: PyValue, errors?: PyValue) =>
      new PyByteArray(textFrom(source, encoding, errors)),
  ],
  methods: {
    ...METHODS,
    append: [
      'item, /',
      (self: PyByteArray, item: PyValue) => {
        self.text += bytesOf([item], 'byte');
        return null;
      },
    ],
    extend: [
      'iterable, /',
      (self: PyByteArray, items: PyValue) => {
        self.text += items instanceof PyBytes ? items.text : bytesOf(toItems(items), 'byte');
        return null;
      },
    ],
  },
});
