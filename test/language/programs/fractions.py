#: make
from fractions import Fraction as F
from decimal import Decimal
print(F(1, 2), repr(F(3, -6)), F("0.25"), F(" 3/4 "), F("1e-3"), F("-1.5e2"), F(0.1), F(5), F(), F(F(1, 3), F(2, 5)), F(Decimal("1.1")), F.from_float(0.5), F.from_decimal(Decimal("2.5")), F("1_000/3"), F(True), F(".5"), F("7."))
print(F(22, 7).numerator, F(22, 7).denominator, F(1, 3).as_integer_ratio(), F(3.141592653589793).limit_denominator(1000), F(0.1).limit_denominator(), F(1, 3).limit_denominator(2))
#: arithmetic
from fractions import Fraction as F
a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, b ** 3, a ** F(1, 2), 2 ** a, a + 1, 1 - a, 2 * a, 1 / a, a + 0.5, 0.5 * a, 7 // a, 7 % a, -a, +a, abs(b), sum([F(1, 3)] * 3), a ** 0, F(2) ** F(3), 2 ** F(2), b ** -1)
print(int(F(7, 2)), int(F(-7, 2)), float(a), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(155), -1), F(-7, 2).__floor__(), F(7, 2).__ceil__(), bool(F(0)), complex(a))
import math
print(math.floor(F(-1, 2)), math.ceil(F(1, 2)), math.trunc(F(-3, 2)))
#: compare
from fractions import Fraction as F
print(F(1, 2) == 0.5, F(1, 2) < 0.6, F(1, 3) < F(1, 2), F(4, 2) == 2, 1 > F(1, 2), F(1, 2) != F(1, 2), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(-1, 2)) == hash(-0.5), F(1, 3) == 1 / 3, F(1, 2) == "x", sorted([F(1, 2), 0.3, 1]), max(F(1, 2), F(2, 3)), F(1, 2) < float("inf"), F(1) == float("nan"), hash(F(1, 3)), hash(F(-7, 5)))
#: errors
from fractions import Fraction as F
for f in (lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(None), lambda: F(1, 2) / 0, lambda: F(1, 2) + "a", lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1, 2) < "a", lambda: F(0) ** -1, lambda: F(1, 2).limit_denominator(0), lambda: F("1.2.3"), lambda: F(1) // 0, lambda: F("3/ 4")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: types
from fractions import Fraction
import numbers
x = Fraction(1, 3)
print(isinstance(x, Fraction), type(x + 1).__name__, type(x + 1.0).__name__, f"{x}", str(x), [x], isinstance(x, numbers.Rational), isinstance(x, numbers.Number))
