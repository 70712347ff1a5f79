#: list-behaviour
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e)
l = [5,3,8]
l.insert(0, 1); l.insert(100, 9); l.insert(-1, 7); print(l)
l[1:3] = ['a','b','c']; print(l); l[::2] = [0]*4; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
del l[::2]; print(l); del l[0]; del l[-1:]; print(l)
l = list(range(10)); print(l[::-1], l[7:2:-2], l[-3:], l[:-3], l[100:], l[-100:3], l[5:2])
l[2:5] = []; print(l); l *= 2; print(l, l.count(9), l.index(9), l.index(9, 7))
l.reverse(); print(l); l.sort(); print(l); l.sort(key=lambda x: -x); print(l)
t(l.index, 50); t(l.remove, 50)
print([1,2] < [1,3], [1] < [1,0], [] < [0], [1,2] == (1,2), [[1],[2]] > [[1],[1]])
print(sorted(['b','A','c'], key=str.lower), sorted({'b':1,'a':2}), sorted([(1,'b'),(1,'a')], reverse=True))
nan = float('nan')
print(sorted([3.0, nan, 1.0, 2.0]), max([1.0, nan]), max([nan, 1.0]), min(nan, 1), nan in [nan], [nan] == [nan], nan == nan, sorted([3.0, nan, 1.0, 2.0, nan, 0.5, 7.0, -1.0], reverse=True))
x = []; x.append(x); print(x); d = {}; d['d'] = d; print(d)

#: dict-behaviour
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e)
d = dict(a=1, b=2); d2 = dict([('c', 3), ['d', 4]], e=5); print(d | d2, d2)
d |= {'z': 26}; d.update(x=1); d.update([('q', 2)]); print(d, d.pop('q'), d.pop('none', 'def'), d.setdefault('n', []), d.popitem())
print(list(d.keys()), list(d.values()), list(d.items()), d.keys() & {'a', 'zz'}, d.keys() | {'y'} == {'a','b','z','x','y'}, ('a', 1) in d.items(), d.keys(), d.values(), d.items())
print(dict.fromkeys('abc', 0), dict.fromkeys([1,2]), list(reversed({'a':1,'b':2})), {1:2} == {1.0: 2.0}, {True: 'x'}[1], {(1,2): 'tup'}[(1.0, 2)])
for k in d:
    if k == 'a':
        try:
            for j in d: d['new'+j] = 1
        except RuntimeError as e: print(e)
        break
t(lambda: d['nokey']); t(lambda: {}[(1,2)]); t(lambda: d.update(5)); t(lambda: {}.popitem())
print({k: v for k, v in zip('ab', range(2))}, {*[1,2], *[2,3]}, {**{'a': 1}, 'a': 2})

#: set-behaviour
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e)
s = {3, 1, 2}; s.add(1); s.discard(9); print(s, len(s), s | {7}, s & {1, 2}, s - {1}, s ^ {1, 9}, {1} <= s, s >= {1,2,3}, s > s, s.isdisjoint({5}), s == {1,2,3}, frozenset([1]) == {1})
s |= {10}; s -= {1}; print(s); t(s.remove, 99); print(set(), frozenset(), frozenset({1}), {frozenset({1}): 2}[frozenset({1})])
print(set([5, 3, 1, 100, 64, 32]), {x % 7 for x in range(20)}, set([10, 2, 30, 4]), set(range(20, 0, -3)))
t(lambda: s < 5); t(lambda: {[]}); t(lambda: s + s)
print({1.5, 2, True, 0}, {-1, -2, -3}, set([8, 16, 24, 1]))

#: tuple-behaviour
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e)
a = (1,); print(a, a + (2,), a * 3, (1, 2, 3)[::-1], (1,2).index(2), (1,1).count(1), hash((1, 2)), hash((1.5, 'a')) == hash((1.5, 'a')), hash(()), hash((1,(2,3))))
t(lambda: a.index(5)); 
print(hash(1.5), hash(2**61-1), hash(2**61), hash(-1), hash(10**30), hash(0.1), hash(float('inf')), hash(True), hash(1e300), hash(-1.5), hash(2**100+1))

#: unpacking-behaviour
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e)
a, (b, *c), d = 1, [2, 3, 4], 5; print(a, b, c, d)
def unp(n, v):
    if n == 1: a, b = v
    elif n == 2: a, *b, c = v
    else: (a,) = v
t(unp, 1, [1]); t(unp, 1, (1,2,3)); t(unp, 2, [1]); t(unp, 1, 5); t(unp, 3, []); t(unp, 1, 'abc'); t(unp, 1, iter([1,2,3])); t(unp, 2, None)

#: calls-behaviour
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e)
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
t(lambda: f(1, c=3)); t(lambda: f(1, 2, 3, 4, c=5, z=6)); t(lambda: f()); t(lambda: f(1)); t(lambda: f(1, a=2, c=1)); t(lambda: f(*[1, 2], **{'c': 3, 'q': 1})); t(lambda: f(c=1))
def g(a, b, /, c, *, d): return a, b, c, d
t(lambda: g(1, 2, 3, d=4)); t(lambda: g(1, b=2, c=3, d=4)); t(lambda: g(1)); t(lambda: g(1, 2, 3)); t(lambda: g(1, 2, 3, 4, d=1)); t(lambda: g(1, 2, c=3, d=4, e=5)); t(lambda: g(1,2,3,4,5,6))
def h(a): pass
t(lambda: h()); t(lambda: h(1, 2)); t(lambda: h(1, b=2)); t(lambda: h(**{'a': 1}, **{'a': 2})); t(lambda: h(*5)); t(lambda: h(**5)); t(lambda: h(**{1: 2}))
def k(a, b=1): pass
t(lambda: k(1, 2, 3)); t(lambda: k())
def m(*, x, y): pass
t(lambda: m()); t(lambda: m(1)); t(lambda: m(1, x=1, y=2))
class C:
    def meth(self, a): pass
    def __init__(self, v=1): pass
t(lambda: C().meth()); t(lambda: C().meth(1, 2)); t(lambda: C(1, 2)); t(lambda: C.meth()); t(lambda: C().nope()); t(lambda: C.nope); t(lambda: C()()); t(lambda: 5()); t(lambda: 'a'()); t(lambda: None())
class N: pass
t(lambda: N(1)); t(lambda: N() + 1); t(lambda: N() < N()); t(lambda: N()[0]); t(lambda: len(N())); t(lambda: iter(N())); t(lambda: 1 in N()); t(lambda: -N()); t(lambda: N()()); t(lambda: int(N())); t(lambda: float(N())); t(lambda: [1][N()]); t(lambda: next(N())); t(lambda: abs(N())); t(lambda: round(N())); t(lambda: 'a' + N()); t(lambda: '%d' % N()); t(lambda: range(N())); t(lambda: sum([N()])); t(lambda: list(N())); t(lambda: dict(N())); t(lambda: reversed(N())); t(lambda: setattr(N, '__x', 1)); t(lambda: hash(N()) == 5); t(lambda: N() == N()); t(lambda: N() != 1); t(lambda: bool(N())); t(lambda: format(N(), 'x')); t(lambda: max(N(), N())); t(lambda: math)
