/**
 * The form of symbols.
 *
 * @module
 */
import { AppError } from '../errors.ts';
import { askWhether } from '../text/nearest-name.ts';

const SYMBOL = /^[A-Z0-9.]{1,30}-[A-Z0-9.]{1,30}$/;

/** Throws `AppError('invalid_argument')` unless `symbol` is `BASE-QUOTE` in capitals. */
export function requireSymbol(symbol: string): void {
  if (SYMBOL.test(symbol)) return;
  throw new AppError('invalid_argument', `symbol: expected BASE-QUOTE, was ${JSON.stringify(symbol)}`, {
    hint: askWhether(meantSymbol(symbol)) ?? 'For example BTC-USDT.',
    details: { argument: 'symbol' },
  });
}

/** Quotes that are told from their base where nothing divides the two, the longest first. */
const QUOTES = ['USDT', 'USDC', 'FDUSD', 'TUSD', 'BUSD', 'USD', 'EUR', 'BTC', 'ETH'];

/** The symbol that somebody probably meant (`btc/usdt`, `BTCUSDT`), or null. */
export function meantSymbol(text: string): string | null {
  const raised = text.trim().toUpperCase();
  const divided = raised.replace(/[/_: ]/, '-');
  if (SYMBOL.test(divided)) return divided;
  const quote = QUOTES.find((candidate) => raised.endsWith(candidate) && raised.length > candidate.length);
  if (quote === undefined) return null;
  const joined = `${raised.slice(0, -quote.length)}-${quote}`;
  return SYMBOL.test(joined) ? joined : null;
}
