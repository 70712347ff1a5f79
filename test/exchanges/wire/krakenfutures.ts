/**
 * Kraken Futures' forms: instruments under `/derivatives/api/v3`, candles under `/api/charts/v1`, asked for in seconds and
 * given in ms, oldest first, at most 2,000.
 *
 * @module
 */
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const LENGTHS: Readonly<Record<string, number>> = { '1m': MINUTE, '1d': 1440 * MINUTE };
const PAGE = 2_000;

/** Answers for perpetuals. */
export const krakenFutures: WireFormat = ({ path, query }, market) => {
  if (path === '/derivatives/api/v3/instruments') {
    return {
      result: 'success',
      instruments: [
        instrument('PF_XBTUSD', 'flexible_futures'),
        instrument('PI_XBTUSD', 'futures_inverse'),
        { symbol: 'in_xbtusd', type: 'spot index', tradeable: false },
      ],
      serverTime: new Date(market.options.now()).toISOString(),
    };
  }
  const found = /^\/api\/charts\/v1\/trade\/PF_XBTUSD\/(1m|1d)$/.exec(path);
  const length = LENGTHS[found?.[1] ?? ''];
  if (length === undefined) return undefined;
  const from = Number(query.get('from')) * 1000;
  const to = Number(query.get('to')) * 1000;
  const rows = market.candles(from, to, PAGE + 1, length);
  return {
    candles: rows.slice(0, PAGE).map((row) => ({
      time: row.time,
      open: String(row.open),
      high: String(row.high),
      low: String(row.low),
      close: String(row.close),
      volume: String(row.volume),
    })),
    more_candles: rows.length > PAGE,
  };
};

function instrument(symbol: string, type: string) {
  return {
    symbol,
    type,
    tickSize: 0.5,
    contractSize: 1,
    tradeable: true,
    contractValueTradePrecision: 4,
    openingDate: '2022-03-22T15:01:00.000Z',
    marginLevels: [{ contracts: 0, initialMargin: 0.02, maintenanceMargin: 0.01 }],
    tags: [],
  };
}
