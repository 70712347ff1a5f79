/**
 * Positive Volume Index.
 *
 * @module
 */
import { volumeIndex } from './kernels/volume-index.ts';

/** Starts at 1000 and follows the relative change of the source on candles whose volume rose (P. Dysart). */
export function pviSeries(source: Float64Array, volume: Float64Array): Float64Array {
  return volumeIndex(source, volume, true);
}
