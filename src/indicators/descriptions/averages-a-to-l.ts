/**
 * What the indicators a–l measure: moving averages and smoothing filters.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const averagesAToL: Readonly<Record<string, SeriesDescription>> = {
  alligator: {
    family: 'average',
    summary: 'Three smoothed averages moved ahead; they part in a trend and close in a range.',
    formula: 'Wilder averages of 13, 8, 5 candles moved 8, 5, 3 candles',
  },
  alma: {
    family: 'average',
    summary: 'Average with Gaussian weights near the end of the window.',
    formula: 'weights e^(−(i − offset·(period − 1))² / (2·(period / sigma)²))',
  },
  bandpass: {
    family: 'filter',
    summary: 'The part of the price around one cycle length, with a trigger.',
    formula: 'band around `period` of relative width `bandwidth`, scaled to [−1, 1]',
  },
  cwma: {
    family: 'average',
    summary: 'Average whose weights fall with the cube of the age.',
    formula: 'weights (period − age)³',
  },
  decycler: {
    family: 'filter',
    summary: 'The price without its cycles.',
    formula: 'x − high pass(hp_period)',
  },
  dema: {
    family: 'average',
    summary: 'Exponential average with less lag.',
    formula: '2·EMA − EMA(EMA)',
  },
  edcf: {
    family: 'filter',
    summary: 'Average that trusts values far from their neighbours.',
    formula: 'weights Σ (x − x[n])² over period',
  },
  ema: {
    family: 'average',
    summary: 'Exponential moving average.',
    formula: 'y = α·x + (1 − α)·y, α = 2 / (period + 1)',
  },
  emd: {
    family: 'filter',
    summary: 'Mean of a cycle and the usual height of its peaks and valleys.',
    formula: 'mean of the band over 2·period; fraction · average peak and valley',
  },
  epma: {
    family: 'average',
    summary: 'Average whose weights may turn negative, so that it points ahead.',
    formula: 'weights period − age − offset',
  },
  frama: {
    family: 'average',
    summary: 'Average whose pace follows the fractal dimension of the price.',
    formula: 'α = e^(ln(2 / (SC + 1))·(D − 1)), between FC and SC',
  },
  fwma: {
    family: 'average',
    summary: 'Average with the Fibonacci numbers as weights.',
    formula: 'weights 1, 1, 2, 3, 5 … from the oldest',
  },
  gauss: {
    family: 'filter',
    summary: 'Low pass with one to four poles.',
    formula: 'chain of `poles` exponential averages, β from the period',
  },
  high_pass: {
    family: 'filter',
    summary: 'What remains without cycles longer than the period, one pole.',
    formula: 'y = (1 − α / 2)·Δx + (1 − α)·y',
  },
  high_pass_2_pole: {
    family: 'filter',
    summary: 'What remains without cycles longer than the period, two poles.',
    formula: 'y = (1 − α / 2)²·Δ²x + 2·(1 − α)·y[1] − (1 − α)²·y[2]',
  },
  hma: {
    family: 'average',
    summary: 'Weighted average with little lag.',
    formula: 'WMA(2·WMA(period / 2) − WMA(period), √period)',
  },
  hull_suit: {
    family: 'trend',
    summary: 'A Hull average, its value two candles before, and the side it moves to.',
    formula: 'Hma, Ehma or Thma of ⌊length · length_mult⌋; buy where it rises',
  },
  hwma: {
    family: 'average',
    summary: 'Level, velocity and acceleration smoothed one by one.',
    formula: 'y = level + velocity + acceleration / 2',
  },
  itrend: {
    family: 'filter',
    summary: 'Trend without the dominant cycle, with a trigger.',
    formula: 'trigger = 2·line − line[20]',
  },
  jma: {
    family: 'average',
    summary: 'Adaptive average with little noise and lag.',
    formula: 'three-stage filter, `phase` between lag and overshoot',
  },
  jsa: {
    family: 'average',
    summary: 'Middle between the price and a past one.',
    formula: '(x + x[period]) / 2',
  },
  kama: {
    family: 'average',
    summary: 'Average that follows faster the straighter the price moves.',
    formula: 'y += (efficiency ratio·(fast − slow) + slow)²·(x − y)',
  },
};
