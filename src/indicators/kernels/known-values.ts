/**
 * The values of a series without its gaps.
 *
 * @module
 */

/** `source` without its NaN: itself where it has none, else a new array. */
export function knownValues(source: Float64Array): Float64Array {
  for (let index = 0; index < source.length; index++) {
    if (Number.isNaN(source[index])) return source.filter((value) => !Number.isNaN(value));
  }
  return source;
}
