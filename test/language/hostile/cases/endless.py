#: while-true | limit @ while True
while True: pass
#: while-with-try | limit @ x += 1
x = 0
while True:
    try:
        x += 1
        raise ValueError
    except BaseException:
        continue
#: bare-except-around-the-limit | limit
while True:
    try:
        while True: pass
    except:
        pass
#: finally-around-the-limit | limit
def spin():
    try:
        while True: pass
    finally:
        while True: pass
spin()
#: context-manager-around-the-limit | limit
class Swallow:
    def __enter__(self): return self
    def __exit__(self, *args): return True
while True:
    with Swallow():
        while True: pass
#: generator-that-catches-the-limit | limit
def g():
    while True:
        try:
            while True: pass
        except BaseException:
            yield 1
list(g())
#: for-over-count | limit @ for x in
import itertools
for x in itertools.count(): pass
#: sum-of-count | limit
import itertools
sum(itertools.count())
#: max-of-cycle | limit
import itertools
max(itertools.cycle([1]))
#: any-of-repeat | limit
import itertools
any(itertools.repeat(0))
#: in-repeat | limit
import itertools
1 in itertools.repeat(0)
#: dropwhile | limit
import itertools
next(itertools.dropwhile(lambda x: True, itertools.count()))
#: filter-count | limit
import itertools
next(filter(lambda x: False, itertools.count()))
#: filter-none | limit
import itertools
next(filter(None, itertools.repeat(0)))
#: reduce-count | limit
import itertools, functools
functools.reduce(lambda a, b: a, itertools.count())
#: deque-of-count | limit
import itertools, collections
collections.deque(itertools.count(), maxlen=0)
#: iter-sentinel | limit
for x in iter(int, 1): pass
#: list-of-iter-sentinel | stopped
list(iter(int, 1))
#: next-of-endless-generator | limit
def g():
    while True: pass
    yield
next(g())
#: generator-expression | limit
import itertools
next(x for x in itertools.count() if x < 0)
#: list-comprehension | stopped
import itertools
[x for x in itertools.count()]
#: set-comprehension | limit
import itertools
{x % 2 for x in itertools.count()}
#: dict-comprehension | limit
import itertools
{x % 2: x for x in itertools.count()}
#: range-bomb | limit @ for x in
for x in range(10 ** 18): pass
#: sum-of-range | limit
sum(range(10 ** 12))
#: max-of-range | limit
max(range(10 ** 12))
#: all-of-range | limit
all(range(1, 10 ** 12))
#: sorted-key | limit
def key(x):
    while True: pass
sorted([1, 2], key=key)
#: sort-with-hostile-order | limit
class A:
    def __lt__(self, other):
        while True: pass
[A(), A()].sort()
#: property-loop | limit @ while True
class A:
    @property
    def x(self):
        while True: pass
A().x
#: repr-loop | limit
class A:
    def __repr__(self):
        while True: pass
print([A()])
#: str-loop-in-log | limit
class A:
    def __str__(self):
        while True: pass
self.log(A())
#: eq-loop | limit
class A:
    def __eq__(self, other):
        while True: pass
[A()].index(3)
#: hash-loop | limit
class A:
    def __hash__(self):
        while True: pass
{A(): 1}
#: bool-loop | limit
class A:
    def __bool__(self):
        while True: pass
not A()
#: len-loop | limit
class A:
    def __len__(self):
        while True: pass
len(A())
#: float-loop | limit
class A:
    def __float__(self):
        while True: pass
math.sqrt(A())
#: index-loop | limit
class A:
    def __index__(self):
        while True: pass
[1, 2][A()]
#: getattr-loop | limit
class A:
    def __getattr__(self, name):
        while True: pass
A().x
#: format-loop | limit
class A:
    def __format__(self, spec):
        while True: pass
f"{A():x}"
#: iter-loop | limit
class A:
    def __iter__(self):
        while True: pass
for x in A(): pass
#: endless-getitem | limit
class A:
    def __getitem__(self, i): return 0
1 in A()
#: decorator-loop | limit
def forever(f):
    while True: pass
@forever
def f(): pass
#: default-argument-loop | limit
def forever():
    while True: pass
def f(x=forever()): pass
#: class-body-loop | limit @ while True
class A:
    while True: pass
#: metaclass-loop | limit
class M(type):
    def __new__(cls, name, bases, namespace):
        while True: pass
class A(metaclass=M): pass
#: descriptor-loop | limit
class D:
    def __get__(self, object, cls):
        while True: pass
class A:
    d = D()
A().d
#: set-name-loop | limit
class D:
    def __set_name__(self, owner, name):
        while True: pass
class A:
    d = D()
#: del-method-never-runs | runs
class A:
    def __del__(self):
        while True: pass
a = A()
del a
#: mutual-recursion-with-catch | limit
def f(n):
    try:
        f(n + 1)
    except RecursionError:
        f(n + 1)
f(0)
#: fibonacci | limit
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(80)
#: recursion | raises RecursionError: maximum recursion depth exceeded @ return f(
def f(): return f() + 1
f()
#: recursion-of-repr | raises RecursionError…
class A:
    def __repr__(self): return repr(self)
repr(A())
#: recursion-of-eq | raises RecursionError…
class A:
    def __eq__(self, other): return self == other
A() == A()
#: recursion-of-getattr | raises RecursionError…
class A:
    def __getattr__(self, name): return getattr(self, name + "x")
A().x
#: recursion-of-property | raises RecursionError…
class A:
    @property
    def x(self): return self.x
A().x
#: recursion-of-comparison-of-lists | raises RecursionError…
a = []; a.append(a)
b = []; b.append(b)
a == b
#: recursion-of-lists-in-hash | raises RecursionError…
t = ()
for i in range(100000): t = (t,)
hash(t)
#: recursion-of-lists-in-repr | raises RecursionError…
t = []
for i in range(100000): t = [t]
repr(t)
#: recursion-of-dicts-in-equality | stopped
a = {}; b = {}
for i in range(100000): a = {1: a}; b = {1: b}
a == b
#: recursion-of-deepcopy | raises RecursionError…
import copy
t = []
for i in range(100000): t = [t]
copy.deepcopy(t)
#: recursion-of-isinstance | raises RecursionError…
t = int
for i in range(100000): t = (t,)
isinstance("x", t)
#: recursion-of-generators | raises RecursionError…
def g(n):
    yield from g(n + 1)
list(g(0))
#: recursion-of-chained-iterators | raises RecursionError…
x = iter([1])
for i in range(100000): x = map(int, x)
next(x)
#: recursion-of-exceptions | runs
e = None
for i in range(20000):
    n = ValueError(i)
    n.__cause__ = e
    e = n
#: chained-exceptions-in-traceback | raises ValueError: 2999
e = None
for i in range(3000):
    n = ValueError(i)
    n.__cause__ = e
    e = n
raise e
#: exception-cycle | raises ValueError: a
a = ValueError("a"); b = ValueError("b")
a.__cause__ = b; b.__cause__ = a
raise a
#: exception-storm | limit
while True:
    try: raise ValueError("x" * 1000)
    except ValueError as e: last = e
#: regex-bomb | limit
import re
re.match(r"(a+)+$", "a" * 40 + "b")
#: regex-alternatives | limit
import re
re.match(r"(a|aa)+$", "a" * 60 + "b")
#: regex-nested-stars | limit
import re
re.search(r"((a*)*)*b", "a" * 40)
#: regex-back-references | limit
import re
re.match(r"(a*)*\1b", "a" * 40)
#: regex-substitution | limit
import re
re.sub(r"(x+x+)+y", "", "x" * 40)
#: big-power | raises MemoryError
10 ** 10 ** 8
#: power-loop | limit
x = 3
while True: x = x * x % (10 ** 2000)
#: modular-power | limit
pow(3, 10 ** 30000, 10 ** 3000 + 7)
#: factorial | limit
math.factorial(10 ** 6)
#: factorial-bomb | limit
math.factorial(10 ** 9)
#: comb-bomb | limit
math.comb(10 ** 9, 5 * 10 ** 8)
#: gcd-of-long-numbers | runs
math.gcd(10 ** 4000, 7 ** 4000)
#: digits-of-long-number | raises ValueError: Exceeds the limit (4300 digits) for integer string conversion…
str(10 ** 5000)
#: digits-of-long-text | raises ValueError: Exceeds the limit (4300 digits) for integer string conversion…
int("1" * 5000)
#: isqrt-of-long-number | runs
math.isqrt(10 ** 4000)
#: numpy-endless-loop | limit
while True: np.sum(np.arange(1000.0))
#: numpy-large-product | limit
a = np.ones((700, 700))
while True: a = a @ a
#: numpy-vectorize | limit
def forever(x):
    while True: pass
np.vectorize(forever)(np.arange(3))
#: indicator-loop | limit
while True: ta.sma(self.candles, 3, sequential=True)
#: indicator-period-bomb | runs
ta.sma(self.candles, 10 ** 12)
#: decimal-bomb | stopped
from decimal import Decimal, getcontext
getcontext().prec = 10 ** 7
Decimal(2).sqrt()
#: fraction-growth | limit
from fractions import Fraction
x = Fraction(1, 3)
while True: x = x * x + Fraction(1, 7)
#: permutations | limit
import itertools
for p in itertools.permutations(range(50)): pass
#: product-of-none | limit
import itertools
for p in itertools.product(range(1000), repeat=6): pass
#: combinations-length | limit
import itertools
sum(1 for c in itertools.combinations(range(100), 50))
#: replace-in-loop | limit
while True: "a b c".replace(" ", "-")
#: print-loop | stopped
while True: print("x" * 1000)
#: in-init | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def __init__(self):
        super().__init__()
        while True: pass
    def should_long(self): return False
    def go_long(self): pass
#: in-module | limit @ while True
from jesse.strategies import Strategy
while True: pass
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
#: in-strategy-class-body | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    while True: pass
    def should_long(self): return False
    def go_long(self): pass
#: in-hyperparameters | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def hyperparameters(self):
        while True: pass
    def should_long(self): return False
    def go_long(self): pass
#: in-dna | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def hyperparameters(self): return [{"name": "a", "type": int, "min": 1, "max": 9, "default": 3}]
    def dna(self):
        while True: pass
    def should_long(self): return False
    def go_long(self): pass
    def before(self): self.hp["a"]
#: in-endless-hyperparameters | limit
from jesse.strategies import Strategy
class Hostile(Strategy):
    def hyperparameters(self):
        while True: yield {"name": "a", "type": int, "min": 1, "max": 9, "default": 3}
    def should_long(self): return False
    def go_long(self): pass
#: in-should-long | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self):
        while True: pass
    def go_long(self): pass
#: in-truth-of-should-long | limit
from jesse.strategies import Strategy
class Forever:
    def __bool__(self):
        while True: pass
class Hostile(Strategy):
    def should_long(self): return Forever()
    def go_long(self): pass
#: in-go-long | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return True
    def go_long(self):
        while True: pass
#: in-order-price | limit
from jesse.strategies import Strategy
class Forever:
    def __float__(self):
        while True: pass
class Hostile(Strategy):
    def should_long(self): return True
    def go_long(self): self.buy = 1, Forever()
#: in-after | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def after(self):
        while True: pass
#: in-update-position | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return True
    def go_long(self): self.buy = 1, self.price
    def update_position(self):
        while True: pass
#: in-filters | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return True
    def go_long(self): self.buy = 1, self.price
    def filters(self): return [self.forever]
    def forever(self):
        while True: pass
#: in-terminate | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def terminate(self):
        while True: pass
#: in-before-terminate | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before_terminate(self):
        while True: pass
#: in-watch-list | limit @ while True
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def watch_list(self):
        while True: pass
#: in-property-that-jesse-reads | limit
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return True
    def go_long(self): self.buy = 1, self.price
    @property
    def price(self):
        while True: pass
#: in-str-of-vars | limit
from jesse.strategies import Strategy
class Forever:
    def __str__(self):
        while True: pass
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): self.vars["a"] = Forever()
#: in-str-of-exception | limit
from jesse.strategies import Strategy
class Forever(Exception):
    def __str__(self):
        while True: pass
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): raise Forever
#: str-of-exception-raises | raises Evil…
from jesse.strategies import Strategy
class Evil(Exception):
    def __str__(self): raise Evil
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): raise Evil
#: str-of-exception-is-no-text | raises Evil…
from jesse.strategies import Strategy
class Evil(Exception):
    def __str__(self): return 5
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): raise Evil
#: str-of-import-failure-raises | raises ErrorDuringImport…
from jesse.strategies import Strategy
class Evil(Exception):
    def __str__(self): raise Evil
raise Evil
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
#: many-short-calls | limit
from jesse.strategies import Strategy
import time
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        x = 0
        while self.index >= 0 and x < 10 ** 12: x += 1
