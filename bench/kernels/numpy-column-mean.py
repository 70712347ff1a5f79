# aim: 20
import numpy as np

CANDLES = np.arange(240 * 6, dtype=float).reshape(240, 6) * 1.37


def kernel():
    total = 0.0
    for i in range(200):
        total += np.mean(CANDLES[:, 2])
        total += CANDLES[-20:, 2].mean()
    return float(total)
