/**
 * KuCoin's forms: spot (`/api/v1/market/candles`, seconds as text, close before high) and perpetuals
 * (`/api/v1/kline/query`, ms). Both ends of a range are part of it; of more candles than a page holds the newest are given.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const SPOT_LENGTHS: Readonly<Record<string, number>> = { '1min': MINUTE, '1day': 1440 * MINUTE };
const SPOT_PAGE = 1_500;
const PERPETUAL_PAGE = 200;

/** Answers for spot: newest first, minutes without a trade are absent. */
export const kucoinSpot: WireFormat = ({ path, query }, market) => {
  if (path === '/api/v2/symbols') return reply([spotSymbol('BTC', 'USDT'), spotSymbol('ETH', 'BTC')]);
  if (path !== '/api/v1/market/candles') return undefined;
  const length = SPOT_LENGTHS[query.get('type') ?? ''];
  if (length === undefined) return { code: '400100', msg: 'Incorrect candlestick type.' };
  const from = Number(query.get('startAt')) * 1000;
  const to = Number(query.get('endAt')) * 1000;
  return reply(
    market
      .newest(from, to, SPOT_PAGE, length)
      .map((row) =>
        [row.time / 1000, row.open, row.close, row.high, row.low, row.volume, row.volume * row.close].map(String),
      ),
  );
};

/** Answers for perpetuals that settle in USDT: oldest first. */
export const kucoinPerpetual: WireFormat = ({ path, query }, market) => {
  if (path === '/api/v1/contracts/active')
    return reply([contract('XBT', 'USDT', 'XBTUSDTM'), contract('XBT', 'USD', 'XBTUSDM')]);
  if (path !== '/api/v1/kline/query' || query.get('symbol') !== 'XBTUSDTM') return undefined;
  const length = Number(query.get('granularity')) * MINUTE;
  return reply(
    market
      .newest(Number(query.get('from')), Number(query.get('to')), PERPETUAL_PAGE, length)
      .reverse()
      .map((row) => [row.time, row.open, row.high, row.low, row.close, row.volume]),
  );
};

function reply(data: unknown) {
  return { code: '200000', data };
}

function spotSymbol(base: string, quote: string) {
  const symbol = `${base}-${quote}`;
  return {
    symbol,
    name: symbol,
    baseCurrency: base,
    quoteCurrency: quote,
    feeCurrency: quote,
    market: 'USDS',
    baseMinSize: '0.00001',
    quoteMinSize: '0.1',
    baseMaxSize: '10000000000',
    quoteMaxSize: '99999999',
    baseIncrement: '0.00000001',
    quoteIncrement: '0.000001',
    priceIncrement: '0.1',
    priceLimitRate: '0.1',
    isMarginEnabled: true,
    enableTrading: true,
  };
}

function contract(base: string, quote: string, symbol: string) {
  const settle = quote === 'USD' ? base : quote;
  return {
    symbol,
    rootSymbol: quote,
    type: 'FFWCSX',
    firstOpenDate: 1_585_555_200_000,
    expireDate: null,
    settleDate: null,
    baseCurrency: base,
    quoteCurrency: quote,
    settleCurrency: settle,
    maxOrderQty: 1_000_000,
    maxPrice: 1_000_000,
    lotSize: 1,
    tickSize: 0.1,
    multiplier: 0.001,
    makerFeeRate: 0.0002,
    takerFeeRate: 0.0006,
    isInverse: quote === 'USD',
    status: 'Open',
    nextFundingRateTime: 25_481_884,
    maxLeverage: 100,
  };
}
