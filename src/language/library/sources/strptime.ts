/**
 * The parser behind `datetime.strptime` and `time.strptime`, in Python.
 *
 * @module
 */

/** Source of the module. */
export const STRPTIME_SOURCE = String.raw`
_MONTHS = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
           'december')
_WEEKDAYS = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
_WIDTHS = {'Y': (4, 4), 'm': (1, 2), 'd': (1, 2), 'H': (1, 2), 'I': (1, 2), 'M': (1, 2), 'S': (1, 2), 'y': (2, 2), 'j': (1, 3),
           'f': (1, 6), 'w': (1, 1), 'u': (1, 1), 'U': (1, 2), 'W': (1, 2)}
_LIMITS = {'m': (1, 12), 'd': (1, 31), 'H': (0, 23), 'I': (1, 12), 'M': (0, 59), 'S': (0, 61), 'j': (1, 366)}
_COMPOSITES = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'D': '%m/%d/%y', 'T': '%H:%M:%S', 'F': '%Y-%m-%d',
               'R': '%H:%M'}


def _number(text, place, code):
    least, most = _WIDTHS[code]
    end = place
    while end < len(text) and end - place < most and text[end] in '0123456789':
        end += 1
    low, high = _LIMITS.get(code, (0, 10 ** 9))
    while end - place >= least and not low <= int(text[place:end]) <= high:
        end -= 1
    if end - place < least:
        return None
    return text[place:end], end


def _name(text, place, names, short):
    lowered = text[place:].lower()
    for index, name in enumerate(names):
        wanted = name[:3] if short else name
        if lowered.startswith(wanted):
            return index, place + len(wanted)
    return None


def _match(text, place, pattern, found):
    index = 0
    while index < len(pattern):
        char = pattern[index]
        index += 1
        if char.isspace():
            while index < len(pattern) and pattern[index].isspace():
                index += 1
            end = place
            while end < len(text) and text[end].isspace():
                end += 1
            if end == place:
                return None
            place = end
            continue
        if char != '%':
            if text[place:place + 1].lower() != char.lower():
                return None
            place += 1
            continue
        if index == len(pattern):
            raise ValueError(f'stray % in format {pattern!r}')
        code = pattern[index]
        index += 1
        if code == '%':
            if text[place:place + 1] != '%':
                return None
            place += 1
        elif code in _COMPOSITES:
            place = _match(text, place, _COMPOSITES[code], found)
            if place is None:
                return None
        elif code in _WIDTHS:
            result = _number(text, place, code)
            if result is None:
                return None
            found[code], place = result
        elif code in 'bhB':
            result = _name(text, place, _MONTHS, code != 'B')
            if result is None:
                return None
            found['m'], place = str(result[0] + 1), result[1]
        elif code in 'aA':
            result = _name(text, place, _WEEKDAYS, code == 'a')
            if result is None:
                return None
            found['a'], place = str(result[0]), result[1]
        elif code == 'p':
            word = text[place:place + 2].upper()
            if word not in ('AM', 'PM'):
                return None
            found['p'] = word
            place += 2
        elif code == 'z':
            if text[place:place + 1] == 'Z':
                found['z'] = 'Z'
                place += 1
            else:
                if text[place:place + 1] not in ('+', '-'):
                    return None
                end = place + 1
                while end < len(text) and (text[end] in '0123456789:.'):
                    end += 1
                found['z'] = text[place:end]
                place = end
        elif code == 'Z':
            for word in ('UTC', 'GMT'):
                if text[place:place + 3].upper() == word:
                    found['Z'] = word
                    place += 3
                    break
            else:
                return None
        else:
            raise ValueError(f"'{code}' is a bad directive in format '{pattern}'")
    return place


def parse(text, pattern):
    from datetime import _days_before_month, _from_ordinal, _is_leap, _to_ordinal, timedelta, timezone
    for value, place in ((text, 1), (pattern, 2)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {place} must be str, not {type(value).__name__}')
    found = {}
    end = _match(text, 0, pattern, found)
    if end is None:
        raise ValueError(f'time data {text!r} does not match format {pattern!r}')
    if end != len(text):
        raise ValueError(f'unconverted data remains: {text[end:]}')
    year = int(found['Y']) if 'Y' in found else 1900
    if 'y' in found:
        short = int(found['y'])
        year = short + (2000 if short <= 68 else 1900)
    month, day = int(found.get('m', 1)), int(found.get('d', 1))
    if 'j' in found and 'm' not in found and 'd' not in found:
        _, month, day = _from_ordinal(_to_ordinal(year, 1, 1) + int(found['j']) - 1)
    elif ('U' in found or 'W' in found) and 'm' not in found and ('a' in found or 'w' in found or 'u' in found) and (
        'Y' in found or 'y' in found
    ):
        weekday = int(found['a']) if 'a' in found else (int(found['w']) - 1) % 7 if 'w' in found else int(found['u']) - 1
        first = _to_ordinal(year, 1, 1)
        first_weekday = (first + 6) % 7
        if 'W' in found:
            shift = (7 - first_weekday) % 7 + (int(found['W']) - 1) * 7 + weekday
        else:
            shift = (6 - first_weekday) % 7 + (int(found['U']) - 1) * 7 + (weekday + 1) % 7
        year, month, day = _from_ordinal(first + shift)
    hour = int(found.get('H', 0))
    if 'I' in found:
        hour = int(found['I']) % 12 + (12 if found.get('p') == 'PM' else 0)
    second = int(found.get('S', 0))
    micro = int((found['f'] + '000000')[:6]) if 'f' in found else 0
    zone = None
    if 'z' in found:
        if found['z'] == 'Z':
            zone = timezone.utc
        else:
            digits = found['z'][1:].replace(':', '')
            total = int(digits[:2]) * 3600 + int(digits[2:4] or 0) * 60 + int(digits[4:6] or 0)
            if found['z'][0] == '-':
                total = -total
            zone = timezone.utc if total == 0 else timezone(timedelta(seconds=total))
    return (year, month, day, hour, int(found.get('M', 0)), second, micro), zone
`;
