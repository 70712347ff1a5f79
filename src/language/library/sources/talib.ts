/**
 * `talib` in Python: the common functions, held to TA-Lib 0.8.2: moving averages but WMA, extremes, sums, momentum and
 * prices to the bit; RSI, ATR, NATR, WMA, STDDEV, VAR, WILLR, BBANDS and MACD to 1e-8. The rest say what to use instead. Longer
 * than other files because it is one Python module.
 *
 * @module
 */

/** Source of the module. */
export const TALIB_SOURCE = String.raw`
import numpy as _np
from math import sqrt as _sqrt
from _talib import *

__version__ = '0.8.2'
_NAN = float('nan')
_ZERO = 1e-14


def _series(values, name='real'):
    if not isinstance(values, _np.ndarray):
        raise TypeError(f"Argument '{name}' has incorrect type (expected numpy.ndarray, got {type(values).__name__})")
    if values.dtype != _np.float64:
        raise Exception('input array type is not double')
    if values.ndim != 1:
        raise Exception('input array has wrong dimensions')
    return values.tolist()


def _begin(*rows):
    """How many first places have a NaN in some row."""
    size = len(rows[0])
    for row in rows:
        if len(row) != size:
            raise Exception('input array lengths are different')
    for place in range(size):
        for row in rows:
            if row[place] != row[place]:
                break
        else:
            return place
    return size


def _period(function, size, period, least):
    """The period as an int; nothing is asked of it where there is no value at all."""
    period = int(period)
    if size == 0:
        return least
    if not least <= period <= 100000:
        raise Exception(f'TA_{function} function failed with error code 2: Bad Parameter (TA_BAD_PARAM)')
    return period


def _spread(values, size):
    """Values at the end of an array of that size; NaN before them."""
    return _np.array([_NAN] * (size - len(values)) + values, dtype=float)


def _sma(x, period):
    total = 0.0
    for value in x[:period - 1]:
        total += value
    result = []
    for place in range(period - 1, len(x)):
        total += x[place]
        kept = total
        total -= x[place - period + 1]
        result.append(kept / period)
    return result


def _ema(x, period, start=None):
    """Beginning at a place whose first value is the mean of the period up to it."""
    place = period - 1 if start is None else start
    if place >= len(x):
        return []
    total = 0.0
    for value in x[place - period + 1:place + 1]:
        total += value
    last = total / period
    factor = 2.0 / (period + 1)
    result = [last]
    for value in x[place + 1:]:
        last = (value - last) * factor + last
        result.append(last)
    return result


def SMA(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('SMA', len(x), timeperiod, 1)
    return _spread(_sma(x[_begin(x):], timeperiod), len(x))


def EMA(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('EMA', len(x), timeperiod, 1)
    return _spread(_ema(x[_begin(x):], timeperiod), len(x))


def DEMA(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('DEMA', len(x), timeperiod, 1)
    first = _ema(x[_begin(x):], timeperiod)
    second = _ema(first, timeperiod)
    first = first[len(first) - len(second):]
    return _spread([2.0 * a - b for a, b in zip(first, second)], len(x))


def TEMA(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('TEMA', len(x), timeperiod, 1)
    first = _ema(x[_begin(x):], timeperiod)
    second = _ema(first, timeperiod)
    third = _ema(second, timeperiod)
    size = len(third)
    first, second = first[len(first) - size:], second[len(second) - size:]
    return _spread([c + (3.0 * a - 3.0 * b) for a, b, c in zip(first, second, third)], len(x))


def WMA(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('WMA', len(x), timeperiod, 1)
    begin = _begin(x)
    values = x[begin:]
    divider = timeperiod * (timeperiod + 1) // 2
    weighted = plain = 0.0
    for weight, value in enumerate(values[:timeperiod - 1], 1):
        plain += value
        weighted += value * weight
    trailing = 0.0
    result = []
    for place in range(timeperiod - 1, len(values)):
        value = values[place]
        plain += value
        plain -= trailing
        weighted += value * timeperiod
        trailing = values[place - timeperiod + 1]
        result.append(weighted / divider)
        weighted -= plain
    return _spread(result, len(x))


def KAMA(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('KAMA', len(x), timeperiod, 1)
    values = x[_begin(x):]
    if timeperiod == 1:
        return _spread(values, len(x))
    if len(values) <= timeperiod:
        return _spread([], len(x))
    slowest = 2.0 / (30.0 + 1.0)
    difference = 2.0 / (2.0 + 1.0) - slowest
    moves = 0.0
    for place in range(timeperiod):
        moves += abs(values[place] - values[place + 1])
    last = values[timeperiod - 1]
    trailing = values[0]
    result = []
    for place in range(timeperiod, len(values)):
        oldest = values[place - timeperiod]
        way = values[place] - oldest
        if place > timeperiod:
            moves -= abs(trailing - oldest)
            moves += abs(values[place] - values[place - 1])
        trailing = oldest
        ratio = 1.0 if moves <= way or -_ZERO < moves < _ZERO else abs(way / moves)
        ratio = ratio * difference + slowest
        ratio *= ratio
        last = (values[place] - last) * ratio + last
        result.append(last)
    return _spread(result, len(x))


def RSI(real, timeperiod=14):
    x = _series(real)
    timeperiod = _period('RSI', len(x), timeperiod, 2)
    values = x[_begin(x):]
    if len(values) <= timeperiod:
        return _spread([], len(x))
    gain = loss = 0.0
    for place in range(1, timeperiod + 1):
        change = values[place] - values[place - 1]
        if change < 0:
            loss -= change
        else:
            gain += change
    gain /= timeperiod
    loss /= timeperiod
    both = gain + loss
    result = [0.0 if -_ZERO < both < _ZERO else 100.0 * (gain / both)]
    for place in range(timeperiod + 1, len(values)):
        change = values[place] - values[place - 1]
        loss *= timeperiod - 1
        gain *= timeperiod - 1
        if change < 0:
            loss -= change
        else:
            gain += change
        loss /= timeperiod
        gain /= timeperiod
        both = gain + loss
        result.append(0.0 if -_ZERO < both < _ZERO else 100.0 * (gain / both))
    return _spread(result, len(x))


def _true_ranges(high, low, close):
    result = []
    for place in range(1, len(high)):
        before = close[place - 1]
        most = high[place] - low[place]
        up, down = abs(before - high[place]), abs(before - low[place])
        if up > most:
            most = up
        if down > most:
            most = down
        result.append(most)
    return result


def _bars(high, low, close):
    rows = _series(high, 'high'), _series(low, 'low'), _series(close, 'close')
    begin = _begin(*rows)
    return [row[begin:] for row in rows], len(rows[0])


def TRANGE(high, low, close):
    rows, size = _bars(high, low, close)
    return _spread(_true_ranges(*rows), size)


def _atr(rows, period):
    ranges = _true_ranges(*rows)
    if period <= 1:
        return ranges
    if len(ranges) < period:
        return []
    last = _sma(ranges[:period], period)[0]
    result = [last]
    for value in ranges[period:]:
        last *= period - 1
        last += value
        last /= period
        result.append(last)
    return result


def ATR(high, low, close, timeperiod=14):
    rows, size = _bars(high, low, close)
    timeperiod = _period('ATR', size, timeperiod, 1)
    return _spread(_atr(rows, timeperiod), size)


def NATR(high, low, close, timeperiod=14):
    rows, size = _bars(high, low, close)
    timeperiod = _period('NATR', size, timeperiod, 1)
    values = _atr(rows, timeperiod)
    if timeperiod == 1:  # TA-Lib gives the true range itself then
        return _spread(values, size)
    closes = rows[2][len(rows[2]) - len(values):]
    return _spread([0.0 if -_ZERO < c < _ZERO else value / c * 100.0 for value, c in zip(values, closes)], size)


def MACD(real, fastperiod=12, slowperiod=26, signalperiod=9):
    x = _series(real)
    fastperiod = _period('MACD', len(x), fastperiod, 2)
    slowperiod = _period('MACD', len(x), slowperiod, 2)
    signalperiod = _period('MACD', len(x), signalperiod, 1)
    if slowperiod < fastperiod:
        slowperiod, fastperiod = fastperiod, slowperiod
    values = x[_begin(x):]
    fast, slow = _ema(values, fastperiod, slowperiod - 1), _ema(values, slowperiod)
    line = [a - b for a, b in zip(fast, slow)]
    signal = _ema(line, signalperiod)
    line = line[len(line) - len(signal):]
    size = len(x)
    return _spread(line, size), _spread(signal, size), _spread([a - b for a, b in zip(line, signal)], size)


def _deviations(values, means, period):
    total = 0.0
    for value in values[:period - 1]:
        total += value * value
    result = []
    for place in range(period - 1, len(values)):
        total += values[place] * values[place]
        squares = total / period
        oldest = values[place - period + 1]
        total -= oldest * oldest
        mean = means[place - period + 1]
        spread = squares - mean * mean
        result.append(0.0 if spread < _ZERO else _sqrt(spread))
    return result


def BBANDS(real, timeperiod=5, nbdevup=2.0, nbdevdn=2.0, matype=0):
    if matype != 0:
        raise NotImplementedError('talib.BBANDS: only matype=0 (SMA) is supported; ta.bollinger_bands has the others')
    x = _series(real)
    timeperiod = _period('BBANDS', len(x), timeperiod, 2)
    values = x[_begin(x):]
    middle = _sma(values, timeperiod)
    spread = _deviations(values, middle, timeperiod)
    size = len(x)
    upper = [m + s * nbdevup for m, s in zip(middle, spread)]
    lower = [m - s * nbdevdn for m, s in zip(middle, spread)]
    return _spread(upper, size), _spread(middle, size), _spread(lower, size)


def _variances(values, period):
    first = second = 0.0
    for value in values[:period - 1]:
        first += value
        second += value * value
    result = []
    for place in range(period - 1, len(values)):
        value, oldest = values[place], values[place - period + 1]
        first += value
        second += value * value
        mean, squares = first / period, second / period
        first -= oldest
        second -= oldest * oldest
        result.append(squares - mean * mean)
    return result


def VAR(real, timeperiod=5, nbdev=1.0):
    x = _series(real)
    timeperiod = _period('VAR', len(x), timeperiod, 1)
    return _spread(_variances(x[_begin(x):], timeperiod), len(x))


def STDDEV(real, timeperiod=5, nbdev=1.0):
    x = _series(real)
    timeperiod = _period('STDDEV', len(x), timeperiod, 2)
    values = [0.0 if value < _ZERO else _sqrt(value) for value in _variances(x[_begin(x):], timeperiod)]
    return _spread(values if nbdev == 1.0 else [value * nbdev for value in values], len(x))


def _windows(function, real, period, choose):
    x = _series(real)
    period = _period(function, len(x), period, 2)
    values = x[_begin(x):]
    return _spread([choose(values[place - period + 1:place + 1]) for place in range(period - 1, len(values))], len(x))


def MAX(real, timeperiod=30):
    return _windows('MAX', real, timeperiod, max)


def MIN(real, timeperiod=30):
    return _windows('MIN', real, timeperiod, min)


def MIDPOINT(real, timeperiod=14):
    return _windows('MIDPOINT', real, timeperiod, lambda window: (max(window) + min(window)) / 2.0)


def SUM(real, timeperiod=30):
    x = _series(real)
    timeperiod = _period('SUM', len(x), timeperiod, 2)
    values = x[_begin(x):]
    total = 0.0
    for value in values[:timeperiod - 1]:
        total += value
    result = []
    for place in range(timeperiod - 1, len(values)):
        total += values[place]
        result.append(total)
        total -= values[place - timeperiod + 1]
    return _spread(result, len(x))


def _against(function, real, period, compute):
    x = _series(real)
    period = _period(function, len(x), period, 1)
    values = x[_begin(x):]
    return _spread([compute(values[place], values[place - period]) for place in range(period, len(values))], len(x))


def MOM(real, timeperiod=10):
    return _against('MOM', real, timeperiod, lambda now, before: now - before)


def ROC(real, timeperiod=10):
    return _against('ROC', real, timeperiod, lambda now, before: (now / before - 1.0) * 100.0 if before != 0.0 else 0.0)


def ROCP(real, timeperiod=10):
    return _against('ROCP', real, timeperiod, lambda now, before: (now - before) / before if before != 0.0 else 0.0)


def ROCR(real, timeperiod=10):
    return _against('ROCR', real, timeperiod, lambda now, before: now / before if before != 0.0 else 0.0)


def WILLR(high, low, close, timeperiod=14):
    (highs, lows, closes), size = _bars(high, low, close)
    timeperiod = _period('WILLR', size, timeperiod, 2)
    result = []
    for place in range(timeperiod - 1, len(highs)):
        most, least = max(highs[place - timeperiod + 1:place + 1]), min(lows[place - timeperiod + 1:place + 1])
        step = (most - least) / -100.0
        result.append((most - closes[place]) / step if step != 0.0 else 0.0)
    return _spread(result, size)


def MEDPRICE(high, low):
    highs, lows = _series(high, 'high'), _series(low, 'low')
    return _np.array([(a + b) / 2.0 for a, b in zip(highs, lows)], dtype=float)


def TYPPRICE(high, low, close):
    (highs, lows, closes), size = _bars(high, low, close)
    return _spread([(a + b + c) / 3.0 for a, b, c in zip(highs, lows, closes)], size)


def _refused(name, twin):
    def function(*args, **kwargs):
        hint = f'; use ta.{twin} of jesse.indicators' if twin else '; write it with numpy'
        raise NotImplementedError(f'talib.{name} is not supported by the embedded backend{hint}')
    function.__name__ = name
    return function


ADX = _refused('ADX', 'adx')
ADXR = _refused('ADXR', 'adxr')
APO = _refused('APO', 'apo')
AROON = _refused('AROON', 'aroon')
AROONOSC = _refused('AROONOSC', 'aroonosc')
BOP = _refused('BOP', 'bop')
CCI = _refused('CCI', 'cci')
CMO = _refused('CMO', 'cmo')
DX = _refused('DX', 'dx')
MFI = _refused('MFI', 'mfi')
MINUS_DI = _refused('MINUS_DI', 'di')
MINUS_DM = _refused('MINUS_DM', 'dm')
PLUS_DI = _refused('PLUS_DI', 'di')
PLUS_DM = _refused('PLUS_DM', 'dm')
PPO = _refused('PPO', 'ppo')
STOCH = _refused('STOCH', 'stoch')
STOCHF = _refused('STOCHF', 'stochf')
STOCHRSI = _refused('STOCHRSI', 'srsi')
TRIX = _refused('TRIX', 'trix')
ULTOSC = _refused('ULTOSC', 'ultosc')
SAR = _refused('SAR', 'sar')
SAREXT = _refused('SAREXT', 'sar')
T3 = _refused('T3', 't3')
TRIMA = _refused('TRIMA', 'trima')
MAMA = _refused('MAMA', 'mama')
MA = _refused('MA', 'ma')
MIDPRICE = _refused('MIDPRICE', 'midprice')
HT_TRENDLINE = _refused('HT_TRENDLINE', '')
HT_DCPERIOD = _refused('HT_DCPERIOD', '')
HT_DCPHASE = _refused('HT_DCPHASE', '')
HT_PHASOR = _refused('HT_PHASOR', '')
HT_SINE = _refused('HT_SINE', '')
HT_TRENDMODE = _refused('HT_TRENDMODE', '')
AD = _refused('AD', 'ad')
ADOSC = _refused('ADOSC', 'adosc')
OBV = _refused('OBV', 'obv')
AVGPRICE = _refused('AVGPRICE', 'avgprice')
WCLPRICE = _refused('WCLPRICE', 'wclprice')
BETA = _refused('BETA', 'beta')
CORREL = _refused('CORREL', 'correl')
LINEARREG = _refused('LINEARREG', 'linearreg')
LINEARREG_ANGLE = _refused('LINEARREG_ANGLE', 'linearreg_angle')
LINEARREG_INTERCEPT = _refused('LINEARREG_INTERCEPT', 'linearreg_intercept')
LINEARREG_SLOPE = _refused('LINEARREG_SLOPE', 'linearreg_slope')
TSF = _refused('TSF', 'tsf')
MACDEXT = _refused('MACDEXT', '')
MACDFIX = _refused('MACDFIX', '')
MAVP = _refused('MAVP', '')
MAXINDEX = _refused('MAXINDEX', '')
MININDEX = _refused('MININDEX', '')
MINMAX = _refused('MINMAX', 'minmax')
ROCR100 = _refused('ROCR100', 'rocr100')
`;
