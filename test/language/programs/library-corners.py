#: dataclass-slots
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
import dataclasses
from dataclasses import dataclass, field
@dataclass(slots=True)
class S:
    a: int
    b: float = 2.5
    c: list = field(default_factory=list)
s = S(1)
print(s, S.__slots__, hasattr(s, '__dict__'), s == S(1), dataclasses.asdict(s))
t('slots', lambda: setx(s, 'zz', 1), lambda: setx(s, 'a', 5), lambda: s.a, lambda: S.a, lambda: S.b)
t('rep', lambda: dataclasses.replace(s, b=9))
@dataclass(slots=True, frozen=True, order=True)
class F:
    x: int
    y: int = 0
f = F(1)
t('fr', lambda: setx(f, 'x', 2), lambda: setx(f, 'q', 2), lambda: hash(f) == hash(F(1)), lambda: F(1) < F(2))
try:
    @dataclass(weakref_slot=True)
    class W: x: int
except Exception as e: print(type(e).__name__, e)
@dataclass(slots=True, weakref_slot=True)
class W2: x: int
print(W2.__slots__, W2(3))
class Base:
    __slots__ = ('p',)
@dataclass(slots=True)
class D(Base):
    q: int = 1
print(D.__slots__, D())
try:
    @dataclass(slots=True)
    class X:
        __slots__ = ('a',)
        a: int
except Exception as e: print(type(e).__name__, e)
@dataclass(slots=True)
class Par:
    a: int = 1
@dataclass(slots=True)
class Chi(Par):
    b: int = 2
    def m(self): return self.a + self.b
print(Chi.__slots__, Chi(), Chi().m())

#: dataclass-rules
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
import dataclasses
from dataclasses import dataclass, field, KW_ONLY, InitVar
from typing import ClassVar
@dataclass
class A: x: int = 1
@dataclass
class B(A): x: float
print(B(), B.x, dataclasses.fields(B)[0].default)
@dataclass(frozen=True)
class Fz: a: int = 1
class Loose(Fz): pass
l = Loose(); l.other = 5; print(l, l.other)
t('frozen', lambda: setx(l, 'a', 2), lambda: setx(Fz(), 'zz', 1), lambda: delattr(Fz(), 'a'), lambda: delattr(l, 'other'), lambda: Fz.__dataclass_params__)
def make(code):
    return code()
class NoHash:
    __hash__ = None
def c1():
    @dataclass
    class C: x: object = NoHash()
def c2():
    @dataclass
    class C:
        x: int
        _: KW_ONLY
        y: int = 2
        __: KW_ONLY
def c3():
    @dataclass
    class C: x: ClassVar[list] = field(default_factory=list)
def c4():
    @dataclass
    class C: x: InitVar[list] = field(default_factory=list)
def c5():
    @dataclass(unsafe_hash=True)
    class C:
        x: int
        def __hash__(self): return 1
def c6():
    @dataclass(frozen=True)
    class C:
        x: int
        def __setattr__(self, n, v): pass
def c7():
    @dataclass
    class C:
        x: int = 1
        y: int
def c8():
    @dataclass
    class C: x: list = []
def c9():
    @dataclass(order=True)
    class C:
        x: int
        def __lt__(self, o): return True
def c10():
    @dataclass(order=True, eq=False)
    class C: x: int
t('raises', c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)
@dataclass
class M:
    a: int = field(default=3, metadata={'unit': 'px'})
    b: list = field(default_factory=list, repr=False, compare=False)
f = dataclasses.fields(M)
print(f[0], f[1].default_factory, f[0].metadata['unit'], dataclasses.is_dataclass(list[int]), dataclasses.is_dataclass(M), M.__match_args__)
t('meta', lambda: f[0].metadata.update(a=1))

#: three-argument-pow
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
class P:
    def __init__(self, v): self.v = v
    def __pow__(self, e, m=None): return ('pow', self.v, e, m)
    def __rpow__(self, b, m=None): return ('rpow', b)
t('pow', lambda: pow(P(1), 2), lambda: pow(P(1), 2, 3), lambda: P(1) ** 2, lambda: pow(2, P(1)), lambda: pow(2, P(1), 5), lambda: pow(2, 3, P(1)), lambda: pow(2.0, 3, 5), lambda: pow('a', 2, 3), lambda: pow(2, -1, 7), lambda: pow(2, 3, 0), lambda: pow(2, 3, None), lambda: pow(2, 3.0, 5), lambda: pow(True, 2, 3), lambda: pow(base=2, exp=3, mod=5))

#: namedtuple-rename
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
from collections import namedtuple
t('nt', lambda: namedtuple('A', ['x', 'class', 'x', '_y', '2'], rename=True)._fields, lambda: namedtuple('A', 'x y z', defaults=[1, 2])(5), lambda: namedtuple('A', 'x y', defaults=(1, 2, 3)), lambda: namedtuple('A', 'x y', module='mm').__module__, lambda: namedtuple('A', 'x,y', rename=False)._field_defaults, lambda: namedtuple('A', 'x x'), lambda: namedtuple('A', ['a', 1], rename=True)._fields, lambda: namedtuple('1A', 'x'), lambda: namedtuple('A', 'x y')._make([1]), lambda: namedtuple('A', 'x y')(1)._replace(x=2))

#: merging-dictionaries
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
from collections import defaultdict, OrderedDict, Counter, ChainMap
dd = defaultdict(int, a=1); od = OrderedDict(a=1, b=2); c = Counter('aab'); cm = ChainMap({'a': 1}, {'b': 2})
t('or', lambda: dd | {'z': 1}, lambda: {'z': 1} | dd, lambda: od | {'z': 1}, lambda: {'z': 1} | od, lambda: c | Counter('bbz'), lambda: cm | {'z': 3}, lambda: {'z': 3} | cm, lambda: dd | od, lambda: od | dd, lambda: c | {'a': 1}, lambda: dd | [('a', 2)], lambda: od | 3, lambda: cm | cm, lambda: type(dd | {}).__name__, lambda: type({} | dd).__name__)
dd |= {'q': 1}; od |= {'q': 1}; c |= Counter('zz'); cm |= {'n': 1}
print(dd, od, c, cm)
dd |= [('r', 4)]; od |= [('r', 4)]; print(dd, od)
c2 = Counter(a=3, b=-1); c2 += Counter(a=1); print(c2); c2 -= Counter(a=1); print(c2); c2 &= Counter(a=2); print(c2, +Counter(a=-1, b=2), -Counter(a=-1, b=2))
same = c; c += Counter(a=1); print(same is c, c); c -= Counter(a=9); print(same is c, c)
cm = ChainMap({'a': 1}, {'b': 2, 'a': 0})
print(list(cm.items()), list(cm.keys()), list(cm.values()), cm == {'a': 1, 'b': 2}, cm.keys(), cm.copy(), ChainMap.fromkeys('ab', 1))
cm.update(z=1); cm.setdefault('y', 4); print(cm, cm.pop('z'), cm.popitem(), cm.parents, cm.new_child({'q': 1}))
t('cm', lambda: cm.pop('nope'), lambda: ChainMap().popitem(), lambda: reversed(cm), lambda: cm['x'], lambda: cm.clear(), lambda: cm)
from collections.abc import Mapping, MutableMapping
print(isinstance(cm, Mapping), isinstance(cm, MutableMapping))
t('names', lambda: dd + 1, lambda: od + 1, lambda: c + 1, lambda: {1} | dd)

#: codec-errors
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
t('codec', lambda: 'é€a'.encode('ascii', 'replace'), lambda: 'é€a'.encode('ascii', errors='ignore'), lambda: 'é€😀a'.encode('ascii', 'backslashreplace'), lambda: 'é€a'.encode('ascii', 'xmlcharrefreplace'), lambda: 'é€a'.encode('latin-1', 'replace'), lambda: b'\xffab'.decode('utf-8', 'replace'), lambda: b'\xffab'.decode('utf-8', errors='ignore'), lambda: b'\xffab'.decode('utf-8', 'backslashreplace'), lambda: b'\xe2\x82ab'.decode('utf-8', 'replace'), lambda: b'\xffab'.decode('ascii', 'replace'), lambda: 'a'.encode('ascii', 'nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: 'é'.encode('ascii', 'surrogateescape'), lambda: b'\xff'.decode('utf-8', 'surrogateescape'), lambda: b'\xff'.decode('ascii', 'xmlcharrefreplace'), lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode(), lambda: b'ab\xc3'.decode(), lambda: 'aéb€'.encode('ascii'), lambda: '€'.encode('latin-1'), lambda: str(b'\xffa', 'utf-8', 'replace'), lambda: str(b'abc', errors='ignore'), lambda: bytes('é', 'ascii', 'replace'))
t('more', lambda: 'é€z'.encode('ascii'), lambda: 'aé€'.encode('latin-1'), lambda: b'a\xe2\x82z'.decode(), lambda: b'\xed\xa0\x80'.decode(), lambda: b'\xf0\x9f\x98'.decode(), lambda: b'\xf0\x9f\x98\x80'.decode(), lambda: b'\xc0\xaf'.decode('utf8', 'replace'), lambda: b'\xe0\x80\x80'.decode('utf8', 'backslashreplace'), lambda: '\ud800'.encode(), lambda: '\udcff'.encode('ascii', 'surrogateescape'), lambda: b'\xff\xfe'.decode('latin1'), lambda: 'a'.encode('klingon'))

#: abstract-metaclass
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
import abc
class Shape(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def area(self): ...
class Sq: pass
t('abc', lambda: Shape.register(Sq), lambda: isinstance(Sq(), Shape), lambda: issubclass(Sq, Shape), lambda: Shape(), lambda: abc.ABC.register(Sq))
class Sub(Shape):
    def area(self): return 1
print(type(Shape), type(Sub), isinstance(Sub, abc.ABCMeta), type(abc.ABC), Sub().area(), issubclass(Sub, Shape))
class Old(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
t('old', lambda: Old(), lambda: Old.register(int), lambda: isinstance(3, Old), lambda: Sub().register, lambda: hasattr(Sub, 'register'), lambda: hasattr(Sub(), 'register'))

#: reverse-argument
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def setx(o, n, v): setattr(o, n, v)
t('sorted', lambda: sorted([1, 2], reverse='a'), lambda: [1].sort(reverse='a'), lambda: sorted([2, 1], reverse=1), lambda: sorted([1], key=3), lambda: sorted([1, 2], reverse=None), lambda: sorted([1,2], reverse=1.5), lambda: sorted([1, 2], lambda x: x))

#: exception-attributes
def t(name, *f):
    out = []
    for g in f:
        try: out.append(repr(g()))
        except BaseException as e: out.append(type(e).__name__ + ' ' + str(e))
    print(name, ' | '.join(out))
def grab(f):
    try: f()
    except Exception as e: return e
class C: pass
c = C()
e = grab(lambda: c.nope); t('attr', lambda: e.name, lambda: e.obj is c, lambda: e.args)
e = grab(lambda: C.nope); t('attr', lambda: e.name, lambda: e.obj is C)
e = grab(lambda: (5).nope); t('attr', lambda: e.name, lambda: e.obj)
e = grab(lambda: undefined_name); t('name', lambda: e.name, lambda: e.args)
def f1():
    print(local_x)
    local_x = 1
e = grab(f1); t('unbound', lambda: e.name, lambda: e)
def imp2(): from math import nope
e = grab(imp2); t('imp', lambda: e.name)
e = AttributeError('x', name='n', obj=3); t('made', lambda: e.name, lambda: e.obj, lambda: e.args)
e = NameError('x', name='n'); t('made', lambda: e.name)
e = ImportError('x', name='n', path='p'); t('made', lambda: e.name, lambda: e.path, lambda: e.msg, lambda: str(e))
t('made', lambda: AttributeError('x').name, lambda: AttributeError('x').obj, lambda: NameError().name, lambda: ImportError().name, lambda: ImportError().msg, lambda: ValueError('x', name=1), lambda: AttributeError(foo=1))
e = grab(lambda: 1/0)
t('tb', lambda: e.__traceback__ is None, lambda: type(e.__traceback__).__name__, lambda: e.__traceback__.tb_lineno, lambda: e.__traceback__.tb_next.tb_lineno, lambda: ValueError().__traceback__, lambda: ValueError().with_traceback(None), lambda: e.with_traceback(None).__traceback__)
e2 = StopIteration(5); t('si', lambda: e2.value, lambda: StopIteration().value, lambda: e2.args)
e3 = KeyError('a'); t('ke', lambda: e3.args, lambda: str(e3), lambda: repr(e3))
e4 = OSError(2, 'No such', 'f'); t('os', lambda: e4.errno, lambda: e4.strerror, lambda: e4.filename, lambda: str(e4), lambda: type(e4), lambda: e4.args)
e5 = SystemExit(3); t('se', lambda: e5.code)
e6 = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why'); t('ud', lambda: str(e6), lambda: (e6.encoding, e6.object, e6.start, e6.end, e6.reason))
e7 = UnicodeEncodeError('ascii', 'abc', 1, 3, 'why'); t('ue', lambda: str(e7), lambda: (e7.encoding, e7.object, e7.start, e7.end, e7.reason))
e = grab(lambda: 'aé'.encode('ascii')); t('ue', lambda: (e.encoding, e.object, e.start, e.end, e.reason))
e = grab(lambda: b'a\xff'.decode()); t('ud', lambda: (e.encoding, e.object, e.start, e.end, e.reason))
e = grab(lambda: ValueError('a').add_note('n')); e8 = ValueError('q'); e8.add_note('note1'); t('notes', lambda: e8.__notes__, lambda: e8.add_note(3), lambda: hasattr(ValueError(), '__notes__'))
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError('k') from z
except KeyError as k: t('chain', lambda: k.__cause__, lambda: k.__context__, lambda: k.__suppress_context__)
import traceback
def inner(): raise ValueError('deep')
def outer(): inner()
try: outer()
except ValueError as error:
    tb = error.__traceback__
    print([(each.lineno, each.name) for each in traceback.extract_tb(tb)], [each.name for each in traceback.extract_tb(tb, limit=1)], [each.name for each in traceback.extract_tb(tb, limit=-1)])
    print(tb.tb_lineno, tb.tb_next.tb_next.tb_next)
    error.__traceback__ = None
    print(error.__traceback__, traceback.extract_tb(None))

#: names-that-modules-do-not-have
import collections.abc, dataclasses, numbers, traceback
for module, names in (
    (collections.abc, 'ABC ChainMap abstractmethod deque Mapping'),
    (dataclasses, 'MappingProxyType MemberDescriptorType GenericAlias'),
    (numbers, 'ABC Number'),
    (traceback, 'current_exception exception_only frames_from whole format_exc'),
):
    print(module.__name__, [name for name in names.split() if hasattr(module, name)])
