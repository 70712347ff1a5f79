#: averages
import talib, numpy as np
r = np.random.RandomState(3); x = np.cumsum(r.randn(120)) + 100
for f in (talib.SMA, talib.EMA, talib.DEMA, talib.TEMA, talib.KAMA, talib.MAX, talib.MIN, talib.MOM, talib.ROC, talib.ROCP, talib.ROCR, talib.SUM, talib.MIDPOINT):
    for p in (2, 5, 14, 30):
        o = f(x, p); print(f.__name__, p, o.shape, o.dtype, repr(o[-1]), repr(o[-40]), int(np.isnan(o).sum()), repr(float(np.nansum(o))))
#: bars
import talib, numpy as np
r = np.random.RandomState(5); c = np.cumsum(r.randn(90)) + 50; h = c + r.rand(90); l = c - r.rand(90)
for f in (talib.ATR, talib.NATR, talib.WILLR):
    for p in (2, 7, 14): print(f.__name__, p, np.round(f(h, l, c, p), 8)[-20:].tolist(), int(np.isnan(f(h, l, c, timeperiod=p)).sum()))
x = c
for f in (talib.WMA, talib.RSI, talib.STDDEV, talib.VAR):
    for p in (2, 5, 14): print(f.__name__, p, np.round(f(x, p), 8)[-20:].tolist(), int(np.isnan(f(x, p)).sum()))
print(talib.TRANGE(h, l, c)[:5].tolist(), talib.MEDPRICE(h, l)[-3:].tolist(), talib.TYPPRICE(h, l, c)[-3:].tolist())
#: several
import talib, numpy as np
r = np.random.RandomState(9); x = np.cumsum(r.randn(80)) + 10
for o in (*talib.MACD(x), *talib.MACD(x, fastperiod=5, slowperiod=20, signalperiod=4), *talib.BBANDS(x, timeperiod=20, nbdevup=1, nbdevdn=1), *talib.BBANDS(x, 10, 2.5, 1.5)): print(int(np.isnan(o).sum()), np.round(o, 8)[-12:].tolist())
#: edges
import talib, numpy as np
x = np.array([np.nan, np.nan, 1.0, 2, 4, 8, 16, 16, 16, 16, 16, 16]); print(talib.SMA(x, 3).tolist(), talib.EMA(x, 3).tolist(), talib.RSI(x, 3).tolist(), talib.MAX(x, 2).tolist(), talib.STDDEV(x, 4).tolist(), talib.SMA(x, 50).tolist(), talib.RSI(np.ones(10), 3).tolist(), talib.KAMA(x, 4).tolist())
for f in (lambda: talib.SMA([1.0, 2.0], 2), lambda: talib.SMA(np.array([1, 2, 3]), 2)):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: strategy
import talib, numpy as np
c = np.array([[i, 100 + np.sin(i / 3) * 5, 100 + np.cos(i / 3) * 5, 106.0, 94.0, 10.0] for i in range(60)])
rsi = talib.RSI(c[:, 2], timeperiod=14); ema = talib.EMA(c[:, 2], timeperiod=20)
print(round(rsi[-1], 9), ema[-1], rsi[-1] < 30, type(rsi[-1]).__name__, talib.ATR(c[:, 3], c[:, 4], c[:, 2])[-1])
#: periods of one, floats for periods, periods out of range, nothing to compute
import talib, numpy as np
short = np.array([3.0, 1.0, 4.0, 1.5])
highs, lows = short + 1.0, short - 0.5
for function in (talib.SMA, talib.EMA, talib.DEMA, talib.TEMA, talib.WMA, talib.KAMA, talib.RSI, talib.MAX, talib.SUM, talib.MOM):
    for source, period in ((short, 1), (short, 2.0), (short[:0], 0), (short, 0), (short, 200000)):
        try:
            print(function.__name__, period, [round(float(value), 9) for value in function(source, period)])
        except Exception as error:
            print(function.__name__, period, f'{type(error).__name__}: {error}')
print([round(float(value), 9) for value in talib.NATR(highs, lows, short, 1)])
