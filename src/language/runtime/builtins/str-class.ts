/**
 * `str`.
 *
 * @module
 */

import { matchesBuiltin } from '../exceptions/matching.ts';
import { keyError, typeError, valueError } from '../exceptions/raise.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { boxInteger, int } from '../objects/int.ts';
import { type MethodTable, nativeClass } from '../objects/native-class.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { StrInstance, unwrap } from '../objects/py-instance.ts';
import { PyList } from '../objects/py-list.ts';
import type { NativeImplementation, PyNative } from '../objects/py-native.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { isIterable, iterate, toItems } from '../operators/iterate.ts';
import { subscript } from '../operators/subscript.ts';
import { indexOrNothing, toIndex, toSize } from '../operators/to-index.ts';
import { truth } from '../operators/truth.ts';
import { isFlat, stringLength, substring, toCodePoints } from '../text/code-points.ts';
import { decode, encode } from '../text/codecs.ts';
import { capitalize, caseFold, isLower, isTitle, isUpper, swapCase, titleCase } from '../text/letter-case.ts';
import { isPrintable } from '../text/quote.ts';
import { formatFields } from '../text/replacement-fields.ts';
import { str } from '../text/repr.ts';
import { partition, split, splitFromRight, splitLines } from '../text/splitting.ts';
import { isSpace, stripSpace, stripSpaceLeft, stripSpaceRight } from '../text/white-space.ts';
import { budget } from '../world/budget.ts';
import { clampBound } from './list-class.ts';
import { primitiveMethods } from './number-methods.ts';
import './object-class.ts';

type TextMethod = { bivarianceHack(text: string, ...args: (PyValue | undefined)[]): PyValue }['bivarianceHack'];

/** A method that gets the plain text of `self`. */
/** Numbers, and the ideographs that Unicode counts among them. */
const NUMERIC =
  /^[\p{N}㐅㒃㠪㭍一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭]+$/u;

function onText(implementation: TextMethod): NativeImplementation {
  return (self: PyValue, a: PyValue | undefined, b: PyValue | undefined, c: PyValue | undefined) =>
    implementation(unwrap(self) as string, a, b, c);
}

function expectText(value: PyValue, complaint?: (name: string) => string): string {
  const plain = unwrap(value);
  if (typeof plain === 'string') return plain;
  throw typeError(complaint === undefined ? `must be str, not ${typeName(value)}` : complaint(typeName(value)));
}

/** The part of a text that `start` and `stop` leave, or `undefined` when `start` is past the end. */
function window(
  text: string,
  start: PyValue | undefined,
  stop: PyValue | undefined,
): { part: string; from: number } | undefined {
  if ((start === undefined || start === null) && (stop === undefined || stop === null)) return { part: text, from: 0 };
  const length = stringLength(text);
  if (start !== undefined && start !== null && toSize(start) > length) return undefined;
  const from = clampBound(start ?? undefined, length, 0);
  const to = clampBound(stop ?? undefined, length, length);
  if (from > to) return undefined;
  return { part: substring(text, from, to), from };
}

function find(last: boolean): TextMethod {
  return (text: string, wanted: PyValue, start?: PyValue, stop?: PyValue) => {
    const pattern = expectText(wanted);
    if (start === undefined && stop === undefined) {
      const at = last ? text.lastIndexOf(pattern) : text.indexOf(pattern);
      return int(at <= 0 ? at : toCodePoints(text, at));
    }
    const view = window(text, start, stop);
    if (view === undefined) return int(-1);
    const at = last ? view.part.lastIndexOf(pattern) : view.part.indexOf(pattern);
    return int(at < 0 ? -1 : view.from + toCodePoints(view.part, at));
  };
}

function index(last: boolean): TextMethod {
  const search = find(last);
  return (text: string, ...args: (PyValue | undefined)[]) => {
    const at = search(text, ...args);
    if (toIndex(at) < 0) throw valueError('substring not found');
    return at;
  };
}

function count(text: string, wanted: PyValue, start?: PyValue, stop?: PyValue): PyValue {
  const pattern = expectText(wanted);
  const view = window(text, start, stop);
  if (view === undefined) return int(0);
  if (pattern === '') return boxInteger(stringLength(view.part) + 1);
  let times = 0;
  for (let at = view.part.indexOf(pattern); at >= 0; at = view.part.indexOf(pattern, at + pattern.length)) times++;
  return int(times);
}

function affix(name: 'startswith' | 'endswith'): TextMethod {
  const holds = (part: string, each: string): boolean =>
    name === 'startswith' ? part.startsWith(each) : part.endsWith(each);
  return (text: string, wanted: PyValue, start?: PyValue, stop?: PyValue) => {
    if (typeof wanted === 'string' && start === undefined && stop === undefined) return holds(text, wanted);
    const plain = unwrap(wanted);
    if (typeof plain !== 'string' && !(plain instanceof PyTuple)) {
      throw typeError(`${name} first arg must be str or a tuple of str, not ${typeName(wanted)}`);
    }
    const view = window(text, start, stop);
    const options = typeof plain === 'string' ? [plain] : plain.items;
    return options.some((option) => {
      const each = expectText(option, (kind) => `tuple for ${name} must only contain str, not ${kind}`);
      return view !== undefined && holds(view.part, each);
    });
  };
}

function strip(name: string, spaces: (text: string) => string, left: boolean, right: boolean): TextMethod {
  return (text: string, characters?: PyValue) => {
    if (characters === undefined || characters === null) return spaces(text);
    const wanted = expectText(characters, () => `${name} arg must be None or str`);
    if (isFlat(wanted)) {
      // a surrogate of the text is none of them, so that units do for characters
      let start = 0;
      let end = text.length;
      while (left && start < end && wanted.includes(text.charAt(start))) start++;
      while (right && end > start && wanted.includes(text.charAt(end - 1))) end--;
      return text.slice(start, end);
    }
    const set = new Set(wanted);
    const units = [...text];
    let from = 0;
    let to = units.length;
    while (left && from < to && set.has(units[from] as string)) from++;
    while (right && to > from && set.has(units[to - 1] as string)) to--;
    return units.slice(from, to).join('');
  };
}

function justify(place: (missing: number, width: number) => number): TextMethod {
  return (text: string, width: PyValue, fill?: PyValue) => {
    const columns = toSize(width);
    const character =
      fill === undefined
        ? ' '
        : expectText(fill, (kind) => `The fill character must be a unicode character, not ${kind}`);
    if (stringLength(character) !== 1) throw typeError('The fill character must be exactly one character long');
    const missing = columns - stringLength(text);
    if (missing <= 0) return text;
    budget.allocate(missing * 2);
    const left = place(missing, columns);
    return character.repeat(left) + text + character.repeat(missing - left);
  };
}

function separator(value: PyValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return expectText(value, (kind) => `must be str or None, not ${kind}`);
}

function limit(value: PyValue | undefined): number {
  return value === undefined ? -1 : toSize(value);
}

function join(text: string, iterable: PyValue): string {
  const isPlain = iterable instanceof PyList && iterable.constructor === PyList;
  if (!isPlain && !isIterable(iterable)) throw typeError('can only join an iterable');
  const items = isPlain ? iterable.items : toItems(iterable);
  let size = text.length * items.length;
  let areTexts = true;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as PyValue;
    if (typeof item === 'string') size += item.length;
    else {
      areTexts = false;
      size += expectText(item, (kind) => `sequence item ${at}: expected str instance, ${kind} found`).length;
    }
  }
  budget.allocate(size * 2);
  return (areTexts ? items : items.map(unwrap)).join(text);
}

function replace(text: string, before: PyValue, after: PyValue, times?: PyValue): string {
  const pattern = expectText(before, (kind) => `replace() argument 1 must be str, not ${kind}`);
  const replacement = expectText(after, (kind) => `replace() argument 2 must be str, not ${kind}`);
  const maximum = limit(times);
  if (pattern === '') {
    const characters = [...text];
    const gaps = maximum < 0 ? characters.length + 1 : Math.min(maximum, characters.length + 1);
    return (
      characters.map((character, at) => (at < gaps ? replacement : '') + character).join('') +
      (gaps > characters.length ? replacement : '')
    );
  }
  // without a `$`, which JavaScript reads, and without growth to account for
  if (maximum < 0 && replacement.length <= pattern.length && !replacement.includes('$')) {
    return text.replaceAll(pattern, replacement);
  }
  const parts = split(text, pattern, maximum);
  budget.allocate((text.length + parts.length * replacement.length) * 2);
  return parts.join(replacement);
}

function expandTabs(text: string, size?: PyValue): string {
  const width = size === undefined ? 8 : toSize(size);
  let column = 0;
  let result = '';
  for (const character of text) {
    if (character === '\t') {
      const missing = width > 0 ? width - (column % width) : 0;
      budget.allocate(result.length + missing);
      result += ' '.repeat(missing);
      column += missing;
    } else {
      result += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return result;
}

function zeroFill(text: string, width: PyValue): string {
  const missing = toSize(width) - stringLength(text);
  if (missing <= 0) return text;
  budget.allocate(missing);
  const isSigned = text.startsWith('-') || text.startsWith('+');
  return (isSigned ? text.charAt(0) : '') + '0'.repeat(missing) + (isSigned ? text.slice(1) : text);
}

/** The character that a table of `translate` gives as an int. */
function mappedCharacter(value: PyValue): string {
  const point = indexOrNothing(value);
  if (point === undefined) throw typeError('character mapping must return integer, None or str');
  if (point < 0 || point > 0x10ffff) throw valueError('character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(point));
}

function translate(text: string, table: PyValue): string {
  let result = '';
  for (const character of text) {
    let value: PyValue;
    const { depth } = budget;
    try {
      value = subscript(table, int(character.codePointAt(0) as number));
    } catch (error) {
      if (!matchesBuiltin(error, 'LookupError')) throw error;
      budget.depth = depth;
      value = character;
    }
    if (value === null) continue;
    result += typeof value === 'string' ? value : mappedCharacter(value);
    budget.burn(1);
    budget.allocate(2);
  }
  return result;
}

function makeTranslation(first: PyValue, second?: PyValue, third?: PyValue): PyDict {
  const dict = new PyDict();
  if (second === undefined) {
    if (!(first instanceof PyDict)) throw typeError('if you give only one argument to maketrans it must be a dict');
    for (const { key, value } of first.entries()) {
      if (typeof key === 'string' && stringLength(key) !== 1) {
        throw valueError('string keys in translate table must be of length 1');
      }
      dict.put(typeof key === 'string' ? int(key.codePointAt(0) as number) : key, value);
    }
    return dict;
  }
  const to = [...expectText(second, (kind) => `maketrans() argument 2 must be str, not ${kind}`)];
  const from = [...expectText(first, () => 'first maketrans argument must be a string if there is a second argument')];
  if (from.length !== to.length) throw valueError('the first two maketrans arguments must have equal length');
  from.forEach((character, at) => {
    dict.put(int(character.codePointAt(0) as number), int((to[at] as string).codePointAt(0) as number));
  });
  for (const character of third === undefined ? '' : expectText(third))
    dict.put(int(character.codePointAt(0) as number), null);
  return dict;
}

const all =
  (pattern: RegExp): TextMethod =>
  (text: string) =>
    pattern.test(text);

const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

const METHODS: Readonly<Record<string, readonly [string, TextMethod]>> = {
  upper: ['', (text: string) => text.toUpperCase()],
  lower: ['', (text: string) => text.toLowerCase()],
  title: ['', (text: string) => titleCase(text)],
  capitalize: ['', (text: string) => capitalize(text)],
  swapcase: ['', (text: string) => swapCase(text)],
  casefold: ['', (text: string) => caseFold(text)],
  find: ['sub, start=None, end=None, /', find(false)],
  rfind: ['sub, start=None, end=None, /', find(true)],
  index: ['sub, start=None, end=None, /', index(false)],
  rindex: ['sub, start=None, end=None, /', index(true)],
  count: ['sub, start=None, end=None, /', count],
  startswith: ['prefix, start=None, end=None, /', affix('startswith')],
  endswith: ['suffix, start=None, end=None, /', affix('endswith')],
  strip: ['chars=None, /', strip('strip', stripSpace, true, true)],
  lstrip: ['chars=None, /', strip('lstrip', stripSpaceLeft, true, false)],
  rstrip: ['chars=None, /', strip('rstrip', stripSpaceRight, false, true)],
  ljust: ["width, fillchar=' ', /", justify(() => 0)],
  rjust: ["width, fillchar=' ', /", justify((missing) => missing)],
  center: ["width, fillchar=' ', /", justify((missing, width) => Math.floor(missing / 2) + (missing & width & 1))],
  zfill: ['width, /', zeroFill],
  split: [
    'sep=None, maxsplit=-1',
    (text: string, by?: PyValue, most?: PyValue) => new PyList(split(text, separator(by), limit(most))),
  ],
  rsplit: [
    'sep=None, maxsplit=-1',
    (text: string, by?: PyValue, most?: PyValue) => new PyList(splitFromRight(text, separator(by), limit(most))),
  ],
  splitlines: [
    'keepends=False',
    (text: string, keep?: PyValue) => new PyList(splitLines(text, keep !== undefined && truth(keep))),
  ],
  partition: ['sep, /', (text: string, by: PyValue) => new PyTuple(partition(text, expectText(by), false))],
  rpartition: ['sep, /', (text: string, by: PyValue) => new PyTuple(partition(text, expectText(by), true))],
  join: ['iterable, /', join],
  replace: ['old, new, count=-1, /', replace],
  removeprefix: [
    'prefix, /',
    (text: string, prefix: PyValue) => {
      const start = expectText(prefix, (kind) => `removeprefix() argument must be str, not ${kind}`);
      return text.startsWith(start) ? text.slice(start.length) : text;
    },
  ],
  removesuffix: [
    'suffix, /',
    (text: string, suffix: PyValue) => {
      const end = expectText(suffix, (kind) => `removesuffix() argument must be str, not ${kind}`);
      return end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text;
    },
  ],
  expandtabs: ['tabsize=8', expandTabs],
  translate: ['table, /', translate],
  encode: [
    "encoding='utf-8', errors='strict'",
    (text: string, encoding?: PyValue, errors?: PyValue) =>
      new PyBytes(encode(text, str(encoding ?? 'utf-8'), str(errors ?? 'strict'))),
  ],
  isalpha: ['', all(/^\p{L}+$/u)],
  isdecimal: ['', all(/^\p{Nd}+$/u)],
  isdigit: ['', all(/^[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468]+$/u)],
  isnumeric: ['', all(NUMERIC)],
  isalnum: ['', all(/^[\p{L}\p{N}]+$/u)],
  isascii: ['', all(/^[\0-\x7f]*$/)],
  isidentifier: ['', all(IDENTIFIER)],
  isspace: ['', (text: string) => isSpace(text)],
  islower: ['', (text: string) => isLower(text)],
  isupper: ['', (text: string) => isUpper(text)],
  istitle: ['', (text: string) => isTitle(text)],
  isprintable: ['', (text: string) => [...text].every(isPrintable)],
  __len__: ['', (text: string) => boxInteger(stringLength(text))],
  __iter__: ['', (text: string) => iterate(text)],
  __getitem__: ['key, /', (text: string, key: PyValue) => subscript(text, key)],
  __contains__: ['key, /', (text: string, key: PyValue) => containsText(text, key)],
  __str__: ['', (text: string) => text],
  format_map: [
    'mapping, /',
    (text: string, mapping: PyValue) =>
      formatFields(text, { positional: undefined, lookUp: (name) => subscript(mapping, name) }),
  ],
};

/** `item in text` */
export function containsText(text: string, item: PyValue): boolean {
  return text.includes(expectText(item, (kind) => `'in <string>' requires string as left operand, not ${kind}`));
}

function format(self: PyValue, positional: readonly PyValue[], named: PyDict): string {
  return formatFields(unwrap(self) as string, {
    positional,
    lookUp(name) {
      const value = named.get(name);
      if (value === undefined) throw keyError(name);
      return value;
    },
  });
}

function create(cls: PyClass, value?: PyValue, encoding?: PyValue, errors?: PyValue): PyValue {
  let text: string;
  if (encoding === undefined && errors === undefined) text = value === undefined ? '' : str(value);
  else {
    if (encoding !== undefined && typeof encoding !== 'string') {
      throw typeError(`str() argument 'encoding' must be str, not ${typeName(encoding)}`);
    }
    if (typeof value === 'string') throw typeError('decoding str is not supported');
    if (!(value instanceof PyBytes)) {
      throw typeError(`decoding to str: need a bytes-like object, ${classOf(value ?? null).name} found`);
    }
    text = decode(value.text, str(encoding ?? 'utf-8'), str(errors ?? 'strict'));
  }
  return cls === strType ? text : new (cls.js as new (plain: string) => PyObject)(text);
}

const TEXT_METHODS: MethodTable = Object.fromEntries(
  Object.entries(METHODS).map(([name, [signature, method]]) => [name, [signature, onText(method)] as const]),
);

/** `str` */
export const strType: PyClass = nativeClass('str', StrInstance, {
  create: ["object='', encoding='utf-8', errors='strict'", create],
  methods: {
    ...primitiveMethods(['+', '*', '%'], [], (other) => other !== null),
    ...TEXT_METHODS,
    format: ['*args, **kwargs', format],
  },
  staticMethods: { maketrans: ['x, y=None, z=None, /', makeTranslation] },
});

/** What runs a method on a plain text, with so many positional arguments; what raises CPython's TypeError for a wrong number. */
export function textMethod(name: string, count: number): (text: string, ...args: PyValue[]) => PyValue {
  const method = strType.lookup(name) as PyNative;
  const [, plain] = METHODS[name] as (typeof METHODS)[string];
  const fits = method.minimum <= count + 1 && count + 1 <= method.maximum;
  return fits ? plain : (text, ...args) => method.call([text, ...args], [], []);
}
