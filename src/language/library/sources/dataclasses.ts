/**
 * `dataclasses` in Python, over a native that makes functions with a given signature. Longer than other files because it is
 * one Python module.
 *
 * @module
 */

/** Source of the module. */
export const DATACLASSES_SOURCE = String.raw`
from types import GenericAlias, MappingProxyType as _MappingProxyType, MemberDescriptorType as _MemberDescriptorType

from _functions import function_with_signature, storing_init


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class KW_ONLY:
    pass


class FrozenInstanceError(AttributeError):
    pass


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        kind = {None: None, 'init': '_FIELD_INITVAR', 'field': '_FIELD', 'class': '_FIELD_CLASSVAR'}[self._field_type]
        return (
            f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
            f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},'
            f'compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},_field_type={kind})'
        )

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), '__set_name__', None)
        if method:
            method(self.default, owner, name)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_class_var(annotation):
    text = annotation if isinstance(annotation, str) else repr(annotation)
    return text.startswith('typing.ClassVar') or text.startswith('ClassVar')


def _is_init_var(annotation):
    return isinstance(annotation, _InitVar) or (isinstance(annotation, str) and annotation.startswith('InitVar'))


class _InitVar:
    def __init__(self, type=None):
        self.type = type

    def __getitem__(self, type):
        return _InitVar(type)


InitVar = _InitVar()


def _collect(cls, kw_only):
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        for name, item in getattr(base, '__dataclass_fields__', {}).items():
            if '__dataclass_fields__' in base.__dict__:
                fields[name] = item
    only = kw_only
    seen_only = False
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if annotation is KW_ONLY or annotation == 'KW_ONLY':
            if seen_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            only = seen_only = True
            continue
        default = getattr(cls, name, MISSING)
        if isinstance(default, _MemberDescriptorType):
            default = MISSING
        if isinstance(default, Field):
            item = default
        else:
            item = Field(default, MISSING, True, True, None, True, None, MISSING)
        item.name = name
        item.type = annotation
        if _is_class_var(annotation):
            item._field_type = 'class'
            if item.default_factory is not MISSING:
                raise TypeError(f'field {name} cannot have a default factory')
            if item.kw_only is not MISSING:
                raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
            if isinstance(default, Field):
                if item.default is MISSING:
                    delattr(cls, name)
                else:
                    setattr(cls, name, item.default)
            continue
        item._field_type = 'init' if _is_init_var(annotation) else 'field'
        if item.kw_only is MISSING:
            item.kw_only = only
        if item._field_type == 'init' and item.default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
        if item._field_type == 'field' and item.default.__class__.__hash__ is None:
            raise ValueError(f'mutable default {type(item.default)} for field {name} is not allowed: use default_factory')
        if isinstance(default, Field):
            if item.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, item.default)
        fields[name] = item
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return fields


class _Factory:
    def __repr__(self):
        return '<factory>'


_FACTORY = _Factory()


def _make_init(cls, fields, frozen):
    items = list(fields.values())
    positional = [item for item in items if item.init and not item.kw_only]
    keyword = [item for item in items if item.init and item.kw_only]
    seen_default = False
    for item in positional:
        has_default = item.default is not MISSING or item.default_factory is not MISSING
        if seen_default and not has_default:
            raise TypeError(f'non-default argument {item.name!r} follows default argument')
        seen_default = seen_default or has_default

    def default_of(item):
        return _FACTORY if item.default_factory is not MISSING else item.default

    names = [item.name for item in positional] + [item.name for item in keyword]
    post = hasattr(cls, '__post_init__')
    init_vars = [item.name for item in items if item._field_type == 'init']

    defaults = [default_of(item) for item in positional if default_of(item) is not MISSING]
    keyword_defaults = {item.name: default_of(item) for item in keyword if default_of(item) is not MISSING}
    if not frozen and not init_vars and [item.name for item in items] == names:
        return storing_init(
            f'{cls.__qualname__}.__init__',
            ['self'] + names,
            len(positional) + 1,
            defaults,
            keyword_defaults,
            [item.default_factory for item in positional] + [item.default_factory for item in keyword],
            _FACTORY,
            post,
        )

    def run(self, *values):
        given = dict(zip(names, values))
        for item in items:
            name = item.name
            if item.init:
                value = given[name]
                if value is _FACTORY:
                    value = item.default_factory()
                    given[name] = value
            elif item.default_factory is not MISSING:
                value = item.default_factory()
            else:
                continue
            if item._field_type == 'init':
                continue
            if frozen:
                object.__setattr__(self, name, value)
            else:
                setattr(self, name, value)
        if post:
            self.__post_init__(*[given[name] for name in init_vars])

    return function_with_signature(
        '__init__',
        f'{cls.__qualname__}.__init__',
        ['self'] + names,
        len(positional) + 1,
        defaults,
        keyword_defaults,
        run,
    )


_repr_running = []


def _make_repr(fields):
    names = [item.name for item in fields.values() if item.repr and item._field_type == 'field']

    def __repr__(self):
        if any(other is self for other in _repr_running):
            return '...'
        _repr_running.append(self)
        try:
            parts = ', '.join([f'{name}={getattr(self, name)!r}' for name in names])
        finally:
            _repr_running.pop()
        return f'{type(self).__qualname__}({parts})'

    return __repr__


def _key_of(names):
    def key(self):
        return tuple([getattr(self, name) for name in names])
    return key


def _make_comparison(name, key, symbol):
    def compare(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return symbol(key(self), key(other))
    return compare


def _named(cls, name, function):
    function.__name__ = name
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    return function


def _frozen_set(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)
    return __setattr__


def _frozen_delete(cls, names):
    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)
    return __delattr__


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__', ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _with_slots(cls, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    body = dict(cls.__dict__)
    names = tuple(item.name for item in fields(cls))
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    wanted = names + (('__weakref__',) if weakref_slot else ())
    body['__slots__'] = tuple(name for name in wanted if name not in inherited)
    for name in (*names, '__dict__', '__weakref__'):
        body.pop(name, None)
    body['__qualname__'] = cls.__qualname__
    return type(cls)(cls.__name__, cls.__bases__, body)


class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return (
            f'_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},'
            f'unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})'
        )


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    for base in cls.__mro__[1:]:
        parameters = base.__dict__.get('__dataclass_params__')
        if parameters is not None:
            if parameters.frozen and not frozen:
                raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
            if frozen and not parameters.frozen:
                raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    fields = _collect(cls, kw_only)
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    own = cls.__dict__
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    if init and '__init__' not in own:
        cls.__init__ = _make_init(cls, fields, frozen)
    if repr and '__repr__' not in own:
        cls.__repr__ = _named(cls, '__repr__', _make_repr(fields))
    compared = [item.name for item in fields.values() if item.compare and item._field_type == 'field']
    key = _key_of(compared)
    has_hash = own.get('__hash__') is not None and '__hash__' in own
    if eq and '__eq__' not in own:
        cls.__eq__ = _named(cls, '__eq__', _make_comparison('__eq__', key, lambda a, b: a == b))
    if order:
        for name, symbol in (
            ('__lt__', lambda a, b: a < b), ('__le__', lambda a, b: a <= b),
            ('__gt__', lambda a, b: a > b), ('__ge__', lambda a, b: a >= b),
        ):
            if name in own:
                raise TypeError(
                    f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering'
                )
            setattr(cls, name, _named(cls, name, _make_comparison(name, key, symbol)))
    if frozen:
        names = tuple(item.name for item in fields.values() if item._field_type == 'field')
        for name in ('__setattr__', '__delattr__'):
            if name in own:
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
        cls.__setattr__ = _named(cls, '__setattr__', _frozen_set(cls, names))
        cls.__delattr__ = _named(cls, '__delattr__', _frozen_delete(cls, names))
    if unsafe_hash and has_hash:
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if unsafe_hash or (eq and frozen):
        if not has_hash:
            hashed = [
                item.name for item in fields.values()
                if item._field_type == 'field' and (item.compare if item.hash is None else item.hash)
            ]
            hash_key = _key_of(hashed)
            cls.__hash__ = _named(cls, '__hash__', lambda self: hash(hash_key(self)))
    elif eq and not has_hash:
        cls.__hash__ = None
    if match_args and '__match_args__' not in own:
        cls.__match_args__ = tuple(item.name for item in fields.values() if item.init and not item.kw_only)
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if cls.__doc__ is None and '__dataclass_fields__' in own:
        cls.__doc__ = f'{cls.__name__}{_signature_text(fields)}'
    return _with_slots(cls, weakref_slot) if slots else cls


def _signature_text(fields):
    items = [item for item in fields.values() if item.init and item._field_type != 'class']
    keyword = [item for item in items if item.kw_only]
    shown = []
    for item in [item for item in items if not item.kw_only] + keyword:
        if keyword and item is keyword[0]:
            shown.append('*')
        text = f'{item.name}: {_annotation_text(item.type)}'
        if item.default_factory is not MISSING:
            text += ' = <factory>'
        elif item.default is not MISSING:
            text += f' = {item.default!r}'
        shown.append(text)
    return f"({', '.join(shown)})"


def _annotation_text(annotation):
    if isinstance(annotation, type):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation).replace('typing.', '')


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(item for item in found.values() if item._field_type == 'field')


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) and not isinstance(obj, GenericAlias) else type(obj)
    return hasattr(cls, '__dataclass_fields__')


def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict(obj, dict_factory)


def _asdict(obj, factory):
    if _is_instance(obj):
        return factory([(item.name, _asdict(getattr(obj, item.name), factory)) for item in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_asdict(item, factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_asdict(item, factory) for item in obj])
    if isinstance(obj, dict):
        return type(obj)([(_asdict(k, factory), _asdict(v, factory)) for k, v in obj.items()])
    from copy import deepcopy
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple(obj, tuple_factory)


def _astuple(obj, factory):
    if _is_instance(obj):
        return factory([_astuple(getattr(obj, item.name), factory) for item in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_astuple(item, factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_astuple(item, factory) for item in obj])
    if isinstance(obj, dict):
        return type(obj)([(_astuple(k, factory), _astuple(v, factory)) for k, v in obj.items()])
    from copy import deepcopy
    return deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for item in obj.__dataclass_fields__.values():
        if not item.init:
            if item.name in changes:
                raise ValueError(f'field {item.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if item.name not in changes:
            if item._field_type == 'init' and item.default is MISSING:
                raise ValueError(f'InitVar {item.name!r} must be specified with replace()')
            changes[item.name] = getattr(obj, item.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    from keyword import iskeyword
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        name = item if isinstance(item, str) else item[0]
        if not isinstance(item, str) and len(item) not in (2, 3):
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = 'typing.Any' if isinstance(item, str) else item[1]
        if not isinstance(item, str) and len(item) == 3:
            body[name] = item[2]
    body['__annotations__'] = annotations
    return dataclass(type(cls_name, tuple(bases), body), **options)
`;
