#: exceptions1
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error, '|', repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
class AppErr(Exception):
    def __init__(self, code, msg='dflt'): super().__init__(msg); self.code = code
class Sub(AppErr): pass
try: raise Sub(5, 'm')
except AppErr as e: print(repr(e), e.code, e.args, str(e), type(e).__mro__[1].__name__)
for e in (ValueError(), ValueError('a'), ValueError('a', 1), KeyError('k'), KeyError(), KeyError(1, 2), IndexError('i'), OSError(2, 'No such', 'f.txt'), OSError('x'), OSError(2, 'two'), StopIteration(5), SystemExit(3), UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), SyntaxError('syn'), AssertionError((1, 2)), ZeroDivisionError(None), Exception(''), Exception([]), TypeError(5), NameError('n', name='nm'), AttributeError('a', name='q', obj=3), ImportError('i', name='m'), KeyboardInterrupt(), GeneratorExit(), ArithmeticError('x'), LookupError('l'), FileNotFoundError(2, 'nf'), PermissionError('p'), TimeoutError(), RecursionError('r'), NotImplementedError(), UnicodeEncodeError('ascii', 'é', 0, 1, 'ord'), BufferError(), EOFError('e'), MemoryError(), ReferenceError(), RuntimeWarning('w')):
    print(repr(e), '|', str(e), '|', e.args, type(e).__bases__[0].__name__)
def chain1():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError('v') from e
def chain2():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('v')
def chain3():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('v') from None
def chain4(): raise ValueError('x') from KeyError('cause')
def chain5(): raise ValueError from 5
def chain6(): raise 5
def chain7(): raise 'str'
def chain8(): raise
def chain9():
    try: raise KeyError('a')
    finally: raise TypeError('b')
def chain10():
    try:
        try: raise KeyError('a')
        except KeyError: raise TypeError('b')
    except TypeError as e: raise e.__context__
def chain11():
    try: raise ValueError('orig')
    except ValueError as e:
        e.args = ('changed', 2); raise
for f in (chain1, chain2, chain3, chain4, chain5, chain6, chain7, chain8, chain9, chain10, chain11): t(f)
def order():
    log = []
    try:
        log.append('try')
        try: raise KeyError('in')
        except ValueError: log.append('wrong')
        else: log.append('else')
        finally: log.append('inner fin')
    except (TypeError, KeyError) as e: log.append(repr(e))
    else: log.append('else2')
    finally: log.append('fin')
    return log
print(order())
def ret():
    for i in range(3):
        try:
            if i == 1: return i
        finally:
            print('cleanup', i)
print(ret())
def brk():
    while True:
        try: break
        finally: print('brk fin')
    return 'out'
print(brk())
try:
    try: raise ValueError(1)
    except ValueError as e: print('in', e); raise TypeError(2) from e
except TypeError as e2: print(repr(e2.__cause__), e2.__context__ is e2.__cause__)
t(lambda: e)
def catch_bad():
    try: 1 / 0
    except 5: pass
t(catch_bad)
def catch_bad2():
    try: 1 / 0
    except (ValueError, 'x'): pass
t(catch_bad2)
class NoArgs(Exception):
    def __init__(self): pass
print(repr(NoArgs()), NoArgs().args); t(lambda: NoArgs(1))
class StrErr(Exception):
    def __str__(self): return 'custom ' + ','.join(map(str, self.args))
print(StrErr(1, 2), repr(StrErr(1, 2)), f'{StrErr(3)}'); 
class DictErr(ValueError, KeyError): pass
try: raise DictErr('both')
except KeyError as e: print(type(e).__name__, e, isinstance(e, ValueError))
e = ValueError('n'); e.add_note('note1'); print(e.__notes__, str(e)); e.with_traceback(None); print(e.__traceback__)
t(lambda: ValueError(x=1)); t(lambda: BaseException(1).args); print(issubclass(KeyboardInterrupt, Exception), issubclass(StopIteration, Exception), issubclass(OSError, IOError), IOError is OSError, EnvironmentError is OSError)
t(lambda: [][0]); t(lambda: {}['k']); t(lambda: {}[1]); t(lambda: 'a' + 1); t(lambda: 1 + 'a'); t(lambda: [] + ()); t(lambda: None + 1); t(lambda: -'a'); t(lambda: 'abc'[5]); t(lambda: 'abc'['a']); t(lambda: [1]['a']); t(lambda: (1,)[2]); t(lambda: int('x')); t(lambda: int('1.5')); t(lambda: float('x')); t(lambda: int(None)); t(lambda: int([])); t(lambda: float([])); t(lambda: len(5)); t(lambda: 5()); t(lambda: None()); t(lambda: None.x); t(lambda: (5).x); t(lambda: 'a'.x); t(lambda: [].x); t(lambda: iter(5)); t(lambda: 5 in 5); t(lambda: 1 < 'a'); t(lambda: [] < 5); t(lambda: {} < {}); t(lambda: 1 / 0); t(lambda: 1 // 0); t(lambda: 1 % 0); t(lambda: 1.0 / 0); t(lambda: 1.0 // 0); t(lambda: 1.0 % 0); t(lambda: divmod(1, 0)); t(lambda: 0 ** -1); t(lambda: 0.0 ** -1); t(lambda: (-8) ** 0.5); t(lambda: 2.0 ** 10000); t(lambda: 10 ** 400 * 1.0); t(lambda: int(float('inf'))); t(lambda: int(float('nan'))); t(lambda: 1 << -1); t(lambda: 1.5 << 1); t(lambda: ~1.5); t(lambda: [1, 2].remove(3)); t(lambda: [].pop()); t(lambda: [1].pop(5)); t(lambda: {}.pop('a')); t(lambda: {}.popitem()); t(lambda: set().pop()); t(lambda: {1}.remove(2)); t(lambda: [1].index(2)); t(lambda: (1,).index(2)); t(lambda: 'a'.index('b')); t(lambda: {[]: 1}); t(lambda: {{}}); t(lambda: hash([])); t(lambda: min([])); t(lambda: max(5)); t(lambda: sum(['a'])); t(lambda: sum('a')); t(lambda: sorted([1, 'a'])); t(lambda: chr(-1)); t(lambda: ord('ab')); t(lambda: ord(5)); t(lambda: range(1, 2, 0)); t(lambda: range('a')); t(lambda: 'a' * 'b'); t(lambda: [1] * 1.5); t(lambda: round('a')); t(lambda: abs('a')); t(lambda: isinstance(1, 5)); t(lambda: next(iter([]))); t(lambda: zip(5)); t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)])); t(lambda: list(5)); t(lambda: tuple(None)); t(lambda: set(5)); t(lambda: '{}'.format()); t(lambda: ''.join([1])); t(lambda: 'a'.split('')); t(lambda: [1, 2, 3][::0]); t(lambda: [1][1:'a']); t(lambda: setattr(5, 'a', 1)); t(lambda: (1, 2).append(3)); t(lambda: 'a'.__setitem__(0, 'b')); t(lambda: bytes([256])); t(lambda: 'é'.encode('ascii')); t(lambda: b'\xff'.decode()); t(lambda: float.fromhex('z')); t(lambda: complex('x')); t(lambda: int('5', 1)); t(lambda: int('z', 36)); t(lambda: int(5, 10)); t(lambda: print(1, foo=2)); t(lambda: print(sep=5)); t(lambda: enumerate()); t(lambda: object().x); t(lambda: type(5).x)
def sub():
    x = [1]; x[5] = 1
t(sub)
def sub2():
    x = (1,); x[0] = 1
t(sub2)
def sub3():
    x = 'a'; x[0] = 'b'
t(sub3)
def sub4():
    x = {}; del x['a']
t(sub4)
def sub5():
    x = [1]; del x[3]
t(sub5)
def sub6():
    x = 5; x.y = 1
t(sub6)
def sub7():
    x = None; x['a'] = 1
t(sub7)
def sub8():
    x = 5; x[0]
t(sub8)
def sub9():
    x = [1, 2, 3]; x[::2] = [1]
t(sub9)
def sub10():
    x = [1]; x[0:1] = 5
t(sub10)
def sub11(): import nothing_here
t(sub11)
def sub12(): pass
t(sub12)
def sub13():
    x = 5; x += 'a'
t(sub13)
def sub14():
    d = {1: 1}
    for k in d: d[k + 1] = 1
t(sub14)
def sub15():
    s = {1}
    for k in s: s.add(k + 1)
t(sub15)
