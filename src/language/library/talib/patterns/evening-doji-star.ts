/**
 * Evening doji star: a long white candle, a doji above it, and a black one that closes well within the white body.
 *
 * @module
 */
import { BODY_DOJI } from './candle-setting.ts';
import { star } from './star.ts';

/** `CDLEVENINGDOJISTAR`. */
export const eveningDojiStar = star({ name: 'CDLEVENINGDOJISTAR', side: 'evening', star: BODY_DOJI });
