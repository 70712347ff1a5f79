#: of-a-try
import traceback
def places():
    return [line.strip().split(', ', 1)[1] for line in traceback.format_exc().splitlines() if line.startswith('  File')]
def check(x):
    if x == 0:
        raise ValueError('zero')
    return 10 / (x - 1)
def deeper(x):
    return check(x)
def own(x):
    try:
        y = [1, 2]
        if x > 5:
            y.append(3)
        elif x == 5:
            return y[9]
        z = {'a': 1}
        z['b'] += y[x]
    except (KeyError, IndexError) as error:
        return str(error), places()
def called(x, f):
    try:
        y = x
        f(y)
    except Exception as error:
        return str(error), places()
def bare(x):
    try:
        check(x)
    except ValueError:
        print('seen')
        raise
def passing(x):
    try:
        check(x)
    except KeyError:
        print('never')
def final(x):
    try:
        check(x)
    finally:
        print('final')
for x in (0, 1, 5, 6):
    print(own(x))
for x in (0, 1, 2):
    for f in (check, deeper, bare, passing, final, lambda y: check(y), lambda y: [check(y) for _ in range(2)], lambda y: sum(check(y) for _ in range(2))):
        print(called(x, f))
#: through-natives
import traceback
def places(error):
    return [(frame.lineno, frame.name) for frame in traceback.extract_tb(error.__traceback__)] if error.__traceback__ else None
def names():
    return [line.strip().split(', ', 1)[1] for line in traceback.format_exc().splitlines() if line.startswith('  File')]
class Point:
    def __init__(self, x):
        if x < 0:
            raise ValueError('negative')
        self.x = x
    @property
    def inverse(self):
        if self.x == 7:
            raise RuntimeError('seven')
        return 1 / self.x
    def __lt__(self, other):
        raise TypeError(f'no order of {self.x}')
    def __getattr__(self, name):
        raise AttributeError(f'nothing named {name}')
    def __getitem__(self, index):
        if index > 2:
            raise KeyError(index)
        return index
def attempt(f):
    try:
        return f()
    except Exception as error:
        return type(error).__name__, str(error), names()
def one():
    try:
        Point(-1)
    except ValueError as error:
        print(error, names())
    p = Point(0)
    try:
        p.inverse
    except ZeroDivisionError as error:
        print(error, names())
    p.x = 7
    try:
        p.inverse
    except RuntimeError as error:
        print(error, names())
    try:
        sorted([Point(1), Point(2)])
    except TypeError as error:
        print(error, names())
    try:
        p.missing
    except AttributeError as error:
        print(error, names())
    try:
        list(p)
    except KeyError as error:
        print(error, names())
    try:
        a, b = Point(2)
    except (KeyError, ValueError) as error:
        print(error, names())
    try:
        int('x', 3), float('y')
    except ValueError as error:
        print(error, names())
    try:
        assert p.x == 8, 'not eight'
    except AssertionError as error:
        print(error, names())
    try:
        undefined_name
    except NameError as error:
        print(error, names())
    try:
        None.price
    except AttributeError as error:
        print(error, names())
one()
print(attempt(lambda: Point(-2)))
print(attempt(lambda: max([Point(1), Point(3)])))
print(hasattr(Point(0), 'zip'), getattr(Point(1), 'zap', 'none'))
#: on-several-lines
import traceback
def names():
    return [line.strip().split(', ', 1)[1] for line in traceback.format_exc().splitlines() if line.startswith('  File')]
def bad(x):
    raise ValueError(
        'bad %s' %
        x
    )
def f(x):
    try:
        print(
            1,
            int(
                'q'),
        )
    except ValueError as error:
        print(error, names())
    try:
        values = [
            int(v)
            for v in ['1', 'x']
        ]
    except ValueError as error:
        print(error, names())
    try:
        x = x + 1
        bad(
            x)
    except ValueError as error:
        print(error, names())
    try:
        x = x + 1; bad(x)
    except ValueError as error:
        print(error, names())
f(1)
#: chains
import traceback
def text():
    return [line.strip() for line in traceback.format_exc().splitlines() if not line.startswith('    ')]
def low(x):
    raise KeyError(x)
def middle(x):
    try:
        low(x)
    except KeyError as error:
        raise ValueError('middle') from error
def implicit(x):
    try:
        low(x)
    except KeyError as error:
        print(error)
        undefined_thing
def stored(x):
    try:
        low(x)
    except KeyError as error:
        kept = error
    return kept
for f in (middle, implicit):
    try:
        f(3)
    except Exception as error:
        print(text())
kept = stored(2)
print([line.strip() for line in traceback.format_exception(type(kept), kept, kept.__traceback__)][-1])
#: generators-and-finally
import traceback
def names():
    return [line.strip().split(', ', 1)[1] for line in traceback.format_exc().splitlines() if line.startswith('  File')]
def fail(x):
    raise ValueError(x)
def source(n):
    for i in range(n):
        try:
            yield i
            if i == 1:
                fail(i)
        except ValueError as error:
            print('inside', error, names())
def failing(n):
    for i in range(n):
        yield i
        fail(i)
def use(make):
    try:
        for x in make(3):
            print(x)
    except ValueError as error:
        print('outside', error, names())
    it = make(3)
    try:
        next(it)
        next(it)
        next(it)
    except ValueError as error:
        print('next', error, names())
use(source)
use(failing)
def nested(x):
    try:
        try:
            fail(x)
        finally:
            print('finally', x)
    except ValueError as error:
        print('outer', names())
    try:
        with open_like() as y:
            fail(y)
    except ValueError:
        print('with', names())
class open_like:
    def __enter__(self):
        return 5
    def __exit__(self, *details):
        return False
nested(1)
#: left-to-the-top
def check(x):
    if x > 2:
        raise ValueError('too large')
    return x
def run(x):
    try:
        check(x)
    except KeyError as error:
        print(error)
    return x
def again(x):
    try:
        run(x)
    except ValueError as error:
        print('again', error)
        raise
for x in range(5):
    again(x)
#: recursion-and-depth
class Shy:
    @property
    def value(self):
        raise AttributeError('shy')
shy = Shy()
found = 0
for i in range(3000):
    found += hasattr(shy, 'value')
    if getattr(shy, 'value', None) is None:
        found += 1
print(found)
class Fallback:
    @property
    def value(self):
        raise AttributeError('shy')
    def __getattr__(self, name):
        return name
fallback = Fallback()
print(sum(len(fallback.value) for i in range(3000)))
def f(n):
    return f(n + 1)
def count(n):
    try:
        return f(n)
    except RecursionError as error:
        return str(error)
print(count(0))
