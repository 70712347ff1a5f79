#: classes-descriptors-and-operators
# classes, descriptors, dunder
class Desc:
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, 'default')
    def __set__(self, obj, value):
        print('set', self.name, value); obj.__dict__[self.name] = value
    def __delete__(self, obj): del obj.__dict__[self.name]
class ND:
    def __get__(self, obj, owner=None): return ('nd', obj is None, owner.__name__)
class A:
    d = Desc()
    n = ND()
    count = 0
    def __init__(self): self.count += 1
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v * 2
    @p.deleter
    def p(self): print('del p'); del self._p
    @classmethod
    def cm(cls, x=1): return cls.__name__, x
    @staticmethod
    def sm(x): return x + 1
    def __getattr__(self, name):
        if name.startswith('dyn_'): return name[4:]
        raise AttributeError(f'no {name}')
a = A()
print(a.d, a.n, A.n, a.count, A.count)
a.d = 5
print(a.d, a.__dict__)
a.d = 6
print(a.d)
a.p = 4
print(a.p, a.cm(), A.cm(3), a.sm(1), A.sm(2))
del a.p
try: a.p
except AttributeError as e: print(e)
print(a.dyn_x)
try: a.zzz
except AttributeError as e: print(e)
a.n = 7
print(a.n)
class B(A):
    def __init__(self):
        super().__init__()
        self.count += 10
    def cm(self): return 'inst', super().cm(9)
    @property
    def p(self): return 'B' + str(super().p)
b = B(); b._p = 3
print(b.count, b.cm(), b.p, B.__mro__, B.__bases__, B.__name__, B.__qualname__, B.__module__)
try: b.p = 3
except AttributeError as e: print(e)
class X: pass
class Y: pass
class Z1(X, Y): pass
class Z2(Y, X): pass
try:
    class Z3(Z1, Z2): pass
except TypeError as e: print(e)
class P1:
    def f(self): return ['P1']
class P2(P1):
    def f(self): return ['P2'] + super().f()
class P3(P1):
    def f(self): return ['P3'] + super().f()
class P4(P2, P3):
    def f(self): return ['P4'] + super().f()
print(P4().f())
class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
s = S()
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
print(s.a, hasattr(s, '__dict__'))
class L(list):
    def __getitem__(self, i): return 'got %r' % (i,)
    def total(self): return sum(self)
l = L([1,2,3])
print(l, l[0], len(l), l.total(), isinstance(l, list), l == [1,2,3], l + [4], type(l + [4]))
l.append(5); l.name = 'x'
print(list(l), l.name)
class D(dict):
    def __missing__(self, k): return 'missing ' + k
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
d = D(a=1)
d['b'] = 2
print(d, d['zz'], d.get('zz'), dict(d), {**d})
class I(int):
    def __add__(self, o): return I(int(self) + o * 100)
    def hello(self): return self * 2
i = I(5)
print(i, i + 1, 1 + i, i.hello(), type(i + 1), i == 5, hash(i) == hash(5), {5: 'x'}[i], i.bit_length(), -i, f'{i:03d}', int(i), i / 2, range(10)[i], [1,2,3,4,5,6][i])
class St(str):
    def shout(self): return self.upper() + '!'
st = St('abc')
print(st, st.shout(), st + 'd', 'x' + st, st[0], len(st), st == 'abc', {'abc': 1}[st], type(st.upper()), repr(st), isinstance(st, str), ','.join([st, st]), 'b' in st, f'{st:>5}')
class F(float):
    pass
f = F(2.5)
print(f, f + 1, f * f, round(f), int(f), f > 2, abs(F(-1)), F('1e3'), type(f + 1), f.is_integer())
class E(Exception):
    def __init__(self, code, msg='m'):
        super().__init__(msg); self.code = code
    def __str__(self): return f'E{self.code}: {self.args}'
try: raise E(5)
except E as e: print(e, repr(e), e.args, e.code)
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return isinstance(o, C) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'C{self.v}'
    def __len__(self): return self.v
    def __iter__(self): return iter(range(self.v))
    def __contains__(self, x): return x == 'in'
    def __call__(self, *a, **k): return a, k
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb): print('exit', t and t.__name__, v); return True
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('setitem', k, v)
    def __delitem__(self, k): print('delitem', k)
    def __neg__(self): return C(-self.v)
    def __abs__(self): return 'abs'
    def __round__(self, n=None): return ('round', n)
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 3
    def __bool__(self): return self.v > 0
    def __format__(self, spec): return f'<{spec}>'
    def __radd__(self, o): return ('radd', o)
    def __iadd__(self, o): self.v += o; return self
    def __matmul__(self, o): return 'mm'
    def __pow__(self, o, m=None): return 'pow'
    def __divmod__(self, o): return 'dm'
    def __str__(self): return 'strC'
c = C(2)
print(sorted([C(3), C(1), C(2)]), max([C(3), C(5)]), C(1) == C(1), C(1) != C(2), {C(1): 1}[C(1)], len(c), list(c), 'in' in c, 5 in c)
print(c(1, 2, a=3), c[1:2], c['x'], c[1, 2], -c, abs(c), round(c), round(c, 2), int(c), float(c), [0,1,2,3][c], bool(C(0)), f'{c:abc}', f'{c}', 1 + c, c @ 1, c ** 2, divmod(c, 1), str(c), c > C(1))
c[1] = 2; del c[0]; c += 5; print(c.v)
with c as q: raise ValueError('x')
try: c <= C(1)
except TypeError as e: print(e)
try: c - 1
except TypeError as e: print(e)
print(type('Dyn', (X,), {'z': 1, 'm': lambda self: self.z})().m())
print(isinstance(True, int), issubclass(bool, int), isinstance(1, (str, int)), isinstance(None, type(None)), isinstance(1, int | str))
print(vars(X()), dir(X())[-1], X().__class__.__name__, X.__dict__.get('__module__'))
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
print(list(It()), sum(It()), [*It()], max(It()), tuple(zip(It(), It())))
class GI:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(GI()), 20 in GI())
class Q:
    x: int = 5
    y: str
print(Q.__annotations__)
#: generator-protocol
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e, '|', repr(e.__cause__), '|', repr(e.__context__))
def g1():
    try:
        x = yield 1
        print('x', x)
        y = yield 2
        print('y', y)
    except ValueError as e:
        print('caught', e); yield 'rec'
    finally: print('fin')
    return 'ret'
g = g1(); print(next(g), g.send('a'), g.throw(ValueError('v'))); t(next, g); t(next, g)
g = g1(); t(g.send, 5); next(g); g.close(); t(next, g)
g = g1(); t(g.throw, KeyError('k')); t(next, g)
g = g1(); next(g); t(g.throw, KeyError, 'k2')
def g2():
    r = yield from g1()
    print('r', r)
    r = yield from [10, 20]
    print('r', r)
    return 99
g = g2(); print(next(g), g.send('s1'), g.send('s2')); print(list(g))
g = g2(); next(g); print(g.throw(ValueError('zz'))); g.close()
def g3(): 
    raise StopIteration('x')
    yield
t(next, g3())
def g4():
    try: yield 1
    except GeneratorExit: yield 2
g = g4(); next(g); t(g.close)
def g5():
    try: yield 1
    finally: print('cleanup')
def inf():
    n = 0
    while True: yield n; n += 1
from_inf = (x * x for x in inf() if x % 2)
print(next(from_inf), next(from_inf), [next(from_inf) for _ in range(3)])
t(lambda: next(x for x in [])); print(next((x for x in []), 'dflt'), sum(x for x in range(5)), any(x > 3 for x in range(5)), all(x for x in []))
e = (i for i in range(3)); print(list(e), list(e)); print(type(e).__name__, g1.__name__)
def rec():
    yield 1
    yield from me
me = None
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('val')
def g6():
    r = yield from It()
    print('r', r)
t(lambda: list(g6()))
#: exceptions-and-contexts
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, '|', e, '|', repr(e.__cause__), '|', repr(e.__context__))
# exceptions
def ex1():
    try: raise ValueError('a')
    except ValueError:
        try: raise TypeError('b')
        except TypeError as e: return repr(e.__context__), e.__cause__, e.__suppress_context__
print(ex1())
def ex2():
    try:
        try: 1 / 0
        except ZeroDivisionError as e: raise RuntimeError('r') from e
    except RuntimeError as e: return repr(e.__cause__), repr(e.__context__), e.__suppress_context__
print(ex2())
def ex3():
    try:
        try: 1 / 0
        except ZeroDivisionError: raise KeyError('k') from None
    except KeyError as e: return e.__cause__, repr(e.__context__), e.__suppress_context__
print(ex3())
def ex4():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        except: pass
        else: print('else', i)
        finally: print('finally', i)
    else: print('no')
    try: return 'try'
    finally: return 'fin'
print(ex4())
def ex5():
    try: raise ValueError('x')
    except (TypeError, ValueError) as e: err = e
    try: e
    except UnboundLocalError as x: print(x)
    return err
print(repr(ex5()))
t(lambda: (_ for _ in ()).throw(ValueError('gen')))
def ex6(): raise
t(ex6)
def ex7(): raise 5
t(ex7)
def ex8(): raise ValueError
t(ex8)
def ex9():
    try: pass
    except 5: pass
    try: raise ValueError('q')
    except 5: pass
t(ex9)
class MyE(ValueError):
    def __init__(self, a, b): self.a = a; self.b = b
try: raise MyE(1, 2)
except ValueError as e: print(repr(e), str(e), e.args, e.a)
try: raise KeyError('a', 'b')
except KeyError as e: print(e, repr(e), e.args)
print(repr(OSError(2, 'No such')), str(OSError(2, 'No such')), OSError(2, 'x').errno, repr(StopIteration(5).value), repr(SystemExit(3).code), KeyError('x'), str(KeyError()), str(ValueError()), repr(ValueError('a', 1)), ValueError(None), Exception(1.5))
try: assert 1 == 2, 'msg %d' % 5
except AssertionError as e: print(e)
try: assert False
except AssertionError as e: print(repr(e))
e = ValueError('n'); e.add_note('note1'); print(e.__notes__)
class CM:
    def __init__(self, s): self.s = s
    def __enter__(self): print('in'); return 'val'
    def __exit__(self, t, v, tb): print('out', t, v); return self.s
with CM(True) as v: print(v); raise ValueError('sup')
try:
    with CM(False): raise ValueError('notsup')
except ValueError as e: print(e)
def cmr():
    with CM(False) as a, CM(False) as b: return a + b
print(cmr())
def w(x):
    with x: pass
t(w, 5)
class NoExit:
    def __enter__(self): pass
t(w, NoExit())
class BadExit:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError('exit')
def w2():
    with BadExit(): raise ValueError('body')
t(w2)
def nested():
    try:
        try: raise ValueError(1)
        finally: raise TypeError(2)
    except TypeError as e: return repr(e), repr(e.__context__)
print(nested())
try:
    try: raise ValueError('first')
    except ValueError as e: raise
except ValueError as e: print('re', e)
def deep(n):
    if n == 0: raise ValueError('deep')
    try: deep(n - 1)
    finally: pass
t(deep, 50)
def over(n): return over(n + 1) + 1
try: over(0)
except RecursionError as e: print(type(e).__name__, e)
class Rec:
    def __repr__(self): return repr(self)
    def __getattr__(self, n): return getattr(self, n + 'x')
    def __eq__(self, o): return self == o
try: Rec().foo
except RecursionError as e: print('attr')
try: Rec() == 1
except RecursionError as e: print(e)
l = []
for i in range(100000): l = [l]
try: print(len(repr(l)))
except RecursionError as e: print(e)
print(isinstance(ValueError(), Exception), issubclass(KeyError, LookupError), ValueError.__mro__, ValueError.__name__)
try: int('x')
except Exception as e: print(type(e), e.args, e)
def unb():
    print(zz)
    zz = 1
t(unb)
def outer():
    def inner(): return fv
    inner()
    fv = 1
t(outer)
def dl():
    q = 1
    del q
    return q
t(dl)
def dl2():
    del notdef
t(dl2)

#: star-super
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
from math import *
class A:
    def __init__(self, x): self.x = x
    def __str__(self): return f'A{self.x}'
class B(A):
    def __init__(self): super().__init__(floor(2.7))
    def __str__(self): return f'B({super().__str__()})'
t(lambda: (str(B()), 'A' in globals()))


#: class-dict
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class Meta(type):
    def __getattr__(cls, name): return f'meta {name}'
class C(metaclass=Meta):
    """doc"""
    x = 1
    def f(self): pass
class D(C):
    y = 2
t(lambda: (C.x, C.zzz, D.q, hasattr(C, 'anything'), type(C.__dict__)))
t(lambda: (sorted(k for k in C.__dict__ if k in ('x', 'f', '__doc__', '__module__')), C.__dict__['x'], 'y' in D.__dict__, 'x' in D.__dict__, len(D.__dict__) > 1, D.__dict__.get('x', 'none'), dict(D.__dict__)['y'], vars(D)['y']))
try:
    C.__dict__['x'] = 5
except BaseException as error: print(type(error).__name__, '|', error)
try:
    del C.__dict__['x']
except BaseException as error: print(type(error).__name__, '|', error)
try:
    vars(C)['x'] = 5
except BaseException as error: print(type(error).__name__, '|', error)
try:
    C.__dict__.update(x=1)
except BaseException as error: print(type(error).__name__, '|', error)
try:
    C.__dict__.pop('x')
except BaseException as error: print(type(error).__name__, '|', error)
t(lambda: ([name for name, value in vars(C).items() if callable(value) and not name.startswith('_')], C.__dict__ | {'a': 1} != {}, C().__dict__, vars(C())))
from types import MappingProxyType
m = MappingProxyType({'a': 1})
t(lambda: (m, m['a'], m | {'b': 2}, {'b': 2} | m, m == {'a': 1}, list(m), m.get('z'), 'a' in m, len(m), m.copy(), type(m)))
try:
    m['a'] = 2
except BaseException as error: print(type(error).__name__, '|', error)


#: method-before-arguments
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
def boom(): print('argument'); raise ValueError('boom')
class A:
    def m(self, *a, **k): return a, k
    @property
    def p(self): print('getter'); return lambda *a: a
class G:
    def __getattr__(self, name): print('getattr', name); return lambda *a: (name, a)
def late(x, v):
    x.missing(v())
t(lambda: (late('text', boom)))
t(lambda: (late([], boom)))
t(lambda: (late(5, boom)))
t(lambda: (late(None, boom)))
t(lambda: (late(A(), boom)))
t(lambda: (late(A, boom)))
t(lambda: ((5).real_(boom())))
t(lambda: ('a'.append(f'{None:b}')))
t(lambda: ('a'.upper(boom())))
t(lambda: ([].append(boom())))
t(lambda: (A().m(boom())))
t(lambda: (A().nope(x=boom())))
t(lambda: (A().nope(*[boom()])))
t(lambda: (A().nope(**{'a': boom()})))
t(lambda: (A().p(1 + 1), G().any(2 + 2), A().m(1 + 1, k=2 + 2)))
import math
t(lambda: (math.nope(boom())))
t(lambda: (math.sqrt(boom())))
t(lambda: ('x'.join(str(i) for i in range(3)), 'abc'.replace('a' + '', 'b' * 2), (3).__add__(2 + 2)))
t(lambda: (super_ if 0 else {}.update(boom())))

#: property-callable
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class A:
    @property
    def p(self): return lambda *a: a
    @property
    def q(self): return lambda a, b=5: (a, b)
    @property
    def r(self): return self.m
    def m(self, x): return x
    s = property(lambda self: (lambda x: x))
    @staticmethod
    def st(x): return x
class B(A): pass
a = A()
t(lambda: (a.p(2), a.q(1), a.r(3), a.s(4), a.st(5)))
f = a.p
t(lambda: (f(2), (a.p)(2), A().p(1 + 1), B().q(1, 2), a.p(), a.q(1, b=2), a.p(*[1, 2])))
class C:
    def __init__(self): self.f = lambda *a: a; self.g = lambda x: x
    def go(self): return self.f(1), self.g(2), self.h(3), self.h2(4)
    @property
    def h(self): return lambda x: ('h', x)
    @property
    def h2(self): return self.g
t(lambda: (C().f(1), C().g(2), C().go()))
def hot(c):
    return [c.h(i)[1] + c.g(i) for i in range(5)]
t(lambda: (hot(C())))
from functools import cached_property, partial
class D:
    @cached_property
    def k(self): return lambda x, y=1: (x, y)
    t = partial(lambda a, b: (a, b), 1)
    u = staticmethod(lambda x: x)
t(lambda: (D().k(3), D().t(2), D().u(9), (lambda d: (d.k(1), d.k(2, 3)))(D())))


#: classes-do-not-iterate
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class A: pass
class M(type):
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, k): return k * 2
class WithMeta(metaclass=M): pass
t(lambda: (list(int)))
t(lambda: ([x for x in A]))
t(lambda: (3 in int))
t(lambda: (3 in list))
t(lambda: (sorted(list)))
t(lambda: (iter(dict)))
t(lambda: (max(A)))
t(lambda: (list(WithMeta), 5 in WithMeta, WithMeta[4], [*WithMeta]))
try:
    a, b = int
except BaseException as error: print(type(error).__name__, '|', error)
try:
    a, *b = list
except BaseException as error: print(type(error).__name__, '|', error)
try:
    for x in str: pass
except BaseException as error: print(type(error).__name__, '|', error)
t(lambda: (list[int], dict[str, int]))
t(lambda: (set(tuple)))


#: registered-with-abstract-bases
from abc import ABC
class Mixin: pass
class Base(Mixin, dict, ABC): pass
class Sub(Base): pass
Sub.register(str)
class S(str): pass
for c in (Sub, Base, Mixin, dict, ABC, object):
    print(c.__name__, isinstance('a', c), issubclass(str, c), isinstance(S(), c), isinstance(1, c))
class Other(ABC): pass
print(isinstance('a', Other), Other.register(int) is int, isinstance(True, Other))
