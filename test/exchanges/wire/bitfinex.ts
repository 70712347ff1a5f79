/**
 * Bitfinex's forms (`/v2`): close before high and low, minutes without a trade are absent.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

/** Answers for spot. */
export const bitfinex: WireFormat = ({ path, query }, market) => {
  if (path.startsWith('/v2/conf/')) {
    const info = [null, null, null, '0.00004', '2000', null, null, null, 0.2, 0.1, null];
    return [[['BTCUSD', info]], [], [], []];
  }
  const found = /^\/v2\/candles\/trade:(1m|1D):tBTCUSD\/hist$/.exec(decodeURIComponent(path));
  if (found === null) return undefined;
  const from = Number(query.get('start') ?? 0);
  const to = Number(query.get('end') ?? Number.POSITIVE_INFINITY);
  const limit = Number(query.get('limit') ?? 100);
  const length = found[1] === '1m' ? MINUTE : 1440 * MINUTE;
  const rows =
    query.get('sort') === '1' ? market.candles(from, to, limit, length) : market.newest(from, to, limit, length);
  return rows.map((row) => [row.time, row.open, row.close, row.high, row.low, row.volume]);
};
