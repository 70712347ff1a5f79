#: stores from outside a class
class Plain:
    limit = 3

class Guarded:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, (name, value))

class Late:
    pass

class Property:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        return self._x
    @x.setter
    def x(self, value):
        self._x = value * 2
    @property
    def fixed(self):
        return 5

class Slots:
    __slots__ = ('a',)

class OwnList(list):
    pass

class Descriptor:
    def __get__(self, instance, owner):
        return 'got'
    def __set__(self, instance, value):
        instance.__dict__['kept'] = value

class Described:
    field = Descriptor()

def search():
    pass

def store(target, value):
    try:
        target.x = value
        print(type(target).__name__, str(target.x)[:9])
    except Exception as error:
        print(type(target).__name__, type(error).__name__, error)

for value in (1, 2.5, 'text', None, search, Plain):
    for kind in (Plain, Guarded, Late, Property, OwnList):
        store(kind(), value)
store(Slots(), 1)
store(None, 1)
store(5, 1)
store('s', 1)
store(Plain, 1)
print(Plain.x)
late = Late()
store(late, 1)
Late.__setattr__ = lambda self, name, value: object.__setattr__(self, name, [value])
store(late, 2)
del Late.__setattr__
store(late, 3)
prop = Property()
try:
    prop.fixed = 1
except AttributeError as error:
    print(error)
described = Described()
described.field = 7
print(described.field, described.__dict__)
plain = Plain()
plain.limit += 1
plain.call = lambda: 'called'
print(plain.limit, Plain.limit, plain.call(), sorted(plain.__dict__))
#: loops over what changes
items = [1, 2, 3]
for item in items:
    if item < 4:
        items.append(item + 3)
print(items)
for item in items:
    items.remove(item)
print(items)
items = [1, 2, 3, 4]
for index, item in enumerate(items):
    if item == 2:
        items.clear()
        items.extend([9, 9])
    print(index, item)
class Shouting(list):
    def __iter__(self):
        return iter(['loud'])
class Pair(tuple):
    def __iter__(self):
        yield 'first'
        yield 'second'
for item in Shouting([1, 2]):
    print(item)
for item in Pair((1, 2)):
    print(item)
print([item for item in Shouting([1])], list(zip(Shouting([1, 2]), Pair((3, 4)), [5, 6, 7])))
first, second = iter([1, 2, 3]), iter([4, 5])
for a, b in zip(second, first):
    print(a, b)
print(next(first, 'none'))
def walk(values):
    for value in values:
        yield value
walker = walk(items)
print(next(walker))
items[:] = [5, 6, 7]
print(list(walker))
for thing in (5, None, 2.5):
    try:
        for item in thing:
            pass
    except TypeError as error:
        print(error)
#: loops that are left
def search(rows):
    for row in rows:
        for value in row:
            if value == 0:
                break
            if value < 0:
                continue
            print('value', value)
        else:
            print('no zero in', row)
            continue
        print('zero in', row)
    else:
        return 'all'
print(search([[1, -2, 3], [4, 0, 5], []]))
def counted(n):
    while n > 0:
        n -= 1
        try:
            if n == 7:
                continue
            if n == 3:
                break
        finally:
            print('turn', n)
    else:
        return 'ended'
    return n
print(counted(9), counted(3), counted(0))
total = 0
while True:
    total += 1
    for k in range(300):
        if k == 200 and total > 2:
            break
    else:
        continue
    break
print(total, k)
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
#: ranges of all kinds
def numbers(*arguments):
    try:
        found = []
        for i in range(*arguments):
            found.append(i)
            if len(found) == 4:
                break
        return found
    except Exception as error:
        return f'{type(error).__name__}: {error}'
def spanned(start, stop, step):
    found = []
    for i in range(start, stop, step):
        found.append(i)
        if len(found) == 4:
            break
    return found
def upward(start, stop):
    found = []
    for i in range(start, stop):
        found.append(i + 1)
        if len(found) == 3:
            break
    return found
for arguments in ((5,), (2, 5), (5, 2), (5, 2, -1), (0, 10, 3), (10, 0, -4), (3, 3), (True, 4), (0, 9, True)):
    print(arguments, numbers(*arguments))
for arguments in ((0, 5, 2), (5, 0, -2), (10**20, 10**20 + 9, 3), (-10**20, 0, 10**19), (2**53 - 2, 2**53 + 9, 1), (9007199254740990, 9007199254740999, 2), (0, 10**30, 10**29), (0, 2**60, 2**58)):
    print(arguments, spanned(*arguments))
print(upward(10**16, 10**16 + 2), upward(-3, 10), upward(2**53 - 1, 2**53 + 5))
for bad in ((1, 2, 0), (1.5, 2, 1), (1, 'x', 1), (1, 2, None)):
    try:
        print(spanned(*bad))
    except Exception as error:
        print(type(error).__name__, error)
for i in range(3):
    i = i * 10
    print(i)
for i in range(0):
    pass
print(i, [j * j for j in range(5, -5, -3)], [j for j in range(2**62, 2**62 + 2)])
#: small and large ints through operators
def all_of(a, b):
    results = []
    for operation in (
        lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b,
        lambda: a & b, lambda: a | b, lambda: a ^ b, lambda: a << b, lambda: a >> b, lambda: divmod(a, b), lambda: -a,
    ):
        try:
            results.append(operation())
        except Exception as error:
            results.append(f'{type(error).__name__}: {error}')
    return results
def augmented(a, b):
    results = []
    try:
        x = a; x //= b; results.append(x)
        x = a; x %= b; results.append(x)
        x = a; x &= b; results.append(x)
        x = a; x |= b; results.append(x)
        x = a; x ^= b; results.append(x)
        x = a; x >>= b; results.append(x)
        x = a; x /= b; results.append(x)
        x = a; x -= b; results.append(x)
    except Exception as error:
        results.append(f'{type(error).__name__}: {error}')
    return results
big = 2**53 - 1
for a, b in ((7, 2), (-7, 2), (7, -2), (0, -5), (5, 0), (big, big), (-big, 2), (big, -1), (3, 70), (True, 2), (2.5, 2), (7, 2.5), (7, 0.0), (2.5, 0), ('a', 1), (1, 'a'), (None, 1)):
    print(a, b, all_of(a, b), augmented(a, b))
def shares(total, parts):
    return [part / total for part in parts], [-part for part in parts]
print(shares(4.0, [1.0, 2, True]), shares(3, [1, 2.5, 0.0]))
for total in (0, 0.0):
    try:
        shares(total, [1.0])
    except ZeroDivisionError as error:
        print(error)
    try:
        shares(total, [1])
    except ZeroDivisionError as error:
        print(error)
#: items of lists
values = [10, 20, 30]
for key in (0, -1, 2, 3, -4, True, 2**70, 1.0, 'a', None, slice(1, None)):
    try:
        print(key, values[key])
    except Exception as error:
        print(type(error).__name__, error)
    try:
        values[key] = [0]
        print(values)
    except Exception as error:
        print(type(error).__name__, error)
    try:
        values[key] += [1]
        print(values)
    except Exception as error:
        print(type(error).__name__, error)
    values = [10, 20, 30]
#: numbers out of bools
def shown(value):
    return value if isinstance(value, str) else str(value)
def larger(a, b):
    return a > b
print(shown(abs(larger(2, 1))), shown(abs(True)), abs(larger(1, 2)) + 1, abs(not None))
print(min(larger(1, 2), True), max(larger(1, 2), False), round(larger(3, 2)), -larger(3, 2), +larger(3, 2))
#: orders of all kinds
values = [3, 1, 2, 2.5, True, 0, -0.0, 10**20, -5]
texts = ['b', 'a', '', 'B', 'é', 'z', '\U0001f600', '\uffff', 'ab']
pairs = [(1, 'b'), (1, 'a'), (0, 'z'), (1, 'a', 0), (), (1.0, 'a')]
print(sorted(values), sorted(values, reverse=True))
print(sorted(texts), sorted(texts, reverse=True), sorted(texts[:6], reverse=True))
print(sorted(pairs), sorted(pairs, reverse=True))
print(sorted(values, key=abs), sorted(values, key=lambda v: -v, reverse=True), sorted(texts, key=len), sorted(texts, key=len, reverse=True))
print(sorted(texts, key=lambda t: (len(t), t)), sorted(pairs, key=lambda p: p[0] if p else -1), sorted(range(20), key=lambda i: str(i)))
nan = float('nan')
print(sorted([3.0, nan, 1.0, nan, 2.0]), sorted([5, nan, 1], key=lambda v: v), sorted([1, 2, 3], key=lambda v: nan if v == 2 else -v))
class Point:
    def __init__(self, x):
        self.x = x
    def __lt__(self, other):
        return self.x < other.x
    def __repr__(self):
        return f'P{self.x}'
print(sorted([Point(3), Point(1), Point(2)]), sorted([(Point(2), 1), (Point(1), 2)]))
for bad in ([1, 'a'], ['a', None], [(1, 'a'), (1, 2)], [(1,), [1]], [1, 2j]):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error)
    try:
        print(sorted(bad, key=lambda v: v))
    except TypeError as error:
        print(error)
many = [(i * 7919) % 101 for i in range(300)]
print(sorted(many) == sorted(map(float, many)), sorted(many, key=lambda v: v % 10)[:40], sorted([str(v) for v in many])[:12])
items = [3, 1, 2]
items.sort(key=lambda v: items.append(v) or v) if False else items.sort(reverse=True)
print(items)
#: numbers out of texts
for text in ('1', ' 12 ', '+5', '-0', '-0.0', '1.', '.5', '.', '', ' ', '1e5', '1E-3', 'e5', '1_000', '1__0', '_1', 'nan', '-inf', 'Infinity', '٣', '1٣.5', '0x10', '0b1', '1 2', '1\n', '\u20071', '1.5.2', '++1', '9' * 20, '0' * 20 + '7', '1' * 400, 'ab'):
    for kind in (int, float):
        try:
            print(repr(text[:12]), kind(text))
        except (ValueError, OverflowError) as error:
            print(str(error)[:70])
for text, base in (('ff', 16), ('0xff', 16), ('0xff', 0), ('z', 36), ('12', 3), ('3', 3), ('1_0', 2), ('007', 0), ('-0b1', 0)):
    try:
        print(text, base, int(text, base))
    except ValueError as error:
        print(error)
for text in (' a b ', '\x1ca\x1f', '\xa0a\x85', 'a', '', '\u3000', 'a ', ' a'):
    print(ascii(text.strip()), ascii(text.lstrip()), ascii(text.rstrip()), text.split(), text.isspace())
#: exceptions that nobody looks at
def fail(kind, *arguments):
    raise kind(*arguments)
class Own(ValueError):
    pass
def counted(kind):
    count = 0
    for i in range(3):
        try:
            fail(kind, i)
        except ValueError:
            count += 1
        except (KeyError, IndexError):
            count += 10
        except Exception as error:
            count += 100
        else:
            count += 1000
        finally:
            count += 10000
    return count
print([counted(kind) for kind in (ValueError, Own, KeyError, IndexError, TypeError, ZeroDivisionError)])
import traceback
def frames():
    return [line.strip() for line in traceback.format_exc().splitlines() if 'line' in line or 'Error' in line]
def looked_at():
    try:
        fail(ValueError, 'seen')
    except ValueError:
        return frames()
def through():
    try:
        try:
            fail(KeyError, 'inner')
        except ValueError:
            pass
    except KeyError:
        return frames()
def again():
    try:
        try:
            fail(ValueError, 'first')
        except ValueError:
            raise
    except ValueError:
        pass
    try:
        fail(ValueError, 'second')
    except ValueError as error:
        kept = error
    try:
        raise kept
    except ValueError:
        return frames()[-1]
def chained():
    try:
        try:
            fail(ValueError, 'low')
        except ValueError:
            fail(TypeError, 'high')
    except TypeError as error:
        return repr(error.__context__), frames()
def produced():
    try:
        yield 1
        fail(ValueError, 'made')
    except ValueError:
        yield frames()
def consumed():
    found = []
    try:
        for item in produced():
            found.append(item)
    except ValueError:
        pass
    return found
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        self.seen = frames()
        return True
def managed():
    manager = Manager()
    try:
        with manager:
            fail(ValueError, 'managed')
    except ValueError:
        pass
    return manager.seen
def finished():
    seen = []
    try:
        try:
            fail(ValueError, 'left')
        finally:
            seen.append(traceback.format_exc().splitlines()[-1])
    except ValueError:
        pass
    return seen
for check in (looked_at, through, again, chained, consumed, managed, finished):
    print(check.__name__, check())
def early(n):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                return 'returned'
            if i == 2 and n == 3:
                break
        except ValueError:
            pass
    try:
        fail(ValueError, 'after')
    except ValueError:
        return frames()[-1]
print(early(5), early(3), early(1))
#: attributes that may be missing
class Some:
    present = 1
    def __getattr__(self, name):
        if name == 'made':
            return 'made up'
        raise AttributeError(f'no {name}')
class Failing:
    @property
    def broken(self):
        raise AttributeError('inside')
    @property
    def worse(self):
        raise ValueError('inside')
class Meta(type):
    def on_meta(cls):
        return 'meta'
class WithMeta(metaclass=Meta):
    own = 2
import math
for target in (Some(), Failing(), Some, Failing, WithMeta, WithMeta(), 5, 'text', None, 2.5, [1], {}, math, len, lambda: 0, Some().__getattr__):
    found = []
    for name in ('present', 'made', 'absent', 'broken', 'worse', 'own', 'on_meta', 'real', 'append', 'keys', 'pi', '__name__', '__len__', '__dict__', '__class__', '__doc__'):
        try:
            found.append(hasattr(target, name))
        except ValueError as error:
            found.append(str(error))
    print(found)
print(getattr(Some(), 'made'), getattr(Failing(), 'broken', 'default'), getattr(5, 'x', None))
#: tuples as keys
table = {}
for key in ((1, 'a'), (1.0, 'a'), (True, 'a'), ('a', 1), (), ((1,),), (1, ('b', None)), (float('inf'), 2)):
    table[key] = table.get(key, 0) + 1
print(table, (1, 'a') in table, (1, 'b') in table, table[(True, 'a')], {(1, 2), (1.0, 2.0)})
nan = float('nan')
pair = (nan, 1)
print(pair in {pair: 1}, {pair: 1}[pair])
class Odd(tuple):
    def __eq__(self, other):
        return False
    __hash__ = tuple.__hash__
odd = Odd((1, 'a'))
print(odd in table, (1, 'a') in {odd: 1})
try:
    table[(1, [2])] = 1
except TypeError as error:
    print(error)
#: calls by keyword
order = []
def noted(value):
    order.append(value)
    return value
def spread(a, b=2, /, c=3, d=4.5, e='e'):
    return [a, b, c, d, e]
print(spread(1), spread(1, 5), spread(1, 5, 6, e=7), spread(1, c=noted(8), e=noted(9)), spread(noted(1), noted(2), d=noted(3)), order)
def plain(capital, price, risk=1.0, fee=0.0):
    return capital * risk / (price * (1.0 + fee))
print(plain(1000.0, price=10, fee=0.5), plain(1000, 10, risk=2), plain(capital=1, price=2))
def out_of_order(a, b, c=0):
    return (a, b, c)
print(out_of_order(b=noted('b'), a=noted('a')), order[-2:])
print(out_of_order(c=1, a=2, b=3))
for call in (lambda: plain(1, 2, price=3), lambda: plain(1, fees=2, price=1), lambda: plain(price=1), lambda: spread(a=1), lambda: out_of_order(1, 2, 3, c=4)):
    try:
        print(call())
    except TypeError as error:
        print(error)
class Box:
    def __init__(self, a, b):
        self.items = [a, b]
    def __eq__(self, other):
        return self.items == other.items
class Returning:
    def __init__(self, a, b):
        return 5
class Making:
    def __new__(cls, a, b):
        return [a, b]
class Default:
    def __init__(self, a, b=3):
        self.b = b
print(Box(1, 2).items, Box(1, 2) == Box(1, 2.0), Making(1, 2), Default(1, 2).b, Default(1).b)
for call in (lambda: Box(1), lambda: Box(1, 2, 3), lambda: Returning(1, 2), lambda: int(1, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
#: sums, extremes and slices
for values in ([], [1, 2, 3], [1.5, 2], [2, 1.5, 3, 0.25], [True, 2], [2**53 - 1, 1, 1], [2**53 - 1, 1, 0.5], [0.1] * 10, [1, 'a'], [[1], [2]], [-0.0], [-0.0, -0.0], [1, 2.5, True], (1, 2), {1: 2, 3: 4}, [1e308, 1e308, -1e308], [1, 1j], [None]):
    try:
        print(sum(values), end=' ')
    except TypeError as error:
        print(error, end=' ')
    try:
        print(sum(values, 10), sum(values, 0.5), end=' ')
    except TypeError as error:
        print(error, end=' ')
    try:
        print(min(values), max(values))
    except (TypeError, ValueError) as error:
        print(error)
nan = float('nan')
print(max([nan, 1.0]), max([1.0, nan]), min([1, nan, 0]), max(1.0, 1), max(1, 1.0), min(0.0, -0.0), max([2, 2.5, True]), min('b', 'a'), max([[1], [1, 2]]))
items = list(range(6))
def sliced(start, stop):
    try:
        return items[start:stop]
    except TypeError as error:
        return str(error)
def counted(n):
    return items[:n], items[n:], items[-n:], items[n:n + 2], items[1:-n], items[n + 9:]
print([counted(n) for n in range(4)])
for start in (None, 0, 2, -2, 9, -9, 2**70, True, 1.5):
    print(start, [sliced(start, stop) for stop in (None, 0, 3, -1, 99, -99, -2**70)])
copy = items[:]
copy.append(9)
print(items, copy, items[:] is items, 'text'[1:3], (1, 2, 3)[:2], items[::2], items[::-1])
print([items.pop(0) for _ in range(3)], items, items.pop(-1), items.pop(1), items)
#: format fields
for text, arguments in (('{}', (1,)), ('{} {}', (1, 2.5)), ('{:>5}|{:<5}|', ('a', 'b')), ('{:.2f}', (1 / 3,)), ('{0}{1}{0}', (1, 2)), ('{{}}', ()), ('{{{}}}', (1,)), ('{!r:>6}', ('a',)), ('{:{}}', (3, 5)), ('{}', ()), ('{', (1,)), ('}', (1,)), ('{0} {}', (1, 2)), ('{} {0}', (1, 2)), ('{:}', (7,)), ('{::}', (7,)), ('{:d}', ('a',)), ('{0.real} {0[1]}', ([1, 2],)), ('{:a}}', (1,)), ('é{}é', ('ü',)), ('{!x}', (1,)), ('{a}', (1,)), ('{:{}', (1, 2)), ('{ }', (1,)), ('{:5', (1,)), ('{!r', (1,)), ('{a', (1,)), ('{a[', (1,)), ('{0:{1}', (1, 2)), ('{!', (1,)), ('{0!r:', (1,))):
    try:
        print(text.format(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
print('{a} {b:.1f}'.format(a=1, b=2), '{0[k]}'.format({'k': 3}), '{:,} {:+d} {:05d}'.format(1234567, 3, 42))
#: modules and their functions
import math
import statistics as kept
print(math.sqrt(16), math.floor(-2.5), math.pi > 3, math.pow(2, 3), math.gcd(12, 18), math.hypot(3, 4), kept.mean([1, 2, 3]))
root = math.sqrt
print(root(9.0), [f(4) for f in (math.sqrt, math.exp)][0])
for call in (lambda: math.sqrt(-1), lambda: math.absent(1), lambda: math.pi(), lambda: math.log('a')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
math.own = lambda x: x + 1
print(math.own(1))
#: records of fields
from dataclasses import dataclass, field, fields, asdict, replace
from typing import ClassVar, List
@dataclass
class Trade:
    side: str
    size: float = 1.0
    tags: List[str] = field(default_factory=list)
    kind: ClassVar[str] = 'trade'
@dataclass
class Closed(Trade):
    profit: float = 0.0
    total: float = field(init=False)
    def __post_init__(self):
        self.total = self.size * self.profit
@dataclass
class Checked:
    x: int
    def __post_init__(self):
        if self.x < 0:
            raise ValueError('negative')
@dataclass
class Setter:
    x: int
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)
@dataclass(frozen=True)
class Frozen:
    x: int
    y: list = field(default_factory=list)
@dataclass(kw_only=True)
class Keyed:
    a: int
    b: int = 2
@dataclass
class Calling:
    f: object
first, second = Trade('long'), Trade('short', 2, tags=['a'])
first.tags.append('own')
print(first, second, Trade('long').tags, Trade.kind, first == Trade('long', 1.0, ['own']))
print(Closed('long', 3, profit=2), Checked(1), Setter(4), Frozen(1), Keyed(a=1), Keyed(b=3, a=1), asdict(second), replace(second, size=5))
print([each.name for each in fields(Closed)], Trade.__init__.__name__, Trade.__init__.__qualname__)
print(Calling(len).f('abc'), Calling(Trade).f('x').side)
for call in (lambda: Trade(), lambda: Trade('a', 1, [], 2), lambda: Trade('a', sizes=1), lambda: Checked(-1), lambda: Keyed(1), lambda: Frozen(1).__setattr__('x', 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
#: methods that are missing
def noted(value):
    print('noted', value)
    return value
class Plain:
    pass
plain = Plain()
plain.own = lambda value: value + 1
import math
for call in (lambda: (5).append(noted(1)), lambda: 'a'.push(noted(2)), lambda: [].add(noted(3)), lambda: None.x(noted(4)), lambda: Plain().x(noted(5)), lambda: plain.own(noted(7)), lambda: 'a'.join(noted(['b', 'c'])), lambda: math.absent(noted(8)), lambda: Plain.x(noted(9)), lambda: len.x(noted(10)), lambda: {}.get(noted(11), noted(12)), lambda: math.sqrt(noted(16))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
#: percent formats
class Shown:
    def __str__(self):
        return 'shown'
    def __repr__(self):
        return 'repr'
for text, values in (('%s', 1), ('%s', (1,)), ('%s %d %.2f', ('a', 3, 2.345)), ('%d', 2.9), ('%d', True), ('%d', 10**20), ('%.1f', 3), ('%.1f', float('inf')), ('%.3f', -0.0005), ('%s', None), ('%s', Shown()), ('%s%s', (Shown(), [Shown()])), ('%d', 'a'), ('%s', ()), ('%s %s', (1,)), ('%s', (1, 2)), ('plain', ()), ('plain', (1,)), ('plain', {'a': 1}), ('100%%', ()), ('%s%%', (5,)), ('%', (1,)), ('%s', {'a': 1}), ('%(a)s', {'a': 1}), ('%(a)s %s', {'a': 1}), ('%.2f%%', (12.345,)), ('%s', [1, 2]), ('%d items', 5), ('%.10f', 0.1), ('%.0f', 2.5), ('%5.1f', 2.25), ('é%s', 'ü')):
    try:
        print(repr(text % values))
    except Exception as error:
        print(type(error).__name__, error)
print('{} of {:.1%} {:>4}'.format(Shown(), 0.5, 'x'), '{}{}'.format(*[1, 2, 3]), '{}'.format(*['only']), '{:d}{}'.format(3, None))
for text in ('{}{}', '{:q}', '{} {'):
    try:
        print(text.format(1))
    except Exception as error:
        print(type(error).__name__, error)
#: getter-of-function
class Shop:
    reads = 0

    @property
    def rule(self):
        Shop.reads += 1
        return lambda x: x + 1

    def use(self):
        one = self.rule
        for _ in range(3):
            two = self.rule
        return one(1), two(2), self.rule(3)


print(Shop().use(), Shop.reads)
#: calls of classes where they stand
class Plain:
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class Returning:
    def __init__(self, value):
        self.value = value
        return value


class Meta(type):
    def __call__(cls, *args):
        return ('meta', args)


class Made(metaclass=Meta):
    def __init__(self, x):
        self.x = x


class Late:
    def __init__(self, x):
        self.x = x


class Derived(Late):
    pass


class Singleton:
    only = None

    def __new__(cls, x):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self, x):
        self.x = x


class Deep:
    def __init__(self, n):
        self.inner = Deep(n - 1)


class Wide:
    def __init__(self, a, b, c, d, e=5, *rest, f=6, **more):
        self.all = (a, b, c, d, e, rest, f, more)


class Four:
    def __init__(self, a, b, c, d):
        self.all = [a, b, c, d]


def tries():
    for call in (
        lambda: vars(Plain(1)), lambda: vars(Plain(1, 3)), lambda: Plain(), lambda: Plain(1, 2, 3), lambda: vars(Plain(b=1, a=2)),
        lambda: Returning(None).value, lambda: Returning(5), lambda: Made(3), lambda: vars(Late(4)), lambda: vars(Derived(5)),
        lambda: Singleton(1).x + Singleton(2).x + Singleton(3).x, lambda: Deep(5), lambda: Wide(1, 2, 3, 4).all,
        lambda: Wide(1, 2, 3, 4, 5, 6, 7, g=8).all, lambda: Wide(1, 2), lambda: Four(1, 2, 3, 4).all, lambda: Four(1, 2, 3), lambda: Missing(1),
        lambda: Plain(print('first'), Absent),
    ):
        for _ in range(3):
            try:
                print(call())
            except (TypeError, NameError, RecursionError) as error:
                print(type(error).__name__, error)


tries()


def initialise(self, x):
    self.x = ['changed', x]


Late.__init__ = initialise
tries()
Plain = lambda *args: args
Late.__init__ = lambda self: None
tries()
#: attributes read from classes
class Settings:
    limit = 5
    names = ['a']
    both = 1

    @staticmethod
    def twice(x):
        return x * 2

    @classmethod
    def name(cls):
        return cls.__name__

    @property
    def own(self):
        return 1


class Child(Settings):
    both = 2


class Meta(type):
    shown = 'meta'

    def __getattr__(cls, name):
        return f'no {name}'


class Wrapped(metaclass=Meta):
    shown = 'class'


class Descriptor:
    def __get__(self, instance, owner):
        return ('got', instance is None, owner.__name__)


class Holder:
    item = Descriptor()
    plain = 3


from enum import Enum, IntEnum


class Side(Enum):
    LONG = 'long'
    SHORT = 'short'
    ALSO = 'long'


class Level(IntEnum):
    LOW = 1
    HIGH = 2


def shown():
    for _ in range(3):
        print(Settings.limit, Settings.names, Settings.both, Child.limit, Child.both, Settings.twice(4), Child.name(), type(Settings.own).__name__)
        print(Wrapped.shown, Wrapped.absent, Holder.item, Holder.plain, Side.LONG, Side.ALSO is Side.LONG, Side.LONG == Side.SHORT, Level.HIGH > Level.LOW, Level.LOW + 1)
        try:
            print(Settings.absent)
        except AttributeError as error:
            print(error)


shown()
Settings.limit += 1
Settings.names.append('b')
Child.both = 7
Settings.twice = staticmethod(lambda x: x * 3)
Wrapped.shown = 'class again'
Holder.plain = Descriptor()
shown()
del Child.both
Settings.both = lambda: 'called'
Meta.shown = property(lambda cls: f'property of {cls.__name__}')
Meta.absent = 'here now'
Holder.item = 4
shown()
del Settings.limit
try:
    print(Settings.limit)
except AttributeError as error:
    print(error)
for change in (lambda: setattr(Side, 'LONG', 1), lambda: Side.MISSING):
    try:
        change()
    except AttributeError as error:
        print(error)
Settings = None
try:
    print(Settings.limit)
except AttributeError as error:
    print(error)
#: tuples as keys that are looked for again
class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


table = {}
for i in range(12):
    key = (i % 3, 'x' if i % 2 else 'y')
    if key in table:
        table[key] += i
    else:
        table[key] = i
    if i == 7:
        print(table.pop(key), key in table, table.get(key))
        table[key] = 'text'
    if i == 8:
        del table[key]
        print(key in table, len(table))
    try:
        table[key] += 0
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
        table[key] = 100
print(table)
key = (Key(1), 2)
table = {key: 'a'}
print(key in table, table[key], table.get((Key(1), 2)), (Key(3), 2) in table)
table[key] += 'b'
print(len(table))
key = (1, (2, 3))
table = {key: [1]}
table[key] += [2]
print(table, (1, (2.0, 3)) in table, (True, (2, 3)) in table, table[1, (2, 3)])
table.clear()
print(key in table)
key = (1, [])
for look in (lambda: key in table, lambda: table[key], lambda: table.get(key)):
    try:
        print(look())
    except TypeError as error:
        print(error)
seen = set()
pair = (0, 'a')
seen.add(pair)
print(pair in seen, (0.0, 'a') in seen, (0, 'b') in seen)
seen.discard(pair)
print(pair in seen, len(seen))
#: except clauses with what is no exception class
class Mixin:
    pass


class Own(Mixin, Exception):
    pass


for classes in (object, Mixin, (Mixin, Own), (Own, Mixin), 5, (Own, 5), (), Own, (KeyError, Own), (KeyError, ValueError)):
    try:
        try:
            raise Own('x')
        except classes:
            print('caught')
    except TypeError as error:
        print(error)
    except Own:
        print('passed')
for text in ('x', 'Z9', '9x', ' x', '', '_1', '1_0', '+5', '٣', 'é', '[', '0x10', 'True', "it's"):
    for convert in (int, lambda text: int(text, 16), float):
        try:
            print(convert(text))
        except (TypeError, ValueError) as error:
            print(error)
#: dataclasses made where they stand
from dataclasses import dataclass, field


@dataclass
class Trade:
    side: str
    entry: float
    size: float = 1.0
    tags: list = field(default_factory=list)
    meta: dict = field(default_factory=lambda: {'made': True})

    def __post_init__(self):
        self.total = self.entry * self.size


@dataclass
class Limited(Trade):
    limit: object = None

    @property
    def bound(self):
        return self.limit


class Guarded:
    def __setattr__(self, name, value):
        print('set', name, value)
        object.__setattr__(self, name, value)


@dataclass
class Seen(Guarded):
    x: int
    y: int = 2


for _ in range(2):
    one, two = Trade('long', 10.0), Trade('short', 5.0, 2.0, ['a'])
    one.tags.append('b')
    print(one, two, one.total, two.total, one == two, one.tags is not two.tags)
    print(Limited('long', 1.0, limit=len).limit('abc'), Limited('a', 2.0, 3.0, [], {}, print).limit is print, Seen(1), Seen(y=5, x=4))
    for call in (lambda: Trade(), lambda: Trade('a'), lambda: Trade(1, 2, 3, 4, 5, 6), lambda: Trade('a', 1.0, sides=2)):
        try:
            call()
        except TypeError as error:
            print(error)
#: operators of classes where the left operand alone is asked
class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.n + other.n)

    def __radd__(self, other):
        return ('radd', other)

    def __sub__(self, other):
        return ('sub', type(self).__name__, type(other).__name__)

    def __mul__(self, other):
        return NotImplemented

    def __truediv__(self, other):
        return None

    def __eq__(self, other):
        if isinstance(other, str):
            return NotImplemented
        return [] if other is None else getattr(other, 'n', 0) == self.n

    def __repr__(self):
        return f'Money({self.n})'


class Euro(Money):
    def __rsub__(self, other):
        return ('rsub', type(self).__name__, type(other).__name__)


class Listed(list):
    def __add__(self, other):
        return ('listed', other)


class Number(int):
    def __add__(self, other):
        return ('number', int(self), other)


class Kinds(type):
    def __add__(cls, other):
        return f'{cls.__name__}+{other}'

    def __eq__(cls, other):
        return 'kinds'

    __hash__ = type.__hash__


class Kind(metaclass=Kinds):
    pass


class Answer:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value


def each(a, b):
    out = []
    for operation in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a == b, lambda: a != b,
                      lambda: 'yes' if a == b else 'no', lambda: b in [a], lambda: [a] == [b]):
        try:
            out.append(operation())
        except TypeError as error:
            out.append(str(error))
    return out


things = (Money(1), Money(1), Euro(2), 3, 'text', None, [1], Listed([2]), Number(4), Kind, Answer(0), Answer('x'), Answer(NotImplemented))
for a in things:
    for b in things:
        print(type(a).__name__, type(b).__name__, *each(a, b))
Money.__add__ = lambda self, other: 'changed'
print(Money(1) + Money(2), Euro(1) + Euro(2), Euro(1) + 5)
del Money.__eq__
print(Money(1) == Money(1), Euro(1) == Euro(1))
Euro.__mul__ = lambda self, other: 'times'
print(Euro(1) * 2, Euro(1) * Euro(1))
try:
    print(Money(1) * 2)
except TypeError as error:
    print(error)
Money.__sub__ = lambda self, other, more: 'never'
try:
    print(Money(1) - Money(2))
except TypeError as error:
    print(error)
total = Money(1)
total += 2
print(total)


class Endless:
    def __add__(self, other):
        return self + other


try:
    Endless() + 1
except RecursionError as error:
    print(error)
#: comparisons of large and small ints of unknown type
def counted(limit):
    n = 1
    seen = []
    while n < limit:
        n *= 1000003
        seen.append((n == limit, n != limit, n > limit, n <= limit, limit >= n, limit == n))
    return n, seen


for limit in (5, 2 ** 53, 2 ** 60, 1e15, 1e300 / 1e270, True, 2 ** 63 + 0.0):
    print(counted(limit))
try:
    counted('a')
except TypeError as error:
    print(error)
