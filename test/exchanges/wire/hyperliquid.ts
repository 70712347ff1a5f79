/**
 * Hyperliquid's forms (`POST /info`): only the last 5,000 candles exist.
 *
 * @module
 */
import { z } from 'zod';
import { MINUTE } from '../stub-market.ts';
import type { WireFormat } from '../stub-server.ts';

const question = z.looseObject({
  type: z.string(),
  req: z.object({ coin: z.string(), interval: z.string(), startTime: z.number(), endTime: z.number() }).optional(),
});

/** Answers for perpetuals. */
export const hyperliquid: WireFormat = ({ path, body }, market) => {
  if (path !== '/info') return undefined;
  const { type, req } = question.parse(body);
  if (type === 'metaAndAssetCtxs') {
    const context = {
      funding: '0.0000125',
      openInterest: '1',
      markPx: '100',
      midPx: '100',
      oraclePx: '100',
      prevDayPx: '99',
      premium: '0',
      dayNtlVlm: '1',
      impactPxs: ['1', '1'],
    };
    return [
      { universe: [{ szDecimals: 5, name: 'BTC', maxLeverage: 40, marginTableId: 56 }], marginTables: [] },
      [context],
    ];
  }
  if (type !== 'candleSnapshot' || req === undefined) return undefined;
  const length = req.interval === '1m' ? MINUTE : 1440 * MINUTE;
  const oldest = market.options.now() - 5_000 * length;
  return market.candles(Math.max(req.startTime, oldest), req.endTime, 5_000, length).map((row) => ({
    t: row.time,
    T: row.time + length - 1,
    s: 'BTC',
    i: req.interval,
    o: String(row.open),
    c: String(row.close),
    h: String(row.high),
    l: String(row.low),
    v: String(row.volume),
    n: 10,
  }));
};
