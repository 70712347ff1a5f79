#: lists
xs = [3, 1, 2]
xs.append(4); xs.extend([5, 6]); xs.insert(0, 0); xs.insert(-1, 9); xs.insert(100, 7)
print(xs, len(xs), xs.pop(), xs.pop(0), xs.index(1), xs.count(9))
xs.remove(9); xs.reverse(); print(xs); xs.sort(); print(xs); xs.sort(reverse=True); print(xs)
ys = xs.copy(); ys.clear(); print(xs, ys, xs[:] is xs, xs == xs[:])
print([1, 2] + [3], [0] * 3, 2 in xs, [1, [2]] == [1, [2]], [1, 2] < [1, 3], [] < [0], [1] * 0)
#: list-slices
xs = list(range(10))
print(xs[2:5], xs[:3], xs[7:], xs[-3:], xs[::3], xs[::-1], xs[8:2:-2], xs[100:], xs[-100:2], xs[5:2])
xs[2:4] = ["a", "b", "c"]; print(xs)
xs[::2] = [0] * len(xs[::2]); print(xs)
xs[1:1] = [7, 8]; print(xs)
xs[5:] = []; print(xs)
del xs[::2]; print(xs)
xs[:] = "hi"; print(xs)
try:
    xs[::2] = [1, 2, 3]
except ValueError as e:
    print(e)
#: list-errors
xs = [1]
for f in (lambda: xs[5], lambda: xs["a"], lambda: xs.remove(9), lambda: xs.index(9), lambda: [].pop(), lambda: xs.pop(7), lambda: xs[1.5], lambda: xs.foo, lambda: xs.append(), lambda: xs.append(1, 2), lambda: [3, "a"].sort(), lambda: xs.insert(1), lambda: xs + None, lambda: list(5), lambda: xs[None], lambda: xs.extend(5), lambda: xs.sort(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    xs[5] = 1
except IndexError as e:
    print(e)
try:
    del xs[5]
except IndexError as e:
    print(e)
#: sorting
print(sorted([3, 1, 2]), sorted("bca"), sorted([1, 2, 3], reverse=True), sorted(["bb", "a", "ccc"], key=len), sorted({"b": 1, "a": 2}))
people = [("bob", 30), ("al", 25), ("cy", 30)]
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[1], reverse=True))
print(sorted([1.5, 1, True, 0]), max(people, key=lambda p: p[1]), min([3, 1, 2], key=lambda v: -v), sorted([(1, "b"), (1, "a"), (0, "z")]))
#: tuples
t = (1, 2, 3)
print(t[0], t[-1], t[1:], t + (4,), t * 2, len(t), 2 in t, t.index(2), t.count(1), (1,), (), (1, 2) < (1, 2, 0), hash((1, 2)) == hash((1, 2)))
print(tuple([1, 2]), tuple("ab"), (1, 2) == (1.0, True + 1), ((1, 2), 3), t[::-1])
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    hash(([],))
except TypeError as e:
    print(e)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
#: dicts
d = {"a": 1, "b": 2}
d["c"] = 3; d["a"] = 10
print(d, len(d), d["a"], d.get("x"), d.get("x", 0), "a" in d, list(d), list(d.values()), list(d.items()), d.pop("b"), d.pop("zz", None), d)
print(d.setdefault("z", []), d.setdefault("a", 5), d); d.update({"q": 1}, r=2); d.update([("s", 3)]); print(d, d.popitem())
print({**d, "a": 0}, d | {"m": 1}, dict(a=1), dict([("x", 1)]), dict({"y": 2}, z=3), dict.fromkeys([1, 2], "v"), {1: "a"} == {1.0: "a"}, d.copy() == d)
d |= {"n": 5}; print(d); d.clear(); print(d, bool(d))
#: dict-keys
d = {1: "int", True: "bool", 1.0: "float", "1": "str", (1,): "tuple", None: "none", 0: "zero", False: "false", 2.5: "f", frozenset([1]): "fs"}
print(d, d[1], d[True], d[None], len(d))
nan = float("nan")
d = {nan: 1}
print(len(d), d[nan], nan in d, {0.0: "a", -0.0: "b"}, {2 ** 70: 1}[2 ** 70], {10 ** 20: 1}[1e20])
#: dict-order
d = {}
for k in "zyx":
    d[k] = len(d)
del d["y"]; d["y"] = 9; d["z"] = 7
print(d, list(d.keys()), list(reversed(d)), d.keys() & {"z", "q"}, d.keys() | {"q"} == {"x", "y", "z", "q"}, list(d.items())[0], [k for k in d], d.keys() == {"x", "y", "z"})
for k, v in d.items():
    print(k, v)
#: dict-errors
d = {}
for f in (lambda: d["x"], lambda: {}[[]], lambda: {[]: 1}, lambda: d.pop("x"), lambda: {}.popitem(), lambda: dict([1]), lambda: dict(5), lambda: d[1:2], lambda: d.get(), lambda: d.foo, lambda: {{}: 1}, lambda: dict([(1, 2, 3)]), lambda: d[(1, [])], lambda: d[None]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    del d[5]
except KeyError as e:
    print(e, repr(e), e.args)
#: sets
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a <= b, {1} < a, a >= {1}, a.isdisjoint({9}), len(a), 2 in a, set(), {1, 1.0, True})
a.add(5); a.discard(99); a.remove(1); print(sorted(a)); a.update([7, 8]); a -= {7}; a |= {9}; a &= {2, 3, 9}; print(sorted(a))
print(sorted(a.union([1])), sorted(a.intersection([2])), sorted(a.difference([2])), a.copy() == a, frozenset([1, 2]) == {1, 2}, hash(frozenset([1])) == hash(frozenset([1])), a.issubset(range(20)))
for f in (lambda: {1}.remove(5), lambda: {[]}, lambda: set().pop(), lambda: {1} + {2}, lambda: set(5), lambda: {1}[0], lambda: {1} | [2], lambda: hash({1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: comprehensions
print([x * y for x in range(3) for y in range(3) if x != y], {x: x ** 2 for x in range(4)}, {x % 3 for x in range(10)}, [[j for j in range(i)] for i in range(4)])
print([x for x in range(20) if x % 2 if x % 3], list(x for x in "abc"), sum(x * x for x in range(10)), any(x > 5 for x in range(3)), all(x < 5 for x in range(3)), max((len(w), w) for w in ["a", "bbb"]))
x = "outer"
ys = [x for x in range(3)]
print(x, ys, [(a, b) for a, b in {"k": 1}.items()], [i for row in [[1, 2], [3]] for i in row], {k: [v] for k, v in zip("ab", (1, 2))})
#: comprehension-scope
class A:
    n = 3
    xs = [i for i in range(n)]
    try:
        ys = [n for _ in range(2)]
    except NameError as e:
        ys = str(e)
print(A.xs, A.ys)
def f(m):
    return [[m * i + j for j in range(2)] for i in range(2)], {k: m for k in range(2)}
print(f(10))
#: nested-structures
data = {"a": [1, {"b": (2, 3)}], "c": {"d": [4]}}
print(data["a"][1]["b"][0], data["c"]["d"][-1]); data["a"][1]["b"] = 9; data["c"]["d"] += [5]; data["c"]["e"] = data["a"]
print(data, data["c"]["e"] is data["a"])
m = [[0] * 2] * 2; m[0][0] = 1; print(m); m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; print(m)
#: recursive-repr
xs = [1]; xs.append(xs); print(xs)
d = {}; d["d"] = d; print(d)
#: builtins-over-containers
print(sum([1, 2, 3]), sum((0.1, 0.2)), min(3, 1, 2), max([1, 5, 3]), any([0, ""]), all([]), len({1: 2}), sorted({3, 1}), list(reversed([1, 2])), list(map(str, [1, 2])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda v: v > 1, [1, 2, 3])))
print(min([], default=0), max("abc", key=ord), min((2, "b"), (1, "z")), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(zip([1, 2], "ab")), dict(zip("ab", [1, 2])), list(range(3)), list(enumerate("ab", 1)))
for f in (lambda: min([]), lambda: max(), lambda: sum(["a"]), lambda: min(1, "a"), lambda: sorted([1, "a"]), lambda: list(map(5, [1])), lambda: sum([1], "a"), lambda: max(5), lambda: reversed({1}), lambda: len(iter([])), lambda: next(iter([])), lambda: zip(5), lambda: max([1, None]), lambda: sum(5)):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
#: copy-semantics
a = [1, [2]]; b = a[:]; b[1].append(3); b.append(4); print(a, b)
import copy
c = copy.deepcopy(a); c[1].append(9); print(a, c, copy.copy(a) == a)
#: identity
a = []; b = a; c = []
print(a is b, a is c, a is not c, None is None, () is (), "a" is not None, 5 is not None)
#: star-in-displays
a, b = [1, 2], {"x": 1}
print([*a, *a, 3], (*a, *"hi"), {*a, 5}, {**b, **{"y": 2}}, [*b], [*range(2), *[]])
#: slices-objects
s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, list(range(10))[s], "abcdefgh"[s], s.indices(3), slice(None))
#: unhashable-and-in
print([] in [[]], {} in [{}], (1, 2) in {(1, 2)}, 1 in {1: 2}, "a" in ("a", "b"), None in [None], 1.0 in [1], "1" in [1])
try:
    [] in {1}
except TypeError as e:
    print(e)

#: mixed-keys
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
from decimal import Decimal
from fractions import Fraction
from enum import Enum, IntEnum
class N(IntEnum):
    A = 1
class S(str, Enum):
    A = 'a'
class W:
    def __init__(self, t): self.t = t
    def __hash__(self): return hash(self.t)
    def __eq__(self, o): return self.t == (o.t if isinstance(o, W) else o)
    def __repr__(self): return f'W{self.t!r}'
d = {N.A: 'n', S.A: 's', W('x'): 'w', Decimal('2.5'): 'd', Fraction(7): 'f', W(''): 'e'}
t(lambda: (d[1], d[True], d[1.0], d['a'], d['x'], d[2.5], d[7], d[''], d.get('zz'), W('x') in d, Decimal(7) in d))
d[1] = 'one'; d['x'] = 'ex'; d[2.5] = 'dd'
t(lambda: (d, len(d), d.pop('x'), d.pop(7), 'x' in d, W('x') in d, d.setdefault('', 5)))
e = {1: 'i', 'x': 's', 2.5: 'f', (1,): 't'}
t(lambda: (e[N.A], e[W('x')], e[Decimal('2.5')], e[Fraction(5, 2)], e.get(W('y')), e.get(Decimal(9))))
e[W('x')] = 'changed'; e[Decimal(1)] = 'dec'; del e[W(2.5)]
t(lambda: (e))
s = {1, 'x', 2.5}
s.add(W('x')); s.add(Decimal(1)); s.add(W('q')); s.discard(W(2.5))
t(lambda: (s == {1, 'x', 'q'}, 'q' in s, W(1) in s, sorted(map(str, s)), {Decimal(1), 1, 1.0, True}, {W('a')} | {'a'}, {W('a')} & {'a'}, {'a'} - {W('a')}))
d = {W('k'): 1}; del d['k']
t(lambda: (d))
"%s|%s" % (S.A, N.A), '%s' % S.A, f'{S.A}|{N.A}', str(S.A), '{}'.format(S.A)
t(lambda: ('%s|%s' % (S.A, N.A), '%s' % S.A))
class F1(float):
    def __repr__(self): return f'F1({float(self)})'
class I1(int):
    def __str__(self): return 'I1!'
class T1(str):
    def __str__(self): return 'T1!'
t(lambda: (f'{F1(1)}', f'{F1(1)!s}', format(F1(1)), '%s' % F1(1), '%s' % I1(1), f'{I1(1)}', f'{T1("q")}', '%s' % T1('q'), str(T1('q')), print(T1('q')), '%d' % I1(3), f'{F1(2):.2f}', f'{T1("q"):>3}', ','.join([T1('q')])))


#: membership where only walking is overridden
class OwnList(list):
    def __iter__(self):
        return iter([100])

class OwnDict(dict):
    def __iter__(self):
        return iter([100])

class OwnSet(set):
    def __iter__(self):
        return iter([100])

class OwnTuple(tuple):
    def __iter__(self):
        return iter([100])

class OwnText(str):
    def __iter__(self):
        return iter(['q'])

class Walked:
    def __iter__(self):
        return iter([100])

class Asked(OwnList):
    def __contains__(self, item):
        return 'yes'

print(1 in OwnList([1]), 100 in OwnList([1]), 1 in OwnDict({1: 2}), 100 in OwnDict({1: 2}))
print(1 in OwnSet({1}), 100 in OwnSet({1}), 1 in OwnTuple((1,)), 100 in OwnTuple((1,)), 'a' in OwnText('abc'), 'q' in OwnText('abc'))
print(100 in Walked(), 1 in Walked(), 5 in Asked())

#: keys replaced while a dictionary is walked
def replace(d):
    for k in d:
        d[k] = d.pop(k)

try:
    replace({'a': 1, 'b': 2})
except RuntimeError as error:
    print(error)

def move(d):
    found = []
    for k in d:
        found.append(k)
        if k == 'a':
            d['z'] = d.pop('b')
    return found

print(move({'a': 1, 'b': 2, 'c': 3}))
#: extend-item-by-item
out = [0]
def lengths(last):
    for i in range(4):
        yield len(out)
        if i == last:
            raise ValueError("late")
out.extend(lengths(9)); print(out)
try:
    out.extend(lengths(2))
except ValueError as e:
    print(e, out)
try:
    out += (1 / x for x in (1, 2, 0))
except ZeroDivisionError as e:
    print(e, out)
out[:] = [1, 2]; out.extend(out); print(out)
out.extend(x for x in (out.pop() for _ in range(2))); print(out)
#: keys-hashed-once-a-search
class K:
    hashed = 0
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        K.hashed += 1
        return hash(self.n)
    def __eq__(self, other):
        return self.n == (other.n if isinstance(other, K) else other)
def searches(*bodies):
    counts = []
    for body in bodies:
        K.hashed = 0
        counts.append((body(), K.hashed))
    return counts
d = {K(1): 'one', K(2): 'two'}
s = {K(1), K(2)}
print(searches(lambda: d.get(K(1)), lambda: d.get(K(3)), lambda: K(3) in d, lambda: d.pop(K(3), None)))
print(searches(lambda: K(1) in s, lambda: K(3) in s, lambda: s.discard(K(3))))
#: sorting many alike
state = [99]
def draw(n):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state[0] >> 33) % n
kinds = [lambda: draw(50), lambda: draw(10**6) - 5 * 10**5, lambda: draw(2**31) * 4, lambda: draw(1000) / 7, lambda: float(draw(5)) * -0.0, lambda: 10.0 ** (draw(600) - 300), lambda: 2 ** draw(80), lambda: "k%d" % draw(300), lambda: "aaaaaaaa%d" % draw(50), lambda: chr(97 + draw(3)) * draw(9), lambda: (draw(5), draw(100)), lambda: (draw(3) / 3, "x%d" % draw(4)), lambda: (draw(2**30), draw(2**30)), lambda: draw(2) == 1, lambda: float("inf") if draw(20) == 0 else draw(9) * 1.5, lambda: float("nan") if draw(40) == 0 else draw(50) * 1.0, lambda: 1e-9 * draw(10**6) + 1]
for kind in kinds:
    for count in (31, 33, 64, 300):
        values = [kind() for _ in range(count)]
        for reverse in (False, True):
            places = list(enumerate(values))
            places.sort(key=lambda pair: pair[1], reverse=reverse)
            order = 0
            for place, _ in places:
                order = (order * 31 + place) % 1000003
            print(count, reverse, order, repr(sorted(values, reverse=reverse))[:120])
#: counting
from collections import Counter
class C(Counter):
    def __setitem__(self, k, v):
        print("set", k, v); super().__setitem__(k, v)
class D(Counter):
    def get(self, k, d=None):
        return 10
class E(Counter):
    def __missing__(self, k):
        return 5
print(Counter("abcab"), Counter(x % 3 for x in range(10)), C("aab"), D([1, 1]), E([1, 2, 1]), E([1])[7])
print(Counter([1, True, 1.0, "1", (1,), (1,), None]), Counter({1: 2.5, "a": 3}), Counter(a=1, b=2))
c = Counter(a="x")
try:
    c.update("ab")
except TypeError as e: print(e)
for bad in (5, [[1]], None):
    try: print(Counter(bad))
    except TypeError as e: print(e)
c = Counter([2.5, 2.5]); c.update([2.5, 3]); c.update({3: 1}); c.update(c); print(c, c.total(), c.most_common(1))
class K:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == getattr(o, 'v', o)
    def __hash__(s): return hash(s.v)
    def __repr__(s): return f'K({s.v})'
print(Counter([K(1), K(2), 1, 2, K(1), True]), Counter(list("ab") * 3)["a"], Counter(range(3)) + Counter([1]))
try:
    import collections; collections.count_elements
except AttributeError as e: print(e)
