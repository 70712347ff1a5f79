/**
 * What CPython says about a call of a built-in function with the wrong arguments: it depends on how the function is
 * declared in C, which the shape of the signature tells in nearly all cases.
 *
 * @module
 */

import type { PyException } from '../exceptions/py-exception.ts';
import { typeError } from '../exceptions/raise.ts';
import type { PyNative } from '../objects/py-native.ts';
import { missingArguments, tooManyPositional } from './argument-errors.ts';

/** Whether CPython (or Jesse) has the method in Python, so that its words are those for any function. */
function isPython({ owner }: PyNative): boolean {
  return owner !== undefined && owner.isNative && !owner.showsModule && owner.module !== 'builtins';
}

/** `len`, `list.append` or `math.sqrt`: CPython shows the module of a function that is not a builtin, in some of its words. */
function shownName({ owner, module, qualname }: PyNative): string {
  return owner === undefined && module !== 'builtins' ? `${module}.${qualname}` : qualname;
}

const s = (count: number): string => (count === 1 ? '' : 's');

/** `find`, `count`, `startswith` and their kin, of texts and bytes, which CPython lets share a parser of their arguments. */
function isSearch({ signature }: PyNative): boolean {
  const { names } = signature;
  return names.length === 3 && names[1] === 'start' && names[2] === 'end';
}

function isSpecial(name: string): boolean {
  return name.startsWith('__') && name !== '__new__';
}

/** Too many or too few positional arguments. */
export function wrongCount(callee: PyNative, given: number, keywords: number): PyException {
  const { names, positional, positionalOnly, required, keywordOnly } = callee.signature;
  const { qualname, name } = callee;
  if (isPython(callee)) {
    return given > positional
      ? tooManyPositional(qualname, positional + 1, positional - required, given + 1, 0)
      : missingArguments(qualname, 'positional', names.slice(given, required));
  }
  if (positionalOnly === positional && keywordOnly === 0) {
    if (isSpecial(name) && required === positional) {
      return typeError(`expected ${positional} argument${s(positional)}, got ${given}`);
    }
    // its optional argument is a group of its own to CPython's parser
    if (callee.module === 'math' && name === 'log') return typeError('math.log requires 1 to 2 arguments');
    if (isSearch(callee)) {
      const [how, bound] = given < required ? ['least', required] : ['most', positional];
      return typeError(`${name}() takes at ${how} ${bound} argument${s(bound)} (${given} given)`);
    }
    if (positional === 0) return typeError(`${shownName(callee)}() takes no arguments (${given} given)`);
    if (positional === 1 && required === 1 && !callee.constructs)
      return typeError(`${shownName(callee)}() takes exactly one argument (${given} given)`);
    const bound = given < required ? required : positional;
    const how = required === positional ? '' : given < required ? 'at least ' : 'at most ';
    return typeError(`${name} expected ${how}${bound} argument${s(bound)}, got ${given}`);
  }
  if (positional === 0) return typeError(`${name}() takes no positional arguments`);
  if (positionalOnly === positional) {
    const how = required === positional ? '' : given < required ? 'at least ' : 'at most ';
    return typeError(`${name} expected ${how}${positional} argument${s(positional)}, got ${given}`);
  }
  const all = names.length;
  if (given + keywords > all) {
    const how = required < all ? 'at most' : 'exactly';
    return typeError(`${name}() takes ${how} ${all} argument${s(all)} (${given + keywords} given)`);
  }
  const how = required < positional ? 'at most' : 'exactly';
  return typeError(`${name}() takes ${how} ${positional} positional argument${s(positional)} (${given} given)`);
}

/** A required parameter that was not given; `bound` holds those that were. */
export function missingNative(callee: PyNative, index: number, given: number, bound: readonly unknown[]): PyException {
  const { names, positionalOnly, required, positional } = callee.signature;
  if (isPython(callee) && index < required) {
    const missing = names.slice(0, required).filter((_, place) => bound[place] === undefined);
    return missingArguments(callee.qualname, 'positional', missing);
  }
  if (index < positionalOnly) {
    if (positionalOnly === positional) return wrongCount(callee, given, 0);
    const how = required < positional ? 'at least' : 'exactly';
    return typeError(
      `${callee.name}() takes ${how} ${positionalOnly} positional argument${s(positionalOnly)} (${given} given)`,
    );
  }
  // CPython's enumerate parses its arguments by hand
  const position = callee.name === 'enumerate' ? '' : ` (pos ${index + 1})`;
  return typeError(`${callee.name}() missing required argument '${names[index]}'${position}`);
}

/** Keywords for a function that takes none. */
export function noKeywords(callee: PyNative, name: string): PyException {
  if (isPython(callee)) return typeError(`${callee.qualname}() got an unexpected keyword argument '${name}'`);
  return typeError(`${shownName(callee)}() takes no keyword arguments`);
}

/** A keyword that the function does not know. */
export function invalidKeyword(callee: PyNative, name: string, given: number, keywords: number): PyException {
  const { names } = callee.signature;
  if (isPython(callee)) return typeError(`${callee.qualname}() got an unexpected keyword argument '${name}'`);
  if (given + keywords > names.length && names.length > 0) {
    return typeError(
      `${callee.name}() takes at most ${names.length} ${given === 0 ? 'keyword ' : ''}argument${s(names.length)} (${given + keywords} given)`,
    );
  }
  return typeError(`'${name}' is an invalid keyword argument for ${callee.name}()`);
}

/** A parameter given by position and by name. */
export function doubleGiven(callee: PyNative, name: string, position: number): PyException {
  if (isPython(callee)) return typeError(`${callee.qualname}() got multiple values for argument '${name}'`);
  return typeError(`argument for ${callee.name}() given by name ('${name}') and position (${position})`);
}
