/**
 * `_re`: the compiler and the classes behind `re`.
 *
 * @module
 */
import { call3 } from '../../runtime/calls/call.ts';
import { int } from '../../runtime/objects/int.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { toSize } from '../../runtime/operators/to-index.ts';
import { compilePattern } from './compile.ts';
import { defineMatchClass, PyMatch } from './match-object.ts';
import { parsePattern } from './parse.ts';
import { definePatternClass, PyPattern } from './pattern.ts';
import { PatternError } from './syntax.ts';

let defined = false;

/** `compile(pattern, flags, fail)`; `fail(message, pattern, position)` raises `re.error`. */
function compile(pattern: PyValue, flags: PyValue, fail: PyValue): PyPattern {
  const text = String(pattern);
  const raise = (message: string, source: string, position: number | undefined): never => {
    call3(fail, message, source, position === undefined ? null : int(position));
    throw new Error('expected re.error to be raised');
  };
  try {
    const parsed = parsePattern(text, toSize(flags));
    return new PyPattern(text, parsed, compilePattern(parsed.tree, parsed.groupCount), raise);
  } catch (error) {
    if (error instanceof PatternError) raise(error.message, text, error.position);
    throw error;
  }
}

/** The names of the module. */
export function regularExpressionNames(): [string, PyValue][] {
  if (!defined) {
    defineMatchClass();
    definePatternClass();
    defined = true;
  }
  return [
    ['compile', native('compile', 'pattern, flags, fail', compile)],
    ['Pattern', PyPattern.prototype.pyClass],
    ['Match', PyMatch.prototype.pyClass],
  ];
}
