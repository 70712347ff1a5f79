#: averages
import statistics as st
from fractions import Fraction
data = [1.5, 2.25, 3.1, 4.75, 0.1, 9.9]
print(st.mean(data), st.mean([1, 2, 3, 4]), st.mean([1, 2, 3]), st.mean([0.1] * 10), st.mean([True, False]), st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([1e308, 1e308, -1e308]), st.fmean(data), st.fmean([1, 2, 3]), st.fmean([1, 2], weights=[3, 1]), st.geometric_mean([1, 10, 100]), st.harmonic_mean([40, 60]), st.harmonic_mean([2.5, 3, 10]), st.harmonic_mean([5], weights=[2]), st.harmonic_mean([1, 0]), st.harmonic_mean([40, 60], weights=[5, 30]), st.mean(x * 0.1 for x in range(7)))
print(st.median(data), st.median([1, 3, 5]), st.median([1, 2]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.mode([1, 1, 2]), st.mode("abca"), st.multimode("aabbc"), st.multimode([]), st.mean([1, float("inf")]), st.mean([float("nan"), 1.0]))
#: spread
import statistics as st
data = [1.5, 2.25, 3.1, 4.75, 0.1, 9.9]
print(st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance(data), st.stdev([1, 2]), st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3]), st.variance(data, 3.6), st.pstdev([5]), st.pstdev([1, 1]), st.stdev([1e10, 1e10 + 1, 1e10 + 2]), st.stdev([0.1, 0.2, 0.3]), st.pvariance([1e-5, 2e-5]), st.stdev([2, 2, 2]))
print(st.quantiles(data), st.quantiles(range(1, 10), n=10), st.quantiles([1, 2, 3, 4], n=4, method="inclusive"), st.quantiles([5.5, 1.25], n=2), st.covariance([1, 2, 3], [1, 5, 7]), st.correlation([1, 2, 3], [1, 5, 7.5]), st.linear_regression([1, 2, 3], [1, 5, 7.5]), st.linear_regression([1, 2], [2, 4.5], proportional=True))
#: normal
from statistics import NormalDist
n = NormalDist(100, 15)
print(n, n.cdf(110), n.pdf(95), n.inv_cdf(0.9), n.inv_cdf(0.5), n.inv_cdf(1e-10), n.quantiles(4), n.zscore(120), n.mean, n.stdev, n.variance, n.median, n.mode, n + 5, n * 2, 3 - n, n / 2, -n, n + NormalDist(1, 2), n == NormalDist(100, 15), n.overlap(NormalDist(110, 15)), n.overlap(NormalDist(90, 10)), NormalDist.from_samples([1, 2, 3, 4.5]), n.samples(3, seed=1), hash(n) == hash(NormalDist(100.0, 15.0)))
#: errors
import statistics as st
for f in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.pvariance([]), lambda: st.fmean([]), lambda: st.geometric_mean([0, 1]), lambda: st.harmonic_mean([-1, 2]), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method="x"), lambda: st.correlation([1, 1], [1, 2]), lambda: st.covariance([1], [1]), lambda: st.covariance([1, 2], [1]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.mean(["a"]), lambda: st.mean([1, None]), lambda: st.NormalDist(0, -1), lambda: st.NormalDist().inv_cdf(2), lambda: st.mean(5), lambda: st.stdev([1, "a"]), lambda: st.harmonic_mean([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(issubclass(st.StatisticsError, ValueError))
#: numpy-values
import statistics as st
import numpy as np
a = np.array([1.5, 2.5, 4.0])
print(st.mean(a), st.stdev(a), st.median(a), st.mean(list(a)), st.pstdev(list(a)), type(st.mean(a)).__name__, st.fmean(a))
