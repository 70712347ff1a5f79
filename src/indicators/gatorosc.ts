/**
 * Gator Oscillator.
 *
 * @module
 */
import { changes } from './kernels/changes.ts';
import { shift } from './kernels/shift.ts';
import { smoothedAverage } from './kernels/smoothed-average.ts';
import { mapColumns, mapLagged } from './vector/map-columns.ts';

/** Distances of the alligator's lines (the lower one negative) and how they grow, one value per candle. */
export interface GatoroscSeries {
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  readonly upper_change: Float64Array;
  readonly lower_change: Float64Array;
}

/** |jaw − teeth| and −|teeth − lips| of smoothed averages of 13, 8 and 5 moved 8, 5 and 3 candles later (B. Williams). */
export function gatoroscSeries(source: Float64Array): GatoroscSeries {
  const jaw = shift(smoothedAverage(source, 13), 8);
  const teeth = shift(smoothedAverage(source, 8), 5);
  const lips = shift(smoothedAverage(source, 5), 3);
  const upper = mapColumns('distance', [jaw, teeth]);
  const lower = mapColumns('distanceBelow', [teeth, lips]);
  return { upper, lower, upper_change: changes(upper), lower_change: mapLagged('negativeDifference', lower, 1) };
}
