/**
 * Know Sure Thing.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { simpleAverage } from './kernels/simple-average.ts';
import { rocSeries } from './roc.ts';

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

/** Σ rank · averaged rate of change of the parts (rank 1, 2 …), and its average over `signalPeriod` (M. Pring, 1992). */
export function kstSeries(source: Float64Array, parts: readonly KstPart[], signalPeriod: number): KstSeries {
  const line = zeroColumn(source.length);
  for (const [rank, part] of parts.entries()) {
    const average = simpleAverage(rocSeries(source, part.roc), part.sma);
    for (let index = 0; index < line.length; index++) {
      line[index] = (line[index] as number) + (rank + 1) * (average[index] as number);
    }
  }
  return { line, signal: simpleAverage(line, signalPeriod) };
}
