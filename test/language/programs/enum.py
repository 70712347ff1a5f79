#: enum
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
t(lambda: (list(Color), Color.CRIMSON, Color(1), Color['RED'], Color.RED.name, Color.RED.value, str(Color.RED), repr(Color.RED), f'{Color.RED}', f'{Color.RED:>12}|'))
t(lambda: (Color(5)))
t(lambda: (Color['X']))
t(lambda: (Color.X))
try:
    Color.RED = 3
except BaseException as error: print(type(error).__name__, '|', error)
try:
    Color.RED.value = 3
except BaseException as error: print(type(error).__name__, '|', error)
t(lambda: (Color.RED == 1, Color.RED is Color(1), Color.RED != Color.GREEN, Color.RED in Color, len(Color), 'RED' in Color.__members__, hash(Color.RED) == hash('RED')))
t(lambda: (1 in Color))
t(lambda: ('RED' in Color))
t(lambda: (Color.RED < Color.GREEN))
t(lambda: (Color.__members__))
t(lambda: (Color('RED')))
t(lambda: (Color.RED.GREEN))
t(lambda: (Color.RED.foo))
def sub():
    class Sub(Color): pass
t(lambda: (sub()))
class N(IntEnum):
    A = 1
    B = auto()
    C = 10
    D = auto()
t(lambda: (list(N), N.A + 1, N.B * 2, str(N.A), repr(N.A), f'{N.A}', format(N.A, '03'), N.A < N.B, N.A == 1, N(2), int(N.C), [N.A, N.B], {N.A: 1}[1], '%d %s' % (N.A, N.A), N.D, isinstance(N.A, int)))
t(lambda: (N.A & N.C, type(N.A | N.C), N.A ** 2, -N.A, N.A / 2, max(N), sorted(N, reverse=True)))
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7
t(lambda: (Perm.R | Perm.W, Perm(6), Perm(0), Perm.R in Perm.RWX, Perm.R & Perm.W, ~Perm.R, Perm.RWX ^ Perm.X, bool(Perm(0)), Perm.RWX, list(Perm), list(Perm.RWX), str(Perm.R | Perm.W), repr(Perm.R|Perm.W), len(Perm.RWX)))
t(lambda: (Perm(8)))
t(lambda: (Perm.R | 1))
t(lambda: (Perm.R.value, (Perm.R | Perm.X).value, (Perm.R | Perm.X).name, Perm(0).name))
t(lambda: (Perm(-1)))
t(lambda: (4 in Perm.R))
class IF(IntFlag):
    A = 1
    B = 2
t(lambda: (IF.A | IF.B, IF(8), IF.A | 8, IF.A + 1, ~IF.A, IF(3), str(IF(3)), repr(IF(12)), IF.A == 1, IF(0), -1 & IF.A, list(IF(3)), f'{IF.A}', str(IF.A)))
class AF(Flag):
    A = auto()
    B = auto()
    C = auto()
t(lambda: (list(AF), AF.C.value, AF.A | AF.C))
class S(str, Enum):
    A = 'a'
    B = 'b'
t(lambda: (S.A == 'a', str(S.A), f'{S.A}', repr(S.A), S.A.upper(), S('a'), S.A + 'x', 'a' == S.A, {S.A: 1}['a'], '%s' % S.A, format(S.A), S.A in ('a',), ','.join([S.A, S.B])))
class SE(StrEnum):
    A = auto()
    BB = auto()
t(lambda: (SE.A, str(SE.A), f'{SE.BB}', repr(SE.BB), SE.BB.value, SE('bb')))
def uq():
    @unique
    class U(Enum):
        A = 1
        B = 1
        C = 1
t(lambda: (uq()))
class Planet(Enum):
    E = (1.0, 2.0)
    M = (3.0, 4.0)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return self.mass / self.radius
    @classmethod
    def first(cls): return cls.E
    @staticmethod
    def st(): return 1
t(lambda: (Planet.E.mass, Planet.M.g, Planet.E.value, Planet.first(), Planet.E.st(), Planet((1.0, 2.0)), Planet.E))
class Miss(Enum):
    A = 'a'
    @classmethod
    def _missing_(cls, v): return cls.A if v == 'z' else None
t(lambda: (Miss('z'), Miss('a')))
t(lambda: (Miss('q')))
class Gen(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = auto()
    B = auto()
t(lambda: (list(Gen)))
t(lambda: (Enum('Dyn', 'A B C'), list(Enum('Dyn', 'A B C')), list(Enum('Dyn', ['X', 'Y'])), list(Enum('Dyn', {'P': 5})), IntEnum('ID', 'A,B', start=5).B))
def dup():
    class Dup(Enum):
        A = 1
        A = 2

class WithMeth(Enum):
    A = 1
    def __str__(self): return 'mine'
    def describe(self): return self.name + str(self.value)
t(lambda: (str(WithMeth.A), f'{WithMeth.A}', WithMeth.A.describe(), repr(WithMeth.A), '%s' % WithMeth.A, format(WithMeth.A)))
t(lambda: (WithMeth.A()))
t(lambda: (Color()))
t(lambda: (isinstance(Color.RED, Color), type(Color.RED), Color.__name__, Color.RED.__class__, type(Color)))
t(lambda: (Color, N, Perm))
t(lambda: ({c.name: c.value for c in Color}, [c for c in reversed(Color)], Color.RED.name.lower()))
class Neg(Enum):
    A = -1
    B = auto()
    C = None
    D = 'x'
t(lambda: (list(Neg)))
class IE(int, Enum):
    A = 5
t(lambda: (IE.A, str(IE.A), f'{IE.A}', IE.A + 1, '%d' % IE.A, '{:>4}'.format(IE.A), IE.A == 5))
import copy
t(lambda: (copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED))
class Ign(Enum):
    _ignore_ = ['q']
    q = 3
    A = q
t(lambda: (list(Ign)))
class NM(Enum):
    A = 1
    f = lambda self: 5
    _p = 3
t(lambda: (list(NM), NM.A.f()))
class V(Enum):
    A = 1
t(lambda: (V.A))
class Nested(Enum):
    A = 1
    @member
    def g(self): pass
    h = nonmember(5)
t(lambda: ([x.name for x in Nested], Nested.h))

#: functional-options
from enum import Enum, Flag
A = Enum('A', 'X Y', type=int, module='elsewhere', qualname='Outer.A')
print(A.X + 1, A.Y > A.X, A.__module__, A.__qualname__, repr(A), A.X)
B = Enum('B', {'LOW': 'l', 'HIGH': 'h'}, type=str)
print(B.LOW == 'l', B.HIGH.upper(), B('h'))
C = Flag('C', ['P', 'Q', 'R'], start=2)
print(C.P.value, C.R.value, C.P | C.Q)

#: names-given-twice
import enum
def attempt(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)
def member_twice():
    class E(enum.Enum):
        A = 1
        A = 2
def member_then_method():
    class E(enum.IntEnum):
        A = 1
        def A(self): pass
def property_then_member():
    class E(enum.Enum):
        @property
        def A(self): pass
        A = 1
def in_a_loop():
    class E(str, enum.Enum):
        for x in 'ab': y = x
def property_with_setter():
    class E(enum.Enum):
        A = 1
        @property
        def kind(self): return 'k'
        @kind.setter
        def kind(self, value): print('set', value)
    E.A.kind = 4
    return E.A.kind, list(E)
def derived():
    class Base(enum.Enum):
        def f(self): return 1
    class E(Base):
        A = 1
        B = 1
        A = 3
for make in (member_twice, member_then_method, property_then_member, in_a_loop, property_with_setter, derived): attempt(make)
