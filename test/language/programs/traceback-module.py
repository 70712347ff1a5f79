#: traceback1
import traceback
def f(x):
    return 1 / x
def g(x):
    try:
        return f(x)
    except ZeroDivisionError as e:
        raise ValueError('bad value') from e
def h(x):
    try:
        return f(x)
    except ZeroDivisionError:
        raise KeyError('k')
try: f(0)
except Exception as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(type(e), e))
    print(traceback.format_exception_only(e))
    print(''.join(traceback.format_exception(type(e), e, e.__traceback__)))
    print(''.join(traceback.format_exception(e)))
    print([(fr.name, fr.lineno, fr.line) for fr in traceback.extract_tb(e.__traceback__)])
    print(traceback.format_tb(e.__traceback__))
try: g(0)
except Exception as e:
    print(traceback.format_exc())
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: h(0)
except Exception as e:
    print(traceback.format_exc())
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: f(0)
    except ZeroDivisionError: raise RuntimeError('clean') from None
except RuntimeError as e:
    print(traceback.format_exc())
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
class Mine(Exception):
    def __str__(self): return 'mine str'
try: raise Mine(1)
except Mine as e: print(traceback.format_exc(), e.args)
try:
    e = ValueError('noted'); e.add_note('a note'); e.add_note('second\nline')
    raise e
except ValueError as e:
    print(traceback.format_exc()); print(e.__notes__)
try: ValueError().add_note(5)
except TypeError as e: print(e)
try:
    raise ValueError
except ValueError: print(traceback.format_exc())
try: raise ValueError('')
except ValueError: print(traceback.format_exc())
try: raise ValueError('multi\nline')
except ValueError: print(traceback.format_exc())
try: raise KeyError('a', 2)
except KeyError: print(traceback.format_exc())
try: assert 1 == 2, 'why'
except AssertionError: print(traceback.format_exc())
try: assert 0
except AssertionError: print(traceback.format_exc())
try: [1][5]
except IndexError: print(traceback.format_exc(limit=1))
try: {}['x']
except KeyError: print(traceback.format_exc())
try: undefined_name
except NameError: print(traceback.format_exc())
try: (5).foo
except AttributeError: print(traceback.format_exc())
class A:
    class B:
        def m(self): return self.x.y
    def n(self): return [self.B().m() for _ in range(2)]
try: A().n()
except AttributeError: print(traceback.format_exc())
try: (lambda: {}['q'])()
except KeyError: print(traceback.format_exc())
def rec(n):
    if n == 0: raise ValueError('deep')
    rec(n - 1)
try: rec(10)
except ValueError: print(traceback.format_exc())
try:
    raise ValueError(
        'spread over',
        'lines')
except ValueError: print(traceback.format_exc())
def gen():
    yield 1
    raise LookupError('in gen')
try: list(gen())
except LookupError: print(traceback.format_exc())
try:
    try: 1/0
    finally: {}['second']
except KeyError: print(traceback.format_exc())
print(repr(traceback.format_exc()))
import collections
try: int('x')
except ValueError: print(traceback.format_exc())
try: sorted([1, 'a'])
except TypeError: print(traceback.format_exc())
te = traceback.TracebackException.from_exception(ValueError('q'))
print(list(te.format()), str(te))
