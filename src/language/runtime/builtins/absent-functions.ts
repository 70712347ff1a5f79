/**
 * Built-in functions that have nothing to act on here: no interpreter, no files, no terminal. The compiler refuses most of
 * them by name; calling one that got through says so.
 *
 * @module
 */
import { builtinError, runtimeError } from '../exceptions/raise.ts';
import { native } from '../objects/py-native.ts';
import type { PyValue } from '../objects/py-object.ts';

const ABSENT = [
  '__build_class__',
  '__import__',
  'aiter',
  'anext',
  'breakpoint',
  'compile',
  'copyright',
  'credits',
  'eval',
  'exec',
  'globals',
  'help',
  'input',
  'license',
  'locals',
  'memoryview',
  'open',
];

function leave(code?: PyValue): never {
  throw code === undefined ? builtinError('SystemExit') : builtinError('SystemExit', code);
}

/** The functions. */
export const ABSENT_FUNCTIONS = [
  native('exit', 'code=None, /', leave),
  native('quit', 'code=None, /', leave),
  ...ABSENT.map((name) =>
    native(name, '*args, **kwargs', () => {
      throw runtimeError(`${name}() is not available in the embedded backend`);
    }),
  ),
];
