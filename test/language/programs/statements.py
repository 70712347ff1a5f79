#: del-forms
class A: pass
a = A(); a.x = 1; d = {"k": 1, "j": 2}; xs = [1, 2, 3, 4, 5]
del a.x, d["k"], xs[0], xs[-1:], (xs[0])
print(hasattr(a, "x"), d, xs)
for f in (lambda: a.x, ):
    try: f()
    except AttributeError as e: print(e)
try: del a.nope
except AttributeError as e: print(e)
try: del undefined_thing
except NameError as e: print(e)
#: multiple-statements-per-line
x = 1; y = 2; print(x + y); 
if x: print("a"); print("b")
for i in range(2): print(i); print(-i)
while x: x -= 1; print("w")
class C: a = 1; b = 2
def f(): return 1; return 2
print(C.a + C.b, f())
#: line-continuation
total = 1 + \
    2 + \
    3
s = ("abc"
     "def"
     f"{total}")
xs = [
    1,
    2,  # comment

    3,
]
print(total, s, xs, {
    "a": 1,
}, (1,
    2))
if (total > 1 and
        total < 10):
    print("multi")
assert (
    True
), "msg"
#: docstrings-and-comments
"""module doc"""
def f():
    # comment
    '''doc
    second'''
    return 1  # trailing
class C:
    """class doc"""
print(f.__doc__, C.__doc__, f())
# last comment
#: semicolon-and-backslash-strings
print("a\
b", 'it''s', "tab\tnew\\n", r"raw\n", "\x41\u00e9\U0001F600\101", b"by\x00te", "nul\0", '\'', "\N{DEGREE SIGN}")
print("""triple "quoted" 'text'
  indented \
joined""", len("\n"), "multi" 'ple' """s""")
#: numbers
print(1_000_000, 0xFF, 0o17, 0b101, 1e3, 1.5e-3, .5, 5., 1_0.0_1, 0xdead_beef, 00, 0_0, 1E5, 123456789012345678901234567890)
#: nested-tuples-assignment
(a, b), [c, (d, *e)] = (1, 2), [3, (4, 5, 6)]
print(a, b, c, d, e)
[a, [b, c]] = [1, (2, 3)]
print(a, b, c)
x = (y := 5, z := 6)
print(x, y, z)
a = b = c = [1]
b += [2]
print(a is c, a)
i = 1
i, xs = i + 1, [i]
print(i, xs)
#: augmented-targets
class O: x = 1
o = O(); o.x += 5; print(o.x, O.x)
d = {"a": [1]}; d["a"] += [2]; d["a"][0] *= 10; print(d)
xs = [1, 2, 3]; xs[0] += 1; xs[-1] -= 1; xs[1:2] += [9]; print(xs)
def calls():
    print("once"); return o
calls().x += 1; print(o.x)
t = (1,); t += (2,); s = "a"; s *= 3; st = {1}; st |= {2}; print(t, s, st)
try:
    n += 1
except NameError as e:
    print(e)
#: try-in-function-flow
def f(n):
    for i in range(n):
        try:
            if i == 3: return i
            if i % 2: continue
            try:
                if i == 2: raise ValueError(i)
            except ValueError:
                pass
            else:
                print("else", i)
        finally:
            print("end", i)
    else:
        return "none"
print(f(2), f(5))
#: with-forms
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, *a): print("out", self.n)
with CM(1) as a, CM(2) as b: print(a, b)
with (CM(3) as c, CM(4)):
    print(c)
with CM(5) as (x): print(x)
d = {}
with CM(6) as d["k"]: pass
print(d)
for i in range(3):
    with CM(i):
        if i == 1: break
def f():
    with CM("f"):
        return "r"
print(f())
#: conditional-imports-and-names
try:
    import a_module_that_does_not_exist as m
except ImportError as e:
    m = None
    print(type(e).__name__, e)
try:
    from math import sqrt, nothing_here
except ImportError as e:
    print("cannot" in str(e))
import math as mm
from math import pi as PI, floor
print(mm.sqrt(4), PI, floor(2.5), m)
if False:
    import another_missing_module
def late():
    import math
    return math.ceil(1.2)
print(late())
#: type-checking
from typing import TYPE_CHECKING, List, Optional, Dict, Union, Any, Callable, Tuple
if TYPE_CHECKING:
    from somewhere import Something
def f(x: "Something", y: Optional[int] = None, z: List[int] = [], w: Union[int, str] = 1, cb: Callable[[int], str] = str) -> Dict[str, Any]:
    return {"x": x}
v: Tuple[int, ...] = (1, 2)
print(f(1), v, Optional[int] is not None)
#: global-at-module-level
global gg
gg = 5
print(gg)
def f():
    global a1, a2
    a1, a2 = 1, 2
    for a1 in range(3): pass
    import math as a2
f(); print(a1, a2.__name__)
#: lambda-in-defaults-and-loops
fs = {k: (lambda v, k=k: k * v) for k in (1, 2, 3)}
print([fs[k](10) for k in fs], (lambda *, a=1, **k: (a, k))(b=2), (lambda: (yield))().__class__.__name__)
#: ellipsis-and-placeholders
def stub(): ...
class Stub: ...
x = ...
print(stub(), x, x is Ellipsis, Stub.__name__, [...], bool(...))
#: print-to-nothing
r = print("x")
print(r)
if print("cond"): pass
else: print("falsy")
#: comparisons-with-none
for v in (None, 0, "", [], False):
    print(v is None, v == None, v != None, not v, v is not None, end=";")
print()
#: deep-nesting
def a():
    def b():
        def c():
            def d():
                return [lambda: [x for x in [y for y in range(z)]] for z in range(3)]
            return d
        return c
    return b
print([f() for f in a()()()()])
#: numbers-as-conditions
n = 5
out = []
while n:
    n -= 1
    if n % 2 and n != 1: continue
    out.append(n if n else "zero")
print(out)
#: complex-numbers
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z * 2, z.conjugate(), (1 + 2j) * (3 - 1j), z == 3 + 4j, 1j ** 2, complex(1, 2), (-8) ** (1 / 3))
