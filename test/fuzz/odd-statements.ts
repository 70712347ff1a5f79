/**
 * Statements of the odd strategies that can stand in any callback: reads, charts, logs, variables, other routes, utils.
 *
 * @module
 */
import type { Draw } from './draw.ts';
import { brokerStatement, type OddSurroundings, orderStatement, price, quantity } from './odd-orders.ts';
import { tradingHours } from './wide-grammar.ts';

/** Without the ids, which are random in Jesse. */
const PLAIN = (value: string): string => `{k: v for k, v in ${value}.items() if not k.endswith('id')}`;

const READS = [
  PLAIN('self.position.to_dict'),
  PLAIN('self.trades[-1].to_dict'),
  PLAIN('self.orders[-1].to_dict'),
  '[t.pnl for t in self.trades]',
  '[t.orders[0].side for t in self.trades]',
  '[(o.side, o.price, o.fee) for t in self.trades[-1:] for o in t.orders]',
  '(self.trades[-1].is_open, self.trades[-1].is_short, self.trades[-1].holding_period, self.trades[-1].exit_price)',
  'self.average_stop_loss',
  'self.average_take_profit',
  'self.average_entry_price',
  'self.min_qty',
  'self.capital',
  'self.funding_rate',
  'self.next_funding_timestamp',
  'self.mark_price',
  'self.metrics',
  "self.metrics['total']",
  "self.metrics['expectancy_percentage']",
  '{k: v for k, v in self.metrics.items() if v == v}',
  'self.has_long_entry_orders, self.has_short_entry_orders',
  'self.is_trading_hours',
  'self.base_asset, self.quote_asset, self.exchange, self.symbol, self.timeframe',
  'self.exchange_type, self.is_spot_trading, self.is_futures_trading',
  'self.is_backtesting, self.is_livetrading, self.is_papertrading, self.is_live',
  'self.portfolio_value, self.balance, self.available_margin, self.leveraged_available_margin',
  'self.daily_balances[-2:]',
  'sorted(self.position.exchange.assets.items())',
  'self.position.exchange.wallet_balance, self.position.exchange.available_margin',
  'self.position.exchange.fee_rate, self.position.exchange.type, self.position.exchange.started_balance',
  '[(r.exchange, r.symbol, r.timeframe, r.strategy_name) for r in self.routes]',
  '[(r.exchange, r.symbol, r.timeframe) for r in self.data_routes]',
  'self.current_route_index',
  'self.closed_candle_open_time',
  'self.candles.shape, self.candles.dtype',
  'self.candles[-4:, 2].tolist()',
  'self.candles[:, 5].sum()',
  'self.candles[-1].tolist() == self.current_candle.tolist()',
  'self.trade, self.trades_count, self.index, self.last_trade_index',
  'self.increased_count, self.reduced_count',
  'self.buy, self.sell, self.stop_loss, self.take_profit',
  'type(self.buy), type(self.sell), type(self.stop_loss), type(self.take_profit)',
  'type(self.price), type(self.time), type(self.balance), type(self.position.qty), type(self.position.pnl)',
  'type(self.available_margin), type(self.leverage), type(self.fee_rate)',
  'type(self.average_entry_price), type(self.position.entry_price), type(self.position.value)',
  '[(type(o.qty), type(o.price), type(o.filled_qty), type(o.fee), type(o.created_at)) for o in self.orders]',
  '[type(v).__name__ for v in self.metrics.values()]',
  '[(o.type, o.side, o.qty, o.price, o.status, o.submitted_via) for o in self.orders]',
  '[(o.type, o.qty, o.price, o.status) for o in self.entry_orders]',
  '[(o.type, o.qty, o.price, o.status) for o in self.exit_orders]',
  '[(o.type, o.qty, o.price, o.status) for o in self.active_exit_orders]',
  '[(o.is_active, o.is_canceled, o.is_executed, o.is_filled, o.is_queued, o.is_new, o.is_cancellable, o.is_partially_filled) for o in self.orders]',
  '[o.vars for o in self.orders]',
  'self.position.pnl, self.position.roi, self.position.value, self.position.total_cost',
  'self.position.type, self.position.mode, self.position.leverage, self.position.opened_at, self.position.closed_at',
  'self.position.is_long, self.position.is_short, self.position.is_open, self.position.is_close',
  'self.position.previous_qty, self.position.qty, self.position.exit_price, self.position.mark_price',
  'self.position.liquidation_price, self.position.bankruptcy_price, self.liquidation_price',
  'self.position.strategy is self, self.position.symbol, self.position.exchange_name',
  'self.all_positions[self.symbol] is self.position',
  'self.shared_vars, self.vars, self.hp',
  'self.name, type(self).__name__',
  'jh.timestamp_to_time(self.time), jh.now_to_timestamp(), jh.is_backtesting()',
] as const;

const UTILS = [
  'utils.size_to_qty(None, 1)',
  'utils.size_to_qty(100, np.nan)',
  'utils.size_to_qty(100, 3, 0)',
  'utils.size_to_qty(self.balance, self.price, precision=2, fee_rate=self.fee_rate)',
  'utils.size_to_qty(self.balance, 0)',
  'utils.qty_to_size(self.position.qty, self.price)',
  'utils.risk_to_qty(self.balance, 3, self.price, self.price)',
  'utils.risk_to_qty(self.balance, 3, self.price, self.price * 0.99)',
  'utils.risk_to_qty(self.balance, 3, self.price, self.price * 1.01, fee_rate=0.001)',
  'utils.risk_to_size(self.balance, 2, 0, self.price)',
  'utils.risk_to_size(self.balance, 2, self.price * 0.01, self.price)',
  'utils.estimate_risk(self.price, None)',
  'utils.estimate_risk(self.price, self.low)',
  "utils.limit_stop_loss(self.price, self.price * 0.9, 'long', 3)",
  "utils.limit_stop_loss(self.price, self.price * 1.1, 'short', 3)",
  "utils.limit_stop_loss(self.price, self.price * 1.1, 'none', 3)",
  'utils.anchor_timeframe(self.timeframe)',
  "utils.anchor_timeframe('3D')",
  'utils.sum_floats(self.position.qty, 0.1)',
  'utils.subtract_floats(0.3, 0.1)',
  "utils.sum_floats('1', 2)",
  'utils.crossed(self.candles[:, 2], self.price)',
  'utils.crossed(self.candles[:, 2], self.candles[:, 1], sequential=True)[-2:]',
  "utils.crossed(self.candles[:, 2], self.candles[:, 1], 'sideways')",
  'utils.crossed(1, 2)',
  'utils.strictly_increasing(self.candles[:, 2], 2)',
  'utils.strictly_decreasing(self.candles[:, 2], 400)',
  'utils.streaks(self.candles[-6:, 2])',
  'utils.streaks(self.candles[-6:, 2], use_diff=False)',
  'utils.signal_line(self.candles[:, 2], 3)',
  'utils.kelly_criterion(0.6, 0)',
  'utils.prices_to_returns(self.candles[-4:, 2])',
  'utils.z_score(self.candles[-5:, 2])',
  'utils.combinations_without_repeat(np.array([1, 2, 3]))',
  'utils.combinations_without_repeat(np.array([1, 2, 3]), 1)',
  'utils.timeframe_to_one_minutes(self.timeframe)',
  "utils.timeframe_to_one_minutes('7m')",
  'jh.estimate_PNL(1, 2, 3, "long", 0.001)',
  'jh.estimate_PNL(1, 2, 3, "short")',
  'jh.estimate_PNL_percentage(1, 2, 3, "short")',
  'jh.estimate_average_price(1, self.price, 2, self.low)',
  'jh.floor_with_precision(self.price, 1)',
  'jh.round_or_none(None), jh.round_or_none(1.256, 1)',
  'jh.normalize(1, 0, 0)',
  'jh.convert_number(10, 0, 1, 0, 11)',
  'jh.convert_number(10, 0, 1, 0, 5)',
  'jh.prepare_qty(-2, "sell"), jh.prepare_qty(2, "close")',
  'jh.prepare_qty(2, "none")',
  'jh.opposite_side("buy"), jh.opposite_type("short"), jh.side_to_type("sell"), jh.type_to_side("long"), jh.closing_side("long")',
  'jh.opposite_side("none")',
  "jh.key('a', 'b'), jh.key('a', 'b', 'c')",
  "jh.max_timeframe(['1m', '4h', '1D'])",
  "jh.get_config('no.such', 3)",
  'jh.np_shift(np.arange(4.0), 1), jh.np_shift(np.arange(4.0), -1, np.nan)',
  'jh.np_ffill(np.array([1, np.nan, 3, np.nan]))',
  'jh.same_length(np.arange(5.0), np.arange(3.0))',
  'jh.is_price_near(1, 1.0001), jh.is_price_near(100, 100.02)',
  'jh.unique_list([3, 1, 3])',
  'jh.readable_duration(3725), jh.format_currency(1234567.891)',
  'jh.is_almost_equal(1, 1.0000001)',
  'jh.string_after_character("a-b-c", "-"), jh.base_asset("BTC-USDT"), jh.app_currency()',
  'jh.date_to_timestamp("2024-02-29"), jh.timestamp_to_date(self.time)',
  'jh.float_or_none(None), jh.float_or_none("1.5"), jh.str_or_none(2)',
  'jh.insert_list(1, 9, [1, 2, 3])',
  "jh.dna_to_hp([{'name': 'k', 'type': int, 'min': 1, 'max': 9}], 'w')",
] as const;

/** A value for a chart; most of Python's numbers are refused. */
function chartValue({ draw }: OddSurroundings): string {
  return draw.pick([
    'self.price',
    'float(self.price)',
    'self.index',
    'self.position.qty',
    'self.position.pnl',
    'np.nan',
    "float('inf')",
    'np.float32(1)',
    'np.int64(1)',
    "'1'",
    'None',
    '-1',
    'ta.sma(self.candles, 3)',
    'self.candles[-1, 2]',
    'self.candles[:, 2]',
  ]);
}

/** A statement that draws. */
export function chartStatement(around: OddSurroundings): string {
  const { draw } = around;
  const title = draw.pick(["'a'", "'b'", "f'c{self.index % 2}'", "'ü'"]);
  // Without a color Jesse draws one by chance.
  const color = draw.pick([", 'red'", ", color='#123456'", ", color='blue'"]);
  const style = draw.pick([
    '',
    ', line_width=2',
    ", line_style='dotted'",
    ", line_style='dashed'",
    ", line_width=0.5, line_style='solid'",
  ]);
  return draw.pick([
    `self.add_line_to_candle_chart(${title}, ${chartValue(around)}${color})`,
    `self.add_extra_line_chart('x', ${title}, ${chartValue(around)}${color})`,
    `self.add_extra_line_chart(${title}, 'line', ${chartValue(around)}${color})`,
    `self.add_horizontal_line_to_candle_chart(${title}, ${chartValue(around)}${color}${style})`,
    `self.add_horizontal_line_to_extra_chart('x', ${title}, ${chartValue(around)}${color}${style})`,
  ]);
}

function logStatement({ draw }: OddSurroundings): string {
  return draw.pick([
    'self.log(None)',
    'self.log(3)',
    'self.log([self.price, self.index])',
    "self.log('oh', 'error')",
    "self.log('oh', log_type='info', send_notification=True)",
    "self.log('oh', 'warning')",
    'self.log()',
    "self.log('x' * self.index)",
    'self.log(self.candles[-1])',
    "self.log({'price': self.price})",
    'self.log(self.candles[-3:])',
    'print(self.index)',
  ]);
}

function variableStatement({ draw }: OddSurroundings): string {
  return draw.pick([
    "self.vars['n'] = self.vars.get('n', 0) + 1",
    "self.vars['k'] = [self.index, None, 'x', {'a': self.price}]",
    "self.vars['list'] = self.vars.get('list', []) + [self.time]",
    "self.vars['c'] = self.candles[-2:].copy()",
    "self.vars['t'] = (1, True, np.float64(2))",
    'self.vars[self.index] = self.price',
    "self.vars.pop('n')",
    'self.vars = {}',
    "self.shared_vars['n'] = self.shared_vars.get('n', 0) + 1",
    "self.shared_vars.setdefault('log', []).append((self.symbol, self.index))",
    "self.shared_vars['last'] = self.position.qty",
    "del self.shared_vars['n']",
    "self.hp['k'] = self.index",
    'self.hp = {"k": 1}',
    'self.increased_count += 1',
    'self.reduced_count = 0',
    'self.last_trade_index = self.index',
    'self.trades_count += 0',
    'self.total = getattr(self, "total", 0) + self.position.pnl',
    'type(self).count = getattr(type(self), "count", 0) + 1',
    "self.vars['n'] += 1",
    'self.trade = self.trades[-1] if self.trades else None',
  ]);
}

function otherRoutes(around: OddSurroundings): string {
  const { draw } = around;
  const other = `self.routes[${draw.integer(0, around.routeCount - 1)}].strategy`;
  return draw.pick([
    `self.log(f'{${other}.symbol} {${other}.price} {${other}.position.qty} {${other}.index} {${other}.is_open}')`,
    `self.log(f'{${other}.stop_loss} {${other}.buy} {len(${other}.orders)} {${other}.balance}')`,
    `${other}.liquidate()`,
    `${other}.stop_loss = abs(${other}.position.qty), ${other}.price * 0.99`,
    `${other}.take_profit = [(abs(${other}.position.qty) / 2, ${other}.price * 1.01)]`,
    `${other}.buy = ${quantity(around)}, ${other}.price`,
    `${other}.vars['told'] = self.index`,
    `${other}.broker.cancel_all_orders()`,
    `${other}.broker.buy_at_market(${quantity(around)})`,
    `${other}.log('from elsewhere')`,
    `self.log(f'{[p.pnl for p in self.all_positions.values()]} {self.portfolio_value} {self.available_margin}')`,
    `for r in self.routes:\n    self.log(f'{r.symbol} {r.strategy.trades_count} {r.strategy.is_close} {r.strategy.candles[-1].tolist()}')`,
  ]);
}

function candleRead(around: OddSurroundings): string {
  const { draw, feeds } = around;
  if (feeds.length > 0 && draw.chance(0.7)) {
    const [exchange, symbol, timeframe] = draw.pick(feeds);
    const rows = `self.get_candles('${exchange}', '${symbol}', '${timeframe}')`;
    return shown(
      draw.pick([
        `${rows}[-3:].tolist()`,
        `len(${rows}), ${rows}.shape, ${rows}[-1, 0]`,
        `ta.sma(${rows}, 3), ta.atr(${rows}, 4)`,
      ]),
    );
  }
  return shown(
    draw.pick([
      'self.get_candles(self.exchange, self.symbol, self.timeframe)[-1].tolist()',
      "self.get_candles(self.exchange, self.symbol, '1m')[-2:].tolist()",
      "len(self.get_candles(self.exchange, self.symbol, '1D'))",
      "len(self.get_candles(self.exchange, 'XRP-USDT', '1m'))",
      "len(self.get_candles('Nowhere', self.symbol, '5m'))",
      "len(self.get_candles(self.exchange, self.symbol, '7m'))",
      'len(self.get_candles(self.exchange, self.symbol, 5))',
      'ta.ema(self.candles, 5), ta.rsi(self.candles, 4), ta.macd(self.candles, 3, 6, 2)',
      'ta.sma(self.candles[:, 2], 3), ta.ema(self.candles, 400)',
      `utils.filter_candles_by_hours(self.candles, ${tradingHours(draw)}).shape`,
    ]),
  );
}

function shown(expression: string): string {
  return `self.log(str((${expression})))`;
}

function read({ draw }: OddSurroundings): string {
  const seen = draw.pick(draw.chance(0.25) ? UTILS : READS);
  return shown(seen);
}

/** Any statement, those that can fail inside `try` in most draws. */
export function oddStatement(around: OddSurroundings, tag: string): string {
  const { draw } = around;
  const kind = draw.uniform();
  let statement: string;
  if (kind < 0.22) statement = orderStatement(around);
  else if (kind < 0.34) statement = brokerStatement(around);
  else if (kind < 0.58) statement = read(around);
  else if (kind < 0.66) statement = chartStatement(around);
  else if (kind < 0.7) statement = logStatement(around);
  else if (kind < 0.8) statement = variableStatement(around);
  else if (kind < 0.88) statement = otherRoutes(around);
  else if (kind < 0.95) statement = candleRead(around);
  else statement = raising(draw);
  // An order of a fill's callback fills and calls it again: so many in one candle, and no more.
  const limited = kind < 0.34 || kind >= 0.8 ? guarded('self.turn()', statement) : statement;
  const tried = draw.chance(0.92) ? attempted(limited, tag) : limited;
  return draw.chance(0.3) ? tried : guarded(guard(around), tried);
}

function raising(draw: Draw): string {
  return draw.pick([
    "raise ValueError('enough', self.index)",
    "raise KeyError('k')",
    'assert self.index < 5, self.index',
    '1 / 0',
    "raise Trouble('mine')",
    'raise Trouble',
    '[][0]',
    "{}['a']",
    'None + 1',
    'self.nothing',
    'undefined_name',
    "int('x')",
    'raise StopIteration',
    'raise RuntimeError()',
    'np.array([1, 2]) + np.array([1, 2, 3])',
    'next(iter([]))',
    "raise Exception(self.symbol, 1) from ValueError('inner')",
  ]);
}

/** A condition that holds at some candles only. */
export function guard(around: OddSurroundings): string {
  const { draw } = around;
  const divisor = draw.integer(2, 11);
  return draw.pick([
    `self.index % ${divisor} == ${draw.integer(0, divisor - 1)}`,
    `self.index % ${divisor} == ${draw.integer(0, divisor - 1)}`,
    `self.index == ${draw.integer(0, 30)}`,
    'self.is_open',
    'self.is_close',
    'self.is_long',
    'self.position.pnl > 0',
    'len(self.trades) % 3 == 1',
    'self.close > self.open',
    `self.price > ${price({ ...around, wild: false })}`,
    'len(self.orders) > 1',
    'self.stop_loss is not None',
    'self.increased_count < 3',
  ]);
}

/** The statement, whose exception becomes a log line. */
function attempted(statement: string, tag: string): string {
  return `try:\n${indented(statement)}\nexcept Exception as error:\n    self.log(f'${tag} {type(error).__name__}: {error}')`;
}

/** The statement under a condition. */
export function guarded(condition: string, statement: string): string {
  return `if ${condition}:\n${indented(statement)}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
