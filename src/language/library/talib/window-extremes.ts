/**
 * Where the highest and lowest values of windows lie.
 *
 * @module
 */

/**
 * The row of the extreme of every window of `period` rows. A row that comes in wins over an equal one; where the extreme has
 * left, the window is looked through anew, and of equal rows the `latest` or the first wins. NaN is never taken, but stays
 * where it is the first of a window that is looked through anew.
 */
export function extremeRows(
  values: Float64Array,
  period: number,
  which: 'highest' | 'lowest',
  latest = false,
): Int32Array {
  const rows = new Int32Array(Math.max(0, values.length - period + 1));
  const isHighest = which === 'highest';
  const reaches = (value: number, extreme: number): boolean => (isHighest ? value >= extreme : value <= extreme);
  let [at, extreme] = [-1, 0];
  for (let first = 0; first < rows.length; first++) {
    const last = first + period - 1;
    if (at < first) {
      at = first;
      extreme = values[at] as number;
      for (let row = first + 1; row <= last; row++) {
        const value = values[row] as number;
        if (reaches(value, extreme) && (latest || value !== extreme)) [at, extreme] = [row, value];
      }
    } else {
      const value = values[last] as number;
      if (reaches(value, extreme)) [at, extreme] = [last, value];
    }
    rows[first] = at;
  }
  return rows;
}

/** The values in some rows. */
export function valuesAt(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] as number);
}
