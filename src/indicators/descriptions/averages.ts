/**
 * What the indicators m–z measure: moving averages and smoothing filters.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const averages: Readonly<Record<string, SeriesDescription>> = {
  ma: {
    family: 'average',
    summary: 'Moving average of a kind chosen by number (`matype`).',
    formula: 'the average of that kind; 24 and 29 weigh by volume',
  },
  maaq: {
    family: 'average',
    summary: 'Average that follows faster the straighter the price moves.',
    formula: 'y += (efficiency ratio · fast + slow)² · (x − y)',
  },
  mama: {
    family: 'average',
    summary: 'Average whose pace follows the phase of the dominant cycle, with a slower follower.',
    formula: 'α = fastlimit / change of phase, in [slowlimit, fastlimit]',
  },
  mcginley_dynamic: {
    family: 'average',
    summary: 'Average that speeds up when the price falls under it.',
    formula: 'y += (x − y) / max(1, k · period · (x / y)⁴)',
  },
  mwdx: {
    family: 'average',
    summary: 'Exponential average given by its factor.',
    formula: 'y = α·x + (1 − α)·y with α = factor',
  },
  nma: {
    family: 'average',
    summary: 'Average between two past prices by the weight of the latest changes.',
    formula: 'ratio = Σ |Δ ln x|·(√(i + 1) − √i) / Σ |Δ ln x|',
  },
  pma: {
    family: 'average',
    summary: 'Average that predicts the next value, with a trigger line.',
    formula: '2 · WMA₇ − WMA₇(WMA₇)',
  },
  pwma: {
    family: 'average',
    summary: 'Average with binomial weights.',
    formula: 'weights are row period − 1 of Pascal’s triangle',
  },
  rma: {
    family: 'average',
    summary: 'Wilder’s average as the RSI uses it; seeded with the last value of the series.',
    formula: 'y = x / length + (1 − 1 / length)·y',
  },
  roofing: {
    family: 'filter',
    summary: 'Band pass: what remains between two cycle lengths.',
    formula: 'super smoother(lp_period) of high pass(hp_period)',
  },
  sinwma: {
    family: 'average',
    summary: 'Average with the weights of half a sine wave.',
    formula: 'weights sin(i·π / (period + 1))',
  },
  sqwma: {
    family: 'average',
    summary: 'Average whose weights fall with the square of the age.',
    formula: 'weights (period − age)²',
  },
  srwma: {
    family: 'average',
    summary: 'Average whose weights fall with the square root of the age.',
    formula: 'weights √(period − age)',
  },
  supersmoother: {
    family: 'filter',
    summary: 'Low pass with two poles: less lag than an average of equal smoothness.',
    formula: 'two-pole Butterworth filter',
  },
  supersmoother_3_pole: {
    family: 'filter',
    summary: 'Low pass with three poles.',
    formula: 'three-pole Butterworth filter',
  },
  swma: {
    family: 'average',
    summary: 'Average weighted most in the middle of the window.',
    formula: 'weights 1, 2, … , 2, 1',
  },
  tema: {
    family: 'average',
    summary: 'Exponential average with its lag taken out twice.',
    formula: '3·EMA − 3·EMA(EMA) + EMA(EMA(EMA))',
  },
  trima: {
    family: 'average',
    summary: 'Triangular average.',
    formula: 'weights 1, 2, … , 2, 1; NaN until the window is full',
  },
  vidya: {
    family: 'average',
    summary: 'Exponential average scaled by momentum or deviation.',
    formula: 'α = 2 / (length + 1) · |CMO|',
  },
  vlma: {
    family: 'average',
    summary: 'Exponential average whose period grows in quiet and shrinks in fast markets.',
    formula: 'period ± 1 by the distance from mean ± 0.25 and 1.75 deviations',
  },
  vpwma: {
    family: 'average',
    summary: 'Average whose weights fall with a chosen power of the age.',
    formula: 'weights (period − age)^power',
  },
  vwap: {
    family: 'average',
    summary: 'Average price by volume since the last anchor (day, hour, week …).',
    formula: 'Σ price · volume / Σ volume',
  },
  vwma: {
    family: 'average',
    summary: 'Moving average by volume.',
    formula: 'Σ price · volume / Σ volume over period',
  },
  wilders: {
    family: 'average',
    summary: 'Wilder’s smoothing.',
    formula: 'y = x / period + (1 − 1 / period)·y',
  },
  wma: {
    family: 'average',
    summary: 'Average whose weights fall linearly with the age.',
    formula: 'Σ (period − age)·x / (period·(period + 1) / 2)',
  },
  zlema: {
    family: 'average',
    summary: 'Exponential average of a price moved ahead by its lag.',
    formula: 'EMA(x + (x − x[lag])), lag = ⌊(period − 1) / 2⌋',
  },
  sma: {
    family: 'average',
    summary: 'Simple moving average.',
    formula: 'Σ x / period',
  },
  smma: {
    family: 'average',
    summary: 'Exponentially weighted mean of all past values.',
    formula: 'Σ (1 − 1 / period)^age·x / Σ (1 − 1 / period)^age',
  },
  t3: {
    family: 'average',
    summary: 'Smooth average with a choice between lag and overshoot.',
    formula: 'weights of `vfactor` over the third to sixth of six EMA in a row',
  },
};
