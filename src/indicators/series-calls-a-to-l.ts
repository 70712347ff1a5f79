/**
 * How each of the computations a–l is called.
 *
 * @module
 */
import type { SeriesCall } from './series-call.ts';

/** The computations a–l by Jesse's names. */
export const SERIES_CALLS_A_TO_L: Readonly<Record<string, SeriesCall>> = {};
