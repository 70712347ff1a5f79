/**
 * `json.loads`.
 *
 * @module
 */
import { call1 } from '../../runtime/calls/call.ts';
import { makeInt } from '../../runtime/objects/int.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toCodePoints } from '../../runtime/text/code-points.ts';
import { parseIntegerText } from '../../runtime/text/number-parsing.ts';
import { budget } from '../../runtime/world/budget.ts';

/** What a reader does with what it reads; each may be None. */
export interface JsonHooks {
  readonly object: PyValue;
  readonly pairs: PyValue;
  readonly float: PyValue;
  readonly int: PyValue;
  readonly constant: PyValue;
  readonly strict: boolean;
  /** Raises JSONDecodeError(message, document, position in code points). */
  readonly fail: (message: string, position: number) => never;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const CHUNK = /[^"\\\p{Cc}]*/uy;
const CONSTANTS: readonly (readonly [string, PyValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
];
const NUMBER_NAMES: readonly (readonly [string, number])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads one document. */
export class JsonReader {
  position = 0;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly text: string,
    private readonly hooks: JsonHooks,
  ) {
    budget.allocate(text.length * 8);
  }

  /** The value at the place. */
  value(): PyValue {
    const { text } = this;
    budget.burn(1);
    const character = text[this.position];
    if (character === '"') {
      this.position++;
      return this.string();
    }
    if (character === '{') return this.nested(() => this.object());
    if (character === '[') return this.nested(() => this.array());
    for (const [name, value] of CONSTANTS) if (this.accept(name)) return value;
    NUMBER.lastIndex = this.position;
    const match = NUMBER.exec(text);
    if (match !== null) {
      this.position = NUMBER.lastIndex;
      return this.number(match);
    }
    for (const [name, value] of NUMBER_NAMES) {
      if (this.accept(name)) return this.hooks.constant === null ? value : call1(this.hooks.constant, name);
    }
    return this.fail('Expecting value', this.position);
  }

  skipSpace(): void {
    SPACE.lastIndex = this.position;
    SPACE.exec(this.text);
    this.position = SPACE.lastIndex;
  }

  /** Raises at a position in UTF-16 units. */
  fail(message: string, position: number): never {
    return this.hooks.fail(message, toCodePoints(this.text, position));
  }

  private accept(word: string): boolean {
    if (!this.text.startsWith(word, this.position)) return false;
    this.position += word.length;
    return true;
  }

  private nested(read: () => PyValue): PyValue {
    budget.enterCall();
    this.position++;
    const value = read();
    budget.depth--;
    return value;
  }

  private number([text, whole, fraction, exponent]: RegExpExecArray): PyValue {
    const { hooks } = this;
    if (fraction !== undefined || exponent !== undefined)
      return hooks.float === null ? Number(text) : call1(hooks.float, text);
    if (hooks.int !== null) return call1(hooks.int, text);
    const digits = whole as string;
    return makeInt(digits.length < 16 ? Number(digits) : parseIntegerText(digits, 10));
  }

  private array(): PyValue {
    const list = new PyList();
    this.skipSpace();
    if (this.accept(']')) return list;
    for (;;) {
      list.push(this.value());
      this.skipSpace();
      if (this.accept(']')) return list;
      if (!this.accept(',')) this.fail("Expecting ',' delimiter", this.position);
      this.skipSpace();
    }
  }

  private object(): PyValue {
    const pairs: [string, PyValue][] = [];
    this.skipSpace();
    if (!this.accept('}')) {
      for (;;) {
        if (!this.accept('"')) this.fail('Expecting property name enclosed in double quotes', this.position);
        const key = this.string();
        const name = this.names.get(key) ?? key;
        this.names.set(name, name);
        this.skipSpace();
        if (!this.accept(':')) this.fail("Expecting ':' delimiter", this.position);
        this.skipSpace();
        pairs.push([name, this.value()]);
        this.skipSpace();
        if (this.accept('}')) break;
        if (!this.accept(',')) this.fail("Expecting ',' delimiter", this.position);
        this.skipSpace();
      }
    }
    const { pairs: pairsHook, object } = this.hooks;
    if (pairsHook !== null) return call1(pairsHook, new PyList(pairs.map((pair) => new PyTuple(pair))));
    const dict = PyDict.from(pairs);
    return object === null ? dict : call1(object, dict);
  }

  /** The rest of a string whose quote was taken. */
  private string(): string {
    const { text } = this;
    const begin = this.position - 1;
    let result = '';
    for (;;) {
      CHUNK.lastIndex = this.position;
      result += CHUNK.exec(text)?.[0] ?? '';
      this.position = CHUNK.lastIndex;
      const character = text[this.position];
      if (character === undefined) return this.fail('Unterminated string starting at', begin);
      this.position++;
      if (character === '"') return result;
      if (character === '\\') result += this.escape(begin);
      else if (this.hooks.strict && character < ' ') this.fail('Invalid control character at', this.position - 1);
      else result += character;
    }
  }

  private escape(begin: number): string {
    const letter = this.text[this.position];
    if (letter === undefined) return this.fail('Unterminated string starting at', begin);
    if (letter === 'u') {
      const digits = this.text.slice(this.position + 1, this.position + 5);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.fail('Invalid \\uXXXX escape', this.position);
      this.position += 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plain = ESCAPES[letter];
    if (plain === undefined) return this.fail('Invalid \\escape', this.position - 1);
    this.position++;
    return plain;
  }
}
