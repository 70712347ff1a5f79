/**
 * Every indicator as a function. Made by `npm run generate:indicators`; longer than other files because it is a list.
 *
 * @module
 */
import {
  type ComparingIndicator,
  type Indicator,
  type LatestIndicator,
  named,
  type SequentialIndicator,
  type SourceType,
  type Tuple,
} from './indicator-function.ts';
import type { Candles } from './indicator-input.ts';

/** Acceleration of the awesome oscillator, with its change. `acosc(candles, sequential = False) -> AC(osc, change)` */
export const acosc =
  named<Indicator<'candles', object, Tuple<'osc' | 'change', number>, Tuple<'osc' | 'change', Float64Array>>>('acosc');

/** Volume summed by the place of the close in the candle. `ad(candles, sequential = False) -> float64` */
export const ad = named<Indicator<'candles', object, number, Float64Array>>('ad');

/** Momentum of the accumulation/distribution line. `adosc(candles, fast_period: int = 3, slow_period: int = 10, sequential = False) -> float64` */
export const adosc =
  named<Indicator<'candles', { readonly fast_period?: number; readonly slow_period?: number }, number, Float64Array>>(
    'adosc',
  );

/** Strength of a trend, whatever its direction. `adx(candles, period: int = 14, sequential = False) -> float64` */
export const adx = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('adx');

/** Strength of a trend, averaged with the one a period before. `adxr(candles, period: int = 14, sequential = False) -> float64` */
export const adxr = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('adxr');

/** Three smoothed averages moved ahead; they part in a trend and close in a range. `alligator(candles, source_type: str = 'hl2', sequential = False) -> AG(jaw, teeth, lips)` */
export const alligator =
  named<
    Indicator<
      'candles',
      { readonly source_type?: SourceType },
      Tuple<'jaw' | 'teeth' | 'lips', number>,
      Tuple<'jaw' | 'teeth' | 'lips', Float64Array>
    >
  >('alligator');

/** Average with Gaussian weights near the end of the window. `alma(candles, period: int = 9, sigma: float = 6, distribution_offset: float = 0.85, source_type: str = 'close', sequential = False) -> float64` */
export const alma =
  named<
    Indicator<
      'series',
      {
        readonly period?: number;
        readonly sigma?: number;
        readonly distribution_offset?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('alma');

/** Short against long average of the middle price, with its change. `ao(candles, sequential = False) -> AO(osc, change)` */
export const ao =
  named<Indicator<'candles', object, Tuple<'osc' | 'change', number>, Tuple<'osc' | 'change', Float64Array>>>('ao');

/** Distance of two averages. `apo(candles, fast_period: int = 12, slow_period: int = 26, matype: int = 0, source_type: str = 'close', sequential = False) -> float64` */
export const apo =
  named<
    Indicator<
      'candles',
      {
        readonly fast_period?: number;
        readonly slow_period?: number;
        readonly matype?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('apo');

/** How recent the highest high and the lowest low are. `aroon(candles, period: int = 14, sequential = False) -> AROON(down, up)` */
export const aroon =
  named<
    Indicator<'candles', { readonly period?: number }, Tuple<'down' | 'up', number>, Tuple<'down' | 'up', Float64Array>>
  >('aroon');

/** How much more recent the high is than the low. `aroonosc(candles, period: int = 14, sequential = False) -> float64` */
export const aroonosc = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('aroonosc');

/** Average true range. `atr(candles, period: int = 14, sequential = False) -> float64` */
export const atr = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('atr');

/** Mean of the four prices. `avgprice(candles, sequential = False) -> float64` */
export const avgprice = named<Indicator<'candles', object, number, Float64Array>>('avgprice');

/** The part of the price around one cycle length, with a trigger. `bandpass(candles, period: int = 20, bandwidth: float = 0.3, source_type: str = 'close', sequential = False) -> BandPass(bp, bp_normalized, signal, trigger)` */
export const bandpass =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly bandwidth?: number; readonly source_type?: SourceType },
      Tuple<'bp' | 'bp_normalized' | 'signal' | 'trigger', number>,
      Tuple<'bp' | 'bp_normalized' | 'signal' | 'trigger', Float64Array>
    >
  >('bandpass');

/** How much the price moves with a benchmark. `beta(candles, benchmark_candles, period: int = 5, sequential = False) -> float64` */
export const beta =
  named<ComparingIndicator<{ readonly benchmark_candles: Candles; readonly period?: number }, number, Float64Array>>(
    'beta',
  );

/** Bands of some deviations around an average. `bollinger_bands(candles, period: int = 20, devup: float = 2, devdn: float = 2, matype: int = 0, devtype: int = 0, source_type: str = 'close', sequential = False) -> BollingerBands(upperband, middleband, lowerband)` */
export const bollinger_bands =
  named<
    Indicator<
      'series',
      {
        readonly period?: number;
        readonly devup?: number;
        readonly devdn?: number;
        readonly matype?: number;
        readonly devtype?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'upperband' | 'middleband' | 'lowerband', number>,
      Tuple<'upperband' | 'middleband' | 'lowerband', Float64Array>
    >
  >('bollinger_bands');

/** Width of the Bollinger bands by their middle. `bollinger_bands_width(candles, period: int = 20, mult: float = 2, source_type: str = 'close', sequential = False) -> float64` */
export const bollinger_bands_width =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly mult?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('bollinger_bands_width');

/** Who closes the candle, buyers or sellers. `bop(candles, sequential = False) -> float64` */
export const bop = named<Indicator<'candles', object, number, Float64Array>>('bop');

/** Coppock curve for long-term turns. `cc(candles, wma_period: int = 10, roc_short_period: int = 11, roc_long_period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const cc =
  named<
    Indicator<
      'candles',
      {
        readonly wma_period?: number;
        readonly roc_short_period?: number;
        readonly roc_long_period?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('cc');

/** Distance from the mean in mean deviations. `cci(candles, period: int = 14, sequential = False) -> float64` */
export const cci = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('cci');

/** Distance from the end of the regression line in percent. `cfo(candles, period: int = 14, scalar: float = 100, source_type: str = 'close', sequential = False) -> float64` */
export const cfo =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly scalar?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('cfo');

/** Where in the window the weight of the prices lies. `cg(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const cg =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'cg',
  );

/** Stop that hangs from the extreme of the window. `chande(candles, period: int = 22, mult: float = 3, direction: str = 'long', sequential = False) -> float64` */
export const chande =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly mult?: number; readonly direction?: string },
      number,
      Float64Array
    >
  >('chande');

/** Whether the market moves sideways (high) or in a trend (low). `chop(candles, period: int = 14, scalar: float = 100, drift: int = 1, sequential = False) -> float64` */
export const chop =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly scalar?: number; readonly drift?: number },
      number,
      Float64Array
    >
  >('chop');

/** Stops of both sides from extremes and the true range. `cksp(candles, p: int = 10, x: float = 1, q: int = 9, sequential = False) -> CKSP(long, short)` */
export const cksp =
  named<
    Indicator<
      'candles',
      { readonly p?: number; readonly x?: number; readonly q?: number },
      Tuple<'long' | 'short', number>,
      Tuple<'long' | 'short', Float64Array>
    >
  >('cksp');

/** Rises against falls. `cmo(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const cmo =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'cmo',
  );

/** Correlation of highs and lows. `correl(candles, period: int = 5, sequential = False) -> float64` */
export const correl = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('correl');

/** Phase of the price in a cycle of the period, and whether it trends. `correlation_cycle(candles, period: int = 20, threshold: int = 9, source_type: str = 'close', sequential = False) -> CC(real, imag, angle, state)` */
export const correlation_cycle =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly threshold?: number; readonly source_type?: SourceType },
      Tuple<'real' | 'imag' | 'angle' | 'state', number>,
      Tuple<'real' | 'imag' | 'angle' | 'state', Float64Array>
    >
  >('correlation_cycle');

/** Change of the average range in percent. `cvi(candles, period: int = 5, sequential = False) -> float64` */
export const cvi = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('cvi');

/** Average whose weights fall with the cube of the age. `cwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const cwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'cwma',
  );

/** Whether there is enough movement to trade. `damiani_volatmeter(candles, vis_atr: int = 13, vis_std: int = 20, sed_atr: int = 40, sed_std: int = 100, threshold: float = 1.4, source_type: str = 'close', sequential = False) -> DamianiVolatmeter(vol, anti)` */
export const damiani_volatmeter =
  named<
    Indicator<
      'candles',
      {
        readonly vis_atr?: number;
        readonly vis_std?: number;
        readonly sed_atr?: number;
        readonly sed_std?: number;
        readonly threshold?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'vol' | 'anti', number>,
      Tuple<'vol' | 'anti', Float64Array>
    >
  >('damiani_volatmeter');

/** Oscillator between the decyclers of a period and of its half. `dec_osc(candles, hp_period: int = 125, k: float = 1, source_type: str = 'close', sequential = False) -> float64` */
export const dec_osc =
  named<
    Indicator<
      'candles',
      { readonly hp_period?: number; readonly k?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('dec_osc');

/** The price without its cycles. `decycler(candles, hp_period: int = 125, source_type: str = 'close', sequential = False) -> float64` */
export const decycler =
  named<Indicator<'candles', { readonly hp_period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'decycler',
  );

/** Exponential average with less lag. `dema(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64` */
export const dema =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'dema',
  );

/** Stop at some deviations of the range of two candles. `devstop(candles, period: int = 20, mult: float = 0, devtype: int = 0, direction: str = 'long', sequential = False) -> float64` */
export const devstop =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly mult?: number; readonly devtype?: number; readonly direction?: string },
      number,
      Float64Array
    >
  >('devstop');

/** Upward and downward movement by the true range. `di(candles, period: int = 14, sequential = False) -> DI(plus, minus)` */
export const di =
  named<
    Indicator<
      'candles',
      { readonly period?: number },
      Tuple<'plus' | 'minus', number>,
      Tuple<'plus' | 'minus', Float64Array>
    >
  >('di');

/** Smoothed upward and downward movement. `dm(candles, period: int = 14, sequential = False) -> DM(plus, minus)` */
export const dm =
  named<
    Indicator<
      'candles',
      { readonly period?: number },
      Tuple<'plus' | 'minus', number>,
      Tuple<'plus' | 'minus', Float64Array>
    >
  >('dm');

/** Highest high and lowest low and their middle. `donchian(candles, period: int = 20, sequential = False) -> DonchianChannel(upperband, middleband, lowerband)` */
export const donchian =
  named<
    Indicator<
      'candles',
      { readonly period?: number },
      Tuple<'upperband' | 'middleband' | 'lowerband', number>,
      Tuple<'upperband' | 'middleband' | 'lowerband', Float64Array>
    >
  >('donchian');

/** Price against its average without the trend. `dpo(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const dpo =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'dpo',
  );

/** Threefold smoothed movement of highs and lows. `dti(candles, r: int = 14, s: int = 10, u: int = 5, sequential = False) -> float64` */
export const dti =
  named<Indicator<'candles', { readonly r?: number; readonly s?: number; readonly u?: number }, number, Float64Array>>(
    'dti',
  );

/** Directional index with both indicators; its averages begin with the last value. `dx(candles, di_length: int = 14, adx_smoothing: int = 14, sequential = False) -> DX(adx, plusDI, minusDI)` */
export const dx =
  named<
    Indicator<
      'candles',
      { readonly di_length?: number; readonly adx_smoothing?: number },
      Tuple<'adx' | 'plusDI' | 'minusDI', number>,
      Tuple<'adx' | 'plusDI' | 'minusDI', Float64Array>
    >
  >('dx');

/** Average that trusts values far from their neighbours. `edcf(candles, period: int = 15, source_type: str = 'hl2', sequential = False) -> float64` */
export const edcf =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'edcf',
  );

/** Change of the price by volume, averaged. `efi(candles, period: int = 13, source_type: str = 'close', sequential = False) -> float64` */
export const efi =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'efi',
  );

/** Exponential moving average. `ema(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const ema =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'ema',
  );

/** Mean of a cycle and the usual height of its peaks and valleys. `emd(candles, period: int = 20, delta: float = 0.5, fraction: float = 0.1, sequential = False) -> EMD(upperband, middleband, lowerband)` */
export const emd =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly delta?: number; readonly fraction?: number },
      Tuple<'upperband' | 'middleband' | 'lowerband', number>,
      Tuple<'upperband' | 'middleband' | 'lowerband', Float64Array>
    >
  >('emd');

/** How far the price moves per volume. `emv(candles, length: int = 14, div: int = 10000, sequential = False) -> float64` */
export const emv =
  named<Indicator<'candles', { readonly length?: number; readonly div?: number }, number, Float64Array>>('emv');

/** Average whose weights may turn negative, so that it points ahead. `epma(candles, period: int = 11, offset: int = 4, source_type: str = 'close', sequential = False) -> float64` */
export const epma =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly offset?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('epma');

/** Directness of the movement in Jesse’s form. `er(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const er =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'er',
  );

/** Power of bulls and bears against an average. `eri(candles, period: int = 13, matype: int = 1, source_type: str = 'close', sequential = False) -> ERI(bull, bear)` */
export const eri =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly matype?: number; readonly source_type?: SourceType },
      Tuple<'bull' | 'bear', number>,
      Tuple<'bull' | 'bear', Float64Array>
    >
  >('eri');

/** Place in the range, stretched at its ends, with a signal line. `fisher(candles, period: int = 9, sequential = False) -> FisherTransform(fisher, signal)` */
export const fisher =
  named<
    Indicator<
      'candles',
      { readonly period?: number },
      Tuple<'fisher' | 'signal', number>,
      Tuple<'fisher' | 'signal', Float64Array>
    >
  >('fisher');

/** Distance from the end of the regression line in percent. `fosc(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const fosc =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'fosc',
  );

/** Average whose pace follows the fractal dimension of the price. `frama(candles, window: int = 10, FC: int = 1, SC: int = 300, sequential = False) -> float64` */
export const frama =
  named<
    Indicator<'candles', { readonly window?: number; readonly FC?: number; readonly SC?: number }, number, Float64Array>
  >('frama');

/** Average with the Fibonacci numbers as weights. `fwma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const fwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'fwma',
  );

/** How far the lines of the alligator are apart. `gatorosc(candles, source_type: str = 'close', sequential = False) -> GATOR(upper, lower, upper_change, lower_change)` */
export const gatorosc =
  named<
    Indicator<
      'candles',
      { readonly source_type?: SourceType },
      Tuple<'upper' | 'lower' | 'upper_change' | 'lower_change', number>,
      Tuple<'upper' | 'lower' | 'upper_change' | 'lower_change', Float64Array>
    >
  >('gatorosc');

/** Low pass with one to four poles. `gauss(candles, period: int = 14, poles: int = 4, source_type: str = 'close', sequential = False) -> float64` */
export const gauss =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly poles?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('gauss');

/** Candles of averaged prices. `heikin_ashi_candles(candles, sequential = False) -> HA(open, close, high, low)` */
export const heikin_ashi_candles =
  named<
    Indicator<
      'candles',
      object,
      Tuple<'open' | 'close' | 'high' | 'low', number>,
      Tuple<'open' | 'close' | 'high' | 'low', Float64Array>
    >
  >('heikin_ashi_candles');

/** What remains without cycles longer than the period, one pole. `high_pass(candles, period: int = 48, source_type: str = 'close', sequential = False) -> float64` */
export const high_pass =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'high_pass',
  );

/** What remains without cycles longer than the period, two poles. `high_pass_2_pole(candles, period: int = 48, source_type: str = 'close', sequential = False) -> float64` */
export const high_pass_2_pole =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'high_pass_2_pole',
  );

/** Weighted average with little lag. `hma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const hma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'hma',
  );

/** A Hull average, its value two candles before, and the side it moves to. `hull_suit(candles, mode_switch: str = 'Hma', length: int = 55, length_mult: float = 1, source_type: str = 'close', sequential = False) -> HullSuit(s_hull: object, m_hull: object, signal: object)` */
export const hull_suit =
  named<
    Indicator<
      'series',
      {
        readonly mode_switch?: string;
        readonly length?: number;
        readonly length_mult?: number;
        readonly source_type?: SourceType;
      },
      { readonly s_hull: number | null; readonly m_hull: number | null; readonly signal: string | null },
      { readonly s_hull: Float64Array; readonly m_hull: Float64Array; readonly signal: readonly (string | null)[] }
    >
  >('hull_suit');

/** Whether the series trends (above 0.5) or returns to its mean (under 0.5). `hurst_exponent(candles, min_chunksize: int = 8, max_chunksize: int = 200, num_chunksize: int = 5, method: int = 1, source_type: str = 'close') -> float64` */
export const hurst_exponent =
  named<
    LatestIndicator<
      'series',
      {
        readonly min_chunksize?: number;
        readonly max_chunksize?: number;
        readonly num_chunksize?: number;
        readonly method?: number;
        readonly source_type?: SourceType;
      },
      number
    >
  >('hurst_exponent');

/** Level, velocity and acceleration smoothed one by one. `hwma(candles, na: float = 0.2, nb: float = 0.1, nc: float = 0.1, source_type: str = 'close', sequential = False) -> float64` */
export const hwma =
  named<
    Indicator<
      'series',
      { readonly na?: number; readonly nb?: number; readonly nc?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('hwma');

/** Lines of the cloud at the latest candle. `ichimoku_cloud(candles, conversion_line_period: int = 9, base_line_period: int = 26, lagging_line_period: int = 52, displacement: int = 26) -> IchimokuCloud(conversion_line: float, base_line: float, span_a: float, span_b: float)` */
export const ichimoku_cloud =
  named<
    LatestIndicator<
      'candles',
      {
        readonly conversion_line_period?: number;
        readonly base_line_period?: number;
        readonly lagging_line_period?: number;
        readonly displacement?: number;
      },
      Tuple<'conversion_line' | 'base_line' | 'span_a' | 'span_b', number>
    >
  >('ichimoku_cloud');

/** Lines of the cloud for every candle, and the spans before they are moved. `ichimoku_cloud_seq(candles, conversion_line_period: int = 9, base_line_period: int = 26, lagging_line_period: int = 52, displacement: int = 26, sequential = False) -> IchimokuCloud(conversion_line, base_line, span_a, span_b, lagging_line, future_span_a, future_span_b)` */
export const ichimoku_cloud_seq =
  named<
    Indicator<
      'candles',
      {
        readonly conversion_line_period?: number;
        readonly base_line_period?: number;
        readonly lagging_line_period?: number;
        readonly displacement?: number;
      },
      Tuple<
        'conversion_line' | 'base_line' | 'span_a' | 'span_b' | 'lagging_line' | 'future_span_a' | 'future_span_b',
        number
      >,
      Tuple<
        'conversion_line' | 'base_line' | 'span_a' | 'span_b' | 'lagging_line' | 'future_span_a' | 'future_span_b',
        Float64Array
      >
    >
  >('ichimoku_cloud_seq');

/** RSI pressed towards its ends. `ift_rsi(candles, rsi_period: int = 5, wma_period: int = 9, source_type: str = 'close', sequential = False) -> float64` */
export const ift_rsi =
  named<
    Indicator<
      'candles',
      { readonly rsi_period?: number; readonly wma_period?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('ift_rsi');

/** Trend without the dominant cycle, with a trigger. `itrend(candles, alpha: float = 0.07, source_type: str = 'hl2', sequential = False) -> ITREND(signal, it, trigger)` */
export const itrend =
  named<
    Indicator<
      'candles',
      { readonly alpha?: number; readonly source_type?: SourceType },
      Tuple<'signal' | 'it' | 'trigger', number>,
      Tuple<'signal' | 'it' | 'trigger', Float64Array>
    >
  >('itrend');

/** Adaptive average with little noise and lag. `jma(candles, period: int = 7, phase: float = 50, power: int = 2, source_type: str = 'close', sequential = False) -> float64` */
export const jma =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly phase?: number; readonly power?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('jma');

/** Middle between the price and a past one. `jsa(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64` */
export const jsa =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'jsa',
  );

/** Average that follows faster the straighter the price moves. `kama(candles, period: int = 14, fast_length: int = 2, slow_length: int = 30, source_type: str = 'close', sequential = False) -> float64` */
export const kama =
  named<
    Indicator<
      'series',
      {
        readonly period?: number;
        readonly fast_length?: number;
        readonly slow_length?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('kama');

/** Stop at some average ranges. `kaufmanstop(candles, period: int = 22, mult: float = 2, direction: str = 'long', matype: int = 0, sequential = False) -> float64` */
export const kaufmanstop =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly mult?: number; readonly direction?: string; readonly matype?: number },
      number,
      Float64Array
    >
  >('kaufmanstop');

/** Stochastic with a leading third line. `kdj(candles, fastk_period: int = 9, slowk_period: int = 3, slowk_matype: int = 0, slowd_period: int = 3, slowd_matype: int = 0, sequential = False) -> KDJ(k, d, j)` */
export const kdj =
  named<
    Indicator<
      'candles',
      {
        readonly fastk_period?: number;
        readonly slowk_period?: number;
        readonly slowk_matype?: number;
        readonly slowd_period?: number;
        readonly slowd_matype?: number;
      },
      Tuple<'k' | 'd' | 'j', number>,
      Tuple<'k' | 'd' | 'j', Float64Array>
    >
  >('kdj');

/** Bands of some average true ranges around an average. `keltner(candles, period: int = 20, multiplier: float = 2, matype: int = 1, source_type: str = 'close', sequential = False) -> KeltnerChannel(upperband, middleband, lowerband)` */
export const keltner =
  named<
    Indicator<
      'candles',
      {
        readonly period?: number;
        readonly multiplier?: number;
        readonly matype?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'upperband' | 'middleband' | 'lowerband', number>,
      Tuple<'upperband' | 'middleband' | 'lowerband', Float64Array>
    >
  >('keltner');

/** Four averaged rates of change, the longer the heavier, with a signal line. `kst(candles, sma_period1: int = 10, sma_period2: int = 10, sma_period3: int = 10, sma_period4: int = 15, roc_period1: int = 10, roc_period2: int = 15, roc_period3: int = 20, roc_period4: int = 30, signal_period: int = 9, source_type: str = 'close', sequential = False) -> KST(line, signal)` */
export const kst =
  named<
    Indicator<
      'candles',
      {
        readonly sma_period1?: number;
        readonly sma_period2?: number;
        readonly sma_period3?: number;
        readonly sma_period4?: number;
        readonly roc_period1?: number;
        readonly roc_period2?: number;
        readonly roc_period3?: number;
        readonly roc_period4?: number;
        readonly signal_period?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'line' | 'signal', number>,
      Tuple<'line' | 'signal', Float64Array>
    >
  >('kst');

/** Weight of the tails. `kurtosis(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64` */
export const kurtosis =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'kurtosis',
  );

/** Long-term flow of money against short turns. `kvo(candles, short_period: int = 34, long_period: int = 55, sequential = False) -> float64` */
export const kvo =
  named<Indicator<'candles', { readonly short_period?: number; readonly long_period?: number }, number, Float64Array>>(
    'kvo',
  );

/** End of the regression line. `linearreg(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const linearreg =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'linearreg',
  );

/** Angle of the regression line in degrees. `linearreg_angle(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const linearreg_angle =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'linearreg_angle',
  );

/** Begin of the regression line. `linearreg_intercept(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const linearreg_intercept =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'linearreg_intercept',
  );

/** Slope of the regression line per candle. `linearreg_slope(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const linearreg_slope =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'linearreg_slope',
  );

/** RSI of four Laguerre filters, in [0, 1]. `lrsi(candles, alpha: float = 0.2, sequential = False) -> float64` */
export const lrsi = named<Indicator<'candles', { readonly alpha?: number }, number, Float64Array>>('lrsi');

/** Moving average of a kind chosen by number (`matype`). `ma(candles, period: int = 30, matype: int = 0, source_type: str = 'close', sequential = False) -> float64` */
export const ma =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly matype?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('ma');

/** Average that follows faster the straighter the price moves. `maaq(candles, period: int = 11, fast_period: int = 2, slow_period: int = 30, source_type: str = 'close', sequential = False) -> float64` */
export const maaq =
  named<
    Indicator<
      'series',
      {
        readonly period?: number;
        readonly fast_period?: number;
        readonly slow_period?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('maaq');

/** Bands around two averages. `mab(candles, fast_period: int = 10, slow_period: int = 50, devup: float = 1, devdn: float = 1, fast_matype: int = 0, slow_matype: int = 0, source_type: str = 'close', sequential = False) -> MAB(upperband, middleband, lowerband)` */
export const mab =
  named<
    Indicator<
      'candles',
      {
        readonly fast_period?: number;
        readonly slow_period?: number;
        readonly devup?: number;
        readonly devdn?: number;
        readonly fast_matype?: number;
        readonly slow_matype?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'upperband' | 'middleband' | 'lowerband', number>,
      Tuple<'upperband' | 'middleband' | 'lowerband', Float64Array>
    >
  >('mab');

/** Distance of two exponential averages, its average, and their distance. `macd(candles, fast_period: int = 12, slow_period: int = 26, signal_period: int = 9, source_type: str = 'close', sequential = False) -> MACD(macd, signal, hist)` */
export const macd =
  named<
    Indicator<
      'series',
      {
        readonly fast_period?: number;
        readonly slow_period?: number;
        readonly signal_period?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'macd' | 'signal' | 'hist', number>,
      Tuple<'macd' | 'signal' | 'hist', Float64Array>
    >
  >('macd');

/** Average whose pace follows the phase of the dominant cycle, with a slower follower. `mama(candles, fastlimit: float = 0.5, slowlimit: float = 0.05, source_type: str = 'close', sequential = False) -> MAMA(mama, fama)` */
export const mama =
  named<
    Indicator<
      'series',
      { readonly fastlimit?: number; readonly slowlimit?: number; readonly source_type?: SourceType },
      Tuple<'mama' | 'fama', number>,
      Tuple<'mama' | 'fama', Float64Array>
    >
  >('mama');

/** Range per volume. `marketfi(candles, sequential = False) -> float64` */
export const marketfi = named<Indicator<'candles', object, number, Float64Array>>('marketfi');

/** Widening of the range, a sign of reversal. `mass(candles, period: int = 5, sequential = False) -> float64` */
export const mass = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('mass');

/** Average that speeds up when the price falls under it. `mcginley_dynamic(candles, period: int = 10, k: float = 0.6, source_type: str = 'close', sequential = False) -> float64` */
export const mcginley_dynamic =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly k?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('mcginley_dynamic');

/** Mean absolute deviation. `mean_ad(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64` */
export const mean_ad =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'mean_ad',
  );

/** Median absolute deviation. `median_ad(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64` */
export const median_ad =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'median_ad',
  );

/** Middle of the candle. `medprice(candles, sequential = False) -> float64` */
export const medprice = named<Indicator<'candles', object, number, Float64Array>>('medprice');

/** RSI of the money flow. `mfi(candles, period: int = 14, sequential = False) -> float64` */
export const mfi = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('mfi');

/** Middle of the range of a series. `midpoint(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const midpoint =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'midpoint',
  );

/** Middle of the price range. `midprice(candles, period: int = 14, sequential = False) -> float64` */
export const midprice = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('midprice');

/** Local lows and highs and the latest of each. `minmax(candles, order: int = 3, sequential = False) -> EXTREMA(is_min, is_max, last_min, last_max)` */
export const minmax =
  named<
    Indicator<
      'candles',
      { readonly order?: number },
      Tuple<'is_min' | 'is_max' | 'last_min' | 'last_max', number>,
      Tuple<'is_min' | 'is_max' | 'last_min' | 'last_max', Float64Array>
    >
  >('minmax');

/** Change over a number of candles. `mom(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const mom =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'mom',
  );

/** Exponential average given by its factor. `mwdx(candles, factor: float = 0.2, source_type: str = 'close', sequential = False) -> float64` */
export const mwdx =
  named<Indicator<'series', { readonly factor?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'mwdx',
  );

/** Average true range in percent of the close. `natr(candles, period: int = 14, sequential = False) -> float64` */
export const natr = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('natr');

/** Average between two past prices by the weight of the latest changes. `nma(candles, period: int = 40, source_type: str = 'close', sequential = False) -> float64` */
export const nma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'nma',
  );

/** Price change on days of falling volume. `nvi(candles, source_type: str = 'close', sequential = False) -> float64` */
export const nvi = named<Indicator<'candles', { readonly source_type?: SourceType }, number, Float64Array>>('nvi');

/** Volume summed by the direction of the close. `obv(candles, sequential = False) -> float64` */
export const obv = named<Indicator<'candles', object, number, Float64Array>>('obv');

/** How straight the price moves, with its direction. `pfe(candles, period: int = 10, smoothing: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const pfe =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly smoothing?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('pfe');

/** Pivot, resistances and supports from each candle. `pivot(candles, mode: int = 0, sequential = False) -> PIVOT(r4, r3, r2, r1, pp, s1, s2, s3, s4)` */
export const pivot =
  named<
    Indicator<
      'candles',
      { readonly mode?: number },
      Tuple<'r4' | 'r3' | 'r2' | 'r1' | 'pp' | 's1' | 's2' | 's3' | 's4', number>,
      Tuple<'r4' | 'r3' | 'r2' | 'r1' | 'pp' | 's1' | 's2' | 's3' | 's4', Float64Array>
    >
  >('pivot');

/** Average that predicts the next value, with a trigger line. `pma(candles, source_type: str = 'hl2', sequential = False) -> PMA(predict, trigger)` */
export const pma =
  named<
    Indicator<
      'series',
      { readonly source_type?: SourceType },
      Tuple<'predict' | 'trigger', number>,
      Tuple<'predict' | 'trigger', Float64Array>
    >
  >('pma');

/** Distance of two averages in percent. `ppo(candles, fast_period: int = 12, slow_period: int = 26, matype: int = 0, source_type: str = 'close', sequential = False) -> float64` */
export const ppo =
  named<
    Indicator<
      'candles',
      {
        readonly fast_period?: number;
        readonly slow_period?: number;
        readonly matype?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('ppo');

/** Price change on days of rising volume. `pvi(candles, source_type: str = 'close', sequential = False) -> float64` */
export const pvi = named<Indicator<'candles', { readonly source_type?: SourceType }, number, Float64Array>>('pvi');

/** Average with binomial weights. `pwma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const pwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'pwma',
  );

/** Average body of the candles. `qstick(candles, period: int = 5, sequential = False) -> float64` */
export const qstick = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('qstick');

/** Distance from the line between the ends of the window; turns with little lag. `reflex(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64` */
export const reflex =
  named<
    Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number | null, Float64Array>
  >('reflex');

/** Wilder’s average as the RSI uses it; seeded with the last value of the series. `rma(candles, length: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const rma =
  named<Indicator<'series', { readonly length?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'rma',
  );

/** Change in percent. `roc(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const roc =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'roc',
  );

/** Change as a fraction. `rocp(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const rocp =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'rocp',
  );

/** Change as a ratio. `rocr(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const rocr =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'rocr',
  );

/** Change as a ratio in percent. `rocr100(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const rocr100 =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'rocr100',
  );

/** Band pass: what remains between two cycle lengths. `roofing(candles, hp_period: int = 48, lp_period: int = 10, source_type: str = 'close', sequential = False) -> float64` */
export const roofing =
  named<
    Indicator<
      'candles',
      { readonly hp_period?: number; readonly lp_period?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('roofing');

/** Rises against falls, in [0, 100]. `rsi(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const rsi =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'rsi',
  );

/** Strength against a benchmark, with a signal line. `rsmk(candles, candles_compare, lookback: int = 90, period: int = 3, signal_period: int = 20, source_type: str = 'close', sequential = False) -> RSMK(indicator, signal)` */
export const rsmk =
  named<
    ComparingIndicator<
      {
        readonly candles_compare: Candles;
        readonly lookback?: number;
        readonly period?: number;
        readonly signal_period?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'indicator' | 'signal', number>,
      Tuple<'indicator' | 'signal', Float64Array>
    >
  >('rsmk');

/** RSI without noise. `rsx(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const rsx =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'rsx',
  );

/** RSI of the deviation. `rvi(candles, period: int = 10, ma_len: int = 14, matype: int = 1, devtype: int = 0, source_type: str = 'close', sequential = False) -> float64` */
export const rvi =
  named<
    Indicator<
      'candles',
      {
        readonly period?: number;
        readonly ma_len?: number;
        readonly matype?: number;
        readonly devtype?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('rvi');

/** Stop at a multiple of the usual movement against the trend. `safezonestop(candles, period: int = 22, mult: float = 2.5, max_lookback: int = 3, direction: str = 'long', sequential = False) -> float64` */
export const safezonestop =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly mult?: number; readonly max_lookback?: number; readonly direction?: string },
      number,
      Float64Array
    >
  >('safezonestop');

/** Stop that follows the trend and turns with it. `sar(candles, acceleration: float = 0.02, maximum: float = 0.2, sequential = False) -> float64` */
export const sar =
  named<Indicator<'candles', { readonly acceleration?: number; readonly maximum?: number }, number, Float64Array>>(
    'sar',
  );

/** Average with the weights of half a sine wave. `sinwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const sinwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'sinwma',
  );

/** Skewness. `skew(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64` */
export const skew =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'skew',
  );

/** Simple moving average. `sma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const sma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'sma',
  );

/** Exponentially weighted mean of all past values. `smma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const smma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'smma',
  );

/** Quiet markets (bands inside each other) and the push out of them. `squeeze_momentum(candles, length: int = 20, mult: float = 2, length_kc: int = 20, mult_kc: float = 1.5, sequential = True) -> SqueezeMomentum(squeeze: int, momentum, momentum_signal: int)` */
export const squeeze_momentum =
  named<
    SequentialIndicator<
      'candles',
      { readonly length?: number; readonly mult?: number; readonly length_kc?: number; readonly mult_kc?: number },
      Tuple<'squeeze' | 'momentum' | 'momentum_signal', number>,
      Tuple<'squeeze' | 'momentum' | 'momentum_signal', Float64Array>
    >
  >('squeeze_momentum');

/** Average whose weights fall with the square of the age. `sqwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const sqwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'sqwma',
  );

/** Place of the RSI in its own range. `srsi(candles, period: int = 14, period_stoch: int = 14, k: int = 3, d: int = 3, source_type: str = 'close', sequential = False) -> StochasticRSI(k: float, d: float)` */
export const srsi =
  named<
    Indicator<
      'series',
      {
        readonly period?: number;
        readonly period_stoch?: number;
        readonly k?: number;
        readonly d?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'k' | 'd', number>,
      Tuple<'k' | 'd', Float64Array>
    >
  >('srsi');

/** Average whose weights fall with the square root of the age. `srwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const srwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'srwma',
  );

/** Stochastic of MACD, twice. `stc(candles, fast_period: int = 23, slow_period: int = 50, k_period: int = 10, d1_period: int = 3, d2_period: int = 3, source_type: str = 'close', sequential = False) -> float64` */
export const stc =
  named<
    Indicator<
      'candles',
      {
        readonly fast_period?: number;
        readonly slow_period?: number;
        readonly k_period?: number;
        readonly d1_period?: number;
        readonly d2_period?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('stc');

/** Standard deviation. `stddev(candles, period: int = 5, nbdev: float = 1, source_type: str = 'close', sequential = False) -> float64` */
export const stddev =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly nbdev?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('stddev');

/** How steadily the price stays above its average. `stiffness(candles, ma_length: int = 100, stiff_length: int = 60, stiff_smooth: int = 3, source_type: str = 'close') -> float64` */
export const stiffness =
  named<
    LatestIndicator<
      'series',
      {
        readonly ma_length?: number;
        readonly stiff_length?: number;
        readonly stiff_smooth?: number;
        readonly source_type?: SourceType;
      },
      number
    >
  >('stiffness');

/** Slow stochastic: averaged place of the close in the range. `stoch(candles, fastk_period: int = 14, slowk_period: int = 3, slowk_matype: int = 0, slowd_period: int = 3, slowd_matype: int = 0, sequential = False) -> Stochastic(k, d)` */
export const stoch =
  named<
    Indicator<
      'candles',
      {
        readonly fastk_period?: number;
        readonly slowk_period?: number;
        readonly slowk_matype?: number;
        readonly slowd_period?: number;
        readonly slowd_matype?: number;
      },
      Tuple<'k' | 'd', number>,
      Tuple<'k' | 'd', Float64Array>
    >
  >('stoch');

/** Place of the close in the range of the window. `stochf(candles, fastk_period: int = 5, fastd_period: int = 3, fastd_matype: int = 0, sequential = False) -> StochasticFast(k, d)` */
export const stochf =
  named<
    Indicator<
      'candles',
      { readonly fastk_period?: number; readonly fastd_period?: number; readonly fastd_matype?: number },
      Tuple<'k' | 'd', number>,
      Tuple<'k' | 'd', Float64Array>
    >
  >('stochf');

/** Low pass with two poles: less lag than an average of equal smoothness. `supersmoother(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const supersmoother =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'supersmoother',
  );

/** Low pass with three poles. `supersmoother_3_pole(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const supersmoother_3_pole =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'supersmoother_3_pole',
  );

/** Stop that follows the trend and changes sides with it. `supertrend(candles, period: int = 10, factor: float = 3, sequential = False) -> SuperTrend(trend, changed)` */
export const supertrend =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly factor?: number },
      Tuple<'trend' | 'changed', number>,
      Tuple<'trend' | 'changed', Float64Array>
    >
  >('supertrend');

/** Latest pivot levels and whether they break on volume. `support_resistance_with_breaks(candles, left_bars: int = 15, right_bars: int = 15, vol_threshold: int = 20) -> SupportResistanceWithBreaks(support, resistance, red_break: bool, green_break: bool, bear_wick: bool, bull_wick: bool)` */
export const support_resistance_with_breaks = named<
  LatestIndicator<
    'candles',
    { readonly left_bars?: number; readonly right_bars?: number; readonly vol_threshold?: number },
    {
      readonly support: number;
      readonly resistance: number;
      readonly red_break: boolean;
      readonly green_break: boolean;
      readonly bear_wick: boolean;
      readonly bull_wick: boolean;
    }
  >
>('support_resistance_with_breaks');

/** Average weighted most in the middle of the window. `swma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const swma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'swma',
  );

/** Smooth average with a choice between lag and overshoot. `t3(candles, period: int = 5, vfactor: float = 0, source_type: str = 'close', sequential = False) -> float64` */
export const t3 =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly vfactor?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('t3');

/** Exponential average with its lag taken out twice. `tema(candles, period: int = 9, source_type: str = 'close', sequential = False) -> float64` */
export const tema =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'tema',
  );

/** True range. `trange(candles, sequential = False) -> float64` */
export const trange = named<Indicator<'candles', object, number, Float64Array>>('trange');

/** Distance from the past values of the window. `trendflex(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64` */
export const trendflex =
  named<
    Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number | null, Float64Array>
  >('trendflex');

/** Triangular average. `trima(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64` */
export const trima =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'trima',
  );

/** Change of a threefold exponential average of the logarithm. `trix(candles, period: int = 18, source_type: str = 'close', sequential = False) -> float64` */
export const trix =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'trix',
  );

/** Linear regression one step ahead. `tsf(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64` */
export const tsf =
  named<Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'tsf',
  );

/** Twice smoothed change by twice smoothed absolute change. `tsi(candles, long_period: int = 25, short_period: int = 13, source_type: str = 'close', sequential = False) -> float64` */
export const tsi =
  named<
    Indicator<
      'candles',
      { readonly long_period?: number; readonly short_period?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('tsi');

/** True where the Bollinger bands leave the Keltner bands. `ttm_squeeze(candles, length_ttms: int = 20, bb_mult_ttms: float = 2, kc_mult_low_ttms: float = 2) -> bool` */
export const ttm_squeeze =
  named<
    LatestIndicator<
      'candles',
      { readonly length_ttms?: number; readonly bb_mult_ttms?: number; readonly kc_mult_low_ttms?: number },
      boolean
    >
  >('ttm_squeeze');

/** True where the close is above the average. `ttm_trend(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> bool_` */
export const ttm_trend =
  named<
    Indicator<'candles', { readonly period?: number; readonly source_type?: SourceType }, boolean, readonly boolean[]>
  >('ttm_trend');

/** Typical price. `typprice(candles, sequential = False) -> float64` */
export const typprice = named<Indicator<'candles', object, number, Float64Array>>('typprice');

/** Depth and length of falls. `ui(candles, period: int = 14, scalar: float = 100, source_type: str = 'close', sequential = False) -> float64` */
export const ui =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly scalar?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('ui');

/** Buying pressure over three windows. `ultosc(candles, timeperiod1: int = 7, timeperiod2: int = 14, timeperiod3: int = 28, sequential = False) -> float64` */
export const ultosc =
  named<
    Indicator<
      'candles',
      { readonly timeperiod1?: number; readonly timeperiod2?: number; readonly timeperiod3?: number },
      number,
      Float64Array
    >
  >('ultosc');

/** Variance. `var(candles, period: int = 14, nbdev: float = 1, source_type: str = 'close', sequential = False) -> float64` */
const variance =
  named<
    Indicator<
      'candles',
      { readonly period?: number; readonly nbdev?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('var');

export { variance as var };

/** Upward against downward movement. `vi(candles, period: int = 14, sequential = False) -> VI(plus, minus)` */
export const vi =
  named<
    Indicator<
      'candles',
      { readonly period?: number },
      Tuple<'plus' | 'minus', number>,
      Tuple<'plus' | 'minus', Float64Array>
    >
  >('vi');

/** Exponential average scaled by momentum or deviation. `vidya(candles, length: int = 9, fix_cmo: bool = True, select: bool = True, source_type: str = 'close', sequential = False) -> float64` */
export const vidya =
  named<
    Indicator<
      'series',
      {
        readonly length?: number;
        readonly fix_cmo?: boolean;
        readonly select?: boolean;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('vidya');

/** Exponential average whose period grows in quiet and shrinks in fast markets. `vlma(candles, min_period: int = 5, max_period: int = 50, matype: int = 0, devtype: int = 0, source_type: str = 'close', sequential = False) -> float64` */
export const vlma =
  named<
    Indicator<
      'series',
      {
        readonly min_period?: number;
        readonly max_period?: number;
        readonly matype?: number;
        readonly devtype?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('vlma');

/** Volume and its average. `volume(candles, period: int = 20, sequential = False) -> Volume(volume, ma)` */
export const volume =
  named<
    Indicator<
      'candles',
      { readonly period?: number },
      Tuple<'volume' | 'ma', number>,
      Tuple<'volume' | 'ma', Float64Array>
    >
  >('volume');

/** Distance of two averages of the volume in percent. `vosc(candles, short_period: int = 2, long_period: int = 5, sequential = False) -> float64` */
export const vosc =
  named<Indicator<'candles', { readonly short_period?: number; readonly long_period?: number }, number, Float64Array>>(
    'vosc',
  );

/** Band pass that runs ahead of the price. `voss(candles, period: int = 20, predict: int = 3, bandwith: float = 0.25, source_type: str = 'close', sequential = False) -> VossFilter(voss, filt)` */
export const voss =
  named<
    Indicator<
      'candles',
      {
        readonly period?: number;
        readonly predict?: number;
        readonly bandwith?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'voss' | 'filt', number>,
      Tuple<'voss' | 'filt', Float64Array>
    >
  >('voss');

/** Whether volume confirms the price, with a signal line. `vpci(candles, short_range: int = 5, long_range: int = 25, sequential = False) -> VPCI(vpci, vpcis)` */
export const vpci =
  named<
    Indicator<
      'candles',
      { readonly short_range?: number; readonly long_range?: number },
      Tuple<'vpci' | 'vpcis', number>,
      Tuple<'vpci' | 'vpcis', Float64Array>
    >
  >('vpci');

/** Volume by relative change of the price, of the last two candles. `vpt(candles, source_type: str = 'close', sequential = False) -> float64` */
export const vpt = named<Indicator<'candles', { readonly source_type?: SourceType }, number, Float64Array>>('vpt');

/** Average whose weights fall with a chosen power of the age. `vpwma(candles, period: int = 14, power: float = 0.382, source_type: str = 'close', sequential = False) -> float64` */
export const vpwma =
  named<
    Indicator<
      'series',
      { readonly period?: number; readonly power?: number; readonly source_type?: SourceType },
      number,
      Float64Array
    >
  >('vpwma');

/** Average price by volume since the last anchor (day, hour, week …). `vwap(candles, source_type: str = 'hlc3', anchor: str = 'D', sequential = False) -> float64` */
export const vwap =
  named<
    Indicator<'candles', { readonly source_type?: SourceType; readonly anchor?: string }, number | null, Float64Array>
  >('vwap');

/** Moving average by volume. `vwma(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64` */
export const vwma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'vwma',
  );

/** MACD of volume-weighted averages. `vwmacd(candles, fast_period: int = 12, slow_period: int = 26, signal_period: int = 9, sequential = False) -> VWMACD(macd, signal, hist)` */
export const vwmacd =
  named<
    Indicator<
      'series',
      { readonly fast_period?: number; readonly slow_period?: number; readonly signal_period?: number },
      Tuple<'macd' | 'signal' | 'hist', number>,
      Tuple<'macd' | 'signal' | 'hist', Float64Array>
    >
  >('vwmacd');

/** Accumulation by the distance from the true low or high. `wad(candles, sequential = False) -> float64` */
export const wad = named<Indicator<'candles', object, number, Float64Array>>('wad');

/** Strength and direction of a move against the width of its bands. `waddah_attar_explosion(candles, sensitivity: int = 150, fast_length: int = 20, slow_length: int = 40, channel_length: int = 20, mult: float = 2, source_type: str = 'close') -> WaddahAttarExplosionTuple(explosion_line, trend_power, trend_direction: int)` */
export const waddah_attar_explosion =
  named<
    LatestIndicator<
      'series',
      {
        readonly sensitivity?: number;
        readonly fast_length?: number;
        readonly slow_length?: number;
        readonly channel_length?: number;
        readonly mult?: number;
        readonly source_type?: SourceType;
      },
      Tuple<'explosion_line' | 'trend_power' | 'trend_direction', number>
    >
  >('waddah_attar_explosion');

/** Price with the close counted twice. `wclprice(candles, sequential = False) -> float64` */
export const wclprice = named<Indicator<'candles', object, number, Float64Array>>('wclprice');

/** Wilder’s smoothing. `wilders(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64` */
export const wilders =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'wilders',
  );

/** Distance of the close from the top of the range. `willr(candles, period: int = 14, sequential = False) -> float64` */
export const willr = named<Indicator<'candles', { readonly period?: number }, number, Float64Array>>('willr');

/** Average whose weights fall linearly with the age. `wma(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64` */
export const wma =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'wma',
  );

/** Wave of the price in its channel, with crossings and extremes. `wt(candles, wtchannellen: int = 9, wtaveragelen: int = 12, wtmalen: int = 3, oblevel: int = 53, oslevel: int = -53, source_type: str = 'hlc3', sequential = False) -> Wavetrend(wt1, wt2, wtCrossUp: bool_, wtCrossDown: bool_, wtOversold: bool_, wtOverbought: bool_, wtVwap)` */
export const wt =
  named<
    Indicator<
      'candles',
      {
        readonly wtchannellen?: number;
        readonly wtaveragelen?: number;
        readonly wtmalen?: number;
        readonly oblevel?: number;
        readonly oslevel?: number;
        readonly source_type?: SourceType;
      },
      {
        readonly wt1: number;
        readonly wt2: number;
        readonly wtCrossUp: boolean;
        readonly wtCrossDown: boolean;
        readonly wtOversold: boolean;
        readonly wtOverbought: boolean;
        readonly wtVwap: number;
      },
      {
        readonly wt1: Float64Array;
        readonly wt2: Float64Array;
        readonly wtCrossUp: readonly boolean[];
        readonly wtCrossDown: readonly boolean[];
        readonly wtOversold: readonly boolean[];
        readonly wtOverbought: readonly boolean[];
        readonly wtVwap: Float64Array;
      }
    >
  >('wt');

/** Exponential average of a price moved ahead by its lag. `zlema(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64` */
export const zlema =
  named<Indicator<'series', { readonly period?: number; readonly source_type?: SourceType }, number, Float64Array>>(
    'zlema',
  );

/** Distance from the average in deviations. `zscore(candles, period: int = 14, matype: int = 0, nbdev: float = 1, devtype: int = 0, source_type: str = 'close', sequential = False) -> float64` */
export const zscore =
  named<
    Indicator<
      'candles',
      {
        readonly period?: number;
        readonly matype?: number;
        readonly nbdev?: number;
        readonly devtype?: number;
        readonly source_type?: SourceType;
      },
      number,
      Float64Array
    >
  >('zscore');
