/**
 * `property`, and the attributes of native objects.
 *
 * @module
 */

import { call1, call2 } from '../calls/call.ts';
import { attributeError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';
import { Descriptor } from './binding.ts';
import { typeName } from './class-of.ts';
import { fastGetter } from './fast-getter.ts';
import type { PyClass } from './py-class.ts';
import { PyFunction } from './py-function.ts';
import type { PyObject, PyValue } from './py-object.ts';

/** `property(getter, setter, deleter, doc)`. */
export class PyProperty extends Descriptor {
  readonly isData = true;
  /** The attribute's name, told by the class it stands in. */
  name: string | undefined;

  constructor(
    readonly getter: PyValue,
    readonly setter: PyValue,
    readonly deleter: PyValue,
    public doc: PyValue,
  ) {
    super();
  }

  override get(instance: PyValue | undefined): PyValue {
    if (instance === undefined) return this;
    if (this.getter === null) throw attributeError(this.complaint(instance, 'getter'));
    return call1(this.getter, instance);
  }

  override reader(): (instance: PyObject) => PyValue {
    const { getter } = this;
    if (!(getter instanceof PyFunction) || getter.arity !== 1) return super.reader();
    const { code } = getter;
    return (instance) => {
      budget.enterCall();
      const value = code(instance);
      budget.depth--;
      return value;
    };
  }

  /** One call less than by {@link reader}. */
  override accessor(): (this: PyObject) => PyValue {
    const { getter } = this;
    if (!(getter instanceof PyFunction) || getter.arity !== 1) return super.accessor();
    return fastGetter(getter.code);
  }

  override set(instance: PyValue, value: PyValue): void {
    if (this.setter === null) throw attributeError(this.complaint(instance, 'setter'));
    call2(this.setter, instance, value);
  }

  override remove(instance: PyValue): void {
    if (this.deleter === null) throw attributeError(this.complaint(instance, 'deleter'));
    call1(this.deleter, instance);
  }

  private complaint(instance: PyValue, part: string): string {
    const name = this.name === undefined ? '' : `'${this.name}' `;
    return `property ${name}of '${typeName(instance)}' object has no ${part}`;
  }
}

/** Classes whose attributes are members of a C structure in CPython, which words a refused write otherwise. */
const WITH_MEMBERS: ReadonlySet<string> = new Set(['complex', 'slice', 'range', 'property', 'method']);

/** An attribute of a native class: read, and perhaps written, by JavaScript functions. */
export class PyAttribute extends Descriptor {
  readonly isData = true;

  constructor(
    readonly name: string,
    private readonly read: { bivarianceHack(self: PyValue): PyValue | undefined }['bivarianceHack'],
    private readonly write?: { bivarianceHack(self: PyValue, value: PyValue): void }['bivarianceHack'],
    private readonly owner?: PyClass,
  ) {
    super();
  }

  override get(instance: PyValue | undefined): PyValue {
    if (instance === undefined) return this;
    const value = this.read(instance);
    if (value === undefined) throw attributeError(`'${typeName(instance)}' object has no attribute '${this.name}'`);
    return value;
  }

  override set(instance: PyValue, value: PyValue): void {
    if (this.write === undefined) throw attributeError(this.refusal());
    this.write(instance, value);
  }

  override remove(_instance: PyValue): void {
    throw attributeError(this.refusal());
  }

  private refusal(): string {
    if (this.owner === undefined || (!this.name.startsWith('__') && WITH_MEMBERS.has(this.owner.name))) {
      return 'readonly attribute';
    }
    return `attribute '${this.name}' of '${this.owner.typeName}' objects is not writable`;
  }

  override repr(): string {
    return `<attribute '${this.name}' of '${this.owner?.typeName}' objects>`;
  }
}
