/**
 * What the indicators a–l measure: trend, volatility, levels and statistics.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const trendAndVolatilityAToL: Readonly<Record<string, SeriesDescription>> = {
  adx: {
    family: 'trend',
    summary: 'Strength of a trend, whatever its direction.',
    formula: 'Wilder average of 100 · |+DI − −DI| / (+DI + −DI)',
  },
  adxr: {
    family: 'trend',
    summary: 'Strength of a trend, averaged with the one a period before.',
    formula: '(ADX + ADX[period]) / 2',
  },
  atr: {
    family: 'volatility',
    summary: 'Average true range.',
    formula: 'y += (true range − y) / period',
  },
  beta: {
    family: 'statistics',
    summary: 'How much the price moves with a benchmark.',
    formula: 'Σ Δx·Δy / Σ Δy², Δ the distance from the mean',
  },
  bollinger_bands: {
    family: 'volatility',
    summary: 'Bands of some deviations around an average.',
    formula: 'average + devup · deviation; average; average − devdn · deviation',
  },
  bollinger_bands_width: {
    family: 'volatility',
    summary: 'Width of the Bollinger bands by their middle.',
    formula: '(upper − lower) / middle',
  },
  chande: {
    family: 'trend',
    summary: 'Stop that hangs from the extreme of the window.',
    formula: 'highest high − mult · ATR (long); lowest low + mult · ATR (short)',
  },
  chop: {
    family: 'volatility',
    summary: 'Whether the market moves sideways (high) or in a trend (low).',
    formula: 'scalar · log₁₀(Σ ATR / (highest − lowest)) / log₁₀(period)',
  },
  cksp: {
    family: 'trend',
    summary: 'Stops of both sides from extremes and the true range.',
    formula: 'highest(highest high − x · ATR); lowest(lowest low + x · ATR)',
  },
  correl: {
    family: 'statistics',
    summary: 'Correlation of highs and lows.',
    formula: 'Σ Δhigh·Δlow / √(Σ Δhigh² · Σ Δlow²)',
  },
  cvi: {
    family: 'volatility',
    summary: 'Change of the average range in percent.',
    formula: '100 · Δ EMA(high − low) / EMA(high − low)[period]',
  },
  damiani_volatmeter: {
    family: 'volatility',
    summary: 'Whether there is enough movement to trade.',
    formula: 'ATR short / ATR long, against threshold − deviation short / long',
  },
  devstop: {
    family: 'trend',
    summary: 'Stop at some deviations of the range of two candles.',
    formula: 'highest(high − mean range − mult · deviation) (long)',
  },
  di: {
    family: 'trend',
    summary: 'Upward and downward movement by the true range.',
    formula: '100 · movement / true range, smoothed',
  },
  dm: {
    family: 'trend',
    summary: 'Smoothed upward and downward movement.',
    formula: 'y = y − y / period + movement',
  },
  donchian: {
    family: 'levels',
    summary: 'Highest high and lowest low and their middle.',
    formula: 'highest; (highest + lowest) / 2; lowest',
  },
  dx: {
    family: 'trend',
    summary: 'Directional index with both indicators; its averages begin with the last value.',
    formula: '100 · RMA(|+DI − −DI| / (+DI + −DI))',
  },
  hurst_exponent: {
    family: 'statistics',
    summary: 'Whether the series trends (above 0.5) or returns to its mean (under 0.5).',
    formula: 'slope of log spread over log window',
  },
  ichimoku_cloud: {
    family: 'levels',
    summary: 'Lines of the cloud at the latest candle.',
    formula: '(highest + lowest) / 2 of each period; span_a = (conversion + base) / 2',
  },
  ichimoku_cloud_seq: {
    family: 'levels',
    summary: 'Lines of the cloud for every candle, and the spans before they are moved.',
    formula: '(highest + lowest) / 2 of each period; spans moved by displacement',
  },
  kaufmanstop: {
    family: 'trend',
    summary: 'Stop at some average ranges.',
    formula: 'low − mult · average range (long); high + mult · average range',
  },
  keltner: {
    family: 'volatility',
    summary: 'Bands of some average true ranges around an average.',
    formula: 'average ± multiplier · ATR',
  },
  kurtosis: {
    family: 'statistics',
    summary: 'Weight of the tails.',
    formula: 'm₄ / m₂² − 3',
  },
  linearreg: {
    family: 'statistics',
    summary: 'End of the regression line.',
    formula: 'intercept + slope · (period − 1)',
  },
  linearreg_angle: {
    family: 'statistics',
    summary: 'Angle of the regression line in degrees.',
    formula: 'arctan(slope) · 180 / π',
  },
  linearreg_intercept: {
    family: 'statistics',
    summary: 'Begin of the regression line.',
    formula: 'mean − slope · (period − 1) / 2',
  },
  linearreg_slope: {
    family: 'statistics',
    summary: 'Slope of the regression line per candle.',
    formula: '(n·Σ i·x − Σ i · Σ x) / (n·Σ i² − (Σ i)²)',
  },
};
