/**
 * The words of the random strategies: Python expressions for conditions, prices, quantities and traces.
 *
 * @module
 */
import type { Draw } from './draw.ts';
import { wideCondition } from './wide-grammar.ts';

/** What a strategy can name. */
export interface Surroundings {
  readonly draw: Draw;
  /** Typical change within one of the route's candles, fraction. */
  readonly move: number;
  readonly spot: boolean;
  readonly leverage: number;
  /** Properties of the strategy that hold a number. */
  readonly numbers: readonly string[];
  readonly hyperparameters: readonly string[];
  /** Other candles that are declared: exchange, symbol, timeframe. */
  readonly feeds: readonly (readonly [string, string, string])[];
  readonly shared: boolean;
  /** Whether the words of `wide-grammar.ts` are drawn too. */
  readonly wide: boolean;
}

/** `1`, or −1 in a short position. */
export const SIGN = '(1 if self.is_long else -1)';

function fraction(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A distance between prices as a fraction: often about a candle's change, at times at the edge of "near". */
export function distance({ draw, move }: Surroundings): string {
  if (draw.chance(0.15)) return draw.pick(['0', '0.0001', '0.00015', '0.00016', '0.0003']);
  return fraction(move * draw.pick([0.2, 0.5, 1, 1.5, 3, 6]) * (0.5 + draw.uniform()));
}

/** A condition over anything a strategy can see. */
export function condition(around: Surroundings): string {
  const { draw, numbers, hyperparameters, feeds, shared } = around;
  if (around.wide && draw.chance(0.25)) return wideCondition(draw);
  const divisor = draw.integer(2, 9);
  const choices = [
    `self.index % ${divisor} == ${draw.integer(0, divisor - 1)}`,
    `self.index % ${divisor} == ${draw.integer(0, divisor - 1)}`,
    'self.close > self.open',
    'self.close <= self.open',
    'self.candles[-1][2] < self.candles[-1][1]',
    `len(self.candles) > 3 and self.candles[-1, 2] ${draw.pick(['>', '<'])} self.candles[-3, 2]`,
    `self.price ${draw.pick(['>', '<'])} self.candles[-${draw.integer(2, 12)}:, 2].mean()`,
    `self.high - self.low > self.price * ${fraction(around.move)}`,
    `len(self.trades) % ${divisor} != 0`,
    `int(self.time / 60000) % ${divisor} == 0`,
    'self.volume > 50',
    `self.index - self.last_trade_index > ${draw.integer(1, 6)}`,
    'self.trades_count % 2 == 0',
    ...numbers.flatMap((name) => [
      `${name} ${draw.pick(['>', '<', '>='])} ${draw.pick([...numbers, 'self.price'])}`,
      `not np.isnan(${name})`,
    ]),
    ...hyperparameters.map((name) => `self.index % (2 + int(self.hp['${name}'])) == 0`),
    ...feeds.flatMap(([exchange, symbol, timeframe]) => {
      const feed = `self.get_candles('${exchange}', '${symbol}', '${timeframe}')`;
      return [`len(${feed}) > 1 and ${feed}[-1, 2] > ${feed}[-1, 1]`, `len(${feed}) % 3 != 1`];
    }),
    ...(shared ? [`self.shared_vars.get('n', 0) % ${divisor} != 0`] : []),
  ];
  const one = draw.pick(choices);
  if (draw.chance(0.15)) return `(${one}) ${draw.pick(['and', 'or'])} (${draw.pick(choices)})`;
  return one;
}

/** A condition over an open position. */
export function positionCondition(around: Surroundings): string {
  const { draw, move } = around;
  if (draw.chance(0.5)) return condition(around);
  return draw.pick([
    'self.position.pnl > 0',
    `self.position.pnl_percentage < -${fraction(move * 100)}`,
    `self.increased_count < ${draw.integer(2, 4)}`,
    'self.reduced_count == 0',
    'self.is_long',
    'self.is_short',
    'len(self.active_exit_orders) < 2',
    `self.position.value > self.balance * ${fraction(0.2 + draw.uniform())}`,
    'self.position.qty > 0 and self.price > self.position.entry_price',
  ]);
}

/** Price of an entry at or around the present one; `direction` is the side of the position. */
export function entryPrice(around: Surroundings, direction: 1 | -1): string {
  const { draw } = around;
  const base = draw.pick([
    'self.price',
    'self.price',
    'self.price',
    'self.close',
    'self.open',
    'self.high',
    'self.low',
  ]);
  if (draw.chance(0.4)) return base;
  if (draw.chance(0.12)) {
    return `self.candles[-${draw.integer(2, 8)}:, ${direction > 0 ? 4 : 3}].${direction > 0 ? 'min' : 'max'}()`;
  }
  return `${base} * (1 ${draw.pick(['+', '-'])} ${distance(around)})`;
}

/** Quantity for an entry at `price`, as a share of the capital. */
export function entryQuantity({ draw, leverage }: Surroundings, price: string, rows: number): string {
  const greedy = draw.chance(0.03);
  const share = fraction(((greedy ? 0.98 : 0.03 + 0.25 * draw.uniform()) * (draw.chance(0.3) ? leverage : 1)) / rows);
  return draw.pick([
    `self.balance * ${share} / (${price})`,
    `self.available_margin * ${share} / (${price})`,
    `utils.size_to_qty(self.balance * ${share}, ${price}, 8, fee_rate=self.fee_rate)`,
    `utils.risk_to_qty(self.balance * ${share}, ${draw.integer(1, 3)}, ${price}, (${price}) * 0.97, 10, fee_rate=self.fee_rate)`,
    `self.portfolio_value * ${share} / (${price})`,
  ]);
}

/** A quantity of the open position: whole, a part, or more than there is. */
export function exitQuantity({ draw, spot }: Surroundings): string {
  const whole = 'abs(self.position.qty)';
  if (spot && draw.chance(0.9)) return draw.pick([whole, whole, `${whole} / 2`, `${whole} / 3`]);
  return draw.pick([whole, whole, whole, `${whole} / 2`, `${whole} / 3`, `${whole} * 2`, 'self.position.qty']);
}

/** Price of an exit of an open position; `side` is 1 for a target, −1 for a stop. */
export function exitPrice(around: Surroundings, side: 1 | -1): string {
  const { draw } = around;
  const base = draw.pick([
    'self.position.entry_price',
    'self.position.entry_price',
    'self.price',
    'self.average_entry_price',
    'self.position.current_price',
    side > 0 ? 'self.high' : 'self.low',
  ]);
  const wrong = draw.chance(0.06) ? -1 : 1;
  return `${base} * (1 ${side * wrong > 0 ? '+' : '-'} ${SIGN} * ${distance(around)})`;
}

/** Names of numbers and texts worth to be seen in the log. */
const SIGHTS = [
  'self.index',
  'self.time',
  'self.price',
  'self.open',
  'self.close',
  'self.high',
  'self.low',
  'self.volume',
  'self.balance',
  'self.available_margin',
  'self.leveraged_available_margin',
  'self.portfolio_value',
  'self.fee_rate',
  'self.position.qty',
  'self.position.previous_qty',
  'self.position.entry_price',
  'self.position.exit_price',
  'self.position.current_price',
  'self.position.pnl',
  'self.position.pnl_percentage',
  'self.position.roi',
  'self.position.value',
  'self.position.total_cost',
  'self.position.entry_margin',
  'self.position.type',
  'self.position.mode',
  'self.position.leverage',
  'self.position.liquidation_price',
  'self.position.bankruptcy_price',
  'self.position.opened_at',
  'self.position.closed_at',
  'self.position.is_open',
  'self.average_entry_price',
  'self.is_long',
  'self.is_short',
  'self.is_open',
  'self.is_close',
  'self.increased_count',
  'self.reduced_count',
  'self.last_trade_index',
  'self.trades_count',
  'len(self.trades)',
  'len(self.orders)',
  'len(self.entry_orders)',
  'len(self.exit_orders)',
  'len(self.active_exit_orders)',
  'self.buy',
  'self.sell',
  'self.stop_loss',
  'self.take_profit',
  'self.current_candle.tolist()',
  'self.candles[-1].tolist()',
  'len(self.candles)',
  'self.shared_vars',
  'self.vars',
  'self.daily_balances',
  'self.mark_price',
  'self.closed_candle_open_time',
  'self.liquidation_price',
  'self.leverage',

  'self.candles[-3:, 2].tolist()',
  'self.hp',
  'self.has_long_entry_orders',
  'sorted(self.all_positions.keys())',
  'self.current_route_index',
  'self.trade',
  '[(o.type, o.side, o.qty, o.price, o.status) for o in self.orders]',
  '[(o.side, o.qty, o.price, o.status, o.submitted_via) for o in self.exit_orders]',
  '[(o.side, o.filled_qty, o.price, o.is_executed) for o in self.entry_orders]',
  '[(t.type, t.pnl, t.qty, t.fee) for t in self.trades[-2:]]',
  '[p.qty for p in self.all_positions.values()]',
  'self.position.exchange.wallet_balance',
  'sorted(self.position.exchange.assets.items())',
] as const;

const ORDER_SIGHTS = [
  'order.qty',
  'order.filled_qty',
  'order.price',
  'order.side',
  'order.type',
  'order.status',
  'order.reduce_only',
  'order.submitted_via',
  'order.is_stop_loss',
  'order.is_take_profit',
  'order.created_at',
  'order.executed_at',
  'order.canceled_at',
  'order.value',
  'order.fee',
  'order.remaining_qty',
  'order.vars',
  'order.is_active',
  'order.is_executed',
  'order.symbol',
  'order.exchange',
] as const;

const TRADE_SIGHTS = [
  "self.metrics.get('net_profit')",
  "self.metrics.get('sharpe_ratio')",
  "self.metrics.get('winning_streak')",
  "self.metrics.get('average_loss')",
  'closed_trade.pnl',
  'closed_trade.roi',
  'closed_trade.pnl_percentage',
  'closed_trade.qty',
  'closed_trade.size',
  'closed_trade.entry_price',
  'closed_trade.exit_price',
  'closed_trade.fee',
  'closed_trade.holding_period',
  'closed_trade.type',
  'closed_trade.is_long',
  'closed_trade.total_cost',
  'len(closed_trade.orders)',
  'closed_trade.opened_at',
  'closed_trade.closed_at',
  'closed_trade.leverage',
  'closed_trade.timeframe',
] as const;

const ROUTE_SIGHTS = [
  'strategy.symbol',
  'strategy.position.qty',
  'strategy.position.pnl',
  'strategy.index',
  'strategy.price',
  'strategy.name',
  'strategy.is_open',
  'strategy.timeframe',
  'strategy.trades_count',
  'len(strategy.orders)',
] as const;

/** A log line of a few of them; `argument` is the parameter that the callback has besides. */
export function trace(
  { draw }: Surroundings,
  argument: 'order' | 'closed_trade' | 'strategy' | null,
  tag: string,
): string {
  const more =
    argument === null ? [] : { order: ORDER_SIGHTS, closed_trade: TRADE_SIGHTS, strategy: ROUTE_SIGHTS }[argument];
  const seen = [...draw.some(more, draw.integer(0, 5)), ...draw.some(SIGHTS, draw.integer(1, 5))];
  return `self.log(f"${tag} ${seen.map((name) => `{${name}}`).join(' ')}")`;
}
