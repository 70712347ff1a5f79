#: match1
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
from dataclasses import dataclass
from collections import namedtuple, OrderedDict, defaultdict
from enum import Enum
@dataclass
class Pt:
    x: int
    y: int
NT = namedtuple('NT', 'a b')
class Co(Enum): R = 1; G = 2
class Plain:
    __match_args__ = ('p', 'q')
    def __init__(self, p, q): self.p, self.q = p, q
def m(v):
    match v:
        case 0 | 1: return 'small'
        case True: return 'never'
        case -1: return 'neg'
        case 1.5: return 'float'
        case 2 + 3j: return 'complex'
        case 'a' 'b': return 'joined'
        case 'x' | 'y' as letter: return letter
        case b'by': return 'bytes'
        case None: return 'none'
        case Co.R: return 'red'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1, 2, *rest]: return f'12 {rest}'
        case [int(a), str(b)]: return f'int {a} str {b}'
        case (a, b) if a == b: return 'pair same'
        case [[a, b], [c, d]]: return f'nested {a}{b}{c}{d}'
        case [*_, 'end']: return 'ends'
        case {'k': 1}: return 'k1'
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': str(tp), **rest} if rest: return f'{tp} {rest}'
        case {'only': _}: return 'only'
        case {}: return 'dict'
        case Pt(0, 0): return 'origin'
        case Pt(x=0, y=yy): return f'y {yy}'
        case Pt(x, y) if x > y: return f'gt {x} {y}'
        case Pt(): return 'pt'
        case NT(a, b=bb): return f'nt {a} {bb}'
        case Plain(p, q): return f'plain {p} {q}'
        case int() | float() as num: return f'num {num}'
        case str(s) if len(s) > 3: return f'long {s}'
        case str(): return 'str'
        case bool(): return 'bool'
        case list() | tuple() | set() as c: return f'coll {c}'
        case _: return f'other {type(v).__name__}'
for v in (0, 1, True, False, -1, 1.5, 1.0, 2 + 3j, 'ab', 'x', 'y', b'by', None, Co.R, Co.G, [], (), [5], (5,), [1, 2], [1, 2, 3, 4], [7, 'q'], (3, 3), [[1, 2], [3, 4]], ['m', 'n', 'end'], {'k': 1}, {'k': 1, 'z': 2}, {'type': 'circle', 'r': 3}, {'type': 'sq', 'w': 4}, {'type': 'sq'}, {'only': None}, {}, {'q': 1}, Pt(0, 0), Pt(0, 5), Pt(3, 1), Pt(1, 3), NT(1, 2), Plain(1, 2), 99, 2.5, 'hello', 'hey', {1}, [1, 2.5, 'x'], range(2), range(0), 'zz', object(), OrderedDict(k=1), defaultdict(int), bytearray(b'x'), frozenset(), 10**30): print(m(v))
def cls(v):
    match v:
        case int(x, y): return 1
t(lambda: cls(5))
def cls2(v):
    match v:
        case Pt(1, 2, 3): return 1
t(lambda: cls2(Pt(1, 2)))
def cls3(v):
    match v:
        case Pt(1, x=2): return 1
t(lambda: cls3(Pt(1, 2)))
class NoArgs: pass
def cls4(v):
    match v:
        case NoArgs(1): return 1
t(lambda: cls4(NoArgs())); 
def cls5(v):
    match v:
        case NoArgs(z=1): return 'z1'
        case NoArgs(z=zz): return zz
        case NoArgs(): return 'no z'
n = NoArgs(); print(cls5(n)); n.z = 5; print(cls5(n)); n.z = 1; print(cls5(n))
notcls = 5
def cls6(v):
    match v:
        case notcls(): return 1
t(lambda: cls6(5))
class MA:
    __match_args__ = ['a']
def cls7(v):
    match v:
        case MA(1): return 1
t(lambda: cls7(MA()))
class MB:
    __match_args__ = (5,)
def cls8(v):
    match v:
        case MB(1): return 1
t(lambda: cls8(MB()))
match (1, 2, 3):
    case (first, *_): print(first)
match {'a': {'b': [1, {'c': 'deep'}]}}:
    case {'a': {'b': [_, {'c': found}]}}: print(found)
match [1, [2, [3]]]:
    case [a, [b, [c]]]: print(a, b, c)
x = 5
match x:
    case y if y > 10: print('big')
    case y: print('bound', y)
print(y)
match 'cmd arg1 arg2'.split():
    case ['quit']: print('q')
    case ['cmd', *args]: print(args)
def guard(v):
    match v:
        case [a, b] if (s := a + b) > 5: return s
        case [a, b]: return ('low', a, b)
print(guard([3, 4]), guard([1, 1]))
match 7:
    case 1 | 2 | (3 | 4): print('no')
    case (5 | 6 | 7) as k: print('k', k)
match float('nan'):
    case float() as ff: print('nan', ff != ff)
def noneret(v):
    match v:
        case 1: return 1
print(noneret(2))
match = 3; case = 4; print(match + case); 
class Cmp:
    def __eq__(self, o): print('eq', o); return o == 3
match Cmp():
    case 1: print('1')
    case 3: print('3')
def alt(v):
    match v:
        case (1, z) | (z, 1): return z
        case {'a': z} | {'b': z}: return z
        case [Pt(x=z) | NT(a=z), *_]: return z
print(alt((1, 5)), alt((6, 1)), alt({'b': 2}), alt([NT(8, 9)]), alt([Pt(4, 4), 1]))
match 1, 2:
    case 1, b: print(b)
match 3,:
    case [q]: print(q)
match 'é':
    case 'é': print('acc')
match -0.0:
    case 0: print('zero')
match 10:
    case 0x0A: print('hex')
