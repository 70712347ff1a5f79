#: enum1
from enum import *
import enum
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class C(Enum):
    """Colors"""
    RED = 'r'
    GREEN = 'g'
    ALIAS = 'r'
    @property
    def nice(self): return self.name.title()
    @classmethod
    def default(cls): return cls.GREEN
    def __str__(self): return f'<{self.value}>'
print(C.RED, repr(C.RED), C.RED.nice, C.default(), C.ALIAS is C.RED, list(C), C.__members__.keys(), C.__doc__, C('g'), C['ALIAS'], f'{C.RED}', f'{C.RED!r:>20}', '%s' % C.RED)
print(C, repr(C), type(C), type(C.RED), C.__name__, C.RED.__class__, C.RED.name, C.RED.value, len(C), C.RED in C, hash(C.RED) == hash('RED'), bool(C), list(reversed(C)))
t(lambda: C('zz')); t(lambda: C['zz']); t(lambda: C.ZZ); t(lambda: C()); t(lambda: setattr(C, 'RED', 1)); t(lambda: delattr(C, 'RED')); t(lambda: setattr(C.RED, 'value', 1)); t(lambda: setattr(C.RED, 'name', 1)); t(lambda: C.RED < C.GREEN); t(lambda: 'r' in C); t(lambda: C.RED + 1)
class W(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(W.R | W.X, repr(W.R | W.X), W.RW, repr(W.RW), W(0), repr(W(0)), W(7), ~W.R, W.R & W.W, W.R ^ W.RW, bool(W(0)), list(W), list(W.RW), len(W), len(W.RW), W.R in W.RW, W.X in W.RW, W.RW.value, W.RW.name, (W.R | W.X).name, W(5), W['RW'])
t(lambda: W(8)); t(lambda: W(-1)); t(lambda: W('a')); t(lambda: W.R | 1); t(lambda: 1 in W.RW); t(lambda: W.R < W.W)
class I(IntFlag):
    A = 1
    B = 2
    D = 8
print(I.A | I.B, repr(I.A | I.B), I(3), repr(I(16)), I(16), repr(I.A | 16), I.A + 1, repr(~I.A), ~I.A, I(11), repr(I(11)), I.A == 1, I.A | 4, repr(I.A & 3), I.A in I(3), f'{I.A}', f'{I.A | I.B:03d}', str(I(0)), repr(I(0)), list(I(11)), int(I.D), I(-1), I.A < I.B)
class P(IntEnum):
    LOW = 1
    HIGH = 10
print(P.LOW, repr(P.LOW), P.LOW + 1, P.LOW < P.HIGH, f'{P.LOW}', f'{P.LOW:>5}', '%d' % P.LOW, P(10), sorted(P, reverse=True), P.LOW == 1, {1: 'x'}[P.LOW], [10, 20][P.LOW], P.HIGH / 4, str(P.HIGH), max(P), sum(P), isinstance(P.LOW, int), range(P.LOW, 3), P.HIGH.bit_length(), P.from_bytes(b'\x0a', 'big'))
class S(StrEnum):
    A = auto()
    Bc = auto()
    D = 'dee'
print(S.A, repr(S.A), S.Bc.value, S.A == 'a', S.D.upper(), f'{S.D:>5}', S('dee'), S.A + 'x', ','.join(S), {'a': 1}[S.A], isinstance(S.A, str))
def bad():
    class Z(StrEnum): A = 1
t(bad)
class A1(Enum):
    X = auto(); Y = 10; Z = auto()
print(list(A1))
class A2(Enum):
    def _generate_next_value_(name, start, count, last_values): return (name.lower(), start, count, list(last_values))
    P = auto(); Q = auto()
print(list(A2))
def dup():
    @unique
    class U(Enum): A = 1; B = 1; D = 2; E = 2
t(dup)
class Miss(Enum):
    ONE = 1
    @classmethod
    def _missing_(cls, value):
        if value == 'uno': return cls.ONE
        if value == 'bad': return 5
        return None
print(Miss('uno')); t(lambda: Miss('bad')); t(lambda: Miss(7))
class Pl(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 3)
print(Pl.EARTH.g, Pl.MARS.mass, Pl.EARTH.value, Pl((6.4e23, 3.39e6)), repr(Pl.MARS))
class New(Enum):
    def __new__(cls, value, label):
        o = object.__new__(cls); o._value_ = value; o.label = label; return o
    A = (1, 'first'); B = (2, 'second')
print(New.A.label, New(2), New.B.value, repr(New.A))
F = Enum('F', 'A B C'); print(list(F), F.A.value, F.__qualname__)
G = Enum('G', {'x': 10, 'y': 20}); print(list(G)); H = IntEnum('H', ['p', 'q'], start=5); print(list(H)); K = Enum('K', [('m', 'M'), ('n', 'N')]); print(list(K))
def sub():
    class C2(C): pass
t(sub)
def twice():
    class TT(Enum): A = 1; A = 2
t(twice)
print([m for m in C.__members__.items()], C.RED._value_, C.RED._name_, C._member_names_, C._member_map_, C._value2member_map_)
class Mth(Enum):
    ADD = enum.member(lambda a, b: a + b) if hasattr(enum, 'member') else 1
    nope = enum.nonmember(5) if hasattr(enum, 'nonmember') else 1
    def __call__(self, *a): return self.value(*a)
print(Mth.ADD(1, 2), list(Mth.__members__), Mth.nope)
class Ign(Enum):
    _ignore_ = ['tmp']
    tmp = 5
    A = tmp
print(list(Ign), hasattr(Ign, 'tmp'))
class Bnd(Flag, boundary=CONFORM): A = 1; B = 2
print(Bnd(7), Bnd(8)); 
class Keep(Flag, boundary=KEEP): A = 1
print(repr(Keep(9)), Keep(9))
class Ej(Flag, boundary=EJECT): A = 1
print(repr(Ej(9)))
print(1); print({C.RED: 1}, [C.RED], (C.GREEN,), {'k': P.LOW}); print(STRICT, repr(CONFORM), FlagBoundary.KEEP, EnumMeta is EnumType)
import json, copy
print(copy.copy(C.RED) is C.RED, copy.deepcopy(C.RED) is C.RED, json.dumps([P.LOW, S.A]))
t(lambda: json.dumps(C.RED))
match C.GREEN:
    case C.RED: print('r')
    case C.GREEN: print('g')
import datetime
class Coord(tuple, Enum):
    A = (1, 2)
    B = (3, 4)
t(lambda: (Coord.A, Coord.A[0], Coord.B.value, list(Coord)))
class Fl(float, Enum):
    H = 0.5; T = 2
print(Fl.H * 2, Fl.T.value, repr(Fl.T), Fl(2), str(Fl.H))
class SE(str, Enum):
    A = 'a'; B = 'b'
print(SE.A, SE.A == 'a', repr(SE.A), f'{SE.A}', f'{SE.A:>8}', SE('a'), '%s' % SE.A, SE.A.upper(), ''.join([SE.A, SE.B]), SE.A + 'x', {SE.A: 1}['a'], sorted([SE.B, SE.A]), 'a' in [SE.A], SE.A in ('a',))
class IE(int, Enum):
    A = 1
print(IE.A, f'{IE.A}', IE.A + 1, repr(IE.A), str(IE.A), '%d' % IE.A, '%s' % IE.A)
def neg():
    class Z(IntFlag): A = -1
t(neg)
@verify(UNIQUE, CONTINUOUS)
class V(IntEnum): A = 1; B = 2
def v2():
    @verify(CONTINUOUS)
    class V(IntEnum): A = 1; B = 5; C = 7
t(v2)
def v3():
    @verify(UNIQUE)
    class V(Enum): A = 1; B = 1
t(v3)
def v4():
    @verify(NAMED_FLAGS)
    class V(Flag): A = 1; B = 14
t(v4)
class Op(Enum):
    ADD = '+'
    SUB = '-'
    def apply(self, a, b): return {'+': a + b, '-': a - b}[self.value]
    @staticmethod
    def parse(s): return Op(s)
    def __lt__(self, o): return self.value < o.value
print(Op.ADD.apply(1, 2), Op.parse('-'), sorted(Op), min(Op), Op.ADD.ADD if False else '', {m.name: m.value for m in Op}, [m for m in Op], dict(Op.__members__))
class Planet(Enum):
    def __new__(cls, mass):
        o = object.__new__(cls); o._value_ = len(cls.__members__) + 1; o.mass = mass; return o
    A = 3.3; B = 4.4
print(Planet(1).mass, Planet.B.value, list(Planet))
