/**
 * `enum` in Python.
 *
 * @module
 */

/** Source of the module. */
export const ENUM_SOURCE = String.raw`
class auto:
    def __init__(self, value=None):
        self.value = value


def _is_member(name, value):
    if name.startswith('_'):
        return False
    if isinstance(value, (property, staticmethod, classmethod)):
        return False
    return not (callable(value) and hasattr(value, '__get__')) and not hasattr(type(value), '__get__')


class EnumType(type):
    def __new__(metacls, name, bases, namespace, **kwds):
        members = {}
        kept = {}
        for key, value in namespace.items():
            if _is_member(key, value):
                members[key] = value
            else:
                kept[key] = value
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
                value = cls._generate_next_value_(key, 1, len(last), list(last))
            last.append(value)
            args = value if isinstance(value, tuple) else (value,)
            if data is None:
                member = object.__new__(cls)
            else:
                member = data.__new__(cls, *args)
                if data is not str or not isinstance(value, str):
                    value = data(*args) if not isinstance(value, data) else value
            member._value_ = value
            member._name_ = key
            if '__init__' in kept:
                member.__init__(*args)
            for other in cls._member_map_.values():
                if other._value_ == member._value_:
                    member = other
                    break
            else:
                cls._member_names_.append(key)
            cls._member_map_[key] = member
            type.__setattr__(cls, key, member)
            try:
                cls._value2member_map_.setdefault(value, member)
            except TypeError:
                pass
        return cls

    def __call__(cls, value, names=None, **kwds):
        if names is not None:
            return _functional(cls, value, names)
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
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'" % (type(member).__qualname__, type(cls).__qualname__)
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    @property
    def __members__(cls):
        return dict(cls._member_map_)

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

    def __eq__(self, other):
        return self is other if isinstance(other, Enum) else NotImplemented


class IntEnum(int, Enum):
    __repr__ = Enum.__repr__

    def __str__(self):
        return int.__repr__(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == (other._value_ if isinstance(other, Enum) else other)


class StrEnum(str, Enum):
    __repr__ = Enum.__repr__

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return format(self._value_, spec)

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == (other._value_ if isinstance(other, Enum) else other)


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
        mask = 0
        for member in cls._member_map_.values():
            mask |= member._value_
        if value < 0:
            value = mask & value
        if value & ~mask:
            return None
        return cls._combined(value)

    @classmethod
    def _combined(cls, value):
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        made = object.__new__(cls)
        made._value_ = value
        names = [member._name_ for member in cls if member._value_ and member._value_ & value == member._value_]
        made._name_ = '|'.join(names) or None
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
        mask = 0
        for member in type(self)._member_map_.values():
            mask |= member._value_
        return self._combined(mask & ~self._value_)

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

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

    def __hash__(self):
        return hash(self._value_)

    def __eq__(self, other):
        return self._value_ == (other._value_ if isinstance(other, Enum) else other)

    @classmethod
    def _missing_(cls, value):
        return cls._combined(value) if isinstance(value, int) else None

    @classmethod
    def _combined(cls, value):
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known
        made = int.__new__(cls, value)
        made._value_ = value
        parts = [member for member in cls if member._value_ and member._value_ & value == member._value_]
        rest = value
        for member in parts:
            rest &= ~member._value_
        names = [member._name_ for member in parts]
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

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def unique(enumeration):
    duplicates = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    if duplicates:
        details = ', '.join(f'{alias} -> {name}' for alias, name in duplicates)
        raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
    return enumeration


def _functional(cls, name, names):
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    namespace = {}
    if isinstance(names, dict):
        namespace.update(names)
    else:
        for index, item in enumerate(names, 1):
            if isinstance(item, (tuple, list)):
                namespace[item[0]] = item[1]
            else:
                namespace[item] = index
    return EnumMeta(name, (cls,), namespace)
`;
