#: if-elif-else
def grade(x):
    if x > 90:
        return "A"
    elif x > 80:
        return "B"
    elif x > 70:
        return "C"
    else:
        return "F"
print([grade(v) for v in (95, 85, 75, 10)])
#: while-else
n = 10
while n > 0:
    n -= 3
    if n == 1:
        print("break")
        break
else:
    print("never")
n = 9
while n > 0:
    n -= 3
else:
    print("else", n)
#: for-else-continue
for i in range(5):
    if i == 2:
        continue
    if i == 4:
        break
    print(i)
else:
    print("no break")
for i in []:
    pass
else:
    print("empty else")
try:
    print(i)
except NameError as e:
    print(e)
#: nested-loops
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j)
    else:
        print("inner else", i)
#: range-forms
print(list(range(5)), list(range(2, 5)), list(range(5, 0, -2)), list(range(0)), list(range(3, 3)))
for i in range(10, 0, -3):
    print(i, end=" ")
print()
r = range(0, 20, 3)
print(len(r), r[2], r[-1], r[1:3], 9 in r, 10 in r, r == range(0, 21, 3), r.index(6), r.count(5), r.start, r.stop, r.step)
#: range-errors
for f in (lambda: range(1.5), lambda: range(0, 5, 0), lambda: range("a"), lambda: range(), lambda: range(5)[10]):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
def g(n):
    for i in range(n):
        print(i)
try:
    g(2.0)
except TypeError as e:
    print(e)
def h(a, b):
    return [i for i in range(a, b)]
print(h(-3, 3), h(True, 3))
try:
    h(1, None)
except TypeError as e:
    print(e)
#: loop-variable-after
for i in range(3):
    pass
print(i)
for i in range(3):
    i = i * 10
    print(i)
for a, b in [(1, 2), (3, 4)]:
    pass
print(a, b)
#: loop-targets
class O: pass
o = O()
d = {}
for o.x in range(3):
    pass
for d["k"] in "ab":
    pass
for (a, *b), c in [((1, 2, 3), 4), ((5,), 6)]:
    print(a, b, c)
print(o.x, d)
#: mutate-while-iterating
xs = [1, 2, 3, 4]
for x in xs:
    if x == 2:
        xs.append(5)
    print(x)
d = {1: 1}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as e:
    print(e)
#: enumerate-zip
for i, x in enumerate("abc"):
    print(i, x)
for i, x in enumerate(["x", "y"], 5):
    print(i, x)
for i, x in enumerate([1], start=3):
    print(i, x)
for a, b in zip([1, 2, 3], "ab"):
    print(a, b)
for a, b, c in zip([1], [2], [3]):
    print(a, b, c)
for t in zip([1, 2], [3, 4]):
    print(t)
for i, (a, b) in enumerate(zip([1, 2], [3, 4])):
    print(i, a, b)
print(list(zip()), list(enumerate([])), dict(zip("ab", [1, 2])))
#: conditional-expression
x = 5
print("big" if x > 3 else "small", (1 if x else 2) + 1, [i if i % 2 else -i for i in range(4)])
y = x if x < 0 else x * 2 if x < 3 else x * 3
print(y)
#: boolean-operands
print(0 or "a", 1 and "b", "" or [] or 0, 1 and 2 and 3, None or False, not None, 0 and 1 / 0, 1 or 1 / 0)
print([] and 5, {} or "empty", 0.0 or -0.0, "x" and "" or "y")
#: truthiness
class E:
    def __len__(self): return 0
class T:
    def __bool__(self): return True
    def __len__(self): return 0
for v in (0, 0.0, "", [], (), {}, set(), None, False, range(0), E(), T(), 1, -1, "0", [0], float("nan"), b"", 0j):
    print(bool(v), end=" ")
print()
#: chained-comparison
def f(x):
    print("f", x)
    return x
print(f(1) < f(2) < f(3))
print(f(3) < f(2) < f(1))
print(1 < 2 == True, 1 == 1.0 == True, 3 > 2 > 1 > 0, 1 < 3 > 2)
#: pass-and-docstrings
def f():
    """only a doc string"""
def g():
    pass
def h():
    ...
print(f(), g(), h(), f.__doc__, g.__doc__)
#: deep-else-if
def f(n):
    if n == 0: return "zero"
    else:
        if n == 1: return "one"
        else:
            if n == 2: return "two"
            return "many"
print([f(i) for i in range(4)])
#: return-in-loops
def find(xs, t):
    for i, x in enumerate(xs):
        if x == t:
            return i
    return -1
print(find([4, 5, 6], 5), find([], 1))
def first_even(xs):
    while xs:
        x = xs.pop(0)
        if x % 2 == 0:
            return x
print(first_even([1, 3, 4]), first_even([1]))
#: break-in-try
for i in range(3):
    try:
        if i == 1:
            break
        print("body", i)
    finally:
        print("finally", i)
for i in range(3):
    try:
        continue
    finally:
        print("f", i)
#: global-code-order
print(__name__)
x = 1
if x:
    def f(): return "a"
else:
    def f(): return "b"
print(f())
#: assert
assert True
try:
    assert 1 == 2, "one is not two"
except AssertionError as e:
    print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e), str(e) == "")
