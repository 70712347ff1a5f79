"""Answers backtests of the real Jesse: one JSON line a case in, one out, at full precision.

    PYTHON parity_jesse.py FOLDER

A case is {name, routes, data_routes, config, fast_mode, hyperparameters, strategies: {name: text}, file, candles}; `file`
holds float64 rows of six, `candles` is [{exchange, symbol, trading: [first row, rows], warmup: [first row, rows] | null}].
An answer has the keys of Jesse's recorded runs, and `ties`: whether orders of one price met in one candle. Their order is
random in Jesse (it goes through a set of objects with random hashes); here it is the order of submission, which is one of
those Jesse draws from. NaN is null, infinities are "Infinity" and "-Infinity". FOLDER becomes the project folder.
"""
import importlib
import io
import json
import math
import os
import shutil
import sys
import time
import traceback
import types
import warnings

os.environ['TZ'] = 'UTC'
time.tzset()
os.chdir(sys.argv[1])
shutil.rmtree('storage', ignore_errors=True)  # with it, Jesse wants a whole project at import
sys.path.insert(0, os.getcwd())
sys.dont_write_bytecode = True
warnings.filterwarnings('ignore')
answers = os.fdopen(os.dup(1), 'w')
os.dup2(2, 1)  # what Jesse prints must not stand between the answers

import numpy as np
import jesse.helpers as jh
from jesse import research
from jesse.modes import backtest_mode
from jesse.models import Order
from jesse.store import store
from jesse.store.state_orders import OrdersState

# A run makes storage/ beside strategies/, after which Jesse would take the folder for a project and open its database.
jh.is_jesse_project = lambda: False

COLUMNS = ('symbol', 'side', 'type', 'qty', 'filled_qty', 'price', 'status', 'reduce_only', 'submitted_via',
           'created_at', 'executed_at', 'canceled_at')
IDENTITIES = ('id', 'trade_id', 'session_id', 'exchange_id')
seen, tail, ties = [], {}, [False]


def clean(value):
    if isinstance(value, np.ndarray):
        return [clean(item) for item in value.tolist()]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return value if math.isfinite(value) else 'Infinity' if value > 0 else '-Infinity'
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, dict):
        return {str(key): clean(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [clean(item) for item in value]
    return str(value)


def guarded(function):
    try:
        return function()
    except Exception as error:
        return {'raised': type(error).__name__, 'message': str(error)}


def recording(original):
    def add_order(self, order):
        seen.append(order)
        return original(self, order)
    return add_order


class Submitted(dict):
    """What Jesse asks of a set of orders, in the order in which they were given."""

    def __init__(self, orders):
        super().__init__((id(order), order) for order in orders)

    def __iter__(self):
        return iter(list(self.values()))

    def remove(self, order):
        del self[id(order)]

    def difference_update(self, orders):
        for order in orders:
            self.pop(id(order), None)


def in_submission_order(original):
    settled = types.FunctionType(original.__code__, {**original.__globals__, 'set': Submitted}, original.__name__)

    def sort(orders, candles):
        prices = [order.price for order in orders]
        ties[0] = ties[0] or len(set(prices)) < len(prices)
        return settled(orders, candles)
    return sort


def reading(original):
    def outputs(*arguments, **keywords):
        from jesse.routes import router
        tail['daily_balance'] = clean(list(store.app.daily_balance))
        tail['daily_balance_timestamps'] = clean(list(store.app.daily_balance_timestamps))
        for key in ('starting_time', 'ending_time', 'total_open_trades', 'total_open_pl', 'total_liquidations'):
            tail[key] = clean(getattr(store.app, key, None))
        tail['assets'] = {name: clean(dict(one.assets)) for name, one in store.exchanges.storage.items()}
        tail['routes'] = []
        for route in router.routes:
            strategy = route.strategy
            tail['routes'].append({
                'symbol': route.symbol, 'timeframe': route.timeframe, 'strategy': route.strategy_name,
                'index': strategy.index, 'hp': clean(strategy.hp), 'vars': clean(strategy.vars),
                'watch_list': clean(guarded(strategy.watch_list)),
                'position': {'qty': clean(strategy.position.qty), 'entry_price': clean(strategy.position.entry_price)},
                'lines': clean(strategy._add_line_to_candle_chart_values),
                'extra_charts': clean(strategy._add_extra_line_chart_values),
                'horizontal_lines': clean(strategy._add_horizontal_line_to_candle_chart_values),
                'extra_horizontal_lines': clean(strategy._add_horizontal_line_to_extra_chart_values),
            })
        tail['shared_vars'] = clean(store.vars)
        tail['log_info'] = [clean(log.get('message')) for log in store.logs.info]
        tail['log_errors'] = [clean(log.get('message')) for log in store.logs.errors]
        return original(*arguments, **keywords)
    return outputs


def order_record(order):
    return {key: clean(value) for key, value in order.items() if key not in IDENTITIES}


def candles_of(case):
    rows = np.fromfile(case['file']).reshape(-1, 6)
    trading, warmup = {}, {}
    for one in case['candles']:
        key = f"{one['exchange']}-{one['symbol']}"
        named = {'exchange': one['exchange'], 'symbol': one['symbol']}
        first, count = one['trading']
        trading[key] = {**named, 'candles': rows[first:first + count].copy()}
        if one['warmup'] is not None:
            first, count = one['warmup']
            warmup[key] = {**named, 'candles': rows[first:first + count].copy()}
    return trading, warmup or None


def write_strategies(texts):
    shutil.rmtree('strategies', ignore_errors=True)
    for name in [name for name in sys.modules if name == 'strategies' or name.startswith('strategies.')]:
        del sys.modules[name]
    for name, text in texts.items():
        os.makedirs(os.path.join('strategies', name))
        with open(os.path.join('strategies', name, '__init__.py'), 'w') as file:
            file.write(text)
    importlib.invalidate_caches()


def answer(case):
    seen.clear()
    tail.clear()
    Order.vars.default.clear()
    ties[0] = False
    write_strategies(case['strategies'])
    out = {'name': case['name'], 'ok': True, 'metrics': {}, 'trades': [], 'equity_curve': None, 'hyperparameters': None}
    trading, warmup = candles_of(case)
    began = time.perf_counter()
    try:
        result = research.backtest(
            case['config'], case['routes'], case['data_routes'], trading, warmup_candles=warmup,
            generate_equity_curve=True, generate_hyperparameters=True, generate_logs=True,
            hyperparameters=case['hyperparameters'], fast_mode=case['fast_mode'])
        out['metrics'] = clean(result['metrics'])
        out['hyperparameters'] = clean(result.get('hyperparameters'))
        for trade in result.get('trades') or []:
            record = {key: clean(value) for key, value in trade.items() if key not in IDENTITIES and key != 'orders'}
            record['orders'] = [order_record(order) for order in trade['orders']]
            out['trades'].append(record)
        out['equity_curve'] = clean(result.get('equity_curve'))
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        out['ok'] = False
        place = traceback.extract_tb(error.__traceback__)[-1]
        out['error'] = {
            'class': type(error).__name__, 'message': str(error).replace(os.getcwd(), '<project>'),
            'raised_in': f'{os.path.basename(place.filename)}:{place.lineno} {place.name}'}
    out['seconds'] = time.perf_counter() - began
    records = [order.to_dict for order in seen]
    out['orders'] = {'columns': COLUMNS, 'rows': [[clean(record[key]) for key in COLUMNS] for record in records]}
    out['state'] = dict(tail)
    out['ties'] = ties[0]
    shutil.rmtree('storage', ignore_errors=True)
    return out


OrdersState.add_order = recording(OrdersState.add_order)
backtest_mode._generate_outputs = reading(backtest_mode._generate_outputs)
backtest_mode._sort_execution_orders = in_submission_order(backtest_mode._sort_execution_orders)
for line in io.TextIOWrapper(sys.stdin.buffer, encoding='utf8'):
    answers.write(json.dumps(answer(json.loads(line)), allow_nan=False) + '\n')
    answers.flush()
