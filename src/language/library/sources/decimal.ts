/**
 * `decimal` in Python, over integers of any size: sign, coefficient and exponent are kept as CPython keeps them, so that
 * trailing zeros, rounding and flags agree. Longer than other files because a decimal number and its context are one thing.
 *
 * @module
 */

/** Source of the module. */
export const DECIMAL_SOURCE = String.raw`
from _functions import show_module
from math import isqrt as _isqrt

ROUND_CEILING = 'ROUND_CEILING'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_UP = 'ROUND_UP'
ROUND_05UP = 'ROUND_05UP'
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
_MODULUS = 2 ** 61 - 1


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
_CONDITIONS = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation, DivisionUndefined: InvalidOperation,
               InvalidContext: InvalidOperation}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext if 'DefaultContext' in globals() else None
        self.prec = prec if prec is not None else base.prec if base else 28
        self.rounding = rounding if rounding is not None else base.rounding if base else ROUND_HALF_EVEN
        self.Emin = Emin if Emin is not None else base.Emin if base else -999999
        self.Emax = Emax if Emax is not None else base.Emax if base else 999999
        self.capitals = capitals if capitals is not None else 1
        self.clamp = clamp if clamp is not None else 0
        wanted = [InvalidOperation, DivisionByZero, Overflow] if traps is None else traps
        self.traps = wanted if isinstance(wanted, dict) else {signal: signal in wanted for signal in _SIGNALS}
        raised = flags or []
        self.flags = raised if isinstance(raised, dict) else {signal: signal in raised for signal in _SIGNALS}

    def __setattr__(self, name, value):
        if name == 'prec':
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            if not 1 <= value <= MAX_PREC:
                raise ValueError('valid range for prec is [1, MAX_PREC]')
        elif name == 'rounding' and value not in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                                                  ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        object.__setattr__(self, name, value)

    def _signal(self, condition):
        signal = _CONDITIONS.get(condition, condition)
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition])

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags),
                       dict(self.traps))

    __copy__ = copy

    def clear_flags(self):
        for signal in self.flags:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in self.traps:
            self.traps[signal] = False

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num='0'):
        return Decimal(num)._fix(self)

    def create_decimal_from_float(self, f):
        return Decimal.from_float(f)._fix(self)

    def _decimal(self, value):
        return value if isinstance(value, Decimal) else Decimal(value)

    def add(self, a, b):
        return self._decimal(a)._add(self._decimal(b), self)

    def subtract(self, a, b):
        return self._decimal(a)._add(self._decimal(b)._negated(), self)

    def multiply(self, a, b):
        return self._decimal(a)._multiply(self._decimal(b), self)

    def divide(self, a, b):
        return self._decimal(a)._divide(self._decimal(b), self)

    def divide_int(self, a, b):
        return self._decimal(a)._divide_whole(self._decimal(b), self)[0]

    def remainder(self, a, b):
        return self._decimal(a)._divide_whole(self._decimal(b), self)[1]

    def power(self, a, b, modulo=None):
        return self._decimal(a)._power(self._decimal(b), self)

    def quantize(self, a, b):
        return self._decimal(a).quantize(self._decimal(b), context=self)

    def sqrt(self, a):
        return self._decimal(a).sqrt(self)

    def exp(self, a):
        return self._decimal(a).exp(self)

    def ln(self, a):
        return self._decimal(a).ln(self)

    def log10(self, a):
        return self._decimal(a).log10(self)

    def abs(self, a):
        return self._decimal(a).__abs__()

    def plus(self, a):
        return self._decimal(a)._fix(self)

    def minus(self, a):
        return self._decimal(a)._negated()._fix(self)

    def compare(self, a, b):
        return self._decimal(a).compare(self._decimal(b))

    def max(self, a, b):
        return self._decimal(a).max(self._decimal(b), self)

    def min(self, a, b):
        return self._decimal(a).min(self._decimal(b), self)

    def normalize(self, a):
        return self._decimal(a).normalize(self)

    def to_sci_string(self, a):
        return str(self._decimal(a))

    def __repr__(self):
        flags = ', '.join(signal.__name__ for signal in _SIGNALS if self.flags[signal])
        traps = ', '.join(signal.__name__ for signal in _SIGNALS if self.traps[signal])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')


_current = [None]


def getcontext():
    return _current[0]


def setcontext(context, /):
    _current[0] = context


class _Local:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *details):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(context, name, value)
    return _Local(context)


def _length(n):
    """How many digits a coefficient has."""
    return len(str(n)) if n < 10 ** 4000 else _long_length(n)


def _long_length(n):
    guess = (n.bit_length() * 30103) // 100000
    return guess + 1 if 10 ** guess <= n else guess


def _round_quotient(negative, whole, rest, rounding):
    """A coefficient of which rest (-1 nothing, 0 below half, 1 half, 2 above half) is cut off."""
    if rest < 0:
        return whole
    if rounding == ROUND_HALF_EVEN:
        up = rest == 2 or rest == 1 and whole % 2 == 1
    elif rounding == ROUND_HALF_UP:
        up = rest >= 1
    elif rounding == ROUND_HALF_DOWN:
        up = rest == 2
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_FLOOR:
        up = negative
    elif rounding == ROUND_CEILING:
        up = not negative
    else:
        up = whole % 5 == 0
    return whole + 1 if up else whole


def _cut(negative, n, places, rounding):
    """n without its last places, rounded; whether anything but zeros was cut."""
    whole, rest = divmod(n, 10 ** places)
    if rest == 0:
        return whole, False
    half = 5 * 10 ** (places - 1)
    return _round_quotient(negative, whole, 0 if rest < half else 1 if rest == half else 2, rounding), True


def _make(sign, coefficient, exponent):
    made = object.__new__(Decimal)
    made._sign, made._int, made._exp = sign, coefficient, exponent
    return made


def _parse(text):
    body = text.strip().replace('_', '')
    sign = 1 if body[:1] == '-' else 0
    if body[:1] in ('-', '+'):
        body = body[1:]
    lowered = body.lower()
    if lowered in ('inf', 'infinity'):
        return sign, 0, 'F'
    for name, kind in (('snan', 'N'), ('nan', 'n')):
        if lowered.startswith(name) and (lowered == name or lowered[len(name):].isdigit()):
            return sign, int(lowered[len(name):] or 0), kind
    exponent = 0
    if 'e' in lowered:
        lowered, power = lowered.split('e', 1)
        digits = power[1:] if power[:1] in ('-', '+') else power
        if not digits.isdecimal():
            return None
        exponent = int(power)
    whole, point, fraction = lowered.partition('.')
    if not (whole + fraction).isdecimal():
        return None
    return sign, int(whole + fraction), exponent - len(fraction)


class Decimal:
    __slots__ = ('_sign', '_int', '_exp')

    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                (context or getcontext())._signal(ConversionSyntax)
                parts = (0, 0, 'n')
        elif isinstance(value, int):
            parts = (1 if value < 0 else 0, abs(int(value)), 0)
        elif isinstance(value, Decimal):
            parts = (value._sign, value._int, value._exp)
        elif isinstance(value, float):
            parts = cls._float_parts(value)
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exponent = value
            parts = (sign, int(''.join(map(str, digits)) or '0'), exponent)
        elif hasattr(value, '__index__'):
            parts = (1 if value < 0 else 0, abs(int(value)), 0)
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        self = object.__new__(cls)
        self._sign, self._int, self._exp = parts
        return self

    @staticmethod
    def _float_parts(value):
        if value != value:
            return 0, 0, 'n'
        sign = 1 if str(value)[0] == '-' else 0
        if value in (float('inf'), float('-inf')):
            return sign, 0, 'F'
        n, d = abs(value).as_integer_ratio()
        power = d.bit_length() - 1
        return sign, n * 5 ** power, -power

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        return cls(f)

    # what kind of number it is

    def is_nan(self):
        return self._exp in ('n', 'N')

    def is_qnan(self):
        return self._exp == 'n'

    def is_snan(self):
        return self._exp == 'N'

    def is_infinite(self):
        return self._exp == 'F'

    def is_finite(self):
        return not isinstance(self._exp, str)

    def is_zero(self):
        return self._int == 0 and self.is_finite()

    def is_signed(self):
        return self._sign == 1

    def is_normal(self, context=None):
        return self.is_finite() and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return self.is_finite() and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def adjusted(self):
        return self._exp + _length(self._int) - 1 if self.is_finite() else 0

    def as_tuple(self):
        digits = () if self._exp == 'F' else tuple(map(int, str(self._int)))
        if self._exp == 'F':
            digits = (0,)
        elif self.is_nan() and self._int == 0:
            digits = ()
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer ratio')
        if self.is_infinite():
            raise OverflowError('cannot convert Infinity to integer ratio')
        from math import gcd
        n, d = (self._int * 10 ** self._exp, 1) if self._exp >= 0 else (self._int, 10 ** -self._exp)
        common = gcd(n, d)
        return (-n if self._sign else n) // common, d // common

    # text

    def _text(self, engineering=False):
        sign = '-' if self._sign else ''
        if self._exp == 'F':
            return sign + 'Infinity'
        if self.is_nan():
            return sign + ('sNaN' if self._exp == 'N' else 'NaN') + (str(self._int) if self._int else '')
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._int == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, fraction = '0', '.' + '0' * -point + digits
        elif point >= len(digits):
            whole, fraction = digits + '0' * (point - len(digits)), ''
        else:
            whole, fraction = digits[:point], '.' + digits[point:]
        power = left - point
        mark = 'E' if getcontext().capitals else 'e'
        return sign + whole + fraction + ('' if power == 0 else f'{mark}{power:+d}')

    def __str__(self):
        return self._text()

    def to_eng_string(self, context=None):
        return self._text(True)

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, spec):
        return _format(self, spec)

    # conversions

    def __float__(self):
        if self.is_nan():
            if self._exp == 'N':
                raise ValueError('cannot convert signaling NaN to float')
            return float('nan')
        return float(self._text())

    def __int__(self):
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer')
        if self.is_infinite():
            raise OverflowError('cannot convert Infinity to integer')
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return not self.is_zero()

    def __hash__(self):
        if self._exp == 'N':
            raise TypeError('Cannot hash a signaling NaN value.')
        if self._exp == 'n':
            return object.__hash__(self)
        if self._exp == 'F':
            return -314159 if self._sign else 314159
        power = pow(10, self._exp, _MODULUS) if self._exp >= 0 else pow(pow(10, _MODULUS - 2, _MODULUS), -self._exp, _MODULUS)
        value = self._int * power % _MODULUS
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    # rounding to a context

    def _fix(self, context):
        if isinstance(self._exp, str):
            return self
        if self._int == 0:
            top = context.Emax if context.clamp == 0 else context.Etop()
            exponent = min(max(self._exp, context.Etiny()), top)
            if exponent != self._exp:
                context._signal(Clamped)
                return _make(self._sign, 0, exponent)
            return self
        size = _length(self._int)
        lowest = size + self._exp - context.prec
        if lowest > context.Etop():
            context._signal(Overflow)
            context._signal(Inexact)
            context._signal(Rounded)
            return self._overflowed(context)
        subnormal = lowest < context.Etiny()
        if subnormal:
            lowest = context.Etiny()
        if self._exp >= lowest:
            if subnormal:
                context._signal(Subnormal)
            return self
        places = lowest - self._exp
        n, inexact = _cut(self._sign == 1, self._int, places, context.rounding)
        exponent = lowest
        if _length(n) > context.prec and n:
            n //= 10
            exponent += 1
        if exponent > context.Etop():
            result = self._overflowed(context)
            context._signal(Overflow)
        else:
            result = _make(self._sign, n, exponent)
        if inexact and subnormal:
            context._signal(Underflow)
        if subnormal:
            context._signal(Subnormal)
        if inexact:
            context._signal(Inexact)
        context._signal(Rounded)
        return result

    def _overflowed(self, context):
        rounding, negative = context.rounding, self._sign == 1
        if rounding in (ROUND_DOWN, ROUND_05UP) or rounding == (ROUND_CEILING if negative else ROUND_FLOOR):
            return _make(self._sign, 10 ** context.prec - 1, context.Etop())
        return _make(self._sign, 0, 'F')

    def _rescaled(self, exponent, rounding):
        """The coefficient at another exponent; whether it is inexact."""
        if self._exp >= exponent:
            return self._int * 10 ** (self._exp - exponent), False
        places = exponent - self._exp
        if places > _length(self._int) + 1:
            return _round_quotient(self._sign == 1, 0, 0 if self._int else -1, rounding), self._int != 0
        return _cut(self._sign == 1, self._int, places, rounding)

    def _nan_of(self, other, context):
        for each in (self, other):
            if each is not None and each._exp == 'N':
                context._signal(InvalidOperation)
                return _make(each._sign, each._int, 'n')
        for each in (self, other):
            if each is not None and each._exp == 'n':
                return each
        return None

    def _invalid(self, context, condition=InvalidOperation):
        context._signal(condition)
        return _make(0, 0, 'n')

    # arithmetic

    def _negated(self):
        return self if self.is_nan() else _make(1 - self._sign, self._int, self._exp)

    def _add(self, other, context):
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            nan = self._nan_of(other, context)
            if nan is not None:
                return nan
            if self._exp == 'F':
                return self._invalid(context) if other._exp == 'F' and self._sign != other._sign else self
            return other
        a, b = self, other
        exponent = min(a._exp, b._exp)
        if a._int and b._int:
            high, low = (a, b) if a.adjusted() >= b.adjusted() else (b, a)
            gap = high._exp - low.adjusted()
            if gap > context.prec + 3 and high._exp > low._exp:
                low = _make(low._sign, 1, high.adjusted() - context.prec - 3)
                if low._exp < high._exp:
                    a, b, exponent = high, low, low._exp
        elif a._int or b._int:
            held, zero = (a, b) if a._int else (b, a)
            exponent = max(exponent, held._exp - max(0, context.prec - _length(held._int)) - 1) if zero._exp < held._exp else exponent
        x = a._int * 10 ** (a._exp - exponent) if a._exp >= exponent else 0
        y = b._int * 10 ** (b._exp - exponent) if b._exp >= exponent else 0
        total = (-x if a._sign else x) + (-y if b._sign else y)
        if total == 0:
            negative = a._sign and b._sign or a._sign != b._sign and context.rounding == ROUND_FLOOR
            if not a._int and not b._int and a._sign == b._sign:
                negative = a._sign
            return _make(1 if negative else 0, 0, exponent)._fix(context)
        return _make(1 if total < 0 else 0, abs(total), exponent)._fix(context)

    def _multiply(self, other, context):
        sign = self._sign ^ other._sign
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            nan = self._nan_of(other, context)
            if nan is not None:
                return nan
            if self.is_zero() or other.is_zero():
                return self._invalid(context)
            return _make(sign, 0, 'F')
        return _make(sign, self._int * other._int, self._exp + other._exp)._fix(context)

    def _divide(self, other, context):
        sign = self._sign ^ other._sign
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            nan = self._nan_of(other, context)
            if nan is not None:
                return nan
            if self._exp == 'F':
                return self._invalid(context) if other._exp == 'F' else _make(sign, 0, 'F')
            context._signal(Clamped)
            return _make(sign, 0, context.Etiny())
        if other._int == 0:
            if self._int == 0:
                return self._invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _make(sign, 0, 'F')
        ideal = self._exp - other._exp
        if self._int == 0:
            return _make(sign, 0, ideal)._fix(context)
        shift = _length(other._int) - _length(self._int) + context.prec + 1
        exponent = ideal - shift
        if shift >= 0:
            whole, rest = divmod(self._int * 10 ** shift, other._int)
        else:
            whole, rest = divmod(self._int, other._int * 10 ** -shift)
        if rest:
            if whole % 5 == 0:
                whole += 1
        else:
            while exponent < ideal and whole % 10 == 0:
                whole //= 10
                exponent += 1
        return _make(sign, whole, exponent)._fix(context)

    def _divide_whole(self, other, context):
        """The whole quotient and the remainder."""
        sign = self._sign ^ other._sign
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            nan = self._nan_of(other, context)
            if nan is not None:
                return nan, nan
            if self._exp == 'F':
                invalid = self._invalid(context)
                return (invalid if other._exp == 'F' else _make(sign, 0, 'F')), invalid
            return _make(sign, 0, 0), self._fix(context)
        if other._int == 0:
            if self._int == 0:
                undefined = self._invalid(context, DivisionUndefined)
                return undefined, undefined
            return None, None
        exponent = min(self._exp, other._exp)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            impossible = self._invalid(context, DivisionImpossible)
            return impossible, impossible
        whole, rest = divmod(self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent))
        if whole >= 10 ** context.prec:
            impossible = self._invalid(context, DivisionImpossible)
            return impossible, impossible
        return _make(sign, whole, 0), _make(self._sign, rest, exponent)._fix(context)

    def _operand(self, other):
        if isinstance(other, Decimal):
            return other
        return Decimal(other) if isinstance(other, int) else None

    def __add__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._add(operand, getcontext())

    __radd__ = __add__

    def __sub__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._add(operand._negated(), getcontext())

    def __rsub__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else operand._add(self._negated(), getcontext())

    def __mul__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._multiply(operand, getcontext())

    __rmul__ = __mul__

    def __truediv__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._divide(operand, getcontext())

    def __rtruediv__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else operand._divide(self, getcontext())

    def _floor(self, other):
        context = getcontext()
        quotient = self._divide_whole(other, context)[0]
        if quotient is None:
            context._signal(DivisionByZero)
            return _make(self._sign ^ other._sign, 0, 'F')
        return quotient

    def _rest(self, other):
        rest = self._divide_whole(other, getcontext())[1]
        return self._invalid(getcontext()) if rest is None else rest

    def _both(self, other):
        context = getcontext()
        quotient, rest = self._divide_whole(other, context)
        if quotient is None:
            context._signal(DivisionByZero)
            return _make(self._sign ^ other._sign, 0, 'F'), self._invalid(context)
        return quotient, rest

    def __floordiv__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._floor(operand)

    def __rfloordiv__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else operand._floor(self)

    def __mod__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._rest(operand)

    def __rmod__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else operand._rest(self)

    def __divmod__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._both(operand)

    def __rdivmod__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else operand._both(self)

    def __pow__(self, other, modulo=None):
        operand = self._operand(other)
        return NotImplemented if operand is None else self._power(operand, getcontext())

    def __rpow__(self, other):
        operand = self._operand(other)
        return NotImplemented if operand is None else operand._power(self, getcontext())

    def __neg__(self):
        if self.is_zero() and getcontext().rounding != ROUND_FLOOR:
            return _make(0, 0, self._exp)._fix(getcontext())
        return self._negated()._fix(getcontext())

    def __pos__(self):
        if self.is_zero() and getcontext().rounding != ROUND_FLOOR:
            return _make(0, 0, self._exp)._fix(getcontext())
        return self._fix(getcontext())

    def __abs__(self):
        return _make(0, self._int, self._exp)._fix(getcontext()) if not self.is_nan() else self

    def copy_abs(self):
        return _make(0, self._int, self._exp)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp)

    def copy_sign(self, other, context=None):
        return _make(self._operand(other)._sign, self._int, self._exp)

    def fma(self, other, third, context=None):
        context = context or getcontext()
        other, third = self._operand(other), self._operand(third)
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            product = self._multiply(other, context)
        else:
            product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return product._add(third, context)

    def _power(self, other, context):
        nan = self._nan_of(other, context)
        if nan is not None:
            return nan
        if other._int == 0 and other._exp != 'F':
            return self._invalid(context) if self.is_zero() else Decimal(1)
        whole = other._exp != 'F' and other == other.to_integral_value()
        odd = whole and int(other) % 2 == 1
        sign = 1 if self._sign and odd else 0
        if self._sign and not whole and not self.is_zero():
            return self._invalid(context)
        if self.is_zero():
            return _make(sign, 0, 0) if other._sign == 0 else _make(sign, 0, 'F')
        if self._exp == 'F':
            return _make(sign, 0, 'F') if other._sign == 0 else _make(sign, 0, 0)
        size = self.copy_abs()
        if size == 1:
            if whole and other._sign == 0:
                exponent = max(self._exp * min(int(other), context.prec * 2), 1 - context.prec)
                return _make(sign, 10 ** -exponent, exponent) if exponent < 0 else _make(sign, 1, 0)
            context._signal(Inexact)
            context._signal(Rounded)
            return _make(sign, 10 ** (context.prec - 1), 1 - context.prec)
        if other._exp == 'F':
            grows = (size > 1) == (other._sign == 0)
            return _make(0, 0, 'F') if grows else _make(0, 0, 0)
        if whole and abs(int(other)) * _length(self._int) < 20 * context.prec + 2000:
            n = abs(int(other))
            exact = _make(sign, self._int ** n, self._exp * n)
            return exact._fix(context) if other._sign == 0 else Decimal(1)._divide(exact, context)
        exact = _exact_root_power(size, other, context)
        if exact is not None:
            return exact
        wide = context.copy()
        wide.clear_traps()
        wide.rounding = ROUND_HALF_EVEN
        wide.Emax, wide.Emin = MAX_EMAX, MIN_EMIN
        wide.prec = context.prec + 12 + max(0, other.adjusted())
        result = other._multiply(size.ln(wide), wide).exp(wide)
        return _make(sign, result._int, result._exp)._fix(context)

    def sqrt(self, context=None):
        context = context or getcontext()
        if isinstance(self._exp, str):
            nan = self._nan_of(None, context)
            if nan is not None:
                return nan
            return self._invalid(context) if self._sign else self
        if self._int == 0:
            return _make(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return self._invalid(context)
        n, exponent = self._int, self._exp // 2
        if self._exp % 2:
            n *= 10
        size = (_length(n) + 1) // 2
        shift = context.prec + 1 - size
        exact = True
        if shift >= 0:
            n *= 100 ** shift
        else:
            n, rest = divmod(n, 100 ** -shift)
            exact = rest == 0
        root = _isqrt(n)
        exact = exact and root * root == n
        at = exponent - shift
        if exact:
            while at < exponent and root % 10 == 0:
                root //= 10
                at += 1
            if at > exponent:
                root *= 10 ** (at - exponent)
                at = exponent
        elif root % 5 == 0:
            root += 1
        half_even = context.copy()
        half_even.rounding = ROUND_HALF_EVEN
        result = _make(0, root, at)._fix(half_even)
        context.flags.update(half_even.flags)
        return result

    def exp(self, context=None):
        context = context or getcontext()
        if isinstance(self._exp, str):
            nan = self._nan_of(None, context)
            if nan is not None:
                return nan
            return _make(0, 0, 0) if self._sign else self
        if self._int == 0:
            return Decimal(1)
        if self.adjusted() > 7:
            huge = _make(0, 1, context.Emax + 1 if not self._sign else context.Etiny() - 1)
            return huge._fix(context)
        digits = context.prec + 8
        x = _scaled(self, digits + max(0, self.adjusted()) + 2)
        return _nearest(_exponential(x, digits + max(0, self.adjusted()) + 2), context)

    def ln(self, context=None):
        context = context or getcontext()
        special = self._logarithm_special(context)
        if special is not None:
            return special
        if self == 1:
            return Decimal(0)
        small = 0
        distance = abs(self.adjusted())
        if distance <= 1:
            gap = self._add(Decimal(-1), _WIDE).adjusted()
            small = max(0, -gap)
        digits = context.prec + 10 + small
        return _nearest((_logarithm(self, digits), digits), context)

    def log10(self, context=None):
        context = context or getcontext()
        special = self._logarithm_special(context)
        if special is not None:
            return special
        n = self._int
        power = self._exp
        while n % 10 == 0:
            n //= 10
            power += 1
        if n == 1:
            return Decimal(power)._fix(context)
        digits = context.prec + 14
        if abs(self.adjusted()) <= 1:
            digits += max(0, -self._add(Decimal(-1), _WIDE).adjusted())
        return _nearest((_logarithm(self, digits) * 10 ** digits // _logarithm(Decimal(10), digits), digits), context)

    def _logarithm_special(self, context):
        if isinstance(self._exp, str):
            nan = self._nan_of(None, context)
            if nan is not None:
                return nan
        if self.is_zero():
            return _make(1, 0, 'F')
        if self._sign:
            return self._invalid(context)
        return self if self._exp == 'F' else None

    # comparison

    def _order(self, other):
        """-1, 0 or 1; neither is NaN."""
        a, b = self.is_zero(), other.is_zero()
        if a and b:
            return 0
        if a:
            return 1 if other._sign else -1
        if b:
            return -1 if self._sign else 1
        if self._sign != other._sign:
            return -1 if self._sign else 1
        way = -1 if self._sign else 1
        if self._exp == 'F' or other._exp == 'F':
            return 0 if self._exp == other._exp else way if self._exp == 'F' else -way
        if self.adjusted() != other.adjusted():
            return way if self.adjusted() > other.adjusted() else -way
        exponent = min(self._exp, other._exp)
        x, y = self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent)
        return 0 if x == y else way if x > y else -way

    def _comparable(self, other, equality=False):
        if isinstance(other, Decimal):
            return other
        if isinstance(other, (int, float)):
            return Decimal(other)
        if equality and isinstance(other, complex) and other.imag == 0:
            return Decimal(other.real)
        if hasattr(other, 'numerator') and hasattr(other, 'denominator') and self.is_finite():
            return other
        return None

    def _compared(self, other):
        if isinstance(other, Decimal):
            return self._order(other)
        scaled = _make(self._sign, self._int * other.denominator, self._exp)
        return scaled._order(Decimal(other.numerator))

    def __eq__(self, other):
        operand = self._comparable(other, True)
        if operand is None:
            return NotImplemented
        if self.is_nan() or isinstance(operand, Decimal) and operand.is_nan():
            return False
        return self._compared(operand) == 0

    def _ranked(self, other, test):
        operand = self._comparable(other)
        if operand is None:
            return NotImplemented
        if self.is_nan() or isinstance(operand, Decimal) and operand.is_nan():
            getcontext()._signal(InvalidOperation)
            return False
        return test(self._compared(operand))

    def __lt__(self, other):
        return self._ranked(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ranked(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ranked(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ranked(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = self._operand(other)
        nan = self._nan_of(other, context or getcontext())
        return Decimal(self._order(other)) if nan is None else nan

    def compare_total(self, other, context=None):
        other = self._operand(other)
        order = self._order(other)
        if order == 0 and self._exp != other._exp:
            order = (-1 if self._exp < other._exp else 1) * (-1 if self._sign else 1)
        return Decimal(order)

    def max(self, other, context=None):
        return self._extreme(other, context, 1)

    def min(self, other, context=None):
        return self._extreme(other, context, -1)

    def _extreme(self, other, context, way):
        other = self._operand(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            if self._exp == 'n' and not other.is_nan():
                return other._fix(context)
            if other._exp == 'n' and not self.is_nan():
                return self._fix(context)
            return self._nan_of(other, context)
        order = self._order(other) or int(self.compare_total(other))
        return (self if order * way >= 0 else other)._fix(context)

    def same_quantum(self, other, context=None):
        other = self._operand(other)
        if isinstance(self._exp, str) or isinstance(other._exp, str):
            return self.is_nan() and other.is_nan() or self._exp == other._exp == 'F'
        return self._exp == other._exp

    # rounding

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = self._operand(exp)
        if isinstance(self._exp, str) or isinstance(exp._exp, str):
            nan = self._nan_of(exp, context)
            if nan is not None:
                return nan
            return self if self._exp == exp._exp else self._invalid(context)
        target = exp._exp
        if not context.Etiny() <= target <= context.Emax:
            return self._invalid(context)
        if self._int == 0:
            return _make(self._sign, 0, target)._fix(context)
        if self.adjusted() > context.Emax or self.adjusted() - target + 1 > context.prec:
            return self._invalid(context)
        n, inexact = self._rescaled(target, rounding or context.rounding)
        if n and _length(n) > context.prec:
            return self._invalid(context)
        if inexact:
            context._signal(Inexact)
        if target > self._exp:
            context._signal(Rounded)
        return _make(self._sign, n, target)

    def to_integral_value(self, rounding=None, context=None):
        if isinstance(self._exp, str) or self._exp >= 0:
            return self
        return _make(self._sign, self._rescaled(0, rounding or (context or getcontext()).rounding)[0], 0)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        return self.to_integral_value(rounding, context)

    def normalize(self, context=None):
        fixed = self._fix(context or getcontext())
        if isinstance(fixed._exp, str):
            return fixed
        if fixed._int == 0:
            return _make(fixed._sign, 0, 0)
        n, exponent = fixed._int, fixed._exp
        while n % 10 == 0:
            n //= 10
            exponent += 1
        return _make(fixed._sign, n, exponent)

    def __round__(self, n=None):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError('optional arg must be an integer')
            return self.quantize(_make(0, 1, -n))
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer')
        if self.is_infinite():
            raise OverflowError('cannot convert Infinity to integer')
        return int(self.to_integral_value(ROUND_HALF_EVEN))

    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))

    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))

    def scaleb(self, other, context=None):
        return _make(self._sign, self._int, self._exp + int(other))._fix(context or getcontext())

    def logb(self, context=None):
        return Decimal(self.adjusted())

    def radix(self):
        return Decimal(10)

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = self._operand(other)
        exponent = min(self._exp, other._exp)
        x, y = self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent)
        whole, rest = divmod(x, y)
        if 2 * rest + (whole & 1) > y:
            rest -= y
        return _make(self._sign ^ (1 if rest < 0 else 0), abs(rest), exponent)._fix(context)

    def number_class(self, context=None):
        if self.is_nan():
            return 'sNaN' if self._exp == 'N' else 'NaN'
        sign = '-' if self._sign else '+'
        if self._exp == 'F':
            return sign + 'Infinity'
        if self._int == 0:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')


# functions of real numbers over scaled integers

def _scaled(x, digits):
    """x · 10^digits as an integer."""
    shift = x._exp + digits
    n = x._int * 10 ** shift if shift >= 0 else x._int // 10 ** -shift
    return -n if x._sign else n


def _exponential(x, digits):
    """exp(x / 10^digits) as an integer and the digits behind its point."""
    one = 10 ** digits
    ten = _logarithm(Decimal(10), digits)
    power, rest = divmod(x, ten)
    halvings = 8
    rest = rest >> halvings
    term = total = one
    index = 1
    while term:
        term = term * rest // (one * index)
        total += term
        index += 1
    for _ in range(halvings):
        total = total * total // one
    return total, digits - power


_known_logarithms = {}


def _series(n, d, one):
    """2 · artanh(n / d) · one, which is ln((d + n) / (d - n))."""
    if n < 0:
        return -_series(-n, d, one)
    square_n, square_d = n * n, d * d
    term = one * n // d
    total, index = term, 1
    while term:
        term = term * square_n // square_d
        index += 2
        total += term // index
    return 2 * total


def _logarithm(x, digits):
    """ln(x) · 10^digits for x > 0."""
    if x._int == 10 and x._exp == 0:
        known = _known_logarithms.get(digits)
        if known is not None:
            return known
        one = 10 ** (digits + 10)
        two = _series(1, 3, one)
        five = 2 * two + _series(1, 9, one)
        result = (two + five) // 10 ** 10
        _known_logarithms[digits] = result
        return result
    guard = digits + 10
    one = 10 ** guard
    size = _length(x._int)
    power = x._exp + size - 1
    shift = guard - size + 1
    n = x._int * 10 ** shift if shift >= 0 else x._int // 10 ** -shift
    if n > 3 * one:
        n //= 10
        power += 1
        if shift < 1:
            n = x._int // 10 ** (1 - shift)
        else:
            n = x._int * 10 ** (shift - 1)
    halvings = 0
    while halvings < 6 and abs(n - one) * 100 > one:
        n = _isqrt(n * one)
        halvings += 1
    value = _series(n - one, n + one, one) << halvings
    if power:
        value += power * _logarithm(Decimal(10), guard)
    return value // 10 ** 10


def _nearest(value, context):
    """The decimal of an integer with digits behind its point: the digits are not all known, so it is inexact."""
    n, digits = value
    sign = 1 if n < 0 else 0
    n = abs(n)
    if n % 5 == 0:
        n += 1
    return _make(sign, n, -digits)._fix(context)


def _exact_root_power(size, other, context):
    """The power when it can be written exactly: 4 ** 0.5."""
    if other._sign:
        return None
    n, d = other.as_integer_ratio()
    if d == 1 or d > 64 or n > 1000:
        return None
    top, bottom = size.as_integer_ratio()
    roots = []
    for part in (top, bottom):
        root = _integer_root(part, d)
        if root ** d != part:
            return None
        roots.append(root ** n)
    result = Decimal(roots[0])._divide(Decimal(roots[1]), context)
    digits = context.prec - _length(result._int)
    return _make(0, result._int * 10 ** digits, result._exp - digits) if digits > 0 else result


def _integer_root(n, d):
    low, high = 0, 1 << (n.bit_length() // d + 1)
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** d <= n:
            low = middle
        else:
            high = middle - 1
    return low


def _grouped(digits):
    parts = []
    while len(digits) > 3:
        parts.append(digits[-3:])
        digits = digits[:-3]
    parts.append(digits)
    return ','.join(reversed(parts))


def _format(value, spec):
    rest = spec
    fill, align = ' ', '>'
    if len(rest) >= 2 and rest[1] in '<>=^':
        fill, align, rest = rest[0], rest[1], rest[2:]
        given = True
    elif rest[:1] and rest[0] in '<>=^':
        align, rest = rest[0], rest[1:]
        given = True
    else:
        given = False
    sign_mode = '-'
    if rest[:1] and rest[0] in '+- ':
        sign_mode, rest = rest[0], rest[1:]
    if rest[:1] == 'z':
        rest = rest[1:]
    if rest[:1] == '#':
        rest = rest[1:]
    if rest[:1] == '0':
        if not given:
            fill, align = '0', '='
        rest = rest[1:]
    width = ''
    while rest[:1].isdigit():
        width, rest = width + rest[0], rest[1:]
    comma = rest[:1] == ','
    if comma:
        rest = rest[1:]
    precision = None
    if rest[:1] == '.':
        digits = ''
        rest = rest[1:]
        while rest[:1].isdigit():
            digits, rest = digits + rest[0], rest[1:]
        if digits == '':
            raise ValueError('invalid format string')
        precision = int(digits)
    kind = rest
    if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'):
        raise ValueError('invalid format string')
    sign = '-' if value._sign else '' if sign_mode == '-' else sign_mode
    if isinstance(value._exp, str):
        body, tail = value.copy_abs()._text(), ''
    else:
        whole, tail = _format_finite(value, kind, precision)
        body = whole
    if kind == '%':
        tail += '%'
    if comma and not isinstance(value._exp, str):
        body = _grouped(body)
        if align == '=' and fill == '0':
            room = int(width or 0) - len(sign) - len(tail)
            plain = body.replace(',', '')
            while len(body) < room:
                plain = '0' + plain
                body = _grouped(plain)
    text = body + tail
    missing = max(0, int(width or 0) - len(sign) - len(text))
    if align == '<':
        return sign + text + fill * missing
    if align == '=':
        return sign + fill * missing + text
    if align == '^':
        return fill * (missing // 2) + sign + text + fill * (missing - missing // 2)
    return fill * missing + sign + text


def _format_finite(value, kind, precision):
    rounding = getcontext().rounding
    x = value.copy_abs()
    x._sign = value._sign
    if kind == '%':
        x = _make(x._sign, x._int, x._exp + 2)
    if precision is not None:
        if kind in ('e', 'E'):
            places = _length(x._int) - (precision + 1)
            if x._int == 0:
                x = _make(x._sign, 0, x._exp - precision)
            elif places > 0:
                n, _ = _cut(x._sign == 1, x._int, places, rounding)
                x = _make(x._sign, n, x._exp + places)
                if _length(n) > precision + 1:
                    x = _make(x._sign, n // 10, x._exp + 1)
            elif places < 0:
                x = _make(x._sign, x._int * 10 ** -places, x._exp + places)
        elif kind in ('f', 'F', '%'):
            x = _make(x._sign, x._rescaled(-precision, rounding)[0], -precision)
        else:
            places = _length(x._int) - max(precision, 1)
            if places > 0 and x._int:
                n, _ = _cut(x._sign == 1, x._int, places, rounding)
                x = _make(x._sign, n, x._exp + places)
                if _length(n) > max(precision, 1):
                    x = _make(x._sign, n // 10, x._exp + 1)
    elif kind in ('f', 'F', '%') and x._exp > 0:
        x = _make(x._sign, x._int * 10 ** x._exp, 0)
    digits = str(x._int)
    left = x._exp + len(digits)
    if kind in ('e', 'E'):
        point = 1
        if x._int == 0 and precision is not None:
            digits = '0' * (precision + 1)
            left = value._exp + 1 + precision
    elif kind in ('f', 'F', '%'):
        point = left
    elif x._exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point <= 0:
        whole, fraction = '0', '0' * -point + digits
    elif point >= len(digits):
        whole, fraction = digits + '0' * (point - len(digits)), ''
    else:
        whole, fraction = digits[:point], digits[point:]
    power = left - point
    mark = {'e': 'e', 'E': 'E', 'g': 'e', 'G': 'E', 'n': 'e'}.get(kind, 'E')
    tail = '.' + fraction if fraction else ''
    if power or kind in ('e', 'E'):
        tail += f'{mark}{power:+d}'
    return whole, tail


DefaultContext = Context(prec=28, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero, Overflow])
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                       traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
_WIDE = Context(prec=200, traps=[])
setcontext(DefaultContext.copy())
show_module(Decimal, Context)


def _tuple_class():
    from collections import namedtuple
    return namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


DecimalTuple = _tuple_class()
`;
