/**
 * `enum` in Python. Longer than other files because it is one Python module.
 *
 * @module
 */

/** Source of the module. */
export const ENUM_SOURCE = String.raw`
from types import MappingProxyType


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _binary(value, width):
    text = format(value if value >= 0 else (1 << width) + value, f'0{width}b')
    return f'0b{int(value < 0)} {text}'


class _Deferred:
    """What operators make of auto() in the body of a class, whose value is known when the members before it are."""

    def _later(symbol):
        return (
            lambda self, other: _Computed(symbol, self, other),
            lambda self, other: _Computed(symbol, other, self),
        )

    __or__, __ror__ = _later(lambda a, b: a | b)
    __and__, __rand__ = _later(lambda a, b: a & b)
    __xor__, __rxor__ = _later(lambda a, b: a ^ b)
    __add__, __radd__ = _later(lambda a, b: a + b)
    __sub__, __rsub__ = _later(lambda a, b: a - b)
    __mul__, __rmul__ = _later(lambda a, b: a * b)
    __lshift__, __rlshift__ = _later(lambda a, b: a << b)
    del _later

    def __invert__(self):
        return _Computed(lambda a, b: ~a, self, None)


class _Computed(_Deferred):
    def __init__(self, symbol, left, right):
        self._symbol, self._left, self._right = symbol, left, right

    @property
    def value(self):
        return self._symbol(_value_of(self._left), _value_of(self._right))


def _value_of(operand):
    return operand.value if isinstance(operand, _Deferred) else operand


class auto(_Deferred):
    def __init__(self, value=None):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


def _is_member(name, value):
    if isinstance(value, member):
        return True
    if isinstance(value, nonmember):
        return False
    if name.startswith('__') or name in ('_ignore_', '_order_', '_missing_', '_generate_next_value_'):
        return False
    if name.startswith('_') and name.endswith('_'):
        raise ValueError(f'_sunder_ names, such as {name!r}, are reserved for future Enum use')
    if isinstance(value, (property, staticmethod, classmethod)):
        return False
    return not (callable(value) and hasattr(value, '__get__')) and not hasattr(type(value), '__get__')


class EnumType(type):
    @staticmethod
    def _given_twice_(name, before, value):
        if name.startswith('_'):
            return
        if _is_member(name, before) or not hasattr(type(value), '__get__'):
            raise TypeError(f'{name!r} already defined as {before!r}')

    def __new__(metacls, name, bases, namespace, **kwds):
        members = {}
        kept = {}
        ignored = namespace.get('_ignore_', [])
        if isinstance(ignored, str):
            ignored = ignored.replace(',', ' ').split()
        private = f'_{name}__'
        for key, value in namespace.items():
            if key in ignored or key == '_ignore_':
                continue
            if not key.startswith(private) and _is_member(key, value):
                members[key] = value.value if isinstance(value, member) else value
            else:
                kept[key] = value.value if isinstance(value, nonmember) else value
        for base in bases:
            if getattr(base, '_member_map_', None):
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
        kept['_member_map_'] = {}
        kept['_value2member_map_'] = {}
        kept['_member_names_'] = []
        cls = super().__new__(metacls, name, bases, kept)
        data = None
        for base in cls.__mro__[1:]:
            if base in (int, str, float):
                data = base
        if data is not None:
            for special in ('__repr__', '__str__', '__format__'):
                for base in cls.__mro__:
                    if special in base.__dict__:
                        if not isinstance(base, EnumType):
                            type.__setattr__(cls, special, Enum.__dict__[special])
                        break
        last = []
        for key, value in members.items():
            if isinstance(value, auto):
                value.value = cls._generate_next_value_(key, 1, len(last), list(last))
            if isinstance(value, _Deferred):
                value = value.value
            elif isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
                value = tuple(
                    [cls._generate_next_value_(key, 1, len(last), list(last)) if isinstance(item, auto) else item
                     for item in value]
                )
            last.append(value)
            args = value if isinstance(value, tuple) else (value,)
            if data is None:
                made = object.__new__(cls)
            else:
                made = data.__new__(cls, *args)
                if data is not str or not isinstance(value, str):
                    value = data(*args) if not isinstance(value, data) else value
            made._value_ = value
            made._name_ = key
            if '__init__' in kept:
                made.__init__(*args)
            for other in cls._member_map_.values():
                if other._value_ == made._value_:
                    made = other
                    break
            else:
                cls._member_names_.append(key)
            cls._member_map_[key] = made
            type.__setattr__(cls, key, made)
            try:
                cls._value2member_map_.setdefault(value, made)
            except TypeError:
                pass
        return cls

    def __call__(cls, value, names=None, **kwds):
        if names is not None:
            return _functional(cls, value, names, **kwds)
        try:
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
        except TypeError:
            pass
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
        found = cls._missing_(value)
        if isinstance(found, cls):
            return found
        raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._listed())

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._listed()))

    def __len__(cls):
        return len(cls._listed())

    def _listed(cls):
        if not issubclass(cls, Flag):
            return cls._member_names_
        return [name for name in cls._member_names_ if _is_single_bit(cls._member_map_[name]._value_)]

    def __bool__(cls):
        return True

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'" % (type(member).__qualname__, type(cls).__qualname__)
            )
        return isinstance(member, cls)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        super().__delattr__(name)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __dir__(cls):
        return sorted(['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                       '__members__', '__module__', '__name__', '__qualname__'] + cls._member_names_)

    @property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f'<enum {cls.__name__!r}>' if not issubclass(cls, Flag) else f'<flag {cls.__name__!r}>'


EnumMeta = EnumType


class Enum(metaclass=EnumMeta):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        numbers = [value for value in last_values if isinstance(value, int)]
        return max(numbers) + 1 if numbers else start

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __setattr__(self, name, value):
        if name in ('name', 'value'):
            raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
        object.__setattr__(self, name, value)


class IntEnum(int, Enum):
    __repr__ = Enum.__repr__

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)


class StrEnum(str, Enum):
    __repr__ = Enum.__repr__

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)


def _mask(cls):
    mask = 0
    for each in cls._member_map_.values():
        mask |= each._value_
    return mask


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 2 ** (max(last_values).bit_length())

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        mask = _mask(cls)
        if not -mask - 1 <= value <= mask or value > 0 and value & ~mask:
            width = max(value.bit_length(), mask.bit_length())
            raise ValueError(
                f'{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n  allowed {_binary(mask, width)}'
            )
        return cls._combined(mask & value if value < 0 else value)

    @classmethod
    def _combined(cls, value):
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        made = object.__new__(cls)
        made._value_ = value
        made._name_ = '|'.join([each._name_ for each in cls if each._value_ & value]) or None
        cls._value2member_map_[value] = made
        return made

    def __or__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._combined(self._value_ | other._value_)

    def __and__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._combined(self._value_ & other._value_)

    def __xor__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._combined(self._value_ ^ other._value_)

    def __invert__(self):
        return self._combined(_mask(type(self)) & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, type(self).__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return (each for each in type(self) if each._value_ & self._value_)

    def __len__(self):
        return bin(self._value_).count('1')

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        if self._name_ is None:
            return f'<{type(self).__name__}: {self._value_!r}>'
        return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

    def __str__(self):
        if self._name_ is None:
            return f'{type(self).__name__}({self._value_!r})'
        return f'{type(self).__name__}.{self._name_}'


class IntFlag(int, Flag):
    __repr__ = Flag.__repr__

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        if value < 0:
            value &= max(_mask(cls), (1 << value.bit_length()) - 1)
        return cls._combined(value)

    @classmethod
    def _combined(cls, value):
        if value < 0:
            return cls._missing_(value)
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        made = int.__new__(cls, value)
        made._value_ = value
        parts = [each for each in cls if each._value_ & value]
        rest = value
        for each in parts:
            rest &= ~each._value_
        names = [each._name_ for each in parts]
        if rest and names:
            names.append(str(rest))
        made._name_ = '|'.join(names) or None
        cls._value2member_map_[value] = made
        return made

    def __or__(self, other):
        return self._combined(self._value_ | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return self._combined(self._value_ & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return self._combined(self._value_ ^ int(other)) if isinstance(other, int) else NotImplemented

    __invert__ = Flag.__invert__
    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def unique(enumeration):
    duplicates = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    if duplicates:
        details = ', '.join(f'{alias} -> {name}' for alias, name in duplicates)
        raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
    return enumeration


def _functional(cls, name, names, start=1, module=None, qualname=None, type=None):
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    namespace = {}
    if isinstance(names, dict):
        namespace.update(names)
    else:
        for index, item in enumerate(names):
            if isinstance(item, (tuple, list)):
                namespace[item[0]] = item[1]
            else:
                namespace[item] = start + index if not issubclass(cls, Flag) else start << index
    made = EnumMeta(name, (cls,) if type is None else (type, cls), namespace)
    if module is not None:
        made.__module__ = module
    if qualname is not None:
        made.__qualname__ = qualname
    return made
`;
