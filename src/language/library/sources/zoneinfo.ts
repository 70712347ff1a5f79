/**
 * `zoneinfo` in Python over the tables of time zones that JavaScript has.
 *
 * @module
 */

/** Source of the module. */
export const ZONEINFO_SOURCE = String.raw`
from _zones import is_zone as _is_zone, offset_at as _offset_at, standard_offset as _standard_offset, zone_letters as _letters
from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

_EPOCH = _datetime(1970, 1, 1)
_known = {}


class ZoneInfoNotFoundError(KeyError):
    pass


class ZoneInfo(_tzinfo):
    def __new__(cls, key):
        known = _known.get(key)
        if known is None:
            if not _is_zone(key):
                raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
            known = object.__new__(cls)
            known.key = key
            _known[key] = known
        return known

    def __init__(self, key):
        pass

    @classmethod
    def no_cache(cls, key):
        return cls(key)

    def _found(self, dt):
        """The offset that the clocks have when they show what dt says, and a time at which they have it."""
        naive = (dt.replace(tzinfo=None) - _EPOCH) // _timedelta(milliseconds=1)
        early, late = naive - 86400000, naive + 86400000
        before, after = _offset_at(self.key, early), _offset_at(self.key, late)
        if before == after:
            return before, naive - before * 1000
        holds_before = _offset_at(self.key, naive - before * 1000) == before
        holds_after = _offset_at(self.key, naive - after * 1000) == after
        if holds_before != holds_after:
            return (before, early) if holds_before else (after, late)
        return (after, late) if dt.fold else (before, early)

    def utcoffset(self, dt):
        if dt is None:
            return _timedelta(0) if self.key in ('UTC', 'Etc/UTC', 'GMT') else None
        return _timedelta(seconds=self._found(dt)[0])

    def dst(self, dt):
        if dt is None:
            return None
        offset, time = self._found(dt)
        return _timedelta(seconds=offset - _standard_offset(self.key, time))

    def tzname(self, dt):
        if dt is None:
            return 'UTC' if self.key in ('UTC', 'Etc/UTC') else None
        return _letters(self.key, self._found(dt)[1])

    def fromutc(self, dt):
        naive = (dt.replace(tzinfo=None) - _EPOCH) // _timedelta(milliseconds=1)
        offset = _offset_at(self.key, naive)
        local = (dt + _timedelta(seconds=offset))
        earlier = _offset_at(self.key, naive - 3600000)
        return local.replace(fold=1) if earlier > offset else local

    def __repr__(self):
        return f'zoneinfo.ZoneInfo(key={self.key!r})'

    def __str__(self):
        return self.key


def available_timezones():
    from _zones import all_zones
    return set(all_zones())
`;
