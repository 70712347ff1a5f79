/**
 * Recognising exceptions of the reference by their Python class name.
 *
 * @module
 */

/**
 * Whether `error` stands for a Python exception of the class `name`: a `ReferenceException`, or any other object with a
 * text `exception` of that name (what the language runtime throws for `raise` and failing operations).
 */
export function isReferenceFailure(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'exception' in error && error.exception === name;
}
