/**
 * `repr()` and `str()`.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { floatRepr } from './float-repr.ts';
import { integerText } from './integer-text.ts';
import { quote } from './quote.ts';

/** `repr(value)`. */
export function repr(value: PyValue): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return floatRepr(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'bigint':
      return integerText(value);
    default:
      if (value === null) return 'None';
      return value instanceof Int ? String(value.n) : value.repr();
  }
}

/** `str(value)`. */
export function str(value: PyValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return repr(value);
  return value instanceof Int ? String(value.n) : value.str();
}
