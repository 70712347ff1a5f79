#: defaults-once
def f(a, xs=[]):
    xs.append(a)
    return xs
print(f(1), f(2), f(3, []), f(4))
n = 5
def g(x=n): return x
n = 6
print(g())
#: argument-kinds
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3))
print(f(1, 2, 3, 4, c=5, e=6))
print(f(*[1, 2, 3], **{"c": 1, "z": 9}))
print(f(1, *(2, 3), c=0, **{}))
def p(a, /, b, *, c): return a, b, c
print(p(1, 2, c=3), p(1, b=2, c=3))
#: argument-errors
def f(a, b, c=1): pass
def g(*, k): pass
def h(a, /): pass
def none(): pass
def many(a, b, c, d): pass
def va(a, *args): pass
for call in (lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(1, 2, d=3), lambda: f(1, a=1, b=2), lambda: g(), lambda: g(1), lambda: h(a=1), lambda: none(1), lambda: none(x=1), lambda: many(), lambda: many(1), lambda: va(), lambda: f(1, 2, 3, 4, 5), lambda: f(**{"a": 1, "b": 2, "z": 3}), lambda: f(*5), lambda: f(**5), lambda: f(1, 2, **{1: 2})):
    try:
        call()
    except TypeError as e:
        print(e)
#: keyword-only-errors
def f(*, a, b): pass
def g(x, *, a): pass
for call in (lambda: f(a=1), lambda: f(), lambda: g(1, 2), lambda: g(1, 2, a=3), lambda: g()):
    try:
        call()
    except TypeError as e:
        print(e)
#: closures-late-binding
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def make():
    out = []
    for i in range(3):
        def g():
            return i
        out.append(g)
    return out
print([g() for g in make()])
#: nonlocal-counter
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get())
inc2, get2 = counter()
print(get2(), get())
#: global-statement
x = 1
def f():
    global x, y
    x = 2
    y = 3
f()
print(x, y)
def g():
    x = 10
    def h():
        global x
        return x
    return x, h()
print(g())
#: unbound-local
x = 1
def f():
    print(x)
    x = 2
try:
    f()
except UnboundLocalError as e:
    print(type(e).__name__, e)
def g(a):
    if a:
        v = 1
    return v
print(g(1))
try:
    g(0)
except UnboundLocalError as e:
    print(e)
def h():
    def inner():
        return later
    r = None
    try:
        r = inner()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    return inner()
print(h())
try:
    undefined_thing
except NameError as e:
    print(e)
#: recursion
def fact(n): return 1 if n <= 1 else n * fact(n - 1)
print(fact(25))
def fib(n, memo={}):
    if n in memo: return memo[n]
    r = n if n < 2 else fib(n - 1) + fib(n - 2)
    memo[n] = r
    return r
print(fib(90))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
#: recursion-error
def f(n): return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, e)
#: lambda-forms
print((lambda: 5)(), (lambda x, y=2: x + y)(1), (lambda *a, **k: (a, k))(1, z=2))
print(sorted([3, 1, 2], key=lambda v: -v), (lambda x: lambda y: x * y)(3)(4))
#: first-class
def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
print(compose(lambda v: v + 1, str, len)(99), list(map(compose(abs, float), [-1, 2])))
#: function-attributes
def f(a: int, b: "str" = "x") -> float:
    """Doc."""
    return 1.0
f.extra = 5
print(f.__name__, f.__doc__, f.extra, f.__annotations__, f.__defaults__, f.__qualname__, f.__module__, f.__kwdefaults__)
print(callable(f), hasattr(f, "nope"), repr(f).startswith("<function f at 0x"))
#: nested-functions-qualname
class A:
    def m(self):
        def inner(): pass
        return inner
print(A.m.__qualname__, A().m().__qualname__, (lambda: 0).__name__)
#: star-unpacking
a, *b = [1, 2, 3]
print(a, b)
*a, b = "xyz"
print(a, b)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
[x, y] = range(2)
print(x, y)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "b": 2})
#: unpacking-errors
for bad in ("a, b = [1]", "a, b = 1, 2, 3", "a, b = 5", "a, *b, c = [1]", "a, b = {}", "a, b = None", "a, b = iter([1, 2, 3])", "(a, b), c = 1, 2"):
    pass
def t1():
    a, b = [1]
def t2():
    a, b = 1, 2, 3
def t3():
    a, b = 5
def t4():
    a, *b, c = [1]
def t5():
    a, b = {}
def t6():
    a, b = None
def t7():
    (a, b), c = 1, 2
for t in (t1, t2, t3, t4, t5, t6, t7):
    try:
        t()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#: swap-order
i = 0
xs = [0, 1, 2]
i, xs[i] = 1, 9
print(i, xs)
xs[0], xs[1] = xs[1], xs[0]
print(xs)
a = b = []
a.append(1)
print(b, a is b)
x = y = z = 0
x += 1
print(x, y, z)
#: evaluation-order
def t(n):
    print(n, end=" ")
    return n
d = {}
d[t(1)] = t(2)
print()
t(1) + t(2) * t(3)
print()
print([t(1), t(2)], {t(3): t(4)}, (lambda a, b: 0)(t(5), b=t(6)))
class O: pass
def o():
    print("o", end=" ")
    return O()
o().x = t(7)
print()
o().y, d[t(1)] = t(8), t(9)
print(d)
#: decorators
def log(prefix):
    def deco(f):
        def wrapper(*args, **kwargs):
            r = f(*args, **kwargs)
            print(prefix, f.__name__, args, kwargs, r)
            return r
        return wrapper
    return deco
@log("A")
@log("B")
def add(a, b=1):
    return a + b
add(2, b=3)
class Count:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def hi(x): return x * 2
hi(1); hi(2)
print(hi.n, hi(5))
#: locals-and-globals
def f(a, b=2):
    c = a + b
    return locals()
print(f(1))
zz = 5
print(globals()["zz"], "f" in globals())
#: annotations-evaluated
try:
    def f(x: Missing): pass
except NameError as e:
    print(e)
def g(x: int = 3, *args: "str", k: float = 1.0) -> None: return x
print(g(), g.__annotations__)
#: walrus
if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2, y + 1])
xs = [1, 2, 3, 4]
print([z for x in xs if (z := x * 2) > 4], z)
while (k := len(xs)) > 2:
    xs.pop()
print(k, xs)
def f():
    total = 0
    vals = [total := total + v for v in range(5)]
    return vals, total
print(f())
#: del-names
x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)
def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        return str(e)
print(f())
xs = [1, 2, 3, 4]
del xs[0], xs[1:]
print(xs)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
try:
    del d["zz"]
except KeyError as e:
    print(repr(e))
#: annotated-assignment
x: int = 5
y: "list[int]"
print(x, __annotations__)
def f():
    z: int
    try:
        return z
    except UnboundLocalError as e:
        return str(e)
print(f())
#: args-mutation
def f(*args, **kw):
    args += (9,)
    kw["z"] = 1
    return args, kw
k = {"a": 1}
print(f(1, 2, **k), k)
#: default-evaluation-order
def t(x):
    print(x)
    return x
def deco(x):
    print("deco", x)
    return lambda f: f
@deco(t(1))
def f(a=t(2), *, b=t(3)) -> t(4): pass
#: return-tuple-unpack
def stats(xs): return min(xs), max(xs), sum(xs) / len(xs)
lo, hi, mean = stats([3, 1, 2])
print(lo, hi, mean)
