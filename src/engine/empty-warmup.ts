/**
 * The failure of a run whose warm-up has no candles.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';

/** What Jesse raises where the warm-up candles of an instrument are empty. */
export function emptyWarmup(exchange: string, symbol: string): ReferenceException {
  return new ReferenceException(
    'ValueError',
    'Could not inject warmup candles because the passed candles are empty. ' +
      `Have you imported enough warmup candles for ${exchange}/${symbol}?`,
  );
}
