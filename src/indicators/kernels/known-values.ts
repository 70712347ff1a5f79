/**
 * The values of a series without its gaps.
 *
 * @module
 */

/** `source` without its NaN: itself, or a view of its end, where it has none or only before its values, else a new array. */
export function knownValues(source: Float64Array): Float64Array {
  const { length } = source;
  let first = 0;
  while (first < length && Number.isNaN(source[first])) first++;
  for (let index = first; index < length; index++) {
    if (Number.isNaN(source[index])) return source.filter((value) => !Number.isNaN(value));
  }
  return first === 0 ? source : source.subarray(first);
}
