# aim: 1
import numpy as np

A = np.cos(np.arange(100) * 0.37) * 10 + 100
B = np.sin(np.arange(100) * 0.21) * 10 + 100


def kernel():
    total = 0.0
    for i in range(100):
        total += float(((A - B) * 2.0 + A / B)[i])
    return total
