#: copy1
import copy
from collections import *
import datetime, decimal, fractions, enum, types
from dataclasses import dataclass, field
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
a = [1, [2, 3], {'k': [4]}, (5, [6])]
b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); a[2]['k'].append(8); a[3][1].append(7)
print(a, b, c, b[1] is a[1], c[1] is a[1])
l = [1]; l.append(l); m = copy.deepcopy(l); print(m, m[1] is m, m is not l)
d = {}; d['self'] = d; e = copy.deepcopy(d); print(e, e['self'] is e)
tt = ([],); tt[0].append(tt); u = copy.deepcopy(tt); print(u, u[0][0] is u)
shared = [1]; p = copy.deepcopy([shared, shared]); print(p[0] is p[1])
class N:
    def __init__(self, v): self.v = v; self.next = None
    def __repr__(self): return f'N({self.v})'
x = N(1); y = N(2); x.next = y; y.next = x; z = copy.deepcopy(x); print(z, z.next, z.next.next is z, z is not x)
class D:
    def __init__(self, a): self.a = a; self.log = []
    def __deepcopy__(self, memo):
        cls = self.__class__
        r = cls.__new__(cls)
        memo[id(self)] = r
        for k, v in self.__dict__.items(): setattr(r, k, copy.deepcopy(v, memo))
        r.log.append('deep'); return r
    def __copy__(self):
        r = type(self)(self.a); r.log = ['shallow']; return r
o = D([1]); o.me = o; q = copy.deepcopy(o); print(q.a, q.log, q.me is q, copy.copy(o).log, q.a is o.a)
print(copy.deepcopy([o, o])[0].log)
memo = {}; copy.deepcopy([1, [2]], memo); print(len(memo), type(memo))
class S:
    def __init__(self): self.x = 1; self.cache = {}
    def __getstate__(self): return {'x': self.x + 1}
    def __setstate__(self, s): self.__dict__.update(s); self.restored = True
t(lambda: vars(copy.copy(S()))); t(lambda: vars(copy.deepcopy(S())))
class Sl:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]
s = Sl(); s2 = copy.copy(s); s3 = copy.deepcopy(s); print(s2.a is s.a, s3.a, s3.a is s.a); t(lambda: s2.b)
class L(list):
    pass
k = L([1, [2]]); k.tag = ['t']; k2 = copy.copy(k); k3 = copy.deepcopy(k); print(k2, type(k2).__name__, k2.tag is k.tag, k3.tag, k3.tag is k.tag, k3[1] is k[1])
class DD(dict): pass
dd = DD(a=[1]); dd.z = 1; d2 = copy.deepcopy(dd); print(d2, type(d2).__name__, d2.z, d2['a'] is dd['a'], type(dd.copy()).__name__)
class T(tuple): pass
t1 = T([1, [2]]); t1.attr = 5; t2 = copy.deepcopy(t1); print(t2, type(t2).__name__, t2.attr, t2[1] is t1[1])
class St(set): pass
print(copy.deepcopy(St([1, 2])), copy.copy(St([1])), copy.deepcopy(frozenset([1])), copy.deepcopy({(1, 2)}))
for v in (deque([[1]], 3), OrderedDict(a=[1]), defaultdict(list, {'a': [1]}), Counter('aab'), ChainMap({'a': [1]}), datetime.datetime(2020, 1, 1), datetime.timedelta(1), decimal.Decimal('1.5'), fractions.Fraction(1, 3), range(3), slice(1, 2), b'ab', 1j, None, Ellipsis, len, print, N, type, UserDict({'a': [1]}), UserList([[1]]), types.SimpleNamespace(a=[1])):
    t(lambda: (copy.copy(v), copy.deepcopy(v), type(copy.deepcopy(v)).__name__, copy.copy(v) is v, copy.deepcopy(v) is v) if v not in (len, print) else (copy.copy(v) is v, copy.deepcopy(v) is v))
P = namedtuple('P', 'x y'); print(copy.deepcopy(P([1], 2)), copy.copy(P(1, 2)), copy.replace if hasattr(copy, 'replace') else 'no replace')
ff = lambda: 1
print(copy.copy(ff) is ff, copy.deepcopy(ff) is ff, copy.deepcopy([ff])[0] is ff)
e1 = ValueError('a', 1); e1.extra = [1]; e2 = copy.copy(e1); e3 = copy.deepcopy(e1); print(repr(e2), e2.extra is e1.extra, repr(e3), e3.extra is e1.extra)
class En(enum.Enum): A = [1]
print(copy.deepcopy(En.A) is En.A, copy.copy(En.A) is En.A)
bm = N(1).__init__; bm2 = copy.deepcopy(bm); print(type(bm2).__name__, bm2.__self__ is bm.__self__)
t(lambda: copy.copy(i for i in ())); t(lambda: copy.deepcopy(i for i in ())); t(lambda: copy.deepcopy([(i for i in ())])); t(lambda: copy.copy()); t(lambda: copy.copy(1, 2)); t(lambda: copy.deepcopy(copy))
@dataclass
class DC:
    a: list = field(default_factory=list)
    b: 'DC' = None
dc = DC([1], DC([2])); dc2 = copy.deepcopy(dc); dc.a.append(5); print(dc2, dc2.b is dc.b, copy.copy(dc).a is dc.a)
@dataclass(frozen=True, slots=True)
class FS: a: int; b: list
fs = FS(1, [2]); print(copy.deepcopy(fs), copy.copy(fs), copy.deepcopy(fs).b is fs.b)
dk = {(1, 2): 'a', frozenset([1]): 'b'}; print(copy.deepcopy(dk)); print(copy.error, copy.Error is copy.error)

class Prop:
    def __init__(self): self._v = [1]
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): raise RuntimeError('set')
print(copy.deepcopy(Prop()).v)
class Ga:
    def __init__(self): self.d = {}
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        return self.d[n]
t(lambda: copy.deepcopy(Ga()).d)
