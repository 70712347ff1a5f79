/**
 * The exchanges that tests import from, each in its own wire format and with its own words for too many requests.
 *
 * @module
 */
import type { StubFault, WireFormat } from './stub-server.ts';
import { apex } from './wire/apex.ts';
import { binance } from './wire/binance.ts';
import { bitfinex } from './wire/bitfinex.ts';
import { bybit } from './wire/bybit.ts';
import { coinbase } from './wire/coinbase.ts';
import { gate, gateSpot } from './wire/gate.ts';
import { hyperliquid } from './wire/hyperliquid.ts';
import { krakenFutures } from './wire/krakenfutures.ts';
import { kucoinPerpetual, kucoinSpot } from './wire/kucoin.ts';

/** An exchange and a symbol of it. */
export interface StubExchange {
  readonly exchange: string;
  readonly symbol: string;
  readonly format: WireFormat;
  /** Minutes since the listing that take several pages. */
  readonly minutes: number;
  /** How it refuses a request too many. */
  readonly limited: StubFault;
}

const json = (status: number, body: unknown): StubFault => ({ status, body: JSON.stringify(body) });
const BINANCE = { format: binance, limited: json(429, { code: -1003, msg: 'Too many requests.' }) };
const BYBIT = { format: bybit, limited: json(200, { retCode: 10006, retMsg: 'Too many visits!', result: {} }) };
const GATE_LIMITED = json(429, { label: 'TOO_MANY_REQUESTS', message: 'Request Rate limit Exceeded' });
const KUCOIN_LIMITED = json(429, { code: '429000', msg: 'Too Many Requests' });

/** Every exchange that can be imported from. */
export const STUB_EXCHANGES: readonly StubExchange[] = [
  { ...BINANCE, exchange: 'Binance Perpetual Futures', symbol: 'BTC-USDT', minutes: 3_500 },
  { ...BINANCE, exchange: 'Binance Spot', symbol: 'ETH-USDT', minutes: 2_500 },
  { ...BINANCE, exchange: 'Binance US Spot', symbol: 'BTC-USDT', minutes: 1_500 },
  { ...BYBIT, exchange: 'Bybit Spot', symbol: 'BTC-USDT', minutes: 2_500 },
  { ...BYBIT, exchange: 'Bybit USDT Perpetual', symbol: 'BTC-USDT', minutes: 3_500 },
  { ...BYBIT, exchange: 'Bybit USDC Perpetual', symbol: 'BTC-USDC', minutes: 1_500 },
  {
    exchange: 'Coinbase Spot',
    symbol: 'BTC-USD',
    format: coinbase,
    minutes: 1_500,
    limited: json(429, { message: 'Public rate limit exceeded' }),
  },
  {
    exchange: 'Bitfinex Spot',
    symbol: 'BTC-USD',
    format: bitfinex,
    minutes: 12_000,
    limited: json(429, ['error', 11010, 'ratelimit: error']),
  },
  { exchange: 'Gate Spot', symbol: 'BTC-USDT', format: gateSpot, minutes: 2_500, limited: GATE_LIMITED },
  { exchange: 'Gate USDT Perpetual', symbol: 'BTC-USDT', format: gate, minutes: 4_500, limited: GATE_LIMITED },
  {
    exchange: 'Hyperliquid Perpetual',
    symbol: 'BTC-USD',
    format: hyperliquid,
    minutes: 2_000,
    limited: { status: 429, body: 'null' },
  },
  {
    exchange: 'KuCoin Spot',
    symbol: 'BTC-USDT',
    format: kucoinSpot,
    minutes: 4_000,
    limited: KUCOIN_LIMITED,
  },
  {
    exchange: 'KuCoin USDT Perpetual',
    symbol: 'BTC-USDT',
    format: kucoinPerpetual,
    minutes: 1_500,
    limited: KUCOIN_LIMITED,
  },
  {
    exchange: 'Kraken Pro Futures',
    symbol: 'BTC-USD',
    format: krakenFutures,
    minutes: 5_000,
    limited: json(429, { result: 'error', error: 'apiLimitExceeded' }),
  },
  {
    exchange: 'Apex Omni Perpetual',
    symbol: 'BTC-USDT',
    format: apex,
    minutes: 1_500,
    limited: json(429, { code: 429, msg: 'too many requests' }),
  },
];
