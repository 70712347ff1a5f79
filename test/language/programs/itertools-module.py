#: itertools1
from itertools import *
import itertools, operator
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
print(count(), count(5), count(1, 2), count(1.5, 0.5), repeat('x'), repeat(5, 3), repr(count(step=3, start=1)))
for f in (lambda: count('a'), lambda: count(1, 'a'), lambda: cycle(5), lambda: repeat(), lambda: repeat(1, 'a'), lambda: product(5), lambda: product('a', repeat=-1), lambda: product([1], repeat='x'), lambda: tee([1], -1), lambda: tee(5), lambda: islice([1], -1), lambda: islice([1], 'a'), lambda: islice([1], 0, 5, 0), lambda: islice([1], 1, -1), lambda: islice([1]), lambda: combinations([1]), lambda: combinations([1], -1), lambda: permutations([1], -1), lambda: permutations([1], 'a'), lambda: combinations_with_replacement([1], -2), lambda: chain(5), lambda: list(chain(5)), lambda: list(chain.from_iterable([1])), lambda: accumulate(5), lambda: list(accumulate(['a', 1])), lambda: compress(1, 2), lambda: dropwhile(1), lambda: list(dropwhile(5, [1])), lambda: filterfalse(None), lambda: groupby(), lambda: groupby(5), lambda: list(starmap(pow, [1])), lambda: list(starmap(pow, 5)), lambda: zip_longest([1], fillvalue=0, foo=1), lambda: zip_longest(5), lambda: pairwise(5), lambda: pairwise(), lambda: takewhile(None), lambda: batched, lambda: accumulate([1], initial=1, foo=1), lambda: count(foo=1), lambda: repeat(1, times=-2), lambda: islice([1], 2**70), lambda: list(islice(count(), 3, 2)), lambda: permutations(5), lambda: combinations(5, 2), lambda: cycle(), lambda: product(repeat=2.5)):
    t(f)
print(list(islice('abcdefg', 2)), list(islice('abcdefg', 2, 4)), list(islice('abcdefg', 2, None)), list(islice('abcdefg', 0, None, 2)), list(islice('abc', None)), list(islice('abcdef', 1, 5, 3)))
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product([], [1])), list(permutations('abc', 2)), list(permutations([1, 2, 3])), list(combinations('abcd', 2)), list(combinations_with_replacement('ab', 2)), list(combinations([1], 2)), list(permutations([1, 2], 0)))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([], initial=5)), list(accumulate('abc')), list(accumulate([1, 2, 3], lambda a, b: a - b, initial=None)))
print(list(chain('ab', [1], ())), list(chain.from_iterable(['ab', 'c'])), list(compress('abcd', [1, 0, 1, 0])), list(dropwhile(lambda x: x < 3, [1, 4, 2])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(filterfalse(None, [0, 1, ''])), list(filterfalse(lambda x: x % 2, range(5))), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest('ab', 'c')), list(zip_longest('a', 'bcd', fillvalue='-')), list(pairwise('abcd')), list(pairwise('a')), list(islice(cycle('ab'), 5)), list(repeat(1, 3)), list(zip(count(1), 'ab')), list(islice(count(10, -3), 4)), list(islice(count(0.1, 0.1), 4)))
g = groupby('aaabbc'); print([(k, list(v)) for k, v in g], [(k, len(list(v))) for k, v in groupby([1, 1, 2, 3, 3], lambda x: x % 2)], [k for k, _ in groupby(sorted('banana'))])
g = groupby('aab'); k1, v1 = next(g); k2, v2 = next(g); print(k1, list(v1), k2, list(v2)); t(lambda: next(g))
for k, grp in groupby([('x', 1), ('x', 2), ('y', 3)], key=operator.itemgetter(0)): print(k, list(grp))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a)); x, y, z = tee('ab', 3); print(list(x), list(y), list(z), tee([1], 0), len(tee([1], 2)), type(tee([1])).__name__)
print(sum(1 for _ in product(range(3), repeat=3)), max(combinations([3, 1, 2], 2)), dict(zip_longest('ab', [1], fillvalue=None)), set(chain([1], [1, 2])), sorted(permutations([2, 1])), [*chain(range(2), 'x')], list(map(list, zip(*[[1, 2], [3, 4]]))))
for n in ('count', 'cycle', 'repeat', 'accumulate', 'chain', 'compress', 'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'starmap', 'takewhile', 'zip_longest', 'product', 'permutations', 'combinations', 'combinations_with_replacement'):
    f = getattr(itertools, n); print(f, f.__name__, f.__module__, type(f).__name__)
for v in (cycle('a'), accumulate([1]), chain('a'), compress('a', [1]), dropwhile(bool, []), filterfalse(None, []), groupby([]), islice([], 1), pairwise([]), starmap(pow, []), takewhile(bool, []), zip_longest(), product(), permutations([]), combinations([], 1), combinations_with_replacement([], 1), tee([])[0], chain.from_iterable([])):
    print(type(v), type(v).__name__, repr(v).split(' at ')[0], iter(v) is v); t(lambda: next(v)) if not isinstance(v, cycle) else None; t(lambda: len(v)); t(lambda: v.foo); t(lambda: v.send(None))
r = repeat('a', 2); next(r); print(r, r.__length_hint__(), isinstance(count(), count), isinstance(chain(), chain)); c = count(3); next(c); print(c)
e = chain([1], (x for x in [2])); print(next(e), next(e)); t(lambda: next(e)); t(lambda: next(e))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(chain(It(), It())), list(zip(It(), It())), list(islice(It(), 2)), list(accumulate(It())))
def bad(): 
    yield 1
    raise ValueError('x')
t(lambda: list(chain(bad()))); t(lambda: list(islice(bad(), 1))); t(lambda: list(groupby(bad())))
from itertools import chain as ch
class MyChain(chain): pass
t(lambda: list(MyChain('a', 'b')))
