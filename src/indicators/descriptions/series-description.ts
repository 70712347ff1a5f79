/**
 * The words that reference pages and lists show for an indicator.
 *
 * @module
 */

/** Family for filtering, one sentence, and the formula in plain text (x the source, x[n] n candles earlier). */
export interface SeriesDescription {
  readonly family:
    | 'average'
    | 'filter'
    | 'levels'
    | 'momentum'
    | 'price'
    | 'statistics'
    | 'trend'
    | 'volatility'
    | 'volume';
  readonly summary: string;
  readonly formula: string;
}
