/**
 * Loads one exchange of ccxt. Its root module loads all hundred of them: a second of a standing process and 80 MB; one
 * alone takes a tenth of that.
 *
 * @module
 */
import type { Exchange } from 'ccxt';
import { z } from 'zod';
import type { CcxtId } from './exchange-table.ts';

/** A class of ccxt. */
export type ExchangeClass = new (config: object) => Exchange;

const single = z.object({ default: z.custom<ExchangeClass>((value) => typeof value === 'function') });

/** The class of an exchange. */
export async function loadExchangeClass(id: CcxtId): Promise<ExchangeClass> {
  try {
    // The file lies beside the root module but is not among the package's exports.
    const loaded: unknown = await import(new URL(`./src/${id}.js`, import.meta.resolve('ccxt')).href);
    return single.parse(loaded).default;
  } catch {
    const { default: ccxt } = await import('ccxt');
    const classes: Readonly<Record<CcxtId, ExchangeClass>> = ccxt;
    return classes[id];
  }
}
