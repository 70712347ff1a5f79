/**
 * Moments as the library arrow gives them, in Python. A module of its own, because one that has classes of its own keeps a
 * world from serving another run.
 *
 * @module
 */

/** Source of the module. */
export const ARROW_SOURCE = String.raw`
import re
from datetime import datetime, timezone


def arrow_at(seconds):
    return Arrow.fromtimestamp(seconds, tz=timezone.utc)


class Arrow(datetime):
    """A moment as the library arrow gives it, as far as datetime goes and with its way of formatting."""

    def format(self, fmt='YYYY-MM-DD HH:mm:ssZZ', locale='en-us'):
        return re.sub(_TOKENS, lambda match: self._token(match.group(0)) or '', fmt)

    def _token(self, token):
        if token.startswith('['):
            return token[1:-1]
        code = _DIRECTIVES.get(token)
        if code is not None:
            return self.strftime(code)
        if token == 'YYYY':
            return f'{self.year:04d}'
        if token == 'Do':
            ending = {1: 'st', 2: 'nd', 3: 'rd'}.get(self.day % 10, 'th') if self.day // 10 != 1 else 'th'
            return f'{self.day}{ending}'
        if token in ('h', 'hh'):
            hour = self.hour if 0 < self.hour < 13 else abs(self.hour - 12)
            return f'{hour:02d}' if token == 'hh' else f'{hour}'
        if token[0] == 'S':
            return f'{self.microsecond // 10 ** (6 - len(token)):0{len(token)}d}'
        if token == 'X':
            return f'{self.timestamp()}'
        if token == 'x':
            return f'{self.timestamp() * 1_000_000:.0f}'
        if token in ('Z', 'ZZ'):
            separator = ':' if token == 'ZZ' else ''
            minutes = int(self.utcoffset().total_seconds() / 60)
            hour, minute = divmod(abs(minutes), 60)
            return f'{"+" if minutes >= 0 else "-"}{hour:02d}{separator}{minute:02d}'
        if token == 'ZZZ':
            return self.tzname()
        if token == 'a':
            return 'am' if self.hour < 12 else 'pm'
        if token == 'W':
            year, week, day = self.isocalendar()
            return f'{year}-W{week:02d}-{day}'
        number = _NUMBERS.get(token)
        return None if number is None else f'{number(self)}'

    @property
    def int_timestamp(self):
        return int(self.timestamp())

    @property
    def float_timestamp(self):
        return self.timestamp()

    @property
    def datetime(self):
        return datetime(self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond, self.tzinfo)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f'<Arrow [{self.isoformat()}]>'

    def __format__(self, specification):
        return self.format(specification) if len(specification) > 0 else str(self)


_TOKENS = (
    r'\[[^]]*\]|YYY?Y?|MM?M?M?|Do|DD?D?D?|d?dd?d?|HH?|hh?|mm?|ss?|SS?S?S?S?S?|ZZ?Z?|a|A|X|x|W'
)
_DIRECTIVES = {
    'YY': '%y', 'MMMM': '%B', 'MMM': '%b', 'MM': '%m', 'DDDD': '%j', 'DD': '%d', 'dddd': '%A', 'ddd': '%a', 'HH': '%H',
    'mm': '%M', 'ss': '%S', 'A': '%p',
}
_NUMBERS = {
    'M': lambda t: t.month,
    'DDD': lambda t: t.timetuple().tm_yday,
    'D': lambda t: t.day,
    'd': lambda t: t.isoweekday(),
    'H': lambda t: t.hour,
    'm': lambda t: t.minute,
    's': lambda t: t.second,
}
`;
