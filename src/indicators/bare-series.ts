/**
 * Which indicators take a bare series in place of candles, and what the others raise.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/** Names that take a bare series. */
export const TAKES_BARE_SERIES: ReadonlySet<string> = new Set(
  (
    'alma bollinger_bands bollinger_bands_width cwma dema edcf ema epma fwma gauss high_pass high_pass_2_pole hma ' +
    'hull_suit hurst_exponent hwma jma jsa kama linearreg linearreg_angle linearreg_intercept linearreg_slope ma maaq ' +
    'macd mama mcginley_dynamic mean_ad median_ad mwdx nma pma pwma reflex rma roc rsi sinwma sma smma sqwma srsi srwma ' +
    'stddev stiffness supersmoother supersmoother_3_pole swma t3 tema trendflex trima vidya vlma vpwma vwma ' +
    'waddah_attar_explosion wilders wma zlema'
  ).split(' '),
);

/** Names whose candles go to Jesse's compiled code as they come, which names the argument. */
const COMPILED: ReadonlySet<string> = new Set(
  (
    'adosc adxr aroonosc atr cci chande chop cvi damiani_volatmeter di dm dti dx emd emv fisher frama ' +
    'heikin_ashi_candles ichimoku_cloud lrsi mass qstick safezonestop sar stoch stochf supertrend vi vwap wad willr wt'
  ).split(' '),
);

/** PyO3's TypeError for an array of another shape than `argument` must have. */
export function dimensionMismatch(argument: string, from: number, to: number): ReferenceException {
  const words = `argument '${argument}': dimensionality mismatch:\n from=${from}, to=${to}`;
  return new ReferenceException('TypeError', words);
}

/** What `name`, which needs candles, raises for a bare series. */
export function bareSeriesRefusal(name: string, sequential: boolean): ReferenceException {
  if (name === 'adx') return new ReferenceException('ValueError', 'adx indicator requires a 2D array of candles');
  if (COMPILED.has(name) || (name === 'donchian' && sequential)) return dimensionMismatch('candles', 1, 2);
  const words = 'too many indices for array: array is 1-dimensional, but 2 were indexed';
  return new ReferenceException('IndexError', words);
}
