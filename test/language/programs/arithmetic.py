#: int-basics
print(7 // 2, -7 // 2, 7 // -2, -7 // -2)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(2 ** 10, 2 ** 0, (-2) ** 3, 2 ** -1)
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3))
print(1 / 2, 4 / 2, -1 / 3)
#: big-ints
n = 1
for i in range(1, 30):
    n *= i
print(n, n % 1000007, n // 10 ** 20)
print(2 ** 100, -(2 ** 64), 10 ** 18 + 1)
print(999999999999999999, 9007199254740993, 9007199254740992 + 1)
print((2 ** 53) * 3 // 7, (2 ** 70) % 97, (2 ** 70) / 3)
#: promotion-in-loop
x = 2 ** 52
for _ in range(4):
    x = x + x
    print(x)
for _ in range(4):
    x = x // 2
    print(x)
print(x == 2 ** 52, type(x).__name__)
#: float-division
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2)
print(divmod(7.5, 2), divmod(-0.0, 3))
print(0.1 + 0.2, 1e16 + 1, 1e308 * 10)
print(-0.0, 0.0 == -0.0, 5.0 // 0.1)
#: bool-arithmetic
print(True + True, True * 3, False - 1, True / 2, -True, ~True, +False)
print(True & False, True | 2, True ^ True, True << 3, 5 >> True)
print(True == 1, True is 1 == 1, sum([True, False, True]))
#: bits
print(5 & 3, 5 | 3, 5 ^ 3, ~5, -1 >> 3, 1 << 70, (1 << 70) >> 68)
print(-5 & 3, -5 | 3, -5 ^ 3, 0xff & ~0xf, 2 ** 40 | 1)
print(bin(10), hex(255), oct(8), bin(-5), (255).bit_length(), (-8).bit_length())
#: zero-division
for f in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
#: rounding
for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 1e16, 123456.789):
    print(round(v), round(v, 2), round(v, -1), round(v, 0))
print(round(1234, -2), round(1250, -2), round(-1350, -2), round(5), round(True))
print(type(round(2.0)).__name__, type(round(2.0, 1)).__name__, type(round(2, 1)).__name__)
#: mixed-types
print(1 + 1.5, 2 * 0.5, 3 - True, 1.5 // 1, 2 ** 0.5, 4 ** 0.5, 2.0 ** 3)
print(type(1 + 1.0).__name__, type(True + True).__name__, type(2 ** -1).__name__, type(4 // 2.0).__name__)
print(10 ** 20 + 0.5, 10 ** 20 == 1e20, 10 ** 16 + 1 == 1e16 + 1, 2 ** 53 + 1 == float(2 ** 53))
#: comparison-int-float
print(1 == 1.0, 1 < 1.5, 2 ** 60 < 1e18, 2 ** 60 > 1e18, 10 ** 30 > float('inf'), 3 >= 3.0)
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], 1 < nan)
#: power-edge
print(0 ** 0, 0.0 ** 0, (-8) ** 2, (-2.0) ** 2, (-2) ** -2, 10 ** -3)
print(pow(3, 4, 5), pow(2, -1, 7), pow(2, 10), pow(2.0, 3))
try:
    print(10.0 ** 400)
except OverflowError as e:
    print(e)
try:
    print(int(float('inf')))
except OverflowError as e:
    print(e)
try:
    print(int(float('nan')))
except ValueError as e:
    print(e)
#: unary
x = 5
y = 2.5
print(-x, +x, ~x, -y, +y, --x, -(-y), not x, not 0, not "")
try:
    ~y
except TypeError as e:
    print(e)
#: augmented-all
a = 10
a += 3; print(a)
a -= 1; print(a)
a *= 2; print(a)
a //= 5; print(a)
a **= 3; print(a)
a %= 7; print(a)
a <<= 4; print(a)
a >>= 1; print(a)
a |= 3; print(a)
a &= 10; print(a)
a ^= 1; print(a)
a /= 4; print(a)
#: int-conversions
print(int(3.9), int(-3.9), int("42"), int("  -7 "), int("ff", 16), int("0b101", 0), int(True), int("1_000"))
for bad in ("", "3.5", "abc", "0x", None, [1]):
    try:
        print(int(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#: float-conversions
print(float("1.5"), float("-inf"), float("nan"), float("  2e3 "), float(3), float(True), float("1_0.5"))
for bad in ("", "x", None, "1.2.3"):
    try:
        print(float(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#: float-methods
print((2.0).is_integer(), (2.5).is_integer(), (0.5).as_integer_ratio(), (1.5).hex(), float.fromhex('0x1.8p+0'))
print((5).bit_length(), (5).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'big'), (3.7).__floor__(), (5).conjugate(), (5).real)
#: sum-order
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1, 2.5]), sum([], 5), sum([[1], [2]], []))
print(0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, max(1, 2.0, 2), min(3, 1.0, True), abs(-5), abs(-0.0), abs(True))
#: int-loop-typed
def f():
    total = 0
    n = 1
    for i in range(1, 60):
        total += i * i - i // 3 + i % 7
        n *= 3
    return total, n
print(f())
#: float-loop-typed
def ema(values, period):
    k = 2 / (period + 1)
    result = 0.0
    for i in range(len(values)):
        v = values[i]
        if i == 0:
            result = v
        else:
            result = v * k + result * (1 - k)
    return result
print(ema([1.0, 2.5, 3.25, 4.0, 2.0], 3))
print(ema([1, 2, 3], 2))
#: type-errors
tests = [
    lambda: 1 + "a", lambda: "a" + 1, lambda: None + 1, lambda: 1 - None, lambda: [1] + (2,), lambda: {} + {},
    lambda: "a" * "b", lambda: [1] * 1.5, lambda: "a" - "b", lambda: None < 1, lambda: 1 < "a", lambda: [1] < (1,),
    lambda: -"a", lambda: ~None, lambda: {} < {}, lambda: 1 in 5, lambda: len(5), lambda: 3 @ 4, lambda: "a" % 5, lambda: None ** 2,
]
for t in tests:
    try:
        print(t())
    except TypeError as e:
        print(e)
#: bool-operators-evaluate-both
def t(v):
    print("t", v)
    return v
def f(a, b):
    return (a > 1) & (b > 1), (a > 1) | (b > 1), (a > 1) ^ (b > 1)
print(f(1, 2), f(2, 2), (1 > 2) & (t(3) > 1), (1 < 2) | (t(4) > 1), (1 < 2) ^ (t(5) > 9))
#: direct-calls
def area(w, h=2.0):
    return w * h
def clamp(x, lo, hi):
    if x < lo:
        return lo
    if x > hi:
        return hi
    return x
def mix(x):
    return x
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
def nothing(a):
    a + 1
def uncalled(a):
    return a + 1
def pair(a, b):
    return a, b
print(area(3.0), area(2.0, 4.0), clamp(5, 0, 3), clamp(-1, 0, 3), clamp(2, 0, 3), mix(1), mix(1.5), mix("s"), mix(None))
print(collatz(27), collatz(97), nothing(1), pair(1, 2.5), [collatz(i) for i in range(1, 6)], sum(area(float(i)) for i in range(3)))
def late(n):
    return later(n) + 1
def later(n):
    return n * 2 ** 40
print(late(2 ** 20), late(3))
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)
print(deep(500))
try:
    deep(5000)
except RecursionError as e:
    print(e)
def divide(a, b):
    return a / b
for b in (2, 0):
    try:
        print(divide(7, b))
    except ZeroDivisionError as e:
        print(e)
#: direct-calls-that-escape
def double(x):
    return x * 2
def triple(x):
    return x * 3
print(double(2), list(map(double, [1, "a"])), triple(1.5))
fs = [triple]
print(fs[0]("b"), fs[0](2))
def shadow(x):
    return x + 1
print(shadow(1))
def user():
    shadow = lambda x: x * 100
    return shadow(2)
print(user())
#: direct-call-types
def add(a, b):
    return a + b
print(add(1, 2), add(1.5, 2), add("a", "b"), add([1], [2]), add(True, 1))
def half(n):
    return n / 2
print(half(3), half(4), half(10 ** 20))
def sign(x):
    return 1 if x > 0 else -1 if x < 0 else 0
print(sign(2.5), sign(-2.5), sign(0.0), type(sign(1.0)).__name__)
def fma(a, b, c):
    return a * b + c
print(fma(2, 3, 4), fma(2.0, 3.0, 4.0))
def average(xs):
    total = 0
    for x in xs:
        total += x
    return total / len(xs)
print(average([1, 2, 3]), average([0.5, 1.5]))

#: complex-powers-out-of-range
def t(*f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except Exception as e: out.append(type(e).__name__ + ' ' + str(e))
    print(' | '.join(out))
t(lambda: (-1e200) ** 1.5, lambda: (-1e200) ** 2.5, lambda: (-2.0) ** 0.5, lambda: (1e200 + 1j) ** 2, lambda: 0j ** -1, lambda: 0j ** 0.5, lambda: 0j ** 1j, lambda: 0j ** 0, lambda: (2 + 1j) ** (1 + 2j), lambda: (-5.5) ** -700.5, lambda: (0.3 - 2j) ** (0.5 + 0.25j), lambda: (1 + 1j) ** 100, lambda: (1 + 1j) ** 101, lambda: (1 + 1j) ** -3, lambda: (1e-200j) ** -2, lambda: complex(float('inf')) ** 2, lambda: 2 ** 1j, lambda: (-8) ** (1 / 3), lambda: pow(-8, 0.5), lambda: (-4503599627370496) ** 304.1875)
print([format(v, s) for v in (1e16, -1e-7, 1.0, 0.0, 1.5e300, float('inf')) for s in ('#', '=-#0,', '#g', '#.3', '#e', '#.0f')])
