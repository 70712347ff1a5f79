#: bisect
from bisect import *
import bisect as b
a = [1, 3, 3, 5, 9]
print(bisect(a, 3), bisect_left(a, 3), bisect_right(a, 3), bisect(a, 0), bisect(a, 10), bisect_left(a, 4, 1, 3), b.bisect_left([(1, "a"), (2, "b")], (2,)), bisect_left([5, 3, 1], -3, key=lambda v: -v), bisect([], 1))
insort(a, 4); insort_left(a, 3); print(a)
r = [{"t": 1}, {"t": 5}]; insort(r, {"t": 3}, key=lambda v: v["t"]); print(r)
try:
    bisect(a, 1, -1)
except ValueError as e:
    print(e)
try:
    bisect(a, "x")
except TypeError as e:
    print(e)
#: heapq
import heapq
h = []
for x in [5, 1, 8, 3, 9, 2, 7, 7, 0]:
    heapq.heappush(h, x); print(h)
print([heapq.heappop(h) for _ in range(4)], h)
g = [9, 4, 7, 1, 3, 8, 2, 6, 5, 0]; heapq.heapify(g); print(g, heapq.heapreplace(g, 10), g, heapq.heappushpop(g, -1), heapq.heappushpop(g, 5), g)
print(heapq.nlargest(3, [4, 1, 7, 7, 3]), heapq.nsmallest(2, "hello"), heapq.nlargest(2, [{"a": 1}, {"a": 5}, {"a": 3}], key=lambda d: d["a"]), heapq.nsmallest(0, [1]), heapq.nlargest(10, [2, 1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge([7, 3], [5, 1], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge()))
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapreplace([], 1), lambda: heapq.heapify(5), lambda: heapq.heapify([1, "a"])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#: heap-of-tuples
import heapq
q = []
for n, (p, name) in enumerate([(3, "c"), (1, "a"), (3, "b"), (2, "z")]):
    heapq.heappush(q, (p, n, name))
while q:
    print(heapq.heappop(q))
#: bisect-grades
from bisect import bisect, bisect_left
def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"): return grades[bisect(breakpoints, score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]], bisect_left([0.1, 0.2, 0.2, 0.3], 0.2))
#: heap-class
import heapq
class Job:
    def __init__(self, p): self.p = p
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return f"J{self.p}"
h = [Job(3), Job(1), Job(2)]; heapq.heapify(h); print(h, heapq.heappop(h), heapq.nsmallest(1, h), sorted(h))
#: sorting-plain-values
import random
random.seed(11)
ints = [random.randrange(-50, 50) for _ in range(700)]
large = [random.randrange(-10 ** 12, 10 ** 12) for _ in range(300)]
floats = [random.uniform(-5, 5) for _ in range(300)] + [0.0, -0.0, 1e300, -1e300, float('inf'), -float('inf')]
texts = [random.choice('abé\u4e2dz') * random.randrange(0, 9) + str(random.randrange(30)) for _ in range(300)]
for values in (ints, large, floats, texts, ints + floats, ints + [True, False], floats[:10]):
    print(sorted(values)[:20], sorted(values, reverse=True)[:20])
    print(sorted(values, key=lambda v: str(v)[::-1])[:10])
print(sorted([0.0, -0.0, 0, False, -0.0, 0.0] * 20)[:8], sorted([-0.0, 0.0] * 20, reverse=True)[:5])
rows = [(random.randrange(4), random.choice(['x', 'y', 'zz', 'abcdefgh', 'abcdefgi', '']), random.random()) for _ in range(200)]
print(sorted(rows)[:5], sorted(rows, reverse=True)[:5], sorted(rows, key=lambda row: (row[1], -row[0]))[:6])
pairs = [(random.randrange(5), random.randrange(1000)) for _ in range(500)]
print(sorted(pairs)[:6], sorted(pairs, key=lambda p: p[0])[:9], sorted(pairs, key=lambda p: p[0], reverse=True)[:9])
print(sorted([(1, 'a'), (1,), (), (0, 'b')]), sorted([(2, None), (1, None)]), sorted([(1, float('nan')), (0, 2.0)]))
print(sorted(['\U0001f600', '\uffee', 'a'], reverse=True), sorted({'b': 1, 'a': 2}), sorted('hello'))
for bad in ([1, 'a'], [(1, 'a'), (1, 2)], [(1, None), (1, None), (1, 2)], [None, None], ['a', b'a']):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error)
