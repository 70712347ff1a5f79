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
