/**
 * Know Sure Thing.
 *
 * @module
 */
import { simpleAverage } from './kernels/simple-average.ts';
import { simpleAveragePair } from './kernels/simple-average-pair.ts';
import { rocSeries } from './roc.ts';
import { mapColumns } from './vector/map-columns.ts';

/** The line and its average, one value per candle. */
export interface KstSeries {
  readonly line: Float64Array;
  readonly signal: Float64Array;
}

/** A rate of change over `roc` candles, averaged over `sma`. */
export interface KstPart {
  readonly sma: number;
  readonly roc: number;
}

/** The four parts, the quickest first. */
export type KstParts = readonly [KstPart, KstPart, KstPart, KstPart];

/** Σ rank · averaged rate of change of the parts (rank 1, 2 …), and its average over `signalPeriod` (M. Pring, 1992). */
export function kstSeries(source: Float64Array, parts: KstParts, signalPeriod: number): KstSeries {
  const averaged = ({ roc, sma }: KstPart) => [rocSeries(source, roc), sma] as const;
  const [first, second, third, fourth] = parts;
  const early = simpleAveragePair(averaged(first), averaged(second));
  const late = simpleAveragePair(averaged(third), averaged(fourth));
  const line = mapColumns('rankedSum', [...early, ...late]);
  return { line, signal: simpleAverage(line, signalPeriod) };
}
