/**
 * `jesse.store` in Python: what a backtest knows of itself, read where it is asked for.
 *
 * @module
 */

/** Source of the module. */
export const STORE_SOURCE = String.raw`
from jesse._native import (
    configuration, store_app, store_closed_trades, store_exchanges, store_keys, store_orders, store_positions,
    store_vars,
)

_absent = object()


class AppState:
    def __getattr__(self, name):
        if name == 'session_id':
            return configuration('app.session_id', '')
        value = store_app(name, _absent)
        if value is _absent:
            raise AttributeError(f"'AppState' object has no attribute {name!r}")
        return value


class OrdersState:
    def get_orders(self, exchange, symbol):
        return store_orders(exchange, symbol, False)

    def get_active_orders(self, exchange, symbol):
        return store_orders(exchange, symbol, True)

    def get_all_orders(self, exchange):
        return [
            order
            for key in store_keys() if key['exchange'] == exchange
            for order in store_orders(exchange, key['symbol'], False)
        ]

    def count_all_active_orders(self):
        return sum([self.count_active_orders(key['exchange'], key['symbol']) for key in store_keys()])

    def count_active_orders(self, exchange, symbol):
        return sum(bool(order.is_active) for order in self.get_active_orders(exchange, symbol))

    def count(self, exchange, symbol):
        return len(self.get_orders(exchange, symbol))

    def get_order_by_id(self, exchange, symbol, id, use_exchange_id=False):
        id = str(id) if id is not None else ''
        if id == '':
            return None
        for order in reversed(self.get_orders(exchange, symbol)):
            if id in str(order.id):
                return order
        return None


class ClosedTrades:
    @property
    def trades(self):
        return store_closed_trades()

    @property
    def count(self):
        return len(self.trades)


class ExchangesState:
    @property
    def storage(self):
        return store_exchanges()

    def get_exchange(self, name):
        if name is None:
            raise ValueError(f"name cannot be None. name: {name}")
        return self.storage.get(name, None)

    @property
    def trading_exchange(self):
        return next(iter(self.storage.values()), None)


class PositionsState:
    @property
    def storage(self):
        return store_positions()

    def count_open_positions(self):
        return len([position for position in self.storage.values() if position.is_open])

    def get_position(self, exchange, symbol):
        return self.storage.get(f'{exchange}-{symbol}', None)


class CandlesState:
    def __getattr__(self, name):
        raise AttributeError(f"store.candles.{name} is not in the embedded backend; use self.get_candles")


class StoreClass:
    def __init__(self):
        self.app = AppState()
        self.orders = OrdersState()
        self.closed_trades = ClosedTrades()
        self.exchanges = ExchangesState()
        self.candles = CandlesState()
        self.positions = PositionsState()

    @property
    def vars(self):
        return store_vars()

    def __getattr__(self, name):
        raise AttributeError(
            f"store.{name} is not in the embedded backend; it has app, candles, closed_trades, exchanges, orders, positions, vars"
        )


store = StoreClass()
`;
