/**
 * Text, attributes and items.
 *
 * @module
 */
import { isInstance } from '../builtins/attribute-functions.ts';
import { toFloatValue } from '../builtins/float-class.ts';
import { toIntegerRaw } from '../builtins/int-class.ts';
import { textMethod } from '../builtins/str-class.ts';
import { deleteAttribute, getAttribute, requireMethod, setAttribute } from '../objects/attributes.ts';
import { OwnCallable } from '../objects/binding.ts';
import { boxInteger, Int } from '../objects/int.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyList } from '../objects/py-list.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PySlice } from '../objects/py-slice.ts';
import { PySuper } from '../objects/py-super.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { lengthOf } from '../operators/length.ts';
import { deleteSubscript, setSubscript, subscript } from '../operators/subscript.ts';
import type { PreparedText, RuntimeSurface } from '../surface.ts';
import { floatRepr } from '../text/float-repr.ts';
import { formatValue } from '../text/format.ts';
import { integerText } from '../text/integer-text.ts';
import { PreparedDirective } from '../text/percent-format.ts';
import { PreparedFormat } from '../text/prepared-format.ts';
import { quote } from '../text/quote.ts';
import { asciiOnly } from '../text/replacement-fields.ts';
import { repr, str } from '../text/repr.ts';
import { budget } from '../world/budget.ts';

function getItemInt(object: PyValue, index: Raw): PyValue {
  if (object instanceof PyObject && typeof index === 'number') {
    const item = object.itemAt(index);
    if (item !== undefined) return item;
  }
  return subscript(object, boxInteger(index));
}

let asked = 0;

const EVERYTHING = new PySlice(null, null, null);

function bound(raw: Raw | null): PyValue {
  return raw === null ? null : boxInteger(raw);
}

/** The part of the surface that reads and writes text, attributes and items. */
export const ITEMS = {
  flat(text: string): string {
    // Asking for a code unit makes V8 join the pieces; the sum keeps the question from being optimised away.
    asked = (asked + text.charCodeAt(0)) | 0;
    return text;
  },
  str,
  repr,
  ascii: (value: PyValue): string => (typeof value === 'string' ? quote(value, true) : asciiOnly(repr(value))),
  format: formatValue,
  preparedFormat: (specification: string): PreparedText => new PreparedFormat(specification),
  preparedDirective: (text: string): PreparedText => new PreparedDirective(text),
  strInt: integerText,
  strFloat: floatRepr,
  len: lengthOf,
  toFloat: toFloatValue,
  toInt: toIntegerRaw,
  isInstance,
  PyList: PyList as unknown as RuntimeSurface['PyList'],
  Int: Int as unknown as RuntimeSurface['Int'],
  getAttr: getAttribute,
  readFound: (object: PyValue, found: unknown, name: string): PyValue =>
    found instanceof OwnCallable ? found.value : getAttribute(object, name),
  requireMethod,
  textMethod,
  setAttr: setAttribute,
  deleteAttr: deleteAttribute,
  superAttr: (cls: PyValue | undefined, self: PyValue, name: string): PyValue =>
    PySuper.of(cls as PyClass | undefined, self).getAttribute(name),
  superObject: (cls: PyValue | undefined, self: PyValue): PyValue => PySuper.of(cls as PyClass | undefined, self),
  getItem: subscript,
  setItem: setSubscript,
  deleteItem: deleteSubscript,
  getItemInt,
  setItemInt(object: PyValue, index: Raw, value: PyValue): void {
    setSubscript(object, boxInteger(index), value);
  },
  getItemPair(object: PyValue, row: Raw, column: Raw): PyValue {
    if (object instanceof PyObject && typeof row === 'number' && typeof column === 'number') {
      const item = object.itemAtPair(row, column);
      if (item !== undefined) return item;
    }
    return subscript(object, new PyTuple([boxInteger(row), boxInteger(column)]));
  },
  getColumn(object: PyValue, column: Raw): PyValue {
    if (object instanceof PyObject && typeof column === 'number') {
      const item = object.columnAt(column);
      if (item !== undefined) return item;
    }
    return subscript(object, new PyTuple([EVERYTHING, boxInteger(column)]));
  },
  getColumnSlice(object: PyValue, start: Raw | null, stop: Raw | null, column: Raw): PyValue {
    const exact = typeof start !== 'bigint' && typeof stop !== 'bigint' && typeof column !== 'bigint';
    if (exact && object instanceof PyObject) {
      const rows = object.columnRowsAt(start ?? 0, stop ?? Number.POSITIVE_INFINITY, column);
      if (rows !== undefined) return rows;
    }
    return subscript(object, new PyTuple([new PySlice(bound(start), bound(stop), null), boxInteger(column)]));
  },
  getSlice(object: PyValue, start: Raw | null, stop: Raw | null): PyValue {
    const plain = object instanceof PyList && object.constructor === PyList;
    if (plain && typeof start !== 'bigint' && typeof stop !== 'bigint') {
      // JavaScript's slice takes the same bounds
      const items = object.items.slice(start ?? 0, stop ?? object.items.length);
      budget.allocate(items.length * 8);
      return new PyList(items);
    }
    if (object instanceof PyObject && typeof start !== 'bigint' && typeof stop !== 'bigint') {
      const rows = object.rowsAt(start ?? 0, stop ?? Number.POSITIVE_INFINITY);
      if (rows !== undefined) return rows;
    }
    return subscript(object, new PySlice(bound(start), bound(stop), null));
  },
};
