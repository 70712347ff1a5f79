"""The work of data.ts by pandas and pyarrow, timed in milliseconds: data_baseline.py MONTHS CSV FOLDER prints JSON."""
import glob
import json
import statistics
import sys
import time

import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.feather as feather

months, csv, folder = sys.argv[1:4]
TIMEFRAMES = {'3m': 3, '5m': 5, '15m': 15, '30m': 30, '45m': 45, '1h': 60, '2h': 120, '3h': 180, '4h': 240, '6h': 360,
              '8h': 480, '12h': 720, '1D': 1440, '3D': 4320, '1W': 10080, '1M': 43200}


def timed(action, repeats):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return times


def load():
    files = sorted(glob.glob(months + '/*.arrow'))
    return pa.concat_tables([feather.read_table(file, memory_map=False) for file in files]).to_pandas()


def aggregate(frame, minutes):
    buckets = frame['timestamp'] // (minutes * 60_000)
    return frame.groupby(buckets, sort=False).agg(
        {'open': 'first', 'close': 'last', 'high': 'max', 'low': 'min', 'volume': 'sum'})


loads = timed(load, 7)
year = load()
print(json.dumps({
    'load_first': loads[0],
    'load': statistics.median(loads),
    'csv': statistics.median(timed(lambda: pd.read_csv(csv), 3)),
    'write': statistics.median(timed(lambda: feather.write_feather(year, folder + '/baseline.feather', compression='uncompressed'), 3)),
    'aggregate': {name: statistics.median(timed(lambda: aggregate(year, minutes), 3)) for name, minutes in TIMEFRAMES.items()},
}))
