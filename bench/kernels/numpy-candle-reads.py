# aim: 20
import numpy as np

CANDLES = np.arange(240 * 6, dtype=float).reshape(240, 6) * 1.37


def kernel():
    total = 0.0
    for i in range(1, 1000):
        j = i % 240
        total += CANDLES[j, 2] - CANDLES[j - 1, 2]
        if CANDLES[-1, 3] > CANDLES[-2, 4]:
            total += CANDLES[-1][2]
    return float(total)
