#: collections-more
from collections import *
c = Counter("mississippi"); c.update("ss"); c.subtract({"m": 3}); print(c, c["m"], +c, -c, c & Counter("sss"), c | Counter("z"), c - Counter("i"), c.total(), list(c.elements())[:4], c == Counter(c), Counter(a=1, b=2) <= Counter(a=1, b=3), dict(c), c.copy(), Counter({"x": 0}), Counter())
d = deque("abc", 5); d.extend("de"); d.extendleft("z"); d.rotate(2); print(d, d[1], d.index("b"), d.count("a"), "b" in d, list(reversed(d)), d == deque(d, 5), d.copy()); d.insert(1, "Q") if len(d) < 5 else None; d.remove("b"); d.reverse(); print(d); d.clear(); print(d, bool(d))
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); m["c"] = 9; print(m, m["a"], m["b"], sorted(m), len(m), m.maps, m.new_child({"b": 0})["b"], m.parents)
P = namedtuple("P", "x y z", defaults=[0]); p = P(1, 2); print(p, p._asdict(), p._replace(y=5), P._fields, P._make([1, 2, 3]), p == (1, 2, 0), p[0], *p, P._field_defaults, hash(p) == hash((1, 2, 0)))
dd = defaultdict(lambda: [0]); dd["k"][0] += 1; print(dict(dd), "z" in dd, dd.get("z"), len(dd)); 
for f in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: p._replace(q=1), lambda: deque([]).pop(), lambda: deque([1]).remove(2), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: defaultdict(5), lambda: deque([1], -1), lambda: m["zz"], lambda: Counter("a", "b"), lambda: deque([1])[4]):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: enum-more
from enum import *
class Side(Enum):
    LONG = "long"; SHORT = "short"; BUY = "long"
    @property
    def sign(self): return 1 if self is Side.LONG else -1
    @classmethod
    def parse(cls, t): return cls(t.lower())
print(Side.LONG.sign, Side.parse("SHORT"), Side.BUY is Side.LONG, list(Side), Side.__members__, [s.value for s in Side], Side["LONG"], {Side.LONG: 1}, Side.LONG in Side, Side.LONG == "long", isinstance(Side.LONG, Side), type(Side.LONG), Side, f"{Side.LONG}", "%s" % Side.LONG, hash(Side.LONG) == hash("LONG"))
class F(Flag):
    R = auto(); W = auto(); X = auto()
print(F.R | F.W, F(3), F.R & F.W, ~F.R, F.R in (F.R | F.X), bool(F.R & F.W), list(F), (F.R | F.W).value, F(0))
class I(IntFlag):
    A = 1; B = 2
print(I.A | I.B, I.A + 1, int(I.B), I.A | 4 if False else I(3), I.A == 1)
class T(str, Enum):
    M1 = "1m"; H1 = "1h"
print(T.M1 == "1m", T.M1.upper(), T("1h"), T.M1 + "x", f"{T.M1}", T.M1.value, str(T.M1), {"1m": 5}[T.M1], [*T])
class Planet(Enum):
    A = (1, 2.5); B = (2, 3.5)
    def __init__(self, n, r): self.n, self.r = n, r
print(Planet.A.n, Planet.B.r, Planet.A.value, Planet((1, 2.5)))
class S(StrEnum):
    ONE = auto(); TWO = "deux"
print(S.ONE, S.TWO, S.ONE == "one", repr(S.ONE))
C = Enum("C", "RED GREEN"); print(list(C), C.RED.value, C(2))
class Ordered(IntEnum):
    LOW = 1; HIGH = 10
print(Ordered.LOW < Ordered.HIGH, max(Ordered), sorted([Ordered.HIGH, Ordered.LOW]), Ordered.HIGH * 2, Ordered(10), f"{Ordered.LOW:03d}", [1, 2][Ordered.LOW], range(Ordered.LOW))
@unique
class U(Enum):
    A = 1
for f in (lambda: Side("up"), lambda: Side["X"], lambda: setattr(Side, "LONG", 1), lambda: Side.LONG < Side.SHORT, lambda: unique(Side)):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: dataclasses-more
from dataclasses import *
from typing import List, Optional, ClassVar
@dataclass(order=True)
class Trade:
    price: float
    qty: float = 1.0
    tags: List[str] = field(default_factory=list, compare=False)
    note: Optional[str] = field(default=None, repr=False)
    count: ClassVar[int] = 0
    cost: float = field(init=False)
    def __post_init__(self): self.cost = self.price * self.qty
a, b = Trade(100, 2), Trade(99.5, tags=["x"])
print(a, b, a == Trade(100, 2), a < b, sorted([a, b])[0].price, asdict(b), astuple(a), replace(a, qty=3), [f.name for f in fields(Trade)], is_dataclass(a), a.cost, Trade.__match_args__)
@dataclass(frozen=True)
class Key:
    s: str; n: int = 0
print(Key("a"), hash(Key("a")) == hash(Key("a")), {Key("a"): 1}[Key("a")], Key("a") == Key("a", 0))
@dataclass
class Base:
    x: int = 1
@dataclass
class Child(Base):
    y: int = 2
    def total(self): return self.x + self.y
print(Child(), Child(5).total(), Child(y=7))
@dataclass(kw_only=True)
class K:
    a: int; b: int = 2
print(K(a=1)); D = make_dataclass("D", [("x", int), ("y", int, field(default=5))]); print(D(1))
@dataclass(slots=True)
class Sl:
    a: int
print(Sl(1))
match a:
    case Trade(price=p, qty=q): print(p, q)
for f in (lambda: Trade(), lambda: Trade(1, 2, 3, 4, 5), lambda: setattr(Key("a"), "s", "b"), lambda: Trade(1, nope=2), lambda: K(1), lambda: Key("a") < Key("b"), lambda: hash(a), lambda: replace(a, cost=1), lambda: fields(5), lambda: asdict(5), lambda: dataclass(type("Q", (), {"__annotations__": {"v": list}, "v": []}))):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: functools-more
from functools import *
@lru_cache(maxsize=2)
def sq(x): return x * x
print([sq(i) for i in (1, 2, 1, 3, 2)], sq.cache_info(), sq.cache_parameters()); sq.cache_clear(); print(sq.cache_info(), sq.__wrapped__(4), sq.__name__)
p = partial(print, "a", sep="-"); p("b"); print(partial(int, base=2)("11"), p.func is print, p.args, p.keywords, partial(max, 3)(1, 5))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(2) >= V(3), V(3) > V(1))
@singledispatch
def show(x): return "any"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return f"list {len(x)}"
print(show(1), show([1]), show("s"), show(True), show.dispatch(int) is not None)
class M:
    @partialmethod
    def nothing(self): pass
    def setit(self, k, v): return k, v
    on = partialmethod(setit, "on")
    @cached_property
    def c(self): print("once"); return 7
    @singledispatchmethod
    def d(self, x): return "base"
    @d.register
    def _(self, x: str): return "str"
m = M(); print(m.on(1), m.c, m.c, m.d(1), m.d("a"), "c" in m.__dict__)
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [3, 9, 2], 5), sorted(["b", "A", "c"], key=cmp_to_key(lambda x, y: (x.lower() > y.lower()) - (x.lower() < y.lower()))))
def deco(f):
    @wraps(f)
    def w(*a, **k): "inner"; return f(*a, **k)
    return w
@deco
def named(x): "doc"; return x
print(named.__name__, named.__doc__, named.__wrapped__(3))
try:
    sq([])
except TypeError as e: print(e)
#: itertools-more
from itertools import *
print(list(chain("ab", [1])), list(islice(count(5, 2), 3)), list(islice("abcdef", 1, None, 2)), list(zip_longest("ab", [1], fillvalue="-")), list(product([0, 1], repeat=2)), list(combinations(range(4), 3)), list(permutations("ab")), [(k, list(g)) for k, g in groupby([1, 1, 3, 2, 2], lambda x: x % 2)], list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(starmap(lambda a, b: a + b, [(1, 2)])), list(takewhile(str.isalpha, "ab1c")), list(dropwhile(str.isalpha, "ab1c")), list(filterfalse(lambda x: x > 1, [1, 2, 0])), list(compress("abcd", [1, 0, 1, 0])), list(repeat("x", 2)), list(pairwise("abcd")), next(cycle([1])), list(islice(cycle("ab"), 3)), list(combinations_with_replacement([1, 2], 2)))
a, b = tee(iter([1, 2, 3]), 2); print(list(a), list(b)); c = count(0.5, 0.25); print(next(c), next(c), c, repeat(3), repeat(3, 2)); r = chain.from_iterable(["ab", "c"]); print(next(r), list(r))
for f in (lambda: list(islice([1], -1)), lambda: next(iter(chain())), lambda: list(combinations([1], -1)), lambda: list(zip_longest(1)), lambda: list(islice([1], "a"))):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: copy-and-abc
import copy
from abc import ABC, abstractmethod, ABCMeta
class N:
    def __init__(self): self.items = [1, [2]]; self.me = self
n = N(); s, d = copy.copy(n), copy.deepcopy(n); n.items[1].append(3); print(s.items is n.items, d.items, d.me is d, copy.deepcopy({"a": (1, [2])}), copy.copy({1, 2}), copy.deepcopy(5), copy.copy([1]) == [1])
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(C()), copy.deepcopy([C()]))
class Base(ABC):
    @abstractmethod
    def run(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def hello(self): return "hi " + self.name
class Impl(Base):
    name = "impl"
    def run(self): return 1
print(Impl().hello(), Impl().run(), issubclass(Impl, Base))
for f in (lambda: Base(), lambda: type("Half", (Base,), {"run": 1})()):
    try:
        print(f())
    except TypeError as e: print(e)
from collections.abc import Mapping, Sequence, Iterable, Callable, Hashable, Sized, MutableMapping, Iterator
print(isinstance({}, Mapping), isinstance([], Sequence), isinstance("a", Sequence), isinstance(5, Iterable), isinstance(len, Callable), isinstance([], Hashable), isinstance((), Sized), isinstance(iter([]), Iterator), isinstance({1}, Sequence), issubclass(dict, MutableMapping))
class L(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * i
l = L(); print(list(l), 4 in l, l.index(4), l.count(0), list(reversed(l)))
class MM(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MM(); m["a"] = 1; m.update(b=2); print(m.pop("a"), m.setdefault("z", 5), dict(m), list(m.items()), "b" in m, m.get("q"), m == {"b": 2, "z": 5})
#: math-more
import math
print(math.floor(-2.5), math.ceil(2.1), math.trunc(-3.9), math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.isqrt(99), math.prod([1, 2, 3.5]), math.fsum([0.1] * 10), math.dist([0, 0], [3, 4]), math.hypot(3, 4, 12), math.copysign(1, -0.0), math.frexp(8.5), math.ldexp(0.5, 4), math.modf(-3.25), math.fmod(-7, 3), math.remainder(7, 4), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.exp(1), math.expm1(1e-10), math.pow(2, 0.5), math.sqrt(2), math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.erf(0.5), math.gamma(5), math.lgamma(10), math.ulp(1.0), math.nextafter(1, 2), math.tau, math.sinh(1), math.acosh(2))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.exp(1000), lambda: math.floor("a"), lambda: math.floor(float("nan")), lambda: math.ceil(float("inf")), lambda: math.acos(2), lambda: math.pow(0, -1), lambda: math.comb(-1, 2), lambda: math.gcd(1.5), lambda: math.sqrt("4"), lambda: math.log(-1), lambda: math.fmod(1, 0), lambda: math.isqrt(-1), lambda: math.log(10, 1)):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: gcd-of-powers-of-two
import math
pairs = [(a, b) for a in (0, 1, 6, -40, 2 ** 40, 3 * 2 ** 70, 2 ** 64 - 1, -(2 ** 90)) for b in (0, 1, 8, -4, 12, 2 ** 64, 2 ** 100)]
print([math.gcd(a, b) for a, b in pairs], [math.gcd(b, a) for a, b in pairs], [math.lcm(a, b) for a, b in pairs[:20]])
