#: basics
try:
    raise ValueError("bad", 5)
except ValueError as e:
    print(e, repr(e), e.args, str(e), type(e).__name__)
try:
    raise KeyError("k")
except KeyError as e:
    print(e, repr(e), str(e))
try:
    raise IndexError
except LookupError as e:
    print(repr(e), e.args)
print(repr(Exception()), str(Exception()), str(Exception("a")), str(Exception(1, 2)), repr(Exception([1])), repr(ValueError("it's")))
#: order-else-finally
def f(x):
    try:
        print("try")
        if x == 1: raise ValueError("v")
        if x == 2: return "returned"
        if x == 3: raise KeyError("k")
    except ValueError as e:
        print("except", e)
        return "handled"
    else:
        print("else")
    finally:
        print("finally")
    return "end"
for x in range(3):
    print(f(x))
try:
    f(3)
except KeyError as e:
    print("outer", e)
#: finally-overrides
def f():
    try:
        return 1
    finally:
        return 2
def g():
    try:
        raise ValueError
    finally:
        return "swallowed"
def h():
    for i in range(3):
        try:
            continue
        finally:
            if i == 1: break
    return i
def k():
    while True:
        try:
            return "x"
        finally:
            break
    return "after"
print(f(), g(), h(), k())
#: nested-handlers
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
except ValueError as e:
    print(e, repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("from") from z
except ValueError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
#: reraise
def f():
    try:
        raise ValueError("a")
    except ValueError:
        print("log")
        raise
try:
    f()
except ValueError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        raise KeyError(1)
    except KeyError as e:
        try:
            raise ValueError(2)
        except ValueError:
            pass
        raise
except KeyError as e:
    print("key", e)
#: custom-classes
class AppError(Exception):
    """Base."""
    def __init__(self, msg, code=1):
        super().__init__(msg)
        self.code = code
class NotFound(AppError):
    def __str__(self): return f"not found: {self.args[0]} ({self.code})"
try:
    raise NotFound("x", code=404)
except AppError as e:
    print(e, e.code, repr(e), isinstance(e, Exception), e.args)
class Empty(Exception): pass
try:
    raise Empty
except Empty as e:
    print(repr(e), str(e) == "")
class Plain(ValueError):
    def __init__(self, a, b): self.a = a
try:
    raise Plain(1, 2)
except ValueError as e:
    print(e.a, e.args, e)
#: tuple-of-classes
for exc in (ValueError("v"), TypeError("t"), KeyError("k"), OSError("o")):
    try:
        raise exc
    except (ValueError, TypeError) as e:
        print("first", e)
    except (KeyError,):
        print("second")
    except Exception as e:
        print("third", e)
classes = (ValueError, TypeError)
try:
    int("x")
except classes as e:
    print(type(e).__name__)
#: bad-except
try:
    try:
        raise ValueError("v")
    except "notaclass":
        pass
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise ValueError("x") from 5
except TypeError as e:
    print(e)
try:
    raise ValueError, 
except TypeError as e:
    print(e)
#: name-cleared
e = "before"
try:
    raise ValueError
except ValueError as e:
    pass
try:
    print(e)
except NameError as x:
    print(x)
def f():
    try:
        1 / 0
    except ZeroDivisionError as err:
        saved = err
    try:
        return err
    except UnboundLocalError as u:
        return str(u), str(saved)
print(f())
#: hierarchy
for c in (ZeroDivisionError, KeyError, FileNotFoundError, ModuleNotFoundError, RecursionError, NotImplementedError, UnboundLocalError, StopIteration, KeyboardInterrupt, UnicodeDecodeError, IndentationError, GeneratorExit, OverflowError, FloatingPointError, ConnectionError, TimeoutError, DeprecationWarning):
    print([k.__name__ for k in c.__mro__][:-1])
print(IOError is OSError, EnvironmentError is OSError)
#: exception-in-else-finally
def f():
    try:
        pass
    except ValueError:
        print("never")
    else:
        raise ValueError("from else")
    finally:
        print("fin")
try:
    f()
except ValueError as e:
    print(e)
try:
    try:
        raise ValueError("a")
    finally:
        raise KeyError("b")
except KeyError as e:
    print(repr(e), repr(e.__context__))
#: loops-and-exceptions
out = []
for v in ["1", "x", "3", None, 2.5]:
    try:
        out.append(int(v))
    except ValueError:
        out.append(-1)
    except TypeError:
        out.append(-2)
        continue
    finally:
        out.append("f")
print(out)
#: stop-iteration
it = iter([1])
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
def gen():
    yield 1
    return "ret"
g = gen(); next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
#: messages
tests = {
 "attr": lambda: (1).foo, "index": lambda: [1][9], "key": lambda: {"a": 1}["b"], "call": lambda: 1(), "sub": lambda: 1[0], "item": lambda: None["a"],
 "iter": lambda: [x for x in 5], "unpack": lambda: (lambda a, b: 0)(*[1]), "name": lambda: nope, "str+": lambda: "a" + 1, "int+": lambda: 1 + "a",
 "neg": lambda: -[], "cmp": lambda: None < 1, "float": lambda: float("x"), "int": lambda: int("1.5"),
 "len": lambda: len(None), "none": lambda: None.upper(), "func": lambda: len.foo, "module-ish": lambda: print.nope, "tuple": lambda: (1, 2)[5], "str": lambda: "ab"[9], "range": lambda: range(3)[9],
 "dict-unhash": lambda: {[1]: 2}, "set-item": lambda: (1,).append, "not-iter": lambda: list(None), "sum": lambda: sum([None, 1]), "join": lambda: "".join([1]), "chained": lambda: {"a": {}}["a"]["b"]["c"],
}
for k, f in tests.items():
    try:
        f()
        print(k, "ok")
    except Exception as e:
        print(k, type(e).__name__, e)
#: uncaught
def f(x):
    return 1 / x
def g():
    return f(0)
print("before")
g()
#: uncaught-custom
class MyError(Exception): pass
def f():
    raise MyError("boom")
f()
#: uncaught-in-expression
x = [1, 2, 3]
y = (x[0] +
     x[1] +
     x[9])
#: uncaught-multiline-call
def f(a, b):
    return a + b
print(f(
    1,
    "x",
))
#: uncaught-in-class
class A:
    x = 1
    y = x / 0
#: uncaught-in-comprehension
xs = [1, 0]
print([1 / v
       for v in xs])
#: uncaught-in-lambda
f = lambda v: v.missing
f(3)
#: uncaught-assert
x = 3
assert x < 2, f"x is {x}"
#: uncaught-name
def f():
    if True:
        return undefined_name
f()
#: uncaught-import
import a_module_that_is_not_there
#: uncaught-from-import
from math import no_such_name
#: uncaught-in-finally
try:
    x = 1
finally:
    1 / 0
#: uncaught-reraise
try:
    1 / 0
except ZeroDivisionError:
    print("x")
    raise
#: notes-and-args
e = ValueError("a")
e.add_note("n1")
print(e.__notes__, e.args); e.args = (1, 2); print(e, e.args); e.extra = 5; print(e.extra, e.__traceback__)
x = ValueError("q").with_traceback(None); print(repr(x))
#: exception-equality
e = ValueError("a")
print(e == ValueError("a"), e == e, {e: 1}[e], isinstance(e, ValueError), issubclass(KeyError, LookupError))
#: generator-cleanup
def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
it = g(); print(next(it)); it.close(); print(list(it))
for v in g():
    print(v)
#: context-suppress
from contextlib import suppress, contextmanager
with suppress(ValueError):
    int("x")
print("after")
@contextmanager
def tag(n):
    print("<", n)
    try:
        yield n.upper()
    finally:
        print(">", n)
with tag("a") as t:
    print(t)
try:
    with tag("b"):
        raise KeyError("z")
except KeyError as e:
    print(repr(e))
