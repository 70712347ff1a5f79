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
#: candlestick patterns
import talib, numpy as np
# Python 3.11's generator of RandomState is the same everywhere; a grid makes many equal prices
r = np.random.RandomState(11); n = 6000
o, h, l, c = (np.empty(n) for _ in range(4)); last = 100.0
for i in range(n):
    o[i] = last + r.randint(-2, 3) / 4; c[i] = o[i] + r.randint(-6, 7) / 4
    h[i] = max(o[i], c[i]) + r.randint(0, 4) / 4 * (r.rand() < 0.6); l[i] = min(o[i], c[i]) - r.randint(0, 4) / 4 * (r.rand() < 0.6); last = c[i]
planted = ([(20, 20, 6, 14), (16, 16, 8, 12), (11.5, 11.5, 11, 11)], [(30, 30, 24, 24), (24, 24, 18, 18), (16, 20, 12, 12), (21, 21, 11, 11)], [(20, 20, 14, 14), (22, 28, 22, 28)], [(30, 31, 22, 23), (21, 21.5, 18, 19), (19, 20, 16, 17), (17, 18, 14, 15), (15, 23, 15, 22)], [(10, 18, 10, 18), (20, 20.5, 19, 19.5), (18.5, 19, 17, 17.5), (17.5, 18, 16.5, 17), (18, 24, 18, 24)], [(20, 20, 12, 12), (13, 14, 13, 14), (14, 15, 14, 15), (15, 16, 15, 16), (15.5, 15.5, 10, 10)], [(20, 20, 19, 19), (18, 18, 17, 17), (16, 16, 15, 15), (14, 15.5, 13, 13), (15, 18, 15, 17)], [(10, 12, 10, 12), (11, 14, 11, 14), (13, 17, 13, 17), (18, 18, 8, 8)], [(20, 20, 12, 12), (15, 15, 10, 13), (11, 12, 11, 11.5)], [(10, 16, 10, 16), (18, 18, 17, 17), (17.5, 17.5, 14, 14)], [(10, 16, 10, 16), (17.5, 18, 17, 17), (18, 18.5, 16.2, 16.5)], [(20, 20, 14, 14), (13, 17, 13, 17)], [(20, 20, 14, 14), (14, 14, 13, 14)], [(20, 20, 14, 14), (15, 17.5, 14.5, 17)])
for k, rows in enumerate(planted):
    for sign, start in ((1, 40 + 80 * k), (-1, 80 + 80 * k)):
        for j, (a, b, d, e) in enumerate(rows):
            o[start + j], c[start + j] = 100 + sign * a, 100 + sign * e
            h[start + j], l[start + j] = max(100 + sign * b, 100 + sign * d), min(100 + sign * b, 100 + sign * d)
names = 'CDL2CROWS CDL3BLACKCROWS CDL3INSIDE CDL3LINESTRIKE CDL3OUTSIDE CDL3STARSINSOUTH CDL3WHITESOLDIERS CDLABANDONEDBABY CDLADVANCEBLOCK CDLBELTHOLD CDLBREAKAWAY CDLCLOSINGMARUBOZU CDLCONCEALBABYSWALL CDLCOUNTERATTACK CDLDARKCLOUDCOVER CDLDOJI CDLDOJISTAR CDLDRAGONFLYDOJI CDLENGULFING CDLEVENINGDOJISTAR CDLEVENINGSTAR CDLGAPSIDESIDEWHITE CDLGRAVESTONEDOJI CDLHAMMER CDLHANGINGMAN CDLHARAMI CDLHARAMICROSS CDLHIGHWAVE CDLHIKKAKE CDLHIKKAKEMOD CDLHOMINGPIGEON CDLIDENTICAL3CROWS CDLINNECK CDLINVERTEDHAMMER CDLKICKING CDLKICKINGBYLENGTH CDLLADDERBOTTOM CDLLONGLEGGEDDOJI CDLLONGLINE CDLMARUBOZU CDLMATCHINGLOW CDLMATHOLD CDLMORNINGDOJISTAR CDLMORNINGSTAR CDLONNECK CDLPIERCING CDLRICKSHAWMAN CDLRISEFALL3METHODS CDLSEPARATINGLINES CDLSHOOTINGSTAR CDLSHORTLINE CDLSPINNINGTOP CDLSTALLEDPATTERN CDLSTICKSANDWICH CDLTAKURI CDLTASUKIGAP CDLTHRUSTING CDLTRISTAR CDLUNIQUE3RIVER CDLUPSIDEGAP2CROWS CDLXSIDEGAP3METHODS'.split()
for name in names:
    found = getattr(talib, name)(o, h, l, c)
    at = np.nonzero(found)[0]
    print(name, found.dtype, len(found), len(at), int(np.sum(at * found[at])), [(int(i), int(found[i])) for i in at[-4:]])
for f in (talib.CDLABANDONEDBABY, talib.CDLDARKCLOUDCOVER, talib.CDLEVENINGDOJISTAR, talib.CDLEVENINGSTAR, talib.CDLMATHOLD, talib.CDLMORNINGDOJISTAR, talib.CDLMORNINGSTAR):
    for p in (0, 0.1, 0.8): print(f.__name__, p, np.nonzero(f(o, h, l, c, penetration=p))[0].tolist(), np.nonzero(f(o, h, l, c, p))[0].tolist())
for f in (talib.CDLDOJI, talib.CDLHAMMER, talib.CDLHIKKAKEMOD):
    for size in (0, 1, 9, 10, 11, 12): print(f.__name__, f(o[:size], h[:size], l[:size], c[:size]).tolist())
o[:30] = np.nan
print(np.nonzero(talib.CDLDOJI(o, h, l, c))[0][:5].tolist(), np.nonzero(talib.CDLENGULFING(o, h, l, c))[0][:5].tolist())
h[80] = np.nan
print(np.nonzero(talib.CDLDOJI(o, h, l, c))[0][-5:].tolist(), np.nonzero(talib.CDLHARAMI(o, h, l, c))[0][-5:].tolist())
o[:] = np.nan
print(np.count_nonzero(talib.CDLDOJI(o, h, l, c)))
#: calls that TA-Lib refuses
import talib, numpy as np
o = np.ones(20); n = o * np.nan
def t(label,f):
    try: print(label, '->', repr(f()))
    except BaseException as e: print(label, '->', type(e).__name__, e)
E=talib.CDLENGULFING
t('list', lambda: E([1.0],[1.0],[1.0],[1.0]))
t('none', lambda: E(None,o,o,o))
t('missing', lambda: E(o,o,o))
t('missing0', lambda: E())
t('toomany', lambda: E(o,o,o,o,o))
t('toomany', lambda: E(o,o,o,o,o,foo=2))
t('kw', lambda: E(open=o,high=o,low=o,close=o))
t('kwbad', lambda: E(o,o,o,clos=o))
t('kwbad2', lambda: E(o,o,o,o,foo=1))
t('dupe', lambda: E(o,o,o,o,open=o))
t('int', lambda: E(np.ones(3,int),o,o,o))
t('f32', lambda: E(np.ones(3,'f4'),o,o,o))
t('int2', lambda: E(o,o,o,np.ones(3,int)))
t('bool', lambda: E(o,o,o,np.ones(3,bool)))
t('object', lambda: E(o,o,o,np.array([1.0,None])))
t('len', lambda: E(o,o,o,o[:5]))
t('2d', lambda: E(o.reshape(4,5),o,o,o))
t('0d', lambda: E(np.array(1.0),o,o,o))
t('empty', lambda: E(o[:0],o[:0],o[:0],o[:0]))
t('emptylen', lambda: E(o[:0],o,o,o))
t('one', lambda: E(o[:1],o[:1],o[:1],o[:1]))
t('nan', lambda: E(n,n,n,n))
t('strided', lambda: E(np.ones((20,4))[:,0],o,o,o[::-1]))
t('str', lambda: E('a',o,o,o))
t('float', lambda: E(1.0,o,o,o))
t('npfloat', lambda: E(np.float64(1.0),o,o,o))
t('int', lambda: E(1,o,o,o))
t('tuple', lambda: E(o,o,o,(1,)))
M=talib.CDLMORNINGSTAR
for pen in ('a', -1, float('nan'), float('inf'), 4e37, 1, None, -4e37, -4e37-1, True, np.float64(.2), np.float32(.5), np.int64(1), [1], np.ones(1), np.ones(2), 10**400, 3e37, 3.1e37, -0.0):
    t(('pen', pen), lambda: M(o,o,o,o,penetration=pen))
t('penneg0', lambda: M(o[:0],o[:0],o[:0],o[:0],penetration=-1))
t('penneg1', lambda: M(n,n,n,n,penetration=-1))
t('pentoomany', lambda: M(o,o,o,o,1,1))
t('penbad', lambda: M(o,o,o,o,pen=1))
t('missing', lambda: M(o,o,o))
t('missing kw', lambda: M(o,o,close=o))
t('missing kw', lambda: M(o,o,penetration=.1,close=o))
t('order', lambda: M([],o,o,o,'a'))
t('order', lambda: M([],o,o,o,x='a'))
t('order', lambda: M(np.ones(2,int),o,o,[]))
print(E.__name__, M.__name__, callable(M), E.__module__)
print(str(E)[:22])
#: functions of numbers
import talib, numpy as np
r = np.random.RandomState(21); n = 160
c = 100 + np.cumsum(r.randn(n)); o = c + r.randn(n) / 2; h = np.maximum(o, c) + r.rand(n); l = np.minimum(o, c) - r.rand(n); v = r.rand(n) * 1000
calls = {'real': 'MAX MIN MINMAX MAXINDEX MININDEX MINMAXINDEX MIDPOINT SUM SMA EMA WMA DEMA TEMA TRIMA KAMA T3 MA RSI CMO MOM ROC ROCP ROCR ROCR100 TRIX MACD MACDEXT MACDFIX APO PPO STOCHRSI BBANDS LINEARREG LINEARREG_ANGLE LINEARREG_INTERCEPT LINEARREG_SLOPE TSF STDDEV VAR', 'bars': 'TRANGE ATR NATR ADX ADXR DX PLUS_DI MINUS_DI CCI WILLR STOCH STOCHF ULTOSC TYPPRICE WCLPRICE', 'pair': 'PLUS_DM MINUS_DM MIDPRICE AROON AROONOSC SAR SAREXT MEDPRICE', 'volume': 'AD ADOSC MFI', 'all': 'AVGPRICE BOP', 'two': 'CORREL BETA ADD SUB MULT DIV', 'math': 'ACOS ASIN ATAN CEIL COS COSH EXP FLOOR LN LOG10 SIN SINH SQRT TAN TANH'}
inputs = {'real': (c,), 'bars': (h, l, c), 'pair': (h, l), 'volume': (h, l, c, v), 'all': (o, h, l, c), 'two': (c, o), 'math': (np.linspace(0.01, 0.99, 40),)}
for group, names in calls.items():
    for name in names.split():
        outs = getattr(talib, name)(*inputs[group])
        for out in outs if isinstance(outs, tuple) else (outs,):
            print(name, out.dtype, int(np.isnan(out).sum()), [f'{x:.10g}' for x in out[-6:].tolist()])
print([f'{x:.10g}' for x in talib.OBV(c, v)[-5:].tolist()], [f'{x:.10g}' for x in talib.MAVP(c, np.full(n, 7.5))[-3:].tolist()])
for kind in (0, 1, 2, 3, 4, 5, 6, 8): print(kind, *([f'{x:.10g}' for x in out[-2:].tolist()] for out in (talib.MA(c, 9, kind), *talib.STOCH(h, l, c, slowk_matype=kind), talib.APO(c, matype=kind), talib.BBANDS(c, 10, matype=kind)[0])))
print(talib.MA_Type.EMA, talib.MA_Type[talib.MA_Type.T3], len(talib.get_functions()), list(talib.get_function_groups())[:3])
