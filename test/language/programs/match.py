#: literals
def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "small"
        case "a" | "b": return "letter"
        case None: return "none"
        case True: return "true"
        case 1.5: return "float"
        case -3: return "neg"
        case _: return "other"
print([f(v) for v in (0, 1, 2, "a", None, True, 1.5, -3, "z", False, 0.0, [])])
#: sequences
def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b]: return f"two {a} {b}"
        case [first, *rest] if first == 0: return f"zero then {rest}"
        case [first, *_, last]: return f"{first}..{last}"
        case _: return "no"
for v in ([], [1], (1, 2), [0, 1, 2], [1, 2, 3, 4], "ab", {1, 2}, range(3), None):
    print(f(v))
#: mappings
def f(x):
    match x:
        case {"type": "circle", "r": r}: return 3 * r * r
        case {"type": "rect", "w": w, "h": h, **rest}: return (w * h, rest)
        case {}: return "mapping"
        case _: return "no"
for v in ({"type": "circle", "r": 2}, {"type": "rect", "w": 2, "h": 3, "z": 1}, {"x": 1}, {}, [], 5):
    print(f(v))
#: classes
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q: pass
def f(p):
    match p:
        case P(0, 0): return "origin"
        case P(x=0, y=y): return f"on y at {y}"
        case P(x, y) if x == y: return f"diag {x}"
        case P(): return "point"
        case int(n): return f"int {n}"
        case str() as s: return f"str {s}"
        case float() | bool(): return "num"
        case [P(x=a), P(y=b)]: return (a, b)
        case _: return "no"
for v in (P(0, 0), P(0, 5), P(3, 3), P(1, 2), 7, "s", 1.5, [P(1, 2), P(3, 4)], Q(), None):
    print(f(v))
#: nested-and-as
def f(x):
    match x:
        case ("go", ("n" | "s") as d): return f"go {d}"
        case ("get", {"item": str(i), "n": int(n)}): return f"{n} {i}"
        case [[a, b], [c, d]] as m: return (a + d, m)
        case (1, (2, (3, z))): return z
        case _: return "no"
for v in (("go", "n"), ("go", "x"), ("get", {"item": "ax", "n": 2}), [[1, 2], [3, 4]], (1, (2, (3, 9)))):
    print(f(v))
#: values-and-guards
class C:
    RED = 1
    GREEN = "g"
def f(x, lim=10):
    match x:
        case C.RED: return "red"
        case C.GREEN: return "green"
        case n if isinstance(n, int) and n > lim: return "big"
        case n: return f"captured {n}"
print(f(1), f("g"), f(50), f(5))
x = 5
match x:
    case 5:
        print("five")
match x:
    case 6:
        print("never")
print("end")
#: bindings-and-control
for v in [1, "stop", 2]:
    match v:
        case int(n):
            print("int", n)
            continue
        case "stop":
            break
print(n)
match [1, 2]:
    case [a, b] | (a, b, _):
        print(a, b)
match = 5; case = 6; print(match, case)
#: errors
class NoArgs: pass
try:
    match NoArgs():
        case NoArgs(1): print("x")
except TypeError as e:
    print(e)
try:
    match 5:
        case int(a, b): pass
except TypeError as e:
    print(e)

#: open-sequences
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
def f(a, b):
    match a, b:
        case 0, 0: return 'origin'
        case x, 0 if x > 5: return f'big {x}'
        case 1 | 2, *rest: return ('few', rest)
        case 'é', str(t): return t
        case (x, y), z: return x, y, z
        case [x, *_], {'k': v}: return x, v
        case _, None: return 'none'
        case *all, : return all
t(lambda: (f(0, 0), f(7, 0), f(3, 0), f(2, 9), f('é', 'w'), f((1, 2), 3), f([5, 6], {'k': 7}), f(9, None), f('a', 'b')))
match 'x', [
    1, 2,
], """a
b""":
    case a, [b, c], d: print(a, b, c, d)
match = 1, 2
case = match
print(match, case)
match *[1, 2], 3:
    case first, *rest: print(first, rest)
def fail(v):
    match v:
        case x, y if 1 / x: return x
t(lambda: (fail((1, 2)), fail((0, 2))))
match 5, 6:
    case a, b: raise ValueError(a + b)

