/**
 * `time` in Python: the simulated time.
 *
 * @module
 */

/** Source of the module. */
export const TIME_SOURCE = String.raw`
from _datetime import now_milliseconds

timezone = 0
altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')


class struct_time(tuple):
    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])

    def __repr__(self):
        names = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
        return f"time.struct_time({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


def time():
    return now_milliseconds() / 1000


def time_ns():
    return int(now_milliseconds()) * 1000000


monotonic = perf_counter = process_time = thread_time = time
monotonic_ns = perf_counter_ns = process_time_ns = time_ns


def sleep(secs):
    if secs < 0:
        raise ValueError('sleep length must be non-negative')


def _moment(secs):
    from datetime import datetime
    return datetime.utcfromtimestamp(time() if secs is None else secs)


def gmtime(secs=None):
    parts = list(_moment(secs).timetuple())
    parts[8] = 0
    return struct_time(parts)


localtime = gmtime


def mktime(t):
    from datetime import datetime
    return datetime(*t[:6]).timestamp()


def strftime(format, t=None):
    from datetime import datetime
    moment = _moment(None) if t is None else datetime(*t[:6])
    return moment.strftime(format)


def strptime(text, format='%a %b %d %H:%M:%S %Y'):
    from datetime import datetime
    return datetime.strptime(text, format).timetuple()


def ctime(secs=None):
    return _moment(secs).ctime()


def asctime(t=None):
    from datetime import datetime
    return (_moment(None) if t is None else datetime(*t[:6])).ctime()
`;
