#: contextmanager
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack, ContextDecorator
@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(">", name)
with tag("a") as x: print(x)
with tag("b"): raise ValueError("inside")
try:
    with tag("c"): raise KeyError("k")
except KeyError as e: print(repr(e))
@tag("deco")
def f(v): return v * 2
print(f(2), f(3))
with suppress(KeyError, ValueError): {}["x"]
with nullcontext(5) as n: print(n)
class C:
    def close(self): print("closed")
with closing(C()) as c: print(type(c).__name__)
with ExitStack() as s:
    print([s.enter_context(tag(t)) for t in "xy"]); s.callback(print, "cb", sep="-")
try:
    with ExitStack() as s:
        s.callback(print, "done"); raise RuntimeError("boom")
except RuntimeError as e: print(e)
@contextmanager
def bad(): 
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
class T(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *e): print("out", e[0]); return False
@T()
def g(): print("g")
g()
#: types
import types
n = types.SimpleNamespace(a=1, b="x"); n.c = [1]; print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[1]), vars(n))
print(isinstance(lambda: 1, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance((i for i in []), types.GeneratorType), types.NoneType, isinstance(types, types.ModuleType))
m = types.MappingProxyType({"a": 1}); print(m, m["a"], len(m), list(m), m.get("z", 0), dict(m))
try:
    m["b"] = 2
except TypeError as e: print(e)
#: warnings
import warnings
warnings.warn("careful"); warnings.filterwarnings("ignore"); warnings.simplefilter("ignore", DeprecationWarning)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("bad", RuntimeWarning)
    except RuntimeWarning as e: print("raised", e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("one"); warnings.warn("two", DeprecationWarning)
    print(len(w), str(w[0].message), w[1].category.__name__)
#: traceback
import traceback
def f(): return 1 / 0
try:
    f()
except ZeroDivisionError as e:
    text = traceback.format_exc()
    lines = text.splitlines(); print(lines[0], lines[-1], len(traceback.format_exception_only(e)), traceback.format_exception_only(type(e), e))
    print("".join(traceback.format_exception(type(e), e, None)).splitlines()[-1])
print(repr(traceback.format_exc()))
#: numba-like
import keyword, hashlib, base64
print(keyword.iskeyword("for"), keyword.iskeyword("x"), len(keyword.kwlist))
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = hashlib.new(name, b"hello"); h.update(b" world" * 40); print(name, h.hexdigest(), h.digest_size, h.name, getattr(hashlib, name)(b"").hexdigest())
print(base64.b64encode(b"hello"), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(bytes([251, 255])), base64.b64encode(b""), base64.b32encode(b"abc"), base64.b16encode(b"\x01\xff"), base64.b64decode(b"aGk="))
for f in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64encode("x"), lambda: hashlib.md5("x"), lambda: hashlib.new("nope")):
    try:
        print(f())
    except Exception as e: print(type(e).__name__, e)
#: uuid
import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.fields, u.version, u.variant, uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid4().version, len(str(uuid.uuid4())), u == uuid.UUID(int=u.int), {u: 1}[u])
try:
    uuid.UUID("abc")
except ValueError as e: print(e)
#: calendar
import calendar
print(calendar.monthrange(2024, 2), calendar.isleap(2023), calendar.leapdays(2000, 2024), calendar.weekday(2024, 5, 5), calendar.timegm((2024, 1, 2, 3, 4, 5)), calendar.day_name[0], calendar.month_abbr[12], calendar.monthcalendar(2024, 2), list(calendar.month_name))
print(calendar.month(2024, 2)); print(list(calendar.Calendar(6).itermonthdays2(2024, 2))[:8])
try:
    calendar.monthrange(2024, 13)
except ValueError as e: print(e)
#: cmath
import cmath
print(cmath.sqrt(-4), cmath.phase(1j), cmath.polar(3 + 4j), cmath.exp(0), cmath.log(1j), cmath.isnan(1j), cmath.rect(2, 0), cmath.sqrt(3 + 4j), cmath.isclose(1, 1 + 1e-12), cmath.sqrt(-1))
