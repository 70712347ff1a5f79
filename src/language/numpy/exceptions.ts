/**
 * numpy's exception classes.
 *
 * @module
 */

import { PyException } from '../runtime/exceptions/py-exception.ts';
import '../runtime/exceptions/built-in-exceptions.ts';
import { builtinException, registerException } from '../runtime/exceptions/registry.ts';
import { nativeClass } from '../runtime/objects/native-class.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';

function exceptionClass(name: string, module: string, ...bases: string[]): PyClass {
  const cls = nativeClass(name, class extends PyException {}, { module, bases: bases.map(builtinException) });
  registerException(cls);
  return cls;
}

/** `np.AxisError`. */
export const AXIS_ERROR = exceptionClass('AxisError', 'numpy.exceptions', 'ValueError', 'IndexError');

/** `np.linalg.LinAlgError`. */
export const LINEAR_ALGEBRA_ERROR = exceptionClass('LinAlgError', 'numpy.linalg', 'ValueError');

// found by its name: what ufuncs raise for types that they have no loop for
exceptionClass('UFuncTypeError', 'numpy.core._exceptions', 'TypeError');
