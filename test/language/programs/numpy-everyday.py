#: everyday-01
import numpy as np
p = np.poly1d([1,2,3])
for index, f in enumerate((
    lambda: (p(2), p([1,2]), p.order, p[0], p.deriv()(1), p.coef, p+1, p*p, 2*p, repr(p), len(p), np.poly1d([1,2],True)(5), p.integ(), np.poly1d(np.polyfit([0,1,2],[1,3,5],1))(3).round(6)),
    lambda: (list(np.ndenumerate([[1,2],[3,4]])), list(np.ndindex(2,2)), list(np.ndindex((1,2)))),
    lambda: (np.choose([0,1,0],[[1,2,3],[10,20,30]]), np.isneginf([-np.inf,1]), np.isposinf([np.inf,1])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: everyday-02
import numpy as np
for index, f in enumerate((
    lambda: (np.zeros(10**10)),
    lambda: (np.zeros((10**5,10**5))),
    lambda: (np.ones(10**12)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: everyday-03
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: ([n for n in dir(np) if n == 'sum']),
    lambda: (b[-1], b[-2:], b[-2:,-1], b[:, -1], b[0:2, 1:3], b[::-1, ::-1], b[1][2], b[-1,-1], b[:,1:2]),
    lambda: (max(b[:,1]), min(b[0]), sum(b[:,0]), len(b[:,0]), sorted(b[:,1], reverse=True), list(reversed(b[0])), list(zip(b[0],b[1])), list(enumerate(b[0])), [int(x) for x in b[0]], [float(x) for x in b[0]]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: everyday-04
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (all(x > 0 for x in b[1]), any(b[0] > 2), 5 in b, b[0].tolist() == [0,1,2,3], list(map(int, b[0])), (b[0] == [0,1,2,3]).all(), np.array_equal(b[0], range(4))),
    lambda: (b.mean().item(), round(b.mean(), 2), f"{b.mean():.3f}", str(b.mean()), int(b.sum()), float(b[0,1]), b.sum() / 2, b.sum() // 2, b.sum() % 5, -b.sum(), b.sum() > 5, b.max() - b.min(), b[0,0] / b[0,1], round(b.std(),3)),
    lambda: (b.any(), b.all(), (b > 3).sum(), (b > 3).mean(), b[b > 3].sum(), b[(b > 3) & (b < 8)], b[(b < 2) | (b > 9)], b[~(b > 3)], np.sum(b > 3), np.where(b[0] > 1)[0], np.where(b[0] > 1)[0][0], np.where(b > 5)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: everyday-05
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (isinstance(b, np.ndarray), isinstance(b[0,0], np.integer), isinstance(b.mean(), np.floating), isinstance(b[0,0], np.number), isinstance(1.0, np.floating), type(b), type(b).__name__, isinstance(b[0,0] > 1, np.bool_), np.ndarray, isinstance(np.float64(1), (int, float)), type(np.sum)==1),
    lambda: (np.array([1.5, 2.5]).astype(int).tolist(), np.array(['1', '2']).astype(float), np.array([1, 0]).astype(bool), np.array([1.0, 2.5]).astype(str), np.array(['1.5','x']).astype(float)),
    lambda: (np.array([3, 1, 2])[np.argsort([3, 1, 2])], np.argsort([3, 1, 2])[::-1], np.argmax([1, 3, 2]), np.sort([3, 1, 2])[::-1], np.argsort(np.array([3., 1, 2]))[:2]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: everyday-06
import numpy as np
for index, f in enumerate((
    lambda: (np.cumsum([0.1] * 10)[-1], np.cumprod(1 + np.array([0.01, -0.02])), np.diff(np.log([100, 101, 102])), np.std([1, 2, 3, 4], ddof=1), np.var([1, 2, 3]), np.mean([[1, 2], [3, 4]], axis=0), np.sum([[1, 2], [3, 4]], axis=1)),
    lambda: (np.array([1, 2, 3]).dot([1, 2, 3]), np.dot([[1, 2], [3, 4]], [1, 1]), [1, 2] @ np.array([3, 4]), np.matmul([[1, 2]], [[3], [4]])),
    lambda: (np.array([1, np.nan, 3])[~np.isnan([1, np.nan, 3])], np.nanmean([1, np.nan, 3]), np.isnan(np.nan), np.isnan([np.nan]).any(), np.nan == np.nan, np.nan is np.nan, np.array([np.nan]) == np.nan, not np.isnan(5.)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: everyday-07
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.full(3, np.nan), np.full((2, 2), 0), np.full(2, True), np.full(2, 1.0), np.empty(0), np.array([]), np.array([[]]).shape, np.zeros((0, 6)), np.array([]).dtype, len(np.array([])), np.array([]).size == 0),
    lambda: (b.sum(axis=0).tolist(), b.cumsum(axis=1)[:, -1], b[:, 0] * 2 + b[:, 1], b / b.sum(), (b - b.mean()) / b.std(), b ** 2, 2 ** b[0], b[0] ** 0.5, np.sqrt(b[0]), b % 3 == 0),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: strategy-code
import numpy as np
import math
a = np.arange(6.0); b = a; a += 1; print(b, a is b)
v = a[1:4]; v *= 10; print(a); v[:] = 0; print(a); a[[0, 5]] += 5; print(a); a[a > 5] = -1; print(a)
i = np.arange(3)
try:
    i += 1.5
except Exception as e:
    print(type(e).__name__, e)
i //= 2; i -= 1; i **= 2; print(i)
m = np.zeros((2, 3)); m[0] = [1, 2, 3]; m[:, 1] = 9; m[1, 2] = 5; m[-1, 0] -= 4; print(m)
for row in m:
    x, y, z = row
    print(x, y, z, row.sum(), len(row))
o, h = m; print(o, h); (p, q), s = m.tolist(), 1
print([r for r in zip(a[:2], i)], dict(zip('ab', a)), list(enumerate(i)), {k: v for k, v in zip(i, a)})
c = np.array([[1, 10, 11, 12, 9, 100], [2, 11, 12, 13, 10, 110], [3, 12, 10, 14, 9, 90]], dtype=float)
closes = c[:, 2]; highs = c[:, 3]; print(closes[-1], closes[-2:], highs.max(), closes.mean(), np.diff(closes) / closes[:-1], (closes[-1] - closes[0]) / closes[0] * 100)
print(closes[-1] > closes[-2], closes[-1] if closes[-1] > 10 else 0, max(closes), sum(closes), round(closes.std(), 4), f'{closes[-1]:.2f}', str(closes[-1]), int(closes[-1]))
tr = np.maximum(highs[1:] - c[1:, 4], np.maximum(np.abs(highs[1:] - closes[:-1]), np.abs(c[1:, 4] - closes[:-1]))); print(tr, tr.mean())
def ema(x, n):
    out = np.full_like(x, np.nan); k = 2 / (n + 1); out[0] = x[0]
    for t in range(1, len(x)):
        out[t] = k * x[t] + (1 - k) * out[t - 1]
    return out
print(ema(closes, 3)); print(np.isnan(ema(closes, 3)).any())
def rsi(x, n=2):
    d = np.diff(x); up = np.where(d > 0, d, 0); dn = np.where(d < 0, -d, 0)
    return 100 - 100 / (1 + up[-n:].mean() / dn[-n:].mean())
print(rsi(closes), type(rsi(closes)).__name__)
print(np.concatenate((np.full(2, np.nan), np.convolve(closes, np.ones(2) / 2, mode='valid'))), np.lib.stride_tricks.sliding_window_view(closes, 2).max(axis=1))
w = np.array([1, 2, 3]); print(np.dot(closes, w) / w.sum(), (closes * w).sum() / w.sum(), np.average(closes, weights=w))
z = (closes - closes.mean()) / closes.std(); print(z, z[-1] > 0, abs(z[-1]) < 2)
d = {'x': np.float64(1.5), 'n': np.int64(3)}; print(d, list(d.values()), d['x'] + d['n'], [d['x']] * 2)
print(np.array([c[-1, 1], c[-1, 2]]).max(), np.argmax(closes), closes.argmin(), np.argsort(closes)[::-1], closes.tolist().index(12.0))
print(math.isnan(np.float64('nan')), math.log(closes[-1]), math.sqrt(np.int64(16)), math.floor(closes.mean()), math.isclose(closes[0], 11))
if closes.any() and len(closes) and closes.size: print('ok')
try:
    if closes > 1: pass
except ValueError as e: print(e)
try: print(closes[10])
except IndexError as e: print(e)
try: print(c[0, 7])
except IndexError as e: print(e)
try: c + np.ones(5)
except ValueError as e: print(e)
try: closes + None
except TypeError as e: print(e)
try: np.array([1, 2]).append(3)
except AttributeError as e: print(e)
try: np.foo(1)
except AttributeError as e: print(e)
print(np.bool_(True) and 5, np.bool_(False) or 'x', not closes[0] > 5, any(x > 11 for x in closes), all(closes > 5), sorted(closes)[0], list(map(float, closes)), [*closes], set(i.tolist()), tuple(i))
print(closes.copy() is closes, closes.base is not None, np.shares_memory(closes, c), c.T.shape, c.flatten().shape, c.ravel()[:3], c.reshape(2, 9)[0, :2], c.astype(int)[0], c[::-1][0, 0], c[:, [1, 2]].mean(axis=1), c[c[:, 2] > 10, 2])
print(np.random.RandomState(1).normal(size=2), np.random.default_rng(5).integers(0, 10, 3).tolist())
print(repr(np.float64(0.1) + np.float64(0.2)), np.float64(1) / 3, np.float64(1e22), np.float64(123456789012345678), np.int64(10) ** 18, 5 // np.float64(2), 2 ** np.int64(10), np.float64(10) % 3, -7 // np.int64(2))
x = np.float64(5); x += 1; x *= 2; x /= 4; x -= 0.5; x **= 2; x //= 1; x %= 4; print(x, type(x).__name__)
t = np.int64(7); t += 1; t <<= 2; t |= 1; print(t, type(t).__name__); t /= 2; print(t, type(t).__name__)
class P:
    def __init__(self): self.v = np.zeros(3)
    def push(self, x): self.v = np.append(self.v[1:], x); return self.v
pp = P(); print(pp.push(1), pp.push(2.5))
print(np.array2string(closes, precision=2), np.round(closes / 7, 3), np.nan_to_num(np.array([np.nan, 1])), np.sign(-2.5), np.clip(closes, 10.5, 11.5), np.percentile(closes, [25, 75]), np.polyfit(np.arange(3), closes, 1).round(6), np.corrcoef(closes, highs)[0, 1].round(6))
#: scalars-and-operators-01
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.r_[1:4, 0, [5, 6]], np.c_[[1,2],[3,4]], np.s_[1:2], np.True_, np.False_),
    lambda: (np.trim_zeros([0,1,2,0]), np.rollaxis(b,1).shape, np.polymul([1,2],[1,3]), np.fromfunction(lambda i,j: i+j,(2,2)), np.shares_memory(b,b[0]), np.diag_indices(2), np.conj(2), np.imag(b[0])),
    lambda: (np.nope),
    lambda: (b * [1,2,3,4], [1,2,3,4] * b, b + (1,2,3,4), (1,2,3,4) + b, b - [1,2,3,4], b / np.array([1,2,3,4]), [1,2,3,4] - b[0]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: scalars-and-operators-02
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.array([1,2,3]) in [1], 2 in np.array([1,2,3]), np.array([1,2]).tolist() + [3], [*np.array([1,2])], (lambda *x: x)(*np.array([1,2]))),
    lambda: (np.float64(1.5) in [1.5], [1.5].index(np.float64(1.5)), {np.int64(1): 'a'}[1], np.float64(2) == 2, sorted([np.float64(2), 1, np.int64(3)]), max(np.float64(1), 2.5, np.int64(3)), min([np.float64(3), 1]), sum([np.int64(1), np.int64(2)]), sum(np.array([1.5,2.5]))),
    lambda: (f'{np.float64(0.123456):.4f}', f'{np.float64(1e-7)}', f'{np.float64(12345.678):,.1f}', f'{np.float64(0.5):.0%}', f'{np.int64(42):08.2f}', '%.3f' % np.float64(2/3), '%d' % np.int64(7), '%s' % np.float64(1), '{:>10}'.format(np.float64(1.5)), f'{np.bool_(True)}', f'{np.float64(2)!r}', f'{np.array([1.5])}'),
    lambda: (int(np.float64(3.99)), float(np.int64(3)), str(np.int64(3)), bool(np.int64(0)), round(np.float64(3.14159), 2), round(np.float64(1e20)), int(np.int64(5)), np.int64(5).__index__() if 0 else 5, abs(np.int64(-3)), divmod(np.float64(7), 2), pow(np.int64(2), 5), np.float64(7) // 2, np.float64(7) % 2.5, -np.float64(1), +np.int64(1)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: scalars-and-operators-03
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (isinstance(np.float64(1) / 2, np.float64), type(np.float64(1) + 1), type(1 + np.float64(1)), type(np.int64(1) + 1), type(np.int64(1) / 2), type(np.int64(1) + 1.5), type(np.float64(1) > 0), type(np.array([1])[0]), type(np.array([1.5]).sum()), type(np.mean([1, 2])), type(np.array([1, 2]).max()), type(round(np.float64(1.5), 1)), type(round(np.float64(1.5))), type(np.sqrt(4)), type(np.abs(-1)), type(np.round(1.5)), type(np.floor(1.5)), type(np.argmax([1])), type(np.array([True])[0]), type(np.any([1]))),
    lambda: (np.array([1,2,3]).mean() > np.float64(1), not (np.float64(1) > 2), (np.float64(1) > 0) and 'yes', (np.float64(1) > 0) & (np.float64(2) > 1), (np.float64(1) > 0) == True, (np.float64(1) > 0) is True, np.bool_(True) == 1, True & (np.float64(1) > 0), (np.float64(3) > 1) + 1, ~(np.float64(1) > 2)),
    lambda: (np.sum([[1,2],[3,4]]), np.sum([True, False, True]), np.mean([True, False]), np.max([[1,5],[7,2]]), np.min(5), np.sum(x for x in [1,2]) if 0 else 0, np.prod([1,2,3]), np.sum([]), np.sum(np.array([], dtype=int)), np.cumsum([1,2,3]).tolist()),
    lambda: (np.log(np.array([1, np.e])), np.log(0.0), np.sqrt(-1.0), np.exp(1000), np.log([0, -1, 1]), np.float64(1) / np.float64(0), np.array([1.0]) / 0, np.array([0.0]) / 0, np.array([1]) // 0, np.float64(-1) ** 0.5, np.arcsin(2), np.power(-8, 1/3), np.log10(-1)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)

#: a number or an array added to a list in place
import numpy as np
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
def a():
    x = [1, 2]; x += np.float64(1); return x
def b():
    x = [(1, 2), (3, 4)]; x += np.float64(1); return x
def c():
    x = (1, 2); x += np.float64(1); return x
def d():
    x = [1, 2]; x *= np.int64(2); return x
def e():
    x = [1, 2]; x += np.array([1, 2]); return x
def f():
    x = [1, 2]; y = x; x += np.array(5); return (x, y)
def g():
    x = [1, 2]; x += np.int64(5); return x
def h():
    x = [1, 2]; x -= np.int64(5); return x
def i():
    x = 'ab'; x += np.float64(1); return x
def j():
    x = [1, 2]; x *= np.float64(2); return x
def k():
    x = (1, 2); x *= np.array([1, 2]); return x
def l():
    return [1, 2] + np.float64(1)
for one in (a, b, c, d, e, f, g, h, i, j, k, l):
    show(one)


class Right:
    def __radd__(self, other):
        return ('radd', other)

    def __iter__(self):
        return iter([9])


class Declining(Right):
    def __radd__(self, other):
        return NotImplemented


def extended(other):
    x = [1, 2]
    y = x
    x += other
    return x, x is y


from collections import deque
for other in ((3, 4), {5: 6}, {7}, 'ab', deque([1]), range(2), iter([8]), b'c'):
    show(lambda: extended(other))
show(lambda: extended(Right())[0])
show(lambda: extended(Declining()))
show(lambda: extended(5))
show(lambda: extended(None))
#: rows and columns by proven integers
import numpy as np


class Own(list):
    def __getitem__(self, key):
        return key


def attempt(read, value):
    try:
        found = read(value)
        print(type(found).__name__, getattr(found, 'shape', ''), found)
    except Exception as error:
        print(type(error).__name__, error)


def last(a):
    return a[-2:, 1]


def middle(a):
    n = 1
    return a[n:n + 2, -1]


def none(a):
    return a[3:1, 0]


def beyond(a):
    return a[-100:100, 0]


def wrong(a):
    return a[0:2, 7]


def huge(a):
    n = 2 ** 70
    return a[-n:n, 0]


def rows(a):
    return a[1:3]


def tail(a):
    return a[-1:]


def head(a):
    return a[:2]


def empty(a):
    return a[5:]


def stepped(a):
    return a[0:4:2, 1]


table = np.arange(12.0).reshape(4, 3)
for value in (table, table.T, table[::-1], np.arange(5), np.arange(24).reshape(2, 3, 4), np.float64(1.5), np.array(3.0), [1, 2, 3], (1, 2), 'text', Own(), None, np.array([['a', 'b'], ['c', 'd']]), table > 3):
    for read in (last, middle, none, beyond, wrong, huge, rows, tail, head, empty, stepped):
        attempt(read, value)


def change(a):
    part = a[1:3, 1]
    part[0] = 100.0
    whole = a[2:]
    whole[0, 0] += np.mean(part) + part.sum()
    total = 0.0
    for i in range(3):
        total += np.mean(a[:, i])
        total += a[-2:, i].mean()
        total -= np.float64(i)
    return a, total, 5 * np.float64(2), 2 ** 60 + np.float64(1), None == np.float64(1)


attempt(change, table)
attempt(lambda a: None + a, np.float64(1))
attempt(lambda a: 'x' + a, np.float64(1))
attempt(lambda a: 'x' * a, np.int64(3))
attempt(lambda a: 3 * a, [1])
attempt(lambda a: True * a, (1,))
attempt(lambda a: 2.5 * a, [1])
attempt(lambda a: 2 ** 70 * a, 'ab')
