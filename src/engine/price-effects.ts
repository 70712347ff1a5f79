/**
 * What prices do to the orders and positions of one instrument: gaps, fills inside a minute, liquidation.
 *
 * @module
 */
import { MINUTE } from '../candles/timeframe.ts';
import type { FundingClock } from './funding-clock.ts';
import { floatText } from './number-text.ts';
import type { Order } from './order.ts';
import { gappedOrders, insideOrders, sortByCandle, sortByPath } from './order-matching.ts';
import type { PairCandles } from './pair-candles.ts';
import type { TradingSession } from './session.ts';
import { splitCandle } from './split-candle.ts';
import type { TradedPair } from './traded-pair.ts';
import type { Venue } from './venue.ts';

/** Applies prices to the instruments of one run. */
export class PriceEffects {
  private readonly real = new Float64Array(6);
  private readonly rest = new Float64Array(6);
  private readonly earlier = new Float64Array(6);

  constructor(
    private readonly session: TradingSession,
    private readonly venue: Venue,
    private readonly funding: FundingClock,
  ) {}

  /** Applies trading row `row`, which is the last visible minute. `previousClose` is null for the first row of a run. */
  applyMinute(pair: TradedPair, row: number, previousClose: number | null): void {
    const { candles, position, book } = pair;
    const { trading } = candles.minutes;
    if (book.isWaiting) this.fillMinute(pair, row, previousClose);
    position.currentPrice = trading.close[row] as number;
    if (position.mode === 'isolated' && position.isOpen) {
      this.liquidate(
        pair,
        trading.open[row] as number,
        trading.high[row] as number,
        trading.low[row] as number,
        previousClose,
      );
    }
  }

  /**
   * Applies the trading rows `[from, to)` of an instrument as the fast mode does, and makes them visible. Rows are looked at
   * one by one only where an order could fill. `end` (ms) is the time of the batch's end.
   */
  applyBatch(candles: PairCandles, pair: TradedPair | undefined, from: number, to: number, end: number): void {
    const { minutes } = candles;
    const { trading } = minutes;
    const base = minutes.visible;
    const watched = pair !== undefined && (pair.book.isWaiting || isLiquidatable(pair));
    if (pair && watched) {
      const previousClose = from === 0 ? null : (trading.close[from - 1] as number);
      const open = trading.open[from] as number;
      let high = trading.high[from] as number;
      let low = trading.low[from] as number;
      for (let row = from + 1; row < to; row++) {
        if ((trading.high[row] as number) > high) high = trading.high[row] as number;
        if ((trading.low[row] as number) < low) low = trading.low[row] as number;
      }
      this.fillBatch(pair, from, to, previousClose, open, high, low);
      minutes.visible = base + to - from;
      this.session.time = end;
      this.payFunding(pair, end);
      if (isLiquidatable(pair)) this.liquidate(pair, open, high, low, previousClose);
    } else {
      minutes.visible = base + to - from;
      this.session.time = end;
      if (pair) this.payFunding(pair, end);
    }
    pair?.position.showClose(trading.close, to - 1);
  }

  private fillMinute(pair: TradedPair, row: number, previousClose: number | null): void {
    const { candles } = pair;
    const { trading } = candles.minutes;
    const open = trading.open[row] as number;
    const high = trading.high[row] as number;
    const low = trading.low[row] as number;
    const gapped = gappedOrders(pair.book.active, previousClose, open);
    let inside = insideOrders(pair.book.active, high, low);
    if (gapped.length === 0 && inside.length === 0) return;
    this.readRow(pair, row);
    const anyGapFill = gapped.length > 0 && this.fillGap(pair, gapped);
    if (anyGapFill) inside = insideOrders(pair.book.active, high, low);
    this.rest.set(this.real);
    if (inside.length > 1) inside = sortByCandle(inside, this.rest);
    for (let order = this.nextFill(inside); order !== null; order = this.nextFill(inside)) {
      this.fill(pair, order);
      inside = insideOrders(pair.book.active, this.rest[3] as number, this.rest[4] as number);
      if (inside.length > 1) inside = sortByCandle(inside, this.rest);
    }
    candles.minutes.clearPartial();
  }

  private fillBatch(
    pair: TradedPair,
    from: number,
    to: number,
    previousClose: number | null,
    open: number,
    high: number,
    low: number,
  ): void {
    const { minutes } = pair.candles;
    const { trading } = minutes;
    const base = minutes.visible;
    let active = pair.book.active;
    let inside = insideOrders(active, high, low);
    if (inside.length === 0 && gappedOrders(active, previousClose, open).length === 0) return;
    if (inside.length > 1) inside = sortByPath(inside, trading, from, to);
    for (let row = from; row < to; row++) {
      const lastClose = row === from ? previousClose : (trading.close[row - 1] as number);
      this.readRow(pair, row);
      const shown = base + row - from + 1;
      const gapped = gappedOrders(active, lastClose, this.real[1] as number);
      if (gapped.length > 0) {
        minutes.visible = shown;
        if (this.fillGap(pair, gapped)) {
          active = pair.book.active;
          inside = insideOrders(active, high, low);
          if (inside.length > 1) inside = sortByPath(inside, trading, row, to);
        }
      }
      this.rest.set(this.real);
      for (let order = this.nextFill(inside); order !== null; order = this.nextFill(inside)) {
        minutes.visible = shown;
        this.session.time = (this.real[0] as number) + MINUTE;
        this.fill(pair, order);
        active = pair.book.active;
        inside = insideOrders(active, high, low);
      }
      minutes.visible = shown;
      minutes.clearPartial();
      pair.position.currentPrice = this.rest[2] as number;
      this.payFunding(pair, (this.real[0] as number) + MINUTE);
    }
  }

  /** Pays what is due up to `until` (ms), at the closes of the minutes that end when it is due. */
  private payFunding(pair: TradedPair, until: number): void {
    if (until < this.funding.nextTime) return;
    const { timestamp, close } = pair.candles.minutes.trading;
    this.funding.payFor(pair, until, (time) => close[(time - (timestamp[0] as number)) / MINUTE - 1] as number);
  }

  /** Executes the orders that an opening gap jumped over, at the open. */
  private fillGap(pair: TradedPair, gapped: readonly Order[]): boolean {
    const open = this.real[1] as number;
    this.earlier[0] = this.real[0] as number;
    this.earlier.fill(open, 1, 5);
    this.earlier[5] = 0;
    pair.candles.showPartial(this.earlier);
    pair.position.currentPrice = open;
    this.session.time = (this.real[0] as number) + MINUTE;
    let any = false;
    for (const order of gapped) {
      if (!order.isActive) continue;
      order.submittedPrice = order.price;
      order.price = open;
      this.venue.execute(pair, order);
      any = true;
    }
    return any;
  }

  private nextFill(orders: readonly Order[]): Order | null {
    const high = this.rest[3] as number;
    const low = this.rest[4] as number;
    for (const order of orders) if (order.isActive && order.price >= low && order.price <= high) return order;
    return null;
  }

  private fill(pair: TradedPair, order: Order): void {
    splitCandle(this.rest, order.price, this.earlier, this.rest);
    pair.candles.showPartial(this.earlier);
    pair.position.currentPrice = this.earlier[2] as number;
    this.venue.execute(pair, order);
  }

  private liquidate(pair: TradedPair, open: number, high: number, low: number, previousClose: number | null): void {
    const { position } = pair;
    const price = position.liquidationPrice;
    const inside = price >= low && price <= high;
    const jumped =
      previousClose !== null && Math.min(previousClose, open) <= price && price <= Math.max(previousClose, open);
    if (!inside && !jumped) return;
    const order = this.venue.submitLiquidation(pair, {
      side: position.isLong ? 'sell' : 'buy',
      type: 'MARKET',
      quantity: position.qty,
      price: position.bankruptcyPrice,
      reduceOnly: true,
    });
    this.session.liquidations++;
    this.session.report(() => `${pair.symbol} liquidated at ${floatText(price)}`);
    this.venue.execute(pair, order);
  }

  private readRow(pair: TradedPair, row: number): void {
    const { trading } = pair.candles.minutes;
    for (let column = 0; column < 6; column++) {
      this.real[column] = trading.data[column * trading.capacity + row] as number;
    }
  }
}

function isLiquidatable(pair: TradedPair): boolean {
  return pair.position.mode === 'isolated' && pair.position.isOpen;
}
