/**
 * What the indicators m–z measure: trend, volatility, levels and statistics.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const trendAndVolatility: Readonly<Record<string, SeriesDescription>> = {
  mab: {
    family: 'trend',
    summary: 'Bands around two averages.',
    formula: 'slow ± dev · √(Σ (fast − slow)² / fast_period) of the last candles',
  },
  mass: {
    family: 'volatility',
    summary: 'Widening of the range, a sign of reversal.',
    formula: 'Σ EMA₉(high − low) / EMA₉(EMA₉(high − low))',
  },
  mean_ad: {
    family: 'statistics',
    summary: 'Mean absolute deviation.',
    formula: 'mean |x − mean|',
  },
  median_ad: {
    family: 'statistics',
    summary: 'Median absolute deviation.',
    formula: 'median |x − median|',
  },
  minmax: {
    family: 'levels',
    summary: 'Local lows and highs and the latest of each.',
    formula: 'low under (high over) `order` neighbours on both sides',
  },
  natr: {
    family: 'volatility',
    summary: 'Average true range in percent of the close.',
    formula: '100 · ATR / close',
  },
  pivot: {
    family: 'levels',
    summary: 'Pivot, resistances and supports from each candle.',
    formula: 'standard: pp = (high + low + close) / 3, r1 = 2·pp − low, s1 = 2·pp − high',
  },
  rvi: {
    family: 'volatility',
    summary: 'RSI of the deviation.',
    formula: '100 · average deviation on rises / on all',
  },
  safezonestop: {
    family: 'trend',
    summary: 'Stop at a multiple of the usual movement against the trend.',
    formula: 'highest of previous low − mult · smoothed downward movement',
  },
  sar: {
    family: 'trend',
    summary: 'Stop that follows the trend and turns with it.',
    formula: 'sar += factor · (extreme − sar)',
  },
  skew: {
    family: 'statistics',
    summary: 'Skewness.',
    formula: 'm₃ / m₂^1.5',
  },
  stddev: {
    family: 'statistics',
    summary: 'Standard deviation.',
    formula: 'nbdev · √(mean (x − mean)²)',
  },
  stiffness: {
    family: 'trend',
    summary: 'How steadily the price stays above its average.',
    formula: 'EMA of the percentage of values above SMA − 0.2 · deviation',
  },
  support_resistance_with_breaks: {
    family: 'levels',
    summary: 'Latest pivot levels and whether they break on volume.',
    formula: 'pivots of left_bars and right_bars; volume oscillator above vol_threshold',
  },
  trange: {
    family: 'volatility',
    summary: 'True range.',
    formula: 'max(high − low, |high − close[1]|, |low − close[1]|)',
  },
  tsf: {
    family: 'statistics',
    summary: 'Linear regression one step ahead.',
    formula: 'intercept + slope · period',
  },
  ttm_squeeze: {
    family: 'volatility',
    summary: 'True where the Bollinger bands leave the Keltner bands.',
    formula: 'basis ± deviations against basis ± mean true range',
  },
  ttm_trend: {
    family: 'trend',
    summary: 'True where the close is above the average.',
    formula: 'close > mean(source)',
  },
  ui: {
    family: 'volatility',
    summary: 'Depth and length of falls.',
    formula: '√(mean (100 · (x − highest) / highest)²)',
  },
  var: {
    family: 'statistics',
    summary: 'Variance.',
    formula: 'nbdev · (mean x² − (mean x)²)',
  },
  vi: {
    family: 'trend',
    summary: 'Upward against downward movement.',
    formula: 'Σ |high − low[1]| / Σ true range; Σ |low − high[1]| / Σ true range',
  },
  voss: {
    family: 'filter',
    summary: 'Band pass that runs ahead of the price.',
    formula: 'filter of period; prediction by its own weighted past',
  },
  waddah_attar_explosion: {
    family: 'trend',
    summary: 'Strength and direction of a move against the width of its bands.',
    formula: 'Δ MACD · sensitivity; upper − lower band',
  },
  zscore: {
    family: 'statistics',
    summary: 'Distance from the average in deviations.',
    formula: '(x − mean) / (nbdev · deviation)',
  },
  supertrend: {
    family: 'trend',
    summary: 'Stop that follows the trend and changes sides with it.',
    formula: '(high + low) / 2 ± factor · ATR, coming nearer only',
  },
};
