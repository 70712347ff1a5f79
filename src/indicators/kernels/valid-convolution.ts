/**
 * Convolution without padding.
 *
 * @module
 */
import { zeroColumn } from './column.ts';

/**
 * `numpy.convolve(values, kernel, 'valid')`: every full overlap of the reversed kernel, |n − m| + 1 values. The longer of
 * the two is slid over, so a kernel longer than the values gives a result as well.
 */
export function validConvolution(values: Float64Array, kernel: Float64Array): Float64Array {
  if (kernel.length > values.length) return validConvolution(kernel, values);
  const result = zeroColumn(values.length - kernel.length + 1);
  for (let start = 0; start < result.length; start++) {
    let sum = 0;
    for (let index = 0; index < kernel.length; index++) {
      sum += (values[start + index] as number) * (kernel[kernel.length - 1 - index] as number);
    }
    result[start] = sum;
  }
  return result;
}
