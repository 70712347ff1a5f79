/**
 * Functions and methods of the runtime itself.
 *
 * @module
 */

import { bindNativeArguments, type NativeSignature, parseSignature } from '../calls/native-signature.ts';
import { typeError } from '../exceptions/raise.ts';
import { Binding, PyBuiltInMethod } from './binding.ts';
import { classOf, typeName } from './class-of.ts';
import type { PyClass } from './py-class.ts';
import type { PyObject, PyValue } from './py-object.ts';

/** What an implementation gets for a parameter: `undefined` when not given; `*args` as an array, `**kwargs` as a PyDict. */
export type NativeArgument = PyValue | undefined | readonly PyValue[] | PyObject;

/** A JavaScript function behind a Python name. Its parameters are checked by the signature and, for `self`, by the class. */
export type NativeImplementation = { bivarianceHack(...args: NativeArgument[]): PyValue }['bivarianceHack'];

/** A function of the runtime. */
export class PyNative extends Binding {
  /** Positional arguments (`self` included) with which the implementation can be called as it is. */
  readonly minimum: number;
  readonly maximum: number;
  override readonly callsAsFound: boolean;
  /** The class it is a method of; `undefined` for a function. Set when the class is made. */
  owner: PyClass | undefined;
  module: string;

  constructor(
    public name: string,
    readonly signature: NativeSignature,
    readonly implementation: NativeImplementation,
    readonly isMethod: boolean,
    module = 'builtins',
  ) {
    super();
    const self = isMethod ? 1 : 0;
    this.minimum = signature.isPlain ? signature.required + self : Number.POSITIVE_INFINITY;
    this.maximum = signature.isPlain ? signature.positional + self : -1;
    this.module = module;
    this.callsAsFound = !isMethod;
  }

  /** Whether it is what a call of its class runs. */
  get constructs(): boolean {
    return this.isMethod && (this.owner === undefined || this.owner.name === this.name);
  }

  /** `list.append`, or `len`. */
  get qualname(): string {
    return this.owner === undefined || this.constructs ? this.name : `${this.owner.name}.${this.name}`;
  }

  override bind(instance: PyValue | undefined, _owner: PyClass): PyValue {
    return instance === undefined || !this.isMethod ? this : new PyBuiltInMethod(instance, this);
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const { implementation, owner } = this;
    if (!this.isMethod) {
      if (names.length === 0 && args.length >= this.minimum && args.length <= this.maximum) {
        return implementation(...args);
      }
      return implementation(...bindNativeArguments(this, args, names, values));
    }
    const self = args[0];
    if (self === undefined) throw typeError(`unbound method ${this.qualname}() needs an argument`);
    if (owner !== undefined && !classOf(self).isSubclassOf(owner)) {
      throw typeError(
        `descriptor '${this.name}' for '${owner.typeName}' objects doesn't apply to a '${typeName(self)}' object`,
      );
    }
    if (names.length === 0 && args.length >= this.minimum && args.length <= this.maximum) {
      return implementation(...args);
    }
    return implementation(self, ...bindNativeArguments(this, args.slice(1), names, values));
  }

  override call1(a: PyValue): PyValue {
    return !this.isMethod && this.minimum <= 1 && this.maximum >= 1 ? this.implementation(a) : super.call1(a);
  }

  override call2(a: PyValue, b: PyValue): PyValue {
    return !this.isMethod && this.minimum <= 2 && this.maximum >= 2 ? this.implementation(a, b) : super.call2(a, b);
  }

  override repr(): string {
    if (this.owner === undefined) return `<built-in function ${this.name}>`;
    return `<method '${this.name}' of '${this.owner.typeName}' objects>`;
  }
}

/** A function of the runtime. `signature` is CPython's, without parentheses: `'iterable, /, *, key=None'`. */
export function native(name: string, signature: string, implementation: NativeImplementation): PyNative {
  return new PyNative(name, parseSignature(signature), implementation, false);
}

/** A method of a native class; `signature` leaves `self` out, the implementation gets it first. */
export function nativeMethod(name: string, signature: string, implementation: NativeImplementation): PyNative {
  return new PyNative(name, parseSignature(signature), implementation, true);
}
