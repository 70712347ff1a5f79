#: matching
import re
print(re.match(r"(\d+)-(\w+)", "12-ab c"), re.match("b", "ab"), re.search("b", "ab"), re.fullmatch("a+", "aaab"), re.fullmatch("a+", "aaa"), re.match("", ""), re.search(r"\bfoo\b", "a foo b").span(), re.findall(r"\d", "a1b2"), re.findall(r"(\w)(\d)", "a1b2"), re.findall(r"(\w)\d", "a1b2"), re.findall("x*", "axb"), re.findall("", "ab"), [m.span() for m in re.finditer("a|ab|b", "abab")])
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "2024-03")
print(m.group(), m.group(0), m.group(1), m.group("month"), m.group(1, 2, 3), m[1], m["year"], m.groups(), m.groups("?"), m.groupdict(), m.start(), m.end("month"), m.span(2), m.span(3), m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re, bool(m), m.expand(r"\2/\g<year>"))
p = re.compile(r"a(b)?c", re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, p.match("xac", 1), p.search("ABC"), p.match("AC").group(1), p == re.compile(r"a(b)?c", re.I | re.M), re.compile("x").flags, re.I, re.I | re.M, repr(re.S), int(re.X), re.compile("(?i)x"), re.compile(p) is p)
#: syntax
import re
tests = [(r"a.c", "a\nc abc"), (r"^b", "a\nb"), (r"(?m)^b$", "a\nb\nc"), (r"(?s)a.c", "a\nc"), (r"(?x) a  b # c" "\n c", "abc"), (r"(?i)ÉT", "ét"), (r"a{2,3}", "aaaa"), (r"a{2,3}?", "aaaa"), (r"a{,2}b", "aab"), (r"a{2}", "aa"), (r"x{", "x{"), (r"x{a}", "x{a}"), (r"a*?b", "aab"), (r"a+?", "aaa"), (r"a??b", "ab"), (r"[a-c]+", "abcd"), (r"[^a-c]+", "abcd"), (r"[]a]+", "]a"), (r"[a\]]+", "]a"), (r"[-a]+", "-a"), (r"[a-]+", "-a"), (r"[\d.]+", "3.14"), (r"[\w-]+", "a-b"), (r"\W+", "a, b"), (r"\S+", " ab "), (r"\D+", "12ab"), (r"\Aab\Z", "ab"), (r"ab$", "ab\n"), (r"ab\Z", "ab\n"), (r"(a)(b)\2\1", "abba"), (r"(?P<q>['\"]).*?(?P=q)", "x 'a\"b' y"), (r"a(?=b)", "acab"), (r"a(?!b)", "abac"), (r"(?<=a)b", "bab"), (r"(?<!a)b", "abb"), (r"(?:ab)+", "ababa"), (r"(a|ab)(c|bcd)(d*)", "abcd"), (r"(?i:a)b", "Ab AB"), (r"(a)?(?(1)b|c)", "ab c"), (r"(?>a+)ab", "aaab"), (r"a++b", "aab"), (r"a*+a", "aaa"), (r"\x41\u0042\103\t", "ABC\t"), (r"\.", "a.b"), (r"(a*)*", "aab"), (r"(a*)+", "aab"), (r"(?:a|b)*?c", "abc"), (r"(a(b)?)+", "aba"), (r"((a)|b)*", "ab"), (r"(?#note)a", "a"), (r"é+", "éé"), (r"\w+", "naïve été"), (r"(?a)\w+", "naïve"), (r"\d+", "٣4"), (r"[😀-😂]", "x😁y"), (r".", "😁"), (r"(a|b|cd)+?d", "abcdd"), (r"(\w+)\s\1", "the the"), (r"\bx\B", "xy"), (r"a|", "b"), (r"(|a)+", "aa"), (r"(?:(\w)(\d))+", "a1b2"), (r"(a{1,2}){2}", "aaa"), (r"^(?:(\d+)|(\w+))$", "abc"), (r"(?<=\d{2})x", "12x"), (r"(?s:.)b", "\nb"), (r"(?-i:a)", "a"), (r"[\s\S]+?c", "a\nbc"), (r"[^\n]*", "ab\ncd")]
for p, t in tests:
    m = re.search(p, t)
    print(p, repr(t), m and (m.span(), m.groups(), m.lastindex))
#: substitute
import re
print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", 2), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub(r"(?P<x>\w)", r"<\g<x>>", "ab"), re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1b22"), re.subn("x*", "-", "abxd"), re.sub("x*", "-", "abxd"), re.sub("", "-", "ab"), re.sub(r"(a)|b", r"[\1]", "ab"), re.sub("a", r"\n\t\\", "a"), re.sub("a", r"\g<0>\g<0>", "xa"), re.sub(r"\s+", " ", " a  b\n"), re.sub("(?i)HELLO", "bye", "Hello"), re.sub(r"a(?P<n>\d)", r"\g<1>0", "a5"), re.sub("é", "e", "été"), re.sub("a", lambda m: "", "banana"), re.sub(r"\.", r"\.", "a.b"), re.sub("^", "> ", "a\nb", flags=re.M), re.sub("b|", "X", "abc"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b,c"), re.split(",", "a,b,c", maxsplit=1), re.split(r"x*", "axbc"), re.split(r"(x)|y", "axbyc"), re.split("", "abc"), re.split("z", ""), re.split(r"\s+", " a b "), re.escape("a.b*c [x] é_-"), re.compile(",").split("a,b"))
#: errors
import re
for p in ("(", ")", "*a", "a**", "[a", "[b-a]", "\\", r"\q", r"(\1)", r"\2", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", "(?P=z)", "(?<=a+)b", "a{3,2}", "(?z)", "(?Px)", "(?<x)", "x(?i)", "(?(1)a|b|c)", "(?P<a", "(?P<>a)", "(?#abc", "(?", "+", "a|*", "(?:", "[\\d-z]", "\\x1", "\\u12", "(?:a", "a)b", "(?P<n>a)(?(m)b)", "x{1}{2}", "(?i", "ab\n(", "\\8", "[", "[]", "[^]", "(?=a", "(?a-i:x", "(?P>", "^*", "(?)"):
    try:
        re.compile(p); print(p, "ok")
    except re.error as e:
        print(repr(p), "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
for f in (lambda: re.match("a", 5), lambda: re.match(5, "a"), lambda: re.match("a", "a").group(1), lambda: re.match("a", "a")["x"], lambda: re.sub("a", r"\1", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", r"\g<", "a"), lambda: re.sub("a", 5, "a"), lambda: re.sub("a", lambda m: 5, "a"), lambda: re.compile(re.compile("a"), re.I), lambda: re.match("a", None), lambda: re.findall("a"), lambda: re.sub("a", r"\gx", "a"), lambda: re.match("a", "a").start(2), lambda: re.sub("a", r"\g<1", "a"), lambda: re.sub("a", "\\", "a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: everyday
import re
log = "2024-01-02 INFO BTC-USDT long 0.5 @ 43000.5\n2024-01-03 WARN ETH-USDT short 2 @ 2200\n"
pat = re.compile(r"^(?P<date>\S+) (?P<level>[A-Z]+) (?P<base>\w+)-(?P<quote>\w+) (?P<side>long|short) (?P<qty>[\d.]+) @ (?P<price>\d+(?:\.\d+)?)$", re.MULTILINE)
for m in pat.finditer(log):
    d = m.groupdict(); print(d, float(d["qty"]) * float(d["price"]))
print(re.findall(r"[A-Z]{3,}-[A-Z]{3,}", log), re.match(r"(\d+)([mhdw])", "15m").groups(), [int(x) for x in re.findall(r"-?\d+", "a-1b22 c3")], bool(re.search(r"(?i)usdt$", "BTC-USDT")), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower(), re.split(r"\W+", "Words, words; more."), re.sub(r"\B(?=(\d{3})+(?!\d))", ",", "1234567"), re.fullmatch(r"[\w.+-]+@[\w-]+\.[\w.]+", "a.b@c-d.io") is not None)
