/**
 * `jesse.utils` in Python, compiled like any other module. The formulas are those of reference/engine.md §3.9; the kinds of
 * numbers that come out follow from Python's own rules.
 *
 * @module
 */

/** Source of the module. */
export const UTILS_SOURCE = String.raw`
import math

import numpy as np

import jesse.helpers as jh
from jesse._native import cointegration_p_value, decimal_difference, decimal_sum, ordinary_least_squares, stop_run
from jesse._trading_hours import filter_candles, is_open_at

_ANCHORS = {
    '1m': '5m', '3m': '15m', '5m': '30m', '15m': '2h', '30m': '3h', '45m': '3h', '1h': '4h', '2h': '6h',
    '3h': '1D', '4h': '1D', '6h': '1D', '8h': '1D', '12h': '1D',
}


def anchor_timeframe(timeframe):
    return _ANCHORS[timeframe]


def crossed(series1, series2, direction=None, sequential=False):
    if sequential:
        before1 = jh.np_shift(series1, 1, np.nan)
        before2 = jh.np_shift(series2, 1, np.nan) if type(series2) is np.ndarray else series2
        if direction is None or direction == 'above':
            cross_above = np.logical_and(series1 > series2, before1 <= before2)
        if direction is None or direction == 'below':
            cross_below = np.logical_and(series1 < series2, before1 >= before2)
        if direction is None:
            return np.logical_or(cross_above, cross_below)
    else:
        if type(series2) is not np.ndarray:
            series2 = np.array([series2, series2])
        if direction is None or direction == 'above':
            cross_above = series1[-2] <= series2[-2] and series1[-1] > series2[-1]
        if direction is None or direction == 'below':
            cross_below = series1[-2] >= series2[-2] and series1[-1] < series2[-1]
        if direction is None:
            return cross_above or cross_below
    return cross_above if direction == 'above' else cross_below


def estimate_risk(entry_price, stop_price):
    if math.isnan(entry_price) or math.isnan(stop_price):
        raise TypeError()
    return abs(entry_price - stop_price)


def limit_stop_loss(entry_price, stop_price, trade_type, max_allowed_risk_percentage):
    risk = min(abs(entry_price - stop_price), entry_price * (max_allowed_risk_percentage / 100))
    return (entry_price - risk) if trade_type == 'long' else (entry_price + risk)


def qty_to_size(qty, price):
    if math.isnan(qty) or math.isnan(price):
        raise TypeError()
    return qty * price


def risk_to_qty(capital, risk_per_capital, entry_price, stop_loss_price, precision=8, fee_rate=0):
    risk_per_qty = abs(entry_price - stop_loss_price)
    size = risk_to_size(capital, risk_per_capital, risk_per_qty, entry_price)
    if fee_rate != 0:
        size = size * (1 - fee_rate * 3)
    return size_to_qty(size, entry_price, precision=precision, fee_rate=fee_rate)


def risk_to_size(capital_size, risk_percentage, risk_per_qty, entry_price):
    if risk_per_qty == 0:
        raise ValueError('risk cannot be zero')
    risk_percentage /= 100
    return min(((risk_percentage * capital_size) / risk_per_qty) * entry_price, capital_size)


def size_to_qty(position_size, entry_price, precision=3, fee_rate=0):
    if entry_price is None:
        raise TypeError('entry_price is None')
    if math.isnan(position_size) or math.isnan(entry_price):
        raise TypeError(f'position_size: {position_size}, entry_price: {entry_price}')
    if fee_rate != 0:
        position_size *= 1 - fee_rate * 3
    return jh.floor_with_precision(position_size / entry_price, precision)


def subtract_floats(float1, float2):
    return decimal_difference(float1, float2)


def sum_floats(float1, float2):
    return decimal_sum(float1, float2)


def strictly_increasing(series, lookback):
    return np.all(np.diff(series[-lookback:]) > 0)


def strictly_decreasing(series, lookback):
    return np.all(np.diff(series[-lookback:]) < 0)


def streaks(series, use_diff=True):
    if use_diff:
        series = np.diff(series)
    rises = np.clip(series, 0, 1).astype(bool).cumsum()
    falls = np.clip(series, -1, 0).astype(bool).cumsum()
    up = rises - np.maximum.accumulate(np.where(series <= 0, rises, 0))
    down = -falls + np.maximum.accumulate(np.where(series >= 0, falls, 0))
    runs = np.where(series >= 0, up, down)
    return np.concatenate((np.full((series.shape[0] - runs.shape[0]), np.nan), runs))


def signal_line(series, period=10, matype=0):
    from jesse.indicators import ma
    return ma(series, period=period, matype=matype, sequential=True)


def kelly_criterion(win_rate, ratio_avg_win_loss):
    return win_rate - ((1 - win_rate) / ratio_avg_win_loss)


def prices_to_returns(price_series):
    return jh.same_length(price_series, np.diff(price_series) / price_series[:-1] * 100)


def z_score(series):
    return (series - np.mean(series)) / np.std(series)


def are_cointegrated(price_returns_1, price_returns_2, cutoff=0.05):
    return cointegration_p_value(price_returns_1, price_returns_2) < cutoff


def dd(msg):
    print(msg)
    stop_run()


def combinations_without_repeat(a, n=2):
    from itertools import permutations
    if n <= 1:
        raise ValueError('n must be >= 2')
    return np.array(list(permutations(a, n)))


class MissingDataError(Exception):
    __module__ = 'statsmodels.tools.sm_exceptions'


def calculate_alpha_beta(returns1, returns2):
    if len(returns2) > 0 and not np.isfinite(np.max(returns2)):
        raise MissingDataError('exog contains inf or nans')
    return ordinary_least_squares(returns1, returns2)


def timeframe_to_one_minutes(timeframe):
    minutes = jh._MINUTES.get(timeframe)
    if minutes is None:
        from jesse.exceptions import InvalidTimeframe
        names = ', '.join(jh._MINUTES)
        raise InvalidTimeframe(f'Timeframe "{timeframe}" is invalid. Supported timeframes are {names}.')
    return minutes


def filter_candles_by_hours(candles, hours):
    return filter_candles(candles, hours)


def is_in_trading_hours(timestamp, hours):
    return is_open_at(timestamp, hours)
`;
