/**
 * `super`.
 *
 * @module
 */
import { callSpecial } from '../calls/special.ts';
import { attributeError, runtimeError, typeError } from '../exceptions/raise.ts';
import { bindClassAttribute } from './attributes.ts';
import { Binding, Descriptor } from './binding.ts';
import { classOf } from './class-of.ts';
import { PyClass } from './py-class.ts';
import { PyObject, type PyValue } from './py-object.ts';

/** What `super(cls, self)` finds: attributes after `cls` in the MRO of `self`'s class (of `self`, when it is a class). */
export class PySuper extends PyObject {
  constructor(
    readonly after: PyClass,
    readonly self: PyValue,
    private readonly start: PyClass,
  ) {
    super();
  }

  /** Raises TypeError when `self` has nothing to do with `cls`. */
  static of(cls: PyClass | undefined, self: PyValue): PySuper {
    if (cls === undefined) throw runtimeError('super(): empty __class__ cell');
    if (self instanceof PyClass && self.isSubclassOf(cls)) return new PySuper(cls, self, self);
    const own = classOf(self);
    if (!own.isSubclassOf(cls)) throw typeError('super(type, obj): obj must be an instance or subtype of type');
    return new PySuper(cls, self, own);
  }

  override getAttribute(name: string): PyValue {
    if (name === '__class__') return this.pyClass;
    const raw = this.start.lookupAfter(this.after, name);
    if (raw === undefined) throw attributeError(`'super' object has no attribute '${name}'`);
    return this.bindFound(raw);
  }

  override setAttribute(name: string, _value: PyValue): void {
    throw attributeError(`'super' object has no attribute '${name}'`);
  }

  override repr(): string {
    return `<super: ${this.after.repr()}, <${this.start.name} object>>`;
  }

  private bindFound(raw: PyValue): PyValue {
    if (this.self !== this.start) return bindClassAttribute(raw, this.self, this.start);
    if (raw instanceof Binding) return raw.bind(undefined, this.start);
    if (raw instanceof Descriptor) return raw.get(undefined, this.start);
    if (raw instanceof PyObject && raw.pyClass.lookup('__get__') !== undefined) {
      return callSpecial(raw, '__get__', [null, this.start]);
    }
    return raw;
  }
}
