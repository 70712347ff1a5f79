# aim: 1
import numpy as np

CLOSES = np.cos(np.arange(500) * 0.37) * 10 + 100


def kernel():
    total = 0.0
    for i in range(50, 150):
        window = CLOSES[i - 20:i]
        middle = np.mean(window)
        width = np.std(window)
        total += (CLOSES[i] - middle) / width + np.max(window) - np.min(window)
    return round(float(total), 6)
