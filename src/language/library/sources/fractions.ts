/**
 * `fractions` in Python.
 *
 * @module
 */

/** Source of the module. */
export const FRACTIONS_SOURCE = String.raw`
from decimal import Decimal as _Decimal
from math import gcd as _gcd

_MODULUS = 2 ** 61 - 1


def _digits(text):
    """The integer of digits that may be grouped by single underscores, None for anything else."""
    plain = text.replace('_', '')
    if not plain.isdecimal() or text.startswith('_') or text.endswith('_') or '__' in text:
        return None
    return int(plain)


def _parse(text):
    body = text.strip()
    sign = -1 if body[:1] == '-' else 1
    if body[:1] in ('-', '+'):
        body = body[1:]
    if '/' in body:
        top, bottom = body.split('/', 1)
        n, d = _digits(top), _digits(bottom)
        return None if n is None or d is None else (sign * n, d)
    power = 0
    lowered = body.lower()
    if 'e' in lowered:
        lowered, exponent = lowered.split('e', 1)
        negative = exponent[:1] == '-'
        power = _digits(exponent[1:] if exponent[:1] in ('-', '+') else exponent)
        if power is None:
            return None
        power = -power if negative else power
    whole, point, fraction = lowered.partition('.')
    if whole == '' and fraction == '':
        return None
    n = 0 if whole == '' else _digits(whole)
    part = 0 if fraction == '' else _digits(fraction)
    if n is None or part is None:
        return None
    places = len(fraction.replace('_', ''))
    n = n * 10 ** places + part
    power -= places
    return (sign * n * 10 ** power, 1) if power >= 0 else (sign * n, 10 ** -power)


def _is_rational(value):
    return isinstance(value, (int, Fraction)) or hasattr(value, 'numerator') and hasattr(value, 'denominator')


def _make(n, d):
    made = object.__new__(Fraction)
    common = _gcd(n, d)
    made._numerator = n // common
    made._denominator = d // common
    return made


class Fraction:
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                n, d = numerator, 1
            elif isinstance(numerator, (float, _Decimal)):
                n, d = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                parsed = _parse(numerator)
                if parsed is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                n, d = parsed
            elif _is_rational(numerator):
                n, d = int(numerator.numerator), int(numerator.denominator)
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif _is_rational(numerator) and _is_rational(denominator):
            n = numerator.numerator * denominator.denominator
            d = denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        if d < 0:
            n, d = -n, -d
        common = _gcd(n, d)
        self = object.__new__(cls)
        self._numerator = n // common
        self._denominator = d // common
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(dec)
        if not isinstance(dec, _Decimal):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            q2 = q0 + whole * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q2
            n, d = d, n - whole * d
        steps = (max_denominator - q0) // q1
        if 2 * d * (q0 + steps * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + steps * p1, q0 + steps * q1)

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def _with(self, other, exact, inexact, reflected=False):
        if isinstance(other, Fraction):
            a, b = self, other
        elif isinstance(other, int):
            a, b = self, _make(int(other), 1)
        elif isinstance(other, float):
            return inexact(other, float(self)) if reflected else inexact(float(self), other)
        elif isinstance(other, complex):
            return inexact(other, complex(self)) if reflected else inexact(complex(self), other)
        else:
            return NotImplemented
        if reflected:
            a, b = b, a
        return exact(a._numerator, a._denominator, b._numerator, b._denominator)

    def __add__(self, other):
        return self._with(other, lambda a, b, c, d: _make(a * d + c * b, b * d), lambda x, y: x + y)

    def __radd__(self, other):
        return self._with(other, lambda a, b, c, d: _make(a * d + c * b, b * d), lambda x, y: x + y, True)

    def __sub__(self, other):
        return self._with(other, lambda a, b, c, d: _make(a * d - c * b, b * d), lambda x, y: x - y)

    def __rsub__(self, other):
        return self._with(other, lambda a, b, c, d: _make(a * d - c * b, b * d), lambda x, y: x - y, True)

    def __mul__(self, other):
        return self._with(other, lambda a, b, c, d: _make(a * c, b * d), lambda x, y: x * y)

    def __rmul__(self, other):
        return self._with(other, lambda a, b, c, d: _make(a * c, b * d), lambda x, y: x * y, True)

    @staticmethod
    def _quotient(a, b, c, d):
        n, m = a * d, b * c
        if m == 0:
            raise ZeroDivisionError(f'Fraction({n // _gcd(n, m) if n else 0}, 0)')
        return _make(-n, -m) if m < 0 else _make(n, m)

    def __truediv__(self, other):
        return self._with(other, self._quotient, lambda x, y: x / y)

    def __rtruediv__(self, other):
        return self._with(other, self._quotient, lambda x, y: x / y, True)

    def __floordiv__(self, other):
        return self._with(other, lambda a, b, c, d: (a * d) // (b * c), lambda x, y: x // y)

    def __rfloordiv__(self, other):
        return self._with(other, lambda a, b, c, d: (a * d) // (b * c), lambda x, y: x // y, True)

    def __mod__(self, other):
        return self._with(other, lambda a, b, c, d: _make((a * d) % (c * b), b * d), lambda x, y: x % y)

    def __rmod__(self, other):
        return self._with(other, lambda a, b, c, d: _make((a * d) % (c * b), b * d), lambda x, y: x % y, True)

    def __divmod__(self, other):
        quotient = self // other
        return quotient if quotient is NotImplemented else (quotient, self % other)

    def __rdivmod__(self, other):
        return other // self, other % self

    def __pow__(self, other):
        if _is_rational(other):
            if other.denominator != 1:
                return float(self) ** float(other)
            power = other.numerator
            n, d = self._numerator, self._denominator
            if power >= 0:
                return _make(n ** power, d ** power)
            if n == 0:
                raise ZeroDivisionError(f'Fraction({d ** -power}, 0)')
            if n > 0:
                return _make(d ** -power, n ** -power)
            return _make((-d) ** -power, (-n) ** -power)
        return float(self) ** other

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, int):
            return Fraction(other) ** self
        return other ** float(self)

    def __pos__(self):
        return _make(self._numerator, self._denominator)

    def __neg__(self):
        return _make(-self._numerator, self._denominator)

    def __abs__(self):
        return _make(abs(self._numerator), self._denominator)

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    __int__ = __trunc__

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator or rest * 2 == self._denominator and whole % 2 == 0:
                return whole
            return whole + 1
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        inverse = 0 if self._denominator % _MODULUS == 0 else pow(self._denominator, _MODULUS - 2, _MODULUS)
        value = abs(self._numerator) * inverse % _MODULUS if inverse else 314159
        if self._numerator < 0:
            value = -value
        return -2 if value == -1 else value

    def __eq__(self, other):
        if isinstance(other, int):
            return self._numerator == other and self._denominator == 1
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, float):
            if other != other or other in (float('inf'), float('-inf')):
                return 0.0 == other
            return self == Fraction(other)
        if isinstance(other, complex) and other.imag == 0:
            return self == other.real
        return NotImplemented

    def _order(self, other, compare):
        if isinstance(other, (int, Fraction)):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if other != other or other in (float('inf'), float('-inf')):
                return compare(0.0, other)
            return compare(self, Fraction(other))
        return NotImplemented

    def __lt__(self, other):
        return self._order(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._order(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._order(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._order(other, lambda a, b: a >= b)

    def __bool__(self):
        return self._numerator != 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
`;
