/**
 * What the indicators a–l measure: momentum oscillators.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const momentumAToL: Readonly<Record<string, SeriesDescription>> = {
  acosc: {
    family: 'momentum',
    summary: 'Acceleration of the awesome oscillator, with its change.',
    formula: 'AO − SMA₅(AO)',
  },
  ao: {
    family: 'momentum',
    summary: 'Short against long average of the middle price, with its change.',
    formula: 'SMA₅ − SMA₃₄ of (high + low) / 2',
  },
  apo: {
    family: 'momentum',
    summary: 'Distance of two averages.',
    formula: 'fast − slow',
  },
  aroon: {
    family: 'momentum',
    summary: 'How recent the highest high and the lowest low are.',
    formula: '100 · (period − candles since the extreme) / period',
  },
  aroonosc: {
    family: 'momentum',
    summary: 'How much more recent the high is than the low.',
    formula: '100 · (position of highest − position of lowest) / period',
  },
  bop: {
    family: 'momentum',
    summary: 'Who closes the candle, buyers or sellers.',
    formula: '(close − open) / (high − low)',
  },
  cc: {
    family: 'momentum',
    summary: 'Coppock curve for long-term turns.',
    formula: 'WMA(ROC long + ROC short)',
  },
  cci: {
    family: 'momentum',
    summary: 'Distance from the mean in mean deviations.',
    formula: '(typical price − mean) / (0.015 · mean deviation)',
  },
  cfo: {
    family: 'momentum',
    summary: 'Distance from the end of the regression line in percent.',
    formula: 'scalar · (x − line) / x',
  },
  cg: {
    family: 'momentum',
    summary: 'Where in the window the weight of the prices lies.',
    formula: '−Σ (1 + age)·x / Σ x',
  },
  cmo: {
    family: 'momentum',
    summary: 'Rises against falls.',
    formula: '100 · (rises − falls) / (rises + falls)',
  },
  correlation_cycle: {
    family: 'momentum',
    summary: 'Phase of the price in a cycle of the period, and whether it trends.',
    formula: 'correlation with cos and −sin; state by |Δ angle| < threshold',
  },
  dec_osc: {
    family: 'momentum',
    summary: 'Oscillator between the decyclers of a period and of its half.',
    formula: '100 · k · high pass(x − high pass) / x',
  },
  dpo: {
    family: 'momentum',
    summary: 'Price against its average without the trend.',
    formula: 'x[period / 2 + 1] − SMA',
  },
  dti: {
    family: 'momentum',
    summary: 'Threefold smoothed movement of highs and lows.',
    formula: '100 · EMA³(rise − fall) / EMA³(|rise − fall|)',
  },
  er: {
    family: 'momentum',
    summary: 'Directness of the movement in Jesse’s form.',
    formula: '|Δᵖx| / Σ |Δx| over all windows of the series',
  },
  eri: {
    family: 'momentum',
    summary: 'Power of bulls and bears against an average.',
    formula: 'high − average; low − average',
  },
  fisher: {
    family: 'momentum',
    summary: 'Place in the range, stretched at its ends, with a signal line.',
    formula: '½·ln((1 + v) / (1 − v)) + half the one before',
  },
  fosc: {
    family: 'momentum',
    summary: 'Distance from the end of the regression line in percent.',
    formula: '100 · (x − line) / x',
  },
  gatorosc: {
    family: 'momentum',
    summary: 'How far the lines of the alligator are apart.',
    formula: '|jaw − teeth|; −|teeth − lips|; their growth',
  },
  ift_rsi: {
    family: 'momentum',
    summary: 'RSI pressed towards its ends.',
    formula: '((2v)² − 1) / ((2v)² + 1), v = WMA(0.1 · (RSI − 50))',
  },
  kdj: {
    family: 'momentum',
    summary: 'Stochastic with a leading third line.',
    formula: '%K, %D, 3·%K − 2·%D',
  },
  kst: {
    family: 'momentum',
    summary: 'Four averaged rates of change, the longer the heavier, with a signal line.',
    formula: 'Σ rank · SMA(ROC)',
  },
  lrsi: {
    family: 'momentum',
    summary: 'RSI of four Laguerre filters, in [0, 1].',
    formula: 'rises / (rises + falls) between the filters',
  },
};
