/**
 * What the indicators m–z measure: momentum oscillators.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const momentum: Readonly<Record<string, SeriesDescription>> = {
  mom: {
    family: 'momentum',
    summary: 'Change over a number of candles.',
    formula: 'x − x[period]',
  },
  mfi: {
    family: 'momentum',
    summary: 'RSI of the money flow.',
    formula: '100 − 100 / (1 + rising flow / falling flow), flow = typical price · volume',
  },
  pfe: {
    family: 'momentum',
    summary: 'How straight the price moves, with its direction.',
    formula: 'EMA of ±100 · √(d² + period²) / Σ √(1 + Δ²)',
  },
  ppo: {
    family: 'momentum',
    summary: 'Distance of two averages in percent.',
    formula: '100 · (fast − slow) / slow',
  },
  qstick: {
    family: 'momentum',
    summary: 'Average body of the candles.',
    formula: 'SMA(close − open)',
  },
  reflex: {
    family: 'momentum',
    summary: 'Distance from the line between the ends of the window; turns with little lag.',
    formula: 'mean(line − smooth) / √(mean square)',
  },
  roc: {
    family: 'momentum',
    summary: 'Change in percent.',
    formula: '(x / x[period] − 1) · 100',
  },
  rocp: {
    family: 'momentum',
    summary: 'Change as a fraction.',
    formula: '(x − x[period]) / x[period]',
  },
  rocr: {
    family: 'momentum',
    summary: 'Change as a ratio.',
    formula: 'x / x[period]',
  },
  rocr100: {
    family: 'momentum',
    summary: 'Change as a ratio in percent.',
    formula: 'x / x[period] · 100',
  },
  rsmk: {
    family: 'momentum',
    summary: 'Strength against a benchmark, with a signal line.',
    formula: '100 · EMA(change of ln(x / benchmark) over lookback)',
  },
  rsx: {
    family: 'momentum',
    summary: 'RSI without noise.',
    formula: '50 · (smoothed change / smoothed |change| + 1)',
  },
  srsi: {
    family: 'momentum',
    summary: 'Place of the RSI in its own range.',
    formula: '100 · (RSI − lowest) / (highest − lowest), averaged over k, then d',
  },
  stc: {
    family: 'momentum',
    summary: 'Stochastic of MACD, twice.',
    formula: 'EMA(stochastic(EMA(stochastic(MACD))))',
  },
  stochf: {
    family: 'momentum',
    summary: 'Place of the close in the range of the window.',
    formula: '100 · (close − lowest) / (highest − lowest), average over fastd_period',
  },
  trendflex: {
    family: 'momentum',
    summary: 'Distance from the past values of the window.',
    formula: 'mean(smooth − smooth[i]) / √(mean square)',
  },
  trix: {
    family: 'momentum',
    summary: 'Change of a threefold exponential average of the logarithm.',
    formula: '10,000 · Δ EMA(EMA(EMA(ln x)))',
  },
  tsi: {
    family: 'momentum',
    summary: 'Twice smoothed change by twice smoothed absolute change.',
    formula: '100 · EMA(EMA(Δ)) / EMA(EMA(|Δ|))',
  },
  ultosc: {
    family: 'momentum',
    summary: 'Buying pressure over three windows.',
    formula: '100 · (4·a₁ + 2·a₂ + a₃) / 7, a = Σ pressure / Σ true range',
  },
  willr: {
    family: 'momentum',
    summary: 'Distance of the close from the top of the range.',
    formula: '−100 · (highest − close) / (highest − lowest)',
  },
  wt: {
    family: 'momentum',
    summary: 'Wave of the price in its channel, with crossings and extremes.',
    formula: 'EMA((x − EMA) / (0.015 · EMA(|x − EMA|)))',
  },
  squeeze_momentum: {
    family: 'momentum',
    summary: 'Quiet markets (bands inside each other) and the push out of them.',
    formula: 'linear regression of close − middle; Bollinger against Keltner bands',
  },
  macd: {
    family: 'momentum',
    summary: 'Distance of two exponential averages, its average, and their distance.',
    formula: 'EMA fast − EMA slow',
  },
  rsi: {
    family: 'momentum',
    summary: 'Rises against falls, in [0, 100].',
    formula: '100 − 100 / (1 + average rise / average fall)',
  },
  stoch: {
    family: 'momentum',
    summary: 'Slow stochastic: averaged place of the close in the range.',
    formula: 'SMA(100 · (close − lowest) / (highest − lowest)), its SMA',
  },
};
