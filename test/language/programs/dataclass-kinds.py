#: dataclasses1
from dataclasses import *
import dataclasses
from typing import ClassVar, List, Optional
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
@dataclass
class P:
    """Doc"""
    x: int
    y: int = 5
    z: list = field(default_factory=list)
    tot: ClassVar[int] = 99
    hidden: str = field(default='h', repr=False, compare=False)
print(P(1), P(1) == P(1), P(1, 2) != P(1, 3), P(1) == 5, P.tot, P.y, P(1).hidden, P.__doc__, P.__match_args__)
t(lambda: P()); t(lambda: P(1, 2, [], 'h', 5)); t(lambda: P(1, w=2)); t(lambda: P(1, x=2)); t(lambda: P(1) < P(2)); t(lambda: hash(P(1))); t(lambda: P.z); t(lambda: P(1).nope)
print([(f.name, f.type, f.default is MISSING, f.repr, f.compare, f.init, f.hash, f.kw_only) for f in fields(P)])
print(fields(P)[0].name)
print(asdict(P(1, z=[P(2)])), astuple(P(1, z=[P(2)])), replace(P(1), y=7), is_dataclass(P), is_dataclass(P(1)), is_dataclass(5))
t(lambda: asdict(5)); t(lambda: astuple(P)); t(lambda: replace(5, x=1)); t(lambda: fields(5)); t(lambda: replace(P(1), nope=1))
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'b'
print(F(1) < F(2), F(1, 'z') > F(1, 'a'), sorted([F(3), F(1)]), hash(F(1)) == hash(F(1)), {F(1): 'x'}[F(1)], max(F(1), F(5)))
t(lambda: setattr(F(1), 'a', 2)); t(lambda: setattr(F(1), 'new', 2)); t(lambda: delattr(F(1), 'a')); t(lambda: F(1) < 5); t(lambda: F(1) < P(1)); t(lambda: F('a') < F(1))
print(FrozenInstanceError.__mro__[1].__name__)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
    c: int
t(lambda: K(1)); print(K(a=1, c=3)); t(lambda: K(a=1)); t(lambda: K())
@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(default=7, kw_only=True)
print(M(1, b=2)); t(lambda: M(1, 2))
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
print(S(1), S.__slots__); t(lambda: setattr(S(1), 'q', 1)); t(lambda: S(1).__dict__)
def d1():
    @dataclass
    class X: a: list = []
def d2():
    @dataclass
    class X:
        a: int = 1
        b: int
def d3():
    @dataclass
    class X: a: dict = {}
def d4():
    @dataclass
    class X: a: set = field(default=set())
def d5():
    @dataclass
    class X: a: int = field(default=1, default_factory=int)
def d6():
    @dataclass(order=True, eq=False)
    class X: a: int
def d7():
    @dataclass(order=True)
    class X:
        a: int
        def __lt__(self, o): return 1
def d8():
    @dataclass
    class X(F): c: int = 1
def d9():
    @dataclass(frozen=True)
    class X(P): c: int = 1
def d10():
    @dataclass(frozen=True)
    class X:
        a: int
        def __setattr__(self, k, v): pass
def d11():
    @dataclass
    class X:
        a = field(default=1)
def d12():
    @dataclass(nope=1)
    class X: pass
def d13():
    @dataclass
    class X: a: P = P(1)
for f in (d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13): t(f)
@dataclass
class I:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    d: InitVar[str] = 'dd'
    def __post_init__(self, b, d): self.c = self.a + b; print('post', b, d)
print(I(1, 2), I(1, 2, 'q').c); t(lambda: I(1)); t(lambda: I(1, 2).b); t(lambda: replace(I(1, 2), a=5)); t(lambda: replace(I(1, 2), a=5, b=1)); t(lambda: replace(I(1, 2), b=1, c=1))
@dataclass
class Base:
    x: int = 1
    y: int = 2
@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10
print(Derived(), [f.name for f in fields(Derived)], Derived(5, 6, 7), Derived.__mro__[1].__name__, Base() == Derived(1, 2))
@dataclass(repr=False)
class NR: a: int = 1
print(repr(NR()).split(' at ')[0])
@dataclass(eq=False)
class NE: a: int = 1
print(NE() == NE(), hash(NE()) is not None)
@dataclass(unsafe_hash=True)
class UH: a: int = 1; b: list = field(default_factory=list, hash=False)
print(hash(UH()) == hash(UH()))
@dataclass
class Node:
    v: int
    nxt: Optional['Node'] = None
n = Node(1, Node(2)); print(n, asdict(n)); n.nxt.nxt = n; print(n)
D = make_dataclass('D', ['a', ('b', int), ('c', int, field(default=5))], namespace={'tot': lambda self: self.b + self.c}); print(D(1, 2), D(1, 2).tot(), D.__name__)
t(lambda: make_dataclass('E', ['a', 'a'])); t(lambda: make_dataclass('E', ['class']))
print(asdict(P(1, z=[(1, {'k': P(3)})]), dict_factory=lambda kv: [k for k, _ in kv]))
match P(1, 2):
    case P(1, y): print('matched', y)
match F(3):
    case F(a=a, b='b'): print('kw', a)
@dataclass
class Prop:
    _v: int = 0
    @property
    def v(self): return self._v * 2
    @v.setter
    def v(self, n): self._v = n
p = Prop(4); print(p.v); p.v = 10; print(p)
f = field(metadata={'u': 1}, default=3); print(f.metadata, f.default)
@dataclass
class Meta: a: int = field(default=3, metadata={'unit': 'usd'})
print(fields(Meta)[0].metadata['unit'], Meta.__dataclass_fields__['a'].name, Meta.__dataclass_params__, Meta.__annotations__)
print(P.__eq__.__qualname__, P.__init__.__qualname__, P.__init__.__name__, P.__repr__.__qualname__)
import copy
c = copy.deepcopy(P(1, z=[1])); print(c, vars(c)); print(copy.copy(F(1)), P(1).__dict__)
