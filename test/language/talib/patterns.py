# What every pattern says of these candles: rows and strengths that are not 0.
import talib

for name in NAMES:
    find = getattr(talib, name)
    for options in ((), (0,), (0.05,), (0.9,)) if name in PENETRATING else ((),):
        found = find(o, h, l, c, *options)
        print(name, *options, found.dtype, [(row, int(x)) for row, x in enumerate(found.tolist()) if x])
