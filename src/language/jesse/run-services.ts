/**
 * What Jesse's modules need of the run around them.
 *
 * @module
 */
import type { TradingSession } from '../../engine/session.ts';

/** The run that a world serves now. Outside a run (validation) nothing is logged and the time is 0. */
export class RunServices {
  session: TradingSession | null = null;
  /** Identifiers given out so far. */
  identifiers = 0;

  /**
   * `warmUpCandles` is `config['warm_up_candles']`; `currency` the quote or settlement currency of the run, null where there is
   * none.
   */
  constructor(
    readonly warmUpCandles: number,
    readonly currency: string | null,
  ) {}

  /** Simulated time, ms. */
  readonly time = (): number => this.session?.time ?? 0;

  /** A line that the strategy prints. */
  print(text: string): void {
    this.session?.log.print(this.session.time, text);
  }

  /** A line of the strategy's log. */
  log(message: string, type: 'info' | 'error'): void {
    this.session?.log.add(this.session.time, type, message);
  }
}
