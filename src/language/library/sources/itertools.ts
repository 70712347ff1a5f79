/**
 * `itertools` in Python.
 *
 * @module
 */

/** Source of the module. */
export const ITERTOOLS_SOURCE = String.raw`
from operator import index as _index

_MISSING = object()


class chain:
    def __init__(self, *iterables):
        self._items = (item for iterable in iterables for item in iterable)

    @classmethod
    def from_iterable(cls, iterables):
        made = cls()
        made._items = (item for iterable in iterables for item in iterable)
        return made

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


class count:
    def __init__(self, start=0, step=1):
        for value in (start, step):
            if not hasattr(value, '__add__') or not (hasattr(value, '__float__') or hasattr(value, '__index__') or hasattr(value, '__complex__')):
                raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return f'count({self._next!r})'
        return f'count({self._next!r}, {self._step!r})'


def cycle(iterable, /):
    saved = []
    for item in iterable:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._times = None if times is None else max(0, _index(times))

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if self._times == 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __len__(self):
        if self._times is None:
            raise TypeError('len() of unsized object')
        return self._times

    def __length_hint__(self):
        return len(self)

    def __repr__(self):
        if self._times is None:
            return f'repeat({self._object!r})'
        return f'repeat({self._object!r}, {self._times})'


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    total = initial
    if initial is None:
        try:
            total = next(iterator)
        except StopIteration:
            return
    yield total
    for item in iterator:
        total = total + item if func is None else func(total, item)
        yield total


def compress(data, selectors):
    return (item for item, chosen in zip(data, selectors) if chosen)


def dropwhile(predicate, iterable, /):
    iterator = iter(iterable)
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


def takewhile(predicate, iterable, /):
    for item in iterable:
        if not predicate(item):
            break
        yield item


def filterfalse(function, iterable, /):
    if function is None:
        function = bool
    for item in iterable:
        if not function(item):
            yield item


def starmap(function, iterable, /):
    for args in iterable:
        yield function(*tuple(args))


def pairwise(iterable, /):
    iterator = iter(iterable)
    previous = next(iterator, _MISSING)
    if previous is _MISSING:
        return
    for item in iterator:
        yield previous, item
        previous = item


def _bound(value, name):
    if value is None:
        return None
    if not hasattr(value, '__index__') or value.__index__() < 0:
        raise ValueError(f'{name} for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    return value.__index__()


def islice(iterable, *args):
    if not args or len(args) > 3:
        raise TypeError(f'islice expected at {"least 2" if not args else "most 4"} arguments, got {len(args) + 1}')
    if len(args) == 1:
        start, stop, step = 0, _bound(args[0], 'Stop argument'), 1
    else:
        start = _bound(args[0], 'Indices') or 0
        stop = _bound(args[1], 'Stop argument')
        step = 1
        if len(args) == 3 and args[2] is not None:
            if not hasattr(args[2], '__index__') or args[2] < 1:
                raise ValueError('Step for islice() must be a positive integer or None.')
            step = args[2]
    return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    wanted = start
    index = 0
    if stop is not None and stop <= start:
        for item in iterator:
            index += 1
            if index >= stop:
                break
        return
    for item in iterator:
        if index == wanted:
            yield item
            wanted += step
            if stop is not None and wanted >= stop:
                break
        index += 1


def zip_longest(*iterables, fillvalue=None, **unknown):
    if unknown:
        raise TypeError('zip_longest() got an unexpected keyword argument')
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    live = len(iterators)
    while live:
        values = []
        for place, iterator in enumerate(iterators):
            value = fillvalue
            if iterator is not None:
                value = next(iterator, _MISSING)
                if value is _MISSING:
                    iterators[place] = None
                    live -= 1
                    if not live:
                        return
                    value = fillvalue
            values.append(value)
        yield tuple(values)


def product(*iterables, repeat=1):
    repeat = _index(repeat)
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    return _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if any(not pool for pool in pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        for index in range(len(pools) - 1, -1, -1):
            places[index] += 1
            if places[index] < len(pools[index]):
                break
            places[index] = 0
        else:
            return


def _size(r):
    if not hasattr(r, '__index__'):
        raise TypeError(f"'{type(r).__name__}' object cannot be interpreted as an integer")
    if r < 0:
        raise ValueError('r must be non-negative')
    return r


def permutations(iterable, r=None):
    pool = tuple(iterable)
    return _permutations(pool, len(pool) if r is None else _size(r))


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in indices[:r]])
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
        else:
            return


def combinations(iterable, r):
    return _combinations(tuple(iterable), _size(r))


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    yield tuple([pool[i] for i in indices])
    while True:
        for i in range(r - 1, -1, -1):
            if indices[i] != i + n - r:
                break
        else:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield tuple([pool[k] for k in indices])


def combinations_with_replacement(iterable, r):
    return _with_replacement(tuple(iterable), _size(r))


def _with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    yield tuple([pool[i] for i in indices])
    while True:
        for i in range(r - 1, -1, -1):
            if indices[i] != n - 1:
                break
        else:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield tuple([pool[k] for k in indices])


class groupby:
    def __init__(self, iterable, key=None):
        self._key = (lambda item: item) if key is None else key
        self._iterator = iter(iterable)
        self._target = self._current_key = self._current = _MISSING

    def __iter__(self):
        return self

    def __next__(self):
        self._id = object()
        while self._current_key is self._target or self._current_key == self._target:
            self._current = next(self._iterator)
            self._current_key = self._key(self._current)
        self._target = self._current_key
        return self._current_key, self._group(self._target, self._id)

    def _group(self, target, identity):
        while self._id is identity and self._current_key == target:
            yield self._current
            try:
                self._current = next(self._iterator)
            except StopIteration:
                self._current_key = _MISSING
                self._target = _MISSING
                self._iterator = iter(())
                return
            self._current_key = self._key(self._current)


def tee(iterable, n=2, /):
    if _index(n) < 0:
        raise ValueError('n must be >= 0')
    iterator = iter(iterable)
    queues = [[] for _ in range(n)]

    def reader(queue):
        while True:
            if not queue:
                value = next(iterator, _MISSING)
                if value is _MISSING:
                    return
                for other in queues:
                    other.append(value)
            yield queue.pop(0)

    return tuple(reader(queue) for queue in queues)
`;
