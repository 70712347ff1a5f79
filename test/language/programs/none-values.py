#: none-is-a-value
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
class A:
    x: int = None
    y = None
t(lambda: ({'a': None}.get('a', 5), A.__dict__.get('x', 5), A.__dict__.get('y', 5), 'x' in A.__dict__))
t(lambda: ({'a': None}['a'], {'a': None}.pop('a', 5), {'a': None}.setdefault('a', 5)))
d = {'a': None}
t(lambda: (d.get('a', 5)))
def f(d, n, m): return d.get(n, m)
t(lambda: (f(d, 'a', 5), f(A.__dict__, 'x', 5), f(d, 'z', 1)))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class ItN(It):
    def __next__(self): return None
t(lambda: (next(It(), 5), next(ItN(), 5), next(iter([None]), 5), getattr(A, 'y', 5), getattr(A(), 'y', 5), getattr(A(), 'q', None)))
import collections, math, functools, itertools, re
P = collections.namedtuple('P', 'a b')
t(lambda: (P(1, 2)._replace(a=None), P(None, 1), collections.Counter(a=None)['a'], collections.OrderedDict(a=None).get('a', 5), collections.OrderedDict(a=None).pop('a', 5), collections.defaultdict(int, a=None)['a'], collections.ChainMap({'a': None}, {'a': 1})['a'], collections.ChainMap({'a': None}).get('a', 5), collections.ChainMap({'a': None}).pop('a', 5)))
t(lambda: (sum([], None)))
t(lambda: (math.prod([], start=None)))
t(lambda: (max([None], default=5), max([], default=None), min([None], key=lambda x: 1)))
class D(dict):
    def __missing__(self, k): return 'missing'
t(lambda: (D(a=None)['a'], D(a=None).get('a', 1), dict(a=None).pop('a'), {'a': None}.popitem(), {None: None}[None], {None: None}.get(None, 1), None in {None}, [None].pop(), [None].index(None), [None][0], (None,)[0], list({None: 1}), list({'a': None}.values()), 'a' in {'a': None}))
@functools.lru_cache
def none(x): print('called'); return None
none(1); none(1)
class C:
    a = None
    def __getattr__(self, n): return 'dyn'
    @functools.cached_property
    def cp(self): print('cp'); return None
t(lambda: (C().a, C().b, (lambda c: (c.cp, c.cp))(C()), hasattr(C(), 'a')))
class S: 
    __slots__ = ('q',)
s = S(); s.q = None
t(lambda: (s.q, getattr(s, 'q', 1)))
t(lambda: (list(itertools.zip_longest([1], [None, 2])), list(itertools.islice([None, None], 5)), list(itertools.takewhile(lambda x: x is None, [None, 1])), list(filter(lambda x: x is None, [None, 1])), [x for x in (None, 1)], list(zip([None], [None])), list(map(lambda x: None, [1])), list(reversed([None])), list(enumerate([None])), sorted([None]), list(iter([None].pop, 5)) if 0 else 1, dict([(None, None)]), dict(a=None, **{'b': None}), list(itertools.chain([None], [None])), list(itertools.accumulate([None, None], lambda a, b: None)), functools.reduce(lambda a, b: None, [None, 1]), functools.reduce(lambda a, b: b, [None], None), list(itertools.repeat(None, 2)), list(itertools.product([None], [None])), [k for k, g in itertools.groupby([None, None, 1])], list(itertools.chain.from_iterable([[None]])), list(itertools.starmap(lambda x: x, [(None,)])), list(itertools.cycle([])), list(itertools.pairwise([None, None])), list(itertools.compress([None], [1])), list(itertools.dropwhile(lambda x: x == 1, [1, None])), all([None]), any([None, 1]), collections.deque([None]).pop(), collections.deque([None, 1]).popleft(), collections.deque([None])[0], list(collections.deque([None])), collections.Counter([None, None]), collections.Counter([None]).most_common(1)))
def gen():
    x = yield None
    print(x)
    yield x
g = gen()
t(lambda: (next(g), g.send(None), next(g, 'end'), list(gen())))
def gg(): 
    r = yield from gen()
    return None
t(lambda: (list(gg()), next(gg(), 5)))
import copy, json
t(lambda: (copy.copy([None]), copy.deepcopy({'a': None, 'b': [None]}), json.loads('{"a": null}').get('a', 5), json.dumps({'a': None}), json.loads('[null]')))
f = lambda a=None, *, b=None: (a, b)
t(lambda: (f(), f(None), f(b=None), f(**{'a': None}), f.__defaults__, f.__kwdefaults__, functools.partial(f, None)(), functools.partial(f, b=None)()))
class Prop:
    @property
    def p(self): return None
    def __getitem__(self, k): return None
    def __call__(self): return None
    def __enter__(self): return None
    def __exit__(self, *a): return None
t(lambda: (Prop().p, Prop()[1], Prop()(), getattr(Prop(), 'p', 5)))
with Prop() as w: print(w)
match None:
    case None: print('none')
match {'a': None}:
    case {'a': x}: print(x)
match {'a': None}:
    case {'a': None}: print('mapped')
match [None, 1]:
    case [None, y]: print(y)
x, y = None, None
a, *b = [None, None]
print(x, y, a, b, [*[None]], {**{'a': None}})
glob = None
t(lambda: (globals().get('glob', 5) if 0 else 1, vars(A()).get('zz', None), A().__dict__.get('q', 1)))
a = A(); a.n = None
t(lambda: (a.__dict__.get('n', 5), vars(a)['n'], a.__dict__.pop('n', 5), a.__dict__))
import numpy as np
t(lambda: (np.where([True], None, 1), np.array([None])[0], np.array([None, 1], dtype=object).tolist(), np.array([1, None]).sum if 0 else 1, np.sum([1, 2], axis=None), np.clip([1, 2], None, None) if 0 else 1, np.select([np.array([False])], [1], None), np.full(2, None)))
import re
t(lambda: (re.match('(a)?(b)', 'b').group(1), re.match('(a)?(b)', 'b').groups(), re.match('(a)?b', 'b').groups(None), re.match('(?P<x>a)?b', 'b').groupdict(None), re.match('(?P<x>a)?b', 'b').groupdict(5), re.match('(?P<x>a)?b', 'b')['x'], re.findall('(a)?b', 'b'), re.split('(a)?b', 'xb')))

