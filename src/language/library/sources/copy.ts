/**
 * `copy` in Python.
 *
 * @module
 */

/** Source of the module. */
export const COPY_SOURCE = String.raw`
from _collections import deque as _deque
from _functions import copy_native as _copy_native, is_built_in as _is_built_in


class Error(Exception):
    pass


error = Error


def _slot_names(cls):
    names = []
    for each in cls.__mro__:
        slots = each.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name.startswith('__') and not name.endswith('__'):
                name = '_' + each.__name__.lstrip('_') + name
            if name not in ('__dict__', '__weakref__'):
                names.append(name)
    return names


def _restore(made, x, change):
    """Gives a new object what x holds of its own."""
    cls = type(x)
    slots = {name: getattr(x, name) for name in _slot_names(cls) if hasattr(x, name)}
    own = getattr(x, '__dict__', None) or {}
    state = cls.__getstate__(x) if hasattr(cls, '__getstate__') else own
    if hasattr(cls, '__setstate__'):
        if slots and state is own:
            state = (own or None, slots)
        if state:
            made.__setstate__(change(state))
        return made
    if state is own:
        for name, value in slots.items():
            object.__setattr__(made, name, change(value))
    for name, value in (state or {}).items():
        made.__dict__[name] = change(value)
    return made


def _made_like(x, change, memo=None):
    """A new object of the class of x, of parts that change gives."""
    cls = type(x)
    if isinstance(x, BaseException):
        made = cls(*change(x.args))
    elif isinstance(x, tuple):
        made = tuple.__new__(cls, [change(item) for item in x])
    elif isinstance(x, (set, frozenset)):
        made = cls([change(item) for item in x])
    elif isinstance(x, _deque):
        made = cls() if x.maxlen is None else cls((), x.maxlen)
    elif isinstance(x, (bytes, bytearray, str, int, float, complex)):
        made = cls.__new__(cls, x)
    elif isinstance(x, (list, dict)) or not _is_built_in(cls):
        made = cls(x.default_factory) if hasattr(cls, 'default_factory') else cls.__new__(cls)
    else:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if memo is not None:
        memo[id(x)] = made
    _restore(made, x, change)
    if isinstance(x, (list, _deque)):
        for item in x:
            made.append(change(item))
    elif isinstance(x, dict):
        for key, value in x.items():
            made[change(key)] = change(value)
    return made


def copy(x):
    cls = type(x)
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    if isinstance(x, type):
        return x
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    made = _copy_native(x)
    return _made_like(x, lambda part: part) if made is NotImplemented else made


def _deepcopy_method(x, memo):
    return x.__func__.__get__(deepcopy(x.__self__, memo))


def deepcopy(x, memo=None, _nil=[]):
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    cls = type(x)
    if isinstance(x, type):
        return x
    if cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        made = x if all(a is b for a, b in zip(items, x)) else tuple(items)
    elif getattr(cls, '__deepcopy__', None) is not None:
        made = cls.__deepcopy__(x, memo)
    elif cls is type(_deepcopy_method.__get__(x)):
        made = _deepcopy_method(x, memo)
    else:
        made = NotImplemented if cls in (frozenset, slice) else _copy_native(x)
        if made is NotImplemented:
            made = slice(*(deepcopy(part, memo) for part in (x.start, x.stop, x.step))) if cls is slice else _made_like(x, lambda part: deepcopy(part, memo), memo)
    if made is not x:
        memo[id(x)] = made
        if id(memo) in memo:
            memo[id(memo)].append(x)
        else:
            memo[id(memo)] = [x]
    return made
`;
