/**
 * The parameters that Jesse's compiled code takes as counts: none accepts a negative number, and at 0 some abort.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { interpreterEnd } from './interpreter-end.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Indicators by parameter. */
const COUNTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    period:
      'adx adxr aroonosc atr bandpass bollinger_bands bollinger_bands_width cci cfo cg chande chop cmo ' +
      'correlation_cycle cvi cwma dema di dm donchian dpo edcf efi ema emd epma eri fisher fosc gauss high_pass ' +
      'high_pass_2_pole hma jma kama kaufmanstop keltner linearreg ma maaq mass mcginley_dynamic nma pfe qstick reflex ' +
      'rsi rsx safezonestop sma sqwma srsi srwma supersmoother supersmoother_3_pole supertrend t3 tema trendflex trix ' +
      'vi voss vpwma vwma wilders willr wma zlema zscore',
    FC: 'frama',
    SC: 'frama',
    adx_smoothing: 'dx',
    base_line_period: 'ichimoku_cloud',
    channel_length: 'waddah_attar_explosion',
    conversion_line_period: 'ichimoku_cloud',
    d: 'srsi',
    di_length: 'dx',
    displacement: 'ichimoku_cloud',
    drift: 'chop',
    fast_length: 'kama waddah_attar_explosion',
    fast_period: 'adosc apo maaq mab macd ppo vwmacd',
    fastd_matype: 'stochf',
    fastd_period: 'stochf',
    fastk_period: 'stoch stochf',
    hp_period: 'dec_osc decycler roofing',
    k: 'srsi',
    lagging_line_period: 'ichimoku_cloud',
    length: 'emv hull_suit squeeze_momentum vidya',
    length_kc: 'squeeze_momentum',
    length_ttms: 'ttm_squeeze',
    long_period: 'kvo vosc',
    long_range: 'vpci',
    lp_period: 'roofing',
    ma_len: 'rvi',
    ma_length: 'stiffness',
    max_lookback: 'safezonestop',
    max_period: 'vlma',
    min_period: 'vlma',
    offset: 'epma',
    period_stoch: 'srsi',
    poles: 'gauss',
    power: 'jma',
    predict: 'voss',
    r: 'dti',
    rsi_period: 'ift_rsi',
    s: 'dti',
    sed_atr: 'damiani_volatmeter',
    sed_std: 'damiani_volatmeter',
    short_period: 'kvo vosc',
    short_range: 'vpci',
    signal_period: 'kst macd vwmacd',
    slow_length: 'kama waddah_attar_explosion',
    slow_period: 'adosc apo maaq mab macd ppo vwmacd',
    slowd_matype: 'stoch',
    slowd_period: 'kdj stoch',
    slowk_matype: 'stoch',
    slowk_period: 'kdj stoch',
    sma_period1: 'kst',
    sma_period2: 'kst',
    sma_period3: 'kst',
    sma_period4: 'kst',
    smoothing: 'pfe',
    stiff_smooth: 'stiffness',
    u: 'dti',
    vis_atr: 'damiani_volatmeter',
    vis_std: 'damiani_volatmeter',
    wma_period: 'cc ift_rsi',
    wtaveragelen: 'wt',
    wtchannellen: 'wt',
    wtmalen: 'wt',
  }).map(([parameter, names]) => [parameter, words(names)]),
);

/** Indicators by parameter whose code aborts at 0. */
const ABORTS_AT_ZERO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    period:
      'atr bollinger_bands bollinger_bands_width chande efi fisher kama keltner maaq reflex supertrend trendflex willr ' +
      'zlema',
    SC: 'frama',
    drift: 'chop',
    fastk_period: 'stochf',
    poles: 'gauss',
    sed_atr: 'damiani_volatmeter',
    sed_std: 'damiani_volatmeter',
    vis_atr: 'damiani_volatmeter',
    window: 'frama',
  }).map(([parameter, names]) => [parameter, words(names)]),
);

/** What Jesse raises for `count` as `parameter` of `indicator`; null where it goes on. */
export function refusedCount(indicator: string, parameter: string, count: number): ReferenceException | null {
  if (count > 0) return null;
  if (count < 0 && COUNTS.get(parameter)?.has(indicator) === true) {
    return new ReferenceException('OverflowError', "can't convert negative int to unsigned");
  }
  return count === 0 && ABORTS_AT_ZERO.get(parameter)?.has(indicator) === true ? interpreterEnd() : null;
}
