/**
 * `copy` in Python.
 *
 * @module
 */

/** Source of the module. */
export const COPY_SOURCE = String.raw`
from _functions import copy_native


class Error(Exception):
    pass


error = Error


def copy(x):
    method = getattr(type(x), '__copy__', None)
    if method is not None:
        return method(x)
    made = copy_native(x)
    if made is not NotImplemented:
        return made
    if isinstance(x, list):
        return _filled(x, list(x))
    if isinstance(x, dict):
        made = _bare(x)
        dict.update(made, x)
        return made
    if isinstance(x, set):
        return type(x)(x)
    made = _bare(x)
    for name, value in x.__dict__.items():
        object.__setattr__(made, name, value)
    return made


def _bare(x):
    cls = type(x)
    return cls.__new__(cls)


def _filled(x, items):
    if type(x) is list:
        return items
    made = _bare(x)
    list.extend(made, items)
    for name, value in x.__dict__.items():
        setattr(made, name, value)
    return made


def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key][0]
    method = getattr(type(x), '__deepcopy__', None)
    if method is not None:
        made = method(x, memo)
    elif isinstance(x, (int, float, str, bool, complex, bytes, frozenset, type, type(None))) or callable(x) and not hasattr(x, '__dict__'):
        return x
    elif isinstance(x, list):
        made = [] if type(x) is list else _bare(x)
        memo[key] = (made, x)
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    elif isinstance(x, tuple):
        items = [deepcopy(item, memo) for item in x]
        if all(a is b for a, b in zip(items, x)):
            return x
        made = tuple(items) if type(x) is tuple else type(x)._make(items) if hasattr(x, '_make') else type(x)(items)
    elif isinstance(x, dict):
        made = {} if type(x) is dict else copy(x)
        if type(x) is not dict:
            made.clear()
        memo[key] = (made, x)
        for k, v in x.items():
            made[deepcopy(k, memo)] = deepcopy(v, memo)
        return made
    elif isinstance(x, set):
        made = type(x)([deepcopy(item, memo) for item in x])
    else:
        made = copy_native(x)
        if made is NotImplemented:
            if not hasattr(x, '__dict__') or callable(x) and not hasattr(type(x), '__call__'):
                return x
            made = _bare(x)
            memo[key] = (made, x)
            for name, value in x.__dict__.items():
                object.__setattr__(made, name, deepcopy(value, memo))
            return made
    memo[key] = (made, x)
    return made
`;
