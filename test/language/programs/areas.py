#: a-class-statement-may-use
from enum import Enum, Flag, auto


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    BOTH = READ | WRITE
    ALL = BOTH | EXECUTE


class Code(Enum):
    FIRST = auto()
    NEXT = 10
    LATER = auto()


print(Permission.BOTH, Permission.BOTH.value, Permission.ALL.value, list(Permission), list(Permission.BOTH))
print([(code.name, code.value) for code in Code])

#: named-tuples-renamed-fields-annotations
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


from collections import namedtuple
from typing import NamedTuple

Renamed = namedtuple('Renamed', 'a def a _b', rename=True)
print(Renamed._fields, Renamed(1, 2, 3, 4))


class Signal(NamedTuple):
    side: str
    size: float = 1.0


print(Signal.__annotations__)
signal = Signal('long')
for write in (lambda: setattr(signal, 'side', 'x'), lambda: delattr(signal, 'side')):
    shown(write)

#: dataclasses-keep-an-init-of
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, make_dataclass
from typing import Any, Callable, ClassVar, Dict, List, Literal, Optional, Tuple, Union


@dataclass
class Own:
    a: int

    def __init__(self, q):
        self.q = q


@dataclass
class Everything:
    name: str
    size: float = 0.5
    tags: List[str] = field(default_factory=list)
    best: Optional[float] = None
    count: ClassVar[int] = 3
    _: KW_ONLY
    note: str = field(default='', metadata={'unit': 'x'}, repr=False)


print(Own(5).q, hasattr(Own(5), 'a'))
print(Everything.__doc__)
print(Everything('a'))
print([(each.name, each.type, each.kw_only) for each in fields(Everything)])
print(fields(Everything)[-1].metadata, fields(Everything)[0].metadata)
print(Optional[float], Union[int, None], Union[int, str], Optional[Union[int, str]], List[Dict[str, 'Own']], Tuple[int, ...])
print(Callable[[int, str], float], Literal['a', 1], Dict[str, Any], List[None])

#: a-cache-tells-floats-and
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


from functools import cmp_to_key, lru_cache, partial


@lru_cache
def plain(x):
    return [x]


print(plain(1) is plain(1), plain(1.0) is plain(1), plain(True) is plain(1.0), plain.cache_info(), type(plain).__name__)
shown(lambda: partial())
shown(lambda: lru_cache(maxsize='a'))
shown(lambda: cmp_to_key(lambda a, b: 0)(1) < 5)

#: iteration-tools-check-what-they
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


import itertools

shown(lambda: itertools.repeat('x', 'y'))
shown(lambda: list(itertools.starmap(pow, [1])))
shown(lambda: itertools.count('a'))
shown(lambda: itertools.product([1], repeat=-1))
shown(lambda: list(itertools.zip_longest([1], [2], foo=1)))
shown(lambda: itertools.tee([1], -1))
shown(lambda: itertools.accumulate(5))
shown(lambda: itertools.repeat(7, 3).__length_hint__())

#: patterns-with-literals-of-bytes
for subject in (b'x', bytearray(b'x'), 'x', '...', 'a\tb', {'k\n': 1}, 'r\\n'):
    match subject:
        case b'x': print('bytes')
        case 'x': print('text')
        case '...': print('dots')
        case 'a\tb': print('escape')
        case {'k\n': value}: print('key', value)
        case r'r\n': print('raw')

#: special-methods-that-conversions-and
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


class Number:
    def __complex__(self):
        return complex(3, 4)

    def __bytes__(self):
        return b'ab'

    def __pow__(self, exponent, modulus=None):
        return ('pow', exponent, modulus)


print(complex(Number()), bytes(Number()), pow(Number(), 2, 5), pow(Number(), 2), Number() ** 3)
shown(lambda: bytes(object()))
print(complex(0, -0.0), complex(-0.0, 0.0), repr(complex(1, -0.0)))

#: bases-that-are-no-classes
import math


def base_of(make):
    try:
        make()
    except TypeError as error:
        print(error)


def from_number():
    class Bad(5): pass


def from_mixture():
    class Bad(5, int): pass


base_of(from_number)
base_of(from_mixture)

#: abstract-methods-are-a-frozenset
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def name(self): ...


class Slots:
    __slots__ = ('x',)


print(Shape.__abstractmethods__ == {'area', 'name'}, type(Shape.__abstractmethods__).__name__)
shown(lambda: delattr(Slots(), 'x'))
items = (1, 2)
try:
    del items[0]
except TypeError as error:
    print(error)
try:
    del Slots()[0]
except TypeError as error:
    print(error)

#: numbers-cube-roots-and-logarithms
print([math.cbrt(x) for x in (27, 8, -27.0, 18.230687000260787, 1e-300, 0.1, 64, 1000)])
print(math.log(10**400), math.log10(10**400), math.log2(2**2000), math.log(3**1000), math.log(2**1024 + 1))

#: texts-title-case-and-numeric
def shown(function):
    try:
        value = function()
        print(repr(value), type(value).__name__)
    except Exception as error:
        print(type(error).__name__, error)


import datetime

print('ǅ ǆ'.title(), 'ǅ'.swapcase(), 'ǅa'.capitalize(), '一'.isnumeric(), '九十'.isnumeric(), 'a'.isnumeric())
shown(lambda: format(datetime.timedelta(1), '5'))
shown(lambda: format(10**25, 'c'))

#: a-cache-over-an-ordered-dictionary
from collections import OrderedDict


class Recent(OrderedDict):
    def __init__(self, size):
        self.size = size
        super().__init__()

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        while len(self) > self.size:
            self.popitem(last=False)

    def __delitem__(self, key):
        print('deleting', key)
        super().__delitem__(key)


recent = Recent(3)
for number in range(5):
    recent[number] = number * 10
print(dict(recent), recent[2], list(recent))
recent.move_to_end(4, last=False)
print(list(recent), recent.popitem(), list(recent))
try:
    recent.move_to_end('x')
except KeyError as error:
    print(repr(error))
