/**
 * Bybit's forms (`/v5/market`): pages are newest first.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const LENGTHS: Readonly<Record<string, number>> = { '1': MINUTE, D: 1440 * MINUTE };

/** Answers for linear perpetuals and spot. */
export const bybit: WireFormat = ({ path, query }, market) => {
  const category = query.get('category');
  const reply = (result: unknown) => ({ retCode: 0, retMsg: 'OK', result, retExtInfo: {}, time: Date.now() });
  if (path === '/v5/market/instruments-info') {
    const list = category === 'spot' ? [spotInstrument()] : ['USDT', 'USDC'].map(instrument);
    return reply({ category, list, nextPageCursor: '' });
  }
  if (path !== '/v5/market/kline') return undefined;
  const from = Number(query.get('start') ?? 0);
  const to = Number(query.get('end') ?? Number.POSITIVE_INFINITY);
  const length = LENGTHS[query.get('interval') ?? '1'] ?? MINUTE;
  const list = market
    .newest(from, to, Number(query.get('limit') ?? 200), length)
    .map((row) => [row.time, row.open, row.high, row.low, row.close, row.volume, row.volume * row.close].map(String));
  return reply({ category, symbol: query.get('symbol'), list });
};

function instrument(quote: string) {
  return {
    symbol: quote === 'USDT' ? 'BTCUSDT' : 'BTCPERP',
    contractType: 'LinearPerpetual',
    status: 'Trading',
    baseCoin: 'BTC',
    quoteCoin: quote,
    settleCoin: quote,
    launchTime: '1584230400000',
    deliveryTime: '0',
    deliveryFeeRate: '',
    priceScale: '2',
    leverageFilter: { minLeverage: '1', maxLeverage: '100', leverageStep: '0.01' },
    priceFilter: { minPrice: '0.1', maxPrice: '199999', tickSize: '0.1' },
    lotSizeFilter: { maxOrderQty: '1190', minOrderQty: '0.001', qtyStep: '0.001' },
    fundingInterval: 480,
  };
}

function spotInstrument() {
  return {
    symbol: 'BTCUSDT',
    baseCoin: 'BTC',
    quoteCoin: 'USDT',
    innovation: '0',
    status: 'Trading',
    marginTrading: 'utaOnly',
    lotSizeFilter: {
      basePrecision: '0.000001',
      quotePrecision: '0.0000001',
      minOrderQty: '0.000011',
      maxOrderQty: '83',
      minOrderAmt: '5',
      maxOrderAmt: '8000000',
    },
    priceFilter: { tickSize: '0.1' },
  };
}
