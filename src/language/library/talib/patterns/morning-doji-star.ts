/**
 * Morning doji star: a long black candle, a doji below it, and a white one that closes well within the black body.
 *
 * @module
 */
import { BODY_DOJI } from './candle-setting.ts';
import { star } from './star.ts';

/** `CDLMORNINGDOJISTAR`. */
export const morningDojiStar = star({ name: 'CDLMORNINGDOJISTAR', side: 'morning', star: BODY_DOJI });
