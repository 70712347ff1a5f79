#: fromhex-of-a-huge-exponent | prints 0.0
print(float.fromhex('0x1p-' + '9' * 5000))
#: tee-of-tees | prints 3
import itertools
t = iter([1, 2, 3])
for _ in range(500): t, spare = itertools.tee(t)
print(sum(1 for _ in t))
#: deepcopy-of-proto-names | prints {'__proto__': [1], 'constructor': {}}
import copy
print(copy.deepcopy({'__proto__': [1], 'constructor': {}}))
#: setstate-of-host-names | prints {'__proto__': 1, 'constructor': 2}
import copy
class S:
    def __getstate__(self): return {'__proto__': 1, 'constructor': 2}
print(vars(copy.copy(S())))
#: userdict-of-host-names | prints ['__proto__', 'constructor', 'toString'] False
from collections import UserDict
u = UserDict({'__proto__': 1, 'constructor': 2}, toString=3)
print(list(u), hasattr(u, 'valueOf'))
#: log-record-of-host-names | prints 7
import logging
print(logging.Formatter('%(__proto__)s', validate=False).format(logging.makeLogRecord({'__proto__': 7})))
#: template-of-adjacent-texts | prints ab
match 'ab':
    case 'a' "b": print('ab')
#: name-in-f-string | prints \N{NO SUCH NAME}
print(f'\N{BULLET}'.replace('•', r'\N{NO SUCH NAME}'))
#: long-identifier | prints 1
⟦'a'.repeat(100000)⟧ = 1
print(⟦'a'.repeat(100000)⟧)
