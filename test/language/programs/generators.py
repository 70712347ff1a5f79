#: basics
def g(n):
    for i in range(n):
        yield i * i
print(list(g(4)), sum(g(5)), [x for x in g(3)], max(g(4)), tuple(g(2)), 4 in g(3))
it = g(2); print(next(it), next(it), next(it, "done"), iter(it) is it, type(it).__name__)
#: send
def avg():
    total, n, value = 0.0, 0, None
    while True:
        got = yield value
        total += got; n += 1
        value = total / n
a = avg(); next(a); print(a.send(10), a.send(20), a.send(3))
def echo():
    r = "start"
    while r != "stop":
        r = yield f"got {r}"
    return "finished"
e = echo(); print(next(e), e.send("x"))
try:
    e.send("stop")
except StopIteration as s:
    print(s.value)
try:
    g = echo(); g.send(5)
except TypeError as x:
    print(x)
#: throw-close
def g():
    while True:
        try:
            x = yield "ok"
        except ValueError as e:
            print("caught", e)
        except GeneratorExit:
            print("closing"); raise
it = g(); print(next(it), it.throw(ValueError("v"))); it.close(); it.close()
it = g(); next(it)
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2
b = bad(); next(b)
try:
    b.close()
except RuntimeError as e:
    print(e)
#: yield-from
def inner():
    x = yield 1
    print("inner got", x)
    return "inner result"
def outer():
    r = yield from inner()
    print(r)
    yield from [10, 20]
    yield from "ab"
    return "outer"
o = outer(); print(next(o), o.send("hello"), list(o))
def flatten(x):
    if isinstance(x, list):
        for y in x: yield from flatten(y)
    else: yield x
print(list(flatten([1, [2, [3, [4]], 5]])))
#: genexp
g = (x * 2 for x in range(3))
print(next(g), list(g), list(g), sum(x for x in range(5) if x % 2), "".join(str(x) for x in range(3)), dict((k, v) for k, v in [(1, 2)]))
n = 5
g = (n for _ in range(2)); n = 9; print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
#: stop-iteration-inside
def g():
    yield 1
    raise StopIteration("x")
try:
    list(g())
except RuntimeError as e:
    print(e, repr(e.__cause__))
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)
#: reentrancy
def g():
    yield next(it)
it = g()
try:
    next(it)
except ValueError as e:
    print(e)
#: infinite-with-islice
from itertools import islice, count, takewhile
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(islice(fib(), 10)), list(takewhile(lambda v: v < 20, fib())), list(islice(count(5, 2), 3)))
#: generator-methods
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(2, Tree(1), Tree(3))), sum(Tree(5, Tree(4))), [v for v in Tree(1)])
a, b, c = Tree(2, Tree(1), Tree(3)); print(a, b, c)
#: pipeline
def read(): yield from ["1", "x", "3"]
def parse(it):
    for s in it:
        try: yield int(s)
        except ValueError: continue
def double(it): return (v * 2 for v in it)
print(list(double(parse(read()))))
#: handled-state
def g():
    try:
        1 / 0
    except ZeroDivisionError:
        yield "in handler"
        try:
            raise
        except ZeroDivisionError as e:
            yield str(e)
it = g(); print(next(it))
try:
    raise KeyError("other")
except KeyError:
    print(next(it))
#: lambda-yield-and-defaults
def g(a, b=2, *c, k=3):
    yield a; yield b; yield from c; yield k
print(list(g(1)), list(g(1, 5, 6, k=7)))
try:
    g()
except TypeError as e:
    print(e)

#: left-by-break
def numbers(n, name='g'):
    try:
        for i in range(n): yield i
    finally: print('closed', name)
for x in numbers(5):
    if x == 2: break
print('after break', x)
for x in numbers(3): pass
else: print('else')
def first(n):
    for x in numbers(n, 'first'):
        if x > 0: return x
    return None
print(first(3), first(1))
class Source:
    def items(self):
        try:
            yield from (1, 2, 3)
        finally: print('items closed')
    @staticmethod
    def static():
        try: yield 's'
        finally: print('static closed')
    def held(self): return self.kept
    def look(self):
        for x in self.items():
            for y in self.static(): break
            if x == 2: break
        return x
s = Source()
s.kept = numbers(5, 'kept')
print(s.look())
for x in s.held():
    if x == 1: break
print('kept goes on', next(s.kept))
g = numbers(4, 'variable')
for x in g: break
print('variable goes on', next(g))
def failing():
    for x in numbers(3, 'failing'):
        if x == 1: raise ValueError(x)
        if x == 7: break
try: failing()
except ValueError as error: print('caught', error)
def outer():
    for x in numbers(4, 'inner'):
        yield x
        if x == 1: return
for x in outer():
    if x == 0: break
print(list(outer()))
for x in numbers(2, 'a'):
    for y in numbers(2, 'b'):
        if y: break
    else: print('no break')
    if x: continue
    print('x', x)
def swallowed():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit seen')
        raise
for x in swallowed(): break
s.kept.close()
g.close()
