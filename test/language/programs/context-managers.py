#: contextlib1
from contextlib import *
import contextlib
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error, '|', repr(error.__cause__), repr(error.__context__))
@contextmanager
def cm(name, swallow=False):
    """doc of cm"""
    print('enter', name)
    try: yield name.upper()
    except ValueError as e:
        print('saw', e)
        if not swallow: raise
    finally: print('exit', name)
with cm('a') as x: print(x)
def run1():
    with cm('b'): raise ValueError('vb')
t(run1)
with cm('c', True): raise ValueError('vc')
print('after', cm.__name__, cm.__doc__)
def run2():
    with cm('d'): raise KeyError('kd')
t(run2)
def run3():
    with cm('x') as a, cm('y') as b:
        print(a, b); return 'ret'
t(run3)
@contextmanager
def noyield():
    if False: yield
t(lambda: noyield().__enter__())
@contextmanager
def two():
    yield 1
    yield 2
def run4():
    with two(): pass
t(run4)
def run5():
    with two(): raise ValueError('q')
t(run5)
@contextmanager
def plain(): yield
def run6():
    with plain(): raise StopIteration('si')
t(run6)
@cm('deco')
def decorated(a): print('in', a); return a
print(decorated(3), decorated(4), decorated.__name__)
with suppress(KeyError, IndexError): {}['x']
print('suppressed')
def run7():
    with suppress(KeyError): [][1]
t(run7)
with suppress(): pass
class R:
    def close(self): print('closed')
with closing(R()) as r: print(type(r).__name__)
with nullcontext(5) as n: print(n)
with nullcontext() as n: print(n)
with ExitStack() as st:
    print(st.enter_context(cm('s1')), st.enter_context(cm('s2')))
    st.callback(print, 'callback', 1, sep='-')
    st.push(lambda *a: print('pushed', a[0]))
    print('body')
def run8():
    with ExitStack() as st:
        st.callback(lambda: 1 / 0)
        st.push(lambda t, e, tb: print('saw', t, e))
        raise ValueError('in stack')
t(run8)
def run9():
    with ExitStack() as st:
        st.push(lambda t, e, tb: True)
        raise ValueError('swallowed')
    return 'ok'
t(run9)
with ExitStack() as st:
    st.enter_context(cm('kept'))
    kept = st.pop_all()
print('not closed yet'); kept.close()
t(lambda: ExitStack().enter_context(5))
@st.push
def later(*a): return False
print(redirect_stdout.__name__, AbstractContextManager.__name__, ContextDecorator.__name__)
class CD(ContextDecorator):
    def __enter__(self): print('CD in'); return self
    def __exit__(self, *e): print('CD out', e[0]); return True
@CD()
def fails(): raise ValueError('hidden')
print(fails())
class M:
    def __enter__(self): print('M in'); return 1
    def __exit__(self, et, ev, tb):
        print('M out', et.__name__ if et else None, ev, tb is None); return self.ret
for ret in (False, True, 0, 'yes', None, []):
    m = M(); m.ret = ret
    try:
        with m: raise ValueError('r')
    except ValueError as e: print('propagated', ret)
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
def run10():
    with NoExit(): pass
t(run10)
def run11():
    with NoEnter(): pass
t(run11)
def run12():
    with 5 as x: pass
t(run12)
class BadExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('from exit')
def run13():
    with BadExit(): raise ValueError('body')
t(run13)
def run14():
    with BadExit(): pass
t(run14)
for i in range(3):
    with cm(str(i)):
        if i == 0: continue
        if i == 1: break
with (cm('p1') as p, cm('p2') as q,): print(p, q)
class Item: pass
it = Item(); d = {}
with cm('t') as it.x, cm('u') as d['k']: print(it.x, d)
with cm('tup') as (a, b, c): print(a, b, c)
def gen():
    with cm('gen'): yield 1; yield 2
for v in gen(): print(v)
class E1:
    def __enter__(self): raise RuntimeError('enter failed')
    def __exit__(self, *a): print('never')
def run15():
    with cm('outer'), E1(): pass
t(run15)
print(isinstance(CD(), AbstractContextManager), isinstance(M(), AbstractContextManager), isinstance(5, AbstractContextManager))
c1 = cm('reuse')
with c1: pass
def run16():
    with c1: pass
t(run16)
