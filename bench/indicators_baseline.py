"""Times functions of jesse.indicators on the candles of a file: for each name that comes on a line of standard input one
JSON line {name, sequential, last} in seconds, `sequential` null where that form does not exist.

    PYTHON indicators_baseline.py CANDLES SECONDS

CANDLES holds float64 rows of six (timestamp, open, close, high, low, volume). Each form is called for SECONDS at least,
in batches as long as those of indicators-ours.mjs; the time is that of the fastest batch, per call.
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
BATCH_SECONDS = 0.0002
BATCHES = 50


def best(call, seconds):
    start = time.perf_counter()
    call()
    first = time.perf_counter() - start
    if first > SLOW:
        return first
    calls, start = 0, time.perf_counter()
    while calls == 0 or time.perf_counter() - start < seconds / 10:
        call()
        calls += 1
    batch = max(1, int(BATCH_SECONDS * calls / (time.perf_counter() - start)))
    fastest, spent, batches = float('inf'), 0.0, 0
    while (spent < seconds or batches < BATCHES) and spent < 10 * seconds:
        start = time.perf_counter()
        for _ in range(batch):
            call()
        elapsed = time.perf_counter() - start
        spent += elapsed
        batches += 1
        fastest = min(fastest, elapsed / batch)
    return fastest


candles = np.fromfile(sys.argv[1]).reshape(-1, 6)
seconds = float(sys.argv[2])
for name in map(str.strip, sys.stdin):
    function = getattr(ta, name)
    parameters = inspect.signature(function).parameters
    second = {key: candles for key in ('benchmark_candles', 'candles_compare') if key in parameters}
    times = {'name': name, 'sequential': None}
    forms = {'last': {'sequential': False}, 'sequential': {'sequential': True}} if 'sequential' in parameters else {'last': {}}
    for form, extra in forms.items():
        times[form] = best(lambda: function(candles, **second, **extra), seconds)
    print(json.dumps(times), flush=True)
