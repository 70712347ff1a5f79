#: list-of-ten-billion | raises MemoryError
[0] * 10 ** 10
#: tuple-of-ten-billion | raises MemoryError
(0,) * 10 ** 10
#: text-of-a-trillion | raises MemoryError
"a" * 10 ** 12
#: text-of-ten-billion | raises MemoryError
"a" * 10 ** 10
#: bytes-of-ten-billion | raises MemoryError
b"a" * 10 ** 10
#: bytes-of-zeros | raises MemoryError
bytes(10 ** 10)
#: bytearray-of-zeros | stopped
bytearray(10 ** 10)
#: shift | raises MemoryError
1 << 10 ** 9
#: shift-further | stopped
1 << 10 ** 12
#: power | raises MemoryError
10 ** 10 ** 8
#: negative-power-of-long | stopped
x = 7 ** 10 ** 9
#: multiplied-powers | stopped
x = 2
while True: x = x * x
#: list-of-range | stopped
list(range(10 ** 10))
#: tuple-of-range | stopped
tuple(range(10 ** 10))
#: set-of-range | stopped
set(range(10 ** 9))
#: dict-of-range | stopped
dict.fromkeys(range(10 ** 9))
#: unpacked-range | stopped
[*range(10 ** 10)]
#: starred-call | stopped
print(*range(10 ** 9))
#: unpacking-target | stopped
a, *b = range(10 ** 9)
#: slice-assignment | stopped
x = []
x[:] = range(10 ** 9)
#: sorted-range | stopped
sorted(range(10 ** 9))
#: list-append | stopped
x = []
while True: x.append("x" * 10)
#: list-append-of-numbers | stopped
x = []
while True: x.append(1.5)
#: list-extend-itself | stopped
x = [1]
while True: x.extend(x)
#: list-plus-equals-itself | stopped
x = [1]
while True: x += x
#: list-insert | stopped
x = []
i = 0
while True:
    x.insert(len(x), [i])
    i += 1
#: dict-growth | stopped
d = {}
i = 0
while True:
    d[i] = str(i)
    i += 1
#: set-growth | stopped
s = set()
i = 0
while True:
    s.add((i,))
    i += 1
#: attribute-growth | stopped
i = 0
while True:
    setattr(self, "x" + str(i), [i])
    i += 1
#: text-doubling | stopped
s = "ab"
while True: s = s + s
#: text-growth | stopped
s = ""
while True: s += "x" * 1000
#: join-bomb | stopped
",".join(["a" * 10 ** 6] * 10 ** 6)
#: replace-bomb | stopped
("a" * 10 ** 6).replace("a", "b" * 10 ** 6)
#: ljust-bomb | stopped
"a".ljust(10 ** 10)
#: center-bomb | stopped
"a".center(10 ** 12)
#: zfill-bomb | stopped
"1".zfill(10 ** 10)
#: format-width | stopped
f"{1:>1000000000}"
#: format-precision | stopped
f"{1.5:.1000000000f}"
#: format-computed-width | stopped
w = 10 ** 10
f"{'a':{w}}"
#: percent-width | stopped
"%1000000000d" % 1
#: percent-star-width | stopped
"%*d" % (10 ** 9, 1)
#: percent-precision | stopped
"%.1000000000f" % 1.5
#: str-format-width | stopped
"{:>{}}".format("a", 10 ** 10)
#: split-bomb | stopped
("a " * 2 * 10 ** 7).split()
#: list-of-text | stopped
list("a" * 10 ** 7) * 10
#: nested-copy | stopped
import copy
x = [0] * 1000000
y = [copy.copy(x) for i in range(100000)]
#: generator-hoard | stopped
gens = []
def g():
    x = [0] * 100
    yield x
while True:
    a = g()
    next(a)
    gens.append(a)
#: closures-hoard | stopped
x = []
while True: x.append(lambda: x)
#: tee-hoard | stopped
import itertools
a, b = itertools.tee(itertools.count())
for i in a: pass
#: cycle-hoard | stopped
import itertools
for i in itertools.cycle(itertools.count()): pass
#: product-hoard | stopped
import itertools
list(itertools.product(range(100), repeat=10))
#: permutations-hoard | stopped
import itertools
list(itertools.permutations(range(12)))
#: combinations-of-range | stopped
import itertools
itertools.combinations(range(10 ** 9), 2)
#: deque-hoard | stopped
import collections
d = collections.deque()
while True: d.append([1])
#: deque-of-range | stopped
import collections
collections.deque(range(10 ** 9))
#: counter-hoard | stopped
import collections
collections.Counter(range(10 ** 9))
#: lru-cache-hoard | stopped
import functools
@functools.lru_cache(maxsize=None)
def f(x): return "a" * 100
i = 0
while True:
    f(i)
    i += 1
#: zeros | raises MemoryError: Unable to allocate 74.5 GiB for an array with shape (10000000000,) and data type float64
np.zeros(10 ** 10)
#: ones-of-two-axes | stopped
np.ones((10 ** 5, 10 ** 5))
#: arange-bomb | stopped
np.arange(10 ** 10)
#: linspace-bomb | stopped
np.linspace(0, 1, 10 ** 10)
#: repeat-bomb | stopped
np.repeat(1.0, 10 ** 10)
#: tile-bomb | stopped
np.tile([1.0], 10 ** 10)
#: outer-bomb | stopped
a = np.arange(10 ** 5)
np.outer(a, a)
#: broadcast-bomb | stopped
a = np.arange(10 ** 5)
a[:, None] + a[None, :]
#: broadcast-to-then-copy | stopped
np.broadcast_to(1.0, (10 ** 5, 10 ** 6)).copy()
#: concatenate-growth | stopped
a = np.ones(1000)
while True: a = np.concatenate([a, a])
#: array-hoard | stopped
x = []
while True: x.append(np.zeros(1000))
#: large-array-hoard | stopped
x = []
while True: x.append(np.ones(100000))
#: array-tolist-hoard | stopped
x = []
a = np.zeros(100000)
while True: x.append(a.tolist())
#: random-bomb | stopped
np.random.default_rng(1).normal(size=10 ** 10)
#: meshgrid-bomb | stopped
a = np.arange(10 ** 5)
np.meshgrid(a, a)
#: sliding-window-bomb | stopped
np.array(np.lib.stride_tricks.sliding_window_view(np.zeros(10 ** 5), 5 * 10 ** 4))
#: bincount-bomb | stopped
np.bincount([10 ** 10])
#: histogram-bomb | stopped
np.histogram([1.0], bins=10 ** 10)
#: eye-bomb | stopped
np.eye(10 ** 6)
#: pad-bomb | stopped
np.pad([1.0], 10 ** 10)
#: full-bomb | stopped
np.full(10 ** 10, 1)
#: empty-bomb | stopped
np.empty((10 ** 4, 10 ** 4, 10 ** 4))
#: negative-size | raises ValueError: negative dimensions are not allowed
np.zeros(-1)
#: random-bytes | stopped
import random
random.randbytes(10 ** 10)
#: random-bits | stopped
import random
random.getrandbits(10 ** 10)
#: random-choices | stopped
import random
random.choices([1], k=10 ** 9)
#: random-sample | stopped
import random
random.sample(range(10 ** 9), 10 ** 8)
#: statistics-of-range | stopped
import statistics
statistics.mean(range(10 ** 10))
#: chart-hoard | stopped
while True: self.add_line_to_candle_chart("a", 1.0)
#: log-hoard | stopped
while True: self.log("x" * 100)
#: int-from-bytes | stopped
x = b"\xff" * 1000
while True: x = x + x
#: int-to-bytes | stopped
(1).to_bytes(10 ** 10, "big")
#: set-powers | stopped
s = [set()]
while True: s.append(set(range(10000)))
#: string-hoard | stopped
x = []
i = 0
while True:
    x.append(str(i) * 100)
    i += 1
#: instances-hoard | stopped
class A:
    def __init__(self): self.x = [1]
x = []
while True: x.append(A())
#: exceptions-hoard | stopped
x = []
while True:
    try: raise ValueError(len(x))
    except ValueError as e: x.append(e)
#: classes-hoard | stopped
x = []
while True: x.append(type("A", (), {}))
#: arrays-over-calls | stopped
from jesse.strategies import Strategy
import numpy as np
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        if self.index == 0: self.kept = []
        for i in range(10): self.kept.append(np.ones(100000))
#: arrays-of-module | stopped
from jesse.strategies import Strategy
import numpy as np
kept = []
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): kept.append(np.ones(5000000 // 4))
#: lists-over-calls | stopped
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        if self.index == 0: self.kept = []
        self.kept.append(list(range(1000000)))
#: vars-that-branch | stopped
a = [1]
for i in range(40): a = [a, a, a, a]
self.vars["a"] = a
