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
