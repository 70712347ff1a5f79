/**
 * What Jesse's `Strategy` class offers and what a strategy may override: static tables for the compiler, which proves types
 * with them and finds misspellings. Types are those that a backtest of Jesse 3.5.3 gives.
 *
 * @module
 */

/** What a member is known to be; `dynamic` where it changes during a run. */
export type MemberType = 'npfloat' | 'float' | 'int' | 'bool' | 'str' | 'candles' | 'dynamic';

/** A property that the base class computes. */
export interface StrategyProperty {
  readonly type: MemberType;
  /** JavaScript property of the strategy object that gives the raw value of `type`; absent where there is none. */
  readonly raw?: string;
}

const computed = (type: MemberType, raw?: string): StrategyProperty => (raw === undefined ? { type } : { type, raw });

/** Read-only properties of the base class. */
export const STRATEGY_PROPERTIES: Readonly<Record<string, StrategyProperty>> = {
  price: computed('npfloat', 'rawPrice'),
  open: computed('npfloat', 'rawOpen'),
  close: computed('npfloat', 'rawClose'),
  high: computed('npfloat', 'rawHigh'),
  low: computed('npfloat', 'rawLow'),
  volume: computed('npfloat', 'rawVolume'),
  time: computed('npfloat', 'rawTime'),
  fee_rate: computed('float', 'rawFeeRate'),
  is_open: computed('bool', 'rawIsOpen'),
  is_close: computed('bool', 'rawIsClose'),
  is_long: computed('bool', 'rawIsLong'),
  is_short: computed('bool', 'rawIsShort'),
  candles: computed('candles', 'candles'),
  current_candle: computed('dynamic'),
  balance: computed('dynamic'),
  available_margin: computed('dynamic'),
  leveraged_available_margin: computed('dynamic'),
  portfolio_value: computed('dynamic'),
  leverage: computed('int'),
  average_entry_price: computed('dynamic'),
  average_stop_loss: computed('npfloat'),
  average_take_profit: computed('npfloat'),
  has_long_entry_orders: computed('bool'),
  has_short_entry_orders: computed('bool'),
  orders: computed('dynamic'),
  entry_orders: computed('dynamic'),
  exit_orders: computed('dynamic'),
  active_exit_orders: computed('dynamic'),
  trades: computed('dynamic'),
  metrics: computed('dynamic'),
  daily_balances: computed('dynamic'),
  shared_vars: computed('dynamic'),
  routes: computed('dynamic'),
  data_routes: computed('dynamic'),
  current_route_index: computed('int'),
  all_positions: computed('dynamic'),
  mark_price: computed('npfloat'),
  funding_rate: computed('int'),
  next_funding_timestamp: computed('dynamic'),
  liquidation_price: computed('dynamic'),
  exchange_type: computed('str'),
  is_spot_trading: computed('bool'),
  is_futures_trading: computed('bool'),
  is_backtesting: computed('bool'),
  is_livetrading: computed('bool'),
  is_papertrading: computed('bool'),
  is_live: computed('bool'),
  closed_candle_open_time: computed('int'),
  is_trading_hours: computed('bool'),
  min_qty: computed('dynamic'),
  capital: computed('dynamic'),
  base_asset: computed('str'),
  quote_asset: computed('str'),
};

/** Attributes that the base class sets and a strategy may assign. */
export const STRATEGY_ATTRIBUTES: readonly string[] = [
  'id',
  'name',
  'symbol',
  'exchange',
  'timeframe',
  'hp',
  'index',
  'last_trade_index',
  'vars',
  'increased_count',
  'reduced_count',
  'buy',
  'sell',
  'stop_loss',
  'take_profit',
  'trade',
  'trades_count',
  'position',
  'broker',
  'ml_mode',
  '_buy',
  '_sell',
  '_stop_loss',
  '_take_profit',
];

/** Methods that Jesse's base class has for itself and calls during a backtest; a class that redefines one changes Jesse. */
export const PRIVATE_METHODS: ReadonlySet<string> = new Set(
  `_init_objects _broadcast _handle_executed_order_for_chart _on_updated_position _execute_long _submit_buy_orders
  _submit_sell_orders _execute_short _prepare_buy _prepare_sell _prepare_stop_loss _prepare_take_profit _validate_stop_loss
  _validate_take_profit _validate_exit_order_values _execute_filters _execute_cancel _has_entries_awaiting_fill _reset _check
  _update_chart _update_position _detect_and_handle_entry_and_exit_modifications _have_any_pending_market_exit_orders
  _wait_until_executing_orders_are_fully_handled _simulate_market_order_execution _on_open_position _on_close_position
  _on_increased_position _on_reduced_position _execute _terminate _clear_cached_methods _get_formatted_order
  _validate_chart_value _store_chart_line_point _trim_chart_line_data`.split(/\s+/),
);

/** Methods of the base class that a strategy calls: CPython's signature without `self`. */
export const STRATEGY_METHODS: Readonly<Record<string, string>> = {
  get_candles: 'exchange, symbol, timeframe',
  liquidate: '',
  log: "msg, log_type='info', send_notification=False, webhook=None",
  add_line_to_candle_chart: 'title, value, color=None',
  add_extra_line_chart: 'chart_name, title, value, color=None',
  add_horizontal_line_to_candle_chart: "title, value, color=None, line_width=1.5, line_style='solid'",
  add_horizontal_line_to_extra_chart: "chart_name, title, value, color=None, line_width=1.5, line_style='solid'",
  record_features: 'features_dict',
  record_label: 'name, value',
};

/** Methods of Jesse that the embedded backend lacks, with what to use instead. */
export const STRATEGY_UNSUPPORTED: Readonly<Record<string, string>> = {
  ml_predict:
    'it needs a pickled scikit-learn model, which the embedded backend, the only one of this version, does not run',
  ml_predict_proba:
    'it needs a pickled scikit-learn model, which the embedded backend, the only one of this version, does not run',
  export_ml_data: 'it writes files, which the embedded backend, the only one of this version, does not do',
};

/** Methods that Jesse calls, with their parameters after `self`. */
export const STRATEGY_HOOKS: Readonly<Record<string, readonly string[]>> = {
  should_long: [],
  should_short: [],
  go_long: [],
  go_short: [],
  should_cancel_entry: [],
  filters: [],
  before: [],
  after: [],
  update_chart: [],
  update_position: [],
  on_open_position: ['order'],
  on_increased_position: ['order'],
  on_reduced_position: ['order'],
  on_close_position: ['order', 'closed_trade'],
  on_cancel: [],
  on_route_open_position: ['strategy'],
  on_route_close_position: ['strategy'],
  on_route_increased_position: ['strategy'],
  on_route_reduced_position: ['strategy'],
  on_route_canceled: ['strategy'],
  hyperparameters: [],
  dna: [],
  before_terminate: [],
  terminate: [],
  watch_list: [],
  trading_hours: [],
  candles_pipeline: [],
  ml_features: [],
};

/** Methods without which Jesse refuses a strategy. */
export const REQUIRED_HOOKS: readonly string[] = ['should_long', 'go_long'];

/** Old names and what stands in their place today. */
export const OLD_STRATEGY_NAMES: Readonly<Record<string, string>> = {
  capital: 'self.balance or self.available_margin',
  should_cancel: 'should_cancel_entry',
  on_stop_loss: 'on_close_position(self, order, closed_trade) with order.is_stop_loss',
  on_take_profit: 'on_close_position(self, order, closed_trade) with order.is_take_profit',
  on_route_stop_loss: 'on_route_close_position',
  on_route_take_profit: 'on_route_close_position',
  positions: 'self.all_positions',
  candle: 'self.current_candle',
};

/** Members of `self.position`. */
export const POSITION_MEMBERS: readonly string[] = [
  'id',
  'qty',
  'previous_qty',
  'entry_price',
  'exit_price',
  'current_price',
  'opened_at',
  'closed_at',
  'symbol',
  'exchange_name',
  'exchange',
  'exchange_type',
  'strategy',
  'type',
  'is_open',
  'is_close',
  'is_long',
  'is_short',
  'value',
  'pnl',
  'roi',
  'pnl_percentage',
  'total_cost',
  'entry_margin',
  'leverage',
  'mode',
  'liquidation_price',
  'bankruptcy_price',
  'mark_price',
  'funding_rate',
  'next_funding_timestamp',
  'to_dict',
];

/** What `from jesse import utils` offers. */
export const UTILS_NAMES: readonly string[] = [
  'anchor_timeframe',
  'are_cointegrated',
  'calculate_alpha_beta',
  'combinations_without_repeat',
  'crossed',
  'dd',
  'estimate_risk',
  'filter_candles_by_hours',
  'is_in_trading_hours',
  'kelly_criterion',
  'limit_stop_loss',
  'prices_to_returns',
  'qty_to_size',
  'risk_to_qty',
  'risk_to_size',
  'signal_line',
  'size_to_qty',
  'streaks',
  'strictly_decreasing',
  'strictly_increasing',
  'subtract_floats',
  'sum_floats',
  'timeframe_to_one_minutes',
  'z_score',
];
