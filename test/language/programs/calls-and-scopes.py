#: closures1
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
fs = [lambda: i for i in range(3)]; print([f() for f in fs]); fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter(); i(); i(5); print(g(), i.__name__, i.__qualname__, i.__defaults__)
def late():
    def f(): return zz
    try: f()
    except NameError as e: print(type(e).__name__, e)
    zz = 1
    return f()
print(late())
def unb():
    print(q)
    q = 1
t(unb)
def unb2():
    del r
    r = 2
t(unb2)
def unb3():
    x = 1
    del x
    return x
t(unb3)
def unb4():
    try: raise ValueError('x')
    except ValueError as e: pass
    return e
t(unb4); t(lambda: undefined_thing)
x = 'global'
class K:
    x = 'class'
    y = [x for _ in range(1)]
    z = (lambda: x)()
    w = [a for a in x]
    def m(self): return x
print(K.y, K.z, K.w, K().m())
def glob():
    global newg
    newg = 5
glob(); print(newg)
def defaults(a, l=[], *, k={}): l.append(a); k[a] = 1; return l, k
print(defaults(1), defaults(2), defaults.__defaults__, defaults.__kwdefaults__)
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7, a=8)); 
for call in (lambda: f(), lambda: f(1), lambda: f(d=1), lambda: f(1, d=1, c=2, **{'c': 3}), lambda: f(1, 2, 3, c=4, d=5), lambda: f(1, d=1, *[1], **{'d': 2}), lambda: f(*5), lambda: f(**5), lambda: f(1, **{5: 1}), lambda: f(a=1, d=2)): t(call)
def p1(a, /): pass
def p2(a, b): pass
def p3(a, b=1): pass
def p4(*, a, b): pass
def p5(a, b, c, d): pass
def p6(): pass
def p7(a, *, k): pass
def p8(x, /, y, *, z): pass
for call in (lambda: p1(), lambda: p1(a=1), lambda: p1(1, 2), lambda: p2(), lambda: p2(1), lambda: p2(1, 2, 3), lambda: p2(1, b=1, c=1), lambda: p2(1, a=1), lambda: p3(1, 2, 3), lambda: p3(), lambda: p4(), lambda: p4(a=1), lambda: p4(1), lambda: p4(1, a=1, b=2), lambda: p5(), lambda: p5(1), lambda: p5(1, 2, 3, 4, 5, 6), lambda: p5(1, d=2), lambda: p6(1), lambda: p6(x=1), lambda: p6(1, 2, x=1), lambda: p7(1), lambda: p7(1, 2), lambda: p7(k=1), lambda: p8(1), lambda: p8(x=1, y=2, z=3), lambda: p8(1, 2, 3), lambda: p8(), lambda: (lambda x: x)(), lambda: (lambda: 1)(2), lambda: (lambda *a, k: 1)(1, 2), lambda: p2(*[1, 2, 3], **{'z': 1}), lambda: p5(b=1, c=2), lambda: p7(1, k=1, **{'k': 2}), lambda: p2(1, 2, c=1, d=2)): t(call)
print([y := 5, y ** 2], (lambda: (w := 3, w))(), [last := v for v in range(3)], last)
if (n := len('abc')) > 2: print(n)
print([(a, b) for a in range(3) if (b := a * 2) > 1], b); print({k: v for k, v in zip('ab', [1, 2])}, {c for c in 'aab'} == {'a', 'b'}, [[j for j in range(k)] for k in range(3)], [a for a in [1, 2] for a in [a, a * 10]])
def deco(n):
    def wrap(f):
        def inner(*a, **k): print('before', n, f.__name__); return f(*a, **k)
        return inner
    return wrap
@deco(1)
@deco(2)
def decorated(x): return x
print(decorated(5), decorated.__name__)
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(20)); 
def deep(n): return deep(n + 1)
t(lambda: deep(0))
def swap():
    a, b = 1, 2; a, b = b, a; (c, *d), e = [1, 2, 3], 4; [x, y] = 'pq'; l = [0, 1, 2]; i, l[i] = 2, 'z'; return a, b, c, d, e, x, y, l
print(swap()); t(lambda: (lambda a, b: 1)(*[1])); 
def unp(v):
    a, b = v
for v in ([1], [1, 2, 3], 5, None, 'abc', {}, {1: 2, 3: 4, 5: 6}, iter([1])): t(lambda: unp(v))
def unp2(v):
    a, *b, c = v
for v in ([1], [], 5): t(lambda: unp2(v))
del v
t(lambda: v); print(f.__name__, f.__doc__, f.__module__, f.__annotations__, (lambda: 1).__name__, callable(f), type(f).__name__, repr(f).split(' at ')[0])
def an(a: int, b: 'str' = 'x', *c: float, d: list[int] = None, **e: dict) -> bool: "doc string"; return True
print(an.__annotations__, an.__doc__); an.attr = 5; print(an.attr, an.__dict__)
def outer():
    x = 'outer'
    class C:
        x = 'cls'
        def m(self): return x
        l = [x for _ in (1,)]
    return C().m(), C.l
print(outer()); print((lambda x, *y, z=1, **w: (x, y, z, w))(1, 2, 3, z=4, q=5))
def finally_ret():
    for i in range(3):
        try: continue
        finally: print('f', i)
    try: return 'try'
    finally: print('fin')
print(finally_ret())
def fin2():
    try: 1 / 0
    finally: return 'swallowed'
print(fin2())
def loop_else():
    for i in []: pass
    else: print('else ran')
    for i in [1]: break
    else: print('not')
    while False: pass
    else: print('while else')
loop_else()
s = 0
for i in range(5):
    if i == 3: continue
    s += i
else: print('done', s, i)
try: pass
except: print('no')
else: print('try else')
finally: print('try fin')
