#: make
from decimal import Decimal as D
import decimal
print(D("1.10"), repr(D("1.10")), D(5), D(-0), D("-0"), D("1e5"), D("1E-10"), D("123456789012345678901234567890.123"), D(0.1), D(2.5), D((1, (1, 2, 3), -2)), D("Infinity"), D("-inf"), D("NaN"), D("  3.5  "), D("1_000.5"), D(".5"), D("5."), D("0.000001"), D("0.0000001"), D("1e-7"), D(True), D(10**30), D("sNaN12"), D("-0.00"), D("0E+3"))
print(D("1.23").as_tuple(), D("-5").as_tuple().digits, D("1.5").as_integer_ratio(), D("1.20").normalize(), D("100").normalize(), D("0.00").normalize(), D("1200").adjusted(), D("12.5").to_eng_string(), D("1e10").to_eng_string(), D.from_float(0.25), D("inf").as_tuple())
#: arithmetic
from decimal import Decimal as D, getcontext
print(D("1.1") + D("2.2"), D("1.10") + 1, 2 - D("0.5"), D("3") * D("1.20"), D(1) / D(3), D(10) / 4, D("10.0") / 4, D(7) // 2, D(-7) // 2, D(-7) % 3, D("7.5") % 2, divmod(D(7), 2), D(2) ** 10, D(2) ** -1, D(2) ** D("0.5"), D("1.5") ** 3, -D("1.50"), +D("1.50"), abs(D("-3.0")), D(100) / D("0.3"), 1 / D(7), D("1e10") + D("1e-30"), D("0.1") * 3, D("123.456") - D("123.456"), D(9) ** D("0.5"), D(1) / D(8), D(2) / D(3), D("1e-5") * 2, 5 // D(2), 5 % D(3), D(0) ** 2, D(10) ** 3)
print(sum([D("0.1")] * 10), max(D(1), D(2)), min([D("1.5"), D("1.50")]), round(D("2.675"), 2), round(D("2.5")), round(D("3.5")), round(D("-2.5")), round(D("1234.5"), -2), int(D("-3.9")), float(D("0.1")), bool(D(0)), bool(D("0.1")), hash(D("0.5")) == hash(0.5), hash(D(3)) == hash(3), hash(D("1.10")) == hash(D("1.1")), hash(D("-1.25")))
print(D(2).sqrt(), D("0.25").sqrt(), D(100).sqrt(), D("1e-4").sqrt(), D(1).exp(), D("0.5").exp(), D(10).ln(), D(2).ln(), D("0.001").ln(), D(100).log10(), D(2).log10(), D("1.00001").ln(), D(-3).exp(), D("2.5") ** D("1.5"), D(3) ** D("-0.7"), D(50).exp(), D("1.1") ** 50, D("0.9999").log10())
#: quantize
from decimal import *
x = Decimal("2.675")
for r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP):
    print(r, x.quantize(Decimal("0.01"), rounding=r), (-x).quantize(Decimal("0.01"), r), Decimal("2.5").quantize(Decimal(1), r), Decimal("1.01").quantize(Decimal("0.1"), r), Decimal("-1.5").to_integral_value(r))
print(Decimal("1.5").quantize(Decimal("0.001")), Decimal("12345.678").quantize(Decimal("1e2")), Decimal("0.000123").quantize(Decimal("0.01")), Decimal("1.005").quantize(Decimal(".01"), ROUND_HALF_UP))
#: context
from decimal import *
getcontext().prec = 6
print(Decimal(1) / 3, Decimal("1.23456789") + 0, +Decimal("1.23456789"), Decimal("123456789") * 1, getcontext().prec, Decimal("1.23456789"))
with localcontext() as ctx:
    ctx.prec = 50
    print(Decimal(1) / 7, Decimal(2).sqrt())
with localcontext(prec=3): print(Decimal(2) / 3)
print(Decimal(1) / 7)
getcontext().rounding = ROUND_DOWN
print(Decimal(2) / 3, round(Decimal("1.29"), 1), f"{Decimal('1.29'):.1f}")
c = Context(prec=4, rounding=ROUND_HALF_UP)
print(c.divide(Decimal(1), Decimal(3)), c.create_decimal("1.23456"), c.add(1, Decimal("2.34567")), c, c.sqrt(2))
setcontext(c); print(Decimal(2) / 3, getcontext().flags[Inexact], getcontext().flags[Overflow])
c.clear_flags(); print(c.flags[Inexact]); print(BasicContext.prec, ExtendedContext.traps[DivisionByZero])
setcontext(ExtendedContext); print(Decimal(1) / 0, Decimal(-1) / 0, Decimal(0) / 0)
#: compare
from decimal import Decimal as D
from fractions import Fraction
print(D("1.0") == 1, D("1.0") == D("1.00"), D("0.1") == 0.1, D("0.5") == 0.5, D(1) < 2, D("1.5") > 1.4, 3 >= D(3), D("NaN") == D("NaN"), D("inf") > 10**100, D("-inf") < D("inf"), D(1) != 2, D("1") == "1", D("0.5") == Fraction(1, 2), D("1.5").compare(D(2)), D("1.0").compare_total(D("1.00")), D(1).max(D("1.0")), D(3).min(2), sorted([D("2"), D("1.5"), 1, 1.7]), D("-0") == 0, D("NaN").is_nan(), D("inf").is_infinite(), D(0).is_zero(), D("-1").is_signed(), D("1").is_finite(), D(5).same_quantum(D(7)), D("12.3").number_class())
#: format
from decimal import Decimal as D
x = D("12345.6789")
for f in ("", ".2f", ",.2f", "10.1f", "<12.1f", "^12.1f", "+.3f", "e", ".3e", ".2E", "g", ".3g", "%", ".1%", "010.2f", ",", ".0f", "*>15.2f", "=+12.2f", " .1f", "n", "015,.2f"):
    print(f, "->", format(x, f), "|", format(D("-0.00012"), f), "|", format(D(0), f), "|", format(D("1e10"), f))
print(f"{D('1.10')}", f"{D('0.125'):.2f}", "%s %.2f %d" % (D("1.5"), D("2.345"), D("7.9")), str(D("1E+5")), D("1e5").quantize(D(1)), f"{D('NaN'):.2f}", f"{D('inf'):>10}", f"{D('2.5'):.0f}")
#: errors
from decimal import *
for f in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) % 0, lambda: Decimal(1) // 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5, lambda: 1.5 * Decimal(2), lambda: Decimal(None), lambda: Decimal([1]), lambda: Decimal("1e30").quantize(Decimal("0.01")), lambda: int(Decimal("NaN")), lambda: int(Decimal("inf")), lambda: Decimal("sNaN") + 1, lambda: Decimal("inf") - Decimal("inf"), lambda: Decimal("NaN") < 1, lambda: Decimal(0).ln() , lambda: Decimal(-1).ln(), lambda: Decimal(10) ** 1000000, lambda: Decimal("x" * 3), lambda: Decimal(1) < "a", lambda: Decimal(1) + None, lambda: format(Decimal(1), "d"), lambda: round(Decimal(1), 1.5), lambda: Decimal("1.2").foo, lambda: Decimal(0) ** 0, lambda: Decimal(0) ** -1, lambda: Decimal(-2) ** Decimal("0.5")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    Decimal("bad")
except InvalidOperation as e:
    print(isinstance(e, ArithmeticError), repr(e))
try:
    Decimal(1) / 0
except ZeroDivisionError as e:
    print("zde", type(e).__name__)
#: money
from decimal import Decimal, ROUND_HALF_UP, ROUND_DOWN
price, qty, fee = Decimal("43250.15"), Decimal("0.0375"), Decimal("0.0006")
cost = (price * qty).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(price * qty, cost, cost * fee, (cost * fee).quantize(Decimal("1e-8"), rounding=ROUND_DOWN), Decimal(str(0.1)) + Decimal(str(0.2)), float(cost), price.quantize(Decimal("0.5")), (price / Decimal("0.5")).to_integral_value() * Decimal("0.5"))
