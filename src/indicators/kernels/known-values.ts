/**
 * The values of a series without its gaps.
 *
 * @module
 */

/** Index of the first value that is not NaN; the length where there is none. */
export function firstKnown(source: Float64Array): number {
  let first = 0;
  while (first < source.length && Number.isNaN(source[first])) first++;
  return first;
}

/** `source` without its NaN: itself, or a view of its end, where it has none or only before its values, else a new array. */
export function knownValues(source: Float64Array): Float64Array {
  const first = firstKnown(source);
  for (let index = first; index < source.length; index++) {
    if (Number.isNaN(source[index])) return source.filter((value) => !Number.isNaN(value));
  }
  return first === 0 ? source : source.subarray(first);
}
