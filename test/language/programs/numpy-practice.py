#: practice-01
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.arange(24).reshape(2,3,4)
    p(a[..., 0], a[:, None, 1].shape, a[1, :, ::-2], a[-1][-1][-1])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.linspace(0, 1, 11)
    p(a[::-1], a[2:8:3], a[[1, -1, 3]], a[a > 0.5], a[~(a > 0.5)])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.arange(10); a[2:5] = -1; a[a > 7] *= 10; p(a); v = a[::2]; v += 100; p(a); a[[0, 0, 1]] += 1; p(a)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.zeros((3, 4)); a[1] = [1, 2, 3, 4]; a[:, 2] = 9; a[0, :] += 0.5; p(a); a[[0, 2], [1, 3]] = -7; p(a); a[a < 0] = np.nan; p(a)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.arange(6).reshape(2, 3); b = np.arange(4)
    p(a + b)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-02
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.ones(3) + np.ones(4))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.arange(12).reshape(3, 4); p(a.sum(axis=0), a.sum(axis=1, keepdims=True), a.mean(axis=(0, 1)), a.max(axis=0), a.std(axis=1), a.var(ddof=1))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.array([1, np.nan, 3, np.nan, 5.0]); p(np.nanmean(a), np.nanstd(a), np.nanmax(a), np.nansum(a), np.nanmedian(a), np.nanpercentile(a, 30), np.nanvar(a, ddof=1), np.nancumsum(a), np.nanargmax(a))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.array([[1, np.nan], [np.nan, np.nan]]); p(np.nanmean(a, axis=1), np.nanmax(a, axis=0), np.nansum(a, axis=1), np.nanmin(a, axis=1))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.array([3, 1, 2, 3, 1]); p(np.sort(a), np.argsort(a, kind='stable'), np.sort(a)[::-1], np.unique(a, return_counts=True), np.unique(a, return_inverse=True, return_index=True))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-03
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.array([1.0, 2.0, 4.0, 8.0]); p(np.searchsorted(a, 3), np.searchsorted(a, [0, 2, 9], side='right'), np.digitize([0.5, 2, 7], a), np.digitize([0.5, 2, 7], a, right=True))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    x = np.array([2.5, 1.0, 7.0, 3.5, 9.25]); p(*[np.quantile(x, [0.1, 0.5, 0.9], method=m) for m in ['linear', 'lower', 'higher', 'midpoint', 'nearest', 'hazen', 'weibull', 'median_unbiased', 'normal_unbiased', 'inverted_cdf', 'averaged_inverted_cdf', 'closest_observation', 'interpolated_inverted_cdf']])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.percentile([1, 2, 3, 4], 101))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.percentile(np.arange(12).reshape(3,4), [25, 75], axis=0), np.median(np.arange(12).reshape(3,4), axis=1), np.percentile([5,1,3], 50), np.quantile([1,2], 0.3, keepdims=True))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    x = np.array([1.0, 2, 3, 4]); y = np.array([2.0, 3.9, 6.1, 8.0]); p(np.corrcoef(x, y).round(6), np.cov(x, y).round(6), np.cov(x), np.corrcoef(np.vstack([x, y, y * -1])).round(4))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-04
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [0, 1, 0.5], 'same'), np.convolve([1, 2, 3, 4], [1, 1], mode='valid'), np.correlate([1, 2, 3], [0, 1, 0.5], 'full'))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.polyfit([0, 1, 2, 3], [1, 3, 5, 7.1], 1).round(8), np.polyval([1, 2, 3], 2), np.polyval([1, 2, 3], np.array([0, 1])), np.poly1d([1, 2, 3]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.interp(2.5, [1, 2, 3], [3, 2, 0]), np.interp([0, 1, 1.5, 9], [1, 2, 3], [3, 2, 0]), np.interp([0, 9], [1, 2], [3, 4], left=-1, right=-2))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.diff([1, 2, 4, 7]), np.diff([1, 2, 4, 7], n=2), np.diff(np.arange(6).reshape(2, 3) ** 2, axis=0), np.diff([1, 2], prepend=0), np.ediff1d([1, 2, 4]), np.gradient([1, 2, 4, 7.0]), np.trapz([1, 2, 3]), np.trapz([1, 2, 3], dx=0.5))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.roll([1, 2, 3, 4], 1), np.roll(np.arange(6).reshape(2, 3), 1, axis=1), np.roll(np.arange(6).reshape(2, 3), 2), np.flip([1, 2, 3]), np.rot90(np.arange(4).reshape(2, 2)))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-05
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.where([True, False, True], 1, 0.5), np.where(np.arange(5) > 2), np.argwhere(np.arange(5) > 2), np.clip([1, 5, 9], 2, 6), np.clip(np.array([1.5, 9]), None, 3), np.nonzero([0, 3, 0, 4]), np.flatnonzero([0, 1]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.linspace(0, 1, 5), np.arange(0, 1, 0.3), np.arange(5.0), np.arange(3, dtype=float), np.logspace(0, 2, 3), np.geomspace(1, 8, 4), np.linspace(1, 10, 4, dtype=int))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.arange(4).reshape(2, 2); p(a @ a, np.dot(a, [1, 2]), np.matmul(a, a), a.dot(a), np.inner([1, 2], [3, 4]), np.outer([1, 2], [3, 4]), np.cross([1, 0, 0], [0, 1, 0]), np.vdot([1, 2], [3, 4]), np.kron([1, 2], [1, 1]), np.trace(a), np.linalg.matrix_power(a, 3))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.array([[4.0, 2], [1, 3]]); p(np.linalg.inv(a).round(6), np.linalg.det(a).round(6), np.linalg.solve(a, [1, 2]).round(6), np.linalg.norm(a).round(6), np.linalg.norm([3, 4]), np.linalg.matrix_rank(a), np.linalg.norm([1, -2, 3], 1), np.linalg.norm([1, -2, 3], np.inf))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.linalg.inv(np.array([[1.0, 2], [2, 4]]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-06
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.random.seed(42); p(np.random.rand(3), np.random.randn(2), np.random.randint(0, 10, 5), np.random.choice([1, 2, 3], 2), np.random.uniform(1, 2), np.random.normal(0, 1, 2), np.random.permutation(5), np.random.random(), np.random.random_sample(2))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    rng = np.random.default_rng(7); p(rng.random(3), rng.normal(size=2), rng.integers(0, 10, 5), rng.choice(5, 3, replace=False), rng.uniform(1, 2, 2), rng.standard_normal(), rng.permutation(4), rng.exponential(2.0), rng.shuffle(np.arange(3)))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    rs = np.random.RandomState(3); p(rs.rand(2), rs.randn(2), rs.randint(5, size=3), rs.normal(1, 2), rs.binomial(10, 0.5, 3), rs.poisson(3, 4), rs.exponential(1.5), rs.beta(1, 2), rs.gamma(2.0), rs.lognormal(), rs.standard_t(3), rs.triangular(0, 1, 2), rs.laplace(), rs.choice(['a', 'b'], 3, p=[0.2, 0.8]))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    rng = np.random.default_rng(1); p(rng.dirichlet([1, 2, 3]), rng.multinomial(10, [0.2, 0.3, 0.5]), rng.permuted(np.arange(6).reshape(2, 3), axis=1), rng.binomial(5, 0.4, 3), rng.poisson(2, 3), rng.gamma(2, 1, 2), rng.beta(1, 2), rng.lognormal(0, 1), rng.laplace(), rng.standard_t(4), rng.chisquare(2), rng.weibull(1.5), rng.triangular(0, 1, 2), rng.geometric(0.3), rng.logistic(), rng.pareto(2))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    x = np.float64(1.5); p(x, x + 1, x * 2, x // 1, x % 1, x ** 2, -x, abs(x), round(x), round(x, 1), int(x), float(x), type(x + 1).__name__, type(1 + x).__name__, type(x > 1).__name__, isinstance(x, float), x == 1.5, hash(x) == hash(1.5), x.is_integer(), x.item(), divmod(x, 1))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-07
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    x = np.int64(7); p(x, x / 2, x // 2, x % 4, x ** 2, -x, x + 1.5, type(x + 1).__name__, type(x + 1.0).__name__, isinstance(x, int), x & 3, x << 1, ~x, int(x), x == 7, [1, 2, 3][np.int64(1)], range(np.int64(3)), x / 0, np.float64(1) / 0, np.float64(0) / 0)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.float64(1.0) / 3, np.float32(1) / 3, np.float32(0.1), np.float32(1) + 1, np.float32(1) + np.float64(1), np.int32(5) + 1, np.int8(100) + np.int8(100), np.uint8(250) + np.uint8(10), np.bool_(True) + 1, np.bool_(True) & False, True + np.bool_(True))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.array([1.0, 2.5, 3.25]), np.array([1e10, 1.0]), np.array([1e-10, 1.0]), np.array([1, 2, 3]), np.array([True, False]), np.array(['a', 'bc']), np.array([1.0, np.nan, np.inf, -np.inf]), np.array([[1.5, 2], [3, 4]]), np.array([]), np.array([[]]), np.array(5), np.array(2.5), np.array([None, 1]), np.array([1e100, 1e-100]), np.array([0.1 + 0.2, 1 / 3]))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    print(np.array([1.0, 2.5, 3.25]), np.array([1e10, 1.0]), np.arange(3), np.array([True, False]), np.array(['a', 'bc']), np.array([1.0, np.nan]), np.float64(0.1), np.int64(3), np.bool_(True), np.array([123456.789, 0.001]), np.array([1e-5, 100.0]), np.array([1.0, 1e6]), np.array([1.0, 1e16]), np.array([1e15, 1.5]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.arange(1001)); p(np.arange(2000.0).reshape(40, 50)); print(np.arange(30) * 1.1); print(np.arange(50)); p(np.random.RandomState(0).rand(30)); p(np.zeros((3, 3, 3))); print(np.ones((2, 2, 2), dtype=int))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-08
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.set_printoptions(precision=3, suppress=True); p(np.array([1.23456789, 1e-8, 12345.678])); print(np.array([1 / 3, 2 / 3])); np.set_printoptions(precision=8, suppress=False); p(np.array([1 / 3])); np.set_printoptions(threshold=5, edgeitems=2); p(np.arange(20)); np.set_printoptions(threshold=1000, edgeitems=3, linewidth=40); p(np.arange(30)); np.set_printoptions(linewidth=75)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    print(f"{np.float64(3.14159):.2f} {np.int64(5):03d} {np.float64(2):g} {np.array([1, 2])} {np.float64(1e-7)} {np.bool_(True)!r} {np.float32(1.1)} {np.float32(1.1):.3f} {np.array([1.5])!r:>20} {np.int64(1234567):,} {np.float64(0.256):.1%} {np.float64(12345.678):>12,.1f}")
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    print(f"{np.array([1.5, 2]):.2f}")
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    print("%.2f %d %s %r" % (np.float64(1.234), np.int64(5), np.array([1]), np.float64(2.5))); print("{:.3f} {:>5}".format(np.float64(1.5), np.int64(3))); print(str(np.array([0.1, 0.25])), repr(np.float64(0.1)), str(np.float64(1e22)), repr(np.int64(1)))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
#: practice-09
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.mgrid[0:3, 0:2]); p(np.ogrid[0:3, 0:2]); p(np.mgrid[0:1:5j])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.block([[np.ones((2, 2)), np.zeros((2, 1))], [np.zeros((1, 2)), np.eye(1)]]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    X, Y = np.meshgrid([1, 2, 3], [10, 20]); p(X, Y, np.meshgrid([1, 2], [3, 4], indexing='ij'), np.indices((2, 2)))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.stack([[1, 2], [3, 4]], axis=1), np.vstack([[1, 2], [3, 4]]), np.hstack([[1, 2], [3]]), np.column_stack([[1, 2], [3, 4]]), np.dstack([[1, 2], [3, 4]]), np.concatenate([[1, 2], [3.5]]), np.concatenate([np.ones((1, 2)), np.zeros((2, 2))], axis=0), np.append([1, 2], 3), np.insert([1, 2, 3], 1, 9), np.delete([1, 2, 3], 1), np.r_[1:4, 0, 5], np.c_[[1, 2], [3, 4]])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.split(np.arange(6), 3), np.array_split(np.arange(7), 3), np.hsplit(np.arange(8).reshape(2, 4), 2), np.vsplit(np.arange(8).reshape(4, 2), [1, 3]), np.tile([1, 2], 3), np.tile([1, 2], (2, 2)), np.repeat([1, 2], 2), np.repeat([[1, 2]], [2, 1], axis=1), np.pad([1, 2], 1), np.pad([1, 2, 3], (2, 1), mode='edge'), np.pad([1, 2, 3], 2, mode='reflect'), np.pad([1, 2], (1, 0), constant_values=np.nan) if False else 0, np.pad(np.array([1.0, 2]), (1, 0), constant_values=np.nan))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-10
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.split(np.arange(7), 3)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.concatenate([np.ones((1, 2)), np.zeros(2)])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.vstack([[1, 2], [3]])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.select([np.arange(5) < 2, np.arange(5) > 3], [10, np.arange(5)], default=-1), np.piecewise(np.array([-1.0, 0.5, 2]), [np.array([-1.0, 0.5, 2]) < 0], [lambda x: -x, lambda x: x * 10]), np.vectorize(lambda x, y: x + y if x > 1 else y)([1, 2], [3, 4]), np.apply_along_axis(lambda r: r.max() - r.min(), 1, np.arange(6).reshape(2, 3)), np.frompyfunc(lambda x: x + 1, 1, 1)([1, 2]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    from numpy.lib.stride_tricks import sliding_window_view, as_strided
    p(sliding_window_view(np.arange(6), 3), sliding_window_view(np.arange(6.0), 3).mean(axis=1), as_strided(np.arange(6), shape=(4, 3), strides=(8, 8)), sliding_window_view(np.arange(12).reshape(3, 4), (2, 2)).shape)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-11
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    with np.errstate(divide='ignore', invalid='ignore'):
        p(np.array([1.0, 0, -1]) / 0, np.log(np.array([0.0, -1])), np.sqrt(-1.0))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.isclose(1.0, 1.0 + 1e-9), np.isclose([1, np.nan], [1, np.nan], equal_nan=True), np.allclose([1, 2], [1, 2.0000001]), np.array_equal([1, 2], [1, 2]), np.array_equiv([1, 1], [[1, 1]]), np.isclose(1e-9, 0), np.allclose(1, 1.1, rtol=0.2))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.histogram([1, 2, 2, 3, 5], bins=4), np.histogram([1, 2, 2, 3, 5], bins=[0, 2, 6]), np.histogram([1, 2], bins=2, range=(0, 4), density=True), np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 2]), np.bincount([1], minlength=4), np.histogram_bin_edges([1, 2, 3], 2))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.cumsum([1, 2, 3]), np.cumprod([1.0, 2, 3]), np.cumsum(np.arange(6).reshape(2, 3), axis=1), np.maximum.accumulate([1, 3, 2, 5]), np.minimum.accumulate([3, 1, 2]), np.add.reduce([1, 2, 3]), np.multiply.reduce([2, 3]), np.add.accumulate([1, 2]), np.subtract.outer([1, 2], [1, 2]), np.add.reduceat([1, 2, 3, 4], [0, 2]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.zeros(3); np.add.at(a, [0, 0, 2], 1); p(a)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-12
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.lexsort(([1, 2, 1], [3, 3, 1])), np.partition([3, 1, 2, 5], 1)[:2].sum(), np.argpartition([3, 1, 2], 1)[1], np.argmax([1, np.nan, 3]), np.max([1, np.nan]), np.argmin([3, 1, 1]), np.fmax([1, np.nan], [np.nan, np.nan]), np.nanargmin([np.nan, 2, 1]), np.max(np.array([[1, 5], [7, 2]]), axis=1), np.argmax(np.array([[1, 5], [7, 2]]), axis=0))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(list(reversed(np.arange(3))), float.__add__(1.0, np.float64(2)), sum(np.arange(4)), max(np.array([1.5, 2])), sorted(np.array([3, 1, 2])), list(np.array([1.5, 2])), [x for x in np.array([[1, 2], [3, 4]])], dict(zip(['a', 'b'], np.array([1, 2]))), 2 in np.array([1, 2]), len(np.zeros((3, 2))), tuple(np.arange(2)), set(np.array([1, 1, 2])), list(enumerate(np.array([1.0]))), any(np.array([0, 1])), bool(np.array([1])), int(np.array([3])), float(np.array(2)), min(np.array([1, 2]), key=lambda v: -v))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    if np.array([1, 2]): pass
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    int(np.array([1, 2]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.arange(3)[5]
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-13
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.arange(6).reshape(2, 3)[2, 0]
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.arange(6).reshape(2, 3)[0, 1, 2]
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.arange(3)['a']
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.arange(3)[1.0]
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.arange(3)[[True, False]]
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-14
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.arange(3); a[5] = 1
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.arange(3); a[0:2] = [1, 2, 3]
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.arange(3); a[0] = 'x'
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.arange(3); a[0] = 2.9; a[1] = np.nan
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.array([1, 2, 3]).reshape(2, 2)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-15
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.array([[1, 2], [3]])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.array([1, 2]) + 'a'
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.array([1, 2]) + None
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.array([1.0, 2]) & 1
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.zeros(3) @ np.zeros(4)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-16
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.dot(np.zeros((2, 3)), np.zeros((2, 3)))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.array([]).max()
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.argmax([])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.mean([]), np.array([]).sum(), p(np.mean(np.array([])), np.std([]), np.median([]), np.sum([]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.random.choice([1, 2], 3, replace=False)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-17
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.random.choice([1, 2], p=[0.5, 0.6])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.linspace(0, 1, -1)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.zeros(-1)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.arange(0, 10, 0)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.float64('abc')
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-18
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.nonexistent_function(1)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.array([1, 2, 3]).foo
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.int
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.float(1)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.float64('nan') == np.float64('nan'), np.nan is np.nan, np.inf > 1e308, -np.inf, np.pi, np.e, np.newaxis, np.isnan(np.nan), np.isnan([1, np.nan]), np.isfinite([1, np.inf]), np.nan_to_num([np.nan, np.inf, 1]), np.isscalar(3), np.ndim([[1]]), np.size([1, 2]), np.shape([[1, 2]]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-19
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.arange(6); b = a.reshape(2, 3); b[0, 0] = 99; p(a[0], b.base is a, a.flags.owndata, b.flags['C_CONTIGUOUS'], b.T.flags.c_contiguous, b.T.strides, b.copy().base, np.shares_memory(a, b), a.dtype, a.itemsize, a.nbytes, b.ndim, b.size)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.array([1, 2]).dtype, np.array([1, 2.0]).dtype, np.array([True, 2]).dtype, np.array([1, 'a']).dtype, np.array([1, None]).dtype, (np.array([1]) + np.array([1.5])).dtype, (np.array([True]) + np.array([True])).dtype, (np.array([1]) / 2).dtype, np.array([1], dtype='f4').dtype, np.dtype('int32'), np.dtype(float), np.int64, np.result_type(np.int32, np.float32), np.array([2**40]).dtype, np.array([1, 2], dtype=np.int8) + 1, np.can_cast(int, float), np.issubdtype(np.int32, np.integer))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
#: practice-20
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    closes = np.cumsum(np.random.RandomState(5).randn(60)) + 100
    ema = np.zeros_like(closes); ema[0] = closes[0]
    k = 2 / 11
    for i in range(1, len(closes)): ema[i] = closes[i] * k + ema[i - 1] * (1 - k)
    p(ema[-3:], type(ema[-1]).__name__, ema[-1] > closes[-1], bool(ema[-1] > closes[-1]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    c = np.cumsum(np.random.RandomState(6).randn(50)) + 100
    w = np.lib.stride_tricks.sliding_window_view(c, 20)
    mid, sd = w.mean(axis=1), w.std(axis=1, ddof=1)
    up, lo = mid + 2 * sd, mid - 2 * sd
    p(mid[-2:], sd[-2:], up[-1], lo[-1], (c[-1] - lo[-1]) / (up[-1] - lo[-1]), np.all(up > lo), np.sum(c[19:] > up))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    d = np.diff(np.array([10, 11, 10.5, 12, 11, 13.0]))
    g, l = np.where(d > 0, d, 0), np.where(d < 0, -d, 0)
    ag, al = g[:3].mean(), l[:3].mean()
    rs = ag / al if al != 0 else np.inf
    p(g, l, ag, al, rs, 100 - 100 / (1 + rs), f"{rs:.4f}", round(rs, 2), str(rs), np.round(rs, 3))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    candles = np.array([[1, 10, 11, 12, 9, 100], [2, 11, 10, 13, 8, 50], [3, 10, 12, 12.5, 9.5, 75]], dtype=float)
    o, c, h, l, v = candles[:, 1], candles[:, 2], candles[:, 3], candles[:, 4], candles[:, 5]
    tr = np.maximum(h[1:] - l[1:], np.maximum(np.abs(h[1:] - c[:-1]), np.abs(l[1:] - c[:-1])))
    p(tr, np.average(c, weights=v), (c * v).sum() / v.sum(), np.argmax(h), h.argmax(), candles[-1, 2], candles[-1][2], candles[:, 2][-1], c[-1:], c[::-1])
    print(candles); print(candles[-1]); print(tr)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    x = np.array([1, 2, 3, 4, 5.0]); y = np.array([2.1, 3.9, 6.2, 7.8, 10.1])
    slope, intercept = np.polyfit(x, y, 1)
    p(round(slope, 6), round(intercept, 6), np.polyval([slope, intercept], 6).round(5), np.corrcoef(x, y)[0, 1].round(8), np.cov(x, y)[0][1].round(8))
    A = np.vstack([x, np.ones(len(x))]).T
    m, b = np.linalg.lstsq(A, y, rcond=None)[0]
    p(m.round(8), b.round(8))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-21
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    r = np.diff(np.log([100, 101, 99, 102, 103.5])); p(r, r.mean() / r.std() * np.sqrt(252), np.prod(1 + r) - 1, np.exp(r.sum()), np.percentile(r, 5), (r < 0).sum(), (r > 0).mean(), np.sign(r), r.cumsum())
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    eq = np.array([100, 110, 105, 120, 90, 95.0]); peak = np.maximum.accumulate(eq); dd = (eq - peak) / peak; p(peak, dd, dd.min(), np.argmin(dd), f'{dd.min():.2%}')
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.full(5, np.nan); a[2:] = np.convolve([1, 2, 3, 4, 5], np.ones(3) / 3, mode='valid'); p(a, np.isnan(a).sum(), a[~np.isnan(a)], np.nanmean(a), np.nan_to_num(a, nan=-1))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.array([1, 2, 3]).tolist(), np.array([1.5]).item(), np.array([[1, 2], [3, 4]]).T.tolist(), np.array([1, 2, 3]).astype(float), np.array([1.9, -1.9]).astype(int), np.array([0, 1]).astype(bool), np.array([1.5, 2]).astype(str), np.array(['1', '2.5']).astype(float))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.array([5, 3, 8]); a.sort(); p(a, a.argsort()[::-1], a.searchsorted(4), a.cumsum(), a.prod(), a.ptp(), a.clip(4, 6), a.round(1), a.repeat(2), a.take([0, -1]), a.nonzero(), a.any(), a.all(), a.flatten(), a.ravel(), a.squeeze(), a.tolist(), a.fill(1), a.copy(), a.dot([1, 1, 1]), a.mean(), a.argmin(), a.min(), a.var())
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-22
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    state = {'x': np.float64(1.5), 'y': np.int64(2), 'z': np.array([1, 2])}; print(state); print([np.float64(1.5), np.nan, np.bool_(False)]); print((np.float32(2.5),)); print(str([np.array([1.0, 2.0])]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    import json
    print(json.dumps({'a': float(np.float64(1.5)), 'b': np.float64(2.5), 'c': np.array([1, 2]).tolist()}))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    import json
    json.dumps({'a': np.int64(1)})
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    import json
    json.dumps(np.array([1]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    import math
    p(math.sqrt(np.float64(4)), math.floor(np.float64(2.7)), math.isnan(np.float64('nan')), math.log(np.int64(8), 2), math.fsum(np.array([0.1] * 10)), math.ceil(np.float64(1.2)), round(np.float64(2.5)), round(np.float64(2.675), 2), round(np.int64(25), -1), int(np.float64(3.9)), abs(np.int64(-3)), pow(np.int64(2), 3), max(np.float64(1), 2), sum([np.float64(0.1)] * 3), divmod(np.int64(7), 2), divmod(np.float64(7), 2.5))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-23
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    import statistics
    p(statistics.mean(np.array([1.0, 2.0, 4.0])), statistics.mean([np.float64(1), np.float64(2)]), statistics.stdev(np.array([1.0, 2, 4])), statistics.median(np.array([3, 1, 2])), statistics.pstdev([np.float64(1.0), np.float64(3.0)]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    from decimal import Decimal
    p(Decimal(float(np.float64(1.5))), Decimal(np.float64(0.5)), Decimal(str(np.float64(0.1))))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.float32(1), float), isinstance(np.bool_(True), bool), isinstance(np.float64(1), np.floating), isinstance(np.int64(1), np.integer), isinstance(np.array(1), np.ndarray), isinstance(1.0, np.floating), isinstance(np.int64(1), (int, np.integer)), type(np.array([1])).__name__, type(np.float64(1)), type(np.array([1])), np.float64, np.ndarray, isinstance(np.bool_(1), np.bool_), isinstance(np.float64(1), np.generic), issubclass(np.float64, float))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.True_ is np.bool_(True), np.bool_(True) is True, np.bool_(True) == True, not np.bool_(False), np.bool_(True) and 5, np.bool_(False) or 'x', True if np.bool_(1) else False, ~np.bool_(True), np.bool_(True) ^ True, np.logical_and(True, [True, False]), np.logical_not([1, 0]), np.any([False, np.nan]), np.all([]), bool(np.float64(0)))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.arange(5)
    for i, v in np.ndenumerate(a.reshape(1, 5)): print(i, v)
    for v in np.nditer(a): print(v)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-24
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    for idx in np.ndindex(2, 2): print(idx)
    it = iter(np.array([1.5])); p(next(it)); p(np.fromiter((x * x for x in range(4)), dtype=float), np.array(range(3)), np.array(list(map(float, ['1', '2']))), np.array({1, 2}).shape, np.array('abc'), np.array([(1, 2), (3, 4)]), np.array([[1], [2]]) * np.array([1, 2, 3]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.arange(10)
    a[a % 2 == 0] = 0; p(a); a[[1, 3]] += 10; p(a); a[-3:] = a[-3:] * 2; p(a); a = np.append(a, 5); p(a[np.where(a > 5)[0][0]], (a > 5) & (a < 20), (a > 5) | (a == 0), a[(a > 5) & (a < 12)], np.count_nonzero(a > 5), a[a.argmax()], np.isin(a, [5, 11]), np.in1d([1, 2], [2]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    b = np.arange(12).reshape(3, 4); p(b[[0, 2]], b[:, [1, 3]], b[[0, 1], [2, 3]], b[np.ix_([0, 2], [1, 3])], b[b[:, 0] > 3], b[:, b[0] > 1], b[..., -1], b[1:, ::2], b[::-1, ::-1], b.T[1], b.reshape(-1), b.reshape(2, -1), b.flatten('F'), np.take(b, [0, 1], axis=1), b.swapaxes(0, 1).shape, np.expand_dims(b, 0).shape, b[np.newaxis].shape, np.moveaxis(np.zeros((1, 2, 3)), 0, -1).shape)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    f = np.array([1, 2, 3], dtype=float); f /= 2; p(f); g = np.array([1, 2, 3]); g *= 2; p(g); g //= 3; p(g); g /= 2
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    g = np.array([1, 2, 3]); g += 1.5
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-25
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(5 - np.array([1, 2]), 2 ** np.array([1, 2, 3]), 2.0 ** np.array([-1, 2]), np.array([1, 2]) ** 0.5, 1 / np.array([1, 2, 4]), -np.array([1, 2]), abs(np.array([-1, 2])), np.array([7, -7]) // 2, np.array([7, -7]) % 3, np.array([7.5, -7.5]) // 2, np.fmod([7, -7], 3), np.array([1, 2]) == np.array([1, 3]), np.array([1, 2]) == 'a', np.array([1, 2]) == None, np.array([1, 2]) != [1, 2], 3 > np.array([1, 5]), np.array([1, 2]) * [3, 4], [3, 4] * np.array([1, 2]), (1, 2) + np.array([1, 1]), np.array([3]) << 2)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.array([1, 2]) ** -1
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.array([2, 3]) ** np.array([2.0, -1]), np.power(2.0, -1), np.float64(2) ** -1, np.int64(2) ** 2, np.float64(-8) ** (1 / 3), np.sqrt(16), np.cbrt(27.0).round(9), np.exp(1), np.log(np.e), np.log10(1000), np.log2(8), np.log1p(0.5), np.sin(np.pi / 2), np.arctan2(1, 1), np.hypot(3, 4), np.degrees(np.pi), np.floor(-1.5), np.ceil([1.2, -1.2]), np.rint([0.5, 1.5, 2.5]), np.trunc(-1.7), np.fix([1.7, -1.7]), np.round(2.5), np.round(-0.5), np.around([1.25, 1.35], 1), np.sign(-2.0), np.square(3), np.abs(-3), np.mod(-7, 3), np.remainder(7, -3), np.gcd(12, 18), np.reciprocal(4.0))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.int64(2) ** -1
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.int64(5) / np.int64(2), np.int64(2**62) * 4, np.int64(9223372036854775807) + 1, np.array([2**62]) * 4, np.int32(2**31 - 1) + np.int32(1), np.array([200], dtype=np.uint8) + np.uint8(100), np.int64(1) // np.int64(0), np.int64(1) % np.int64(0), np.array([1]) // 0)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-26
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.int64(2**63)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.max([3, 1]), np.min([[3, 1], [4, 0]], axis=0), np.amax([1, 2]), np.sum([[1, 2], [3, 4]]), np.sum([True, False, True]), np.mean([1, 2, 3, 4]), np.std([1, 2, 3]), np.var([1, 2, 3], ddof=1), np.median([1, 3, 2]), np.ptp([1, 5]), np.average([1, 2, 3], weights=[3, 2, 1]), np.prod([1, 2, 3]), np.sum(np.arange(3), initial=10), np.max([], initial=0), np.sum([1, 2, 3], where=[True, False, True]), np.mean([1, np.nan, 3], where=[True, False, True]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
#: practice-27
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.float32([0.1, 1 / 3, 1e10])); p(np.array([1, -20, 300])); p(np.array([[1, -20], [300, 4]])); p(np.array([[0.5, 100], [1e-3, 2]])); p(np.array([True, False, True])); p(np.array(['aa', 'b', 'ccc'])); p(np.array(['a'], dtype=object)); p(np.array([1.5, 'x', None], dtype=object)); p(np.array([[1, 2], [3, 4]], dtype=object)); p(np.int8([1, 2])); p(np.array([1, 2], dtype='uint32')); p(np.zeros((0, 3))); p(np.zeros((2, 0))); p(np.array([np.inf, 1])); p(np.array([[np.nan, 1.25]]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    print(np.arange(12).reshape(3, 4) / 7); print(np.array([[1.0, 22.5], [333.25, 4]])); print(np.array([[[1, 2]], [[3, 4]]])); print(np.array([[True, False]])); print(np.array([['a', 'bb'], ['ccc', 'd']])); print(np.zeros((0, 3))); print(np.array(3.5)); print(np.array('x')); print(np.array([None, 1.5]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.random.RandomState(1).randn(200) * 1000; print(a[:10]); p(a[:25]); print(a); p(a.reshape(20, 10)[:3]); print(np.random.RandomState(1).randint(-1000, 1000, 60)); p(np.arange(100).reshape(10, 10)); p(np.arange(10000)); p(np.arange(10000.0).reshape(100, 100) / 3)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    print(np.array2string(np.array([1.23456, 2]), precision=2), np.array2string(np.arange(3), separator=', '), np.array2string(np.array([0.5, 1]), formatter={'float_kind': lambda x: '%.1f' % x}), np.array_str(np.array([1.5])), np.array_repr(np.array([1.5])), np.format_float_positional(1e-7), np.format_float_scientific(12345.0), np.array2string(np.array([1e-10, 1]), suppress_small=True))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    with np.printoptions(precision=2, suppress=True):
        print(np.array([1.23456, 1e-9])); p(np.array([[1.005, 2.5]]))
    print(np.array([1.23456789123]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-28
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.set_printoptions(formatter={'float': '{:.2f}'.format}); print(np.array([1.234, 5.6])); np.set_printoptions(formatter=None); print(np.array([1.234, 5.6])); np.set_printoptions(floatmode='fixed', precision=3); print(np.array([1.5, 2.25])); np.set_printoptions(floatmode='maxprec', precision=8); np.set_printoptions(sign='+'); print(np.array([1.5, -2])); np.set_printoptions(sign='-'); np.set_printoptions(nanstr='NA', infstr='INF'); print(np.array([np.nan, np.inf])); np.set_printoptions(nanstr='nan', infstr='inf')
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    for v in (1.0, 0.1, 1e16, 1e15, 123456789.123456789, 1e-5, 1e-4, np.nan, np.inf, -0.0, 1e22, 5e-324): print(np.float64(v), repr(np.float64(v)), f'{np.float64(v)}', f'{np.float64(v)!r}', '%s' % np.float64(v), str(np.float32(v)))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    for v in (1, 16777216, 0.1, 1e-5, 1e10, 3.14159265, 1e-8, 123456.789): print(np.float32(v), repr(np.float32(v)), f'{np.float32(v):.4f}', float(np.float32(v)))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.random.default_rng(42).integers(1, 7, size=(2, 3)), np.random.default_rng(42).random((2, 2)), np.random.default_rng(5).choice(['a', 'b', 'c'], size=4, p=[0.1, 0.2, 0.7]), np.random.default_rng(5).standard_normal(3), np.random.default_rng(5).integers(5), np.random.default_rng(5).integers(0, 2**40, 2), np.random.default_rng(5).normal([0, 10], [1, 2]), np.random.default_rng(5).uniform(-1, 1, (2, 2)), np.random.default_rng(3).permutation(['x', 'y', 'z']), np.random.default_rng(3).choice([[1, 2], [3, 4]], 2, axis=0))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    st = np.random.get_state(); a = np.random.rand(); np.random.set_state(st); p(a == np.random.rand(), st[0], len(st[1]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-29
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.random.randint(5, 5)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.random.default_rng(1).integers(3, 3)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.random.normal(0, -1)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.random.default_rng(-1)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.random.seed(-1)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-30
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.linalg.cholesky(np.array([[1.0, 2], [2, 1]]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.linalg.solve(np.zeros((2, 2)), [1, 2])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.linalg.inv(np.ones((2, 3)))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.setdiff1d([1, 2, 3], [2]), np.union1d([1], [2]), np.intersect1d([1, 2], [2, 3]), np.setxor1d([1, 2], [2, 3]), np.unique([[1, 2], [1, 2]], axis=0), np.unique(['b', 'a', 'b']), np.trim_zeros([0, 1, 0]), np.array_split([1, 2, 3], 2), np.broadcast_to([1, 2], (2, 2)), np.broadcast_arrays([1], [1, 2]), np.atleast_2d([1, 2]), np.squeeze([[1]]), np.resize([1, 2], 5), np.flip(np.arange(4).reshape(2, 2), 1), np.rollaxis(np.zeros((1, 2)), 1).shape)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.arange(3.0); b = a; b[0] = 9; c = a.copy(); c[1] = 8; p(a, b is a, c); a = a + 1; p(b); d = a[1:]; d[:] = 0; p(a); a.flags.writeable = False; a[0] = 1
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-31
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    def f(x: np.ndarray, n: int = 3) -> np.ndarray:
        out = np.empty(len(x)); out[:] = np.nan
        for i in range(n - 1, len(x)): out[i] = x[i - n + 1:i + 1].mean()
        return out
    p(f(np.arange(6.0)), f(np.array([1, 2])), f(np.array([1.5, 2.5, 4]), 2))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
#: practice-32
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.zeros((3, 3)); a[1:] = np.arange(3); p(a); a[:, 1:] = [[1], [2], [3]]; p(a); a[[0, 1], :] = a[[1, 0], :]; p(a); a[a == 2] = [7, 8, 9][:np.sum(a == 2)]; p(a); a[1] = 5; p(a); a.T[0] = -1; p(a); a[..., 0] = 3; p(a); a[np.eye(3, dtype=bool)] = 0; p(a); a.flat[4] = 44; p(a); a.ravel()[0] = 77; p(a[0, 0]); a.flatten()[0] = 88; p(a[0, 0])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.zeros((2, 3)); a[:] = [1, 2]
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.zeros((2, 3)); a[0] = np.zeros((2, 2))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.arange(5); a[[0, 1]] = [1, 2, 3]
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.arange(5); a[a > 2] = [1, 2, 3]
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-33
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.arange(5); a[np.array([True, False])]
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.arange(5); a[[0, 9]]
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.arange(5); a[1, 2]
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.arange(5); a[1:3] = 'a'
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.arange(6).reshape(2, 3)[:, 5]
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-34
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.arange(6).reshape(2, 3)[5:, 0].mean()
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.arange(6).reshape(2, 3).sum(axis=2)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.concatenate([])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.concatenate(np.array([1, 2]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.stack([[1, 2], [3]])
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-35
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.hstack([[1, 2], [[3]]])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.column_stack([[1, 2], [3]])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.append([[1, 2]], [3], axis=0)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.interp([1], [1, 2], [1])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.polyfit([1, 2], [1], 1)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-36
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.corrcoef([1, 2], [1, 2, 3])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.convolve([], [1])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.average([1, 2], weights=[1])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.histogram([1, 2], bins=0)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.percentile([], 50)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-37
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.array([1, 2, 3]).reshape(-1, 2)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.array('abc').astype(float)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.array(['a', '1']).astype(int)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.repeat([1, 2], [1, 2, 3])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.clip(5)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-38
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.zeros('a')
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.full(3)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.arange()
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.linspace(1)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.sort([3, 'a', 1]), p(np.sort([3, 'a', 1]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-39
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.sort(np.array([3, 'a', None], dtype=object))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.sum(['a', 'b'])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.mean(['a', 'b'])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.sqrt('a')
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.sqrt([None])
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-40
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.maximum([1, 2])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.maximum([1, 2], [1, 2, 3])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.add(1, 2, 3)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.dot([1, 2], [1, 2, 3])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.matmul(2, 3)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-41
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.array([1]) @ 2
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.cross([1, 2, 3, 4], [1, 2, 3, 4])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.linalg.norm([[1, 2]], ord='x')
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.diff(5)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.digitize([1], [1, 3, 2])
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-42
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.searchsorted([3, 1], 2), p(np.searchsorted([3, 1], 2))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.where([1, 0], 5)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.bincount([-1])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.bincount([1.5])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.random.randint(0)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-43
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.random.choice([])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.random.choice(5, 10, replace=False)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.random.uniform(size=-1)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.random.shuffle(5)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.float64([1, 2, 3]), p(np.float64([1, 2, 3]), np.int64('5'), np.float64('1e3'), np.int64(3.9), np.bool_('a'), np.float64(True), np.str_('x'), np.int64(True))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-44
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.int64('a')
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.int64(float('nan'))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    int(np.float64('nan'))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    int(np.float64('inf'))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    round(np.float64('nan'))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-45
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.float64(1).foo
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.float64(1)[0]
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    len(np.float64(1))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    for x in np.float64(1): pass
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    for x in np.array(1): pass
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-46
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.float64(1) + 'a'
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    'a' + np.float64(1)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    'a' * np.float64(2)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p([1, 2] * np.int64(2), 'ab' * np.int64(2), np.int64(2) * [1, 2], (1,) * np.int64(2))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    [1, 2] * np.float64(2), p([1, 2] * np.float64(2))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-47
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    [1, 2][np.float64(1)]
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    [1, 2, 3][np.array(1)], p([1, 2, 3][np.array(1)])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    range(np.float64(3))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    {np.float64(1): 'a', np.int64(2): 'b'}[1], p({np.float64(1): 'a', np.int64(2): 'b'}[1], {1: 'x'}[np.int64(1)], {1.0: 'x'}[np.float64(1)], np.int64(1) in {1, 2}, {np.bool_(True): 1}[True])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    {np.array([1]): 1}
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-48
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    hash(np.array([1]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.arange(3); a.append(4)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.arange(3); del a[0]
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.arange(3)()
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.arange(3) < 'a'
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-49
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.arange(3) < None
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    None < np.float64(1)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.float64(1) < 'a'
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    sorted([np.float64(2), 1, np.int64(3)]), p(sorted([np.float64(2), 1, np.int64(3)]), min([np.float64(2), 1.5]), max(np.int64(2), 1.5), sum(np.array([[1, 2], [3, 4]])), abs(np.array([-1.5])), round(np.array([1.26, 2.55])[0], 1), any(np.array([[0, 0], [0, 1]]).any(axis=0)), all(np.array([1, 1]) > 0), list(map(float, np.array([1, 2]))), list(zip(np.array([1, 2]), 'ab')), ','.join(map(str, np.array([1.5, 2]))), [*np.array([1, 2])], {**{'a': np.int64(1)}}, (lambda *x: x)(*np.array([1, 2])))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a, b, c = np.array([1, 2, 3]); p(a, b, c); (x, y), z = np.array([[1, 2], [3, 4]]); p(x, y, z); first, *rest = np.array([1.5, 2, 3]); p(first, rest)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-50
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a, b = np.array([1, 2, 3])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.round(np.array([1.005, 2.675, -1.5, 2.5, 0.5]), 2), np.round(1234.567, -2), np.round(np.array([15, 25]), -1), np.round(2.5), round(np.float64(0.5)), round(np.float64(1.15), 1), np.array([1.15, 2.25]).round(1), np.round(np.float64(1.005), 2), np.around(-2.5), np.round([1, 2]), np.round(3), np.round(True) if False else 0)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.arange(1, 2, 0.1), len(np.arange(0, 1.1, 0.1)), np.arange(10, 0, -3), np.arange(0.5), np.arange(-1), np.linspace(0, 1, 3, endpoint=False), np.linspace(1, 2, num=3, retstep=True), np.linspace(3, 1, 4), np.arange(3).astype('float32'), np.arange(1.5, 4), np.linspace(0, 1, 7))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    match np.int64(3):
        case 3: p('three')
        case _: p('other')
    match np.float64(2.5):
        case float(): p('float')
    match np.array([1, 2]):
        case [a, b]: p('seq', a, b)
        case _: p('no seq')
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
#: practice-51
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.mgrid[0:3, 0:2]); p(np.ogrid[0:3, 0:2]); p(np.mgrid[0:1:5j]); p(np.mgrid[0:2, 0:1:3j], np.ogrid[1:3], np.mgrid[0:1:0.25], np.mgrid[-1:1:0.5, 0:3:2]); X, Y = np.mgrid[0:2, 0:3]; p(X, Y, X * 10 + Y)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.block([[np.ones((2, 2)), np.zeros((2, 1))], [np.zeros((1, 2)), np.eye(1)]]), np.block([1, 2, 3]), np.block([[1, 2], [3, 4]]), np.block(5), np.block([np.array([1, 2]), 3]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.block([[1], 2])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.block([[np.ones(2)], [np.ones(3)]])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.block([])
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-52
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.block([(1, 2)])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.arange(4)
    for v in np.nditer(a): print(v, type(v).__name__)
    for v in np.nditer(np.arange(6).reshape(2, 3).T): print(v)
    with np.nditer(np.arange(3.0), op_flags=['readwrite']) as it: pass
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.arange(4.0)
    for v in np.nditer(a, op_flags=['readwrite']): v[...] = v * 2
    p(a)
    for v in np.nditer(a): v[...] = 1
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.triu_indices_from(np.ones((3, 3)), 1), np.tril_indices_from(np.ones((2, 3))), np.diag_indices_from(np.ones((2, 2))), np.dsplit(np.arange(8).reshape(2, 2, 2), 2), np.apply_over_axes(np.sum, np.arange(8).reshape(2, 2, 2), [0, 2]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    rng = np.random.default_rng(1); p(rng.dirichlet([1, 2, 3]), rng.dirichlet([0.5, 2], size=2), rng.dirichlet([0.01, 0.02, 0.03]), rng.permuted(np.arange(6).reshape(2, 3), axis=1), rng.permuted(np.arange(6).reshape(2, 3)), rng.permuted([1, 2, 3]), rng.permuted(np.arange(6).reshape(2, 3), axis=0), rng.negative_binomial(3, 0.5, 3), rng.power(2, 2), rng.f(2, 3), rng.wald(1, 2), rng.random(dtype=np.float32), rng.random(3, dtype=np.float32), rng.random())
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-53
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.random.seed(3); p(np.random.dirichlet([1, 2]), np.random.dirichlet((0.05, 0.05), 2), np.random.negative_binomial(3, 0.4), np.random.power(3), np.random.f(2, 5), np.random.wald(2, 1), np.random.randn(3))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.random.dirichlet([0, 1])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.random.default_rng(1).dirichlet([-1, 1])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    st = np.random.get_state(); a = np.random.rand(); np.random.randn(); np.random.set_state(st); p(a == np.random.rand(), st[0], len(st[1]), st[1].dtype); r = np.random.RandomState(5); r.randn(); s = r.get_state(); x = r.randn(); r.set_state(s); p(x == r.randn(), s[2:4], s[1][:3])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.random.default_rng(np.random.SeedSequence(4)).random(), np.random.Generator(np.random.PCG64(3)).random(), np.random.Generator(np.random.PCG64(np.random.SeedSequence(9))).normal(), np.random.SeedSequence(5).entropy, np.random.default_rng(np.random.PCG64(3)).random())
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-54
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.squeeze([[1]]), np.squeeze(5), np.squeeze(np.float64(2)), np.squeeze(np.array([[1.5]])), np.squeeze(np.zeros((1, 2))), np.array([[3]]).squeeze())
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(float.__add__(1.0, np.float64(2)), (1.5).__eq__(np.float64(1.5)), float.__mul__(2.0, np.float64(2)), (1.0).__radd__(np.float64(2)), (1).__add__(np.float64(2)), float.__lt__(1.0, np.float64(2)))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.arange(3).reshape(-1, 2)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.arange(3).reshape(2, -1)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.arange(6).reshape(4, -1, 1)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-55
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.linalg.norm([[1, 2]], ord='x')
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(str(np.float32(1e-4)), np.float32(0.0001), np.float32(0.00011), np.float32(1e16), np.float32([1e-4, 1]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    print(np.array2string(np.array([0.5, 1]), formatter={'float_kind': lambda x: '%.1f' % x}), np.array2string(np.array([1, 2]), formatter={'int': lambda v: f'<{v}>'}, separator=','), np.array2string(np.array([True]), formatter={'all': lambda v: 'T' if v else 'F'}), np.array2string(np.array(['a']), formatter={'str_kind': str.upper}), np.array2string(np.arange(4.0).reshape(2, 2), formatter={'float': lambda v: f'{v:5.2f}'}))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.set_printoptions(formatter={'float': '{:.2f}'.format}); print(np.array([1.234, 5.6])); p(np.array([[1.0, 2]])); np.set_printoptions(precision=4); print(np.array([1.234, 5.6])); np.set_printoptions(formatter={'float_kind': lambda x: f'{x:.1f}'}); print(np.arange(3) * 1.5, np.arange(3)); np.set_printoptions(formatter=None, precision=8); print(np.array([1.234, 5.6]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    with np.printoptions(formatter={'float': lambda v: 'f'}): print(np.array([1.0, 2.0]))
    print(np.array([1.0, 2.0]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-56
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    class Window:
        def __init__(self, n): self.n = n; self.buf = np.full(n, np.nan); self.i = 0
        def push(self, v): self.buf = np.roll(self.buf, -1); self.buf[-1] = v; self.i += 1; return self
        def __len__(self): return min(self.i, self.n)
        def mean(self): return np.nanmean(self.buf)
        def __array__(self, dtype=None): return self.buf
    w = Window(4)
    for v in (1, 2.5, 4, 8, 16): w.push(v)
    p(w.buf, w.mean(), len(w), np.asarray(w), np.sum(w), np.array(w) * 2)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    def zscore(x, n):
        out = np.full_like(x, np.nan, dtype=float)
        for i in range(n - 1, len(x)):
            s = x[i - n + 1:i + 1]; sd = s.std(); out[i] = (x[i] - s.mean()) / sd if sd > 0 else 0.0
        return out
    p(zscore(np.array([1, 2, 4, 4, 4, 9]), 3)); print([f'{z:.3f}' for z in zscore(np.array([1.0, 2, 4, 4, 4, 9]), 3)])
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    x = np.array([10.0, 11, 12, 11, 10, 9, 10, 12]); fast = np.convolve(x, np.ones(2) / 2, 'valid'); slow = np.convolve(x, np.ones(4) / 4, 'valid'); f = fast[-len(slow):]
    cross = np.where((f[1:] > slow[1:]) & (f[:-1] <= slow[:-1]))[0]; sig = np.sign(f - slow); flips = np.where(np.diff(sig) != 0)[0] + 1; p(cross, sig, flips, np.flatnonzero(np.diff(np.sign(f - slow)) > 0), (f > slow).astype(int), np.diff((f > slow).astype(int)), np.diff(f > slow))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    h = np.array([5, 7, 6, 9, 8, 10, 9, 7]); peaks = [i for i in range(1, len(h) - 1) if h[i] > h[i - 1] and h[i] > h[i + 1]]; loc = np.r_[False, h[1:] > h[:-1]] & np.r_[h[:-1] > h[1:], False]; p(peaks, loc, h[peaks], np.argsort(h)[-3:], np.argsort(-h), h[::-1].argmax(), np.flatnonzero(h == h.max()), np.argwhere(h > 8).ravel(), np.argwhere(h > 8).shape)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.array([[1, 2, 3], [4, 5, 6]]); p(a.mean(axis=0), a / a.sum(axis=1, keepdims=True), a - a.mean(axis=0), a * np.array([[1], [10]]), a.T.dot(a), np.linalg.norm(a, axis=1), a.max(axis=1)[:, None], a[:, [0, -1]], a.cumsum(axis=0), np.argmax(a, axis=1), a.sum(), a.sum(axis=-1), (a > 2).any(axis=0), (a > 2).all(), a[a > 2].sum(), np.diff(a, axis=1), a.std(axis=0, ddof=1), np.percentile(a, 50, axis=0), np.average(a, axis=0, weights=[1, 3]), np.corrcoef(a), np.cov(a), np.dot(a, a.T), a.reshape(3, 2), a.ravel(order='F'), np.sort(a[:, ::-1], axis=1), a[::-1], np.flipud(a), np.fliplr(a))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-57
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    t = np.arange(10.0); c = np.polyfit(t, t ** 2 - 3 * t + 1, 2); p(c.round(6), np.poly1d(c.round(6))(3), np.polyder(np.poly1d([1, -3, 1])), np.polyint([2, 1]), np.poly1d([1, -3, 1]).order, np.polyval(c, 2.5).round(6)); print(np.poly1d([1, -3, 1])); print(np.poly1d([2, 0, -1.5]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    s = np.array([1.0, 2, np.nan, 4]); p(np.nanmin(s), np.nanstd(s), np.isnan(s).any(), np.where(np.isnan(s), 0, s), s[~np.isnan(s)], np.max(s), np.min(s), np.argmax(s), np.sort(s), np.argsort(s), np.mean(s), np.median(s), np.nanmedian(s), np.cumsum(s), np.diff(s), s > 1, s == s, np.nansum(s), np.nanprod(s), np.nan_to_num(s), np.maximum(s, 2), np.fmax(s, 2), np.clip(s, 1.5, 3), np.round(s), s.astype(int)[:2], np.unique(np.array([np.nan, 1, np.nan])), np.isnan(np.sum(s)), np.percentile(s, 50), np.corrcoef(s, s), np.searchsorted([1, 2, 3], np.nan), np.interp(np.nan, [1, 2], [1, 2]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.nanmean([np.nan, np.nan]), np.nanmax([np.nan, np.nan]), np.nanstd([]), np.nansum([np.nan]), np.nanmedian([np.nan]), np.nanpercentile([np.nan], 50), np.nanvar([1.0], ddof=1))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.std([1], ddof=1), np.var([], ddof=0), np.mean([[]], axis=1), np.mean([[]], axis=0), np.sum([], axis=0), np.corrcoef([1, 1], [1, 2]), np.cov([1]), np.prod([]), np.cumsum([]), np.diff([1]), np.sort([]), np.unique([]), np.concatenate([[], [1]]), np.append([], 1), np.where([])[0], np.interp([], [1], [1]), np.percentile([1], 50), np.median([5]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    np.nanargmax([np.nan, np.nan])
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-58
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.min([])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    np.min(np.zeros((0, 3)), axis=0)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.average([1, 2], weights=[0, 0])
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.zeros(3, dtype=int); a[0] = 1.9; a[1] = True; a[2] = np.float64(2.5); p(a); a += 1; p(a); a = a * 1.5; p(a); b = np.zeros(2, dtype=bool); b[0] = 5; b[1] = 0.0; p(b, b.sum(), b.astype(int), ~b, b | True, b & [True, False], np.logical_or(b, [0, 1]), b.mean(), -b.astype(int), b + b, b * 2, b == 1, 1 - b, b / 2, b ** 2, b > 0, np.sum(b, dtype=float))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    -np.array([True])
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-59
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    np.array([True]) - np.array([True])
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.zeros(3, dtype=int); a[0] = np.nan
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.zeros(3, dtype=int); a[0] = None
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.zeros(3); a[0] = None; p(a); a[1] = '2.5'; p(a)
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    a = np.zeros(3); a[0] = [1]
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-60
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    a = np.zeros(3); a[0] = [1, 2]
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    a = np.zeros((2, 2)); a[0, 0] = np.array([5]); p(a)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    a = np.zeros(3, dtype='int8'); a[0] = 300; p(a)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    a = np.array([1, 2, 3]); a[1] = 2**70
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.array([2**70]), np.array([2**63 - 1]) + 1, np.array([1, 2**40]) * 2**30, np.sum(np.array([2**62, 2**62])), np.array([3]) ** 50, np.cumprod(np.arange(1, 25)), np.prod(np.arange(1, 22)), int(np.prod(np.arange(1, 21))), np.abs(np.array([-2**63])), np.int64(2**31) * np.int64(2**31), np.array([10**18]) * 10)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-61
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.array([1, 2, 3], dtype=object) * 2, np.array(['a', 'b'], dtype=object) + 'c', np.array([1, 2.5, 'x'], dtype=object), np.array([[1, 2], [3]], dtype=object), np.array([{'a': 1}, {'b': 2}]), np.array([(1, 'a')], dtype=object), np.array([None, None]), np.array([1, None]) == None, np.empty(2, dtype=object), np.array([lambda: 1]).dtype)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    names = np.array(['btc', 'eth', 'sol']); p(names == 'eth', names[names != 'eth'], np.where(names == 'sol', 1, 0), 'btc' in names, names[1].upper(), np.unique(names), names.tolist(), np.sort(names)[::-1], names.argsort(), np.char.upper(names) if hasattr(np, 'char') and False else 0, len(names), names.dtype, str(names[0]), names[0] + '-usdt', list(names), ', '.join(names), np.array(['a', 'bb']) + 'x' if False else 0, names[0] == 'btc')
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    np.array(['a', 'b']) + 'x'
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    np.array(['a', 'b']) * 2
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    p(np.select([np.array([1, 5, 9]) > 6, np.array([1, 5, 9]) > 3], ['high', 'mid'], 'low'), np.where(np.array([1, 5]) > 3, None, 1), np.choose([0, 1], [[1, 2], [3, 4]]), np.take_along_axis(np.array([[3, 1]]), np.array([[1, 0]]), 1), np.compress([True, False], [1, 2]), np.extract([True, False], [1, 2]), np.place, np.digitize(5, [1, 5, 9]), np.interp(3, [1, 5], [10, 20])) if False else p(np.select([np.array([1, 5, 9]) > 6, np.array([1, 5, 9]) > 3], ['high', 'mid'], 'low'), np.where(np.array([1, 5]) > 3, None, 1), np.choose([0, 1], [[1, 2], [3, 4]]), np.digitize(5, [1, 5, 9]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-62
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    import random
    random.seed(3); np.random.seed(3); p(random.random(), np.random.rand(), random.gauss(0, 1), np.random.normal(), random.choice([1, 2, 3]), np.random.choice([1, 2, 3]), random.sample(range(10), 3), np.random.permutation(4), random.uniform(1, 2), random.choice(np.array([1, 2, 3])), random.shuffle([1, 2]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    from collections import deque, Counter, defaultdict
    d = deque([1.5, 2, 3], maxlen=3); d.append(np.float64(4)); p(np.array(d), np.mean(d), np.mean(list(d)), Counter(np.array([1, 1, 2])), Counter(np.array([1, 1, 2]).tolist()), sum(d), max(d), np.array(list({'a': 1}.values())), np.fromiter({'a': 1, 'b': 2}.values(), float), np.array(sorted({3, 1})), np.array([x for x in (1, 2)]), np.mean({'a': 1.0}.values()) if False else 0)
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p(np.mean(range(5)), np.sum(x for x in [1, 2]), np.std((1, 2, 3)), np.max([1, 2.5]), np.array(range(3)) + 1, np.dot([1, 2], (3, 4)), np.sum([[1, 2], [3, 4]], axis=0).tolist(), np.array([*range(3), 5]), np.asarray([1, 2], dtype=float), np.float64(3).tolist(), np.array(4).tolist(), np.int64(4).item(), type(np.array([1, 2]).tolist()[0]).__name__, type(np.array([1.5])[0].item()).__name__, np.array([1, 2]).sum().item(), np.ravel([[1, 2]]), np.array([[1, 2]])[0].tolist(), np.ndarray.mean(np.array([1, 2])), np.ndarray((2,)).shape)
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    x = np.arange(10); p(x[2:5].sum(), x[-3:].mean(), x[:-1][x[1:] > 5], x[len(x) // 2:], x[::2][1:], x[5:2], x[10:], x[-100:3], x[3:][:-2][::-1], x[slice(1, 4)], x[np.array([1, 2])], x[np.array([-1, 0])], x[(x > 2) & (x < 6)], x[np.where(x > 7)], x[x.size - 1], x[...], x[None, :].shape, x[:, None].shape, x[[]], x[np.array([], dtype=int)], x[True].shape, x[False].shape, x[np.array(3)], x[np.int64(3)])
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    with np.errstate(divide='ignore', invalid='ignore'):
        r = np.array([1.0, 0, -1, 0]) / np.array([0.0, 0, 0, 1]); p(r, np.true_divide(1, 0.0), np.divide([1, 2], [0, 1], out=np.zeros(2), where=np.array([0, 1]) != 0), np.log([0, 1, -1.0]), np.log10([0.0]), np.sqrt([-1.0, 4]), np.power([-8.0], 1 / 3), np.array([1]) // np.array([0]), np.array([5]) % 0, np.float64(5) % 0, np.float64(5) // 0, np.mod(5.0, 0), np.exp(1000.0), np.exp([-1000.0]), np.float64(1e308) * 10, np.arccos(2.0), np.inf - np.inf, np.inf * 0, np.array([np.inf]) - np.inf, 0 * np.array([np.nan]), np.nan ** 0, 1 ** np.nan, np.float64(0) ** -1, np.arctan(np.inf), np.tanh(1000), np.sign(np.nan), np.floor(np.inf), np.int64(0) ** 0)
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-63
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(1.0 / np.float64(0), np.float64(0) / 0, 1 / np.int64(0), np.int64(0) / 0, 5 % np.float64(0), 5 // np.int64(0), np.float64(5) / 0.0, 0.0 / np.float64(0), -1 / np.float64(0), divmod(np.float64(5), 0), np.float64(2) ** 1024, np.float64(-1) ** 0.5)
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    1.0 / np.array([1.0])[0].item() ; 1.0 / float(np.float64(0))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    round(5.5 / np.float64(0))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
#: practice-64
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    p(np.polyder(np.poly1d([1, -3, 1])))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.polyint([2, 1]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    t = np.arange(10.0); c = np.polyfit(t, t ** 2 - 3 * t + 1, 2); p(c.round(6))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    c = np.array([1.0, -3, 1]); p(np.poly1d(c.round(6))(3), np.polyval(c, 2.5).round(6))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
def part4():
    print(np.poly1d([1, -3, 1]))
print(4)
try:
    part4()
except Exception as e:
    print(type(e).__name__, e)
#: practice-65
import numpy as np
def p(*a):
    print(*[x if isinstance(x, str) else repr(x) for x in a])
def part0():
    print(np.poly1d([2, 0, -1.5]))
print(0)
try:
    part0()
except Exception as e:
    print(type(e).__name__, e)
def part1():
    p(np.poly1d([1, -3, 1]).order, np.poly1d([1, 2]) * np.poly1d([1, 1]), np.poly1d([1, 2]) + 1, np.poly1d([1, 2]).coeffs, np.poly1d([1, 2])([1, 2]), np.poly1d([0, 1, 2]), len(np.poly1d([1, 2])), np.poly1d([1, 2]).deriv(), np.poly1d([1, 2]).integ(), np.poly1d([1, 2])[0], np.poly1d([1, 2]) == np.poly1d([1, 2]))
print(1)
try:
    part1()
except Exception as e:
    print(type(e).__name__, e)
def part2():
    p1 = np.poly1d([1, 2]); p(p1 ** 2, p1 / 2, -p1, p1 == np.poly1d([1, 2]), p1 * 3, np.polyadd(p1, [1]), np.polymul([1, 2], [1, 3]), np.array(p1), p1(np.array([1.5])), np.polyval(p1, 2)); print(np.poly1d(np.arange(12) * 1.23456)); print(np.poly1d([0.0])); print(np.poly1d([3.14159, -0.00001234])); print(np.poly1d([-1, 0]))
print(2)
try:
    part2()
except Exception as e:
    print(type(e).__name__, e)
def part3():
    p(np.sum(x * 2 for x in range(4)), np.sum((x for x in [1.5, 2])), np.array([True, False]) ** 2, np.sum([1, 2]))
print(3)
try:
    part3()
except Exception as e:
    print(type(e).__name__, e)
#: iterating what reads an array by index
import numpy as np


class Readings:
    def __init__(self, values):
        self.values = np.array(values)

    def __getitem__(self, index):
        return self.values[index]


readings = Readings([1.0, 2.5, 4.0])
print(list(readings), sum(readings), np.array(readings), 2.5 in readings)
for reading in readings:
    print(reading)
first, *rest = readings
print(first, rest)
