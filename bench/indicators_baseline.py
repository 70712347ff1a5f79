"""Times every function of jesse.indicators on the candles of a file: one JSON line {name, sequential, last} in seconds.

    PYTHON indicators_baseline.py CANDLES SECONDS [NAME ...]

CANDLES holds float64 rows of six (timestamp, open, close, high, low, volume). Each form is called for SECONDS at least,
in batches; the time is that of the fastest batch, per call. A form that does not exist is null.
"""
import inspect
import json
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings('ignore')
import jesse.indicators as ta


# A call that takes longer (seconds) is not repeated.
SLOW = 5


def best(call, seconds):
    start = time.perf_counter()
    call()
    first = time.perf_counter() - start
    if first > SLOW:
        return first
    start = time.perf_counter()
    call()
    batch = max(1, int(seconds / 10 / max(time.perf_counter() - start, 1e-7)))
    fastest, spent = float('inf'), 0.0
    while spent < seconds:
        start = time.perf_counter()
        for _ in range(batch):
            call()
        elapsed = time.perf_counter() - start
        spent += elapsed
        fastest = min(fastest, elapsed / batch)
    return fastest


candles = np.fromfile(sys.argv[1]).reshape(-1, 6)
seconds = float(sys.argv[2])
for name in sys.argv[3:]:
    function = getattr(ta, name)
    parameters = inspect.signature(function).parameters
    second = {key: candles for key in ('benchmark_candles', 'candles_compare') if key in parameters}
    times = {'name': name, 'sequential': None}
    forms = {'last': {'sequential': False}, 'sequential': {'sequential': True}} if 'sequential' in parameters else {'last': {}}
    for form, extra in forms.items():
        times[form] = best(lambda: function(candles, **second, **extra), seconds)
    print(json.dumps(times), flush=True)
