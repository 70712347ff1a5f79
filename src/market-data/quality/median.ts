/**
 * Medians by selection.
 *
 * @module
 */

/** The median of `values[0 … count - 1]`, which are put into another order; the upper one of two middles. */
export function selectMedian(values: Float64Array, count: number): number {
  const target = count >> 1;
  let left = 0;
  let right = count - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1] as number;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((values[low] as number) < pivot) low++;
      while ((values[high] as number) > pivot) high--;
      if (low > high) break;
      const value = values[low] as number;
      values[low++] = values[high] as number;
      values[high--] = value;
    }
    if (target <= high) right = high;
    else if (target >= low) left = low;
    else break;
  }
  return values[target] as number;
}
