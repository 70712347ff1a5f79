/**
 * Binance's forms: spot (`/api/v3`) and USDⓈ-M perpetual futures (`/fapi/v1`).
 *
 * @module
 */

import { MINUTE, type StubCandle } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const LENGTHS: Readonly<Record<string, number>> = { '1m': MINUTE, '1d': 1440 * MINUTE };
const PAIRS = [
  ['BTC', 'USDT'],
  ['ETH', 'USDT'],
  ['BTC', 'USDC'],
] as const;

/** Answers as Binance does: oldest first from `startTime`, at most `limit`, empty minutes absent. */
export const binance: WireFormat = ({ path, query }, market) => {
  if (path === '/api/v3/exchangeInfo')
    return { timezone: 'UTC', serverTime: Date.now(), symbols: PAIRS.map(spotSymbol) };
  if (path === '/fapi/v1/exchangeInfo')
    return { timezone: 'UTC', serverTime: Date.now(), symbols: PAIRS.map(perpetual) };
  if (path !== '/api/v3/klines' && path !== '/fapi/v1/klines') return undefined;
  const from = Number(query.get('startTime') ?? 0);
  const to = Number(query.get('endTime') ?? Number.POSITIVE_INFINITY);
  const length = LENGTHS[query.get('interval') ?? '1m'] ?? MINUTE;
  return market.candles(from, to, Number(query.get('limit') ?? 500), length).map((candle) => kline(candle, length));
};

function kline({ time, open, high, low, close, volume }: StubCandle, length: number) {
  const texts = [open, high, low, close, volume].map((value) => value.toFixed(8));
  return [time, ...texts, time + length - 1, '0.0', 10, '0.0', '0.0', '0'];
}

function spotSymbol([base, quote]: (typeof PAIRS)[number]) {
  return {
    symbol: base + quote,
    status: 'TRADING',
    baseAsset: base,
    baseAssetPrecision: 8,
    quoteAsset: quote,
    quotePrecision: 8,
    quoteAssetPrecision: 8,
    orderTypes: ['LIMIT', 'MARKET'],
    isSpotTradingAllowed: true,
    isMarginTradingAllowed: false,
    filters: [],
    permissions: [],
    permissionSets: [['SPOT']],
  };
}

function perpetual([base, quote]: (typeof PAIRS)[number]) {
  return {
    symbol: base + quote,
    pair: base + quote,
    contractType: 'PERPETUAL',
    deliveryDate: 4_133_404_800_000,
    onboardDate: 1_569_398_400_000,
    status: 'TRADING',
    baseAsset: base,
    quoteAsset: quote,
    marginAsset: quote,
    pricePrecision: 2,
    quantityPrecision: 3,
    baseAssetPrecision: 8,
    quotePrecision: 8,
    orderTypes: ['LIMIT', 'MARKET'],
    filters: [],
  };
}
