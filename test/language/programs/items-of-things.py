#: assign-and-delete-where-nothing-can
class Plain: pass
def say(*actions):
    out = []
    for action in actions:
        try: out.append(repr(action()))
        except Exception as error: out.append(type(error).__name__ + ' ' + str(error))
    print(' | '.join(out))
def put(target, key):
    target[key] = 1
def drop(target, key):
    del target[key]
import collections
for thing in ('ab', (1,), b'ab', range(3), {1}, frozenset(), {}.keys(), {}.values(), 5, 5.0, None, True, Plain(), Plain, say, len, [1], {}, bytearray(b'a'), collections.deque([1]), iter([]), slice(1), 1j, object(), (x for x in []), map(str, []), ..., type, staticmethod(say)):
    print(type(thing).__name__)
    for key in (10**20, -10**20, 'a', 1.5, 2, True, slice(1)):
        say(lambda: put(thing, key), lambda: drop(thing, key), lambda: thing[key])

#: bytearray-items
b = bytearray(b'abcdef')
b[1] = 88; b[-1] = 90; print(b, b[0], b[1:3])
b[1:3] = b'123'; print(b); b[::2] = b'....'; print(b); b[2:2] = [65, 66]; print(b)
del b[0]; print(b); del b[::2]; print(b); del b[-1:]; print(b)
for bad in (lambda: b.__setitem__(0, 256), lambda: b.__setitem__(0, 'a'), lambda: b.__setitem__(slice(0, 4, 2), b'a'), lambda: b.__setitem__(slice(1), 'a'), lambda: b.__setitem__(slice(1), 3), lambda: b.__setitem__(slice(1), [300]), lambda: b.__delitem__(9)):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)

#: long-ranges
r = range(10**20)
print(r[5], r[-1], r[10**19], bool(r), 7 in r)
for index in (10**20, -10**20 - 1, 'a'):
    try: print(r[index])
    except Exception as error: print(type(error).__name__, error)

#: reprs-of-descriptors
import collections
class C:
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
P = collections.namedtuple('P', 'x y')
print(int.real, float.imag, P.x, P.y)
print(str(C.__dict__['s'])[:30], str(C.__dict__['c'])[:29], type[int], type['x', 2])
