/**
 * The checks that NumPy makes before it slides a window over a series or compares it with its past.
 *
 * @module
 */
import { ReferenceException } from '../../errors.ts';

/** Throws the ValueError of `sliding_window_view` where a window of `period` does not fit into `length` values. */
export function requireWindow(length: number, period: number): void {
  if (period < 0) throw new ReferenceException('ValueError', '`window_shape` cannot contain negative values');
  if (period > length) {
    throw new ReferenceException('ValueError', 'window shape cannot be larger than input array shape');
  }
}

/** Throws as well where the windows are empty, so that `length` + 1 results are put into the place of one. */
export function requireFilledWindow(length: number, period: number): void {
  if (period <= 0) requireWindow(length, period);
  if (period === 0) {
    const words = `could not broadcast input array from shape (${length + 1},) into shape (1,)`;
    throw new ReferenceException('ValueError', words);
  }
}

/** Throws as well where the windows are empty, so that −1 values would stand before the first. */
export function requirePaddedWindow(length: number, period: number): void {
  if (period <= 0) requireWindow(length, period);
  if (period === 0) throw new ReferenceException('ValueError', 'negative dimensions are not allowed');
}

/** Throws as well where the windows are empty, so that they have no extreme. */
export function requireExtremeWindow(length: number, period: number): void {
  if (period <= 0) requireWindow(length, period);
  if (period === 0) {
    const words = 'zero-size array to reduction operation maximum which has no identity';
    throw new ReferenceException('ValueError', words);
  }
}

/** Throws the ValueError of `source[period:] / source[:-period]` where the latter is empty because `period` is 0. */
export function requireLag(length: number, period: number): void {
  if (period !== 0) return;
  const words = `operands could not be broadcast together with shapes (${length},) (0,) `;
  throw new ReferenceException('ValueError', words);
}
