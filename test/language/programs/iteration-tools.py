#: itertools
from itertools import *
print(list(chain([1], "ab")), list(chain.from_iterable([[1], [2]])), list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(product("ab", [1, 2])), list(permutations([1, 2, 3], 2)), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)))
print(list(islice(range(10), 2, 8, 2)), list(repeat(1, 3)), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(zip_longest([1], [2, 3], fillvalue=0)), list(starmap(pow, [(2, 3)])), list(compress("abc", [1, 0, 1])), list(filterfalse(None, [0, 1])), list(pairwise([1, 2, 3])))
print([(k, list(g)) for k, g in groupby([1, 1, 2, 3, 3])], [(k, len(list(g))) for k, g in groupby("aabbb", key=str.upper)], list(islice(cycle("ab"), 5)), list(islice(count(10), 2)))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a))
#: functools
from functools import reduce, partial, lru_cache, cache, wraps, cmp_to_key, cached_property
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 5), partial(pow, 2)(5), partial(int, base=2)("101"), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
calls = []
@lru_cache(maxsize=None)
def f(x):
    calls.append(x)
    return x * 2
print(f(1), f(1), f(2), calls, f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50))
def deco(fn):
    @wraps(fn)
    def w(*a): return fn(*a)
    return w
@deco
def named(): "doc"
print(named.__name__, named.__doc__)
class A:
    @cached_property
    def v(self):
        print("computed")
        return 5
a = A(); print(a.v, a.v)
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
#: collections
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict
c = Counter("banana"); print(c, c["a"], c["z"], c.most_common(2), sum(c.values()), c + Counter("an"), sorted(c.elements()))
d = defaultdict(list); d["a"].append(1); d["b"]; print(d, dict(d)); n = defaultdict(int); n["x"] += 1; print(n["x"], n["y"], len(n))
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.pop(), q.popleft(), len(q), q.maxlen, list(q)); q.rotate(1); q.extend([7]); print(q, q[0])
P = namedtuple("P", "x y"); p = P(1, y=2); print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._fields, p == (1, 2)); a, b = p; print(a, b)
o = OrderedDict(a=1, b=2); o.move_to_end("a"); print(o, list(o), o.popitem(last=False))
try:
    P(1)
except TypeError as e:
    print(e)
#: dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace
@dataclass
class P:
    x: int
    y: float = 2.0
    tags: list = field(default_factory=list)
    def norm(self): return self.x + self.y
p = P(1); p.tags.append("a"); print(p, P(1) == P(1), P(1, 3.0) != P(1), asdict(p), astuple(p), replace(p, x=9), p.norm(), P(2).tags)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = field(default="z", compare=False)
f = F(1); print(f, F(1) < F(2), hash(F(1)) == hash(F(1, "q")), sorted([F(2), F(1)]))
try:
    f.a = 5
except Exception as e:
    print(type(e).__name__, e)
@dataclass
class Child(P):
    z: int = 0
    def __post_init__(self): self.z = self.x * 10
print(Child(3), Child(1, 2, [], 5))
try:
    P()
except TypeError as e:
    print(e)
#: enums
from enum import Enum, IntEnum, auto
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    def hot(self): return self is Color.RED
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], list(Color), Color.RED == Color.RED, Color.RED.hot(), Color.BLUE.value, len(Color), Color.RED in Color)
class N(IntEnum):
    A = 1
    B = 5
print(N.A < N.B, N.B + 1, N.A == 1, sorted(N), N(5).name, f"{N.B}", str(N.A))
try:
    Color(9)
except ValueError as e:
    print(e)
try:
    Color["X"]
except KeyError as e:
    print(e)
#: math
import math
print(math.sqrt(16), math.floor(-1.5), math.ceil(1.2), math.pi, math.e, math.fabs(-2), math.pow(2, 3), math.log(10), math.log10(1000), math.log2(8), math.log(8, 2), math.exp(1), math.sin(1), math.hypot(3, 4), math.gcd(12, 18), math.factorial(10), math.isnan(float("nan")), math.isinf(1e400), math.trunc(-3.7), math.copysign(1, -0.0), math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.comb(5, 2), math.perm(5, 2), math.degrees(math.pi), math.isclose(0.1 + 0.2, 0.3), math.fmod(-7, 3), math.modf(1.5), math.inf, -math.inf, math.dist([0, 0], [3, 4]), math.isqrt(17), math.tau)
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.sqrt("a"), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.floor(float("nan")), lambda: math.acos(2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: statistics
import statistics as st
print(st.mean([1, 2, 3, 4]), st.mean([1.5, 2.5]), st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.stdev([1, 2, 3, 4]), st.pstdev([1, 2, 3]), st.variance([1.5, 2.5, 4]), st.mode([1, 1, 2]), st.fmean([1, 2]), st.quantiles([1, 2, 3, 4, 5]), st.harmonic_mean([1, 2, 4]), st.geometric_mean([1, 4]))
try:
    st.mean([])
except st.StatisticsError as e:
    print(e)
#: random-seeded
import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.uniform(1, 2), random.choice("abc"), random.sample(range(10), 3), random.gauss(0, 1), random.randrange(0, 10, 2), random.choices([1, 2], k=3))
xs = [1, 2, 3, 4]; random.shuffle(xs); print(xs); r = random.Random(7); print(r.random(), r.randint(0, 5), r.getrandbits(16), r.expovariate(1.5), r.triangular(0, 1))
#: datetime
from datetime import datetime, timedelta, timezone, date, time
d = datetime(2024, 2, 28, 13, 5, 9); print(d, d.isoformat(), d + timedelta(days=2, hours=1), d.strftime("%Y-%m-%d %H:%M:%S %a %b %j"), d.weekday(), d.isoweekday(), d.date(), d.time(), d.replace(hour=0), d.timestamp() if False else "", (d - datetime(2024, 1, 1)).total_seconds(), d > datetime(2023, 1, 1))
u = datetime.fromtimestamp(1700000000, tz=timezone.utc); print(u, u.timestamp(), u.tzinfo, datetime.utcfromtimestamp(1700000000.5), datetime.strptime("2024-01-02 03:04", "%Y-%m-%d %H:%M"), timedelta(seconds=90061), timedelta(days=-1, seconds=5), repr(timedelta(hours=1)), repr(d), date(2024, 12, 25).isoformat(), datetime.fromisoformat("2024-03-01T10:00:00"))
#: json-and-re
import json, re
print(json.dumps({"a": [1, 2.5, None, True, "x\n"], "b": {}}), json.loads('{"a": [1, 2.0, null, false, "\\u00e9"]}'), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2))
print(re.findall(r"\d+", "a1b22"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.match(r"(?P<x>a+)b", "aab").group("x"), re.search("z", "abc"), re.split(r"[,;]", "a,b;c"), bool(re.fullmatch(r"\w+", "abc")), re.compile(r"(a)(b)?").match("a").groups())
try:
    json.loads("{bad}")
except json.JSONDecodeError as e:
    print(e)
