/**
 * From the exchange that a caller names to the one under which the symbol is stored.
 *
 * @module
 */
import { AppError } from '../../errors.ts';
import type { CandleStore, SeriesKey } from '../../market-data/candle-store.ts';
import { resolveExchange, storedExchangesOf } from '../../market-data/exchanges/resolve-exchange.ts';

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

/**
 * Throws `AppError('invalid_argument')` unless `name` is, letter for letter, one that candles are stored under or that
 * can only mean itself: what a plain name means depends on what is stored, which a removal changes.
 */
export async function requireFullName(store: CandleStore, { exchange: name, symbol }: SeriesKey): Promise<void> {
  const series = await store.series();
  const stored = series.map(({ exchange }) => exchange);
  if (stored.includes(name)) return;
  const meant = storedExchangesOf(name, stored);
  if (meant.length === 1 && meant[0] === name) return;
  const holding = meant.filter((fit) => series.some((entry) => entry.exchange === fit && entry.symbol === symbol));
  const names = [...new Set(holding.length > 0 ? holding : meant)].map((fit) => `'${fit}'`);
  throw new AppError('invalid_argument', `exchange: expected the full name of a stored exchange, was "${name}"`, {
    hint: names.length === 0 ? `Of ${symbol} nothing is stored there.` : `Did you mean ${names.join(' or ')}?`,
    details: { argument: 'exchange', stored: holding },
  });
}
