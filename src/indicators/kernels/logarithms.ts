/**
 * Logarithms of a column.
 *
 * @module
 */
import { mapColumns } from '../vector/map-columns.ts';
import { nanFilled } from './nan-filled.ts';

/** ln of each value, as `Math.log` has it. */
export function logarithms(source: Float64Array): Float64Array {
  return ofColumn('naturalLogarithm', source, Math.log);
}

/** log₁₀ of each value, as `Math.log10` has it. */
export function commonLogarithms(source: Float64Array): Float64Array {
  return ofColumn('commonLogarithm', source, Math.log10);
}

/** Fewer values are not worth a kernel. */
const FEWEST = 16;

/** What `kernel` gives; `logarithm` of the values that it leaves out. */
function ofColumn(
  kernel: 'naturalLogarithm' | 'commonLogarithm',
  source: Float64Array,
  logarithm: (value: number) => number,
): Float64Array {
  const result = source.length < FEWEST ? nanFilled(source.length) : mapColumns(kernel, [source]);
  for (let index = 0; index < result.length; index++) {
    if (Number.isNaN(result[index])) result[index] = logarithm(source[index] as number);
  }
  return result;
}
