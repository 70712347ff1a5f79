/**
 * What Jesse's modules need of the run around them.
 *
 * @module
 */

/** See the module's head. Outside a run (validation) nothing is logged and the time is 0. */
export interface RunServices {
  /** Simulated time, ms. */
  readonly time: () => number;
  /** A line of the strategy's log. */
  readonly log: (message: string, type: 'info' | 'error') => void;
  /** `config['warm_up_candles']`. */
  readonly warmUpCandles: number;
  /** Quote or settlement currency of the run. */
  readonly currency: string | null;
}
