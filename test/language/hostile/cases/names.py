#: attributes-of-self | prints 1 2 3 4 5 6 7
self.constructor = 1; self.prototype = 2; self.__proto__ = 3; self.toString = 4; self.hasOwnProperty = 5; self.valueOf = 6; self.then = 7
print(self.constructor, self.prototype, self.__proto__, self.toString, self.hasOwnProperty, self.valueOf, self.then)
#: missing-attribute-of-self | raises AttributeError: 'Hostile' object has no attribute 'toString'
getattr(self, "toString")
#: dict-keys | prints {'__proto__': 1, 'constructor': 2, 'prototype': 3, 'toString': 4, 'length': 5, 'then': 6}
d = {"__proto__": 1, "constructor": 2}
d["prototype"] = 3; d.update(toString=4); d.setdefault("length", 5); d["then"] = 6
print(d)
#: dict-missing-key | raises KeyError: '__proto__'
{}["__proto__"]
#: dict-get | prints None None False
d = {}
print(d.get("constructor"), d.get("__proto__"), "hasOwnProperty" in d)
#: dict-proto-pollution | prints False False
d = {}
d["__proto__"] = {"polluted": 1}
print("polluted" in {}, "polluted" in d)
#: defaultdict | prints [] {'constructor': []}
from collections import defaultdict
d = defaultdict(list)
print(d["constructor"], dict(d))
#: counter | prints Counter({'__proto__': 2, 'constructor': 1})
from collections import Counter
print(Counter(["__proto__", "constructor", "__proto__"]))
#: sets | prints ['__proto__', 'constructor', 'valueOf']
print(sorted({"constructor", "__proto__", "valueOf"} | set()))
#: keyword-names | prints {'constructor': 1, '__proto__': 2, 'arguments': 3, 'this': 4, 'eval': 5}
def f(**kw): return kw
print(f(constructor=1, __proto__=2, arguments=3, this=4, **{"eval": 5}))
#: parameters | prints 10
def f(constructor, __proto__, arguments, toString=4): return constructor + __proto__ + arguments + toString
print(f(1, 2, arguments=3))
#: unknown-keyword | raises TypeError…
def f(a): return a
k = {"__proto__": 1}
f(1, **k)
#: missing-argument | raises TypeError…
def f(a): return a
k = {"constructor": 1}
f(**k)
#: variables | prints 21
constructor = 1; prototype = 2; __proto__ = 3; undefined = 4; NaN = 5; arguments = 6
print(constructor + prototype + __proto__ + undefined + NaN + arguments)
#: reserved-words | prints 55
var = 1; let = 2; const = 3; function = 4; new = 5; this = 6; typeof = 7; void = 8; delete = 9; switch = 10
print(var + let + const + function + new + this + typeof + void + delete + switch)
#: more-reserved-words | prints 78
enum = 1; static = 2; interface = 3; package = 4; private = 5; public = 6; yield_ = 7; throw = 8; catch = 9; debugger = 10; instanceof = 11; super_ = 12
print(enum + static + interface + package + private + public + yield_ + throw + catch + debugger + instanceof + super_)
#: class-names | prints constructor __proto__ Function Object
class constructor: pass
class __proto__(constructor): pass
class Function(__proto__): pass
class Object(Function): pass
print(*[c.__name__ for c in reversed(Object.__mro__[:-1])])
#: function-names | prints constructor toString valueOf __proto__
class A:
    def constructor(self): return "constructor"
    def toString(self): return "toString"
    def valueOf(self): return "valueOf"
    def __proto__(self): return "__proto__"
a = A()
print(a.constructor(), a.toString(), a.valueOf(), a.__proto__())
#: then-method | prints 5
class A:
    def then(self, resolve, reject): return self.forever()
    def forever(self):
        while True: pass
self.promise = A()
print(5)
#: iterator-protocol-names | raises TypeError: 'A' object is not iterable
class A:
    def next(self): return {"done": False, "value": 1}
    def values(self): return self
    def Symbol_iterator(self): return self
list(A())
#: to-json | prints ok
class A:
    def toJSON(self): raise SystemExit("called by JSON")
    def toString(self): raise SystemExit("called by text")
    def valueOf(self): raise SystemExit("called by number")
self.vars["a"] = A()
print("ok")
#: enum-members | prints [<E.constructor: 1>, <E.toString: 2>, <E.prototype: 3>]
from enum import Enum
class E(Enum):
    constructor = 1
    toString = 2
    prototype = 3
print(list(E))
#: enum-look-up | raises KeyError: 'constructor'
from enum import Enum
class E(Enum):
    a = 1
E["constructor"]
#: enum-by-value | raises ValueError: '__proto__' is not a valid Hostile.before.<locals>.E
from enum import Enum
class E(Enum):
    a = 1
E("__proto__")
#: dataclass-fields | prints Hostile.before.<locals>.A(constructor=1, prototype=2, toString=3)
from dataclasses import dataclass
@dataclass
class A:
    constructor: int
    prototype: int = 2
    toString: int = 3
print(A(1))
#: dataclass-asdict | prints {'constructor': 1, 'hasOwnProperty': {'__proto__': 2}}
from dataclasses import dataclass, asdict
@dataclass
class A:
    constructor: int
    hasOwnProperty: dict
print(asdict(A(1, {"__proto__": 2})))
#: slots | prints 1 False
class A:
    __slots__ = ("constructor", "prototype")
a = A()
a.constructor = 1
print(a.constructor, hasattr(a, "prototype"))
#: typed-dict-and-protocols | prints {'__proto__': 1}
from typing import TypedDict
class T(TypedDict):
    constructor: int
print({"__proto__": 1})
#: vars-of-the-strategy | prints {'__proto__': 1, 'constructor': 2}
self.vars["__proto__"] = 1
self.vars["constructor"] = 2
print(self.vars)
#: shared-vars | prints {'__proto__': {'polluted': 1}}
self.shared_vars["__proto__"] = {"polluted": 1}
print(self.shared_vars)
#: chart-titles | runs
for title in ("__proto__", "constructor", "toString", "hasOwnProperty", "then", "valueOf"):
    self.add_line_to_candle_chart(title, 1.0)
    self.add_extra_line_chart(title, title, 1.0)
    self.add_extra_line_chart("chart", title, 1.0)
    self.add_horizontal_line_to_candle_chart(title, 1.0)
    self.add_horizontal_line_to_extra_chart(title, title, 1.0)
    self.add_horizontal_line_to_extra_chart("chart", title, 1.0)
#: indicator-names | raises AttributeError: module 'jesse.indicators' has no attribute 'constructor'
getattr(ta, "constructor")
#: indicator-keywords | raises TypeError…
k = {"__proto__": 1}
ta.sma(self.candles, 3, **k)
#: source-type-names | raises ValueError…
print(ta.sma(self.candles, 3, source_type="constructor"))
#: numpy-names | raises AttributeError: module 'numpy' has no attribute 'constructor'
getattr(np, "constructor")
#: dtype-names | raises TypeError…
np.array([1], dtype="constructor")
#: dtype-proto | raises TypeError…
np.zeros(3, dtype="__proto__")
#: percentile-method-names | raises ValueError…
np.percentile([1.0, 2.0], 5, method="toString")
#: timeframe-names | raises InvalidTimeframe…
self.get_candles("Binance Perpetual Futures", "BTC-USDT", "constructor")
#: exchange-names | raises RouteNotFound…
self.get_candles("__proto__", "constructor", "1m")
#: module-names | raises ModuleNotFoundError: No module named 'constructor'
import constructor
#: module-proto | raises ModuleNotFoundError: No module named '__proto__'
import __proto__.toString
#: from-module-names | raises ImportError: cannot import name 'constructor' from 'math' (unknown location)
from math import constructor
#: module-by-prototype | raises ModuleNotFoundError: No module named 'toString'
from toString import valueOf
#: jesse-submodule | raises ModuleNotFoundError: No module named 'jesse.constructor'
import jesse.constructor
#: global-names | prints 1 2
global constructor, hasOwnProperty
constructor = 1
hasOwnProperty = 2
print(constructor, hasOwnProperty)
#: match-keywords | prints 3
match {"__proto__": 3, "constructor": 4}:
    case {"toString": x}: print(1)
    case {"__proto__": x}: print(x)
#: match-attributes | prints other
class A: pass
match A():
    case A(constructor=x): print(x)
    case _: print("other")
#: percent-keys | raises KeyError: 'constructor'
"%(constructor)s" % {}
#: format-conversion | raises ValueError…
"{0!constructor}".format(1)
#: format-type | raises ValueError…
format(1, "constructor")
#: strftime-directives | runs
import datetime
print(datetime.datetime(2024, 1, 1).strftime("%Q %constructor ${process} `"))
#: encoding-names | raises LookupError: unknown encoding: constructor
"a".encode("constructor")
#: hash-names | raises ValueError…
import hashlib
hashlib.new("constructor")
#: type-names | prints <class '__main__.__proto__'> 1
T = type("__proto__", (), {"constructor": 1, "__module__": "__main__"})
print(T, T.constructor)
#: type-namespace-of-host-names | prints 7 8
T = type("T", (), {"toString": lambda self: 7, "hasOwnProperty": 8})
print(T().toString(), T.hasOwnProperty)
#: exception-attributes | prints a b c
e = ValueError("x")
e.stack = "a"; e.message = "b"; e.constructor = "c"
print(e.stack, e.message, e.constructor)
#: class-body-names | prints 1 2 3
class A:
    constructor = 1
    prototype = 2
    __proto__ = 3
print(A.constructor, A.prototype, A.__proto__)
#: class-attribute-deletion | raises AttributeError: type object 'A' has no attribute 'constructor'
class A:
    constructor = 1
del A.constructor
A.constructor
#: deleted-attribute | raises AttributeError: constructor
class A: pass
a = A()
try:
    del a.constructor
except AttributeError:
    raise AttributeError("constructor")
#: hyperparameter-names | prints [('__proto__', 1), ('constructor', 2), ('toString', 3), ('hasOwnProperty', 4), ('then', 5)]
from jesse.strategies import Strategy
class Hostile(Strategy):
    def hyperparameters(self):
        return [{"name": n, "type": int, "min": 0, "max": 9, "default": i + 1} for i, n in enumerate(["__proto__", "constructor", "toString", "hasOwnProperty", "then"])]
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        print(list(self.hp.items()))
#: hyperparameter-keys | runs
from jesse.strategies import Strategy
class Hostile(Strategy):
    def hyperparameters(self):
        return [{"name": "a", "type": "constructor", "__proto__": 1, "default": {"__proto__": 1}, "options": ["toString", {"constructor": 1}]}]
    def should_long(self): return False
    def go_long(self): pass
#: strategy-method-names | runs
from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def constructor(self): raise SystemExit
    def shouldLong(self): raise SystemExit
    def toString(self): raise SystemExit
    def pyClass(self): raise SystemExit
    pyClass_ = js = namespace = mro = 5
#: module-level-names | prints fifteen
from jesse.strategies import Strategy
R = K = module = exports = require = globalThis = window = self_ = process = 5
def constructor(): return 1
class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        print("fifteen" if R + K + process == 15 else "x")
#: strategy-named-constructor | raises ValueError: ran
from jesse.strategies import Strategy
class constructor(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self): raise ValueError("ran")
#: name-mangling | prints 1
class constructor:
    def __init__(self): self.__proto = 1
    def get(self): return self._constructor__proto
print(constructor().get())
