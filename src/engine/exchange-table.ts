/**
 * Jesse's exchange table: what an account of a known name has where a run's settings do not say it.
 *
 * @module
 */

/** Defaults of one exchange. */
export interface KnownExchange {
  /** Fraction of the value of a fill. */
  readonly fee: number;
  readonly type: 'futures' | 'spot';
  /** Where it is not the quote asset of the first route. */
  readonly settlementCurrency?: string;
}

/** Exchanges of Jesse 3.5.3 (`jesse.info.exchange_info`) by name. */
export const KNOWN_EXCHANGES: Readonly<Record<string, KnownExchange>> = {
  'KuCoin Spot': { fee: 0.001, type: 'spot' },
  'KuCoin USDT Perpetual': { fee: 0.0006, type: 'futures', settlementCurrency: 'USDT' },
  'Bybit USDT Perpetual': { fee: 0.00055, type: 'futures', settlementCurrency: 'USDT' },
  'Bybit USDT Perpetual Testnet': { fee: 0.00055, type: 'futures', settlementCurrency: 'USDT' },
  'Bybit USDC Perpetual': { fee: 0.00055, type: 'futures', settlementCurrency: 'USDC' },
  'Bybit USDC Perpetual Testnet': { fee: 0.00055, type: 'futures', settlementCurrency: 'USDC' },
  'Bybit Spot': { fee: 0.001, type: 'spot' },
  'Bybit Spot Testnet': { fee: 0.001, type: 'spot' },
  'Bitfinex Spot': { fee: 0.002, type: 'spot' },
  'Binance Spot': { fee: 0.001, type: 'spot' },
  'Binance US Spot': { fee: 0.001, type: 'spot' },
  'Binance Perpetual Futures': { fee: 0.0004, type: 'futures' },
  'Binance Perpetual Futures Testnet': { fee: 0.0004, type: 'futures' },
  'Coinbase Spot': { fee: 0.0003, type: 'spot' },
  'Apex Omni Perpetual Testnet': { fee: 0.0005, type: 'futures' },
  'Apex Omni Perpetual': { fee: 0.0005, type: 'futures' },
  'Gate USDT Perpetual': { fee: 0.0005, type: 'futures' },
  'Gate Spot': { fee: 0.0005, type: 'spot' },
  'FTX Perpetual Futures': { fee: 0.0006, type: 'futures' },
  'FTX Spot': { fee: 0.0007, type: 'spot' },
  'FTX US Spot': { fee: 0.002, type: 'spot' },
  'Bitget USDT Perpetual Testnet': { fee: 0.0006, type: 'futures' },
  'Bitget USDT Perpetual': { fee: 0.0006, type: 'futures' },
  'Bitget Spot': { fee: 0.0006, type: 'spot' },
  'Dydx Perpetual': { fee: 0.0005, type: 'futures' },
  'Dydx Perpetual Testnet': { fee: 0.0005, type: 'futures' },
  'Hyperliquid Perpetual': { fee: 0.0001, type: 'futures' },
  'Hyperliquid Perpetual Testnet': { fee: 0.0001, type: 'futures' },
  'Lighter Perpetual': { fee: 0, type: 'futures' },
  'Lighter Perpetual Testnet': { fee: 0, type: 'futures' },
  'Kraken Pro Spot': { fee: 0.0026, type: 'spot' },
  'Kraken Pro Futures': { fee: 0.0005, type: 'futures' },
  'Kraken Pro Futures Testnet': { fee: 0.0005, type: 'futures' },
  'Custom Data': { fee: 0.0004, type: 'futures' },
  'Massive Stocks': { fee: 0, type: 'spot' },
  'Massive Currencies': { fee: 0, type: 'spot' },
  'Massive Indices': { fee: 0, type: 'spot' },
  'Massive Futures': { fee: 0, type: 'spot' },
  Sandbox: { fee: 0, type: 'futures' },
};
