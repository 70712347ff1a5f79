/**
 * What a Python value is in JavaScript. None is `null`, bool a boolean, float a number, str a string; everything else is a
 * {@link PyObject}, integers included, so that `1` and `1.0` stay apart. Integers beyond ±(2⁵³ − 1) are bigints.
 *
 * @module
 */
import type { PyClass } from './py-class.ts';

/** Any Python value. */
export type PyValue = null | boolean | number | bigint | string | PyObject;

/** A value that is not one of JavaScript's own. Python attributes of it are never JavaScript properties without `$`. */
export abstract class PyObject {
  /** Its Python class. */
  abstract get pyClass(): PyClass;
}
