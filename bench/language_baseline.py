"""Times `kernel()` of a file: one JSON line {outcome, seconds}; seconds of CPU of the fastest batch, per call.

    PYTHON language_baseline.py FILE SECONDS BATCH_SECONDS
"""
import json
import runpy
import sys
import time

kernel = runpy.run_path(sys.argv[1])['kernel']
seconds, batch_seconds = float(sys.argv[2]), float(sys.argv[3])
start = time.process_time()
outcome = repr(kernel())
batch = max(1, round(batch_seconds / max(time.process_time() - start, 1e-7)))
fastest, spent = float('inf'), 0.0
while spent < seconds:
    start = time.process_time()
    for _ in range(batch):
        kernel()
    elapsed = time.process_time() - start
    spent += elapsed
    fastest = min(fastest, elapsed / batch)
print(json.dumps({'outcome': outcome, 'seconds': fastest}))
