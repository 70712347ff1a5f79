/**
 * The basics of `calendar` in Python.
 *
 * @module
 */

/** Source of the module. */
export const CALENDAR_SOURCE = String.raw`
from datetime import date as _date, datetime as _datetime, timedelta as _timedelta

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
January, February = 1, 2
day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
day_abbr = [name[:3] for name in day_name]
month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
              'December']
month_abbr = [name[:3] for name in month_name]
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f'bad month number {self.month!r}; must be 1-12'


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    if not 1 <= year <= 9999:
        year = 2000 + year % 400
    return _date(year, month, day).weekday()


def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _LENGTHS[month] + (month == 2 and isleap(year))


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    days = _date(year, month, 1).toordinal() - _date(1970, 1, 1).toordinal() + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def iterweekdays(self):
        for place in range(self.firstweekday, self.firstweekday + 7):
            yield place % 7

    def itermonthdates(self, year, month):
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        start = _date(year, month, 1) - _timedelta(days=before)
        for place in range((before + length + 6) // 7 * 7):
            yield start + _timedelta(days=place)

    def itermonthdays(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.day if day.month == month else 0

    def itermonthdays2(self, year, month):
        for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, place % 7

    def monthdatescalendar(self, year, month):
        days = list(self.itermonthdates(year, month))
        return [days[place:place + 7] for place in range(0, len(days), 7)]

    def monthdayscalendar(self, year, month):
        days = list(self.itermonthdays(year, month))
        return [days[place:place + 7] for place in range(0, len(days), 7)]

    def monthdays2calendar(self, year, month):
        days = list(self.itermonthdays2(year, month))
        return [days[place:place + 7] for place in range(0, len(days), 7)]


class TextCalendar(Calendar):
    def formatmonth(self, theyear, themonth, w=0, l=0):
        width = max(2, w)
        names = day_name if width >= 9 else day_abbr
        lines = [f'{month_name[themonth]} {theyear!r}'.center(7 * (width + 1) - 1).rstrip()]
        lines.append(' '.join(names[day][:width].center(width) for day in self.iterweekdays()).rstrip())
        for week in self.monthdayscalendar(theyear, themonth):
            lines.append(' '.join(('%2i' % day if day else '').center(width) for day in week).rstrip())
        return ('\n' * max(1, l)).join(lines) + '\n' * max(1, l)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')


_calendar = TextCalendar()
monthcalendar = _calendar.monthdayscalendar
month = _calendar.formatmonth
prmonth = _calendar.prmonth


def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _calendar.firstweekday = firstweekday


def firstweekday():
    return _calendar.firstweekday
`;
