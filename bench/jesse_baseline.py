"""Times Jesse's research.backtest: `PYTHON jesse_baseline.py FOLDER JOBS`, in a folder that becomes the project's.

JOBS is a JSON file: {file, warmup, trading, exchange, symbol, config, strategies: {name: text}, jobs: [{strategy, timeframe,
fast}], runs}; `file` holds float64 rows of six, the warm-up's first. Prints one JSON line a job: the times in ms.
"""
import json
import os
import sys
import time
import warnings

jobs = json.load(open(sys.argv[2]))
os.environ['TZ'] = 'UTC'
time.tzset()
os.chdir(sys.argv[1])
sys.path.insert(0, os.getcwd())
sys.dont_write_bytecode = True
warnings.filterwarnings('ignore')
for name, text in jobs['strategies'].items():
    os.makedirs(f'strategies/{name}', exist_ok=True)
    open(f'strategies/{name}/__init__.py', 'w').write(text)
answers = os.fdopen(os.dup(1), 'w')
os.dup2(2, 1)  # what Jesse prints must not stand between the answers

import numpy as np
import jesse.helpers as jh
from jesse import research

jh.is_jesse_project = lambda: False
rows = np.fromfile(jobs['file'], dtype=np.float64).reshape(-1, 6)
warmup, trading = rows[:jobs['warmup']], rows[jobs['warmup']:]
exchange, symbol = jobs['exchange'], jobs['symbol']
key = f'{exchange}-{symbol}'
for job in jobs['jobs']:
    times = []
    for _ in range(jobs['runs']):
        began = time.perf_counter()
        result = research.backtest(
            jobs['config'],
            [{'exchange': exchange, 'strategy': job['strategy'], 'symbol': symbol, 'timeframe': job['timeframe']}],
            [],
            {key: {'exchange': exchange, 'symbol': symbol, 'candles': trading}},
            warmup_candles={key: {'exchange': exchange, 'symbol': symbol, 'candles': warmup}},
            fast_mode=job['fast'],
        )
        times.append((time.perf_counter() - began) * 1000)
    answers.write(json.dumps({'times': times, 'trades': result['metrics']['total']}) + '\n')
    answers.flush()
