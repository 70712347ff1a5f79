/**
 * Signatures of native functions, written as CPython documents them, and the binding of calls to them. The words of the
 * errors depend on how CPython's own function is declared; the common ways can be told from the signature.
 *
 * @module
 */
import { PyDict } from '../objects/py-dict.ts';
import type { NativeArgument, PyNative } from '../objects/py-native.ts';
import type { PyValue } from '../objects/py-object.ts';
import { doubleGiven, invalidKeyword, missingNative, noKeywords, wrongCount } from './native-argument-errors.ts';

/** A parsed signature. `names` are in the order of the implementation's parameters. */
export interface NativeSignature {
  readonly names: readonly string[];
  readonly positionalOnly: number;
  readonly positional: number;
  /** How many positional ones must be given. */
  readonly required: number;
  readonly keywordOnly: number;
  readonly requiredKeywords: readonly string[];
  readonly varArgs: boolean;
  readonly varKeywords: boolean;
  /** Only positional parameters: a call with enough of them needs no binding. */
  readonly isPlain: boolean;
}

const parsed = new Map<string, NativeSignature>();

/** Parses `'a, b=…, /, *args, key=None, **kwargs'`; what stands after `=` only says that there is a default. */
export function parseSignature(text: string): NativeSignature {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const names: string[] = [];
  const requiredKeywords: string[] = [];
  let [positionalOnly, positional, required, keywordOnly] = [0, 0, 0, 0];
  let [varArgs, varKeywords, afterStar] = [false, false, false];
  for (const part of text.split(',').map((each) => each.trim())) {
    const [name, fallback] = part.split('=').map((each) => each.trim()) as [string, string | undefined];
    if (part === '') continue;
    if (part === '/') positionalOnly = positional;
    else if (part === '*') afterStar = true;
    else if (part.startsWith('**')) {
      varKeywords = true;
      names.push(part.slice(2));
    } else if (part.startsWith('*')) {
      varArgs = true;
      afterStar = true;
      names.push(part.slice(1));
    } else if (afterStar) {
      keywordOnly++;
      if (fallback === undefined) requiredKeywords.push(name);
      names.push(name);
    } else {
      positional++;
      if (fallback === undefined) required++;
      names.push(name);
    }
  }
  const isPlain = !varArgs && !varKeywords && requiredKeywords.length === 0;
  const signature: NativeSignature = {
    names,
    positionalOnly,
    positional,
    required,
    keywordOnly,
    requiredKeywords,
    varArgs,
    varKeywords,
    isPlain,
  };
  parsed.set(text, signature);
  return signature;
}

/** The implementation's parameters (without `self`) for a call, or CPython's TypeError. */
export function bindNativeArguments(
  callee: PyNative,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): NativeArgument[] {
  const { signature } = callee;
  const { positional, positionalOnly, keywordOnly, varArgs, varKeywords } = signature;
  const takesKeywords = varKeywords || keywordOnly > 0 || positionalOnly < positional;
  if (names.length > 0 && !takesKeywords) throw noKeywords(callee, names[0] as string);
  if (args.length > positional && !varArgs) throw wrongCount(callee, args.length, names.length);
  if (!takesKeywords && args.length < signature.required) throw wrongCount(callee, args.length, names.length);
  const bound: NativeArgument[] = signature.names.map(() => undefined);
  for (let index = 0; index < Math.min(args.length, positional); index++) bound[index] = args[index];
  if (varArgs) bound[positional] = args.slice(positional);
  const extra = varKeywords ? new PyDict() : undefined;
  if (extra !== undefined) bound[signature.names.length - 1] = extra;
  const afterNamed = positional + (varArgs ? 1 : 0) + keywordOnly;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    let at = signature.names.indexOf(name, positionalOnly);
    if (at >= afterNamed || (varArgs && at === positional)) at = -1;
    if (at < 0) {
      if (extra === undefined) throw invalidKeyword(callee, name, args.length, names.length);
      extra.setItem(name, values[index] as PyValue);
    } else {
      if (bound[at] !== undefined) throw doubleGiven(callee, name, at + 1);
      bound[at] = values[index];
    }
  }
  for (let index = 0; index < signature.required; index++) {
    if (bound[index] === undefined) throw missingNative(callee, index, args.length, bound);
  }
  for (const name of signature.requiredKeywords) {
    if (bound[signature.names.indexOf(name)] === undefined)
      throw missingNative(callee, signature.names.indexOf(name), 0, bound);
  }
  return bound;
}
