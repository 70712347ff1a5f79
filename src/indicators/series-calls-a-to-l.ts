/**
 * How each of the computations a–l is called.
 *
 * @module
 */
import { createCandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { acoscSeries } from './acosc.ts';
import { adSeries } from './ad.ts';
import { adoscSeries } from './adosc.ts';
import { adxSeries } from './adx.ts';
import { adxrSeries } from './adxr.ts';
import { alligatorSeries } from './alligator.ts';
import { almaSeries } from './alma.ts';
import { aoSeries } from './ao.ts';
import { apoSeries } from './apo.ts';
import { aroonSeries } from './aroon.ts';
import { aroonoscSeries } from './aroonosc.ts';
import { atrSeries } from './atr.ts';
import { avgpriceSeries } from './avgprice.ts';
import { bandpassSeries } from './bandpass.ts';
import { betaSeries } from './beta.ts';
import {
  type BollingerBandsSeries,
  bandDeviation,
  bandsAround,
  bollingerBandsAtEnd,
  bollingerBandsSeries,
} from './bollinger-bands.ts';
import { bollingerBandsWidthSeries } from './bollinger-bands-width.ts';
import { bopSeries } from './bop.ts';
import { ccSeries } from './cc.ts';
import { cciSeries } from './cci.ts';
import { cfoSeries } from './cfo.ts';
import { cgSeries } from './cg.ts';
import { chandeSeries } from './chande.ts';
import { chopSeries } from './chop.ts';
import { ckspSeries } from './cksp.ts';
import { cmoSeries } from './cmo.ts';
import { correlSeries } from './correl.ts';
import { correlationCycleSeries } from './correlation-cycle.ts';
import { cviSeries } from './cvi.ts';
import { cwmaSeries } from './cwma.ts';
import { damianiVolatmeterSeries } from './damiani-volatmeter.ts';
import { decOscSeries } from './dec-osc.ts';
import { decyclerSeries } from './decycler.ts';
import { demaSeries } from './dema.ts';
import { devstopSeries } from './devstop.ts';
import { diSeries } from './di.ts';
import { dmSeries } from './dm.ts';
import { donchianSeries, donchianValue } from './donchian.ts';
import { dpoSeries } from './dpo.ts';
import { dtiSeries } from './dti.ts';
import { dxSeries } from './dx.ts';
import { edcfSeries } from './edcf.ts';
import { efiSeries } from './efi.ts';
import { emaSeries } from './ema.ts';
import { emdSeries } from './emd.ts';
import { emvSeries } from './emv.ts';
import { epmaSeries } from './epma.ts';
import { erSeries } from './er.ts';
import { eriSeries } from './eri.ts';
import { fisherSeries } from './fisher.ts';
import { foscSeries } from './fosc.ts';
import { framaSeries } from './frama.ts';
import { fwmaSeries } from './fwma.ts';
import { gatoroscSeries } from './gatorosc.ts';
import { gaussSeries } from './gauss.ts';
import { heikinAshiSeries } from './heikin-ashi-candles.ts';
import { highPassSeries } from './high-pass.ts';
import { highPass2PoleSeries } from './high-pass-2-pole.ts';
import { hmaSeries } from './hma.ts';
import { hullSuitSeries } from './hull-suit.ts';
import { hurstExponentValue } from './hurst-exponent.ts';
import { hwmaSeries } from './hwma.ts';
import { ICHIMOKU_CANDLES, ICHIMOKU_UNKNOWN, type IchimokuPeriods, ichimokuCloudValue } from './ichimoku-cloud.ts';
import { ichimokuCloudSeries } from './ichimoku-cloud-seq.ts';
import { iftRsiSeries } from './ift-rsi.ts';
import { itrendSeries } from './itrend.ts';
import { jmaSeries } from './jma.ts';
import { jsaSeries } from './jsa.ts';
import { kamaSeries } from './kama.ts';
import { kaufmanstopSeries } from './kaufmanstop.ts';
import { kdjSeries } from './kdj.ts';
import { keltnerSeries } from './keltner.ts';
import { candleSource } from './kernels/candle-source.ts';
import { type KstParts, kstSeries } from './kst.ts';
import { kurtosisSeries } from './kurtosis.ts';
import { kvoSeries } from './kvo.ts';
import { linearregSeries } from './linearreg.ts';
import { linearregAngleSeries } from './linearreg-angle.ts';
import { linearregInterceptSeries } from './linearreg-intercept.ts';
import { linearregSlopeSeries } from './linearreg-slope.ts';
import { lrsiSeries } from './lrsi.ts';
import { averageOfCandles, averageOfSeries } from './ma.ts';
import {
  afterAverage,
  average,
  averagePair,
  CLOSE,
  call,
  candlesOf,
  dimensionMismatch,
  lastOrNone,
  overCandles,
  overPeriod,
  type Parameters,
  type SeriesCall,
  type SeriesInput,
} from './series-call.ts';

/** The four bands that an average and a deviation of any kind give; those by volume read the candles. */
function bollingerBands(i: SeriesInput, p: Parameters, plainBands: typeof bollingerBandsSeries): BollingerBandsSeries {
  const [period, matype, devtype] = [p.number('period'), p.number('matype'), p.number('devtype')];
  const [up, down] = [p.number('devup'), p.number('devdn')];
  if (matype === 0 && devtype === 0) return plainBands(i.source, period, up, down);
  if ((matype !== 24 && matype !== 29) || i.candles === null) {
    const deviation = bandDeviation(i.source, period, devtype);
    return bandsAround(averageOfSeries(i.source, period, matype), deviation, up, down);
  }
  // For these kinds Jesse hands over the candles, of which the deviation takes hl2 and the average the close.
  if (devtype === 0) throw dimensionMismatch('source', 2, 1);
  const deviation = bandDeviation(candleSource(i.candles, 'hl2'), period, devtype);
  return bandsAround(averageOfCandles(i.candles, i.candles.close, 'close', period, matype), deviation, up, down);
}

function ichimokuPeriods(p: Parameters): IchimokuPeriods {
  return {
    conversion: p.number('conversion_line_period'),
    base: p.number('base_line_period'),
    lagging: p.number('lagging_line_period'),
    displacement: p.number('displacement'),
  };
}

function kstParts(p: Parameters): KstParts {
  const part = (rank: number) => ({ sma: p.number(`sma_period${rank}`), roc: p.number(`roc_period${rank}`) });
  return [part(1), part(2), part(3), part(4)];
}

/** What a bare series too short to be looked at holds. */
const NO_CANDLES = createCandleColumns(0);

const ICHIMOKU = { conversion_line_period: 9, base_line_period: 26, lagging_line_period: 52, displacement: 26 };

const KST = {
  sma_period1: 10,
  sma_period2: 10,
  sma_period3: 10,
  sma_period4: 15,
  roc_period1: 10,
  roc_period2: 15,
  roc_period3: 20,
  roc_period4: 30,
  signal_period: 9,
};

/** The computations a–l by Jesse's names. */
export const SERIES_CALLS_A_TO_L: Readonly<Record<string, SeriesCall>> = {
  acosc: call({}, (i) => ({ ...acoscSeries(candlesOf(i)) })),
  ad: call({}, (i) => adSeries(candlesOf(i))),
  adosc: call({ fast_period: 3, slow_period: 10 }, (i, p) =>
    adoscSeries(candlesOf(i), p.number('fast_period'), p.number('slow_period')),
  ),
  adx: call({ period: 14 }, (i, p) => {
    if (i.candles === null) throw new ReferenceException('ValueError', 'adx indicator requires a 2D array of candles');
    return adxSeries(i.candles, p.number('period'));
  }),
  adxr: overCandles(14, adxrSeries),
  alligator: call({ source_type: 'hl2' }, (i) => ({ ...alligatorSeries(i.source) })),
  alma: call({ period: 9, sigma: 6, distribution_offset: 0.85, ...CLOSE }, (i, p) =>
    almaSeries(i.source, p.number('period'), p.number('sigma'), p.number('distribution_offset')),
  ),
  ao: call({}, (i) => ({ ...aoSeries(candlesOf(i)) })),
  apo: call({ fast_period: 12, slow_period: 26, matype: 0, ...CLOSE }, (i, p) =>
    apoSeries(
      ...averagePair(i, [p.number('fast_period'), p.number('matype')], () => [
        p.number('slow_period'),
        p.number('matype'),
      ]),
    ),
  ),
  aroon: call({ period: 14 }, (i, p) => ({ ...aroonSeries(candlesOf(i), p.number('period')) })),
  aroonosc: overCandles(14, aroonoscSeries),
  atr: overCandles(14, atrSeries),
  avgprice: call({}, (i) => avgpriceSeries(candlesOf(i))),
  bandpass: call({ period: 20, bandwidth: 0.3, ...CLOSE }, (i, p) => ({
    ...bandpassSeries(i.source, p.number('period'), p.number('bandwidth')),
  })),
  beta: call({ period: 5 }, (i, p) =>
    betaSeries(candlesOf(i).close, (i.compared ?? candlesOf(i)).close, p.number('period')),
  ),
  bollinger_bands: call(
    { period: 20, devup: 2, devdn: 2, matype: 0, devtype: 0, ...CLOSE },
    (i, p) => ({ ...bollingerBands(i, p, bollingerBandsSeries) }),
    (i, p) => ({ ...bollingerBands(i, p, bollingerBandsAtEnd) }),
  ),
  bollinger_bands_width: call({ period: 20, mult: 2, ...CLOSE }, (i, p) =>
    bollingerBandsWidthSeries(i.source, p.number('period'), p.number('mult')),
  ),
  bop: call({}, (i) => bopSeries(candlesOf(i))),
  cc: call({ wma_period: 10, roc_short_period: 11, roc_long_period: 14, ...CLOSE }, (i, p) =>
    ccSeries(i.source, p.number('wma_period'), p.number('roc_short_period'), p.number('roc_long_period')),
  ),
  cci: overCandles(14, cciSeries),
  cfo: lastOrNone(
    call({ period: 14, scalar: 100, ...CLOSE }, (i, p) => cfoSeries(i.source, p.number('period'), p.number('scalar'))),
  ),
  cg: overPeriod(10, cgSeries),
  chande: call({ period: 22, mult: 3, direction: 'long' }, (i, p) =>
    chandeSeries(candlesOf(i), p.number('period'), p.number('mult'), p.text('direction')),
  ),
  chop: call(
    { period: 14, scalar: 100, drift: 1 },
    (i, p) => chopSeries(candlesOf(i), p.number('period'), p.number('scalar'), p.number('drift')),
    (i, p) => {
      const candles = candlesOf(i);
      const latest = candles.length - 1;
      return chopSeries(candles, p.number('period'), p.number('scalar'), p.number('drift'), latest);
    },
  ),
  cksp: call({ p: 10, x: 1, q: 9 }, (i, p) => ({
    ...ckspSeries(candlesOf(i), p.number('p'), p.number('x'), p.number('q')),
  })),
  cmo: overPeriod(14, cmoSeries),
  correl: overCandles(5, correlSeries),
  correlation_cycle: call({ period: 20, threshold: 9, ...CLOSE }, (i, p) => ({
    ...correlationCycleSeries(i.source, p.number('period'), p.number('threshold')),
  })),
  cvi: overCandles(5, cviSeries),
  cwma: overPeriod(14, cwmaSeries),
  damiani_volatmeter: call(
    { vis_atr: 13, vis_std: 20, sed_atr: 40, sed_std: 100, threshold: 1.4, ...CLOSE },
    (i, p) => {
      const periods = {
        visAtr: p.number('vis_atr'),
        visStd: p.number('vis_std'),
        sedAtr: p.number('sed_atr'),
        sedStd: p.number('sed_std'),
      };
      return { ...damianiVolatmeterSeries(candlesOf(i), i.source, periods, p.number('threshold')) };
    },
  ),
  dec_osc: call({ hp_period: 125, k: 1, ...CLOSE }, (i, p) =>
    decOscSeries(i.source, Math.trunc(p.number('hp_period')), p.number('k')),
  ),
  decycler: call({ hp_period: 125, ...CLOSE }, (i, p) => decyclerSeries(i.source, Math.trunc(p.number('hp_period')))),
  dema: overPeriod(30, demaSeries),
  devstop: call({ period: 20, mult: 0, devtype: 0, direction: 'long' }, (i, p) =>
    devstopSeries(candlesOf(i), p.number('period'), p.number('mult'), p.number('devtype'), p.text('direction')),
  ),
  di: call({ period: 14 }, (i, p) => ({ ...diSeries(candlesOf(i), p.number('period')) })),
  dm: call({ period: 14 }, (i, p) => ({ ...dmSeries(candlesOf(i), p.number('period')) })),
  donchian: call(
    { period: 20 },
    (i, p) => {
      if (i.candles === null) throw dimensionMismatch('candles', 1, 2);
      return { ...donchianSeries(i.candles, p.number('period')) };
    },
    (i, p) => {
      if (i.candles === null && i.source.length >= p.number('period')) candlesOf(i);
      return { ...donchianValue(i.candles ?? NO_CANDLES, p.number('period')) };
    },
  ),
  dpo: overPeriod(5, dpoSeries),
  dti: lastOrNone(
    call({ r: 14, s: 10, u: 5 }, (i, p) => dtiSeries(candlesOf(i), p.number('r'), p.number('s'), p.number('u'))),
  ),
  dx: call({ di_length: 14, adx_smoothing: 14 }, (i, p) => ({
    ...dxSeries(candlesOf(i), p.number('di_length'), p.number('adx_smoothing')),
  })),
  edcf: overPeriod(15, edcfSeries, 'hl2'),
  efi: call({ period: 13, ...CLOSE }, (i, p) => efiSeries(i.source, candlesOf(i).volume, p.number('period'))),
  ema: overPeriod(5, emaSeries),
  emd: call({ period: 20, delta: 0.5, fraction: 0.1 }, (i, p) => ({
    ...emdSeries(candlesOf(i), p.number('period'), p.number('delta'), p.number('fraction')),
  })),
  emv: call({ length: 14, div: 10000 }, (i, p) => emvSeries(candlesOf(i), p.number('length'), p.number('div'))),
  epma: call({ period: 11, offset: 4, ...CLOSE }, (i, p) =>
    epmaSeries(i.source, p.number('period'), p.number('offset')),
  ),
  er: overPeriod(5, erSeries),
  eri: call({ period: 13, matype: 1, ...CLOSE }, (i, p) => ({
    ...eriSeries(candlesOf(i), average(i, p.number('period'), p.number('matype'))),
  })),
  fisher: call({ period: 9 }, (i, p) => ({ ...fisherSeries(candlesOf(i), p.number('period')) })),
  fosc: overPeriod(5, foscSeries),
  frama: call({ window: 10, FC: 1, SC: 300 }, (i, p) =>
    framaSeries(candlesOf(i), p.number('window'), p.number('FC'), p.number('SC')),
  ),
  fwma: overPeriod(5, fwmaSeries),
  gatorosc: call(CLOSE, (i) => ({ ...gatoroscSeries(i.source) })),
  gauss: call({ period: 14, poles: 4, ...CLOSE }, (i, p) =>
    gaussSeries(i.source, p.number('period'), p.number('poles')),
  ),
  heikin_ashi_candles: call({}, (i) => ({ ...heikinAshiSeries(candlesOf(i)) })),
  high_pass: lastOrNone(overPeriod(48, highPassSeries)),
  high_pass_2_pole: lastOrNone(overPeriod(48, highPass2PoleSeries)),
  hma: overPeriod(5, hmaSeries),
  hull_suit: call({ mode_switch: 'Hma', length: 55, length_mult: 1, ...CLOSE }, (i, p) => ({
    ...hullSuitSeries(i.source, p.text('mode_switch'), p.number('length'), p.number('length_mult')),
  })),
  hurst_exponent: call({ min_chunksize: 8, max_chunksize: 200, num_chunksize: 5, method: 1, ...CLOSE }, (i, p) => {
    const sizes = {
      smallest: p.number('min_chunksize'),
      largest: p.number('max_chunksize'),
      count: p.number('num_chunksize'),
    };
    const exponent = hurstExponentValue(i.source, sizes, p.number('method'));
    return Number.isNaN(exponent) ? null : exponent;
  }),
  hwma: call({ na: 0.2, nb: 0.1, nc: 0.1, ...CLOSE }, (i, p) =>
    hwmaSeries(i.source, p.number('na'), p.number('nb'), p.number('nc')),
  ),
  ichimoku_cloud: call(ICHIMOKU, (i, p) => {
    const candles = i.uncut;
    if ((candles?.length ?? i.source.length) < ICHIMOKU_CANDLES) return { ...ICHIMOKU_UNKNOWN };
    if (candles === null) throw dimensionMismatch('candles', 1, 2);
    return { ...ichimokuCloudValue(candles, ichimokuPeriods(p)) };
  }),
  ichimoku_cloud_seq: call(ICHIMOKU, (i, p) => {
    const periods = ichimokuPeriods(p);
    if ((i.uncut?.length ?? i.source.length) < periods.lagging + periods.displacement) {
      const words = 'Too few candles available for lagging_line_period + displacement.';
      throw new ReferenceException('ValueError', words);
    }
    return { ...ichimokuCloudSeries(candlesOf(i), periods) };
  }),
  ift_rsi: call({ rsi_period: 5, wma_period: 9, ...CLOSE }, (i, p) =>
    iftRsiSeries(i.source, p.number('rsi_period'), p.number('wma_period')),
  ),
  itrend: call({ alpha: 0.07, source_type: 'hl2' }, (i, p) => ({ ...itrendSeries(i.source, p.number('alpha')) })),
  jma: call({ period: 7, phase: 50, power: 2, ...CLOSE }, (i, p) =>
    jmaSeries(i.source, p.number('period'), p.number('phase'), p.number('power')),
  ),
  jsa: overPeriod(30, jsaSeries),
  kama: call({ period: 14, fast_length: 2, slow_length: 30, ...CLOSE }, (i, p) =>
    kamaSeries(i.source, p.number('period'), p.number('fast_length'), p.number('slow_length')),
  ),
  kaufmanstop: call({ period: 22, mult: 2, direction: 'long', matype: 0 }, (i, p) =>
    kaufmanstopSeries(candlesOf(i), p.number('period'), p.number('mult'), p.text('direction'), p.number('matype')),
  ),
  kdj: call({ fastk_period: 9, slowk_period: 3, slowk_matype: 0, slowd_period: 3, slowd_matype: 0 }, (i, p) => {
    const smoothing = (line: string) => ({ period: p.number(`${line}_period`), matype: p.number(`${line}_matype`) });
    return { ...kdjSeries(candlesOf(i), p.number('fastk_period'), smoothing('slowk'), smoothing('slowd')) };
  }),
  keltner: call({ period: 20, multiplier: 2, matype: 1, ...CLOSE }, (i, p) => {
    const middle = average(i, p.number('period'), p.number('matype'));
    const candles = candlesOf(afterAverage(i, p.number('matype')));
    return { ...keltnerSeries(candles, middle, p.number('period'), p.number('multiplier')) };
  }),
  kst: call({ ...KST, ...CLOSE }, (i, p) => ({ ...kstSeries(i.source, kstParts(p), p.number('signal_period')) })),
  kurtosis: overPeriod(5, kurtosisSeries, 'hl2'),
  kvo: call({ short_period: 34, long_period: 55 }, (i, p) =>
    kvoSeries(candlesOf(i), p.number('short_period'), p.number('long_period')),
  ),
  linearreg: overPeriod(14, linearregSeries),
  linearreg_angle: overPeriod(14, linearregAngleSeries),
  linearreg_intercept: overPeriod(14, linearregInterceptSeries),
  linearreg_slope: overPeriod(14, linearregSlopeSeries),
  lrsi: lastOrNone(call({ alpha: 0.2 }, (i, p) => lrsiSeries(candlesOf(i), p.number('alpha')))),
};
