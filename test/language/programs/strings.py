#: basics
s = "Hello, World"
print(len(s), s[0], s[-1], s[0:5], s[::-1], s[7:], s[:-7], s[::2], s[100:], s[-3:])
print("a" + "b", "ab" * 3, 3 * "x", "" * 5, "x" * -1, "lo" in s, "z" not in s)
print(s.upper(), s.lower(), s.title(), s.swapcase(), "abc".capitalize(), "ABC def".casefold())
#: search
s = "banana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.index("na"), s.rindex("na"), s.count("a"), s.count("an"), s.count(""))
print(s.find("a", 2), s.find("a", 2, 3), s.startswith("ba"), s.endswith("na"), s.startswith(("x", "b")), s.startswith("an", 1))
try:
    s.index("z")
except ValueError as e:
    print(e)
#: split-join
print("a,b,,c".split(","), "a b  c ".split(), "a b c".split(" ", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","))
print("one\ntwo\r\nthree".splitlines(), "a\nb\n".splitlines(True), "-".join(["a", "b"]), "".join([]), ",".join("abc"))
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("x"), "abc".rpartition("x"))
try:
    ",".join(["a", 1])
except TypeError as e:
    print(e)
try:
    "a".split("")
except ValueError as e:
    print(e)
#: strip-replace
print("  x ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xxaxx".strip("x"), "abc".strip("ca"), "\t\n x".strip())
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("x", "y"))
print("prefix-body".removeprefix("prefix-"), "body.py".removesuffix(".py"), "abc".removeprefix("x"))
print("abc".translate({97: "X", 98: None, 99: 100}), "abc".translate(str.maketrans("ab", "12")), "a\tb".expandtabs(4))
#: align
print("x".center(5, "*"), "x".ljust(4) + "|", "x".rjust(4), "42".zfill(5), "-42".zfill(5), "abc".center(2), "ab".center(5))
#: predicates
for s in ("abc", "ABC", "123", "a1", "", " ", "Abc Def", "a_b", "1a", "½", "²", "é"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isupper(), s.islower(), s.isspace(), s.istitle(), s.isidentifier(), s.isnumeric(), s.isdecimal())
#: repr
for s in ("a", "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "back\\slash", "\x00\x1f\x7f", "é", "\u200b", "日本", "😀", "\ud800"):
    print(repr(s), ascii(s))
#: unicode
s = "a😀b"
print(len(s), s[1], s[::-1], s[1:], s.find("b"), s.index("b"), ord("😀"), chr(128512), "é".upper(), "ß".upper(), "İ".lower())
print("日本語"[1], "日本語".encode("utf-8"), len("日本語".encode()), b"\xe6\x97\xa5".decode(), "x" < "é" < "日" < "😀")
#: comparison
print("a" < "b", "a" < "A", "abc" < "abd", "" < "a", "a" == "a", "Z" < "a", "10" < "9", max("b", "a"), min("abc"), sorted("hello"))
#: percent-format
print("%s %d %f %.2f %5d|%-5d|%05d %x %X %o %e %g %% %c %r" % ("a", 5, 1.5, 2.345, 42, 42, 42, 255, 255, 8, 12345.678, 0.0001, "z", "q"))
print("%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1, 2], "%*d" % (5, 3), "%+d % d" % (3, 3), "%.3s|" % "abcdef", "%10.3f|" % 3.14159)
for f in (lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%z" % 1, lambda: "%(a)s" % {}, lambda: "%(a)s" % 5, lambda: "%d" % 1.9):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
#: format-method
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0.real} {1[0]} {2[k]}".format(5, [9], {"k": "v"}))
print("{:>5}|{:<5}|{:^5}|{:*^7}".format("a", "b", "c", "d"), "{!r} {!s}".format("a", "b"), "{{}}".format(), "{:{}}".format("x", 4) + "|")
for f in (lambda: "{}".format(), lambda: "{a}".format(), lambda: "{0} {}".format(1, 2), lambda: "{".format(), lambda: "}".format(), lambda: "{:d}".format("a"), lambda: "{0.x}".format(1), lambda: "{:q}".format(1)):
    try:
        print(f())
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
#: format-spec-numbers
for v in (0, 1, -1, 42, 1234567, 2 ** 70):
    print(f"{v:d} {v:5d}| {v:<5}| {v:+d} {v: d} {v:,} {v:_} {v:x} {v:#x} {v:b} {v:o} {v:08d} {v:e} {v:.2f} {v:%} {v:n}")
for v in (0.0, 1.5, -2.345, 1234567.891, 1e-10, 1e20, float("inf"), float("nan"), -0.0, 0.1):
    print(f"{v} {v:f} {v:.2f} {v:10.3f}| {v:<10.1f}| {v:+.1f} {v:,.2f} {v:e} {v:.3e} {v:g} {v:.3g} {v:G} {v:%} {v:.1%} {v:010.2f} {v:_.1f} {v:.0f} {v:#.0f}")
#: format-spec-strings
for s in ("", "a", "hello world"):
    print(f"{s:10}| {s:>10}| {s:^10}| {s:*<10}| {s:.3}| {s:>8.2}| {s!r:>8}|")
print(f"{True} {True:d} {True:5}| {None} {[1, 'a']} {(1,)} {{'a': 1}} {None!s:>6}|")
for f in (lambda: f"{'a':d}", lambda: f"{1:s}", lambda: f"{1.5:d}", lambda: f"{None:5}", lambda: f"{[]:5}", lambda: f"{'a':+}", lambda: f"{1:,x}", lambda: f"{1.5:,,}", lambda: f"{'a':=5}"):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#: f-strings
x, y, name = 5, 2.5, "bob"
w, p = 10, 3
print(f"{x} {y!r} {name!r:>8} {x + 1} {x * y:.2f} {name.upper()} {x=} {y=:.1f} {name = } {x!s}")
print(f"{y:{w}.{p}f}| {y:{w}}| {'nested ' + f'{x}'} {'a' if x else 'b'} {[i for i in range(3)]} { {'k': 1}['k'] } {(lambda: 7)()}")
print(f"{x:>{w}}|" f"{'lit'}" "plain" f"{{braces}} {x}%")
print(f'''multi
{x}
line''', rf"\d{x}", f"{x:#06x} {1_000_000:,} {255:08b}")
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{F()} {F():abc} {F()!s} {F()!r} {F()!s:>5}")
#: str-of-floats
for v in (1.0, 0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e-7, 1e100, -1e-100, 3.14159265358979, 100.0, 1e22, 5e-324, 1.7976931348623157e308, 2 ** 0.5, 1 / 3):
    print(v, repr(v), str(v) == repr(v))
#: str-constructor
print(str(), str(5), str(None), str([1, "a"]), str({"a": 1}), str((1,)), str(b"x"), str("x"), str(True), str(1.0), repr("x"), str(type(5)), str(len))
#: bytes
b = b"abc\x00\xff"
print(b, len(b), b[0], b[1:3], b + b"d", b"a" in b, bytes([1, 2]), bytes(3), b.hex(), bytearray(b"ab"), b"abc".upper(), b"a,b".split(b","))
try:
    b"a" + "b"
except TypeError as e:
    print(e)
#: methods-errors
for f in (lambda: "a".foo, lambda: "a".upper(1), lambda: "a".split(1), lambda: "a".replace("b"), lambda: "abc"[5], lambda: "abc"["a"], lambda: "abc".join(5), lambda: ord("ab"), lambda: chr(-1), lambda: int("x"), lambda: "a".center(), lambda: "abc".startswith(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s = "abc"
    s[0] = "x"
except TypeError as e:
    print(e)
#: iteration
for c in "ab😀":
    print(c, end="|")
print(list("abc"), tuple("ab"), set("aa"), dict.fromkeys("ab", 0), [c.upper() for c in "xy"], list(enumerate("ab")), list(zip("ab", "cd")), "".join(reversed("abc")), sorted("cab", reverse=True))
#: print-options
print(1, 2, 3, sep="-")
print("a", end="")
print("b")
print()
print("x", "y", sep="", end="!\n")
print(None, True, 1.5, [1], sep=None)
#: methods of texts and of what is like them
class Like:
    def strip(self, *args):
        return ("strip", args)
    def count(self, x, *rest):
        return ("count", x, rest)
    endswith = 3
class Derived(str):
    def upper(self):
        return "mine"
def argument(x):
    print("argument", x)
    return x
def each(value):
    calls = [
        lambda: value.strip(), lambda: value.strip("ab"), lambda: value.strip(argument("a"), argument("b")), lambda: value.upper(), lambda: value.upper(argument(1)),
        lambda: value.count(argument("a")), lambda: value.count(), lambda: value.endswith(argument("a")), lambda: value.endswith(argument(("b", "a"))), lambda: value.startswith(1),
        lambda: value.replace(argument("a"), argument("$&")), lambda: value.replace("a", "aaa", 1), lambda: value.replace("", "-"), lambda: value.split(), lambda: value.split("a"), lambda: value.split(""),
        lambda: value.join(["x", "y"]), lambda: value.join(["x", 1]), lambda: value.join(5), lambda: value.join("pq"), lambda: value.find("a"), lambda: value.find("a", 2), lambda: value.index("q"), lambda: value.zfill(7), lambda: value.title(),
    ]
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)
for value in ("banana", " \t\u2003a b\x1c", "-5a", "😀a😀", "", Derived("abca"), Like(), None, 5, [1, "a"]):
    print(repr(value) if not isinstance(value, Like) else "Like")
    each(value)
print("it's o'neill x2y ǆ".title(), "x'Y z".title(), "É é".title(), "😀aa😀".strip("😀"), "xaxx".rstrip("x"), "aXa".lstrip("a"), "+7".zfill(4), "--7".zfill(5), "".zfill(2))
print("a\x85b\xa0c\u1680d\u2028e\x1ff".split(), "\x0b\x0c a \x1e".strip() == "a", "aaaa".count("aa"), "😀😀".count("😀"), "x😀y".find("y"), "x😀y".rfind("x"))
print([float(t) for t in ("1.5", "-0", "+.5", "5.", "007.250", "123456789012345678", "9007199254740993", "0.1", "1e5", " 2.5 ", "1_0", "00000000000000000000000.1", "4.35")])
for t in (".", "", "+", "1.2.3", "--1", "1-", "٣.٥", "0x1"):
    try:
        print(float(t))
    except ValueError as e:
        print(e)
