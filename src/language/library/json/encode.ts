/**
 * `json.dumps`.
 *
 * @module
 */
import { call1 } from '../../runtime/calls/call.ts';
import { typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { classOf, typeName } from '../../runtime/objects/class-of.ts';
import { Int } from '../../runtime/objects/int.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { unwrap } from '../../runtime/objects/py-instance.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyObject, PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { iterate } from '../../runtime/operators/iterate.ts';
import { sortItems } from '../../runtime/operators/sort.ts';
import { floatOrNothing } from '../../runtime/operators/to-float.ts';
import { floatRepr } from '../../runtime/text/float-repr.ts';
import { integerText } from '../../runtime/text/integer-text.ts';
import { budget } from '../../runtime/world/budget.ts';

/** How to write. */
export interface JsonStyle {
  readonly skipKeys: boolean;
  readonly asciiOnly: boolean;
  readonly checkCircular: boolean;
  readonly allowNan: boolean;
  /** What a level is indented by; `undefined`: all on one line. */
  readonly indent: string | undefined;
  readonly itemSeparator: string;
  readonly keySeparator: string;
  /** Makes something of what JSON has not. */
  readonly fallback: PyValue;
  readonly sortKeys: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const ESCAPED = /[\\"\p{Cc}]/gu;
const NOT_ASCII = /[\\"]|[^ -~]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text in quotes. */
export function jsonText(text: string, asciiOnly: boolean): string {
  const body = text.replace(
    asciiOnly ? NOT_ASCII : ESCAPED,
    (unit) => NAMED[unit] ?? (unit >= '\x7f' && !asciiOnly ? unit : escapeUnit(unit)),
  );
  return `"${body}"`;
}

/** Writes values in one style. */
export class JsonWriter {
  private readonly parts: string[] = [];
  private readonly under = new Set<PyObject>();
  private readonly floatClass = classOf(0.5);

  constructor(private readonly style: JsonStyle) {}

  /** The text of a value. Raises TypeError and ValueError with CPython's words. */
  write(value: PyValue): string {
    this.value(value, '\n');
    budget.allocate(this.parts.length * 32);
    return this.parts.join('');
  }

  private value(value: PyValue, line: string): void {
    const plain = this.scalar(value);
    if (plain !== undefined) {
      this.parts.push(plain);
      if ((this.parts.length & 1023) === 0) budget.burn(1024);
    } else if (value instanceof PyList || value instanceof PyTuple) {
      this.within(value, () => this.list(value, line));
    } else if (value instanceof PyDict) {
      this.within(value, () => this.dict(value, line));
    } else {
      if (this.style.fallback === null) {
        throw typeError(`Object of type ${classOf(value).name} is not JSON serializable`);
      }
      this.within(value as PyObject, () => this.value(call1(this.style.fallback, value), line));
    }
  }

  /** The text of what is no container. */
  private scalar(value: PyValue): string | undefined {
    const raw = unwrap(value);
    if (typeof raw === 'string') return jsonText(raw, this.style.asciiOnly);
    if (raw === null) return 'null';
    if (typeof raw === 'boolean') return raw ? 'true' : 'false';
    if (raw instanceof Int) return String(raw.n);
    if (typeof raw === 'bigint') return integerText(raw);
    if (typeof raw === 'number') return this.float(raw);
    return classOf(raw).isSubclassOf(this.floatClass) ? this.float(floatOrNothing(raw) as number) : undefined;
  }

  private float(x: number): string {
    if (Number.isFinite(x)) return floatRepr(x);
    if (!this.style.allowNan) throw valueError('Out of range float values are not JSON compliant');
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
  }

  private within(container: PyObject, write: () => void): void {
    if (this.style.checkCircular && this.under.has(container)) throw valueError('Circular reference detected');
    this.under.add(container);
    budget.enterCall();
    write();
    budget.depth--;
    this.under.delete(container);
  }

  private list(list: PyList | PyTuple, line: string): void {
    const items = iterate(list);
    let first = true;
    const inner = line + (this.style.indent ?? '');
    for (let item = items.next(); item !== undefined; item = items.next()) {
      this.begin('[', first, inner);
      first = false;
      this.value(item, inner);
    }
    this.finish('[', ']', first, line);
  }

  private dict(dict: PyDict, line: string): void {
    let entries = [...dict.entries()];
    if (this.style.sortKeys) {
      const keys = sortItems(
        entries.map(({ key }) => key),
        null,
        false,
      );
      entries = keys.map((key) => ({ key, value: dict.get(key) as PyValue }));
    }
    let first = true;
    const inner = line + (this.style.indent ?? '');
    for (const { key, value } of entries) {
      const name = this.keyText(key);
      if (name === undefined) continue;
      this.begin('{', first, inner);
      first = false;
      this.parts.push(jsonText(name, this.style.asciiOnly), this.style.keySeparator);
      this.value(value, inner);
    }
    // a dict whose keys were all skipped is opened all the same
    this.finish('{', '}', first, line);
  }

  private begin(open: string, first: boolean, line: string): void {
    const { indent, itemSeparator } = this.style;
    this.parts.push(first ? open : itemSeparator);
    if (indent !== undefined) this.parts.push(line);
  }

  private finish(open: string, close: string, empty: boolean, line: string): void {
    if (empty) this.parts.push(open);
    else if (this.style.indent !== undefined) this.parts.push(line);
    this.parts.push(close);
  }

  private keyText(key: PyValue): string | undefined {
    const raw = unwrap(key);
    if (typeof raw === 'string') return raw;
    const isScalar = raw === null || typeof raw !== 'object' || raw instanceof Int || this.isFloat(raw);
    if (isScalar) return this.scalar(raw) as string;
    if (this.style.skipKeys) return undefined;
    throw typeError(`keys must be str, int, float, bool or None, not ${typeName(key).replace(/^.*\./, '')}`);
  }

  private isFloat(value: PyValue): boolean {
    return classOf(value).isSubclassOf(this.floatClass);
  }
}
