#: classes1
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class D:
    def __set_name__(self, o, n): print('set_name', o.__name__, n); self.n = n
    def __get__(self, i, o): print('get', i is None, o.__name__); return self if i is None else i.__dict__.get(self.n, 'unset')
    def __set__(self, i, v): print('set', v); i.__dict__[self.n] = v
    def __delete__(self, i): print('del'); del i.__dict__[self.n]
class A:
    x = D()
    def __init__(self): self.x = 5
a = A(); print(a.x); a.x = 7; del a.x; print(a.x); A.x; t(lambda: delattr(a, 'x'))
class NonData:
    def __get__(self, i, o=None): return 'nd'
class B: y = NonData()
b = B(); print(b.y); b.y = 3; print(b.y, B.y); del b.y; print(b.y)
class G:
    def __init__(self): self.real = 1
    def __getattr__(self, n): 
        if n.startswith('no'): raise AttributeError(f'G has no {n}')
        return f'dyn_{n}'
    def __setattr__(self, n, v): print('setattr', n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print('delattr', n); object.__delattr__(self, n)
g = G(); print(g.real, g.foo, getattr(g, 'nope', 'default'), hasattr(g, 'nope'), hasattr(g, 'any')); t(lambda: g.nope); g.z = 3; del g.z; t(lambda: delattr(g, 'z')); t(lambda: delattr(g, 'q'))
class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
s = S(); t(lambda: s.b); t(lambda: setattr(s, 'c', 1)); t(lambda: s.__dict__); print(S.__slots__, S.a); s.b = 2; del s.b; t(lambda: s.b); t(lambda: delattr(s, 'b'))
class S2(S): pass
s2 = S2(); s2.c = 3; print(s2.c, s2.a)
class P:
    def __init__(self): self._v = 0
    @property
    def v(self): "docs"; return self._v
    @v.setter
    def v(self, x):
        if x < 0: raise ValueError('neg')
        self._v = x
    @v.deleter
    def v(self): print('deleted'); self._v = None
    @property
    def ro(self): return 1
    w = property(lambda self: self._v * 2, None, None, 'wdoc')
p = P(); p.v = 5; print(p.v, p.w, P.v.__doc__, P.w.__doc__); t(lambda: setattr(p, 'v', -1)); del p.v; print(p.v); t(lambda: setattr(p, 'ro', 1)); t(lambda: delattr(p, 'ro')); t(lambda: setattr(p, 'w', 1)); print(type(P.v).__name__, P.v.fget.__name__, P.ro.fset)
class M(type):
    def __new__(m, name, bases, ns, **kw): print('new', name, sorted(k for k in ns if not k.startswith('__')), kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): print('init', name); super().__init__(name, bases, ns)
    def __call__(c, *a): print('call', a); return super().__call__(*a)
    def __len__(c): return 42
    def meth(c): return c.__name__
    @property
    def mp(c): return 'mp' + c.__name__
class C(metaclass=M, opt=1):
    z = 1
    def __init__(self, *a): print('C init', a)
c = C(1, 2); print(len(C), C.meth(), C.mp, type(C), C.__class__.__name__); t(lambda: c.meth()); t(lambda: len(c))
class E1:
    def f(self): return 'E1'
class F1(E1):
    def f(self): return 'F1>' + super().f()
class G1(E1):
    def f(self): return 'G1>' + super().f()
class H1(F1, G1):
    def f(self): return 'H1>' + super().f()
print(H1().f(), [k.__name__ for k in H1.__mro__], H1.__bases__, super(F1, H1()).f(), issubclass(H1, E1), isinstance(H1(), (int, G1)))
def badmro():
    class X(E1, F1): pass
t(badmro)
def dupbase():
    class X(E1, E1): pass
t(dupbase); t(lambda: type('X', (5,), {})); t(lambda: type('X', (bool,), {})); t(lambda: type('Dyn', (E1,), {'q': 1})().q); t(lambda: type('Dyn', (E1,), {}).__name__)
class Cnt:
    n = 0
    items = []
    def __init__(self): Cnt.n += 1; self.n2 = self.n; self.items.append(self.n)
    @classmethod
    def make(cls, *a): return cls()
    @staticmethod
    def st(x): return x * 2
    def __repr__(self): return f'<{self.__class__.__qualname__} {self.n2}>'
print(Cnt(), Cnt.make(), Cnt.st(4), Cnt().st(5), Cnt.items, Cnt.n, vars(Cnt()), Cnt.make.__func__.__name__)
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __eq__(self, o): return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f'V({self.x}, {self.y})'
    def __bool__(self): return bool(self.x or self.y)
    def __iter__(self): yield self.x; yield self.y
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __contains__(self, v): return v in (self.x, self.y)
    def __call__(self, *a, **k): return (a, k)
    def __lt__(self, o): return self.x < o.x
    def __format__(self, spec): return f'<{spec}>'
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** .5
    def __int__(self): return int(self.x)
    def __float__(self): return float(self.x)
    def __index__(self): return self.x
    def __round__(self, n=None): return ('round', n)
    def __divmod__(self, o): return ('dm', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __iadd__(self, o): self.x += o.x; return self
    def __invert__(self): return 'inv'
    def __reversed__(self): return iter((self.y, self.x))
    def __missing__(self, k): return 'miss'
v = V(1, 2); w = V(3, 4); print(v + w, sum([v, w]), v * 3, 3 * v, -v, v == V(1, 2), {v: 1}[V(1, 2)], bool(V(0, 0)), list(v), v[1], len(v), 2 in v, v(1, k=2), sorted([w, v]), f'{v:abc}', f'{v}', abs(w), int(w), float(w), [10, 20][v], round(v), round(v, 2), divmod(v, 3), v ** 2, pow(v, 2, 3), v @ w, ~v, list(reversed(v)), max(v, w), hex(V(255, 0)), range(V(3, 0)))
v += w; print(v); t(lambda: v + 5); t(lambda: 5 + v); t(lambda: v - w); t(lambda: v > 5); t(lambda: v >= w); t(lambda: v | w); t(lambda: v[5]); a1, b1 = v; print(a1, b1, *v)
class NoEqHash:
    def __eq__(self, o): return True
t(lambda: hash(NoEqHash())); t(lambda: {NoEqHash()}); print(NoEqHash() == 5, NoEqHash() != 5)
class BadLen:
    def __len__(self): return -1
class BadLen2:
    def __len__(self): return 'a'
class BadBool:
    def __bool__(self): return 5
class BadStr:
    def __str__(self): return 5
    def __repr__(self): return None
class BadIter:
    def __iter__(self): return 5
class BadHash:
    def __hash__(self): return 'x'
class BadIndex:
    def __index__(self): return 1.5
for f in (lambda: len(BadLen()), lambda: len(BadLen2()), lambda: bool(BadBool()), lambda: str(BadStr()), lambda: repr(BadStr()), lambda: list(BadIter()), lambda: hash(BadHash()), lambda: [1][BadIndex()], lambda: bool(BadLen()), lambda: f'{BadStr()}', lambda: '%s' % BadStr()): t(f)
class Super0:
    def __init__(self, a, *, b=2): self.a = a; self.b = b
class Sub0(Super0):
    def __init__(self, *args, c=3, **kw): super().__init__(*args, **kw); self.c = c
print(vars(Sub0(1, b=5, c=6))); t(lambda: Sub0()); t(lambda: Sub0(1, 2)); t(lambda: Sub0(1, d=4)); t(lambda: Super0(b=1)); t(lambda: object.__init__(1, 2)); t(lambda: E1(5)); t(lambda: E1(x=1)); t(lambda: E1().f(1)); t(lambda: E1.f()); t(lambda: E1().g()); t(lambda: E1.g); t(lambda: Sub0.nope)
class Outer:
    class Inner:
        def m(self): return self.__class__.__qualname__
    def mk(self):
        class Local: pass
        return Local
print(Outer.Inner().m(), Outer().mk().__qualname__, Outer.Inner.m.__qualname__, repr(Outer().mk).split(' at ')[0], Outer.__module__, E1.__doc__, Outer.Inner.__name__)
class Priv:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y
print(Priv().get(), vars(Priv()), Priv._Priv__x); t(lambda: Priv().__y); t(lambda: Priv().__x)
class New:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls); print('created')
        return cls._i
    def __init__(self, *a): print('inited', a)
print(New(1) is New(2))
class Other:
    def __new__(cls): return 5
print(Other())
class X: pass
x = X(); x.f = lambda: 'inst'; X.g = lambda self: 'cls'; print(x.f(), x.g()); X.h = 5; print(x.h); print(isinstance(x, X))
class PropLate: pass
pl = PropLate(); PropLate.q = property(lambda self: 'prop'); print(pl.q)
pl2 = PropLate(); t(lambda: setattr(pl2, 'q', 3)); del PropLate.q
