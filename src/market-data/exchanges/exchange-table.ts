/**
 * The exchanges whose candles can be imported, by Jesse's names: where ccxt finds them and how each of them pages. A new
 * exchange is a new row.
 *
 * @module
 */

/** ccxt's ids in use. */
export type CcxtId =
  | 'binance'
  | 'binanceus'
  | 'bitfinex'
  | 'bybit'
  | 'coinbaseexchange'
  | 'gate'
  | 'hyperliquid'
  | 'apex'
  | 'kucoin'
  | 'krakenfutures';

/** How candles of one exchange are fetched. */
export interface ExchangeDescription {
  /** Jesse's name. */
  readonly name: string;
  readonly ccxt: CcxtId;
  /** What ccxt calls the market: spot, or a perpetual that settles in its quote. */
  readonly market: 'spot' | 'swap';
  /** Names of the kinds of markets to list (ccxt's `options.fetchMarkets.types`), where ccxt lets one choose. */
  readonly listed?: readonly string[];
  /** Only markets of this quote, where Jesse's name says so. */
  readonly quote?: string;
  /** Quotes that Jesse calls otherwise: ccxt's to Jesse's. */
  readonly quoteNames?: Readonly<Record<string, string>>;
  /** Minutes of a page: the most that one request gives. */
  readonly pageSize: number;
  /** Requests under way at once; ccxt's limiter spaces them. */
  readonly parallel: number;
  /** Whether a request may name its end; otherwise the exchange ends it a page after its start. */
  readonly until: boolean;
  /** Whether minutes without a trade have no candle: gaps are then what the market was, and not asked for again. */
  readonly sparse: boolean;
  /** Minutes of history that the exchange gives; null: all since the listing. */
  readonly history: number | null;
}

const USUAL = { parallel: 8, until: true, sparse: false, history: null } as const;

const EXCHANGES: readonly ExchangeDescription[] = [
  { ...USUAL, name: 'Binance Spot', ccxt: 'binance', market: 'spot', listed: ['spot'], pageSize: 1000 },
  { ...USUAL, name: 'Binance US Spot', ccxt: 'binanceus', market: 'spot', listed: ['spot'], pageSize: 1000 },
  { ...USUAL, name: 'Binance Perpetual Futures', ccxt: 'binance', market: 'swap', listed: ['linear'], pageSize: 1000 },
  { ...USUAL, name: 'Bitfinex Spot', ccxt: 'bitfinex', market: 'spot', pageSize: 10_000, parallel: 2, sparse: true },
  { ...USUAL, name: 'Bybit Spot', ccxt: 'bybit', market: 'spot', listed: ['spot'], pageSize: 1000 },
  {
    ...USUAL,
    name: 'Bybit USDT Perpetual',
    ccxt: 'bybit',
    market: 'swap',
    listed: ['linear'],
    quote: 'USDT',
    pageSize: 1000,
  },
  {
    ...USUAL,
    name: 'Bybit USDC Perpetual',
    ccxt: 'bybit',
    market: 'swap',
    listed: ['linear'],
    quote: 'USDC',
    pageSize: 1000,
  },
  { ...USUAL, name: 'Coinbase Spot', ccxt: 'coinbaseexchange', market: 'spot', pageSize: 300, sparse: true },
  // Gate refuses spot minutes that are more than 10,000 candles old.
  { ...USUAL, name: 'Gate Spot', ccxt: 'gate', market: 'spot', listed: ['spot'], pageSize: 999, history: 9_990 },
  {
    ...USUAL,
    name: 'Gate USDT Perpetual',
    ccxt: 'gate',
    market: 'swap',
    listed: ['swap'],
    quote: 'USDT',
    pageSize: 1999,
  },
  // Hyperliquid keeps the last 5,000 candles of each timeframe; its dollars are USDC, Jesse writes USD.
  {
    ...USUAL,
    name: 'Hyperliquid Perpetual',
    ccxt: 'hyperliquid',
    market: 'swap',
    listed: ['swap'],
    quoteNames: { USDC: 'USD' },
    pageSize: 4_990,
    parallel: 2,
    history: 4_990,
  },
  { ...USUAL, name: 'Apex Omni Perpetual', ccxt: 'apex', market: 'swap', quote: 'USDT', pageSize: 200 },
  // ccxt asks KuCoin for one minute more than a page, and of more than 1,500 or 200 the exchange leaves out the first.
  {
    ...USUAL,
    name: 'KuCoin Spot',
    ccxt: 'kucoin',
    market: 'spot',
    listed: ['spot'],
    pageSize: 1_499,
    until: false,
    sparse: true,
  },
  {
    ...USUAL,
    name: 'KuCoin USDT Perpetual',
    ccxt: 'kucoin',
    market: 'swap',
    listed: ['swap'],
    quote: 'USDT',
    pageSize: 199,
    until: false,
  },
  {
    ...USUAL,
    name: 'Kraken Pro Futures',
    ccxt: 'krakenfutures',
    market: 'swap',
    pageSize: 2000,
    parallel: 4,
    until: false,
  },
];

/** Names of the exchanges that can be imported from. */
export const IMPORTABLE_EXCHANGES: readonly string[] = EXCHANGES.map(({ name }) => name);

/** The exchange of a name of Jesse's, or null when nothing can be imported from it. */
export function describeExchange(name: string): ExchangeDescription | null {
  return EXCHANGES.find((exchange) => exchange.name === name) ?? null;
}
