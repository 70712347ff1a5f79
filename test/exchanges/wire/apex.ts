/**
 * ApeX Omni's forms (`/api/v3`): candles by the name without a dash, asked for in seconds and given in ms, at most 200.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const LENGTHS: Readonly<Record<string, number>> = { '1': MINUTE, D: 1440 * MINUTE };
const PAGE = 200;

/** Answers for perpetuals. */
export const apex: WireFormat = ({ path, query }, market) => {
  if (path === '/api/v3/symbols') {
    return { data: { contractConfig: { perpetualContract: [contract('BTC'), contract('ETH')] } }, timeCost: 1 };
  }
  if (path !== '/api/v3/klines' || query.get('symbol') !== 'BTCUSDT') return undefined;
  const interval = query.get('interval') ?? '';
  const length = LENGTHS[interval];
  if (length === undefined) return { code: 3, msg: 'invalid interval', key: 'INVALID_INTERVAL' };
  const from = Number(query.get('start') ?? 0) * 1000;
  const to = query.has('end') ? Number(query.get('end')) * 1000 : Number.POSITIVE_INFINITY;
  const rows = market.candles(from, to, Math.min(PAGE, Number(query.get('limit') ?? PAGE)), length);
  return {
    data: {
      BTCUSDT: rows.map((row) => ({
        s: 'BTCUSDT',
        i: interval,
        t: row.time,
        c: String(row.close),
        h: String(row.high),
        l: String(row.low),
        o: String(row.open),
        v: String(row.volume),
        tr: '1',
      })),
    },
    timeCost: 1,
  };
};

function contract(base: string) {
  return {
    crossSymbolName: `${base}USDT`,
    displayMaxLeverage: '100',
    displayMinLeverage: '1',
    enableTrade: true,
    maxOrderSize: '50',
    minOrderSize: '0.001',
    settleAssetId: 'USDT',
    baseTokenId: base,
    stepSize: '0.001',
    symbol: `${base}-USDT`,
    tickSize: '0.1',
    l2PairId: '50001',
  };
}
