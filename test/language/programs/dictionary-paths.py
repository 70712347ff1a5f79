#: proven dictionaries
from decimal import Decimal
from fractions import Fraction


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return other == self.n

    def __repr__(self):
        return f'Same({self.n})'


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error)


def ints():
    d = {}
    for i in range(-3, 4):
        d[i % 3] = d.get(i % 3, 0) + 1
        d[i] = i
    d[1.0] += 5
    d[True] -= 1
    print(d, 1 in d, 1.0 in d, True in d, 7 in d, '1' in d, d.get(9), d.get(1), d.get(0.0, 'none'))
    big = 2 ** 70
    d[big] = 'big'
    print(d[big], big in d, d.get(big), d.get(big + 1, None), d[2.0 ** 70])
    return d[8]


def floats():
    d = {0.5: 'half', -0.0: 'zero', 2: 'two'}
    x = 2.0
    n = 2
    print(d[x], d[n], d[0], d.get(x), x in d, n in d, 0.5 in d)
    d[x] = None
    print(d, d.get(2), d.get(2, 'fallback'), d[n])
    return d[1.5]


def others():
    d = {Same(1): 'same', (1, 2): 'pair', None: 0, 'a': None}
    n = 1
    print(d[n], d.get(n), n in d, d.get(2), 2 in d, d[None], d.get('a', 5), d['a'], d[(1, 2)])
    d[n] = 'changed'
    d[2] = 'two'
    d[None] += 3
    print(d, d[Same(2)], Decimal(2) in d, Fraction(2) in d)
    return d[[1]]


def texts():
    d = {}
    for word in 'a b a c a b'.split():
        d[word] = d.get(word, 0) + 1
        d['total'] = d.get('total', 0.0) + 0.5
    d['total'] += 1
    d['total'] -= 0.25
    d['a'] += 2 ** 60
    d['b'] += True
    d['c'] -= 1.5
    name = 'a'
    print(d, name in d, 'z' not in d, d[name])
    d['list'] = [1]
    d['list'] += [2]
    d['list'] += (3,)
    d['text'] = 'x'
    d['text'] += 'y'
    print(d)
    return d['missing']


def missing():
    d = {'a': 1}
    n = 5
    attempt(lambda: d[n])
    d['b'] += n


def wrong():
    d = {'a': None}
    d['a'] += 1


def unhashable():
    d = {}
    return [] in d


def unhashable_get():
    d = {}
    return d.get({})


for run in (ints, floats, others, texts, missing, wrong, unhashable, unhashable_get):
    attempt(run)
#: dictionaries of unknown types
from collections import Counter, OrderedDict, defaultdict


class Loud(dict):
    def __getitem__(self, key):
        print('get', key, end='; ')
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print('set', key, value, end='; ')
        dict.__setitem__(self, key, value)

    def get(self, key, default=None):
        print('get method', key, end='; ')
        return 42

    def __contains__(self, key):
        print('contains', key, end='; ')
        return dict.__contains__(self, key)


class Missing(dict):
    def __missing__(self, key):
        return 100


def work(d, keys):
    for key in keys:
        try:
            d[key] += 1
            d[key] -= 0.5
            d['x'] = d['x'] + len(keys)
            d['x'] += 1
            print(key in d, 'x' in d, d.get(key, 0), d['x'], d.get('x'))
        except Exception as error:
            print(type(error).__name__, error)
    print(d)


for make in (dict, Loud, Missing, lambda: defaultdict(int), OrderedDict, Counter):
    d = make()
    d['x'] = 1
    work(d, ['x', 'y', 3, 3.0, None])
work([1, 2, 3], [0, 1, 'a'])
work((1, 2), [0])
work('text', [0])
work(None, [0])
#: an entry that changes while something is added to it
def clearing(d):
    d.clear()
    return 1


def replacing(d):
    del d['a']
    d['a'] = 100
    return 1


class Adder:
    def __init__(self, d):
        self.d = d

    def __radd__(self, other):
        self.d.clear()
        return other + 1

    def __iadd__(self, other):
        self.d.pop('a')
        return 'added'


def run():
    d = {'a': 1}
    d['a'] += clearing(d)
    print(d)
    d = {'a': 1, 'b': 2}
    d['a'] += replacing(d)
    print(d)
    d = {'a': 1}
    d['a'] += Adder(d)
    print(d)
    d = {}
    d['a'] = Adder(d)
    d['b'] = 1
    n = 5
    d['a'] += n
    print(d)
    d = {'a': 1.5}
    d['a'] += d.pop('a')
    print(d)


run()
#: loops over items
from collections import OrderedDict, defaultdict


class Odd:
    def __init__(self, result):
        self.result = result

    def items(self):
        return self.result


def walk(d):
    seen = []
    for key, value in d.items():
        seen.append((key, value))
    return seen, [k for k, v in d.items() if v], {v: k for k, v in d.items()}, sum(v for _, v in d.items())


def attempt(run, *arguments):
    try:
        print(run(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


def changing(d, change):
    out = []
    for key, value in d.items():
        out.append((key, value))
        change(d, key)
    return out, d


def storing(d):
    keep = {}
    for keep['key'], keep['value'] in d.items():
        pass
    for (a, b), c in d.items():
        keep[a] = b + c
    return keep


def rest(d):
    out = []
    for first, *more in d.items():
        out.append(more)
    for pair in d.items():
        out.append(pair)
    return out


class Same(dict):
    def items(self):
        return [(1, 2), [3, 4]]


attempt(walk, {1: 2, 'a': 0, None: 3.5})
attempt(walk, OrderedDict(a=1, b=2))
attempt(walk, defaultdict(int, {'z': 1}))
attempt(walk, Same(a=1))
for result in ([(1, 2)], ((3, 4), [5, 6]), ['ab'], [(1, 2, 3)], [(1,)], [5], 7, None, iter([(1, 1)]), {'ab': 1}):
    attempt(walk, Odd(result))
attempt(changing, {'a': 1, 'b': 2}, lambda d, k: d.update({k: 9}))
attempt(changing, {'a': 1, 'b': 2}, lambda d, k: d.pop(k))
attempt(changing, {'a': 1, 'b': 2}, lambda d, k: d.update({k + k: 9}))
attempt(changing, {'a': 1, 'b': 2}, lambda d, k: (d.pop('b', 0), d.update(c=3)))
attempt(storing, {(1, 2): 3})
attempt(rest, {'a': 1})
attempt(walk, 5)
#: dictionaries of objects and of scopes
class Thing:
    shared = 1

    def __init__(self):
        self.a = 1
        self.b = 2.5
        self.f = len


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error)


def walk(thing):
    out = []
    for name, value in thing.__dict__.items():
        out.append((name, value))
    for name, value in vars(thing).items():
        out.append(name)
    return out, {k: v for k, v in thing.__dict__.items()}


def change(thing):
    thing.__dict__['a'] += 5
    thing.__dict__['c'] = thing.__dict__['a'] + thing.__dict__.get('missing', 1)
    return thing.a, thing.c, 'c' in thing.__dict__, 'shared' in thing.__dict__, 1 in thing.__dict__


def grow(thing):
    for name, value in thing.__dict__.items():
        setattr(thing, name + name, value)


def frame():
    x = 1
    y = 'two'
    names = locals()
    names['z'] = 3
    names['x'] += 4
    return sorted((k, v) for k, v in names.items()), names['y'], 'x' in names, names.get('q', 0), x


thing = Thing()
attempt(lambda: walk(thing))
attempt(lambda: change(thing))
attempt(lambda: grow(thing))
attempt(frame)
attempt(lambda: globals()['thing'] is thing)
attempt(lambda: [name for name, value in globals().items() if value is thing])
