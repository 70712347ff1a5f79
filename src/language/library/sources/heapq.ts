/**
 * `heapq` in Python: the same order within a heap as CPython keeps.
 *
 * @module
 */

/** Source of the module. */
export const HEAPQ_SOURCE = String.raw`
__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def _check(heap, name):
    if not isinstance(heap, list):
        raise TypeError(f'{name} must be list, not {type(heap).__name__}')


def _rise(heap, first, place):
    item = heap[place]
    while place > first:
        above = (place - 1) >> 1
        if not item < heap[above]:
            break
        heap[place] = heap[above]
        place = above
    heap[place] = item


def _sink(heap, place):
    first, size = place, len(heap)
    item = heap[place]
    while 2 * place + 1 < size:
        child = 2 * place + 1
        if child + 1 < size and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place = child
    heap[place] = item
    _rise(heap, first, place)


def heappush(heap, item, /):
    _check(heap, 'heappush() argument 1')
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    _check(heap, 'heappop() argument')
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    item = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return item


def heapreplace(heap, item, /):
    _check(heap, 'heapreplace() argument 1')
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return first


def heappushpop(heap, item, /):
    _check(heap, 'heappushpop() argument 1')
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    _check(heap, 'heapify() argument')
    for place in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, place)


def merge(*iterables, key=None, reverse=False):
    sources = [iter(iterable) for iterable in iterables]
    heads = []
    for order, source in enumerate(sources):
        for value in source:
            heads.append((value if key is None else key(value), order, value))
            break
    while heads:
        best = heads[0]
        for head in heads[1:]:
            ahead = best[0] < head[0] if reverse else head[0] < best[0]
            if ahead:
                best = head
        yield best[2]
        place = heads.index(best)
        for value in sources[best[1]]:
            heads[place] = (value if key is None else key(value), best[1], value)
            break
        else:
            del heads[place]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]
`;
