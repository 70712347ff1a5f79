/**
 * Gate's forms (`/api/v4`): records for futures, whose times are seconds.
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
