/**
 * Which Python type a number has in the reference where both look the same here.
 *
 * @module
 */

/** Python's `int`, `float`, or NumPy's `float64` (whose division by zero gives inf instead of an error). */
export type NumberKind = 'int' | 'float' | 'float64';
