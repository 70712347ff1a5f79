# What every function of numbers gives for these candles, with several options: a line for each output.
import talib

xs = {'o': o, 'h': h, 'l': l, 'c': c, 'v': v}
periods = (1, 2, 3, 5, 14, 30)
def show(name, args, *options, **named):
    try:
        outs = getattr(talib, name)(*[xs[a] for a in args], *options, **named)
    except Exception as e:
        print(name, args, options, named, type(e).__name__, e)
        return
    for out in outs if isinstance(outs, tuple) else (outs,):
        print(name, args, options, named, out.dtype.name, out.tolist())
for name in 'SMA EMA WMA DEMA TEMA TRIMA KAMA T3 MAX MIN MINMAX MAXINDEX MININDEX MINMAXINDEX SUM MIDPOINT MOM ROC ROCP ROCR ROCR100 RSI CMO TRIX LINEARREG LINEARREG_ANGLE LINEARREG_INTERCEPT LINEARREG_SLOPE TSF STDDEV VAR'.split():
    show(name, 'c')
    for p in periods: show(name, 'c', p)
for name in 'ATR NATR ADX ADXR DX PLUS_DI MINUS_DI CCI WILLR'.split():
    show(name, 'hlc')
    for p in periods: show(name, 'hlc', p)
for name in 'PLUS_DM MINUS_DM MIDPRICE AROON AROONOSC'.split():
    show(name, 'hl')
    for p in periods: show(name, 'hl', p)
# of few rows only rounding may be left, which these make differ
for p in (14, 30):
    show('CORREL', 'ov', timeperiod=p); show('BETA', 'ch', timeperiod=p); show('MFI', 'hlcv', timeperiod=p)
for p in periods:
    show('STDDEV', 'c', p, 2.5); show('VAR', 'c', p, 2.5); show('T3', 'c', p, 0.3)
    show('STOCHRSI', 'c', p, 5, 3, p % 9); show('BBANDS', 'c', p, 1.5, 2.5)
for kind in range(9):
    if kind == 7: continue
    for p in (1, 2, 4, 9): show('MA', 'c', p, kind)
    show('BBANDS', 'c', 5, 2.0, 2.0, kind); show('STOCH', 'hlc', 5, 3, kind, 4, (kind + 2) % 7); show('STOCHF', 'hlc', 6, 4, kind)
    show('APO', 'c', 4, 9, kind); show('PPO', 'c', 9, 4, kind); show('MACDEXT', 'c', 5, kind, 9, (kind + 1) % 7, 4, (kind + 3) % 7)
    show('MACDEXT', 'c', 9, kind, 5, (kind + 1) % 7, 4, (kind + 3) % 7)
xs['p'] = np.array([float(r.randint(0, 12)) + .5 for _ in range(n)])
for kind in (0, 1, 2, 5): show('MAVP', 'cp', 2, 10, kind)
show('MACD', 'c'); show('MACD', 'c', 5, 20, 4); show('MACD', 'c', 20, 5, 4); show('MACDFIX', 'c'); show('MACDFIX', 'c', 4); show('MACD', 'c', 7, 7, 1)
show('APO', 'c'); show('PPO', 'c'); show('STOCH', 'hlc'); show('STOCHF', 'hlc'); show('STOCHRSI', 'c'); show('BBANDS', 'c')
show('TRANGE', 'hlc'); show('AVGPRICE', 'ohlc'); show('MEDPRICE', 'hl'); show('TYPPRICE', 'hlc'); show('WCLPRICE', 'hlc'); show('BOP', 'ohlc')
show('AD', 'hlcv'); show('ADOSC', 'hlcv'); show('ADOSC', 'hlcv', 10, 4); show('OBV', 'cv')
show('ULTOSC', 'hlc'); show('ULTOSC', 'hlc', 5, 3, 9); show('ULTOSC', 'hlc', 1, 1, 2); show('ULTOSC', 'hlc', 4, 4, 4)
show('SAR', 'hl'); show('SAR', 'hl', 0.1, 0.3); show('SAR', 'hl', 0.5, 0.3); show('SAREXT', 'hl'); show('SAREXT', 'hl', -3.0, 0.01, .03, .04, .2, .02, .05, .3); show('SAREXT', 'hl', 3.0, 0.0, .3, .4, .2, .02, .05, .3)
for name in 'ADD SUB MULT DIV'.split(): show(name, 'oc')
xs['s'] = (c - c[0]) / 3
for name in 'ACOS ASIN ATAN CEIL COS COSH EXP FLOOR LN LOG10 SIN SINH SQRT TAN TANH'.split():
    show(name, 's')
    show(name, 'c')
