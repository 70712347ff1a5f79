#: basics
class P:
    """A point."""
    count = 0
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        P.count += 1
    def dist(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __repr__(self): return f"P({self.x}, {self.y})"
p, q = P(3, 4), P(1)
print(p, q, p.dist(), P.count, p.count, P.__name__, P.__doc__, type(p).__name__, isinstance(p, P), p.__class__ is P, p.__dict__)
p.z = 5; p.count = 10; print(p.z, p.count, P.count, vars(p)); del p.z
try:
    p.z
except AttributeError as e:
    print(e)
#: inheritance
class A:
    def f(self): return "A.f"
    def g(self): return "g:" + self.f()
class B(A):
    def f(self): return "B.f>" + super().f()
class C(B):
    pass
print(B().g(), C().f(), issubclass(C, A), isinstance(C(), A), C.__mro__, C.__bases__, B.__base__)
#: c3-diamond
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [k.__name__ for k in D.__mro__], [k.__name__ for k in D.mro()])
try:
    class E(A, B): pass
except TypeError as e:
    print(e)
#: super-forms
class A:
    def __init__(self, x): self.x = x
    @classmethod
    def make(cls, x): return cls(x)
    def hi(self): return "hi A"
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    @classmethod
    def make(cls, x):
        o = super().make.__func__(lambda v: cls(v, 0), x)
        return o
    def hi(self): return super(B, self).hi() + "+B"
    @property
    def both(self): return [super().hi() for _ in range(1)] if False else super().hi()
b = B.make(1)
print(b.x, b.y, b.hi(), b.both)
#: properties
class T:
    def __init__(self): self._c = 0
    @property
    def c(self): return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): self._c = None
    @property
    def f(self): return self.c * 9 / 5 + 32
t = T(); t.c = 100; print(t.c, t.f)
try:
    t.c = -300
except ValueError as e:
    print(e)
try:
    t.f = 1
except AttributeError as e:
    print(e)
try:
    del t.f
except AttributeError as e:
    print(e)
del t.c; print(t.c); t.c = 1; t.c += 5; print(t.c, type(T.c).__name__)
#: class-and-static-methods
class A:
    n = 0
    @classmethod
    def inc(cls, by=1):
        cls.n += by
        return cls.n
    @staticmethod
    def add(a, b): return a + b
class B(A): pass
print(A.inc(), B.inc(5), A.n, B.n, A.add(1, 2), B().add(3, 4), A().inc())
#: operator-methods
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o))
    def __radd__(self, o): return V(o + self.x)
    def __sub__(self, o): return V(self.x - o.x)
    def __mul__(self, k): return V(self.x * k) if isinstance(k, int) else NotImplemented
    def __rmul__(self, k): return self * k
    def __truediv__(self, o): return "truediv"
    def __floordiv__(self, o): return "floordiv"
    def __mod__(self, o): return "mod"
    def __pow__(self, o): return "pow"
    def __matmul__(self, o): return "matmul"
    def __and__(self, o): return "and"
    def __rshift__(self, o): return "rshift"
    def __neg__(self): return V(-self.x)
    def __pos__(self): return self
    def __abs__(self): return V(abs(self.x))
    def __invert__(self): return "inv"
    def __eq__(self, o): return isinstance(o, V) and self.x == o.x
    def __lt__(self, o): return self.x < o.x
    def __le__(self, o): return self.x <= o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f"V({self.x})"
    def __bool__(self): return self.x != 0
    def __int__(self): return int(self.x)
    def __float__(self): return float(self.x)
    def __index__(self): return int(self.x)
    def __round__(self, n=None): return ("round", n)
    def __iadd__(self, o): self.x += 100; return self
a, b = V(1), V(2)
print(a + b, a + 5, 5 + a, a - b, a * 3, 3 * a, a / b, a // b, a % b, a ** b, a @ b, a & b, a >> b, -a, +a, abs(V(-4)), ~a)
print(a == V(1), a != b, a < b, a > b, a <= b, a >= b, {a: "x"}[V(1)], bool(V(0)), int(a), float(a), [10, 20, 30][a], round(a), round(a, 2), sorted([b, a]), max(a, b), sum([a, b], V(0)))
a += 1; print(a, list(range(3))[V(0):V(2)])
for f in (lambda: a * "x", lambda: "x" * a, lambda: a | b, lambda: a - 5, lambda: 5 - a, lambda: a < 5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: container-methods
class Box:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, ("missing", k))
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __len__(self): return len(self.d)
    def __contains__(self, k): return k == "magic" or k in self.d
    def __iter__(self): return iter(self.d.items())
b = Box(); b["x"] = 1; b[1, 2] = "t"; b["x"] += 5; print(b["x"], b[1, 2], b["q"], b[1:2], len(b), "magic" in b, "no" in b, list(b)); del b["x"]; print(len(b), bool(b), bool(Box()))
#: old-style-iteration
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), [x for x in Seq()], tuple(zip(Seq(), "abc")))
#: iterator-protocol
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
print(list(Count(3)), sum(Count(4)), max(Count(5)), [*Count(2)], dict(enumerate(Count(2))), next(Count(1)), next(Count(0), "default"))
a, b, c = Count(3); print(a, b, c)
#: call-and-getattr
class D:
    def __call__(self, *a, **k): return a, k
    def __getattr__(self, name):
        if name.startswith("x"): return name.upper()
        raise AttributeError(f"no {name}")
d = D(); print(d(1, z=2), d.xyz, hasattr(d, "q"), hasattr(d, "x1"), getattr(d, "q", "dflt"))
try:
    d.q
except AttributeError as e:
    print(e)
#: setattr-hook
class S:
    def __setattr__(self, n, v):
        print("set", n, v)
        super().__setattr__(n, v * 2)
    def __delattr__(self, n):
        print("del", n)
        object.__delattr__(self, n)
s = S(); s.a = 5; print(s.a); del s.a; setattr(s, "b", 1); print(getattr(s, "b"), hasattr(s, "a")); delattr(s, "b")
#: slots
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S(); print(s.a)
try:
    s.c = 1
except AttributeError as e:
    print(e)
try:
    s.b
except AttributeError as e:
    print(e)
#: descriptors
class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, cls=None): return self if obj is None else getattr(obj, self.name, None)
    def __set__(self, obj, v):
        if v < 0: raise ValueError(f"{self.name} negative")
        setattr(obj, self.name, v)
class O:
    x = Positive(); y = Positive()
o = O(); o.x = 5; print(o.x, o.y, o.__dict__)
try:
    o.y = -1
except ValueError as e:
    print(e)
class NonData:
    def __get__(self, obj, cls): return "computed"
class Q: z = NonData()
q = Q(); print(q.z); q.__dict__["z"] = 1; print(q.z)
#: eq-hash
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
a = A(1)
print(a == A(1), a != A(2))
try:
    hash(a)
except TypeError as e:
    print(e)
class B: pass
b = B(); print(b == b, b == B(), b != B(), {b: 1}[b], len({B(), B()}))
#: str-repr-fallback
class A:
    def __repr__(self): return "repr-A"
class B:
    def __str__(self): return "str-B"
class C: pass
print(A(), str(A()), [A()], f"{A()}", str(B()), repr(C()).startswith("<__main__.C object at 0x"), str(C), repr(A))
#: class-attributes-shared
class A:
    items = []
    def add(self, x): self.items.append(x)
a, b = A(), A(); a.add(1); b.add(2); print(a.items, b.items is A.items); a.items = []; a.add(3); print(A.items, a.items)
#: class-body-code
class A:
    xs = []
    for i in range(3):
        xs.append(i)
    if len(xs) > 2:
        big = True
    def helper(v): return v * 2
    doubled = helper(21)
    del i
print(A.xs, A.big, A.doubled, hasattr(A, "i"), sorted(k for k in A.__dict__ if not k.startswith("__")))
#: nested-classes
class Outer:
    class Inner:
        v = 5
        def who(self): return type(self).__qualname__
    def make(self): return self.Inner()
print(Outer.Inner.v, Outer().make().who(), Outer.Inner.__qualname__)
def factory(base):
    class Made(base):
        tag = base.__name__
    return Made
print(factory(int).tag, factory(Outer)().make().v, factory(dict).__qualname__)
#: name-mangling
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x + self.__y
class B(A):
    __x = 10
print(A().get(), B().get(), A()._A__y, hasattr(A(), "__y"), B._B__x)
#: metaclass-and-type
print(type(5), type("a"), type(None), type(print).__name__, type(lambda: 0).__name__, type([]) is list, type(type))
M = type("M", (object,), {"x": 1, "f": lambda self: self.x + 1})
print(M().f(), M.__name__, M)
class Meta(type):
    def __new__(m, name, bases, ns):
        ns["added"] = name.lower()
        return super().__new__(m, name, bases, ns)
class K(metaclass=Meta): pass
print(K.added, type(K).__name__, K().added)
#: subclass-builtins
class L(list):
    def total(self): return sum(self)
    def append(self, v):
        super().append(v * 2)
l = L([1, 2]); l.append(3); print(l, l.total(), len(l), isinstance(l, list), l[0], l + [1], type(l[:]).__name__)
class D(dict):
    def __missing__(self, k): return k * 2
d = D(a=1); print(d["a"], d["zz"], d.get("q"), d, len(d))
class S(str):
    def shout(self): return self.upper() + "!"
s = S("hi"); print(s.shout(), s + "x", len(s), s == "hi", isinstance(s, str), {s: 1}["hi"])
class I(int):
    def double(self): return self * 2
i = I(5); print(i.double(), i + 1, i == 5, type(i + 1).__name__, f"{i:03d}")
class F(float): pass
print(F(1.5) + 1, F(2.5) > 2, repr(F(1.5)))
#: errors
class A:
    def __init__(self, x): pass
    def m(self): pass
    @property
    def bad(self): return self.nope
for f in (lambda: A(), lambda: A(1, 2), lambda: A(1).m(5), lambda: A.m(), lambda: A(1).nope, lambda: A(1)(), lambda: A(1)[0], lambda: A(1) + 1, lambda: len(A(1)), lambda: iter(A(1)), lambda: A.nope, lambda: A(1) < A(2), lambda: A(1).bad, lambda: object(1), lambda: 5(), lambda: "a"(), lambda: None.x, lambda: (5).x, lambda: next(5), lambda: A(y=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    None.x = 1
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
try:
    object().x = 1
except AttributeError as e:
    print(e)
#: new-and-singleton
class S:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(self, v): self.v = v
a, b = S(1), S(2); print(a is b, a.v)
#: abstract
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area()}"
class Sq(Shape):
    name = "sq"
    def area(self): return 4
print(Sq().describe())
class Half(Shape):
    def area(self): return 1
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
#: bound-methods
class A:
    def f(self, x=1): return self, x
a = A(); m = a.f; print(m()[0] is a, m(5)[1], m.__self__ is a, m.__func__ is A.f, m.__name__, A.f(a, 3)[1], a.f == a.f, list(map(a.f, [7]))[0][1])
a.g = lambda x: x * 2; print(a.g(4)); A.h = lambda self, x: (self is a, x); print(a.h(9))
def k(self): return "patched"
A.f = k; print(a.f())
#: dir-hasattr-getattr
class A:
    x = 1
    def __init__(self): self.y = 2
a = A(); print([n for n in dir(a) if not n.startswith("_")], hasattr(a, "x"), getattr(a, "z", 9), callable(a), callable(A), isinstance(A, type), a.__module__)
setattr(a, "w", 5); print(a.w, sorted(vars(a)))
#: isinstance-tuples
print(isinstance(5, (str, int)), isinstance(True, int), isinstance(5, bool), isinstance(1.0, int), issubclass(bool, int), isinstance(None, type(None)), isinstance([], (tuple, list)), isinstance("a", int | str), isinstance(5, object))
try:
    isinstance(5, "int")
except TypeError as e:
    print(e)
#: total-ordering
from functools import total_ordering
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) < T(2), T(1) >= T(2), T(2) > T(1), T(1) <= T(1), sorted([T(3), T(1)])[0].v)
#: with-methods
class M:
    def __init__(self, swallow=False): self.s = swallow
    def __enter__(self):
        print("enter"); return self
    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None, v); return self.s
with M() as m:
    print("body")
with M(True):
    raise ValueError("gone")
try:
    with M() as a, M(True) as b:
        raise KeyError("k")
except KeyError as e:
    print("outer", e)
else:
    print("swallowed")
for bad in (5, "a"):
    try:
        with bad: pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
def f():
    with M():
        return "returned"
print(f())
#: dataclass-order-of-keyword-only
from dataclasses import InitVar, dataclass, field
@dataclass
class A:
    a: int = field(kw_only=True, default=1)
    b: int = 2
    c: list = field(default_factory=list)
print(vars(A()), vars(A(5, a=3)), A())
@dataclass
class B:
    a: int
    scale: InitVar[int] = 2
    b: int = 0
    def __post_init__(self, scale):
        self.b = self.a * scale
print(vars(B(3)), vars(B(3, 4)))
