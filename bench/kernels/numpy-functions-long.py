# aim: 1
import numpy as np

A = np.cos(np.arange(20000) * 0.37) * 10 + 100


def kernel():
    d = np.diff(A)
    c = np.cumsum(d)
    s = np.sqrt(np.abs(c))
    return round(float(np.mean(s) + np.std(A) + np.sum(A > 100) + np.argmax(A)), 6)
