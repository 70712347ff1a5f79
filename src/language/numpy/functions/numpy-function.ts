/**
 * numpy's functions as Python sees them: most are written in Python there, and complain about wrong calls as such.
 *
 * @module
 */
import { missingArguments, tooManyPositional } from '../../runtime/calls/argument-errors.ts';
import { parseSignature } from '../../runtime/calls/native-signature.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import type { NativeImplementation } from '../../runtime/objects/py-native.ts';
import { PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';

/** Functions that numpy writes in C, which say "missing required argument". */
const IN_C = new Set(['array', 'asarray', 'zeros', 'empty', 'arange', 'fromiter']);

/** A function of numpy. */
export class NumpyFunction extends PyNative {
  constructor(name: string, signature: string, implementation: NativeImplementation) {
    super(name, parseSignature(signature), implementation, false, 'numpy');
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    if (names.length === 0 && args.length >= this.minimum && args.length <= this.maximum) {
      return this.implementation(...args);
    }
    const { signature } = this;
    if (!signature.varArgs) this.complain(args.length, names);
    return super.call(args, names, values);
  }

  private complain(given: number, names: readonly string[]): void {
    const { signature, name } = this;
    const { positional, required, positionalOnly } = signature;
    for (const each of names) {
      const at = signature.names.indexOf(each, positionalOnly);
      if (at < 0 && !signature.varKeywords) throw typeError(`${name}() got an unexpected keyword argument '${each}'`);
      if (at >= 0 && at < Math.min(given, positional))
        throw typeError(`${name}() got multiple values for argument '${each}'`);
    }
    if (given > positional) {
      throw tooManyPositional(name, positional, positional - required, given, 0);
    }
    const first = signature.names[given];
    if (IN_C.has(name) && given < required && first !== undefined && !names.includes(first)) {
      throw typeError(`${name}() missing required argument '${first}' (pos ${given})`);
    }
    const missing = signature.names.slice(given, required).filter((each) => !names.includes(each));
    if (missing.length > 0) throw missingArguments(name, 'positional', missing);
  }

  override repr(): string {
    return IN_C.has(this.name)
      ? `<built-in function ${this.name}>`
      : super.repr().replace('built-in function', 'function');
  }
}
