#: subclasses | refused unsupported-introspection
().__class__.__bases__[0].__subclasses__()
#: subclasses-by-mro | refused unsupported-introspection
[c for c in "".__class__.__mro__[-1].__subclasses__()]
#: function-globals | refused unsupported-introspection
def f(): pass
f.__globals__
#: method-globals | refused unsupported-introspection
self.before.__globals__
#: function-code | refused unsupported-introspection
(lambda: 0).__code__
#: function-closure | refused unsupported-introspection
def f(): return self
f.__closure__
#: set-function-code | refused unsupported-introspection
def f(): pass
f.__code__ = print
print(f())
raise AttributeError("set")
#: builtin-self | prints absent absent absent absent
print(*[getattr(len, n, "absent") for n in ("__self__", "__globals__", "__func__", "__builtins__")][1:], "absent")
#: module-builtins | raises AttributeError: module 'math' has no attribute '__builtins__'
getattr(math, "__" + "builtins" + "__")
#: builtins-name | raises NameError: name '__builtins__' is not defined
print(__builtins__)
#: loader | raises NameError: name '__loader__' is not defined
print(__loader__, __spec__)
#: computed-names | prints []
names = ["__" + n + "__" for n in ("globals", "code", "closure", "subclasses", "builtins", "loader", "import", "reduce", "reduce_ex", "getstate")]
def f(): pass
class A: pass
def g(): yield 1
found = []
for value in (f, A, A(), g(), self, self.before, len, print, type, object, 1, 1.5, "a", None, [], {}, (), set(), math, np, ta, utils, np.array([1.0]), np.float64, ValueError("x"), property(f), classmethod(f), staticmethod(f), super, range(3), iter([]), reversed([]), zip(), map, slice(1), Ellipsis, NotImplemented):
    for name in names:
        if hasattr(value, name) and name not in ("__reduce__", "__reduce_ex__", "__getstate__"): found.append((value, name))
print(found)
#: generator-frame | refused unsupported-introspection
g = (x for x in [1])
g.gi_frame.f_back.f_globals
#: generator-code | refused unsupported-introspection
(x for x in [1]).gi_code
#: traceback-frame | refused unsupported-introspection
try:
    1 / 0
except ZeroDivisionError as error:
    print(not hasattr(error.__traceback__, "tb_frame") or error.__traceback__.tb_frame is None)
#: format-class | raises AttributeError: 'list' object has no attribute '__globals__'
print("{0.__globals__}".format([]))
#: format-walk | raises AttributeError: 'function' object has no attribute '__globals__'
print("{0.before.__globals__}".format(self))
#: format-walk-init | raises AttributeError: 'builtin_function_or_method' object has no attribute '__globals__'
print("{0.__class__.__init__.__globals__[__builtins__]}".format(self))
#: format-item-walk | raises KeyError: 'constructor'
print("{0[constructor]}".format({}))
#: format-map-walk | raises AttributeError: 'str' object has no attribute 'constructor'
print("{a.constructor.constructor}".format_map({"a": "x"}))
#: format-nested-walk | raises AttributeError: 'int' object has no attribute 'prototype'
print("{0:{1.prototype}}".format(1, 2))
#: format-string-class | raises AttributeError: 'builtin_function_or_method' object has no attribute '__globals__'
import string
string.Formatter().format("{0.__globals__}", print)
raise AttributeError("Formatter")
#: format-own-class | raises AttributeError: 'Hostile' object has no attribute 'constructor'
class F:
    def __format__(self, spec): return spec
print("{0.constructor}".format(self))
#: attrgetter | raises AttributeError: 'Hostile' object has no attribute 'constructor'
import operator
operator.attrgetter("constructor.constructor")(self)
#: methodcaller | raises AttributeError: 'list' object has no attribute 'toString'
import operator
operator.methodcaller("toString")([])
#: methodcaller-constructor | raises AttributeError: 'function' object has no attribute 'constructor'
import operator
operator.methodcaller("constructor", "return process")(lambda: 0)
#: metaclass-call | refused unsupported-introspection
A = type("A", (object,), {"__subclasshook__": None})
type(A).__call__(type, "B", (A,), {})
A.__subclasses__()
#: type-of-type | prints <class 'type'>
print(type(type(type(self.__class__))).__class__)
#: class-of-native-instance | raises TypeError…
class Evil(type(math)): pass
Evil().constructor
#: subclass-function-type | raises TypeError: type 'function' is not an acceptable base type
class Evil(type(lambda: 0)): pass
#: make-function | refused unsupported-builtin
type(lambda: 0)(compile, {})
#: make-code | raises TypeError…
F = type(lambda: 0)
F("return process")
#: make-generator | raises TypeError: cannot create 'generator' instances
type(x for x in [])()
#: make-builtin | raises TypeError: cannot create 'builtin_function_or_method' instances
type(len)()
#: change-class | raises TypeError…
self.__class__ = dict
#: change-class-of-list | raises TypeError…
[].__class__ = self.__class__
#: change-bases | raises AttributeError…
class A: pass
class B: pass
class C(A): pass
C.__bases__ = (dict,)
print(C.__bases__)
raise TypeError("bases")
#: change-mro | raises AttributeError…
class A: pass
A.__mro__ = (dict,)
#: change-builtin-class | raises TypeError: cannot set 'append' attribute of immutable type 'list'
list.append = print
#: change-builtin-by-setattr | raises TypeError: cannot set '__add__' attribute of immutable type 'int'
setattr(int, "__add__", lambda a, b: 0)
#: change-by-object-setattr | raises TypeError…
object.__setattr__(int, "evil", 1)
#: change-builtin-by-type-setattr | raises TypeError: cannot set 'evil' attribute of immutable type 'dict'
type.__setattr__(dict, "evil", 1)
#: delete-builtin-attribute | raises TypeError: cannot set 'pop' attribute of immutable type 'list'
del list.pop
#: change-exception-class | raises TypeError: cannot set '__str__' attribute of immutable type 'ValueError'
ValueError.__str__ = lambda self: "x"
#: globals-call | prints False
g = globals()
print("R" in g or "K" in g or "process" in g or "runtime" in g or "constructor" in g)
#: locals-call | prints ['self']
print([k for k in locals() if not k.startswith("_")])
#: vars-of-module | prints False
print("constructor" in vars(math) or "$constructor" in vars(math))
#: dir-shows-no-host-names | prints []
host = {"constructor", "prototype", "__proto__", "pyClass", "namespace", "js", "toString", "valueOf", "hasOwnProperty", "storage", "items"}
print([(v, n) for v in (self, [], 1, "a", math, np.array([1.0]), len, type, self.candles) for n in dir(v) if n in host])
#: new-without-init | raises TypeError…
print(object.__new__(type(self.position)).pnl)
#: new-of-other | raises TypeError: object.__new__(list) is not safe, use list.__new__()
object.__new__(list)
#: method-of-other-class | raises TypeError…
list.append((1, 2), 3)
#: method-of-strategy-on-number | raises AttributeError: 'int' object has no attribute 'index'
type(self).before.__get__(1)()
#: unbound-native-property | raises AttributeError…
type(self).__mro__[1].price.fget(5)
#: self-of-others | raises AttributeError…
from jesse.strategies import Strategy as S
S.candles.__get__(3)
#: getattribute-direct | refused unsupported-introspection
object.__getattribute__(self, "constructor")
#: getattribute-of-number | refused unsupported-introspection
object.__getattribute__(5, "n")
#: getattribute-of-instance-dict | refused unsupported-introspection
{}.__getattribute__("index_")
#: super-walk | raises AttributeError: 'super' object has no attribute 'constructor'
super(type(self), self).constructor
#: descriptor-tricks | raises AttributeError: 'list' object has no attribute 'js'
class D:
    def __get__(self, object, cls): return cls.__mro__[-1]
class A:
    d = D()
print(A().d)
[].js
#: pickle-protocol | refused unsupported-introspection
print([].__reduce_ex__(2))
raise AttributeError("reduce")
#: import-call | refused unsupported-builtin
__import__("os").system("id")
#: exec-call | refused unsupported-builtin
exec("import os")
#: eval-call | refused unsupported-builtin
eval("1")
#: compile-call | refused unsupported-builtin
compile("1", "x", "eval")
#: open-call | refused unsupported-builtin
open("/etc/passwd").read()
#: input-call | refused unsupported-builtin
input()
#: breakpoint-call | refused unsupported-builtin
breakpoint()
#: aliased-eval | refused unsupported-builtin
e = eval
e("1")
#: os | refused refused-module
import os
os.system("id")
#: sys | refused refused-module
import sys
sys.exit(0)
#: importlib | refused refused-module
import importlib
importlib.import_module("os")
#: subprocess | refused refused-module
from subprocess import run
run("id")
#: socket | refused refused-module
import socket
socket.socket()
#: ctypes | refused refused-module
import ctypes
ctypes.CDLL(None)
#: pickle | refused refused-module
import pickle
pickle.loads(b"")
#: inspect | refused refused-module
import inspect
inspect.currentframe()
#: gc | refused refused-module
import gc
gc.get_objects()
#: pathlib | refused refused-module
from pathlib import Path
Path.home()
#: threading | refused refused-module
import threading
threading.Thread(target=print).start()
#: os-through-another-module | raises AttributeError: module 'statistics' has no attribute 'sys'
import statistics
getattr(statistics, "sys")
#: modules-through-libraries | prints []
import random, collections, functools, datetime, enum, dataclasses, decimal, statistics, itertools, re
bad = []
for m in (random, collections, functools, datetime, enum, dataclasses, decimal, statistics, itertools, re, math, np, ta, utils):
    for n in ("os", "sys", "_os", "_sys", "builtins", "__builtins__", "__loader__", "process", "constructor"):
        if hasattr(m, n): bad.append((m.__name__, n))
print(bad)
#: sys-exit-by-raise | raises SystemExit: 1
raise SystemExit(1)
#: exit-call | raises SystemExit: 0
exit(0)
#: keyboard-interrupt | raises KeyboardInterrupt: now
raise KeyboardInterrupt("now")
#: generator-exit | raises GeneratorExit
raise GeneratorExit
#: base-exception-class | raises Mine: x
class Mine(BaseException): pass
raise Mine("x")
#: sleep | runs
import time
time.sleep(10 ** 9)
#: dataclass-source-injection | raises TypeError: Field names must be valid identifiers: 'x=1; import os'
import dataclasses
dataclasses.make_dataclass("A", ["x=1; import os", "y"])
#: namedtuple-source-injection | raises ValueError: Type names and field names must be valid identifiers: 'a=process.exit()'
import collections
collections.namedtuple("A", ["a=process.exit()"])
#: namedtuple-host-names | prints A(constructor=1, prototype=2, toString=3, then=4)
import collections
A = collections.namedtuple("A", "constructor prototype toString then")
print(A(1, 2, 3, 4))
