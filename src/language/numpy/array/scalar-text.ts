/**
 * Scalars as text, for arrays of texts: how numpy turns a value into a `str_`.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';

let toText: (value: PyValue) => string = String;

/** Hands in Python's `str`. */
export function setToText(text: (value: PyValue) => string): void {
  toText = text;
}

/** `str(value)`. */
export function scalarText(value: PyValue): string {
  return typeof value === 'string' ? value : toText(value);
}
