/**
 * `datetime` in Python; the present is the simulated time. Longer than other files because its classes are made of each other.
 *
 * @module
 */

/** Source of the module. */
export const DATETIME_SOURCE = String.raw`
from _datetime import clock_text as _clock_text, date_of as _date_of, day_text as _day_text, delta_between as _delta_between
from _datetime import delta_difference as _delta_difference, delta_sum as _delta_sum, delta_total as _delta_total
from _datetime import fill_day as _fill_day, fill_delta as _fill_delta, fill_moment as _fill_moment
from _datetime import format_moment as _format_moment, iso_calendar as _iso_calendar, moment_after as _moment_after
from _datetime import moment_before as _moment_before, moment_micro as _moment_micro, moment_of as _moment_of
from _datetime import moment_text as _moment_text, now_milliseconds, offset_text as _offset_text, ordinal_of as _ordinal_of
from _datetime import delta_seconds as _delta_seconds, quicken as _quicken
from _functions import show_module

MINYEAR = 1
MAXYEAR = 9999
_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EPOCH = 719163


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_IN_MONTH[month]


def _days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _days_before_month(year, month):
    return sum(_DAYS_IN_MONTH[1:month]) + (1 if month > 2 and _is_leap(year) else 0)


def _to_ordinal(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day


_from_ordinal = _date_of


def _shown(value):
    cls = type(value)
    return f'datetime.{cls.__name__}' if cls in (timedelta, date, time, datetime) else cls.__name__


def _integer(value):
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    if not hasattr(value, '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _missing_argument(month):
    name, place = ('month', 2) if month is None else ('day', 3)
    return TypeError(f"function missing required argument '{name}' (pos {place})")


def _check_date(year, month, day):
    year, month, day = _integer(year), _integer(month), _integer(day)
    if not 1 <= year <= 9999:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(hour, minute, second, microsecond):
    hour, minute, second, microsecond = _integer(hour), _integer(minute), _integer(second), _integer(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    return hour, minute, second, microsecond


def _round_half_even(x):
    return round(x)


def _divide_and_round(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2 == 1:
        q += 1
    return q


def _rounded(fraction, total):
    """The fraction of a microsecond as an int, so that its sum with total is even where it lies in the middle."""
    whole = _away_from_zero(fraction)
    if abs(whole - fraction) != 0.5:
        return whole
    odd = total % 2
    return 2 * _away_from_zero((fraction + odd) * 0.5) - odd


def _away_from_zero(value):
    return int(value + 0.5) if value >= 0 else -int(0.5 - value)


class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if _fill_delta(self, days, seconds, microseconds, milliseconds, minutes, hours, weeks):
            return
        parts = ((days, 86400000000), (seconds, 1000000), (microseconds, 1), (milliseconds, 1000), (minutes, 60000000),
                 (hours, 3600000000), (weeks, 604800000000))
        total = 0
        fraction = 0.0
        for value, scale in parts:
            if isinstance(value, int):
                total += value * scale
            elif isinstance(value, float):
                whole = int(value)
                total += whole * scale
                exact = (value - whole) * scale
                part = int(exact)
                total += part
                fraction += exact - part
            elif hasattr(value, '__index__'):
                total += value.__index__() * scale
            else:
                raise TypeError(
                    f'unsupported type for timedelta {_PART_NAMES[scale]} component: {type(value).__name__}'
                )
        total += _rounded(fraction, total)
        self._set(total)

    def _set(self, total):
        self._days, rest = divmod(total, 86400000000)
        if abs(self._days) > 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        self._seconds, self._microseconds = divmod(rest, 1000000)
        if abs(self._days) > 999999999:
            raise OverflowError(f'days={self._days}; must have magnitude <= 999999999')
        return self

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return _delta_total(self)

    def total_seconds(self):
        return _delta_seconds(self)

    def __repr__(self):
        parts = []
        if self._days:
            parts.append(f'days={self._days}')
        if self._seconds:
            parts.append(f'seconds={self._seconds}')
        if self._microseconds:
            parts.append(f'microseconds={self._microseconds}')
        return f"{_shown(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = '%d:%02d:%02d' % (hours, minutes, seconds)
        if self._days:
            text = ('%d day%s, ' % (self._days, '' if abs(self._days) == 1 else 's')) + text
        if self._microseconds:
            text += '.%06d' % self._microseconds
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta_sum(timedelta, self, other)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta_difference(timedelta, self, other)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta_difference(timedelta, other, self)
        return NotImplemented

    def __neg__(self):
        return _delta(-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_divide_and_round(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return _delta(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return _delta(_divide_and_round(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_divide_and_round(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, _delta(r)
        return NotImplemented

    def __eq__(self, other):
        return _delta_total(self) == _delta_total(other) if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return _delta_total(self) < _delta_total(other) if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return _delta_total(self) <= _delta_total(other) if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return _delta_total(self) > _delta_total(other) if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return _delta_total(self) >= _delta_total(other) if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0


_PART_NAMES = {86400000000: 'days', 1000000: 'seconds', 1: 'microseconds', 1000: 'milliseconds', 60000000: 'minutes',
               3600000000: 'hours', 604800000000: 'weeks'}


def _delta(total):
    return timedelta.__new__(timedelta)._set(total)


timedelta.min = _delta(-999999999 * 86400000000)
timedelta.max = _delta(999999999 * 86400000000 + 86399999999)
timedelta.resolution = _delta(1)


_NO_NAME = object()


def _check_moment(dt, name):
    if dt is not None and not isinstance(dt, datetime):
        raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')


class tzinfo:
    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        return dt + self.utcoffset(dt)


class timezone(tzinfo):
    def __new__(cls, offset, name=_NO_NAME):
        if name is _NO_NAME and cls is timezone and isinstance(offset, timedelta) and not offset and 'utc' in cls.__dict__:
            return cls.utc
        return super().__new__(cls)

    def __init__(self, offset, name=_NO_NAME):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if not -86400 < offset.total_seconds() < 86400:
            raise ValueError(
                'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not '
                f'{offset!r}.'
            )
        if name is _NO_NAME:
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        _check_moment(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt):
        _check_moment(dt, 'tzname')
        return _zone_name(self._offset) if self._name is None else self._name

    def dst(self, dt):
        _check_moment(dt, 'dst')
        return None

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return f'datetime.timezone({self._offset!r})'
        return f'datetime.timezone({self._offset!r}, {self._name!r})'

    def __str__(self):
        return self.tzname(None)


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")
    return zone


def _zone_name(offset):
    return 'UTC' if not offset else 'UTC' + _offset_text(offset, ':')


timezone.utc = timezone(timedelta(0))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc


def _iso_first_monday(year):
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


class IsoCalendarDate(tuple):
    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


class date:
    def __init__(self, year, month=None, day=None):
        if month is None or day is None:
            raise _missing_argument(month)
        if not _fill_day(self, year, month, day):
            self._year, self._month, self._day = _check_date(year, month, day)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(now_milliseconds() / 1000)

    @classmethod
    def fromtimestamp(cls, timestamp):
        year, month, day = _from_ordinal(int(timestamp // 86400) + _EPOCH)
        return cls(year, month, day)

    @classmethod
    def fromordinal(cls, n):
        if not 1 <= n <= 3652059:
            raise ValueError(f'ordinal must be >= 1' if n < 1 else f'year is out of range')
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        parts = _iso_date(text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        if not 1 <= week <= 53 or week == 53 and _iso_first_monday(year + 1) - _iso_first_monday(year) < 371:
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid day: {day} (range is [1, 7])')
        return cls.fromordinal(_iso_first_monday(year) + (week - 1) * 7 + day - 1)

    def toordinal(self):
        return _ordinal_of(self)

    def weekday(self):
        return (_ordinal_of(self) + 6) % 7

    def isoweekday(self):
        return _ordinal_of(self) % 7 or 7

    def isocalendar(self):
        return IsoCalendarDate(_iso_calendar(self.toordinal()))

    def isoformat(self):
        return _day_text(self)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day})'

    def strftime(self, format):
        return _format_moment(format, None, self._year, self._month, self._day, 0, 0, 0, 0)

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError(f'must be str, not {type(spec).__name__}')
        return self.strftime(spec) if spec else str(self)

    def ctime(self):
        return self.strftime('%a %b %e 00:00:00 ') + '%04d' % self._year

    def timetuple(self):
        from time import struct_time
        day_of_year = _days_before_month(self._year, self._month) + self._day
        return struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), day_of_year, -1))

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month, self._day if day is None else day
        )

    def __add__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() + other.days
            if 0 < n <= 3652059:
                return type(self).fromordinal(n)
            raise OverflowError('date value out of range')
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self):
        return self.toordinal()

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _check_fold(fold):
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return fold


class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond)
        self._tzinfo = _check_zone(tzinfo)
        self._fold = _check_fold(fold)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, text):
        parts = _iso_time(text)
        if parts is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*parts)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def isoformat(self, timespec='auto'):
        text = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset, ':')

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._microsecond:
            parts += [str(self._second), str(self._microsecond)]
        elif self._second:
            parts.append(str(self._second))
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        return f"{_shown(self)}({', '.join(parts)})"

    def strftime(self, format):
        return _format_moment(format, self, 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
        )

    def _key(self):
        total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        offset = self.utcoffset()
        return total if offset is None else total - offset._total()

    def _check(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check(other)
        return self._key() < other._key()

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check(other)
        return self._key() <= other._key()

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check(other)
        return self._key() > other._key()

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check(other)
        return self._key() >= other._key()

    def __hash__(self):
        return hash(self._key())


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


def _iso_week(text):
    parts = text.replace('-', '').split('W')
    if len(parts) != 2 or len(parts[0]) != 4 or len(parts[1]) not in (2, 3) or not _digits(parts[0] + parts[1]):
        return None
    week = int(parts[1][:2])
    if not 1 <= week <= 53:
        raise ValueError(f'Invalid week: {week}')
    return _from_ordinal(_iso_first_monday(int(parts[0])) + (week - 1) * 7 + int(parts[1][2:] or 1) - 1)


def _digits(text):
    return text != '' and all(char in '0123456789' for char in text)


def _iso_date(text):
    if len(text) == 10 and text[4] == '-' and text[7] == '-':
        parts = (text[:4], text[5:7], text[8:])
    elif len(text) == 8 and _digits(text):
        parts = (text[:4], text[4:6], text[6:])
    elif 'W' in text:
        return _iso_week(text)
    else:
        return None
    return tuple(int(part) for part in parts) if all(_digits(part) for part in parts) else None


def _iso_zone(text):
    if text == 'Z':
        return timezone.utc
    sign = -1 if text[0] == '-' else 1
    digits = text[1:].replace(':', '')
    if len(digits) not in (2, 4, 6) or not _digits(digits):
        return None
    hours, minutes, seconds = int(digits[:2]), int(digits[2:4] or 0), int(digits[4:6] or 0)
    total = sign * (hours * 3600 + minutes * 60 + seconds)
    return timezone.utc if total == 0 else timezone(timedelta(seconds=total))


def _iso_time(text):
    if text[:1] == 'T':
        text = text[1:]
    zone = None
    for place, char in enumerate(text):
        if char in '+-Z' and place > 1:
            zone = _iso_zone(text[place:])
            if zone is None:
                return None
            text = text[:place]
            break
    fraction = '0'
    for mark in '.,':
        if mark in text:
            text, fraction = text.split(mark, 1)
            if not _digits(fraction):
                return None
            fraction = (fraction + '000000')[:6]
            break
    parts = text.split(':') if ':' in text else [text[i:i + 2] for i in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or any(len(part) != 2 or not _digits(part) for part in parts):
        return None
    numbers = [int(part) for part in parts] + [0, 0]
    return (*numbers[:3], int(fraction), zone)


_date_class, _time_class = date, time


class datetime(date):
    def __init__(self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if month is None or day is None:
            raise _missing_argument(month)
        if fold != 0:
            _check_fold(fold)
        if _fill_moment(self, year, month, day, hour, minute, second, microsecond, tzinfo, fold):
            if tzinfo is not None:
                _check_zone(tzinfo)
            return
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond)
        self._tzinfo = _check_zone(tzinfo)
        self._fold = _check_fold(fold)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _from_micro(cls, micro, zone=None):
        if cls is datetime:
            made = _moment_of(datetime, micro, zone)
            if made is not NotImplemented:
                return made
        days, rest = divmod(micro, 86400000000)
        n = days + _EPOCH
        if not 1 <= n <= 3652059:
            raise ValueError(f'year {_date_of(n)[0]} is out of range')
        year, month, day = _from_ordinal(n)
        seconds, microsecond = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(year, month, day, hour, minute, second, microsecond, zone)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        if tz is timezone.utc:
            return cls._from_micro(_timestamp_micro(timestamp), tz)
        made = cls._from_micro(_timestamp_micro(timestamp))
        if tz is None:
            return made
        return tz.fromutc(made.replace(tzinfo=tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls._from_micro(_timestamp_micro(timestamp))

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(now_milliseconds() / 1000, tz)

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(now_milliseconds() / 1000)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(now_milliseconds() / 1000)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for place, (value, kind) in enumerate(((date, _date_class), (time, _time_class)), 1):
            if not isinstance(value, kind):
                raise TypeError(f'combine() argument {place} must be datetime.{kind.__name__}, not {type(value).__name__}')
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        if text[4:6] == '-W':
            size = 10 if text[8:9] == '-' else 8
        elif text[4:5] == 'W':
            size = 8 if text[7:8].isdigit() else 7
        else:
            size = 10 if text[4:5] == '-' else 8
        day = _iso_date(text[:size])
        moment = (0, 0, 0, 0, None) if len(text) <= size else _iso_time(text[size + 1:])
        if day is None or moment is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*day, *moment)

    @classmethod
    def strptime(cls, text, format):
        from _strptime import parse
        parts, zone = parse(text, format)
        return cls(*parts, zone)

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

    def _micro(self):
        return _moment_micro(self)

    def timestamp(self):
        offset = self.utcoffset()
        micro = self._micro()
        return (micro if offset is None else micro - offset._total()) / 1000000

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        elif not isinstance(tz, tzinfo):
            raise TypeError(
                f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'"
            )
        if tz is self._tzinfo:
            return self
        offset = self.utcoffset()
        utc = self.replace(tzinfo=None) - (timedelta(0) if offset is None else offset)
        return tz.fromutc(utc.replace(tzinfo=tz))

    def timetuple(self):
        from time import struct_time
        day_of_year = _days_before_month(self._year, self._month) + self._day
        dst = self.dst()
        flag = -1 if dst is None else 1 if dst else 0
        return struct_time(
            (self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), day_of_year, flag)
        )

    def utctimetuple(self):
        offset = self.utcoffset()
        parts = list((self if offset is None else (self - offset).replace(tzinfo=None)).timetuple())
        parts[8] = 0
        from time import struct_time
        return struct_time(parts)

    def isoformat(self, sep='T', timespec='auto'):
        text = _moment_text(self, sep, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset, ':')

    def __str__(self):
        return self.isoformat(sep=' ')

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        if parts[-1] == 0:
            parts.pop()
            if parts[-1] == 0:
                parts.pop()
        texts = [str(part) for part in parts]
        if self._tzinfo is not None:
            texts.append(f'tzinfo={self._tzinfo!r}')
        return f"{_shown(self)}({', '.join(texts)})"

    def strftime(self, format):
        return _format_moment(
            format, self, self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond
        )

    def ctime(self):
        return self.strftime('%a %b %e %H:%M:%S ') + '%04d' % self._year

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True,
                *, fold=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
        )

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        moved = _moment_after(datetime, self, other)
        if moved is not NotImplemented:
            return moved
        micro = self._micro() + other._total()
        if not 1 <= micro // 86400000000 + _EPOCH <= 3652059:
            raise OverflowError('date value out of range')
        return type(self)._from_micro(micro, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            moved = _moment_before(datetime, self, other)
            return self + -other if moved is NotImplemented else moved
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return _delta_between(timedelta, self, other)
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._key() - other._key())

    def _key(self):
        if self._tzinfo is None:
            return _moment_micro(self)
        offset = self.utcoffset()
        return self._micro() if offset is None else self._micro() - offset._total()

    def _beyond(self, other):
        if self._tzinfo is other._tzinfo:
            return _moment_micro(self) - _moment_micro(other)
        return self._key() - other._key()

    def _check(self, other):
        if self._tzinfo is other._tzinfo:
            return
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False if isinstance(other, date) else NotImplemented
        if self._tzinfo is other._tzinfo:
            return _moment_micro(self) == _moment_micro(other)
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

    def _ordered(self, other):
        if isinstance(other, datetime):
            self._check(other)
            return True
        if isinstance(other, date):
            raise TypeError(f"can't compare {_shown(self)} to {_shown(other)}")
        return False

    def __lt__(self, other):
        return self._beyond(other) < 0 if self._ordered(other) else NotImplemented

    def __le__(self, other):
        return self._beyond(other) <= 0 if self._ordered(other) else NotImplemented

    def __gt__(self, other):
        return self._beyond(other) > 0 if self._ordered(other) else NotImplemented

    def __ge__(self, other):
        return self._beyond(other) >= 0 if self._ordered(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())


def _timestamp_micro(timestamp):
    if not isinstance(timestamp, (int, float)):
        if not hasattr(timestamp, '__float__'):
            raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
        timestamp = float(timestamp)
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(timestamp) >= 2 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
        whole = timestamp // 1
        return int(whole) * 1000000 + round((timestamp - whole) * 1000000)
    return timestamp * 1000000


show_module(timedelta, tzinfo, timezone, date, time, datetime)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_quicken(timedelta, date, datetime)
`;
