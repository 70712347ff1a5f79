/**
 * `statistics` in Python: exact rational sums, as CPython has them. Longer than other files because it is one Python module.
 *
 * @module
 */

/** Source of the module. */
export const STATISTICS_SOURCE = String.raw`
from collections import Counter as _Counter, namedtuple as _namedtuple
from fractions import Fraction as _Fraction
from math import erf as _erf, exp as _exp, fsum as _fsum, hypot as _hypot, isqrt as _isqrt
from math import log as _log, sqrt as _sqrt, tau as _tau
from decimal import Decimal as _Decimal

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
           'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev',
           'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _kind(values):
    """The type of the result, and the values as a list."""
    kind = int
    for value in values:
        this = type(value)
        if this is kind or this is int or this is bool or not isinstance(this, type):
            continue
        if kind is int or issubclass(this, kind):
            kind = this
        elif issubclass(kind, this):
            continue
        elif issubclass(this, int):
            continue
        elif issubclass(kind, int):
            kind = this
        elif issubclass(this, _Fraction) and issubclass(kind, float) or issubclass(kind, _Fraction) and issubclass(this, float):
            kind = float if kind is _Fraction else kind
        else:
            raise TypeError(f"don't know how to coerce {kind.__name__} and {this.__name__}")
    return kind


def _ratio(value):
    try:
        return value.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return value, None
    try:
        return value.numerator, value.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")


def _exact_sum(values):
    """The sum as a Fraction, or a float when something is not finite."""
    partial = {}
    special = None
    for value in values:
        n, d = _ratio(value)
        if d is None:
            special = n if special is None else special + n
        else:
            partial[d] = partial.get(d, 0) + n
    if special is not None:
        return special
    total = _Fraction(0)
    for d, n in partial.items():
        total += _Fraction(n, d)
    return total


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and (not isinstance(value, _Fraction) or value.denominator != 1):
        kind = float
    if kind is _Decimal and isinstance(value, _Fraction):
        return _Decimal(value.numerator) / _Decimal(value.denominator)
    try:
        return kind(value)
    except TypeError:
        return kind(float(value))


def mean(data):
    values = list(data)
    if not values:
        raise StatisticsError('mean requires at least one data point')
    kind = _kind(values)
    return _convert(_exact_sum(values) / len(values), kind)


def fmean(data, weights=None):
    values = data if hasattr(data, '__len__') else list(data)
    if weights is None:
        if not len(values):
            raise StatisticsError('fmean requires at least one data point')
        return _fsum(values) / len(values)
    weights = weights if isinstance(weights, (list, tuple)) else list(weights)
    if len(values) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    total = _fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return _fsum([value * weight for value, weight in zip(values, weights)]) / total


def geometric_mean(data):
    try:
        return _exp(fmean(map(_log, data)))
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None


def _checked(values):
    for value in values:
        if value < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        yield value


def harmonic_mean(data, weights=None):
    values = list(data)
    if not values:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if len(values) == 1 and weights is None:
        if not isinstance(values[0], (int, float, _Fraction, _Decimal)):
            raise TypeError('unsupported type')
        if values[0] < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        return values[0]
    if weights is None:
        weights = [1] * len(values)
        total = len(values)
    else:
        weights = list(weights)
        if len(weights) != len(values):
            raise StatisticsError('Number of weights does not match data size')
        total = _exact_sum(list(_checked(weights)))
    try:
        inverses = [weight / value if weight else 0 for weight, value in zip(weights, _checked(values))]
    except ZeroDivisionError:
        return 0
    kind = _kind(inverses)
    sum_of_inverses = _exact_sum(inverses)
    if sum_of_inverses <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(total / sum_of_inverses, kind)


def median(data):
    values = sorted(data)
    n = len(values)
    if n == 0:
        raise StatisticsError('no median for empty data')
    middle = n // 2
    return values[middle] if n % 2 else (values[middle - 1] + values[middle]) / 2


def median_low(data):
    values = sorted(data)
    if not values:
        raise StatisticsError('no median for empty data')
    return values[(len(values) - 1) // 2]


def median_high(data):
    values = sorted(data)
    if not values:
        raise StatisticsError('no median for empty data')
    return values[len(values) // 2]


def median_grouped(data, interval=1.0):
    values = sorted(data)
    n = len(values)
    if not n:
        raise StatisticsError('no median for empty data')
    x = values[n // 2]
    below = sum(1 for value in values if value < x)
    count = sum(1 for value in values if value == x)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - below) / count


def mode(data):
    pairs = _Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    counts = _Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    values = sorted(data)
    size = len(values)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    if method == 'inclusive':
        steps = size - 1
        result = []
        for i in range(1, n):
            j, rest = divmod(i * steps, n)
            result.append((values[j] * (n - rest) + values[j + 1] * rest) / n)
        return result
    if method == 'exclusive':
        steps = size + 1
        result = []
        for i in range(1, n):
            j = min(max(i * steps // n, 1), size - 1)
            rest = i * steps - j * n
            result.append((values[j - 1] * (n - rest) + values[j] * rest) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def _squares(values, center=None):
    """The sum of squared deviations as a Fraction, and the mean."""
    n = len(values)
    if center is not None:
        return _exact_sum([(value - center) ** 2 for value in values]), center
    if not values:
        return _Fraction(0), _Fraction(0)
    total = _exact_sum(values)
    if not isinstance(total, _Fraction):
        return total, total
    squares = _Fraction(0)
    partial = {}
    for value in values:
        top, bottom = _ratio(value)
        partial[bottom] = partial.get(bottom, 0) + top * top
    for bottom, top in partial.items():
        squares += _Fraction(top, bottom * bottom)
    return (n * squares - total * total) / n, total / n


def variance(data, xbar=None):
    values = list(data)
    kind, squares = _kind(values), _squares(values, xbar)[0]
    if len(values) < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(squares / (len(values) - 1), kind)


def pvariance(data, mu=None):
    values = list(data)
    if not values:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(_squares(values, mu)[0] / len(values), _kind(values))


def _root_to_odd(n, m):
    """The integer square root of n / m, made odd when it is not exact."""
    root = _isqrt(n // m)
    return root | (root * root * m != n)


def _float_root(n, m):
    """The square root of n / m, correctly rounded."""
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        top, bottom = _root_to_odd(n, m << 2 * shift) << shift, 1
    else:
        top, bottom = _root_to_odd(n << -2 * shift, m), 1 << -shift
    return top / bottom


def _deviation(squares, count, kind):
    value = squares / count
    top, bottom = value.numerator, value.denominator
    if issubclass(kind, _Decimal):
        return (_Decimal(top) / _Decimal(bottom)).sqrt()
    return _float_root(value.numerator, value.denominator) if value else 0.0


def stdev(data, xbar=None):
    values = list(data)
    kind, squares = _kind(values), _squares(values, xbar)[0]
    if len(values) < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _deviation(squares, len(values) - 1, kind)


def pstdev(data, mu=None):
    values = list(data)
    if not values:
        raise StatisticsError('pstdev requires at least one data point')
    return _deviation(_squares(values, mu)[0], len(values), _kind(values))


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    mean_x, mean_y = _fsum(x) / n, _fsum(y) / n
    return _fsum([(a - mean_x) * (b - mean_y) for a, b in zip(x, y)]) / (n - 1)


def correlation(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    mean_x, mean_y = _fsum(x) / n, _fsum(y) / n
    both = _fsum([(a - mean_x) * (b - mean_y) for a, b in zip(x, y)])
    square_x = _fsum([(a - mean_x) ** 2.0 for a in x])
    square_y = _fsum([(b - mean_y) ** 2.0 for b in y])
    try:
        return both / _sqrt(square_x * square_y)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = _namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if proportional:
        both = _fsum([a * b for a, b in zip(x, y)])
        square = _fsum([a * a for a in x])
    else:
        mean_x, mean_y = _fsum(x) / n, _fsum(y) / n
        both = _fsum([(a - mean_x) * (b - mean_y) for a, b in zip(x, y)])
        square = _fsum([(a - mean_x) ** 2.0 for a in x])
    try:
        slope = both / square
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else mean_y - slope * mean_x)


def _inverse_normal(p, mu, sigma):
    """The quantile function of the normal distribution, by Wichura's algorithm AS241."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        top = (((((((2.50908_09287_30122_6727e+3 * r + 3.34305_75583_58812_8105e+4) * r + 6.72657_70927_00870_0853e+4) * r
                   + 4.59219_53931_54987_1457e+4) * r + 1.37316_93765_50946_1125e+4) * r + 1.97159_09503_06551_4427e+3) * r
                + 1.33141_66789_17843_7745e+2) * r + 3.38713_28727_96366_6080e+0) * q
        bottom = (((((((5.22649_52788_52854_5610e+3 * r + 2.87290_85735_72194_2674e+4) * r + 3.93078_95800_09271_0610e+4) * r
                      + 2.12137_94301_58659_5867e+4) * r + 5.39419_60214_24751_1077e+3) * r + 6.87187_00749_20579_0830e+2) * r
                   + 4.23133_30701_60091_1252e+1) * r + 1.0)
        return mu + (top / bottom) * sigma
    r = _sqrt(-_log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r = r - 1.6
        top = (((((((7.74545_01427_83414_07640e-4 * r + 2.27238_44989_26918_45833e-2) * r + 2.41780_72517_74506_11770e-1) * r
                   + 1.27045_82524_52368_38258e+0) * r + 3.64784_83247_63204_60504e+0) * r + 5.76949_72214_60691_40550e+0) * r
                + 4.63033_78461_56545_29590e+0) * r + 1.42343_71107_49683_57734e+0)
        bottom = (((((((1.05075_00716_44416_84324e-9 * r + 5.47593_80849_95344_94600e-4) * r + 1.51986_66563_61645_71966e-2) * r
                      + 1.48103_97642_74800_74590e-1) * r + 6.89767_33498_51000_04550e-1) * r + 1.67638_48301_83803_84940e+0) * r
                   + 2.05319_16266_37758_82187e+0) * r + 1.0)
    else:
        r = r - 5.0
        top = (((((((2.01033_43992_92288_13265e-7 * r + 2.71155_55687_43487_57815e-5) * r + 1.24266_09473_88078_43860e-3) * r
                   + 2.65321_89526_57612_30930e-2) * r + 2.96560_57182_85048_91230e-1) * r + 1.78482_65399_17291_33580e+0) * r
                + 5.46378_49111_64114_36990e+0) * r + 6.65790_46435_01103_77720e+0)
        bottom = (((((((2.04426_31033_89939_78564e-15 * r + 1.42151_17583_16445_88870e-7) * r + 1.84631_83175_10054_68180e-5) * r
                      + 7.86869_13114_56132_59100e-4) * r + 1.48753_61290_85061_48525e-2) * r + 1.36929_88092_27358_05310e-1) * r
                   + 5.99832_20655_58879_37690e-1) * r + 1.0)
    x = top / bottom
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        values = list(data)
        return cls(fmean(values), stdev(values))

    def samples(self, n, *, seed=None):
        import random
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        distance = x - self._mu
        return _exp(distance * distance / (-2.0 * variance)) / _sqrt(_tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + _erf((x - self._mu) / (self._sigma * _sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _inverse_normal(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        x_variance, y_variance = x.variance, y.variance
        if not x_variance or not y_variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv = y_variance - x_variance
        dm = abs(y._mu - x._mu)
        if not dv:
            return 1.0 - _erf(dm / (2.0 * x._sigma * _sqrt(2.0)))
        a = x._mu * y_variance - y._mu * x_variance
        b = x._sigma * y._sigma * _sqrt(dm * dm + dv * _log(y_variance / x_variance))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (abs(y.cdf(x1) - x.cdf(x1)) + abs(y.cdf(x2) - x.cdf(x2)))

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, _hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, _hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
`;
