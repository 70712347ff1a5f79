/**
 * Negative Volume Index.
 *
 * @module
 */
import { volumeIndex } from './kernels/volume-index.ts';

/** Starts at 1000 and follows the relative change of the source on candles whose volume fell (P. Dysart). */
export function nviSeries(source: Float64Array, volume: Float64Array): Float64Array {
  return volumeIndex(source, volume, false);
}
