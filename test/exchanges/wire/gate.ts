/**
 * Gate's forms (`/api/v4`), times in seconds: records for futures, lists of texts for spot, where only the last 10,000
 * candles exist and a range of more than 1,000 is refused.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const LENGTHS: Readonly<Record<string, number>> = { '1m': MINUTE, '1d': 1440 * MINUTE };

/** Answers for perpetuals that settle in USDT. */
export const gate: WireFormat = ({ path, query }, market) => {
  if (path === '/api/v4/futures/usdt/contracts') return [contract()];
  if (path === '/api/v4/futures/btc/contracts') return [];
  if (path !== '/api/v4/futures/usdt/candlesticks') return undefined;
  const from = Number(query.get('from')) * 1000;
  const to = Number(query.get('to')) * 1000;
  const length = LENGTHS[query.get('interval') ?? '1m'] ?? MINUTE;
  return market.candles(from, to, 2000, length).map((row) => ({
    t: row.time / 1000,
    v: row.volume,
    c: String(row.close),
    h: String(row.high),
    l: String(row.low),
    o: String(row.open),
    sum: '0',
  }));
};

/** Answers for spot. */
export const gateSpot: WireFormat = ({ path, query }, market) => {
  if (path === '/api/v4/margin/currency_pairs') return [];
  if (path === '/api/v4/spot/currency_pairs') return [pair()];
  if (path !== '/api/v4/spot/candlesticks' || query.get('currency_pair') !== 'BTC_USDT') return undefined;
  const length = LENGTHS[query.get('interval') ?? '1m'] ?? MINUTE;
  const from = Number(query.get('from')) * 1000;
  const to = Number(query.get('to')) * 1000;
  if ((to - from) / length >= 1_000) throw new Error(`asked for ${(to - from) / length + 1} candles`);
  if (from < market.options.now() - 10_000 * length) throw new Error('asked for candles of too long ago');
  return market
    .candles(from, to, 1_000, length)
    .map((row) => [
      ...[row.time / 1000, row.volume * row.close, row.close, row.high, row.low, row.open, row.volume].map(String),
      'true',
    ]);
};

function pair() {
  return {
    id: 'BTC_USDT',
    base: 'BTC',
    quote: 'USDT',
    fee: '0.2',
    min_quote_amount: '3',
    amount_precision: 6,
    precision: 1,
    trade_status: 'tradable',
    sell_start: 0,
    buy_start: 0,
  };
}

function contract() {
  return {
    name: 'BTC_USDT',
    type: 'direct',
    quanto_multiplier: '0.0001',
    leverage_min: '1',
    leverage_max: '100',
    maintenance_rate: '0.005',
    mark_type: 'index',
    maker_fee_rate: '-0.00025',
    taker_fee_rate: '0.00075',
    order_price_round: '0.1',
    mark_price_round: '0.01',
    order_size_min: 1,
    order_size_max: 1_000_000,
    order_price_deviate: '0.5',
    in_delisting: false,
    create_time: 1_546_300_800,
  };
}
