#: dumps
import json
data = {"a": [1, 2.5, None, True, False, "x\n\"é\u2028\U0001f600\x7f\\"], "b": {}, "c": [], "d": (1, 2), 1: 2, 1.5: 3, None: 4, True: 5, "big": 10**20, "f": 1e100, "s": 1e-7, "z": -0.0, "w": 3.0}
print(json.dumps(data)); print(json.dumps(data, ensure_ascii=False)); print(json.dumps(data, indent=2)); print(json.dumps({"b": 1, "a": [1, [2, {"x": []}]]}, sort_keys=True, indent=4)); print(json.dumps(data["a"], separators=(",", ":"))); print(json.dumps([1, {"a": 2}], indent="\t")); print(json.dumps([[], {}], indent=0), json.dumps([float("nan"), float("inf"), -float("inf")]), json.dumps("x"), json.dumps(None), json.dumps({}, indent=2), json.dumps([[]], indent=2))
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps({"a": {1, 2}}, default=sorted), json.dumps({"x": 1 + 2j}, default=lambda o: str(o)), json.dumps({"a": 1, "b": {"c": 2}}, indent=1, separators=(", ", " : ")))
#: loads
import json
print(json.loads('{"a": [1, 2.0, null, true, false, "\\u00e9\\n\\ud83d\\ude00"], "b": {"c": -0, "d": -0.0, "e": 1e5, "f": 12345678901234567890}}'), json.loads(" [ ] "), json.loads("3"), json.loads('"x"'), json.loads("-1.5E-3"), json.loads("[NaN, Infinity, -Infinity]"), json.loads(b'{"a": 1}'), json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: s + "!"), json.loads('{"a": {"b": 1}}', object_pairs_hook=lambda p: p), json.loads("[NaN]", parse_constant=lambda c: c), type(json.loads("1.0")).__name__, json.loads('"\\/\\b\\f"') == "/\b\f", json.JSONDecoder().raw_decode('[1] tail'), json.loads('["a\tb"]', strict=False))
#: decode-errors
import json
for t in ("", "{", "[1,", "[1 2]", '{"a" 1}', '{"a": 1,}', "[1,]", "{a: 1}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "nul", "1 2", "[1]]", "tru", "-", "01", '{"a": }', "{'a': 1}", "[\n1,\n x]", '{"a":1 "b":2}', "\ufeff1", "+1", "1.", ".5", "[1,,2]", '{"é": x}'):
    try:
        print(repr(json.loads(t)))
    except json.JSONDecodeError as e:
        print(repr(t), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, isinstance(e, ValueError))
try:
    json.loads(5)
except TypeError as e:
    print(e)
try:
    json.loads(None)
except TypeError as e:
    print(e)
#: encode-errors
import json, datetime, decimal
a = []; a.append(a)
class X: pass
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps(datetime.date(2024, 1, 1)), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(a), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True), lambda: json.dumps(X), lambda: json.dumps(X()), lambda: json.dumps(b"x"), lambda: json.dumps(decimal.Decimal("1.5")), lambda: json.dumps([1, [2, {"a": object()}]]), lambda: json.dumps(lambda: 1), lambda: json.dumps({X(): 1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e if "object at" not in str(e) else "...")
#: classes
import json, enum, collections, dataclasses
class E(enum.IntEnum):
    A = 1
class S(str, enum.Enum):
    B = "b"
N = collections.namedtuple("N", "x y")
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
        return super().default(o)
@dataclasses.dataclass
class P:
    x: int
    y: float = 1.5
print(json.dumps([E.A, S.B, N(1, 2), {S.B: 1, E.A: 2}, collections.OrderedDict(a=1), collections.Counter("aab"), collections.defaultdict(int, q=1)]), json.dumps({"s": {3, 1}, "p": P(1)}, cls=Enc, sort_keys=True), Enc(indent=1).encode([{2}]), "".join(json.JSONEncoder().iterencode([1])))
try:
    json.dumps(1j, cls=Enc)
except TypeError as e:
    print(e)
#: numpy-values
import json
import numpy as np
print(json.dumps([np.float64(1.5), float(np.float64(2))]), json.dumps({"m": np.float64(0.1) * 3}), json.dumps(np.array([1.5, 2]).tolist()))
for v in (np.int64(1), np.bool_(True), np.array([1])):
    try:
        print(json.dumps(v))
    except TypeError as e:
        print(e)
#: round-trip
import json
x = {"trades": [{"qty": 0.1 + 0.2, "side": "long", "tags": ["a", None]}], "n": 3, "nested": {"deep": [[[1]]]}}
print(json.loads(json.dumps(x)) == x, json.dumps(json.loads(json.dumps(x, indent=3))), json.dumps(x, sort_keys=True))
