#: generators1
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error, '|', repr(error.__cause__), repr(error.__context__))
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield x * 2 if x else 'none'
        print('got', y)
        return 'done'
    except ValueError as e:
        print('caught', e)
        z = yield 'recovered'
        print('z', z)
    finally:
        print('finally')
a = g(); print(next(a), a.send(5)); t(lambda: a.send('end'))
t(lambda: next(a)); t(lambda: a.send(1))
b = g(); t(lambda: b.send(5)); print(b.send(None)); print(b.throw(ValueError('v'))); t(lambda: b.send('zz'))
c = g(); next(c); t(lambda: c.throw(KeyError('k'))); t(lambda: c.throw(KeyError('again')))
d = g(); t(lambda: d.throw(TypeError('unstarted'))); t(lambda: next(d))
e = g(); next(e); print(e.close()); print(e.close())
def stubborn():
    while True:
        try: yield
        except GeneratorExit: print('ignored')
f = stubborn(); next(f); t(lambda: f.close())
def ret():
    return 5
    yield
t(lambda: next(ret()))
def outer():
    r = yield from inner()
    print('inner returned', r)
    r2 = yield from [10, 20]
    print('list returned', r2)
    r3 = yield from ret()
    return (r, r2, r3)
def inner():
    try:
        v = yield 'i1'
        print('inner got', v)
        yield 'i2'
    except LookupError as e:
        print('inner caught', repr(e)); yield 'after'
    return 'inner-result'
o = outer(); print(next(o), o.send('hi'), next(o), next(o)); t(lambda: next(o))
o = outer(); next(o); print(o.throw(IndexError('ix'))); print(next(o)); t(lambda: o.send('to list iter'))
o = outer(); next(o); o.close(); t(lambda: next(o))
def stop():
    yield 1
    raise StopIteration('inside')
s = stop(); next(s); t(lambda: next(s))
def nexter(): yield next(iter([]))
t(lambda: list(nexter()))
def reent():
    yield next(it)
it = reent(); t(lambda: next(it))
print(type(a).__name__, g.__name__, a.__name__, a.__qualname__, repr(a).split(' at ')[0])
ge = (x * y for x in range(3) for y in 'ab' if x); print(list(ge), list(ge), ge.__name__, repr(ge).split(' at ')[0])
t(lambda: g().foo); t(lambda: len(g())); t(lambda: g()[0]); t(lambda: g() + 1); t(lambda: next(5)); t(lambda: next([])); print(next(iter([]), 'dflt'))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)), list(itertools.takewhile(lambda x: x < 30, fib())))
def tree(n): 
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(3)))
try:
    o = outer(); next(o); o.throw(RuntimeError)
except RuntimeError as err: print('out', repr(err))
def cleanup():
    try: yield 1
    finally: print('cleanup')
for x in cleanup(): break
print('after loop')
def ctx():
    try: yield 1
    except Exception as e: raise RuntimeError('wrapped') from e
c = ctx(); next(c); t(lambda: c.throw(ValueError('orig')))
def rr():
    x = yield
    while x: x = yield x + 1
r = rr(); next(r); print([r.send(i) for i in (1, 2, 3)]); t(lambda: r.send(0))
def lazy(n):
    print('start'); yield n
l = lazy(3); print('made'); print(list(l))
t(lambda: g().throw('x')); t(lambda: g().throw(5)); t(lambda: g().throw()); t(lambda: g().send())
def v(): return (yield), (yield 2)
q = v(); print(next(q), q.send('A')); t(lambda: q.send('B'))
print([*map(lambda x: x, (i for i in range(3)))], sum(i for i in range(5)), max((i for i in [3, 1]), default=0), dict((i, i) for i in 'ab'), tuple(i for i in ()), sorted(-i for i in range(3)))
w = (i for i in [1, 2, 3, 4]); print(3 in w, list(w)); a1, *b1 = (i for i in 'xyz'); print(a1, b1)
gen = (print('lazy', i) for i in range(2)); next(gen)
def t2():
    try:
        yield 1
    finally:
        try: yield 2
        finally: print('deep')
k = t2(); next(k); t(lambda: k.close())
print(list(zip(fib(), 'abc')), list(enumerate((c for c in 'ab'), 1)), ''.join(c for c in 'hey'), any(x > 2 for x in fib()), all(x for x in fib()))
