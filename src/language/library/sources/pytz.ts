/**
 * `pytz` in Python: zones by name, localize, normalize.
 *
 * @module
 */

/** Source of the module. */
export const PYTZ_SOURCE = String.raw`
from _zones import all_zones as _all_zones, is_zone as _is_zone, offset_at as _offset_at
from _zones import standard_offset as _standard_offset, zone_letters as _letters
from datetime import datetime as _datetime, timedelta as _timedelta, timezone as _timezone, tzinfo as _tzinfo

_EPOCH = _datetime(1970, 1, 1)
ZERO = _timedelta(0)


class UnknownTimeZoneError(KeyError):
    pass


class InvalidTimeError(Exception):
    pass


class AmbiguousTimeError(InvalidTimeError):
    pass


class NonExistentTimeError(InvalidTimeError):
    pass


def _naive(dt):
    return (dt.replace(tzinfo=None) - _EPOCH) // _timedelta(milliseconds=1)


class BaseTzInfo(_tzinfo):
    zone = None

    def __str__(self):
        return self.zone


class _Utc(BaseTzInfo):
    zone = 'UTC'

    def utcoffset(self, dt):
        return ZERO

    def dst(self, dt):
        return ZERO

    def tzname(self, dt):
        return 'UTC'

    def fromutc(self, dt):
        return self.localize(dt) if dt.tzinfo is None else dt.replace(tzinfo=self)

    def localize(self, dt, is_dst=False):
        if dt.tzinfo is not None:
            raise ValueError('Not naive datetime (tzinfo is already set)')
        return dt.replace(tzinfo=self)

    def normalize(self, dt, is_dst=False):
        if dt.tzinfo is None:
            raise ValueError('Naive time - no tzinfo set')
        return dt if dt.tzinfo is self else dt.astimezone(self)

    def __repr__(self):
        return '<UTC>'


UTC = utc = _Utc()


class DstTzInfo(BaseTzInfo):
    def __init__(self, zone, offset=None, saving=0, letters='LMT'):
        self.zone = zone
        self._offset, self._saving, self._letters = offset, saving, letters

    def _at(self, time):
        offset = _offset_at(self.zone, time)
        return DstTzInfo(self.zone, offset, offset - _standard_offset(self.zone, time), _letters(self.zone, time))

    def utcoffset(self, dt, is_dst=None):
        return None if dt is None else _timedelta(seconds=self._shown())

    def _shown(self):
        return _offset_at(self.zone, -3000000000000) // 60 * 60 if self._offset is None else self._offset

    def dst(self, dt, is_dst=None):
        return None if dt is None else _timedelta(seconds=self._saving)

    def tzname(self, dt, is_dst=None):
        return self.zone if dt is None else self._letters

    def localize(self, dt, is_dst=False):
        if dt.tzinfo is not None:
            raise ValueError('Not naive datetime (tzinfo is already set)')
        naive = _naive(dt)
        found = []
        for offset in {_offset_at(self.zone, naive - 86400000), _offset_at(self.zone, naive + 86400000)}:
            if _offset_at(self.zone, naive - offset * 1000) == offset:
                found.append(naive - offset * 1000)
        if len(found) == 1:
            return dt.replace(tzinfo=self._at(found[0]))
        if not found:
            if is_dst is None:
                raise NonExistentTimeError(dt)
            offsets = sorted({_offset_at(self.zone, naive - 86400000), _offset_at(self.zone, naive + 86400000)})
            offset = offsets[1] if is_dst else offsets[0]
            time = naive - 86400000 if _offset_at(self.zone, naive - 86400000) == offset else naive + 86400000
            return dt.replace(tzinfo=self._at(time))
        if is_dst is None:
            raise AmbiguousTimeError(dt)
        return dt.replace(tzinfo=self._at(min(found) if is_dst else max(found)))

    def normalize(self, dt):
        if dt.tzinfo is None:
            raise ValueError('Naive time - no tzinfo set')
        return self.fromutc((dt.replace(tzinfo=None) - dt.tzinfo.utcoffset(dt)))

    def fromutc(self, dt):
        zone = self._at(_naive(dt))
        return (dt + _timedelta(seconds=zone._offset)).replace(tzinfo=zone)

    def __repr__(self):
        total = self._shown()
        kind = 'DST' if self._saving else 'STD'
        sign = '+' if total >= 0 else ''
        days, rest = divmod(total, 86400)
        text = str(_timedelta(seconds=total))
        return f'<DstTzInfo {self.zone!r} {self._letters}{sign if days >= 0 else ""}{text} {kind}>'

    def __eq__(self, other):
        if not isinstance(other, DstTzInfo):
            return NotImplemented
        return self.zone == other.zone and self._offset == other._offset

    def __hash__(self):
        return hash((self.zone, self._offset))


_known = {}


def timezone(zone):
    if zone is None:
        raise UnknownTimeZoneError(None)
    if zone.upper() == 'UTC':
        return utc
    known = _known.get(zone)
    if known is None:
        if not _is_zone(zone):
            raise UnknownTimeZoneError(zone)
        known = _known[zone] = DstTzInfo(zone)
    return known


class _FixedOffset(_tzinfo):
    zone = None

    def __init__(self, minutes):
        if abs(minutes) >= 1440:
            raise ValueError('absolute offset is too large', minutes)
        self._minutes = minutes

    def utcoffset(self, dt):
        return _timedelta(minutes=self._minutes)

    def dst(self, dt):
        return ZERO

    def tzname(self, dt):
        return None

    def localize(self, dt, is_dst=False):
        if dt.tzinfo is not None:
            raise ValueError('Not naive datetime (tzinfo is already set)')
        return dt.replace(tzinfo=self)

    def normalize(self, dt, is_dst=False):
        return dt if dt.tzinfo is self else dt.astimezone(self)

    def __repr__(self):
        return f'pytz.FixedOffset({self._minutes!r})'


def FixedOffset(offset):
    return utc if offset == 0 else _FixedOffset(offset)


all_timezones = common_timezones = _all_zones()
all_timezones_set = common_timezones_set = set(all_timezones)
`;
