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
