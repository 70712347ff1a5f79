#: statistics1
import statistics as st
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
a = [1, 2, 3, 4, 4.5, 10.25]; i = [3, 1, 4, 1, 5, 9, 2, 6]
for f in (mean, fmean, median, median_low, median_high, median_grouped, mode, multimode, pstdev, pvariance, stdev, variance, geometric_mean, harmonic_mean):
    t(lambda: f(a)); t(lambda: f(i)); t(lambda: f([])); t(lambda: f([5])); t(lambda: f(iter([1, 2]))); t(lambda: f(['a'])); t(lambda: f([F(1, 2), F(1, 3)])); t(lambda: f([D('1.5'), D('2.5')])); t(lambda: f([True, False])); t(lambda: f([1e308, 1e308])); t(lambda: f(5)); t(lambda: f([float('nan'), 1]) if f is not median_grouped else 0); t(lambda: f([-1, 2]))
t(lambda: fmean([1, 2, 3], weights=[1, 1, 2])); t(lambda: fmean([1, 2], weights=[1])); t(lambda: fmean([1, 2], [0, 0])); t(lambda: harmonic_mean([40, 60], weights=[5, 30])); t(lambda: harmonic_mean([0, 1])); t(lambda: harmonic_mean([1, 2], weights=[1]))
t(lambda: quantiles(i)); t(lambda: quantiles(i, n=10)); t(lambda: quantiles(i, n=4, method='inclusive')); t(lambda: quantiles([1])); t(lambda: quantiles(i, n=0)); t(lambda: quantiles(i, method='x')); t(lambda: quantiles([1, 2], n=1)); t(lambda: quantiles(a, n=5))
t(lambda: median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5])); t(lambda: median_grouped([1, 3, 3, 5, 7], interval=2)); t(lambda: median_grouped([1, 3, 3, 5], interval=1))
t(lambda: mode('aabbb')); t(lambda: mode([])); t(lambda: multimode('aabbbbccddddeeffffgg')); t(lambda: multimode('')); t(lambda: mode([[1]]))
t(lambda: pvariance(a, mu=4)); t(lambda: variance(a, xbar=4)); t(lambda: stdev([1.5, 2.5, 2.5], 2)); t(lambda: pstdev([1, 2], 1))
x = [1, 2, 3, 4, 5]; y = [2, 4.5, 5.5, 8, 11]
t(lambda: covariance(x, y)); t(lambda: correlation(x, y)); t(lambda: linear_regression(x, y)); t(lambda: linear_regression(x, y, proportional=True)); t(lambda: linear_regression(x, y).slope); t(lambda: covariance([1], [2])); t(lambda: covariance([1, 2], [2])); t(lambda: correlation([1, 1], [1, 2])); t(lambda: linear_regression([1, 1], [1, 2])); t(lambda: correlation([1], [1])); t(lambda: linear_regression([1], [1])); t(lambda: linear_regression([1, 2], [1])); t(lambda: correlation([1, 2], [1, 2, 3]))
n = NormalDist(10, 2.5); m = NormalDist.from_samples([1, 2, 3, 4.5])
print(n, m, n.mean, n.stdev, n.variance, n.median, n.mode, NormalDist())
t(lambda: n.pdf(11)); t(lambda: n.cdf(11)); t(lambda: n.inv_cdf(0.3)); t(lambda: n.inv_cdf(0)); t(lambda: n.inv_cdf(1.5)); t(lambda: n.quantiles()); t(lambda: n.quantiles(10)); t(lambda: n.zscore(15)); t(lambda: n.overlap(m)); t(lambda: n + m); t(lambda: n - m); t(lambda: n * 2); t(lambda: n / 2); t(lambda: 2 * n); t(lambda: n + 5); t(lambda: 5 - n); t(lambda: -n); t(lambda: +n); t(lambda: n == NormalDist(10, 2.5)); t(lambda: hash(n) == hash(NormalDist(10, 2.5))); t(lambda: NormalDist(1, -1)); t(lambda: NormalDist(1, 0).pdf(1)); t(lambda: NormalDist(1, 0).cdf(1)); t(lambda: NormalDist(1, 0).inv_cdf(.5)); t(lambda: n.samples(3, seed=5)); t(lambda: NormalDist.from_samples([1])); t(lambda: n.overlap(5)); t(lambda: NormalDist(1, 0).zscore(2)); t(lambda: n == 5); t(lambda: NormalDist('a'))
print(StatisticsError.__mro__[1].__name__, issubclass(StatisticsError, ValueError))
t(lambda: mean()); t(lambda: st.foo); t(lambda: mean([1, None])); t(lambda: median([1, None])); t(lambda: mean({1: 2, 3: 4})); t(lambda: mean((x for x in range(5)))); t(lambda: mean([F(1, 3), 1])); t(lambda: mean([D(1), 2])); t(lambda: mean([D(1), 2.0])); t(lambda: mean([float('inf'), 1])); t(lambda: mean([float('inf'), float('-inf')])); t(lambda: variance([float('inf'), 1])); t(lambda: type(mean([1, 3])).__name__); t(lambda: type(mean([1, 2])).__name__); t(lambda: type(median([1, 3])).__name__)
