/**
 * `enum` in Python. Longer than other files because it is one Python module.
 *
 * @module
 */

/** Source of the module. */
export const ENUM_SOURCE = String.raw`
from types import MappingProxyType

_property = property
Flag = EJECT = None
_KNOWN_SUNDERS = ('_ignore_', '_order_', '_missing_', '_generate_next_value_', '_numeric_repr_', '_iter_member_')


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _binary(value, width=None):
    width = value.bit_length() if width is None else width
    text = format(value if value >= 0 else (1 << width) + value, f'0{width}b')
    return f'0b{int(value < 0)} {text}'


def _data_of(bases):
    """What the members of a class are besides: int, str or another class that makes instances of its own."""
    for base in bases:
        for each in base.__mro__:
            if isinstance(each, EnumType):
                if each._member_type_ is not object:
                    return each._member_type_
            elif each is not object and '__new__' in each.__dict__:
                return base if not isinstance(base, EnumType) else each
    return object


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

    @_property
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
    if name.startswith('__') or name in _KNOWN_SUNDERS:
        return False
    if name.startswith('_') and name.endswith('_'):
        raise ValueError(f'_sunder_ names, such as {name!r}, are reserved for future Enum use')
    if isinstance(value, (_property, staticmethod, classmethod)):
        return False
    return not (callable(value) and hasattr(value, '__get__')) and not hasattr(type(value), '__get__')


class EnumType(type):
    @staticmethod
    def _given_twice_(name, before, value):
        if name.startswith('_'):
            return
        if _is_member(name, before) or not hasattr(type(value), '__get__'):
            raise TypeError(f'{name!r} already defined as {before!r}')

    def __new__(metacls, name, bases, namespace, *, boundary=None, **kwds):
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
        data = kept['_member_type_'] = _data_of(bases)
        cls = super().__new__(metacls, name, bases, kept)
        if boundary is not None:
            type.__setattr__(cls, '_boundary_', boundary)
        maker = None
        for base in cls.__mro__:
            if '__new__' in base.__dict__ and isinstance(base, EnumType):
                maker = base.__dict__['__new__']
                break
        if data is not object:
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
            args = value if isinstance(value, tuple) and data is not tuple else (value,)
            if maker is not None:
                made = maker.__func__(cls, *args)
            elif data is object:
                made = object.__new__(cls)
            else:
                if data is str and issubclass(cls, StrEnum):
                    _check_text(args)
                made = data.__new__(cls, *args)
            if not hasattr(made, '_value_'):
                made._value_ = value if data is object else value if isinstance(value, data) else data(*args)
            value = made._value_
            made._name_ = key
            made._sort_order_ = len(cls._member_names_)
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
        error = None
        try:
            found = cls._missing_(value)
        except Exception as raised:
            error = raised
            found = None
        if isinstance(found, cls):
            return found
        if isinstance(found, int) and getattr(cls, '_boundary_', None) is EJECT:
            return found
        refusal = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if found is None and error is None:
            raise refusal
        if error is None:
            error = TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')
        if not isinstance(error, ValueError):
            error.__context__ = refusal
        raise error

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._listed())

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._listed()))

    def __len__(cls):
        return len(cls._listed())

    def _listed(cls):
        if Flag is None or not issubclass(cls, Flag):
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

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f'<enum {cls.__name__!r}>' if Flag is None or not issubclass(cls, Flag) else f'<flag {cls.__name__!r}>'


EnumMeta = EnumType


def _check_text(values):
    if len(values) > 3:
        raise TypeError('too many arguments for str(): %r' % (values,))
    if len(values) == 1 and not isinstance(values[0], str):
        raise TypeError('%r is not a string' % (values[0],))
    for which, value in zip(('encoding', 'errors'), values[1:]):
        if not isinstance(value, str):
            raise TypeError('%s must be a string, not %r' % (which, value))


class Enum(metaclass=EnumMeta):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        numbers = [value for value in last_values if isinstance(value, int)]
        return max(numbers) + 1 if numbers else start

    @classmethod
    def _missing_(cls, value):
        return None

    @_property
    def name(self):
        return self._name_

    @_property
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


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    __repr__ = Enum.__repr__

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)


class StrEnum(str, ReprEnum):
    __repr__ = Enum.__repr__

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _masks(cls):
    """All bits of the members, and those that are members by themselves."""
    every = single = 0
    for each in cls._member_map_.values():
        every |= each._value_
        if _is_single_bit(each._value_):
            single |= each._value_
    return every, single


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 2 ** last_value.bit_length()
        except Exception:
            raise TypeError('invalid flag value %r' % last_value) from None

    @classmethod
    def _iter_member_(cls, value):
        found = [each for each in cls._member_map_.values() if _is_single_bit(each._value_) and each._value_ & value]
        return iter(list(dict.fromkeys(found)))

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        mask, singles = _masks(cls)
        bits = (1 << mask.bit_length()) - 1
        given = value
        if not ~bits <= value <= bits or value & (bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError('%r invalid value %r\n    given %s\n  allowed %s'
                                 % (cls, value, _binary(value, width), _binary(mask, width)))
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value += max(bits + 1, 1 << value.bit_length())
            else:
                raise ValueError('%r unknown flag boundary %r' % (cls, cls._boundary_))
            given = value
        if value < 0:
            value += bits + 1
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError('%s(%r) -->  unknown values %r [%s]' % (cls.__name__, value, unknown, _binary(unknown)))
        made = cls._bare_member(value)
        parts = list(cls._iter_member_(value & singles))
        if value & ~singles:
            for each in cls._member_map_.values():
                if each not in parts and each._value_ and each._value_ & value == each._value_:
                    parts.append(each)
        combined = 0
        for each in parts:
            combined |= each._value_
        rest = value ^ combined
        if not combined:
            made._name_ = None
        elif rest and cls._boundary_ is STRICT:
            raise ValueError('%r: no members with value %r' % (cls, rest))
        else:
            names = [each._name_ for each in parts]
            made._name_ = '|'.join(names + [cls._numeric_repr_(rest)] if rest else names)
        made = cls._value2member_map_.setdefault(value, made)
        if given < 0:
            cls._value2member_map_[given] = made
        return made

    @classmethod
    def _bare_member(cls, value):
        data = cls._member_type_
        made = object.__new__(cls) if data is object else data.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        return made

    def _bits_of(self, other):
        if isinstance(other, type(self)):
            return other._value_
        data = self._member_type_
        return other if data is not object and isinstance(other, data) else None

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else self.__class__(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else self.__class__(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else self.__class__(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(_masks(type(self))[1] & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, type(self).__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

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


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    __repr__ = Flag.__repr__

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __contains__(self, other):
        return Flag.__contains__(self, other)

    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        kind = 'flag' if issubclass(enumeration, Flag) else 'enum'
        for check in self.checks:
            if check is UNIQUE:
                _refuse_aliases(enumeration, 'aliases found in')
            elif check is CONTINUOUS:
                values = {each.value for each in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                wanted = range(low + 1, high)
                if kind == 'flag':
                    wanted = [2 ** bit for bit in range(low.bit_length(), high.bit_length() - 1)]
                missing = ', '.join([str(value) for value in wanted if value not in values])
                if missing:
                    raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {missing}'[:256])
            elif check is NAMED_FLAGS:
                _refuse_unnamed(enumeration)
        return enumeration


def _refuse_unnamed(enumeration):
    singles = _masks(enumeration)[1]
    names, missing = [], 0
    for name, alias in enumeration._member_map_.items():
        unnamed = alias.value & ~singles
        if alias.value >= 0 and unnamed:
            names.append(name)
            missing |= unnamed
    if names:
        alias = 'alias %s is missing' % names[0]
        if len(names) > 1:
            alias = 'aliases %s and %s are missing' % (', '.join(names[:-1]), names[-1])
        value = ('value 0x%x' if _is_single_bit(missing) else 'combined values of 0x%x') % missing
        raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]'
                         % (enumeration.__name__, alias, value))


def show_flag_values(value):
    return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]


def _refuse_aliases(enumeration, words):
    duplicates = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    if duplicates:
        details = ', '.join(f'{alias} -> {name}' for alias, name in duplicates)
        raise ValueError(f'{words} {enumeration!r}: {details}')


def unique(enumeration):
    _refuse_aliases(enumeration, 'duplicate values found in')
    return enumeration


property = _property


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
