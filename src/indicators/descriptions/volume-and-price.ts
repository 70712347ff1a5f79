/**
 * What the indicators m–z measure: volume and price transforms.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const volumeAndPrice: Readonly<Record<string, SeriesDescription>> = {
  marketfi: {
    family: 'volume',
    summary: 'Range per volume.',
    formula: '(high − low) / volume',
  },
  nvi: {
    family: 'volume',
    summary: 'Price change on days of falling volume.',
    formula: '1000 · Π (1 + Δx / x) where the volume fell',
  },
  obv: {
    family: 'volume',
    summary: 'Volume summed by the direction of the close.',
    formula: 'Σ ± volume',
  },
  pvi: {
    family: 'volume',
    summary: 'Price change on days of rising volume.',
    formula: '1000 · Π (1 + Δx / x) where the volume rose',
  },
  volume: {
    family: 'volume',
    summary: 'Volume and its average.',
    formula: 'SMA(volume)',
  },
  vosc: {
    family: 'volume',
    summary: 'Distance of two averages of the volume in percent.',
    formula: '(short − long) / long · 100',
  },
  vpci: {
    family: 'volume',
    summary: 'Whether volume confirms the price, with a signal line.',
    formula: '(VWMA − SMA) · (VWMA short / SMA short) · (volume short / long)',
  },
  vpt: {
    family: 'volume',
    summary: 'Volume by relative change of the price, of the last two candles.',
    formula: 'v·Δx / x + the one before',
  },
  vwmacd: {
    family: 'volume',
    summary: 'MACD of volume-weighted averages.',
    formula: 'VWMA fast − VWMA slow, its average, their distance',
  },
  wad: {
    family: 'volume',
    summary: 'Accumulation by the distance from the true low or high.',
    formula: 'Σ of open − min(low, open[1]) on rises, open − max(high, open[1]) on falls',
  },
  medprice: {
    family: 'price',
    summary: 'Middle of the candle.',
    formula: '(high + low) / 2',
  },
  midpoint: {
    family: 'price',
    summary: 'Middle of the range of a series.',
    formula: '(highest + lowest) / 2',
  },
  midprice: {
    family: 'price',
    summary: 'Middle of the price range.',
    formula: '(highest high + lowest low) / 2',
  },
  typprice: {
    family: 'price',
    summary: 'Typical price.',
    formula: '(close + high + low) / 3',
  },
  wclprice: {
    family: 'price',
    summary: 'Price with the close counted twice.',
    formula: '(high + low + 2 · close) / 4',
  },
};
