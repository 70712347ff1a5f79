# aim: 1
import numpy as np

A = np.cos(np.arange(20000) * 0.37) * 10 + 100
B = np.sin(np.arange(20000) * 0.21) * 10 + 100


def kernel():
    c = (A - B) * 2.0 + A / B
    d = np.where(c > 0, c, -c)
    e = np.maximum(d, 1.0)
    return round(float(np.sum(e)), 6)
