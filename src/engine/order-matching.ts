/**
 * Which orders a candle reaches, and in which order.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import type { Order } from './order.ts';

/** Active orders whose price lies within [low, high], in order of submission. */
export function insideOrders(orders: readonly Order[], high: number, low: number): Order[] {
  return orders.filter((order) => order.isActive && low <= order.price && order.price <= high);
}

/**
 * Active orders that became marketable between the last close and the open: those that sell higher or buy higher as stops on
 * the way up, the others on the way down. Sorted by price in the direction of the gap. Null as last close means no gap.
 */
export function gappedOrders(orders: readonly Order[], previousClose: number | null, open: number): Order[] {
  if (previousClose === null || previousClose === open || orders.length === 0) return [];
  const up = open > previousClose;
  const low = up ? previousClose : open;
  const high = up ? open : previousClose;
  const gapped = orders.filter((order) => {
    if (!order.isActive || !(low <= order.price && order.price <= high)) return false;
    if (order.type === 'MARKET') return false;
    return (order.type === 'LIMIT') === (order.side === (up ? 'sell' : 'buy'));
  });
  return gapped.length < 2 ? gapped : gapped.sort((a, b) => (up ? a.price - b.price : b.price - a.price));
}

/**
 * Orders in the sequence in which the assumed path of the candles `[from, to)` reaches them. Orders that no single candle
 * contains are left out; one at an open may stand twice, which is harmless because it is executed once.
 */
export function sortByPath(orders: readonly Order[], candles: CandleColumns, from: number, to: number): Order[] {
  let remaining = orders.slice();
  const sorted: Order[] = [];
  for (let row = from; row < to && sorted.length !== orders.length; row++) {
    const included = sortWithin(
      remaining,
      candles.open[row] as number,
      candles.close[row] as number,
      candles.high[row] as number,
      candles.low[row] as number,
    );
    if (included.length === 0) continue;
    sorted.push(...included);
    remaining = remaining.filter((order) => !included.includes(order));
  }
  return sorted;
}

/** {@link sortByPath} for a single candle (6 values). */
export function sortByCandle(orders: readonly Order[], candle: Float64Array): Order[] {
  return sortWithin(orders, candle[1] as number, candle[2] as number, candle[3] as number, candle[4] as number);
}

function sortWithin(orders: readonly Order[], open: number, close: number, high: number, low: number): Order[] {
  const included = orders.filter((order) => low <= order.price && order.price <= high);
  if (included.length < 2) return included;
  const atOpen = included.filter((order) => order.price === open);
  const above = included.filter((order) => order.price > open).sort((a, b) => a.price - b.price);
  const below = included.filter((order) => !(order.price > open)).sort((a, b) => b.price - a.price);
  return open > close ? [...atOpen, ...above, ...below] : [...atOpen, ...below, ...above];
}
