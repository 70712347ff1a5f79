#: translate-beyond-unicode | raises ValueError: character mapping must be in range(0x110000)
'a'.translate({97: 1114112})
#: translate-below-zero | raises ValueError: character mapping must be in range(0x110000)
'a'.translate({97: -1})
#: translate-long-text | stopped
t = 'ab' * 20_000_000
for _ in range(50): t.translate({97: 'cc', 98: None})
#: to-bytes-of-huge-length | raises MemoryError:
(1).to_bytes(10 ** 12, 'big')
#: to-bytes-beyond-an-index | raises OverflowError: …
(1).to_bytes(10 ** 30, 'big')
#: fromhex-of-nothing | raises ValueError: invalid hexadecimal floating-point string
float.fromhex('')
#: fromhex-of-a-long-text | raises OverflowError: hexadecimal value too large to represent as a float
float.fromhex('0x' + 'f' * 10_000_000)
#: formatter-walk | raises AttributeError: …
import string
string.Formatter().format('{0.__class__.__mro__[1].__subclasses__}', 5)
#: formatter-globals | raises AttributeError: …
import string
def f(): pass
string.Formatter().vformat('{f.__globals__}', (), {'f': f})
#: formatter-host-names | raises AttributeError: 'int' object has no attribute 'constructor'
import string
string.Formatter().format('{0.constructor}', 5)
#: formatter-recursion | raises ValueError: Max string recursion exceeded
import string
string.Formatter().format('{0:{0:{0:{0}}}}', 1)
#: template-pattern-bomb | stopped
import string
class T(string.Template): idpattern = '(a+)+b'
T('$' + 'a' * 40).safe_substitute()
#: islice-far | limit
import itertools
next(itertools.islice(itertools.count(), 10 ** 15, None))
#: islice-of-endless-filter | limit
import itertools
next(itertools.islice(itertools.filterfalse(None, itertools.repeat(1)), 5))
#: compress-of-zeros | limit
import itertools
next(itertools.compress(itertools.count(), itertools.repeat(0)))
#: chain-of-empties | limit
import itertools
next(itertools.chain.from_iterable(itertools.repeat(())))
#: groupby-of-equals | limit
import itertools
for key, group in itertools.groupby(itertools.repeat(1)): pass
next(itertools.groupby(itertools.repeat(1)))
#: product-repeat-bomb | raises MemoryError:
import itertools
itertools.product('ab', repeat=10 ** 12)
#: product-repeat-beyond | stopped
import itertools
for x in itertools.product('ab', repeat=10 ** 5): pass
#: permutations-without-end | limit
import itertools
for p in itertools.permutations(range(100)): pass
#: combinations-of-huge-r | raises MemoryError:
import itertools
itertools.combinations([1], 10 ** 12)
#: tee-bomb | raises MemoryError:
import itertools
itertools.tee([], 10 ** 12)
#: tee-run-ahead | stopped
import itertools
a, b = itertools.tee(itertools.count())
for x in a: pass
#: accumulate-growth | stopped
import itertools
for x in itertools.accumulate(itertools.repeat('x' * 10_000)): pass
#: starmap-of-print | limit
import itertools
for x in itertools.starmap(max, itertools.repeat((1, 2))): pass
#: repeat-without-end | stopped
import itertools
list(itertools.repeat(None))
#: count-without-step | limit
import itertools
for x in itertools.count(0, 0): pass
#: nested-chains | stopped
import itertools
c = iter(())
for _ in range(200_000): c = itertools.chain(c)
list(c)
#: deque-multiplied | raises MemoryError:
from collections import deque
deque([0]) * 10 ** 12
#: deque-multiplied-in-place | raises MemoryError:
from collections import deque
d = deque('ab')
d *= 10 ** 12
#: deque-rotated-far | runs
from collections import deque
deque(range(10)).rotate(10 ** 18)
#: deque-index-far | raises ValueError: 5 is not in deque
from collections import deque
deque([1]).index(5, -10 ** 30, 10 ** 30)
#: deepcopy-of-a-chain | stopped
import copy
x = None
for _ in range(100_000): x = [x]
copy.deepcopy(x)
#: deepcopy-that-grows | stopped
import copy
class Grow:
    def __deepcopy__(self, memo): return copy.deepcopy([Grow(), Grow()], memo)
copy.deepcopy(Grow())
#: mapping-that-never-ends | limit
from collections.abc import Mapping
class M(Mapping):
    def __getitem__(self, key): return 1
    def __iter__(self):
        while True: yield 1
    def __len__(self): return 5
match M():
    case {'a': 1, **rest}: pass
#: sequence-that-never-ends | stopped
from collections.abc import Sequence
class Q(Sequence):
    def __getitem__(self, i): return i
    def __len__(self): return 3
match Q():
    case [a, b, c]: pass
#: flag-of-huge-bits | stopped
import enum
class F(enum.IntFlag): A = 1
for n in range(10 ** 6): F(1 << n)
#: missing-that-recurs | raises RecursionError: …
import enum
class E(enum.Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return cls(value + 1)
try: E(5)
except ValueError: raise RecursionError('maximum recursion depth exceeded')
#: enum-host-names | raises AttributeError: constructor
import enum
class E(enum.Enum): A = 1
E.constructor
#: exit-stack-without-end | stopped
from contextlib import ExitStack
with ExitStack() as stack:
    while True: stack.callback(print)
#: exit-callback-that-calls-itself | limit
from contextlib import ExitStack
with ExitStack() as stack:
    def again(): stack.callback(again)
    stack.callback(again)
#: warning-filter-bomb | stopped
import warnings
warnings.filterwarnings('ignore', '(a+)+$')
warnings.warn('a' * 40 + 'b')
#: log-format-bomb | raises MemoryError:
import logging
logging.Formatter('%(message)s' + ' ' * 10 + '%(levelno)999999999999d').format(logging.makeLogRecord({}))
#: handler-that-logs | raises RecursionError: …
import logging
log = logging.getLogger('again')
class H(logging.Handler):
    def emit(self, record): log.error('again')
log.addHandler(H())
log.error('first')
#: traceback-of-a-deep-chain | runs
import traceback
error = None
for i in range(3000):
    e = ValueError(i)
    e.__context__ = error
    error = e
text = ''.join(traceback.format_exception(error))
#: casefold-of-a-long-text | stopped
t = 'ﬁ' * 20_000_000
for _ in range(50): t.casefold()
#: ten-thousand-brackets | refused syntax-error
x = ⟦'('.repeat(10000)⟧1⟦')'.repeat(10000)⟧
#: nul-between-tokens | refused syntax-error
x = 1 ⟦'\0'⟧ + 2
#: del-that-never-ends | runs
class D:
    def __del__(self):
        while True: pass
D()
#: print-of-a-long-int | raises ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(10 ** 5000)
#: stateful-mapping-in-format-map | limit
class M(dict):
    def __missing__(self, key):
        while True: pass
'{a}'.format_map(M())
