"""Answers calls of jesse.indicators: one JSON line a call in, one out, at full precision.

    PYTHON parity_indicators.py CANDLES CALLS RESULTS SKIP

CANDLES holds float64 rows of six. A call is {name, input, args, sequential, series, warm_up}: `input` and `second` are
[first row, rows]. The first SKIP calls are left out. NaN is null, infinities are "Infinity" and "-Infinity". Some calls end
the process (an abort in compiled code): then the results are one line short.
"""
import json
import math
import sys
import warnings

import numpy as np

warnings.filterwarnings('ignore')
import jesse.helpers
import jesse.indicators as ta


def encode(value):
    if isinstance(value, tuple) and hasattr(value, '_fields'):
        return {'fields': {field: encode(getattr(value, field)) for field in value._fields}}
    if isinstance(value, np.ndarray):
        return [encode(item) for item in value.tolist()]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return value if math.isfinite(value) else 'Infinity' if value > 0 else '-Infinity'
    return [encode(item) for item in value] if isinstance(value, (list, tuple)) else value


def kind(value):
    if isinstance(value, tuple) and hasattr(value, '_fields'):
        fields = {field: kind(getattr(value, field)) for field in value._fields}
        return {'namedtuple': type(value).__name__, 'fields': fields}
    if isinstance(value, np.ndarray):
        return f'ndarray[{value.dtype}]{list(value.shape)}'
    return type(value).__name__


def answer(call):
    first, count = call['input']
    rows = candles[first : first + count].copy()
    arguments = dict(call['args'])
    if call['second'] is not None:
        name, first, count = call['second']
        arguments[name] = candles[first : first + count].copy()
    if call['sequential'] is not None:
        arguments['sequential'] = call['sequential']
    jesse.helpers.CACHED_CONFIG['env.data.warmup_candles_num'] = call['warm_up']
    try:
        value = getattr(ta, call['name'])(rows[:, 2].copy() if call['series'] else rows, **arguments)
        return {'ok': True, 'type': kind(value), 'value': encode(value)}
    except BaseException as error:
        return {'ok': False, 'error': {'class': type(error).__name__, 'message': str(error)}}


candles = np.fromfile(sys.argv[1]).reshape(-1, 6)
with open(sys.argv[2]) as calls, open(sys.argv[3], 'a') as results:
    for number, line in enumerate(calls):
        if number >= int(sys.argv[4]):
            results.write(json.dumps(answer(json.loads(line)), allow_nan=False) + '\n')
            results.flush()
