/**
 * How every computation is called.
 *
 * @module
 */
import type { SeriesCall } from './series-call.ts';
import { SERIES_CALLS_A_TO_L } from './series-calls-a-to-l.ts';
import { SERIES_CALLS_M_TO_Z } from './series-calls-m-to-z.ts';

export type { Result, SeriesCall } from './series-call.ts';

/** The computations by Jesse's names. */
export const SERIES_CALLS: Readonly<Record<string, SeriesCall>> = { ...SERIES_CALLS_A_TO_L, ...SERIES_CALLS_M_TO_Z };
