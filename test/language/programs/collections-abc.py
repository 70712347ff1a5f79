#: umap
from collections import *
from collections.abc import *
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class Low(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __missing__(self, k): return 'miss ' + k
u = Low({'A': 1}, B=2); print(u, u['a'], u['B'], 'A' in u, len(u), list(u), u.get('A'), u.get('zz'), u['zz'], u.data, u | {'C': 3}, {'D': 1} | u, u == {'a': 1, 'b': 2}, u.pop('a'), u, u.setdefault('Q', 5), u.copy(), type(u.copy()).__name__, bool(Low()))
t(lambda: UserDict()['x']); t(lambda: UserDict(5)); t(lambda: u.popitem()); t(lambda: UserDict([('a', 1)])); t(lambda: isinstance(u, dict)); t(lambda: isinstance(u, MutableMapping)); t(lambda: hash(u)); t(lambda: u.foo); t(lambda: UserDict.fromkeys('ab', 1)); t(lambda: list(u.items())); t(lambda: u.keys()); t(lambda: u.values()); t(lambda: reversed(u)); t(lambda: UserDict(a=1) | 5)
match u:
    case {'q': x}: print('matched', x)
    case _: print('no match')
match ChainMap({'a': 1}, {'b': 2}):
    case {'b': v, **rest}: print(v, rest)
class Seq(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = Seq(1, 2, 3); print(list(s), 2 in s, s.index(3), s.count(1), list(reversed(s)), s[0:2])
match s:
    case [a, *b]: print(a, b)
t(lambda: s.index(9)); t(lambda: Seq.__abstractmethods__); 
class Bad(Sequence): pass
t(lambda: Bad()); t(lambda: Mapping()); t(lambda: MutableSet())
class MS(MutableSequence):
    def __init__(self): self.d = []
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
m = MS(); m.append(1); m.extend([2, 3]); m += [4]; m.reverse(); print(m.d, m.pop(), m.pop(0), m.d); m.remove(2) if 2 in m else None; print(m.d); m.clear(); print(len(m))
class Sx(Set):
    def __init__(self, it): self.i = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.i
    def __iter__(self): return iter(self.i)
    def __len__(self): return len(self.i)
    def __repr__(self): return f'Sx({self.i})'
print(Sx('abc') & Sx('bcd'), Sx('ab') | Sx('c'), Sx('ab') - Sx('b'), Sx('ab') ^ Sx('bc'), Sx('a') <= Sx('ab'), Sx('ab') == Sx('ba'), Sx('a') < Sx('a'), Sx('ab').isdisjoint('cd'), Sx('ab') == {'a', 'b'})
l = UserList([3, 1, 2]); l.sort(); l.append(9); print(l, l[1:], type(l[1:]).__name__, l + [1], [0] + l, l * 2, l == [1, 2, 3, 9], len(l), l.index(9), l.pop(), l.count(1), 2 in l, l < [5]); l += 'ab'; print(l, l.copy(), list(reversed(l)))
t(lambda: l[99]); t(lambda: l.remove(77)); t(lambda: isinstance(l, MutableSequence))
us = UserString('hello'); print(us, repr(us), us.upper(), type(us.upper()).__name__, us + ' x', us[1], us[1:3], len(us), 'ell' in us, us == 'hello', us.split('l'), us.replace('l', 'L'), us.find('l'), f'{us}', us * 2, 'a' + us, us.center(9, '*'), us.startswith('he'), hash(us) == hash('hello'), us < 'z', ','.join(['a', str(us)]), us.encode(), int(UserString('5')))
c = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(c, c['a'], c['b'], len(c), list(c), dict(c), c.maps, c.parents, c.new_child({'z': 1}), c.get('q', 'd'), 'b' in c, isinstance(c, MutableMapping), c | {'y': 1}, {'y': 1} | c, list(c.items()), c.pop('a'), c, c.copy(), c == {'a': 2, 'b': 3}, bool(ChainMap()), list(c.keys()), c.keys(), c.values())
t(lambda: c['nope']); t(lambda: c.pop('nope')); t(lambda: c.__delitem__('b')); t(lambda: c.popitem()); t(lambda: ChainMap(5)['x']); t(lambda: hash(c)); c.update(a=5, q=6); c.setdefault('w', 1); print(c); c.clear(); print(c)
print(UserDict.__module__, isinstance([], Sequence), isinstance('', Sequence), isinstance({}, Mapping), isinstance(deque(), MutableSequence), isinstance(range(1), Sequence), isinstance(set(), MutableSet), isinstance(lambda: 1, Callable), isinstance(5, Hashable), isinstance([], Hashable), isinstance(iter([]), Iterator), isinstance((i for i in []), Generator), issubclass(Counter, Mapping), isinstance({}.keys(), KeysView), isinstance(b'', ByteString), isinstance(1, Iterable), isinstance('', Container), isinstance({}, Sized), isinstance({}, Collection), isinstance([], Reversible), isinstance({}, Reversible))
