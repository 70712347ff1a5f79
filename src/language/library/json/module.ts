/**
 * `_json`: the reader and the writer behind `json`.
 *
 * @module
 */
import { call2 } from '../../runtime/calls/call.ts';
import { int } from '../../runtime/objects/int.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toSize } from '../../runtime/operators/to-index.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { toCodePoints } from '../../runtime/text/code-points.ts';
import { JsonReader } from './decode.ts';
import { JsonWriter, jsonText } from './encode.ts';

function encode(
  value: PyValue,
  skipKeys: PyValue,
  asciiOnly: PyValue,
  checkCircular: PyValue,
  allowNan: PyValue,
  indent: PyValue,
  itemSeparator: PyValue,
  keySeparator: PyValue,
  fallback: PyValue,
  sortKeys: PyValue,
): string {
  return new JsonWriter({
    skipKeys: truth(skipKeys),
    asciiOnly: truth(asciiOnly),
    checkCircular: truth(checkCircular),
    allowNan: truth(allowNan),
    indent: indent === null ? undefined : String(indent),
    itemSeparator: String(itemSeparator),
    keySeparator: String(keySeparator),
    fallback,
    sortKeys: truth(sortKeys),
  }).write(value);
}

/** `decode(text, start, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict, fail)`: value and end. */
function decode(
  text: PyValue,
  start: PyValue,
  object: PyValue,
  pairs: PyValue,
  float: PyValue,
  whole: PyValue,
  constant: PyValue,
  strict: PyValue,
  fail: PyValue,
): PyTuple {
  const document = String(text);
  const reader = new JsonReader(document, {
    object,
    pairs,
    float,
    int: whole,
    constant,
    strict: truth(strict),
    fail: (message, position) => {
      call2(fail, message, int(position));
      throw new Error('expected JSONDecodeError to be raised');
    },
  });
  reader.position = toSize(start);
  if (reader.position === 0) reader.skipSpace();
  const value = reader.value();
  const end = reader.position;
  reader.skipSpace();
  return new PyTuple([value, int(toCodePoints(document, end)), int(toCodePoints(document, reader.position))]);
}

/** The names of the module. */
export function jsonNames(): [string, PyValue][] {
  return [
    [
      'encode',
      native(
        'encode',
        'value, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator, default, sort_keys',
        encode,
      ),
    ],
    [
      'decode',
      native(
        'decode',
        'text, start, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict, fail',
        decode,
      ),
    ],
    ['quote', native('quote', 'text', (text: PyValue) => jsonText(String(text), true))],
  ];
}
