/**
 * Series that are no arrays of float64: Jesse's compiled functions refuse them, and some others compute in the array's own kind.
 *
 * @module
 */
import { AppError } from '../../../errors.ts';
import { FLOAT32, FLOAT64 } from '../../numpy/array/dtype.ts';
import type { NdArray } from '../../numpy/array/nd-array.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';

/** Indicators that hand a series to a function compiled for float64. */
const COMPILED: ReadonlySet<string> = new Set([
  'sma',
  'ema',
  'tema',
  'zlema',
  'macd',
  'bollinger_bands_width',
  'vlma',
  'squeeze_momentum',
]);

/** Indicators whose values differ where they compute in float32; all others turn the series into float64 first. */
const IN_FLOAT32: ReadonlySet<string> = new Set(['smma', 'jsa', 'linearreg_intercept', 'roc', 'stddev', 'mean_ad']);

/** Throws where Jesse would refuse a series, and where it would compute with other numbers than doubles. */
export function requireSeriesKind(indicator: string, series: NdArray): void {
  const { dtype, rank } = series;
  if (dtype === FLOAT64 || rank !== 1 || !dtype.isNumeric) return;
  if (COMPILED.has(indicator)) {
    throw typeError(`argument 'source': type mismatch:\n from=${dtype.name}, to=float64`);
  }
  if (indicator === 'jsa' || (dtype === FLOAT32 && IN_FLOAT32.has(indicator))) {
    throw new AppError('unsupported', `ta.${indicator} would compute in ${dtype.name}, which is not done here.`, {
      hint: `Give it an array of floats: array.astype(float).`,
    });
  }
}
