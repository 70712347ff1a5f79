#: erf2
from math import *
import random
r = random.Random(5)
for i in range(150):
    x = r.uniform(-7, 7); print(x, erf(x), erfc(x))
for i in range(80):
    x = r.uniform(-1.3, 1.3); print(x, erf(x), erfc(x))
for x in (0.0, -0.0, 1e-300, 5e-324, -1e-310, 1e-20, 26.5, 27.2, 28, -30, inf, -inf, nan, 0.84375, 1.25, 6, 2.857142857142857, 26.7, -6, -5.99): print(x, erf(x), erfc(x))
