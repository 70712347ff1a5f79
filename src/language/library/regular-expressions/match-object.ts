/**
 * `re.Match`.
 *
 * @module
 */
import { indexError } from '../../runtime/exceptions/raise.ts';
import { int } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { indexOrNothing } from '../../runtime/operators/to-index.ts';
import { quote } from '../../runtime/text/quote.ts';
import type { PyPattern } from './pattern.ts';
import type { Subject } from './subject.ts';
import { parseTemplate, type TemplatePart } from './template.ts';

/** A match. */
export class PyMatch extends PyObject {
  constructor(
    readonly pattern: PyPattern,
    readonly subject: Subject,
    readonly slots: Int32Array,
    readonly from: number,
    readonly to: number,
  ) {
    super();
  }

  /** Text of a group, `undefined` when it took no part. */
  text(group: number): string | undefined {
    const start = this.slots[group * 2] as number;
    const end = this.slots[group * 2 + 1] as number;
    return end < 0 || start < 0 ? undefined : this.subject.slice(start, end);
  }

  /** The number of a group given by number or name; raises IndexError: no such group. */
  groupNumber(key: PyValue): number {
    const named = typeof key === 'string' ? this.pattern.parsed.groupNames.get(key) : undefined;
    const index = named ?? indexOrNothing(key);
    if (typeof index !== 'number' || index < 0 || index > this.pattern.parsed.groupCount)
      throw indexError('no such group');
    return index;
  }

  place(group: number, side: 0 | 1): number {
    const end = this.slots[group * 2 + 1] as number;
    return end < 0 ? -1 : (this.slots[group * 2 + side] as number);
  }

  /** A template filled with the groups. */
  fill(parts: readonly TemplatePart[]): string {
    let result = '';
    for (const part of parts) result += typeof part === 'string' ? part : (this.text(part) ?? '');
    return result;
  }

  override getItem(key: PyValue): PyValue {
    return this.text(this.groupNumber(key)) ?? null;
  }

  override repr(): string {
    return `<re.Match object; span=(${this.place(0, 0)}, ${this.place(0, 1)}), match=${quote(this.text(0) ?? '')}>`;
  }
}

const groupOf = (self: PyMatch, key: PyValue | undefined): number => (key === undefined ? 0 : self.groupNumber(key));

const spanOf = (self: PyMatch, group: number): PyTuple =>
  new PyTuple([int(self.place(group, 0)), int(self.place(group, 1))]);

/** Makes the class known; once. */
export function defineMatchClass(): void {
  nativeClass('Match', PyMatch, {
    module: 're',
    final: true,
    methods: {
      group: [
        '*args',
        (self: PyMatch, keys: readonly PyValue[]) => {
          if (keys.length === 0) return self.text(0) ?? null;
          const texts = keys.map((key) => self.getItem(key));
          return texts.length === 1 ? (texts[0] as PyValue) : new PyTuple(texts);
        },
      ],
      groups: [
        'default=None',
        (self: PyMatch, fallback: PyValue | undefined) =>
          new PyTuple(
            Array.from(
              { length: self.pattern.parsed.groupCount },
              (_, index) => self.text(index + 1) ?? fallback ?? null,
            ),
          ),
      ],
      groupdict: [
        'default=None',
        (self: PyMatch, fallback: PyValue | undefined) =>
          PyDict.from(
            [...self.pattern.parsed.groupNames].map(([name, index]) => [name, self.text(index) ?? fallback ?? null]),
          ),
      ],
      start: ['group=0, /', (self: PyMatch, key: PyValue | undefined) => int(self.place(groupOf(self, key), 0))],
      end: ['group=0, /', (self: PyMatch, key: PyValue | undefined) => int(self.place(groupOf(self, key), 1))],
      span: ['group=0, /', (self: PyMatch, key: PyValue | undefined) => spanOf(self, groupOf(self, key))],
      expand: [
        'template',
        (self: PyMatch, template: PyValue) => {
          const { groupCount, groupNames } = self.pattern.parsed;
          return self.fill(
            self.pattern.guarded(String(template), () => parseTemplate(String(template), groupCount, groupNames)),
          );
        },
      ],
      __copy__: ['', (self: PyMatch) => self],
    },
    attributes: {
      string: (self: PyMatch) => self.subject.text,
      re: (self: PyMatch) => self.pattern,
      pos: (self: PyMatch) => int(self.from),
      endpos: (self: PyMatch) => int(self.to),
      regs: (self: PyMatch) =>
        new PyTuple(Array.from({ length: self.pattern.parsed.groupCount + 1 }, (_, group) => spanOf(self, group))),
      lastindex: (self: PyMatch) => {
        const last = self.slots[self.slots.length - 1] as number;
        return last < 0 ? null : int(last);
      },
      lastgroup: (self: PyMatch) => {
        const last = self.slots[self.slots.length - 1] as number;
        for (const [name, index] of self.pattern.parsed.groupNames) if (index === last) return name;
        return null;
      },
    },
  });
}
