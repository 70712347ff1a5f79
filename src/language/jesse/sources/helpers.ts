/**
 * `jesse.helpers` in Python, as far as a strategy in a backtest can use it (reference/engine.md §3.10). Longer than other
 * files because it is one Python module, as Jesse's is.
 *
 * @module
 */

/** Source of the module. */
export const HELPERS_SOURCE = String.raw`
import math

import numpy as np

from jesse._native import configuration, considered_symbols, new_uuid, random_letters, simulated_time, warm_up_candles

_MINUTES = {
    '1m': 1, '3m': 3, '5m': 5, '15m': 15, '30m': 30, '45m': 45, '1h': 60, '2h': 120, '3h': 180, '4h': 240, '6h': 360,
    '8h': 480, '12h': 720, '1D': 1440, '3D': 4320, '1W': 10080, '1M': 43200,
}
_LONGEST_FIRST = ('1D', '12h', '8h', '6h', '4h', '3h', '2h', '1h', '45m', '30m', '15m', '5m', '3m', '1m')
_SOURCES = {
    'open': lambda c: c[:, 1],
    'close': lambda c: c[:, 2],
    'high': lambda c: c[:, 3],
    'low': lambda c: c[:, 4],
    'volume': lambda c: c[:, 5],
    'hl2': lambda c: (c[:, 3] + c[:, 4]) / 2,
    'hlc3': lambda c: (c[:, 3] + c[:, 4] + c[:, 2]) / 3,
    'ohlc4': lambda c: (c[:, 1] + c[:, 3] + c[:, 4] + c[:, 2]) / 4,
}


def app_currency():
    return configuration('app.currency', None)


def app_mode():
    return 'backtest'


def base_asset(symbol):
    return symbol.split('-')[0]


def quote_asset(symbol):
    try:
        return symbol.split('-')[1]
    except IndexError:
        from jesse.exceptions import InvalidRoutes
        raise InvalidRoutes(f"The symbol format is incorrect. Correct example: 'BTC-USDT'. Yours is '{symbol}'")


get_base_asset = base_asset


def get_quote_asset(symbol):
    return symbol.split('-')[1]


def dashless_symbol(symbol):
    return symbol.replace('-', '')


def dashy_symbol(symbol):
    if '-' in symbol:
        return symbol
    for considered in considered_symbols():
        if dashless_symbol(considered) == symbol:
            return considered
    for suffix in ('UST', 'FDUSD', 'EUT', 'EUR', 'GBP', 'JPY', 'MIM', 'TRY'):
        if symbol.endswith(suffix):
            return f'{symbol[:-len(suffix)]}-{suffix}'
    at = symbol.rfind('USD') if 'USD' in symbol[-4:] else 3
    return f'{symbol[:at]}-{symbol[at:]}'


def underline_to_dashy_symbol(symbol):
    return symbol.replace('_', '-')


def dashy_to_underline(symbol):
    return symbol.replace('-', '_')


def binary_search(arr, item):
    low, high = 0, len(arr)
    while low < high:
        middle = (low + high) // 2
        if arr[middle] < item:
            low = middle + 1
        else:
            high = middle
    return low if low != len(arr) and arr[low] == item else -1


def class_iter(Class):
    return (value for name, value in vars(Class).items() if not callable(getattr(Class, name)) and not name.startswith('__'))


def clean_orderbook_list(arr):
    return [[float(row[0]), float(row[1])] for row in arr]


_COLORS = ('black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white')


def color(msg_text, msg_color):
    if not msg_text:
        return ''
    if msg_color == 'gray':
        msg_color = 'white'
    if msg_color not in _COLORS:
        raise ValueError('unsupported color')
    return f'\x1b[{30 + _COLORS.index(msg_color)}m{msg_text}\x1b[0m'


def style(msg_text, msg_style):
    if msg_style is None:
        return msg_text
    if msg_style.lower() in ('bold', 'b'):
        return f'\x1b[1m{msg_text}\x1b[0m'
    if msg_style.lower() in ('underline', 'u'):
        return f'\x1b[4m{msg_text}\x1b[0m'
    raise ValueError('unsupported style')


def insecure_hash(msg):
    from hashlib import md5
    return md5(msg.encode()).hexdigest()


def secure_hash(msg):
    from hashlib import sha256
    return sha256(msg.encode()).hexdigest()


def convert_number(old_max, old_min, new_max, new_min, old_value):
    if old_value > old_max or old_value < old_min:
        raise ValueError(f'old_value:{old_value} must be within the range. {old_min}-{old_max}')
    old_range = (old_max - old_min)
    new_range = (new_max - new_min)
    return (((old_value - old_min) * new_range) / old_range) + new_min


def date_to_timestamp(date):
    from datetime import datetime, timezone
    moment = datetime.strptime(date, '%Y-%m-%d').replace(tzinfo=timezone.utc)
    return int(moment.timestamp()) * 1000


def dna_to_hp(strategy_hp, dna):
    import base64
    import json
    try:
        return json.loads(base64.b64decode(dna).decode('utf-8'))
    except ValueError:
        hp = {}
        for gene, parameter in zip(dna, strategy_hp):
            if parameter['type'] is int:
                value = int(round(convert_number(119, 40, parameter['max'], parameter['min'], ord(gene))))
            elif parameter['type'] is float:
                value = convert_number(119, 40, parameter['max'], parameter['min'], ord(gene))
            else:
                raise TypeError('Only int and float types are implemented')
            hp[parameter['name']] = value
        return hp


def estimate_average_price(order_qty, order_price, current_qty, current_entry_price):
    total = abs(order_qty) * order_price + abs(current_qty) * current_entry_price
    return total / (abs(order_qty) + abs(current_qty))


def estimate_PNL(qty, entry_price, exit_price, trade_type, trading_fee=0):
    qty = abs(qty)
    profit = qty * (exit_price - entry_price)
    if trade_type == 'short':
        profit *= -1
    return profit - trading_fee * qty * (entry_price + exit_price)


def estimate_PNL_percentage(qty, entry_price, exit_price, trade_type):
    qty = abs(qty)
    profit = qty * (exit_price - entry_price)
    if trade_type == 'short':
        profit *= -1
    return (profit / (qty * entry_price)) * 100


def floor_with_precision(num, precision=0):
    scale = 10 ** precision
    return math.floor(num * scale) / scale


def format_currency(num):
    return f'{num:,}'


def format_price(price):
    if price is None:
        return ''
    if not math.isfinite(price):
        return 'N/A'
    if price == 0:
        return '0.00'
    whole, decimals = f'{abs(price):.20f}'.split('.')
    sign = '-' if price < 0 else ''
    if abs(price) >= 1:
        return f'{sign}{whole}.{decimals[:2]}'
    first = len(decimals) - len(decimals.lstrip('0'))
    if first == len(decimals):
        return '0.00'
    return f'{sign}0.{decimals[:first + 5]}'


def generate_unique_id():
    return new_uuid()


def generate_short_unique_id():
    return new_uuid()[:22]


def get_candle_source(candles, source_type='close'):
    try:
        return _SOURCES[source_type](candles)
    except KeyError:
        raise ValueError(f"Source type '{source_type}' not recognised")


def get_config(keys, default=None):
    return configuration(keys, default)


def get_session_id():
    return configuration('app.session_id', '')


def get_class_name(cls):
    return cls if isinstance(cls, str) else cls.__name__


def insert_list(index, item, arr):
    if index == -1:
        return arr + [item]
    return arr[:index] + [item] + arr[index:]


def is_backtesting():
    return True


def is_debugging():
    return False


def is_debuggable(debug_item):
    return False


def is_importing_candles():
    return False


def is_live():
    return False


def is_livetrading():
    return False


def is_optimizing():
    return False


def is_paper_trading():
    return False


def is_significance_testing():
    return False


def is_unit_testing():
    return False


def should_execute_silently():
    return False


def has_live_trade_plugin():
    return False


def is_notebook():
    return False


def is_valid_uuid(uuid_to_test, version=4):
    if not isinstance(uuid_to_test, str):
        return False
    digits = uuid_to_test.replace('-', '')
    if len(digits) != 32 or any(c not in '0123456789abcdef' for c in digits):
        return False
    if digits[12] != str(version) or digits[16] not in '89ab':
        return False
    return '-'.join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])) == uuid_to_test


def key(exchange, symbol, timeframe=None):
    if timeframe is None:
        return f'{exchange}-{symbol}'
    return f'{exchange}-{symbol}-{timeframe}'


def max_timeframe(timeframes_list):
    given = set(timeframes_list)
    for timeframe in _LONGEST_FIRST:
        if timeframe in given:
            return timeframe
    return '1m'


def normalize(x, x_min, x_max):
    return (x - x_min) / (x_max - x_min)


def now(force_fresh=False):
    return int(now_to_timestamp(force_fresh))


def now_to_timestamp(force_fresh=False):
    return simulated_time()


def np_ffill(arr, axis=0):
    index = np.where(~np.isnan(arr), np.arange(arr.shape[axis]).reshape([-1 if i == axis else 1 for i in range(arr.ndim)]), 0)
    index = np.maximum.accumulate(index, axis=axis)
    if arr.ndim == 1:
        return arr[index]
    if axis == 0:
        return arr[index, np.arange(arr.shape[1])[np.newaxis, :]]
    return arr[np.arange(arr.shape[0])[:, np.newaxis], index]


def np_shift(arr, num, fill_value=0):
    result = np.empty_like(arr)
    if num > 0:
        result[:num] = fill_value
        result[num:] = arr[:-num]
    elif num < 0:
        result[num:] = fill_value
        result[:num] = arr[-num:]
    else:
        result[:] = arr
    return result


def opposite_side(s):
    if s == 'buy':
        return 'sell'
    if s == 'sell':
        return 'buy'
    raise ValueError(f'{s} is not a valid input for side')


def opposite_type(t):
    if t == 'long':
        return 'short'
    if t == 'short':
        return 'long'
    raise ValueError('unsupported type')


def orderbook_trim_price(p, ascending, unit):
    steps = np.ceil(p / unit) * unit
    trimmed = steps if ascending else steps - unit
    if math.log10(unit) < 0:
        trimmed = round(trimmed, abs(int(math.log10(unit))))
    beside = p + unit if ascending else p - unit
    return p if trimmed == beside else trimmed


def prepare_qty(qty, side):
    if side.lower() in ('sell', 'short'):
        return -abs(qty)
    if side.lower() in ('buy', 'long'):
        return abs(qty)
    if side.lower() == 'close':
        return 0.0
    raise ValueError(f'{side} is not a valid input')


def random_str(num_characters=8):
    return random_letters(num_characters)


def readable_duration(seconds, granularity=2):
    parts = []
    seconds = int(seconds)
    for name, length in (('week', 604800), ('day', 86400), ('hour', 3600), ('minute', 60), ('second', 1)):
        count = seconds // length
        if count:
            seconds -= count * length
            parts.append(f'{count} {name}' if count == 1 else f'{count} {name}s')
    return ', '.join(parts[:granularity])


def round_or_none(x, digits=0):
    if x is None:
        return None
    return round(x, digits)


def round_price_for_live_mode(price, precision):
    return np.round(price, precision)


def round_qty_for_live_mode(roundable_qty, precision):
    from decimal import ROUND_FLOOR, Decimal, localcontext
    given = type(roundable_qty)
    if not isinstance(roundable_qty, np.ndarray):
        roundable_qty = np.array([roundable_qty])
    rounded = round_decimals_down(roundable_qty, precision)
    quantities = [Decimal(str(q)) for q in roundable_qty]
    with localcontext() as context:
        context.prec = max([len(q.as_tuple().digits) + 1 for q in quantities if q.is_finite()] or [1])
        factor = Decimal(10) ** precision
        for index, quantity in enumerate(quantities):
            if quantity.is_finite():
                rounded[index] = float((quantity * factor).to_integral_value(rounding=ROUND_FLOOR) / factor)
    for index, q in enumerate(rounded):
        if q == 0.0:
            if precision < 0:
                raise ValueError('qty is too small')
            rounded[index] = 1 / 10 ** precision
    if given in (float, np.float64):
        return float(rounded[0])
    return rounded


def round_decimals_down(number, decimals=2):
    if not isinstance(decimals, int):
        raise TypeError('decimal places must be an integer')
    if decimals == 0:
        return np.floor(number)
    if decimals > 0:
        factor = 10 ** decimals
        return np.floor(number * factor) / factor
    factor = 10 ** (decimals * -1)
    return np.floor(number / factor) * factor


def is_almost_equal(a, b, tolerance=1e-8):
    if a is None and b is None:
        return True
    if a is None or b is None:
        return False
    if a == b:
        return True
    if abs(a) < tolerance and abs(b) < tolerance:
        return abs(a - b) <= tolerance
    return abs((a - b) / max(abs(a), abs(b))) <= tolerance


def is_price_near(order_price, price_to_compare, percentage_threshold=0.00015):
    return abs(1 - (order_price / price_to_compare)) <= percentage_threshold


def same_length(bigger, shorter):
    return np.concatenate((np.full((bigger.shape[0] - shorter.shape[0]), np.nan), shorter))


def side_to_type(s):
    s = s.lower()
    if s == 'buy':
        return 'long'
    if s == 'sell':
        return 'short'
    raise ValueError


def type_to_side(t):
    if t == 'long':
        return 'buy'
    if t == 'short':
        return 'sell'
    raise ValueError(f'unsupported type: "{t}". Only "long" and "short" are supported.')


def closing_side(position_type):
    if position_type.lower() == 'long':
        return 'sell'
    if position_type.lower() == 'short':
        return 'buy'
    raise ValueError(f'Value entered for position_type ({position_type}) is not valid')


def slice_candles(candles, sequential):
    rows = warm_up_candles()
    if not sequential and candles.shape[0] > rows:
        candles = candles[-rows:]
    return candles


def string_after_character(s, character):
    try:
        return s.split(character, 1)[1]
    except IndexError:
        return None


def timeframe_to_one_minutes(timeframe):
    minutes = _MINUTES.get(timeframe)
    if minutes is not None:
        return minutes
    from jesse.utils import timeframe_to_one_minutes as refuse
    return refuse(timeframe)


def next_candle_timestamp(candle, timeframe):
    return candle[0] + timeframe_to_one_minutes(timeframe) * 60_000


def timestamp_to_arrow(timestamp):
    from jesse._arrow import arrow_at
    return arrow_at(timestamp / 1000)


get_arrow = timestamp_to_arrow


def arrow_to_timestamp(arrow_time):
    return int(arrow_time.timestamp()) * 1000


def date_diff_in_days(date1, date2):
    from jesse._arrow import Arrow
    if type(date1) is not Arrow or type(date2) is not Arrow:
        raise TypeError('dates must be Arrow instances')
    return abs((date2 - date1).days)


def _moment(timestamp):
    from datetime import datetime, timezone
    return datetime.fromtimestamp(timestamp / 1000, tz=timezone.utc)


def timestamp_to_date(timestamp):
    return _moment(timestamp).isoformat()[:10]


def timestamp_to_time(timestamp):
    return _moment(timestamp).isoformat()


def timestamp_to_iso8601(timestamp):
    return _moment(timestamp).isoformat()


def today_to_timestamp():
    day = 86_400_000
    return int(simulated_time()) // day * day


def unique_list(arr):
    seen = set()
    result = []
    for item in arr:
        if item not in seen:
            seen.add(item)
            result.append(item)
    return result


def merge_dicts(d1, d2):
    merged = dict(d1)
    for k, v in d2.items():
        both = k in merged and isinstance(merged[k], dict) and isinstance(v, dict)
        merged[k] = merge_dicts(merged[k], v) if both else v
    return merged


def dump(*item):
    print('\n========= DEBUGGING VALUE ==========')
    print(item[0] if len(item) == 1 else item)
    print('====================================\n')


def debug(*item):
    from jesse._native import log_info
    text = '==> ' + ', '.join(str(x) for x in item)
    dump(text)
    log_info(text)


def terminal_debug(*item):
    dump('==> ' + ', '.join(str(x) for x in item))


def error(msg, force_print=False):
    print('\n')
    print('========== CRITICAL ERROR ==========')
    print(msg)
    print('====================================')


def dd(item):
    from jesse._native import stop_run
    dump(item)
    stop_run()


def terminate_app():
    from jesse._native import stop_run
    stop_run()


def float_or_none(item):
    if item is None or item == '':
        return None
    return float(item)


def str_or_none(item, encoding='utf-8'):
    return None if item is None else str(item)


def convert_to_env_name(name):
    return name.replace(' ', '_').upper()


def clean_nan_values(obj):
    if isinstance(obj, dict):
        return {k: clean_nan_values(v) for k, v in obj.items()}
    if isinstance(obj, list):
        return [clean_nan_values(item) for item in obj]
    if isinstance(obj, bool):
        return obj
    if isinstance(obj, (float, np.floating)):
        return None if math.isnan(float(obj)) else float(obj)
    if isinstance(obj, (int, np.integer)):
        return int(obj)
    return obj


def clean_infinite_values(obj):
    if isinstance(obj, dict):
        return {k: clean_infinite_values(v) for k, v in obj.items()}
    if isinstance(obj, list):
        return [clean_infinite_values(item) for item in obj]
    if isinstance(obj, float):
        return None if math.isinf(obj) else obj
    return obj


def normalize_bool(v):
    if isinstance(v, bool):
        return v
    if isinstance(v, int):
        return v == 1
    if isinstance(v, str):
        s = v.strip().lower()
        if s in ('1', 'true'):
            return True
        if s in ('0', 'false'):
            return False
    return bool(v)
`;
