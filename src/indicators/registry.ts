/**
 * The indicators that can be computed, each with its signature and what is peculiar to its input.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { LOOKS_AHEAD } from './looks-ahead.ts';
import { REACH, type Reach } from './reach.ts';
import type { SeriesCall } from './series-call.ts';
import { SERIES_CALLS } from './series-calls.ts';
import { type IndicatorSignature, SIGNATURE_OF } from './signature.ts';

/** One indicator. */
export interface IndicatorDefinition {
  readonly name: string;
  readonly signature: IndicatorSignature;
  readonly call: SeriesCall;
  /**
   * What a bare series in place of candles leads to: a result, the error of the code that reads it, or an error of the
   * indicator's own.
   */
  readonly bareSeries: 'taken' | 'indexed' | 'compiled' | 'own';
  /** Rows the last-value form sees where that is not the warm-up of the run; 0 means all. */
  readonly fixedRows: number | null;
  /** How many of the latest rows give the last value; null where all rows do. */
  readonly reach: Reach | null;
  /** Why a sequential value is not what a strategy would have seen at its candle; null where it is. */
  readonly looksAhead: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Names that take a bare series in place of candles. */
const BARE_SERIES = words(
  'alma bollinger_bands bollinger_bands_width cwma dema edcf ema epma fwma gauss high_pass high_pass_2_pole hma hull_suit ' +
    'hurst_exponent hwma jma jsa kama linearreg linearreg_angle linearreg_intercept linearreg_slope ma maaq macd mama ' +
    'mcginley_dynamic mean_ad median_ad mwdx nma pma pwma reflex rma roc rsi sinwma sma smma sqwma srsi srwma stddev ' +
    'stiffness supersmoother supersmoother_3_pole swma t3 tema trendflex trima vidya vlma vpwma vwma vwmacd ' +
    'waddah_attar_explosion wilders wma zlema',
);

/** Names whose candles go to compiled code as they are, which wants two dimensions. */
const COMPILED = words(
  'adosc adxr aroonosc atr cci chande chop cvi damiani_volatmeter di dm dti dx emd emv fisher frama heikin_ashi_candles ' +
    'lrsi mass qstick safezonestop sar stoch stochf supertrend vi vwap wad willr wt',
);

/** Names that look at their candles before any other code does. */
const OWN = words('adx donchian ichimoku_cloud ichimoku_cloud_seq');

/** Names whose last-value form sees 240 candles whatever the warm-up is, and those that see all. */
const FIXED_ROWS: ReadonlyMap<string, number> = new Map([
  ['ichimoku_cloud', 0],
  ['rsmk', 240],
  ['squeeze_momentum', 0],
  ['support_resistance_with_breaks', 0],
  ['vwmacd', 0],
]);

function define(signature: IndicatorSignature, call: SeriesCall): IndicatorDefinition {
  const { name } = signature;
  return {
    name,
    signature,
    call,
    bareSeries: BARE_SERIES.has(name) ? 'taken' : COMPILED.has(name) ? 'compiled' : OWN.has(name) ? 'own' : 'indexed',
    fixedRows: FIXED_ROWS.get(name) ?? null,
    reach: REACH.get(name) ?? null,
    looksAhead: LOOKS_AHEAD.get(name) ?? null,
  };
}

/** All indicators by Jesse's name, in its order. */
export const INDICATORS: ReadonlyMap<string, IndicatorDefinition> = new Map(
  [...SIGNATURE_OF.values()].flatMap((signature) => {
    const call = SERIES_CALLS[signature.name];
    return call === undefined ? [] : [[signature.name, define(signature, call)] as const];
  }),
);

/** The indicator of that name; throws Python's AttributeError of the module where there is none. */
export function indicatorNamed(name: string): IndicatorDefinition {
  const definition = INDICATORS.get(name);
  if (definition !== undefined) return definition;
  throw new ReferenceException('AttributeError', `module 'jesse.indicators' has no attribute '${name}'`);
}
