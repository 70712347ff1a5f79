/**
 * What CPython says about a call of a Python function with the wrong arguments.
 *
 * @module
 */

import type { PyException } from '../exceptions/py-exception.ts';
import { typeError } from '../exceptions/raise.ts';
import type { Signature } from './signature.ts';

function plural(count: number): string {
  return count === 1 ? '' : 's';
}

function enumerateNames(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length === 1) return quoted[0] as string;
  if (quoted.length === 2) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}

/** `f() missing 2 required positional arguments: 'a' and 'b'` */
export function missingArguments(
  qualname: string,
  kind: 'positional' | 'keyword-only',
  names: readonly string[],
): PyException {
  const count = names.length;
  return typeError(
    `${qualname}() missing ${count} required ${kind} argument${plural(count)}: ${enumerateNames(names)}`,
  );
}

/** `f() takes from 1 to 2 positional arguments but 3 were given` */
export function tooManyPositional(
  qualname: string,
  positional: number,
  defaults: number,
  given: number,
  keywordOnlyGiven: number,
): PyException {
  const takes = defaults > 0 ? `from ${positional - defaults} to ${positional}` : String(positional);
  const many = defaults > 0 || positional !== 1;
  const keywords =
    keywordOnlyGiven > 0
      ? ` positional argument${plural(given)} (and ${keywordOnlyGiven} keyword-only argument${plural(keywordOnlyGiven)})`
      : '';
  const verb = given === 1 && keywordOnlyGiven === 0 ? 'was' : 'were';
  return typeError(
    `${qualname}() takes ${takes} positional argument${many ? 's' : ''} but ${given}${keywords} ${verb} given`,
  );
}

/** An unexpected keyword, or positional-only parameters given by name. */
export function unexpectedKeyword(
  qualname: string,
  signature: Signature,
  given: readonly string[],
  name: string,
): PyException {
  const positionalOnly = signature.names.slice(0, signature.positionalOnly).filter((each) => given.includes(each));
  if (positionalOnly.length > 0) {
    return typeError(
      `${qualname}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`,
    );
  }
  return typeError(`${qualname}() got an unexpected keyword argument '${name}'`);
}
