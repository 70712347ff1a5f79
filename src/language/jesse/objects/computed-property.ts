/**
 * Properties whose getter is JavaScript and which look to Python as if they were written in it.
 *
 * @module
 */
import { attributeError } from '../../runtime/exceptions/raise.ts';
import { Descriptor } from '../../runtime/objects/binding.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import type { PyObject, PyValue } from '../../runtime/objects/py-object.ts';

/** A property of a class of Jesse's. */
export class ComputedProperty extends Descriptor {
  readonly isData = true;

  constructor(
    readonly name: string,
    private readonly read: (self: PyValue) => PyValue,
    private readonly write?: (self: PyValue, value: PyValue) => void,
  ) {
    super();
  }

  override get(instance: PyValue | undefined): PyValue {
    return instance === undefined ? this : this.read(instance);
  }

  override reader(): (instance: PyValue) => PyValue {
    return this.read;
  }

  override set(instance: PyValue, value: PyValue): void {
    if (this.write === undefined) throw this.refusal(instance, 'setter');
    this.write(instance, value);
  }

  override remove(instance: PyValue): void {
    throw this.refusal(instance, 'deleter');
  }

  private refusal(instance: PyValue, part: string): PyObject {
    return attributeError(`property '${this.name}' of '${typeName(instance)}' object has no ${part}`);
  }
}
