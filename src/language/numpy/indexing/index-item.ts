/**
 * The parts of a subscript, already read from Python values.
 *
 * @module
 */
import type { NdArray } from '../array/nd-array.ts';

/** One part of `array[part, part, …]`. */
export type IndexItem =
  | { readonly kind: 'integer'; readonly value: number }
  | {
      readonly kind: 'slice';
      readonly start: number | null;
      readonly stop: number | null;
      readonly step: number | null;
    }
  | { readonly kind: 'new axis' }
  | { readonly kind: 'ellipsis' }
  /** An array of int64. */
  | { readonly kind: 'positions'; readonly array: NdArray }
  /** An array of bools, also of no dimension. */
  | { readonly kind: 'mask'; readonly array: NdArray };
