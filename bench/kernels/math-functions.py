# aim: 1
import math


def kernel():
    total = 0.0
    for i in range(1, 2000):
        total += math.sqrt(i) + math.log(i) + math.exp(-i * 0.001) + math.floor(i * 0.3) + math.fabs(-i)
        total += math.sin(i) + math.atan2(i, 2.0) + math.pow(i, 0.5)
    return total
