#: textwrap
import textwrap as t
s = "The quick brown fox jumped over the lazy dog, which is a well-known pangram; it's used   everywhere."
for w in (10, 20, 33, 70): print(t.wrap(s, w))
print(t.fill(s, 30, initial_indent="* ", subsequent_indent="  ")); print(t.shorten(s, 30), "|", t.shorten(s, 30, placeholder="..."), "|", t.shorten("hi there", 80)); print(repr(t.dedent("""
    a
      b
    c

    d""")), repr(t.dedent("\ta\n\t b\n")), repr(t.indent("a\n\nb\n", "> ")), repr(t.indent("a\n\nb", "- ", lambda l: True)))
print(t.wrap("supercalifragilistic is long", 8), t.wrap("supercalifragilistic is long", 8, break_long_words=False), t.wrap("a-b-c-d-e-f", 4), t.wrap("", 5), t.wrap("x\ty\nz", 10), t.TextWrapper(width=12, max_lines=2).wrap(s), t.wrap("end. Next sentence here.", 14, fix_sentence_endings=True), t.wrap("hello--world and more--text", 8))
try:
    t.wrap("x", 0)
except ValueError as e: print(e)
#: pprint
from pprint import pprint, pformat, PrettyPrinter
import pprint as P
from collections import OrderedDict, defaultdict, Counter, deque
from dataclasses import dataclass
data = {"name": "BTC", "levels": [1.5, 2.5, 3.5] * 8, "nested": {"b": [1, 2], "a": ("x",) * 12, "deep": {"k": list(range(30))}}, 3: None}
pprint([1, 2]); pprint({"b": 1, "a": 2}); pprint(data["nested"]); pprint({"b": 1, "a": 2}, sort_dicts=False); pprint(data["levels"], width=40); pprint(data["levels"], compact=True, width=50); pprint(data["nested"], depth=1); pprint(data["nested"], indent=4, width=60)
print(pformat("a long text " * 10, width=40)); print(pformat({"k": "word " * 30})); print(pformat(set(range(40)))); print(pformat((1,))); print(pformat(OrderedDict((f"key{i}", i) for i in range(12)))); print(pformat(defaultdict(list, {f"key{i}": [i] * 5 for i in range(6)}))); print(pformat(Counter({f"key{i}": i for i in range(12)}))); print(pformat(deque(range(40)))); print(pformat(deque(range(30), maxlen=50)))
@dataclass
class Point:
    x: int
    label: str
    values: list
print(pformat(Point(1, "p", list(range(40))))); print(pformat([Point(1, "p", [])])); print(pformat({"a": True, "b": [[]], "c": {}})); P.pp({"z": 1, "a": 2}); print(P.saferepr({"b": 1, "a": 2}), P.isreadable([1]), pformat(10**9, underscore_numbers=True), pformat([]))
a = [1]; a.append(a); print(P.isrecursive(a), pformat(a)[:22])
#: logging
import logging
class Collect(logging.Handler):
    def emit(self, record): print("C|", self.format(record))
root = logging.getLogger(); h = Collect(); h.setFormatter(logging.Formatter("%(levelname)-8s %(name)s: %(message)s")); root.addHandler(h)
log = logging.getLogger("bot.strategy"); log.info("hidden"); log.warning("x=%d y=%s", 5, "z"); log.setLevel(logging.DEBUG); log.debug("shown %s", [1]); log.error("%(a)s-%(b)s", {"a": 1, "b": 2}); log.log(35, "odd level"); print(log, root, log.parent, log.level, log.getEffectiveLevel(), log.isEnabledFor(10), logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(35), log.name, log.hasHandlers(), logging.getLogger("bot.strategy") is log, logging.getLogger("bot"), log.parent, log.getChild("sub").name)
try:
    1 / 0
except ZeroDivisionError:
    h.setFormatter(logging.Formatter("%(message)s"))
    log.critical("bad", exc_info=False)
h.setFormatter(logging.Formatter("{levelname}|{message}", style="{")); log.info("brace"); h.setFormatter(logging.Formatter("$levelname $message", style="$")); log.info("dollar")
logging.disable(logging.INFO); log.info("off"); log.warning("on"); logging.disable(logging.NOTSET)
class Only(logging.Filter):
    def filter(self, r): return "keep" in r.getMessage()
log.addFilter(Only()); log.info("drop"); log.info("keep me"); log.filters.clear(); log.addFilter(lambda r: r.levelno > 20); log.info("no"); log.error("yes")
ad = logging.LoggerAdapter(log, {"user": "u"}); h.setFormatter(logging.Formatter("%(user)s %(message)s")); ad.error("adapted"); 
for f in (lambda: logging.getLogger(5), lambda: log.setLevel("NOPE"), lambda: log.log("x", "y"), lambda: logging.Formatter("x", style="?"), lambda: logging.basicConfig(nope=1) or root.handlers.clear() or logging.basicConfig(nope=1), lambda: logging.Handler().emit(None)):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
logging.addLevelName(25, "NOTICE"); print(logging.getLevelName(25), logging.INFO, logging.WARN, logging.FATAL, h, logging.NullHandler())
#: zones
from zoneinfo import ZoneInfo
from datetime import datetime, timezone, timedelta
ny = ZoneInfo("America/New_York")
for d in (datetime(2024, 1, 15, 12, tzinfo=ny), datetime(2024, 7, 15, 12, tzinfo=ny), datetime(2024, 3, 10, 2, 30, tzinfo=ny), datetime(2024, 11, 3, 1, 30, tzinfo=ny), datetime(2024, 11, 3, 1, 30, tzinfo=ny, fold=1)):
    print(d, d.utcoffset(), d.dst(), d.tzname(), d.astimezone(timezone.utc), d.timestamp())
u = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
print(u.astimezone(ZoneInfo("Europe/London")), u.astimezone(ZoneInfo("Asia/Tokyo")), u.astimezone(ZoneInfo("Asia/Kolkata")), u.astimezone(ZoneInfo("UTC")), ZoneInfo("UTC"), repr(ny), ny is ZoneInfo("America/New_York"), u.astimezone(ny).strftime("%H:%M %Z %z"), datetime.fromtimestamp(1700000000, ny), repr(datetime(2024, 1, 1, tzinfo=ny)))
try:
    ZoneInfo("Nowhere/Land")
except Exception as e: print(type(e).__name__, e)
#: pytz
import pytz
from datetime import datetime
ny = pytz.timezone("America/New_York")
a = ny.localize(datetime(2024, 1, 15, 12)); b = ny.localize(datetime(2024, 7, 15, 12))
print(a, b, a.tzinfo, repr(a.tzinfo), repr(b.tzinfo), a.astimezone(pytz.utc), pytz.utc, repr(pytz.UTC), datetime.fromtimestamp(1700000000, tz=pytz.utc), datetime.fromtimestamp(1700000000, tz=ny), datetime.utcfromtimestamp(1700000000).replace(tzinfo=pytz.utc).astimezone(ny), b.dst(), b.utcoffset(), b.tzname(), pytz.FixedOffset(90), ny, ny.zone, ny.normalize(b), "UTC" in pytz.all_timezones)
try:
    pytz.timezone("X/Y")
except pytz.UnknownTimeZoneError as e: print(repr(e))
try:
    ny.localize(a)
except ValueError as e: print(e)
