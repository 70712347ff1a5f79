/**
 * Bybit's forms (`/v5/market`): pages are newest first.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const LENGTHS: Readonly<Record<string, number>> = { '1': MINUTE, D: 1440 * MINUTE };

/** Answers for linear perpetuals. */
export const bybit: WireFormat = ({ path, query }, market) => {
  const reply = (result: unknown) => ({ retCode: 0, retMsg: 'OK', result, retExtInfo: {}, time: Date.now() });
  if (path === '/v5/market/instruments-info') {
    return reply({ category: 'linear', list: ['USDT', 'USDC'].map(instrument), nextPageCursor: '' });
  }
  if (path !== '/v5/market/kline') return undefined;
  const from = Number(query.get('start') ?? 0);
  const to = Number(query.get('end') ?? Number.POSITIVE_INFINITY);
  const length = LENGTHS[query.get('interval') ?? '1'] ?? MINUTE;
  const list = market
    .newest(from, to, Number(query.get('limit') ?? 200), length)
    .map((row) => [row.time, row.open, row.high, row.low, row.close, row.volume, row.volume * row.close].map(String));
  return reply({ category: 'linear', symbol: query.get('symbol'), list });
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
