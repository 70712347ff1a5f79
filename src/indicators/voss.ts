/**
 * Voss predictive filter.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { roundedCos } from './kernels/correctly-rounded.ts';

/** The prediction and the band-pass it predicts, one value per candle. */
export interface VossSeries {
  readonly voss: Float64Array;
  readonly filt: Float64Array;
}

/**
 * Two-pole band pass of `period` and `bandwidth`, and its prediction by `predict` values (J. F. Ehlers, "A peek into the
 * future", 2019); both 0 up to the greatest of `period`, 5 and 3 · predict.
 */
export function vossSeries(source: Float64Array, period: number, predict: number, bandwidth: number): VossSeries {
  const order = 3 * predict;
  const tone = roundedCos((2 * Math.PI) / period);
  const width = roundedCos((bandwidth * 2 * Math.PI) / period);
  const decay = 1 / width - Math.sqrt(1 / (width * width) - 1);
  const filt = zeroColumn(source.length);
  const voss = zeroColumn(source.length);
  const [gain, feedback] = [0.5 * (1 - decay), tone * (1 + decay)];
  let before = 0;
  let earlier = 0;
  for (let index = Math.max(period, 5, order) + 1; index < source.length; index++) {
    const filtered =
      gain * ((source[index] as number) - (source[index - 2] as number)) + feedback * before - decay * earlier;
    filt[index] = filtered;
    earlier = before;
    before = filtered;
    let sum = 0;
    for (let rank = 1; rank <= order; rank++) sum += (rank / order) * (voss[index - order + rank - 1] as number);
    voss[index] = ((3 + order) / 2) * filtered - sum;
  }
  return { voss, filt };
}
