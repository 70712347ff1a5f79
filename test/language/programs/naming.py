#: reserved-words-of-javascript
var = 1; let = 2; const = 3; function = 4; new = 5; this = 6; typeof = 7; void = 8; delete = 9; switch = 10; case = 11; default = 12; do = 13; throw = 14; catch = 15; enum = 16; export = 17; extends = 18; static = 19; null = 20; true = 21; false = 22; undefined = 23; NaN = 24; Infinity = 25; arguments = 26; eval_ = 27; instanceof = 28; debugger = 29; interface = 30; package = 31; implements = 32; private = 33; public = 34; protected = 35; super_ = 36
print(var + let + const + function + new + this + typeof + void + delete + switch + case + default + do + throw + catch + enum + export + extends + static + null + true + false + undefined + NaN + Infinity + arguments + eval_ + instanceof + debugger + interface + package + implements + private + public + protected + super_)
def f(this, arguments, new=1, *let, var=2, **const):
    return this, arguments, new, let, var, const
print(f(1, 2, 3, 4, var=5, null=6))
#: names-of-the-compiler
R = 1; K = 2; M = 3; ns = 4; t1 = 5; t2 = 6; c1 = 7; class1 = 8; result = 9; s1 = 10; v1 = 11; n2 = 12; i1 = 13; x1 = 14; depth = 15; caught = 16; add = 17; truth = 18; list_ = 19; builtins = 20; error = 21; loop1 = 22; builtin_len = 23; made = 24; value = 25
def f(t1, c1):
    result = [t1 for t1 in range(t1)]
    try:
        raise ValueError(c1)
    except ValueError as error:
        depth = str(error)
    return result, depth, add, truth, boxInt()
def boxInt(): return "mine"
print(f(3, "c"), R, K, M, ns, t1, t2, c1, class1, result, s1, v1, n2, i1, x1, depth, caught, builtins, error, loop1, builtin_len, made, value)
class ns2:
    ns = 1
    class1 = 2
    def m(self): return super().__init__, self.ns, self.class1
print(ns2().m()[1:])
#: attributes-of-javascript-objects
class A: pass
a = A()
for name in ("constructor", "__proto__", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "next", "return", "length", "caller", "arguments", "name", "pyClass", "items", "n"):
    print(name, hasattr(a, name), end=" ")
    setattr(a, name, name + "!")
    print(getattr(a, name), a.__dict__[name])
a.constructor = 5; a.prototype = 6; a.then = 7
print(a.constructor, a.prototype, a.then)
try:
    [].constructor
except AttributeError as e:
    print(e)
try:
    "".length
except AttributeError as e:
    print(e)
try:
    (lambda: 0).prototype
except AttributeError as e:
    print(e)
#: dict-keys-of-javascript
d = {}
for k in ("__proto__", "constructor", "toString", "hasOwnProperty", "__defineGetter__"):
    print(k in d, d.get(k), end=" ")
    d[k] = k
print(d, len(d), {"__proto__": 1}["__proto__"], dict(__proto__=5), dict(constructor=1))
def f(**kw): return kw
print(f(__proto__=1, constructor=2, toString=3))
print("{__proto__}".format(__proto__=9), "%(constructor)s" % {"constructor": 1})
#: non-ascii-names
café = 1
ñ_2 = 2
Δ = 3
变量 = 4
def función(π=3.14, *, größe=1): return π * größe
print(café, ñ_2, Δ, 变量, función(größe=2))
class Ω:
    μ = 5
    def ά(self): return self.μ
print(Ω().ά(), getattr(Ω, "μ"), Ω.__name__)
#: dunder-names
__version__ = "1.0"; __all__ = ["x"]; __ = 1; ___ = 2; _ = 3; __x = 4; _x_ = 5
print(__version__, __all__, __, ___, _, __x, _x_, __name__, __doc__)
for _ in range(2): pass
print(_)
#: shadowed-builtins
len = lambda x: "my len"
print(len([1]))
def f(list, str): return list, str
print(f(1, 2))
max = 5
print(max, min(max, 3))
sum = sum([1, 2])
print(sum)
def g():
    print = 5
    return print
print(g())
del len
print(len([1, 2]))
for range in [1, 2]: pass
print(range)
#: same-name-everywhere
x = "module"
def x_f(x=x):
    def x_g():
        return x
    return x_g(), [x for x in "ab"], x
class X:
    x = x + "-class"
    y = [x for x in "cd"]
    def x_m(self): return x, self.x
print(x_f(), x_f("arg"), X.x, X.y, X().x_m(), x)
#: global-and-local
v = 1
def outer():
    v = 2
    def middle():
        global v
        v += 10
        def inner():
            return v
        return inner()
    return middle(), v
print(outer(), v)
def a():
    v = 5
    class C:
        v = 6
        def m(self): return v
        w = v
    return C().m(), C.w
print(a())
#: class-scope-rules
y = "global"
class A:
    y = "class"
    z = y
    def f(self): return y
    g = lambda self: y
    h = [y for _ in range(1)]
class B(A):
    try:
        q = z
    except NameError as e:
        q = str(e)
print(A.z, A().f(), A().g(), A.h, B.q)
def fn():
    y = "local"
    class C:
        print(y)
        y = "inner"
        print(y)
    return C.y
print(fn())
#: keyword-argument-names
def f(a, **kw): return a, sorted(kw.items())
print(f(1, class_=2, self=3, R=4, this=5))
print((lambda self, cls, K: (self, cls, K))(1, K=3, cls=2))
#: nested-functions-same-names
def f():
    def f():
        def f(): return "innermost"
        return f()
    return f()
print(f())
class f:
    class f:
        f = "deep"
print(f.f.f)
