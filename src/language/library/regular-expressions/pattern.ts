/**
 * `re.Pattern`.
 *
 * @module
 */
import { call1 } from '../../runtime/calls/call.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { Int, int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { unwrap } from '../../runtime/objects/py-instance.ts';
import { NativeIterator } from '../../runtime/objects/py-iterator.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toSize } from '../../runtime/operators/to-index.ts';
import { quote } from '../../runtime/text/quote.ts';
import { budget } from '../../runtime/world/budget.ts';
import type { MatchProgram } from './compile.ts';
import { PyMatch } from './match-object.ts';
import { Matcher } from './matcher.ts';
import type { ParsedPattern } from './parse.ts';
import { subjectOf } from './subject.ts';
import { PatternError } from './syntax.ts';
import { parseTemplate } from './template.ts';

const FLAG_NAMES = [
  [2, 'IGNORECASE'],
  [4, 'LOCALE'],
  [8, 'MULTILINE'],
  [16, 'DOTALL'],
  [64, 'VERBOSE'],
  [128, 'DEBUG'],
  [256, 'ASCII'],
] as const;

/** Raises Python's `re.error`. */
export type RaiseError = (message: string, pattern: string, position: number | undefined) => never;

/** A compiled pattern. */
export class PyPattern extends PyObject {
  constructor(
    readonly text: string,
    readonly parsed: ParsedPattern,
    readonly program: MatchProgram,
    private readonly raise: RaiseError,
  ) {
    super();
  }

  /** Turns a {@link PatternError} of `source` into Python's error. */
  guarded<T>(source: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof PatternError) this.raise(error.message, source, error.position);
      throw error;
    }
  }

  override compare(symbol: string, other: PyValue): PyValue {
    const same = other instanceof PyPattern && other.text === this.text && other.parsed.flags === this.parsed.flags;
    return symbol === '==' ? same : symbol === '!=' ? !same : super.compare(symbol as '<', other);
  }

  override repr(): string {
    let { flags } = this.parsed;
    flags &= ~32;
    const names = FLAG_NAMES.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => `re.${name}`);
    const shown = quote(this.text);
    return `re.compile(${[...shown].slice(0, 200).join('')}${names.length === 0 ? '' : `, ${names.join('|')}`})`;
  }

  /** One match, or null. */
  one(value: PyValue, from: PyValue | undefined, to: PyValue | undefined, how: 'match' | 'search' | 'full'): PyValue {
    const scan = new Scan(this, value, from, to);
    return scan.next(how, false) ?? null;
  }

  /** All matches, one after another. */
  *all(value: PyValue, from?: PyValue, to?: PyValue): Generator<PyMatch> {
    const scan = new Scan(this, value, from, to);
    let advance = false;
    for (;;) {
      const match = scan.next('search', advance);
      if (match === undefined) return;
      scan.position = match.place(0, 1);
      advance = match.place(0, 0) === scan.position;
      yield match;
    }
  }
}

/** A place in a text from which a pattern is tried. */
class Scan {
  private readonly subject;
  private readonly matcher;
  private readonly end: number;
  private readonly start: number;
  position: number;

  constructor(
    private readonly pattern: PyPattern,
    value: PyValue,
    from: PyValue | undefined,
    to: PyValue | undefined,
  ) {
    const text = textOf(value);
    this.subject = subjectOf(text);
    const { length } = this.subject;
    this.end = to === undefined ? length : Math.min(Math.max(toSize(to), 0), length);
    this.start = from === undefined ? 0 : Math.min(Math.max(toSize(from), 0), length);
    this.position = this.start;
    this.matcher = new Matcher(pattern.program, this.subject.codes, this.end);
  }

  next(how: 'match' | 'search' | 'full', advance: boolean): PyMatch | undefined {
    const { matcher, position, end } = this;
    if (position > end) return undefined;
    const demand = { full: how === 'full', advance };
    const found = how === 'search' ? matcher.search(position, demand) : matcher.match(position, demand);
    if (!found) return undefined;
    return new PyMatch(this.pattern, this.subject, matcher.slots.slice(), this.start, end);
  }
}

/** A text to match; raises `expected string or bytes-like object, got 'int'`. */
export function textOf(value: PyValue): string {
  const text = unwrap(value);
  if (typeof text !== 'string') throw typeError(`expected string or bytes-like object, got '${typeName(value)}'`);
  return text;
}

function findAll(self: PyPattern, value: PyValue, from?: PyValue, to?: PyValue): PyList {
  const found = new PyList();
  const count = self.parsed.groupCount;
  for (const match of self.all(value, from, to)) {
    if (count <= 1) found.push(match.text(count) ?? '');
    else found.push(new PyTuple(Array.from({ length: count }, (_, index) => match.text(index + 1) ?? '')));
  }
  return found;
}

function split(self: PyPattern, value: PyValue, most: PyValue | undefined): PyList {
  const limit = most === undefined ? 0 : toSize(most);
  const parts = new PyList();
  const subject = subjectOf(textOf(value));
  let from = 0;
  let count = 0;
  if (limit >= 0) {
    for (const match of self.all(value)) {
      parts.push(subject.slice(from, match.place(0, 0)));
      for (let group = 1; group <= self.parsed.groupCount; group++) parts.push(match.text(group) ?? null);
      from = match.place(0, 1);
      if (++count === limit) break;
    }
  }
  parts.push(subject.slice(from, subject.length));
  return parts;
}

function substitute(
  self: PyPattern,
  replacement: PyValue,
  value: PyValue,
  most: PyValue | undefined,
): [string, number] {
  const limit = most === undefined ? 0 : toSize(most);
  const subject = subjectOf(textOf(value));
  const { groupCount, groupNames } = self.parsed;
  const template = unwrap(replacement);
  const parts =
    typeof template === 'string'
      ? self.guarded(template, () => parseTemplate(template, groupCount, groupNames))
      : undefined;
  if (parts === undefined && (!(replacement instanceof PyObject) || replacement instanceof Int)) {
    throw typeError(`decoding to str: need a bytes-like object, ${typeName(replacement)} found`);
  }
  let result = '';
  let from = 0;
  let count = 0;
  let pieces = 0;
  if (limit >= 0) {
    for (const match of self.all(value)) {
      const before = subject.slice(from, match.place(0, 0));
      result += before;
      if (before !== '') pieces++;
      if (parts !== undefined) result += match.fill(parts);
      else {
        const made = call1(replacement, match);
        if (made !== null) result += replacementText(made, pieces++);
      }
      budget.allocate(result.length > 65536 ? 4096 : 0);
      from = match.place(0, 1);
      if (++count === limit) break;
    }
  }
  budget.allocate(result.length * 2);
  return [result + subject.slice(from, subject.length), count];
}

function replacementText(made: PyValue, piece: number): string {
  const text = unwrap(made);
  if (typeof text !== 'string')
    throw typeError(`sequence item ${piece}: expected str instance, ${typeName(made)} found`);
  return text;
}

const WHERE = 'string, pos=0, endpos=9223372036854775807';
type Bound = PyValue | undefined;

/** Makes the class known; once. */
export function definePatternClass(): void {
  nativeClass('Pattern', PyPattern, {
    module: 're',
    final: true,
    methods: {
      match: [WHERE, (self: PyPattern, text: PyValue, from: Bound, to: Bound) => self.one(text, from, to, 'match')],
      fullmatch: [WHERE, (self: PyPattern, text: PyValue, from: Bound, to: Bound) => self.one(text, from, to, 'full')],
      search: [WHERE, (self: PyPattern, text: PyValue, from: Bound, to: Bound) => self.one(text, from, to, 'search')],
      findall: [WHERE, findAll],
      finditer: [
        WHERE,
        (self: PyPattern, text: PyValue, from: Bound, to: Bound) => {
          textOf(text);
          const matches = self.all(text, from, to);
          return new NativeIterator(() => matches.next().value ?? undefined);
        },
      ],
      split: ['string, maxsplit=0', split],
      sub: [
        'repl, string, count=0',
        (self: PyPattern, replacement: PyValue, text: PyValue, most: Bound) =>
          substitute(self, replacement, text, most)[0],
      ],
      subn: [
        'repl, string, count=0',
        (self: PyPattern, replacement: PyValue, text: PyValue, most: Bound) => {
          const [result, count] = substitute(self, replacement, text, most);
          return new PyTuple([result, int(count)]);
        },
      ],
      __copy__: ['', (self: PyPattern) => self],
    },
    attributes: {
      pattern: (self: PyPattern) => self.text,
      flags: (self: PyPattern) => int(self.parsed.flags),
      groups: (self: PyPattern) => int(self.parsed.groupCount),
      groupindex: (self: PyPattern) =>
        PyDict.from([...self.parsed.groupNames].map(([name, index]) => [name, int(index)])),
    },
  });
}
