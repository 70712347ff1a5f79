/**
 * What Jesse itself reads through `self` while it runs a strategy: a strategy that redefines one of these changes Jesse. The
 * embedded engine reads its own, so it refuses such a strategy instead of answering with other numbers than Jesse's.
 *
 * @module
 */

/** Members of the base class that Jesse's driver reads at its decisions. */
export const ENGINE_READS: ReadonlySet<string> = new Set([
  'current_candle',
  'exchange_type',
  'is_long',
  'is_short',
  'is_close',
  'is_live',
  'leverage',
  'portfolio_value',
  'entry_orders',
  'active_exit_orders',
]);

/** Members that Jesse's driver reads too, whose redefinition the engine follows where the source shows it. */
export const FOLLOWED: readonly string[] = ['price', 'close'];

/** Members that Jesse computes from other members of `self`, beyond those of {@link ENGINE_READS}. */
export const COMPUTED_FROM: Readonly<Record<string, readonly string[]>> = {
  portfolio_value: ['balance', 'all_positions', 'routes', 'is_spot_trading', 'is_futures_trading'],
  leveraged_available_margin: ['available_margin'],
  average_entry_price: ['has_long_entry_orders', 'has_short_entry_orders'],
  all_positions: ['routes'],
  current_route_index: ['routes'],
  closed_candle_open_time: ['candles', 'time'],
  is_trading_hours: ['closed_candle_open_time', 'candles', 'time'],
};

/** Attributes of an instance that Jesse keeps for itself and reads again. */
export const PRIVATE_STATE: ReadonlySet<string> = new Set(
  `_executed_orders _add_line_to_candle_chart_values _add_extra_line_chart_values _add_horizontal_line_to_candle_chart_values
  _add_horizontal_line_to_extra_chart_values _invalid_chart_values_logged _ml_data_points _current_ml_point _is_executing
  _is_updating_chart _is_handling_updated_order _cached_methods _cached_metrics _current_route_index _cached_price`.split(
    /\s+/,
  ),
);

/** Attributes that Jesse sets after `__init__` and reads from then on. */
export const SET_BY_JESSE: ReadonlySet<string> = new Set([
  'name',
  'exchange',
  'symbol',
  'timeframe',
  'position',
  'broker',
]);
