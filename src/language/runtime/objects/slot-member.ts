/**
 * What `__slots__` leaves in the class: a descriptor for each name.
 *
 * @module
 */
import { attributeKey, readSlot, writeSlot } from './attribute-key.ts';
import type { PyClass } from './py-class.ts';
import type { PyObject, PyValue } from './py-object.ts';
import { PyAttribute } from './py-property.ts';

/** Made when it is read from the class: instances find the value itself. */
export class SlotMember extends PyAttribute {
  constructor(
    name: string,
    private readonly declaredBy: PyClass,
  ) {
    const key = attributeKey(name);
    super(
      name,
      (self: PyObject) => readSlot(self, key) as PyValue | undefined,
      (self: PyObject, value: PyValue) => writeSlot(self, key, value),
    );
  }

  override repr(): string {
    return `<member '${this.name}' of '${this.declaredBy.typeName}' objects>`;
  }
}

/** The descriptor of a slot of a class or one of its bases, `undefined` where there is none of the name. */
export function slotMember(cls: PyClass, name: string): PyValue | undefined {
  const owner = cls.mro.findLast((each) => each.slotNames?.has(name) === true);
  return owner === undefined ? undefined : new SlotMember(name, owner);
}
