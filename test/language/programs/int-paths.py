#: remainders beside numbers
import numpy as np
from decimal import Decimal


class Odd:
    def __mod__(self, other):
        return ['mod', other]

    def __rmod__(self, other):
        return 5


class Own(int):
    def __mod__(self, other):
        return 77


def tests(value):
    out = []
    for test in (
        lambda: value % 2 == 0, lambda: value % 3 != 1, lambda: value % 7 < 3, lambda: value % 7 >= 3,
        lambda: value % 1 == 0, lambda: value % 2 == 1, lambda: 'yes' if value % 5 > 2 else 'no',
        lambda: value % 2 == 0 and value % 3 == 0, lambda: not value % 2, lambda: value % 1000000007 <= 12,
        lambda: value % -3 == -1, lambda: value % 0 == 0, lambda: 1 <= value % 4 <= 2, lambda: value % 2 in (0, 1),
    ):
        try:
            out.append(test())
        except Exception as error:
            out.append(f'{type(error).__name__}: {error}')
    return out


for value in (0, 1, 2, 3, -1, -2, -7, 12, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53) - 1, 2 ** 70, 0.0, -0.0, 5.5, -3.5, float('nan'),
              float('inf'), True, 'a%d', 'plain', None, [1], Odd(), Own(4), np.int64(7), np.float64(-4.0), Decimal(5)):
    print(type(value).__name__, *tests(value))


def branches(values):
    even = odd = 0
    for value in values:
        if value % 2 == 0:
            even += 1
        elif value % 2 != 0:
            odd += 1
    return even, odd, [v for v in values if v % 3 == 0], {v: v % 4 for v in values if v % 4 > 1}


print(branches([1, 2, 3, -4, 5.0, 6.5, True, 2 ** 60]), branches(range(-5, 6)))
#: items of proven lists by places of unknown type
class Place:
    def __index__(self):
        return 1


class Wild:
    def __init__(self, target):
        self.target = target

    def __radd__(self, other):
        self.target.clear()
        return other

    def __add__(self, other):
        del self.target[1:]
        return 'sum'


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error)


def read(place):
    values = [10, 2.5, 'c', None, [5]]
    return values[place]


def add(place):
    values = [1, 2.5, 'c', None, [5], True, 2 ** 53 - 1, 2 ** 60]
    values[place] += 1
    values[place] -= 0.5
    return values


def repeated(places):
    counts = [0] * 4
    totals = [0.0] * 4
    for place in places:
        counts[place % 4] += 1
        totals[place % 4] += 1.5
        totals[place % 4] *= 2
        counts[place] -= 1
    return counts, totals


def typed():
    values = [0] * 5
    for i in range(-5, 5):
        values[i] += i
        values[i] *= 3
        values[i] //= 2
        values[i] %= 4
    n = 7
    values[2] += n
    values[0] /= 2
    return values


def beyond():
    values = [1, 2]
    n = 5
    values[n] += 1


def divided(place):
    values = [1, 2]
    values[place] //= 0


def operands(place, operand):
    values = [1, 2, 3]
    values[place] += operand
    return values


def wild(place):
    values = [1, 2, 3]
    values[2] = Wild(values)
    values[place] += 1
    return values


def wilder(place):
    values = [1, 2, 3]
    try:
        values[place] += Wild(values)
    except IndexError as error:
        print(error)
    return values


for place in (0, 1, -1, 7, -9, True, 1.0, '1', None, Place(), slice(0, 2), 2 ** 70, 4):
    attempt(lambda: read(place))
    attempt(lambda: add(place))
for place in (2, 3, 5, 6, 7):
    attempt(lambda: add(place))
attempt(lambda: repeated([0, 1, 2, 3, 1, -1]))
attempt(lambda: repeated([9]))
attempt(typed)
attempt(beyond)
attempt(lambda: divided(1))
for operand in (1, 2.5, 2 ** 60, True, 'x', None, [1]):
    attempt(lambda: operands(1, operand))
attempt(lambda: wild(2))
attempt(lambda: wild(0))
attempt(lambda: wilder(1))
#: sums at the edge of the safe integers
def every(a, b):
    c = a
    c += b
    d = a
    d -= b
    e = a
    e *= b
    return a + b, a - b, a * b, c, d, e, a == b, a != b


for a in (2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 53, 2 ** 31, -(2 ** 31), 2 ** 52, 3, 0, -1, 1.5, True):
    for b in (1, -1, 2 ** 53 - 1, -(2 ** 53) + 1, 0, 2 ** 31, -2.5, False, 2 ** 64):
        print(*every(a, b))
for a in (7, -7, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 2 ** 40, -(2 ** 40), 0):
    for b in (1, -1, 3, -3, 2 ** 31, -(2 ** 31), 2 ** 40):
        print(a % b, a // b, divmod(a, b), end=' ')
#: largest and smallest of lists
class Own(list):
    def __iter__(self):
        return iter([5, 6])


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error)


nan = float('nan')
for values in ([3, 1, 2], [2, 2.0, 2], [2.0, 2], [1, nan, 3], [nan, 1], [True, 1, 0], [2 ** 70, 1], [], ['a', 'b'], [1, 'a'], [0.0, -0.0], [-0.0, 0.0], Own([1, 2, 3]), [None], [[1], [0, 5]]):
    attempt(lambda: (max(values), min(values)))
    attempt(lambda: (max(values, default='none'), min(values, key=lambda v: -v)))
#: equality of objects
class Same:
    def __init__(self, n, answer=None):
        self.n = n
        self.answer = answer

    def __eq__(self, other):
        print('eq', self.n, end='; ')
        return NotImplemented if self.answer is None else self.answer


class Derived(Same):
    def __eq__(self, other):
        print('derived', end='; ')
        return 'truthy'


def compared(a, b):
    return a == b, a != b, bool(a == b), a in [b], [a].count(b), 1 if a == b else 0


for a in (Same(1), Same(2, True), Same(3, []), Derived(4), 1, None, 'a', 2.5):
    for b in (Same(5), Same(6, False), Derived(7), 1, True, 1.0, None, 'a', 2 ** 60):
        print(*compared(a, b))
#: small ints at sites of unknown type and beyond them
from decimal import Decimal
from fractions import Fraction


class Own(int):
    def __add__(self, other):
        return 'own'


def each(a, b):
    out = []
    for operation in (
        lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b,
        lambda: a + 1, lambda: 1 - a, lambda: a * 3, lambda: a / 4, lambda: a // 4, lambda: a % 4, lambda: 7 // a, lambda: 7 % a,
        lambda: a < b, lambda: a == b, lambda: a >= 2, lambda: 'more' if a > b else 'less', lambda: a != 0,
    ):
        try:
            result = operation()
            out.append(f'{type(result).__name__} {result!r}')
        except Exception as error:
            out.append(f'{type(error).__name__} {error}')
    return out


def grown(value, times):
    for _ in range(times):
        value += value
        value -= 1
    return value


edge = 2 ** 53
for a, b in ((0, 5), (0, -5), (-7, 2), (7, -2), (-7, 7), (edge - 1, 1), (edge - 1, 2), (1 - edge, 1), (1 - edge, 2), (edge, -1),
             (94906266, 94906267), (-94906266, 94906267), (2 ** 31 - 1, 1), (-(2 ** 31), 3), (2 ** 40, 3), (-(2 ** 40), 7), (6, 0),
             (5, 2.5), (2.5, 5), (True, 2), (3, False), (4, None), ('a', 2), (Own(4), 3), (3, Own(4)), (Fraction(1, 3), 2), (2, Decimal(3))):
    print(a, b, *each(a, b), sep=' | ')
print(grown(3, 60), grown(-3, 60), grown(1.5, 20))
#: ranges whose step is computed
def walk(start, stop, step):
    seen = []
    for i in range(start, stop, step):
        seen.append(i)
        if len(seen) > 4:
            break
    return seen


for step in (1, 2, -1, -3, 0, 7, True, 1.5, None):
    try:
        print(walk(0, 20, step), walk(5, -9, step))
    except Exception as error:
        print(type(error).__name__, error)
for i in range(2, 6):
    print(list(range(i * i, 30, i)), [j for j in range(30, i, -i)])
    for j in range(i, i * i, i):
        i = j
    print(i)
try:
    for step in range(1, -1, -1):
        for i in range(0, 3, step):
            print(i)
except ValueError as error:
    print(error)
#: repeated lists
for items in ([], [0], [1, 2, 3], [None], ['a', 0.5], (1,), (1, 2)):
    for times in (-1, 0, 1, 2, 3, 5, 8, True):
        made = items * times
        print(made, len(made), times * items == made)
row = [[0]] * 3
row[0].append(1)
print(row, [0.0] * 5 + [1], [True] * 7)
