/**
 * The check that NumPy makes before it slides a window over a series.
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
