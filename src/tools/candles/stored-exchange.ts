/**
 * From the exchange that a caller names to the one under which the symbol is stored.
 *
 * @module
 */
import type { CandleStore } from '../../market-data/candle-store.ts';
import { resolveExchange } from '../../market-data/exchanges/resolve-exchange.ts';

/**
 * A name with stored candles stands for itself; a plain name (`Binance`) means that of its exchanges which has the
 * symbol, futures first. Throws `AppError('invalid_argument')` for an unknown name.
 */
export async function storedExchange(store: CandleStore, name: string, symbol: string): Promise<string> {
  const series = await store.series();
  const choice = { stored: series.map(({ exchange }) => exchange), symbol };
  const fits = (['futures', 'spot'] as const).flatMap((type) => {
    try {
      return [resolveExchange(name, type, choice)];
    } catch {
      return [];
    }
  });
  const kept = fits.find((fit) => series.some((entry) => entry.exchange === fit && entry.symbol === symbol));
  return kept ?? fits[0] ?? resolveExchange(name, 'futures', choice);
}
