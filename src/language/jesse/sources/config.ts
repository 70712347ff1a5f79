/**
 * `jesse.config` in Python: what of Jesse's configuration a backtest has, read where it is asked for.
 *
 * @module
 */

/** Source of the module. */
export const CONFIG_SOURCE = String.raw`
from jesse._native import config_exchanges, config_routes, configuration, warm_up_candles


class _Section(dict):
    """A part of the configuration that is made when it is first read: a run begins after its files are imported."""

    def __init__(self, path, parts):
        super().__init__()
        self._path = path
        self._parts = parts

    def __missing__(self, key):
        if key not in self._parts:
            raise KeyError(f"{self._path}[{key!r}] is not in the embedded backend; it has {', '.join(sorted(self._parts))}")
        value = self._parts[key]
        return value() if callable(value) else value

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __contains__(self, key):
        return key in self.keys()

    def keys(self):
        return {**{name: None for name in self._parts}, **{name: None for name in super().keys()}}.keys()

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    def values(self):
        return [self[key] for key in self.keys()]

    def items(self):
        return [(key, self[key]) for key in self.keys()]


def _distinct(name):
    return lambda: tuple(dict.fromkeys([route[name] for route in config_routes()]))


config = _Section('config', {
    'env': _Section("config['env']", {
        'exchanges': config_exchanges,
        'data': lambda: {'warmup_candles_num': warm_up_candles()},
    }),
    'app': _Section("config['app']", {
        'trading_mode': 'backtest',
        'debug_mode': False,
        'is_unit_testing': False,
        'trading_exchanges': _distinct('exchange'),
        'trading_symbols': _distinct('symbol'),
        'trading_timeframes': _distinct('timeframe'),
    }),
})
`;
