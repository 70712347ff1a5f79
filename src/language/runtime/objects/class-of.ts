/**
 * The class of any value.
 *
 * @module
 */
import type { PyClass } from './py-class.ts';
import type { PyValue } from './py-object.ts';

/** The classes of values that JavaScript has itself. */
export interface PrimitiveClasses {
  none: PyClass;
  bool: PyClass;
  int: PyClass;
  float: PyClass;
  str: PyClass;
}

let classes: PrimitiveClasses;

/** Tells where the classes of JavaScript's own values are. */
export function setPrimitiveClasses(primitive: PrimitiveClasses): void {
  classes = primitive;
}

/** `type(value)`. */
export function classOf(value: PyValue): PyClass {
  switch (typeof value) {
    case 'number':
      return classes.float;
    case 'string':
      return classes.str;
    case 'boolean':
      return classes.bool;
    case 'bigint':
      return classes.int;
    default:
      return value === null ? classes.none : value.pyClass;
  }
}

/** The name of a value's type as error messages show it. */
export function typeName(value: PyValue): string {
  return classOf(value).typeName;
}
