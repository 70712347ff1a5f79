/**
 * How each of the computations m–z is called. Longer than other files because it is a table.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { candleSource } from './kernels/candle-source.ts';
import { trueRange } from './kernels/true-range.ts';
import { maaqSeries } from './maaq.ts';
import { mabSeries } from './mab.ts';
import { macdSeries } from './macd.ts';
import { mamaSeries } from './mama.ts';
import { marketfiSeries } from './marketfi.ts';
import { massSeries } from './mass.ts';
import { mcginleyDynamicSeries } from './mcginley-dynamic.ts';
import { meanAdSeries } from './mean-ad.ts';
import { medianAdSeries } from './median-ad.ts';
import { medpriceSeries } from './medprice.ts';
import { mfiSeries } from './mfi.ts';
import { midpointSeries } from './midpoint.ts';
import { midpriceSeries, midpriceValue } from './midprice.ts';
import { type MinmaxSeries, minmaxSeries } from './minmax.ts';
import { momSeries } from './mom.ts';
import { mwdxSeries } from './mwdx.ts';
import { natrSeries } from './natr.ts';
import { nmaSeries } from './nma.ts';
import { nviSeries } from './nvi.ts';
import { obvSeries } from './obv.ts';
import { pfeSeries } from './pfe.ts';
import { pivotSeries } from './pivot.ts';
import { pmaSeries } from './pma.ts';
import { ppoSeries } from './ppo.ts';
import { pviSeries } from './pvi.ts';
import { pwmaSeries } from './pwma.ts';
import { qstickSeries } from './qstick.ts';
import { reflexSeries } from './reflex.ts';
import { rmaSeries } from './rma.ts';
import { rocSeries } from './roc.ts';
import { rocpSeries } from './rocp.ts';
import { rocrSeries } from './rocr.ts';
import { rocr100Series } from './rocr100.ts';
import { roofingSeries } from './roofing.ts';
import { rsiSeries } from './rsi.ts';
import { rsmkSeries } from './rsmk.ts';
import { rsxSeries } from './rsx.ts';
import { rviSeries } from './rvi.ts';
import { safezonestopSeries } from './safezonestop.ts';
import { sarSeries } from './sar.ts';
import {
  average,
  averagePair,
  CLOSE,
  call,
  candlesOf,
  lastOrNone,
  overPeriod,
  type Parameters,
  type Result,
  type SeriesCall,
  type SeriesInput,
} from './series-call.ts';
import { sinwmaSeries } from './sinwma.ts';
import { skewSeries } from './skew.ts';
import { smaSeries } from './sma.ts';
import { smmaSeries } from './smma.ts';
import { squeezeMomentumSeries } from './squeeze-momentum.ts';
import { sqwmaSeries } from './sqwma.ts';
import { srsiSeries, srsiValue } from './srsi.ts';
import { srwmaSeries } from './srwma.ts';
import { stcSeries } from './stc.ts';
import { stddevSeries } from './stddev.ts';
import { stiffnessValue } from './stiffness.ts';
import { stochSeries } from './stoch.ts';
import { stochfSeries } from './stochf.ts';
import { supersmootherSeries } from './supersmoother.ts';
import { supersmoother3PoleSeries } from './supersmoother-3-pole.ts';
import { supertrendSeries } from './supertrend.ts';
import { supportResistanceWithBreaksValue } from './support-resistance-with-breaks.ts';
import { swmaSeries } from './swma.ts';
import { t3Series, t3Source } from './t3.ts';
import { temaSeries } from './tema.ts';
import { trangeSeries } from './trange.ts';
import { trendflexSeries } from './trendflex.ts';
import { trimaSeries } from './trima.ts';
import { trixSeries } from './trix.ts';
import { tsfSeries, tsfValue } from './tsf.ts';
import { tsiSeries } from './tsi.ts';
import { ttmSqueezeValue } from './ttm-squeeze.ts';
import { ttmTrendSeries } from './ttm-trend.ts';
import { typpriceSeries } from './typprice.ts';
import { uiSeries } from './ui.ts';
import { ultoscSeries } from './ultosc.ts';
import { varSeries } from './var.ts';
import { viSeries } from './vi.ts';
import { vidyaSeries } from './vidya.ts';
import { vlmaSeries } from './vlma.ts';
import { volumeSeries } from './volume.ts';
import { voscSeries } from './vosc.ts';
import { vossSeries } from './voss.ts';
import { vpciSeries } from './vpci.ts';
import { vptSeries } from './vpt.ts';
import { vpwmaSeries } from './vpwma.ts';
import { vwapSeries, vwapSource } from './vwap.ts';
import { vwmaSeries } from './vwma.ts';
import { vwmacdSeries } from './vwmacd.ts';
import { wadSeries } from './wad.ts';
import { waddahAttarExplosionValue } from './waddah-attar-explosion.ts';
import { wclpriceSeries } from './wclprice.ts';
import { wildersSeries } from './wilders.ts';
import { willrSeries } from './willr.ts';
import { wmaSeries } from './wma.ts';
import { type WtLevels, wtSeries, wtValue } from './wt.ts';
import { zlemaSeries } from './zlema.ts';
import { zscoreSeries } from './zscore.ts';

function lastMinmax(series: MinmaxSeries, order: number): Result {
  const length = series.is_min.length;
  if (order + 1 > length) {
    const words = `index ${-(order + 1)} is out of bounds for axis 0 with size ${length}`;
    throw new ReferenceException('IndexError', words);
  }
  return {
    is_min: series.is_min.at(-(order + 1)) ?? Number.NaN,
    is_max: series.is_max.at(-(order + 1)) ?? Number.NaN,
    last_min: series.last_min.at(-1) ?? Number.NaN,
    last_max: series.last_max.at(-1) ?? Number.NaN,
  };
}

function squeezeMomentum(input: SeriesInput, parameters: Parameters) {
  const [length, lengthKc] = [parameters.number('length'), parameters.number('length_kc')];
  return { ...squeezeMomentumSeries(candlesOf(input), length, lengthKc, parameters.number('mult_kc')) };
}

type WaveFunction<Waves> = (
  source: Float64Array,
  channelLength: number,
  averageLength: number,
  maLength: number,
  levels: WtLevels,
) => Waves;

/** `compute` over the source of wt: Jesse's own table of it has no hl2 and takes the close for what it does not know. */
function wavetrend<Waves>(compute: WaveFunction<Waves>, input: SeriesInput, parameters: Parameters): Waves {
  const known = ['open', 'high', 'low', 'hlc3', 'ohlc4'].includes(input.sourceType);
  return compute(
    candleSource(candlesOf(input), known ? input.sourceType : 'close'),
    parameters.number('wtchannellen'),
    parameters.number('wtaveragelen'),
    parameters.number('wtmalen'),
    { overbought: parameters.number('oblevel'), oversold: parameters.number('oslevel') },
  );
}

/** The computations m–z by Jesse's names. */
export const SERIES_CALLS_M_TO_Z: Readonly<Record<string, SeriesCall>> = {
  ma: call({ period: 30, matype: 0, ...CLOSE }, (i, p) => average(i, p.number('period'), p.number('matype'))),
  maaq: call({ period: 11, fast_period: 2, slow_period: 30, ...CLOSE }, (i, p) =>
    maaqSeries(i.source, p.number('period'), p.number('fast_period'), p.number('slow_period')),
  ),
  mab: call(
    { fast_period: 10, slow_period: 50, devup: 1, devdn: 1, fast_matype: 0, slow_matype: 0, ...CLOSE },
    (i, p) => {
      const [fast, slow] = averagePair(i, [p.number('fast_period'), p.number('fast_matype')], () => [
        p.number('slow_period'),
        p.number('slow_matype'),
      ]);
      return { ...mabSeries(fast, slow, p.number('fast_period'), p.number('devup'), p.number('devdn')) };
    },
  ),
  macd: call({ fast_period: 12, slow_period: 26, signal_period: 9, ...CLOSE }, (i, p) => ({
    ...macdSeries(i.source, p.number('fast_period'), p.number('slow_period'), p.number('signal_period')),
  })),
  mama: call({ fastlimit: 0.5, slowlimit: 0.05, ...CLOSE }, (i, p) => {
    const { mama, fama } = mamaSeries(i.source, p.number('fastlimit'), p.number('slowlimit'));
    return { mama, fama };
  }),
  marketfi: call({}, (i) => marketfiSeries(candlesOf(i))),
  mass: call({ period: 5 }, (i, p) => massSeries(candlesOf(i), p.number('period'))),
  mcginley_dynamic: call({ period: 10, k: 0.6, ...CLOSE }, (i, p) =>
    mcginleyDynamicSeries(i.source, p.number('period'), p.number('k')),
  ),
  mean_ad: overPeriod(5, meanAdSeries, 'hl2'),
  median_ad: overPeriod(5, medianAdSeries, 'hl2'),
  medprice: call({}, (i) => medpriceSeries(candlesOf(i))),
  mfi: call({ period: 14 }, (i, p) => mfiSeries(candlesOf(i), p.number('period'))),
  midpoint: overPeriod(14, midpointSeries),
  midprice: call(
    { period: 14 },
    (i, p) => midpriceSeries(candlesOf(i), p.number('period')),
    (i, p) => midpriceValue(candlesOf(i), p.number('period')),
  ),
  minmax: call(
    { order: 3 },
    (i, p) => ({ ...minmaxSeries(candlesOf(i), p.number('order')) }),
    (i, p) => lastMinmax(minmaxSeries(candlesOf(i), p.number('order')), p.number('order')),
  ),
  mom: overPeriod(10, momSeries),
  mwdx: call({ factor: 0.2, ...CLOSE }, (i, p) => mwdxSeries(i.source, p.number('factor'))),
  natr: call({ period: 14 }, (i, p) => natrSeries(candlesOf(i), p.number('period'))),
  nma: overPeriod(40, nmaSeries),
  nvi: call(CLOSE, (i) => nviSeries(i.source, candlesOf(i).volume)),
  obv: call({}, (i) => obvSeries(candlesOf(i))),
  pfe: call({ period: 10, smoothing: 5, ...CLOSE }, (i, p) =>
    pfeSeries(i.source, p.number('period'), p.number('smoothing')),
  ),
  pivot: call({ mode: 0 }, (i, p) => pivotSeries(candlesOf(i), p.number('mode'))),
  pma: call({ source_type: 'hl2' }, (i) => ({ ...pmaSeries(i.source) })),
  ppo: call({ fast_period: 12, slow_period: 26, matype: 0, ...CLOSE }, (i, p) =>
    ppoSeries(
      ...averagePair(i, [p.number('fast_period'), p.number('matype')], () => [
        p.number('slow_period'),
        p.number('matype'),
      ]),
    ),
  ),
  pvi: call(CLOSE, (i) => pviSeries(i.source, candlesOf(i).volume)),
  pwma: overPeriod(5, pwmaSeries),
  qstick: call({ period: 5 }, (i, p) => qstickSeries(candlesOf(i), p.number('period'))),
  reflex: lastOrNone(overPeriod(20, reflexSeries)),
  rma: call({ length: 14, ...CLOSE }, (i, p) => rmaSeries(i.source, p.number('length'))),
  roc: overPeriod(10, rocSeries),
  rocp: overPeriod(10, rocpSeries),
  rocr: overPeriod(10, rocrSeries),
  rocr100: overPeriod(10, rocr100Series),
  roofing: call({ hp_period: 48, lp_period: 10, ...CLOSE }, (i, p) =>
    roofingSeries(i.source, Math.trunc(p.number('hp_period')), Math.trunc(p.number('lp_period'))),
  ),
  rsi: overPeriod(14, rsiSeries),
  rsmk: call({ lookback: 90, period: 3, signal_period: 20, ...CLOSE }, (i, p) => {
    const compared = candleSource(i.compared ?? candlesOf(i), i.sourceType);
    return {
      ...rsmkSeries(i.source, compared, p.number('lookback'), p.number('period'), p.number('signal_period')),
    };
  }),
  rsx: overPeriod(14, rsxSeries),
  rvi: call({ period: 10, ma_len: 14, matype: 1, devtype: 0, ...CLOSE }, (i, p) =>
    rviSeries(i.source, p.number('period'), p.number('ma_len'), p.number('matype'), p.number('devtype')),
  ),
  safezonestop: call({ period: 22, mult: 2.5, max_lookback: 3, direction: 'long' }, (i, p) =>
    safezonestopSeries(
      candlesOf(i),
      p.number('period'),
      p.number('mult'),
      p.number('max_lookback'),
      p.text('direction'),
    ),
  ),
  sar: call({ acceleration: 0.02, maximum: 0.2 }, (i, p) =>
    sarSeries(candlesOf(i), p.number('acceleration'), p.number('maximum')),
  ),
  sinwma: overPeriod(14, sinwmaSeries),
  skew: overPeriod(5, skewSeries, 'hl2'),
  squeeze_momentum: call({ length: 20, mult: 2, length_kc: 20, mult_kc: 1.5 }, squeezeMomentum, (i, p) => {
    const { squeeze, momentum, momentum_signal: signal } = squeezeMomentum(i, p);
    // Jesse's signal is a list, one shorter than the candles.
    if (signal.length === 0) throw new ReferenceException('IndexError', 'list index out of range');
    return {
      squeeze: squeeze.at(-1) ?? Number.NaN,
      momentum: momentum.at(-1) ?? Number.NaN,
      momentum_signal: signal.at(-1) ?? Number.NaN,
    };
  }),
  sma: overPeriod(5, smaSeries),
  smma: overPeriod(5, smmaSeries),
  sqwma: overPeriod(14, sqwmaSeries),
  srsi: call(
    { period: 14, period_stoch: 14, k: 3, d: 3, ...CLOSE },
    (i, p) => ({
      ...srsiSeries(i.source, p.number('period'), p.number('period_stoch'), p.number('k'), p.number('d')),
    }),
    (i, p) => ({
      ...srsiValue(i.source, p.number('period'), p.number('period_stoch'), p.number('k'), p.number('d')),
    }),
  ),
  srwma: overPeriod(14, srwmaSeries),
  stc: call({ fast_period: 23, slow_period: 50, k_period: 10, d1_period: 3, d2_period: 3, ...CLOSE }, (i, p) =>
    stcSeries(
      i.source,
      p.number('fast_period'),
      p.number('slow_period'),
      p.number('k_period'),
      p.number('d1_period'),
      p.number('d2_period'),
    ),
  ),
  stddev: call({ period: 5, nbdev: 1, ...CLOSE }, (i, p) =>
    stddevSeries(i.source, p.number('period'), p.number('nbdev')),
  ),
  stiffness: call({ ma_length: 100, stiff_length: 60, stiff_smooth: 3, ...CLOSE }, (i, p) =>
    stiffnessValue(i.source, p.number('ma_length'), p.number('stiff_length'), p.number('stiff_smooth')),
  ),
  stoch: call({ fastk_period: 14, slowk_period: 3, slowk_matype: 0, slowd_period: 3, slowd_matype: 0 }, (i, p) => {
    const kinds = [p.number('slowk_matype'), p.number('slowd_matype')];
    const [fastk, slowk, slowd] = [p.number('fastk_period'), p.number('slowk_period'), p.number('slowd_period')];
    return { ...stochSeries(candlesOf(i), fastk, slowk, slowd, kinds) };
  }),
  stochf: call({ fastk_period: 5, fastd_period: 3, fastd_matype: 0 }, (i, p) => ({
    ...stochfSeries(candlesOf(i), p.number('fastk_period'), p.number('fastd_period'), p.number('fastd_matype')),
  })),
  supersmoother: overPeriod(14, supersmootherSeries),
  supersmoother_3_pole: overPeriod(14, supersmoother3PoleSeries),
  supertrend: call({ period: 10, factor: 3 }, (i, p) => ({
    ...supertrendSeries(candlesOf(i), p.number('period'), p.number('factor')),
  })),
  support_resistance_with_breaks: call({ left_bars: 15, right_bars: 15, vol_threshold: 20 }, (i, p) => ({
    ...supportResistanceWithBreaksValue(
      i.uncut ?? candlesOf(i),
      p.number('left_bars'),
      p.number('right_bars'),
      p.number('vol_threshold'),
    ),
  })),
  swma: overPeriod(5, swmaSeries),
  t3: call({ period: 5, vfactor: 0, ...CLOSE }, (i, p) =>
    t3Series(
      i.candles === null ? i.source : t3Source(i.candles, i.sourceType),
      p.number('period'),
      p.number('vfactor'),
    ),
  ),
  tema: overPeriod(9, temaSeries),
  trange: call({}, (i) => trangeSeries(candlesOf(i))),
  trendflex: lastOrNone(overPeriod(20, trendflexSeries)),
  trima: overPeriod(30, trimaSeries),
  trix: overPeriod(18, trixSeries),
  tsf: { ...overPeriod(14, tsfSeries), last: (i, p) => tsfValue(i.source, p.number('period')) },
  tsi: call({ long_period: 25, short_period: 13, ...CLOSE }, (i, p) =>
    tsiSeries(i.source, p.number('long_period'), p.number('short_period')),
  ),
  ttm_squeeze: call({ length_ttms: 20, bb_mult_ttms: 2, kc_mult_low_ttms: 2 }, (i, p) =>
    ttmSqueezeValue(
      candlesOf(i).close,
      trueRange(i.uncut ?? candlesOf(i)),
      p.number('length_ttms'),
      p.number('bb_mult_ttms'),
      p.number('kc_mult_low_ttms'),
    ),
  ),
  ttm_trend: call({ period: 5, source_type: 'hl2' }, (i, p) =>
    ttmTrendSeries(i.source, candlesOf(i).close, p.number('period')),
  ),
  typprice: call({}, (i) => typpriceSeries(candlesOf(i))),
  ui: call({ period: 14, scalar: 100, ...CLOSE }, (i, p) => uiSeries(i.source, p.number('period'), p.number('scalar'))),
  ultosc: call({ timeperiod1: 7, timeperiod2: 14, timeperiod3: 28 }, (i, p) =>
    ultoscSeries(candlesOf(i), p.number('timeperiod1'), p.number('timeperiod2'), p.number('timeperiod3')),
  ),
  var: call({ period: 14, nbdev: 1, ...CLOSE }, (i, p) => varSeries(i.source, p.number('period'), p.number('nbdev'))),
  vi: call({ period: 14 }, (i, p) => ({ ...viSeries(candlesOf(i), p.number('period')) })),
  vidya: call({ length: 9, fix_cmo: true, select: true, ...CLOSE }, (i, p) =>
    vidyaSeries(i.source, p.number('length'), p.flag('fix_cmo'), p.flag('select')),
  ),
  vlma: call({ min_period: 5, max_period: 50, matype: 0, devtype: 0, ...CLOSE }, (i, p) => {
    const mean = average(i, p.number('max_period'), p.number('matype'));
    return vlmaSeries(i.source, mean, p.number('min_period'), p.number('max_period'), p.number('devtype'));
  }),
  volume: call({ period: 20 }, (i, p) => ({ ...volumeSeries(candlesOf(i).volume, p.number('period')) })),
  vosc: call({ short_period: 2, long_period: 5 }, (i, p) =>
    voscSeries(candlesOf(i).volume, p.number('short_period'), p.number('long_period')),
  ),
  voss: call({ period: 20, predict: 3, bandwith: 0.25, ...CLOSE }, (i, p) => ({
    ...vossSeries(i.source, p.number('period'), p.number('predict'), p.number('bandwith')),
  })),
  vpci: call({ short_range: 5, long_range: 25 }, (i, p) => ({
    ...vpciSeries(candlesOf(i), p.number('short_range'), p.number('long_range')),
  })),
  vpt: call(CLOSE, (i) => vptSeries(i.source, candlesOf(i).volume)),
  vpwma: call({ period: 14, power: 0.382, ...CLOSE }, (i, p) =>
    vpwmaSeries(i.source, p.number('period'), p.number('power')),
  ),
  vwap: lastOrNone(
    call({ source_type: 'hlc3', anchor: 'D' }, (i, p) =>
      vwapSeries(vwapSource(candlesOf(i), i.sourceType), candlesOf(i), p.text('anchor')),
    ),
  ),
  vwma: call({ period: 20, ...CLOSE }, (i, p) =>
    vwmaSeries(i.source, i.candles === null ? null : i.candles.volume, p.number('period')),
  ),
  vwmacd: call({ fast_period: 12, slow_period: 26, signal_period: 9 }, (i, p) => ({
    ...vwmacdSeries(
      i.uncut ?? { close: i.source, volume: null },
      p.number('fast_period'),
      p.number('slow_period'),
      p.number('signal_period'),
    ),
  })),
  wad: call({}, (i) => wadSeries(candlesOf(i))),
  waddah_attar_explosion: call(
    { sensitivity: 150, fast_length: 20, slow_length: 40, channel_length: 20, mult: 2, ...CLOSE },
    (i, p) => ({
      ...waddahAttarExplosionValue(
        i.source,
        p.number('sensitivity'),
        p.number('fast_length'),
        p.number('slow_length'),
        p.number('channel_length'),
        p.number('mult'),
      ),
    }),
  ),
  wclprice: call({}, (i) => wclpriceSeries(candlesOf(i))),
  wilders: overPeriod(5, wildersSeries),
  willr: call({ period: 14 }, (i, p) => willrSeries(candlesOf(i), p.number('period'))),
  wma: overPeriod(30, wmaSeries),
  wt: call(
    { wtchannellen: 9, wtaveragelen: 12, wtmalen: 3, oblevel: 53, oslevel: -53, source_type: 'hlc3' },
    (i, p) => ({ ...wavetrend(wtSeries, i, p) }),
    (i, p) => {
      const value = wavetrend(wtValue, i, p);
      if (value !== null) return value;
      throw new ReferenceException('IndexError', 'index -1 is out of bounds for axis 0 with size 0');
    },
  ),
  zlema: overPeriod(20, zlemaSeries),
  zscore: call({ period: 14, matype: 0, nbdev: 1, devtype: 0, ...CLOSE }, (i, p) => {
    const mean = average(i, p.number('period'), p.number('matype'));
    return zscoreSeries(i.source, mean, p.number('period'), p.number('nbdev'), p.number('devtype'));
  }),
};
