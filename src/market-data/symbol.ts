/**
 * The form of symbols.
 *
 * @module
 */
import { AppError } from '../errors.ts';

const SYMBOL = /^[A-Z0-9.]{1,30}-[A-Z0-9.]{1,30}$/;

/** Throws `AppError('invalid_argument')` unless `symbol` is `BASE-QUOTE` in capitals. */
export function requireSymbol(symbol: string): void {
  if (SYMBOL.test(symbol)) return;
  const raised = symbol.trim().toUpperCase().replace(/[/_ ]/, '-');
  throw new AppError('invalid_argument', `symbol: expected BASE-QUOTE, was ${JSON.stringify(symbol)}`, {
    hint: SYMBOL.test(raised) ? `Did you mean ${raised}?` : 'For example BTC-USDT.',
  });
}
