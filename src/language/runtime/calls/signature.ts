/**
 * What a function takes, and how the arguments of a call become its parameters, with CPython's words when they do not.
 *
 * @module
 */
import { typeError } from '../exceptions/raise.ts';
import { PyDict } from '../objects/py-dict.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { missingArguments, tooManyPositional, unexpectedKeyword } from './argument-errors.ts';

/** The parameters of a Python function: positional ones, `*args`, keyword-only ones, `**kwargs`, in this order. */
export interface Signature {
  readonly names: readonly string[];
  readonly positionalOnly: number;
  readonly positional: number;
  readonly varArgs: boolean;
  readonly keywordOnly: number;
  readonly varKeywords: boolean;
  /** Whether a call gives a new generator. */
  readonly generator?: boolean;
}

/** The number of parameters when there are only positional ones, else −1. */
export function simpleArity(signature: Signature): number {
  return signature.varArgs || signature.keywordOnly > 0 || signature.varKeywords ? -1 : signature.positional;
}

/** Default values: `positional` aligned to the end of the positional parameters, `keywords` to the keyword-only ones. */
export interface Defaults {
  readonly positional: readonly PyValue[];
  readonly keywords: readonly (PyValue | undefined)[];
}

/** A call of a function that has only named parameters, and names them well; `undefined`: bind it with all checks. */
function bindNamed(
  signature: Signature,
  defaults: Defaults,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): PyValue[] | undefined {
  const { positional, positionalOnly } = signature;
  const bound: (PyValue | undefined)[] = [];
  for (let index = 0; index < positional; index++) bound[index] = args[index];
  for (let index = 0; index < names.length; index++) {
    const at = signature.names.indexOf(names[index] as string, positionalOnly);
    if (at < 0 || bound[at] !== undefined) return undefined;
    bound[at] = values[index];
  }
  const firstDefault = positional - defaults.positional.length;
  for (let index = args.length; index < positional; index++) {
    if (bound[index] !== undefined) continue;
    if (index < firstDefault) return undefined;
    bound[index] = defaults.positional[index - firstDefault];
  }
  return bound as PyValue[];
}

/** Binds a call; `qualname` is for error messages. Returns the values of all parameters in order. */
export function bindArguments(
  qualname: string,
  signature: Signature,
  defaults: Defaults,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): PyValue[] {
  const { positional, positionalOnly, keywordOnly, varArgs, varKeywords } = signature;
  if (args.length <= positional && simpleArity(signature) === positional) {
    const named = bindNamed(signature, defaults, args, names, values);
    if (named !== undefined) return named;
  }
  const total = signature.names.length;
  const bound: (PyValue | undefined)[] = signature.names.map(() => undefined);
  const given = Math.min(args.length, positional);
  for (let index = 0; index < given; index++) bound[index] = args[index];
  if (varArgs) bound[positional] = new PyTuple(args.slice(positional));
  const firstKeywordOnly = positional + (varArgs ? 1 : 0);
  const extra = varKeywords ? new PyDict() : undefined;
  if (extra !== undefined) bound[total - 1] = extra;
  const afterKeywordOnly = firstKeywordOnly + keywordOnly;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const value = values[index] as PyValue;
    let at = signature.names.indexOf(name, positionalOnly);
    if (at >= afterKeywordOnly || (varArgs && at === positional)) at = -1;
    if (at >= 0) {
      if (bound[at] !== undefined) throw typeError(`${qualname}() got multiple values for argument '${name}'`);
      bound[at] = value;
    } else if (extra !== undefined) {
      extra.setItem(name, value);
    } else {
      throw unexpectedKeyword(qualname, signature, names, name);
    }
  }
  if (args.length > positional && !varArgs) {
    const keywordOnlyGiven = bound
      .slice(firstKeywordOnly, afterKeywordOnly)
      .filter((value) => value !== undefined).length;
    throw tooManyPositional(qualname, positional, defaults.positional.length, args.length, keywordOnlyGiven);
  }
  fillDefaults(qualname, signature, defaults, bound, given);
  return bound as PyValue[];
}

function fillDefaults(
  qualname: string,
  signature: Signature,
  defaults: Defaults,
  bound: (PyValue | undefined)[],
  given: number,
): void {
  const { positional, keywordOnly, varArgs } = signature;
  const firstDefault = positional - defaults.positional.length;
  const missing: string[] = [];
  for (let index = given; index < positional; index++) {
    if (bound[index] !== undefined) continue;
    if (index < firstDefault) missing.push(signature.names[index] as string);
    else bound[index] = defaults.positional[index - firstDefault];
  }
  if (missing.length > 0) throw missingArguments(qualname, 'positional', missing);
  const first = positional + (varArgs ? 1 : 0);
  for (let index = 0; index < keywordOnly; index++) {
    if (bound[first + index] !== undefined) continue;
    const value = defaults.keywords[index];
    if (value === undefined) missing.push(signature.names[first + index] as string);
    else bound[first + index] = value;
  }
  if (missing.length > 0) throw missingArguments(qualname, 'keyword-only', missing);
}
