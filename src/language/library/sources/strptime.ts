/**
 * The parser behind `datetime.strptime` and `time.strptime`, in Python.
 *
 * @module
 */

/** Source of the module. */
export const STRPTIME_SOURCE = String.raw`
from _datetime import read_moment


def parse(text, pattern):
    for value, place in ((text, 1), (pattern, 2)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {place} must be str, not {type(value).__name__}')
    found = read_moment(str(text), str(pattern))
    if isinstance(found, str):
        from re import error
        raise error(found)
    parts, offset, name = found
    if offset is None:
        return parts, None
    from datetime import timedelta, timezone
    if name is not None:
        return parts, timezone(timedelta(microseconds=offset), name)
    return parts, timezone.utc if offset == 0 else timezone(timedelta(microseconds=offset))
`;
