/**
 * Evening star: a long white candle, a short body above it, and a black one that closes well within the white body.
 *
 * @module
 */
import { BODY_SHORT } from './candle-setting.ts';
import { star } from './star.ts';

/** `CDLEVENINGSTAR`. */
export const eveningStar = star({ name: 'CDLEVENINGSTAR', side: 'evening', star: BODY_SHORT });
