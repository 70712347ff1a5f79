#: arithmetic
from datetime import datetime, timedelta, timezone, date, time
a = datetime(2024, 2, 28, 23, 59, 59, 999999)
print(a, repr(a), a + timedelta(microseconds=1), a + timedelta(days=2), a - timedelta(weeks=1), a - datetime(2023, 1, 1))
print(timedelta(days=1.5, hours=3, minutes=0.25), repr(timedelta(days=-1, seconds=3)), timedelta(0), repr(timedelta()), str(timedelta(days=-3, microseconds=5)))
t = timedelta(hours=50, minutes=3, seconds=1.5)
print(t.days, t.seconds, t.microseconds, t.total_seconds(), t / 2, t // 7, t / timedelta(minutes=1), t // timedelta(hours=1), t % timedelta(hours=7), divmod(t, timedelta(hours=7)), -t, +t, abs(-t), t * 1.5, 2 * t, t > timedelta(1), t == timedelta(hours=50, minutes=3, seconds=1, milliseconds=500), bool(timedelta(0)), hash(timedelta(1)) == hash(timedelta(hours=24)))
print(timedelta.max, timedelta.min, timedelta.resolution, repr(timedelta.max))
print(date(2024, 1, 31) + timedelta(days=30), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 5, 5).weekday(), date(2024, 5, 5).isoweekday(), date(2024, 12, 30).isocalendar(), tuple(date(2024, 12, 30).isocalendar()))
print(sorted([date(2024, 2, 1), date(2023, 1, 1)]), date.min, date.max, datetime.min, datetime.max, date(2024, 2, 29).toordinal(), date.fromordinal(738000), max(datetime(2020, 1, 1), datetime(2021, 1, 1)))
#: format
from datetime import *
d = datetime(2024, 3, 7, 4, 5, 6, 78)
for f in ("%Y-%m-%d %H:%M:%S", "%a %A %b %B %d %j %U %W %w %u %V %G", "%I:%M %p", "%f %y %c|%x|%X", "%%", "%z|%Z", "%D %T %R %e %h %n %t %s"):
    print(f, "->", d.strftime(f))
print(f"{d:%Y/%m}", f"{d}", format(d, ""), "{:%H}".format(d), d.isoformat(), d.isoformat(" "), d.isoformat(sep="_", timespec="minutes"), d.isoformat(timespec="milliseconds"), d.ctime())
print(date(2024, 3, 7).strftime("%d.%m.%Y %H"), date(2024, 3, 7).isoformat(), date(2024, 3, 7).ctime(), time(1, 2, 3).strftime("%H:%M"), time(1, 2, 3, 4), time(1, 2), repr(time(1, 2)), repr(time(1, 2, 3, 4)), time(1, 2, tzinfo=timezone.utc), f"{time(5):%H}")
u = d.replace(tzinfo=timezone.utc); v = d.replace(tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
print(u, repr(u), v, repr(v), u.strftime("%z %Z"), v.strftime("%z %Z"), v.isoformat(), u.tzinfo, v.tzname(), v.utcoffset(), u == v, u < v, v - u, repr(timezone.utc), repr(timezone(timedelta(hours=2), "X")), timezone(timedelta(hours=2), "X"))
print(d.timetuple(), u.utctimetuple(), tuple(d.timetuple())[:6], d.date(), d.time(), u.timetz(), repr(d.date()))
#: parse
from datetime import datetime, date, time
for text, f in [("2024-01-02", "%Y-%m-%d"), ("2024-01-02 03:04:05.678", "%Y-%m-%d %H:%M:%S.%f"), ("5 Mar 24", "%d %b %y"), ("March 5, 2024 03:04 PM", "%B %d, %Y %I:%M %p"), ("2024-060", "%Y-%j"), ("2024-01-02T03:04:05Z", "%Y-%m-%dT%H:%M:%SZ"), ("2024-01-02T03:04:05+0200", "%Y-%m-%dT%H:%M:%S%z"), ("2024-01-02T03:04:05+02:00", "%Y-%m-%dT%H:%M:%S%z"), ("Mon 01/02/24", "%a %m/%d/%y"), ("12", "%H"), ("20240102", "%Y%m%d"), ("1:2:3", "%H:%M:%S"), ("100%", "100%%"), ("2024 10 1", "%Y %W %w")]:
    print(text, f, repr(datetime.strptime(text, f)))
for text, f in [("2024-13-02", "%Y-%m-%d"), ("2024-01-02x", "%Y-%m-%d"), ("x", "%Y"), ("2023-02-29", "%Y-%m-%d"), ("2024", "%Q"), ("12", "%"), ("25:00", "%H:%M"), ("", "%Y")]:
    try:
        print(datetime.strptime(text, f))
    except Exception as e:
        print(type(e).__name__, e)
for text in ["2024-01-02", "2024-01-02T03:04", "2024-01-02 03:04:05", "2024-01-02T03:04:05.123", "2024-01-02T03:04:05.123456+02:00", "2024-01-02T03:04:05Z", "20240102T030405", "2024-W01-3", "2024-01-02T03"]:
    print(repr(datetime.fromisoformat(text)))
for f in (lambda: datetime.fromisoformat("nope"), lambda: datetime.fromisoformat("2024-1-2"), lambda: date.fromisoformat("2024-13-01"), lambda: datetime.fromisoformat(3), lambda: time.fromisoformat("25:00")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(date.fromisoformat("2024-02-29"), time.fromisoformat("04:05:06.5"), date.fromisocalendar(2024, 1, 1))
#: timestamps
from datetime import datetime, timezone, timedelta, date
import numpy as np
print(datetime.fromtimestamp(1700000000.123456, tz=timezone.utc), datetime.utcfromtimestamp(1700000000), datetime.fromtimestamp(0, timezone.utc), datetime.utcfromtimestamp(1.5), datetime.utcfromtimestamp(-1.5), datetime.utcfromtimestamp(1e9 + 0.0000005), datetime.utcfromtimestamp(np.float64(1600000000000.0) / 1000))
print(datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime(2024, 1, 1, 0, 0, 0, 5, tzinfo=timezone.utc).timestamp(), int(datetime(1969, 12, 31, tzinfo=timezone.utc).timestamp()))
u = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
print(u.astimezone(timezone(timedelta(hours=9))), u.astimezone(timezone.utc) is u, u.astimezone(timezone(timedelta(hours=9))) == u, hash(u) == hash(u.astimezone(timezone(timedelta(hours=9)))))
print(date.fromtimestamp(86400 * 3.5), datetime.combine(date(2024, 1, 1), datetime(2020, 1, 1, 3, 4).time()), u.replace(hour=0, minute=5).isoformat(), u.hour, u.minute, u.second, u.microsecond, u.year, u.month, u.day, u.tzinfo, u.fold)
print(isinstance(u, date), type(u - u), (u - timedelta(days=1)).date(), u.date() == date(2024, 6, 1), u.date() == u, datetime(2024, 1, 1) == "x", datetime(2024, 1, 1) != date(2024, 1, 1))
#: errors
from datetime import *
for f in (lambda: datetime(2024, 13, 1), lambda: datetime(2024, 2, 30), lambda: date(0, 1, 1), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 1, 60), lambda: datetime(2024, 1, 1, 1, 1, 61), lambda: datetime(2024, 1, 1, 0, 0, 0, 1000000), lambda: datetime(2024, 1), lambda: date(2024), lambda: datetime("2024", 1, 1), lambda: datetime(2024.0, 1, 1), lambda: date(2024, 1, 1) - 1, lambda: date(2024, 1, 1) + 1, lambda: datetime.max + timedelta(1), lambda: date.max + timedelta(1), lambda: datetime(2024, 1, 1) < date(2024, 1, 1), lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: timedelta(days=10**10), lambda: timedelta("a"), lambda: timedelta(1) / 0, lambda: timedelta(1) // timedelta(0), lambda: timedelta(1) + 1, lambda: timezone(timedelta(days=1)), lambda: timezone(3), lambda: datetime.utcfromtimestamp(1e20), lambda: datetime.utcfromtimestamp(float("nan")), lambda: datetime.fromtimestamp("1"), lambda: datetime(2024, 1, 1).foo, lambda: date(2024, 1, 1) < 3, lambda: datetime.strptime(3, "%Y"), lambda: datetime(2024, 1, 1).replace(month=13), lambda: datetime(2024, 1, 1, tzinfo=3), lambda: timedelta(1) < 3):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: loops
from datetime import datetime, timedelta, timezone
start = datetime(2021, 12, 30, 22, 30)
seen = {}
for i in range(0, 200, 13):
    moment = start + timedelta(hours=i)
    key = (moment.year, moment.month, moment.strftime("%a"))
    seen.setdefault(key, []).append(moment.hour)
print(seen)
class Session:
    open, close = datetime.strptime("09:30", "%H:%M").time(), datetime.strptime("16:00", "%H:%M").time()
    def active(self, ms): 
        t = datetime.fromtimestamp(ms / 1000, tz=timezone.utc)
        return t.weekday() < 5 and self.open <= t.time() < self.close
s = Session(); print([s.active(1_700_000_000_000 + k * 3_600_000 * 7) for k in range(12)])
print((datetime(2024, 1, 1) - timedelta(days=1)).replace(day=1).strftime("%B"), {datetime(2024, 1, 1): 1}[datetime(2024, 1, 1)], datetime(2024, 1, 1).__class__.__name__, timedelta(minutes=90) * 2 == timedelta(hours=3), sum([timedelta(1), timedelta(2)], timedelta()))
#: time-module
import time
t = time.gmtime(1700000000)
print(t, t.tm_year, t[3], t.tm_yday, time.strftime("%Y-%m-%d %H:%M:%S", t), time.gmtime(0).tm_wday, len(t), time.asctime(t), tuple(t), time.strptime("2024-01-02", "%Y-%m-%d"), isinstance(time.time(), float), type(time.time_ns()), isinstance(t, time.struct_time))
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
print(isinstance(time.perf_counter(), float), isinstance(time.monotonic(), float), time.sleep(0))
#: subclass-and-tzinfo
from datetime import tzinfo, timedelta, datetime, date
class Eastern(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=-5)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return "EST"
d = datetime(2024, 1, 1, 12, tzinfo=Eastern())
print(d, d.tzname(), d.utcoffset(), d.dst(), d.strftime("%Z %z"))
class Day(date):
    def next(self): return self + timedelta(days=1)
print(Day(2024, 2, 28).next(), type(Day(2024, 2, 28).next()).__name__, Day.today().__class__.__name__)
#: exact classes and derived ones
from datetime import *
class Moment(datetime):
    pass
class Span(timedelta):
    pass
zones = [None, timezone.utc, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(seconds=-12345, microseconds=7)), timezone(timedelta(hours=1), "CET")]
values = [datetime(2024, 2, 29, 23, 59, 59, 999999), Moment(2024, 2, 29), date(2024, 3, 1), timedelta(days=1, microseconds=-1), Span(hours=30), 5] + [datetime(2024, 3, 1, 4, 5, tzinfo=zone) for zone in zones]
def show(f):
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"
for a in values:
    for b in values:
        print(show(lambda: a + b), show(lambda: a - b), show(lambda: a < b), show(lambda: a >= b), a == b, a != b)
print(datetime(1, 1, 2) - timedelta(1), show(lambda: datetime(1, 1, 1) - timedelta(microseconds=1)), show(lambda: date.max + timedelta(1)), show(lambda: timedelta.max + timedelta(1)), show(lambda: timedelta(days=-999999999) - timedelta(1)))
for ts in (0, -1, 1e9 + 0.25, 253402300799, 253402300800, -62135596800, -62135596801, 1700000000.123456):
    print(show(lambda: datetime.utcfromtimestamp(ts)), show(lambda: datetime.fromtimestamp(ts, timezone.utc)), show(lambda: datetime.fromtimestamp(ts, zones[2])))
print(datetime(999, 1, 2).ctime(), date(7, 8, 9).ctime(), datetime(999, 1, 2).isoformat(), show(lambda: date(2024, 1, 1).strftime(5)))
for pattern in ("%", "x%", "%Q", "%-", "%--", "%-Q", "%-d.%-m.%-H", "%é", "😀%Y%%%d", "%F", "%r", "%G-W%V-%u", ""):
    print(repr(pattern), repr(datetime(2024, 12, 30, 15, 4, 5).strftime(pattern)), repr(date(2021, 1, 3).strftime(pattern)), repr(time(5, 6).strftime(pattern)))
#: what strptime tries
from datetime import datetime
cases = [("%Y%m%d", "20240229"), ("%d%m", "31"), ("%H%M%S", "12345"), ("%m/%d", "2/29"), ("%j", "60"), ("%Y %j", "2024 366"), ("%Y %j", "2023 366"), ("%G %V %u", "2020 53 7"), ("%G-W%V-%u", "2024-W01-1"), ("%y", "68"), ("%y", "69"), ("%Y", "0000"), ("%S", "61"), ("%Y", "٢٠٢٤"), ("%I %p", "12 AM"), ("%I %p", "12 pm"), ("%p %I", "pm 3"), ("%z %Z", "+0000 UTC"), ("%z", "+2400"), ("%z", "+01:0030"), ("%z", "-03:30:15.25"), ("%z", "z"), ("%z", "+1"), ("%d %d", "1 2"), ("(%x) %y", "(02/29/24) 24"), ("%d-%z-%z", "1-Z-Z"), ("%F", "2024-01-02"), ("%h", "Jan"), ("%Y %", "x"), ("%d %-", "5 "), ("% d", "5"), ("%.d", "5"), ("%G-%d", "2024-05"), ("%V", "05"), ("%Y %V %u", "2024 5 1"), ("%G %j %V %u", "2024 060 05 1"), ("%U %Y %a", "00 2024 Mon"), ("%W %y %A", "53 24 SUNDAY"), ("  %d", "  5"), ("%d ", "5"), ("%c", "Fri Dec 31 23:59:59 1999"), ("[%a]\\%b.%d", "[tue]\\FEB. 9"), ("%B%m", "May05"), ("%d.%m.%Y", "30.02.2024"), ("%b %d", "Feb 29")]
for pattern, text in cases:
    try:
        print(repr(pattern), repr(text), repr(datetime.strptime(text, pattern)))
    except Exception as e:
        print(repr(pattern), repr(text), type(e).__name__, e)
