/**
 * What the indicators a–l measure: volume and price transforms.
 *
 * @module
 */
import type { SeriesDescription } from './series-description.ts';

/** Descriptions by Jesse's name. */
export const volumeAndPriceAToL: Readonly<Record<string, SeriesDescription>> = {
  ad: {
    family: 'volume',
    summary: 'Volume summed by the place of the close in the candle.',
    formula: 'Σ volume · ((close − low) − (high − close)) / (high − low)',
  },
  adosc: {
    family: 'volume',
    summary: 'Momentum of the accumulation/distribution line.',
    formula: 'EMA fast − EMA slow of the line',
  },
  avgprice: {
    family: 'price',
    summary: 'Mean of the four prices.',
    formula: '(open + high + low + close) / 4',
  },
  efi: {
    family: 'volume',
    summary: 'Change of the price by volume, averaged.',
    formula: 'EMA(Δx · volume)',
  },
  emv: {
    family: 'volume',
    summary: 'How far the price moves per volume.',
    formula: 'SMA(div · Δ(high + low) / 2 · (high − low) / volume)',
  },
  heikin_ashi_candles: {
    family: 'price',
    summary: 'Candles of averaged prices.',
    formula: 'open (open + close) / 2 of the candle before; close the mean of four',
  },
  kvo: {
    family: 'volume',
    summary: 'Long-term flow of money against short turns.',
    formula: 'EMA short − EMA long of the volume force',
  },
};
