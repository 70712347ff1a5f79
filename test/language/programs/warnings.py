#: warnings1
import warnings
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
warnings.warn('quiet')
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    warnings.warn(RuntimeWarning('three'), stacklevel=2)
    print(len(seen), [(str(w.message), w.category.__name__) for w in seen])
    print(seen[0].lineno, seen[0].message.args, type(seen[0]).__name__)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    t(lambda: warnings.warn('boom'))
    t(lambda: warnings.warn('boom', FutureWarning))
    t(lambda: warnings.warn(UserWarning('inst', 2)))
    warnings.filterwarnings('ignore', category=UserWarning)
    t(lambda: warnings.warn('boom'))
    warnings.filterwarnings('error', message='spec.*')
    t(lambda: warnings.warn('special case'))
    t(lambda: warnings.warn('not special'))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('ignore')
    warnings.warn('x')
    print(seen)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('once')
    for i in range(3): warnings.warn('same')
    print(len(seen))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('default')
    for i in range(3): warnings.warn('same')
    warnings.warn('same')
    print(len(seen))
t(lambda: warnings.warn('x', 5))
t(lambda: warnings.warn('x', ValueError))
t(lambda: warnings.simplefilter('zzz'))
t(lambda: warnings.filterwarnings('zzz'))
t(lambda: warnings.filterwarnings('ignore', message=5))
t(lambda: warnings.formatwarning('msg', UserWarning, 'f.py', 3, 'line'))
print([c.__name__ for c in (Warning, UserWarning, DeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, PendingDeprecationWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning)])
print([c.__mro__[1].__name__ for c in (UserWarning, DeprecationWarning, ResourceWarning)])
warnings.resetwarnings()
class MyW(UserWarning): pass
with warnings.catch_warnings():
    warnings.simplefilter('error', MyW)
    t(lambda: warnings.warn('mine', MyW))
    t(lambda: warnings.warn('other'))
try: raise DeprecationWarning('as exception', 3)
except Warning as w: print(repr(w), w.args)
