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
#: bytearray-of-zeros | memory
bytearray(10 ** 10)
#: shift | raises MemoryError
1 << 10 ** 9
#: shift-further | memory
1 << 10 ** 12
#: power | raises MemoryError
10 ** 10 ** 8
#: negative-power-of-long | memory
x = 7 ** 10 ** 9
#: multiplied-powers | memory
x = 2
while True: x = x * x
#: list-of-range | memory
list(range(10 ** 10))
#: tuple-of-range | memory
tuple(range(10 ** 10))
#: set-of-range | memory
set(range(10 ** 9))
#: dict-of-range | memory
dict.fromkeys(range(10 ** 9))
#: unpacked-range | memory
[*range(10 ** 10)]
#: starred-call | memory
print(*range(10 ** 9))
#: unpacking-target | memory
a, *b = range(10 ** 9)
#: slice-assignment | memory
x = []
x[:] = range(10 ** 9)
#: sorted-range | memory
sorted(range(10 ** 9))
#: list-append | memory
x = []
while True: x.append("x" * 10)
#: list-append-of-numbers | memory
x = []
while True: x.append(1.5)
#: list-extend-itself | memory
x = [1]
while True: x.extend(x)
#: list-plus-equals-itself | memory
x = [1]
while True: x += x
#: list-insert | memory
x = []
i = 0
while True:
    x.insert(len(x), [i])
    i += 1
#: dict-growth | memory
d = {}
i = 0
while True:
    d[i] = str(i)
    i += 1
#: set-growth | memory
s = set()
i = 0
while True:
    s.add((i,))
    i += 1
#: attribute-growth | memory
i = 0
while True:
    setattr(self, "x" + str(i), [i])
    i += 1
#: text-doubling | memory
s = "ab"
while True: s = s + s
#: text-growth | memory
s = ""
while True: s += "x" * 1000
#: join-bomb | memory
",".join(["a" * 10 ** 6] * 10 ** 6)
#: replace-bomb | memory
("a" * 10 ** 6).replace("a", "b" * 10 ** 6)
#: ljust-bomb | memory
"a".ljust(10 ** 10)
#: center-bomb | memory
"a".center(10 ** 12)
#: zfill-bomb | memory
"1".zfill(10 ** 10)
#: format-width | memory
f"{1:>1000000000}"
#: format-precision | raises …
f"{1.5:.1000000000f}"
#: format-computed-width | memory
w = 10 ** 10
f"{'a':{w}}"
#: percent-width | memory
"%1000000000d" % 1
#: percent-star-width | memory
"%*d" % (10 ** 9, 1)
#: percent-precision | memory
"%.1000000000f" % 1.5
#: str-format-width | memory
"{:>{}}".format("a", 10 ** 10)
#: split-bomb | memory
("a " * 10 ** 7).split()
#: list-of-text | memory
list("a" * 10 ** 7) * 10
#: nested-copy | memory
import copy
x = [0] * 1000000
y = [copy.copy(x) for i in range(100000)]
#: generator-hoard | memory
gens = []
def g():
    x = [0] * 100
    yield x
while True:
    a = g()
    next(a)
    gens.append(a)
#: closures-hoard | memory
x = []
while True: x.append(lambda: x)
#: tee-hoard | memory
import itertools
a, b = itertools.tee(itertools.count())
for i in a: pass
#: cycle-hoard | memory
import itertools
for i in itertools.cycle(itertools.count()): pass
#: product-hoard | memory
import itertools
list(itertools.product(range(100), repeat=10))
#: product-of-range | memory
import itertools
itertools.product(range(10 ** 9))
#: permutations-hoard | memory
import itertools
list(itertools.permutations(range(12)))
#: combinations-of-range | memory
import itertools
itertools.combinations(range(10 ** 9), 2)
#: deque-hoard | memory
import collections
d = collections.deque()
while True: d.append([1])
#: deque-of-range | memory
import collections
collections.deque(range(10 ** 9))
#: counter-hoard | memory
import collections
collections.Counter(range(10 ** 9))
#: lru-cache-hoard | memory
import functools
@functools.lru_cache(maxsize=None)
def f(x): return "a" * 100
i = 0
while True:
    f(i)
    i += 1
#: zeros | raises MemoryError: Unable to allocate 74.5 GiB for an array with shape (10000000000,) and data type float64
np.zeros(10 ** 10)
#: ones-of-two-axes | memory
np.ones((10 ** 5, 10 ** 5))
#: arange-bomb | memory
np.arange(10 ** 10)
#: linspace-bomb | memory
np.linspace(0, 1, 10 ** 10)
#: repeat-bomb | memory
np.repeat(1.0, 10 ** 10)
#: tile-bomb | memory
np.tile([1.0], 10 ** 10)
#: outer-bomb | memory
a = np.arange(10 ** 5)
np.outer(a, a)
#: broadcast-bomb | memory
a = np.arange(10 ** 5)
a[:, None] + a[None, :]
#: broadcast-to-then-copy | memory
np.broadcast_to(1.0, (10 ** 5, 10 ** 6)).copy()
#: concatenate-growth | memory
a = np.ones(1000)
while True: a = np.concatenate([a, a])
#: array-hoard | memory
x = []
while True: x.append(np.zeros(1000))
#: large-array-hoard | memory
x = []
while True: x.append(np.ones(100000))
#: array-tolist-hoard | memory
x = []
a = np.zeros(100000)
while True: x.append(a.tolist())
#: random-bomb | memory
np.random.default_rng(1).normal(size=10 ** 10)
#: meshgrid-bomb | memory
a = np.arange(10 ** 5)
np.meshgrid(a, a)
#: sliding-window-bomb | memory
np.array(np.lib.stride_tricks.sliding_window_view(np.zeros(10 ** 5), 5 * 10 ** 4))
#: bincount-bomb | memory
np.bincount([10 ** 10])
#: histogram-bomb | memory
np.histogram([1.0], bins=10 ** 10)
#: eye-bomb | memory
np.eye(10 ** 6)
#: pad-bomb | memory
np.pad([1.0], 10 ** 10)
#: full-bomb | memory
np.full(10 ** 10, 1)
#: empty-bomb | memory
np.empty((10 ** 4, 10 ** 4, 10 ** 4))
#: too-many-elements | raises ValueError…
np.zeros((2 ** 40, 2 ** 40))
#: negative-size | raises ValueError: negative dimensions are not allowed
np.zeros(-1)
#: random-bytes | memory
import random
random.randbytes(10 ** 10)
#: random-bits | memory
import random
random.getrandbits(10 ** 10)
#: random-choices | memory
import random
random.choices([1], k=10 ** 9)
#: random-sample | memory
import random
random.sample(range(10 ** 9), 10 ** 8)
#: statistics-of-range | memory
import statistics
statistics.mean(range(10 ** 10))
#: chart-hoard | memory
while True: self.add_line_to_candle_chart("a", 1.0)
#: log-hoard | memory
while True: self.log("x" * 100)
#: int-from-bytes | memory
x = b"\xff" * 1000
while True: x = x + x
#: int-to-bytes | memory
(1).to_bytes(10 ** 10, "big")
#: set-powers | memory
s = [set()]
while True: s.append(set(range(10000)))
#: string-hoard | memory
x = []
i = 0
while True:
    x.append(str(i) * 100)
    i += 1
#: instances-hoard | memory
class A:
    def __init__(self): self.x = [1]
x = []
while True: x.append(A())
#: exceptions-hoard | memory
x = []
while True:
    try: raise ValueError(len(x))
    except ValueError as e: x.append(e)
#: classes-hoard | memory
x = []
while True: x.append(type("A", (), {}))
#: arrays-over-calls | memory
from jesse.strategies import Strategy
import numpy as np
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        if self.index == 0: self.kept = []
        for i in range(10): self.kept.append(np.ones(100000))
#: arrays-of-module | memory
from jesse.strategies import Strategy
import numpy as np
kept = []
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): kept.append(np.ones(5000000 // 4))
#: lists-over-calls | memory
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        if self.index == 0: self.kept = []
        self.kept.append(list(range(1000000)))
#: vars-that-branch | memory
a = [1]
for i in range(40): a = [a, a, a, a]
self.vars["a"] = a
#: vars-in-a-circle | runs
a = []
for i in range(4): a.append(a)
self.vars["a"] = a
#: watch-list-hoard | memory
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def watch_list(self): return [("a", "x" * 10 ** 10)]
