/**
 * Strategies of the recorded runs, written against the engine's hooks. Longer than other files because it
 * is a list: one small class a strategy.
 *
 * @module
 */
import type { StrategyContext } from '../strategy-context.ts';
import type { StrategyFactory } from '../strategy-hooks.ts';
import { factory, riskToQty, round, set, sizeToQty } from './strategy-tools.ts';

const smaCross = factory('SmaCross', (self, ta) => {
  const quantity = (): number => sizeToQty(self.account.balance * 0.8, self.price, 3, self.account.feeRate);
  return {
    shouldLong: () => ta.sma(10) > ta.sma(30),
    shouldShort: () => ta.sma(10) < ta.sma(30),
    goLong: () => set(self, 'buy', [quantity(), self.price]),
    goShort: () => set(self, 'sell', [quantity(), self.price]),
    updatePosition: () => {
      const { position } = self;
      if ((position.isLong && ta.sma(10) < ta.sma(30)) || (position.isShort && ta.sma(10) > ta.sma(30)))
        self.liquidate();
    },
  };
});

const rsiReversion = factory('RsiReversion', (self, ta) => {
  const quantity = (entry: number): number => sizeToQty(self.account.balance * 0.4, entry, 4, self.account.feeRate);
  return {
    shouldLong: () => ta.rsi() < 28,
    shouldShort: () => ta.rsi() > 72,
    shouldCancelEntry: () => !(ta.rsi() < 35 || ta.rsi() > 65),
    goLong: () => set(self, 'buy', [quantity(self.price * 0.997), self.price * 0.997]),
    goShort: () => set(self, 'sell', [quantity(self.price * 1.003), self.price * 1.003]),
    onOpenPosition: () => {
      const mean = ta.sma(20);
      const { position } = self;
      const entry = position.entryPrice as number;
      const held = Math.abs(position.qty);
      set(self, 'takeProfit', [held, position.isLong ? Math.max(mean, entry * 1.004) : Math.min(mean, entry * 0.996)]);
      set(self, 'stopLoss', [held, position.isLong ? entry * 0.97 : entry * 1.03]);
    },
  };
});

const emaAtrTrail = factory('EmaAtrTrail', (self, ta) => {
  let best = 0;
  const candle = (column: number): number => self.currentCandle()[column] as number;
  const before = (column: number): number => {
    const view = self.candles();
    return view.data[view.offset + column * view.capacity + view.length - 2] as number;
  };
  const quantity = (stop: number): number => {
    const fee = self.account.feeRate;
    const byRisk = riskToQty(self.availableMargin, 2, self.price, stop, fee);
    return Math.min(byRisk, sizeToQty(self.leveragedAvailableMargin * 0.9, self.price, 3, fee));
  };
  const enter = (attribute: 'buy' | 'sell', stop: number): void => {
    const qty = quantity(stop);
    set(self, attribute, [qty, self.price]);
    set(self, 'stopLoss', [qty, stop]);
    best = self.price;
  };
  return {
    shouldLong: () => candle(2) > ta.ema(50) && candle(2) > before(3),
    shouldShort: () => candle(2) < ta.ema(50) && candle(2) < before(4),
    goLong: () => enter('buy', self.price - 2.5 * ta.atr()),
    goShort: () => enter('sell', self.price + 2.5 * ta.atr()),
    updatePosition: () => {
      const held = Math.abs(self.position.qty);
      if (self.position.isLong) {
        best = Math.max(best, candle(3));
        const stop = best - 2.5 * ta.atr();
        if (stop > self.averageStopLoss) set(self, 'stopLoss', [held, stop]);
      } else {
        best = Math.min(best, candle(4));
        const stop = best + 2.5 * ta.atr();
        if (stop < self.averageStopLoss) set(self, 'stopLoss', [held, stop]);
      }
    },
  };
});

const stopBreakout = factory('StopBreakout', (self, ta) => {
  const enter = (attribute: 'buy' | 'sell', entry: number, stop: number, take: number): void => {
    const qty = sizeToQty(self.account.balance * 0.5, entry, 3, self.account.feeRate);
    set(self, attribute, [qty, entry]);
    set(self, 'stopLoss', [qty, entry * stop]);
    set(self, 'takeProfit', [qty, entry * take]);
  };
  return {
    shouldLong: () => self.price - ta.lowest(12) > ta.highest(12) - self.price,
    shouldShort: () => self.price - ta.lowest(12) < ta.highest(12) - self.price,
    shouldCancelEntry: () => {
      const [first] = self.entryOrders;
      return first === undefined || Math.abs(first.price / self.price - 1) > 0.02;
    },
    goLong: () => enter('buy', ta.highest(12) * 1.001, 0.985, 1.022),
    goShort: () => enter('sell', ta.lowest(12) * 0.999, 1.015, 0.978),
  };
});

const bollingerPartials = factory('BollingerPartials', (self, ta) => {
  const close = (): number => self.currentCandle()[2] as number;
  const quantity = (): number => sizeToQty(self.account.balance * 0.6, self.price, 3, self.account.feeRate);
  return {
    shouldLong: () => close() > ta.bands(20, 2).upper,
    shouldShort: () => close() < ta.bands(20, 2).lower,
    goLong: () => {
      const qty = quantity();
      const { upper, lower } = ta.bands(20, 2);
      const width = upper - lower;
      const third = round(qty / 3, 3);
      set(self, 'buy', [qty, self.price]);
      set(self, 'stopLoss', [qty, self.price - width * 0.5]);
      set(
        self,
        'takeProfit',
        [third, self.price + width * 0.25],
        [third, self.price + width * 0.5],
        [qty - 2 * third, self.price + width],
      );
    },
    goShort: () => {
      const qty = quantity();
      const { upper, lower } = ta.bands(20, 2);
      const width = upper - lower;
      const half = round(qty / 2, 3);
      set(self, 'sell', [qty, self.price]);
      set(self, 'stopLoss', [qty, self.price + width * 0.5]);
      set(self, 'takeProfit', [half, self.price - width * 0.3], [qty - half, self.price - width * 0.8]);
    },
    onReducedPosition: () => set(self, 'stopLoss', [Math.abs(self.position.qty), self.position.entryPrice as number]),
  };
});

const limitLadder = factory('LimitLadder', (self, ta) => {
  const vars: Record<string, number> = {};
  const ladder = (attribute: 'buy' | 'sell', sign: number): void => {
    vars['waited'] = 0;
    const step = ta.atr() * 0.4;
    const qty = sizeToQty(self.account.balance * 0.2, self.price, 3, self.account.feeRate);
    set(self, attribute, ...[1, 2, 3, 4].map((place) => [qty, self.price + sign * step * place] as const));
  };
  const exits = (): void => {
    const { position } = self;
    const held = Math.abs(position.qty);
    const entry = position.entryPrice as number;
    set(self, 'takeProfit', [held, entry * (position.isLong ? 1.008 : 0.992)]);
    set(self, 'stopLoss', [held, entry * (position.isLong ? 0.975 : 1.025)]);
  };
  return {
    shouldLong: () => ta.roc(5) < -1.2,
    shouldShort: () => ta.roc(5) > 1.2,
    shouldCancelEntry: () => {
      vars['waited'] = (vars['waited'] ?? 0) + 1;
      return vars['waited'] >= 4;
    },
    onCancel: () => {
      vars['waited'] = 0;
      vars['cancelled'] = (vars['cancelled'] ?? 0) + 1;
    },
    goLong: () => ladder('buy', -1),
    goShort: () => ladder('sell', 1),
    onOpenPosition: exits,
    onIncreasedPosition: exits,
    variables: () => vars,
  };
});

const donchianPyramid = factory('DonchianPyramid', (self, ta) => {
  let lastAdd = 0;
  const close = (): number => self.currentCandle()[2] as number;
  const unit = (): number => {
    const cap = (self.leveragedAvailableMargin * 0.2) / self.price;
    return round(Math.min((self.account.balance * 0.01) / ta.atr(20), cap), 4);
  };
  const enter = (attribute: 'buy' | 'sell', sign: number): void => {
    const qty = unit();
    set(self, attribute, [qty, self.price]);
    set(self, 'stopLoss', [qty, self.price - sign * 2 * ta.atr(20)]);
    lastAdd = self.price;
  };
  return {
    shouldLong: () => close() > ta.highest(20, 1),
    shouldShort: () => close() < ta.lowest(20, 1),
    goLong: () => enter('buy', 1),
    goShort: () => enter('sell', -1),
    updatePosition: () => {
      const long = self.position.isLong;
      const exit = long ? close() < ta.lowest(10, 1) : close() > ta.highest(10, 1);
      const away = 0.5 * ta.atr(20);
      if (exit) self.liquidate();
      else if (self.increasedCount < 3 && (long ? close() > lastAdd + away : close() < lastAdd - away)) {
        set(self, long ? 'buy' : 'sell', [unit(), self.price]);
        lastAdd = self.price;
      }
    },
    onIncreasedPosition: () => {
      const away = 2 * ta.atr(20);
      set(self, 'stopLoss', [Math.abs(self.position.qty), self.position.isLong ? lastAdd - away : lastAdd + away]);
    },
  };
});

const hookModifier = factory('HookModifier', (self) => {
  const vars = { opened: 0, increased: 0, reduced: 0, stops: 0, takes: 0, cancels: 0, sum: 0 };
  const candle = (column: number): number => self.currentCandle()[column] as number;
  const enter = (attribute: 'buy' | 'sell', factor: number): void => {
    const qty = sizeToQty(self.account.balance * 0.3, self.price, 3, self.account.feeRate);
    set(self, attribute, [qty, self.price], [qty, self.price * factor]);
  };
  const held = (): number => Math.abs(self.position.qty);
  const sign = (): number => (self.position.isLong ? 1 : -1);
  const entry = (): number => self.position.entryPrice as number;
  return {
    shouldLong: () => candle(2) > candle(1) && self.index % 5 === 0,
    shouldShort: () => candle(2) < candle(1) && self.index % 7 === 0,
    goLong: () => enter('buy', 0.994),
    goShort: () => enter('sell', 1.006),
    onOpenPosition: (order) => {
      vars.opened++;
      const half = held() / 2;
      set(self, 'stopLoss', [held(), order.price * (1 - sign() * 0.02)]);
      set(self, 'takeProfit', [half, order.price * (1 + sign() * 0.006)], [half, order.price * (1 + sign() * 0.015)]);
    },
    onIncreasedPosition: () => {
      vars.increased++;
      const half = held() / 2;
      set(self, 'stopLoss', [half, entry() * (1 - sign() * 0.012)], [half, entry() * (1 - sign() * 0.025)]);
      set(self, 'takeProfit', [held(), entry() * (1 + sign() * 0.008)]);
    },
    onReducedPosition: (order) => {
      vars.reduced++;
      if (order.isTakeProfit) {
        vars.takes++;
        set(self, 'stopLoss', [held(), entry() * (1 - sign() * 0.003)]);
      } else if (order.isStopLoss) {
        vars.stops++;
        set(self, 'takeProfit', [held(), entry() * (1 + sign() * 0.002)]);
      }
    },
    onClosePosition: (order, trade) => {
      vars.sum += trade?.figures.pnl ?? Number.NaN;
      if (order.isStopLoss) vars.stops++;
      else if (order.isTakeProfit) vars.takes++;
    },
    onCancel: () => {
      vars.cancels++;
    },
    variables: () => vars,
  };
});

const spotDip = factory('SpotDip', (self, ta) => {
  const protect = (): void => set(self, 'stopLoss', [self.position.qty, (self.position.entryPrice as number) * 0.94]);
  return {
    shouldLong: () => self.price < ta.ema(34) * 0.985,
    shouldCancelEntry: () => self.price > ta.ema(34),
    goLong: () => {
      const prices = [0.999, 0.99, 0.98].map((factor) => self.price * factor);
      const { balance, feeRate } = self.account;
      set(self, 'buy', ...prices.map((price) => [sizeToQty(balance * 0.25, price, 4, feeRate), price] as const));
    },
    onOpenPosition: protect,
    onIncreasedPosition: protect,
    updatePosition: () => {
      const { position } = self;
      if (position.roi > 1.5 && self.reducedCount === 0) {
        const half = position.qty / 2;
        set(self, 'takeProfit', [half, self.price], [position.qty - half, self.price * 1.02]);
      } else if (self.price > ta.ema(34) * 1.01) self.liquidate();
    },
  };
});

const liquidationBait = factory('LiquidationBait', (self) => {
  const vars: Record<string, number> = {};
  let share = 0.08;
  const quantity = (): number => round((self.leveragedAvailableMargin * share) / self.price, 3);
  return {
    defaults: { share },
    start: (given) => {
      share = Number(given?.['share'] ?? share);
    },
    shouldLong: () => self.index % 10 === 3 && self.trades.length % 2 === 0,
    shouldShort: () => self.index % 10 === 3 && self.trades.length % 2 === 1,
    goLong: () => set(self, 'buy', [quantity(), self.price]),
    goShort: () => set(self, 'sell', [quantity(), self.price]),
    updatePosition: () => {
      vars['liq'] = self.position.liquidationPrice;
      vars['bankrupt'] = self.position.bankruptcyPrice;
      if (self.position.roi > 60) self.liquidate();
    },
    variables: () => vars,
  };
});

interface PairVariables {
  z?: number;
  n?: number;
  follower_opens?: number;
  leader_closes?: number;
}

function pairVariables(self: StrategyContext): PairVariables {
  self.shared.value ??= {};
  return self.shared.value as PairVariables;
}

function pairEntry(self: StrategyContext, attribute: 'buy' | 'sell'): void {
  set(self, attribute, [sizeToQty(self.account.balance * 0.3, self.price, 3, self.account.feeRate), self.price]);
}

const pairLeader = factory('PairLeader', (self) => {
  const z = (): number => pairVariables(self).z ?? 0;
  const closes = (symbol: string): Float64Array => {
    const view = self.candlesOf(self.exchange, symbol, self.timeframe);
    const base = view.offset + 2 * view.capacity;
    return view.data.slice(base, base + view.length);
  };
  return {
    before: () => {
      const other = self.routes.find((route) => route.symbol !== self.symbol);
      const own = closes(self.symbol);
      const theirs = closes(other?.symbol ?? '');
      const count = Math.min(own.length, theirs.length, 48);
      const b = theirs.subarray(theirs.length - count);
      const ratio = own
        .subarray(own.length - count)
        .map((value, index) => Math.log(value) - Math.log(b[index] as number));
      const mean = ratio.reduce((sum, value) => sum + value, 0) / count;
      const deviation = Math.sqrt(ratio.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
      const shared = pairVariables(self);
      shared.z = deviation > 0 ? ((ratio.at(-1) as number) - mean) / deviation : 0;
      shared.n = (shared.n ?? 0) + 1;
    },
    shouldLong: () => z() < -2,
    shouldShort: () => z() > 2,
    goLong: () => pairEntry(self, 'buy'),
    goShort: () => pairEntry(self, 'sell'),
    updatePosition: () => {
      if (Math.abs(z()) < 0.4 || Math.abs(z()) > 4) self.liquidate();
    },
    onRouteOpenPosition: () => {
      const shared = pairVariables(self);
      shared.follower_opens = (shared.follower_opens ?? 0) + 1;
    },
    sharedVariables: () => pairVariables(self),
  };
});

const pairFollower = factory('PairFollower', (self) => {
  const z = (): number => pairVariables(self).z ?? 0;
  return {
    shouldLong: () => z() > 2,
    shouldShort: () => z() < -2,
    goLong: () => pairEntry(self, 'buy'),
    goShort: () => pairEntry(self, 'sell'),
    updatePosition: () => {
      if (Math.abs(z()) < 0.4 || Math.abs(z()) > 4) self.liquidate();
    },
    onRouteClosePosition: () => {
      const shared = pairVariables(self);
      shared.leader_closes = (shared.leader_closes ?? 0) + 1;
      const { position } = self;
      if (position.isOpen) {
        set(self, 'stopLoss', [Math.abs(position.qty), self.price * (position.isLong ? 0.99 : 1.01)]);
      }
    },
  };
});

const ANCHORS: Readonly<Record<string, string>> = { '15m': '2h', '1h': '4h' };

const multiTimeframe = factory('MultiTimeframe', (self, ta) => {
  const read = (timeframe: string) => self.candlesOf(self.exchange, self.symbol, timeframe);
  const lastClose = (timeframe: string): number => {
    const view = read(timeframe);
    return view.data[view.offset + 2 * view.capacity + view.length - 1] as number;
  };
  const trend = (): number => (lastClose('4h') > ta.ema(20, read('4h')) ? 1 : -1);
  const anchor = (): number => ta.rsi(14, read(ANCHORS[self.timeframe] ?? ''));
  const dayRange = (): number => {
    const view = read('1D');
    const rows = (column: number): Float64Array => {
      const end = view.offset + column * view.capacity + view.length;
      return view.data.subarray(end - Math.min(5, view.length), end);
    };
    return (Math.max(...rows(3)) - Math.min(...rows(4))) / lastClose('1D');
  };
  const enter = (attribute: 'buy' | 'sell', stop: number, take: number): void => {
    const qty = sizeToQty(self.account.balance * 0.5, self.price, 3, self.account.feeRate);
    set(self, attribute, [qty, self.price]);
    set(self, 'stopLoss', [qty, self.price * stop]);
    set(self, 'takeProfit', [qty, self.price * take]);
  };
  return {
    shouldLong: () => trend() === 1 && anchor() > 50 && ta.rsi() < 40 && dayRange() < 0.5,
    shouldShort: () => trend() === -1 && anchor() < 50 && ta.rsi() > 60 && dayRange() < 0.5,
    goLong: () => enter('buy', 0.98, 1.03),
    goShort: () => enter('sell', 1.02, 0.97),
  };
});

/** By the name of the strategy's folder. */
export const REFERENCE_STRATEGIES: Readonly<Record<string, StrategyFactory>> = Object.fromEntries(
  [
    smaCross,
    rsiReversion,
    emaAtrTrail,
    stopBreakout,
    bollingerPartials,
    limitLadder,
    donchianPyramid,
    hookModifier,
    spotDip,
    liquidationBait,
    pairLeader,
    pairFollower,
    multiTimeframe,
  ].map((one) => [one.name, one]),
);
