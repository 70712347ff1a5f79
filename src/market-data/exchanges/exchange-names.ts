/**
 * The names of exchanges: Jesse's own, and the plain ones that people use for a whole house (`Binance`).
 *
 * @module
 */
import { KNOWN_EXCHANGES } from '../../engine/exchange-table.ts';

/** What an exchange trades, as the tools call it. */
export type ExchangeType = 'spot' | 'futures';

/** A house and the exchanges of Jesse that a plain name of it may mean, by type; the first that fits is meant. */
export interface ExchangeHouse {
  readonly name: string;
  /** Other spellings, lower case. */
  readonly aliases: readonly string[];
  readonly spot: readonly string[];
  /** Where several differ in what they settle in, the name says it (`Bybit USDC Perpetual`). */
  readonly futures: readonly string[];
}

/** Houses by their plain names. */
export const EXCHANGE_HOUSES: readonly ExchangeHouse[] = [
  { name: 'Binance', aliases: [], spot: ['Binance Spot'], futures: ['Binance Perpetual Futures'] },
  { name: 'Binance US', aliases: ['binanceus', 'binance.us'], spot: ['Binance US Spot'], futures: [] },
  { name: 'Bitfinex', aliases: [], spot: ['Bitfinex Spot'], futures: [] },
  {
    name: 'Bybit',
    aliases: [],
    spot: ['Bybit Spot'],
    futures: ['Bybit USDT Perpetual', 'Bybit USDC Perpetual'],
  },
  { name: 'Coinbase', aliases: ['coinbase pro', 'coinbase exchange'], spot: ['Coinbase Spot'], futures: [] },
  { name: 'Gate', aliases: ['gate.io', 'gateio'], spot: ['Gate Spot'], futures: ['Gate USDT Perpetual'] },
  { name: 'Hyperliquid', aliases: [], spot: [], futures: ['Hyperliquid Perpetual'] },
  { name: 'Apex', aliases: ['apex omni', 'apex pro'], spot: [], futures: ['Apex Omni Perpetual'] },
  { name: 'KuCoin', aliases: [], spot: ['KuCoin Spot'], futures: ['KuCoin USDT Perpetual'] },
  { name: 'Kraken', aliases: ['kraken pro'], spot: ['Kraken Pro Spot'], futures: ['Kraken Pro Futures'] },
  { name: 'Bitget', aliases: [], spot: ['Bitget Spot'], futures: ['Bitget USDT Perpetual'] },
  { name: 'Dydx', aliases: [], spot: [], futures: ['Dydx Perpetual'] },
  { name: 'Lighter', aliases: [], spot: [], futures: ['Lighter Perpetual'] },
];

/** The house that a name means by its own or another spelling, in any letter case and with spaces around; undefined for none. */
export function houseOf(name: string): ExchangeHouse | undefined {
  const wanted = name.trim().toLowerCase();
  return EXCHANGE_HOUSES.find((house) => house.name.toLowerCase() === wanted || house.aliases.includes(wanted));
}

/** Jesse's exchange names; its name for tests without a market is not one. */
export const JESSE_EXCHANGE_NAMES: readonly string[] = Object.keys(KNOWN_EXCHANGES).filter(
  (name) => name !== 'Sandbox',
);
