/**
 * `talib` in Python: the functions are native (`library/talib/`), these are the names around them.
 *
 * @module
 */

/** Source of the module. */
export const TALIB_SOURCE = String.raw`
from itertools import chain as _chain
from _talib import *
from _talib import _function_groups

__version__ = '0.8.2'


class _AverageKinds:
    SMA, EMA, WMA, DEMA, TEMA, TRIMA, KAMA, MAMA, T3, HMA, DISABLED, DEFAULT, ZLEMA, RMA = range(14)

    def __init__(self):
        self._lookup = {
            0: 'Simple Moving Average',
            1: 'Exponential Moving Average',
            2: 'Weighted Moving Average',
            3: 'Double Exponential Moving Average',
            4: 'Triple Exponential Moving Average',
            5: 'Triangular Moving Average',
            6: 'Kaufman Adaptive Moving Average',
            7: 'MESA Adaptive Moving Average',
            8: 'Triple Generalized Double Exponential Moving Average',
            9: 'Hull Moving Average',
            10: 'No Moving Average (identity)',
            11: "The Function's Own Default Moving Average",
            12: 'Zero-Lag Exponential Moving Average',
            13: "Wilder's Smoothed Moving Average",
        }

    def __getitem__(self, kind):
        return self._lookup[kind]


MA_Type = _AverageKinds()


def get_functions():
    return list(_chain.from_iterable(_function_groups.values()))


def get_function_groups():
    return {group: list(names) for group, names in _function_groups.items()}


def set_unstable_period(name, period):
    raise NotImplementedError('talib.set_unstable_period is not supported by the embedded backend; leave out the first values yourself')
`;
