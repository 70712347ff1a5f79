/**
 * Morning star: a long black candle, a short body below it, and a white one that closes well within the black body.
 *
 * @module
 */
import { BODY_SHORT } from './candle-setting.ts';
import { star } from './star.ts';

/** `CDLMORNINGSTAR`. */
export const morningStar = star({ name: 'CDLMORNINGSTAR', side: 'morning', star: BODY_SHORT });
