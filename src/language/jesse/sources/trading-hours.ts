/**
 * Trading-hours schedules in Python (reference/engine.md §3.8).
 *
 * @module
 */

/** Source of the module. */
export const TRADING_HOURS_SOURCE = String.raw`
import numpy as np

from jesse._native import check_time_zone, civil_day, local_minute, utc_of_local

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_KEYS = {'timezone', 'hours', 'closed', 'overrides'}
_schedules = {}


def _minutes(text, context):
    parts = text.strip().split(':')
    if len(parts) != 2 or not (parts[0].isdigit() and parts[1].isdigit()):
        raise ValueError(f"{context}: time '{text}' must look like 'HH:MM'")
    hours, minutes = int(parts[0]), int(parts[1])
    if minutes > 59 or hours > 24 or (hours == 24 and minutes != 0):
        raise ValueError(f"{context}: time '{text}' is out of range (00:00 to 24:00)")
    return hours * 60 + minutes


def _window(text, context):
    if not isinstance(text, str) or text.count('-') != 1:
        raise ValueError(f"{context}: window '{text}' must look like 'HH:MM-HH:MM'")
    opening, closing = (_minutes(part, context) for part in text.split('-'))
    if opening == 1440:
        raise ValueError(f'{context}: a window cannot open at 24:00')
    if opening == closing:
        raise ValueError(f"{context}: window '{text}' has the same open and close time")
    return opening, closing


def _windows(value, context):
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, (list, tuple)) or len(value) == 0:
        raise ValueError(f'{context}: expected a window string or a non-empty list of windows')
    return [_window(item, context) for item in value]


def _weekdays(text):
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"'hours' key '{text}' must name days like 'Mon-Fri', 'Mon,Wed,Fri' or 'Sun'")
    days = []
    for part in text.split(','):
        part = part.strip()
        if '-' in part:
            first, last = (name.strip() for name in part.split('-', 1))
            if first not in _DAYS or last not in _DAYS:
                raise ValueError(f"'hours' key '{text}': unknown day in range '{part}' (use Mon..Sun)")
            start = _DAYS.index(first)
            days.extend((start + step) % 7 for step in range((_DAYS.index(last) - start) % 7 + 1))
        elif part in _DAYS:
            days.append(_DAYS.index(part))
        else:
            raise ValueError(f"'hours' key '{text}': unknown day '{part}' (use Mon..Sun)")
    return days


def _day(value, context):
    day = civil_day(str(value))
    if day is None:
        raise ValueError(f"{context}: '{value}' is not an ISO date (YYYY-MM-DD)")
    return day


class _Schedule:
    """A validated schedule; days count from 1970-01-01."""

    def __init__(self, spec):
        unknown = set(spec) - _KEYS
        if unknown:
            raise ValueError(
                f'trading hours: unknown key(s) {sorted(unknown)}; allowed keys are {sorted(_KEYS)}'
            )
        zone = spec.get('timezone')
        if not isinstance(zone, str) or not zone:
            raise ValueError("trading hours: 'timezone' is required and must be an IANA name such as 'America/New_York'")
        if not check_time_zone(zone):
            raise ValueError(f"trading hours: unknown timezone '{zone}'")
        hours = spec.get('hours')
        if not isinstance(hours, dict) or len(hours) == 0:
            raise ValueError("trading hours: 'hours' must be a non-empty dict of day spec -> window(s)")
        self.zone = zone
        self.weekdays = {}
        for text, value in hours.items():
            windows = _windows(value, f"'hours' entry '{text}'")
            for weekday in _weekdays(text):
                if weekday in self.weekdays:
                    raise ValueError(f"trading hours: {_DAYS[weekday]} is listed more than once in 'hours'")
                self.weekdays[weekday] = windows
        closed = spec.get('closed') or []
        if not isinstance(closed, (list, tuple)):
            raise ValueError("trading hours: 'closed' must be a list of ISO dates")
        self.closed = {_day(item, "'closed'") for item in closed}
        overrides = spec.get('overrides') or {}
        if not isinstance(overrides, dict):
            raise ValueError("trading hours: 'overrides' must be a dict of ISO date -> window(s)")
        self.overrides = {
            _day(text, "'overrides'"): _windows(value, f"'overrides' entry '{text}'") for text, value in overrides.items()
        }
        self.intervals = {}

    def windows_of(self, day):
        if day in self.closed:
            return []
        if day in self.overrides:
            return self.overrides[day]
        return self.weekdays.get((day + 3) % 7, [])

    def starting_on(self, day):
        known = self.intervals.get(day)
        if known is None:
            known = []
            for opening, closing in self.windows_of(day):
                last = day if closing > opening else day + 1
                known.append((utc_of_local(self.zone, day, opening), utc_of_local(self.zone, last, closing)))
            self.intervals[day] = known
        return known

    def contains(self, timestamp):
        day = local_minute(self.zone, timestamp) // 1440
        for candidate in (day - 1, day):
            for start, end in self.starting_on(candidate):
                if start <= timestamp < end:
                    return True
        return False


def _schedule(spec):
    if spec is None:
        return None
    if not isinstance(spec, dict):
        raise ValueError('trading hours must be a dict or None')
    key = repr(sorted(spec.items(), key=lambda item: str(item[0])))
    schedule = _schedules.get(key)
    if schedule is None:
        schedule = _Schedule(spec)
        _schedules[key] = schedule
    return schedule


def is_open_at(timestamp, spec):
    schedule = _schedule(spec)
    return True if schedule is None else schedule.contains(int(timestamp))


def filter_candles(candles, spec):
    schedule = _schedule(spec)
    if schedule is None or len(candles) == 0:
        return candles
    return candles[np.array([schedule.contains(int(time)) for time in candles[:, 0]], dtype=bool)]
`;
