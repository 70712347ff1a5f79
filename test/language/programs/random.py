#: integers
import random
random.seed(42)
print([random.randint(1, 100) for _ in range(10)], [random.randrange(10) for _ in range(5)], random.randrange(5, 50, 7), random.randrange(10, 0, -3), random.getrandbits(5), random.getrandbits(64), random.getrandbits(100), random.getrandbits(0), random.randint(-10**30, 10**30))
random.seed(2**100 + 7); print(random.random(), random.randbytes(5))
random.seed(-3); a = random.random(); random.seed(3); print(a == random.random())
#: seeds
import random
for s in (0, 1, 2**32, 2**70, "hello", "", "é", 1.5, -2.25, b"abc", True, bytearray(b"x")):
    random.seed(s)
    print(repr(s), random.random(), random.randint(0, 1000))
random.seed("abc", version=1); print(random.random())
try:
    random.seed([1])
except TypeError as e:
    print(e)
try:
    random.seed((1, 2))
except TypeError as e:
    print(e)
#: floats
import random
r = random.Random(7)
print([r.random() for _ in range(3)], r.uniform(-1, 1), r.triangular(0, 10, 2), r.triangular(), r.gauss(0, 1), r.gauss(0, 1), r.gauss(), r.normalvariate(5, 2), r.lognormvariate(0, 1), r.expovariate(0.5), r.vonmisesvariate(0, 4), r.gammavariate(2, 3), r.gammavariate(0.5, 1), r.gammavariate(1, 2), r.betavariate(2, 5), r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(1, 0), r.triangular(1, 1))
#: choices
import random
random.seed(1)
items = list("abcdefghij")
print(random.choice(items), random.choice("xyz"), random.choice(range(100)), random.choices(items, k=4), random.choices(items[:3], weights=[1, 2, 3], k=5), random.choices([1, 2], cum_weights=[1, 5], k=3), random.sample(items, 3), random.sample(range(10**6), 5), random.sample(range(1000), 30), random.sample(["a", "b"], counts=[3, 2], k=4))
random.shuffle(items); print(items)
state = random.getstate(); a = random.random(); random.setstate(state); print(a == random.random(), len(state), state[0], len(state[1]), state[2])
#: errors
import random
random.seed(5)
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(1, 10, 0), lambda: random.randrange(1, 10, -1), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.choices([1, 2], weights=[1]), lambda: random.choices([1, 2], weights=[0, 0]), lambda: random.choices([1, 2], 3), lambda: random.choices([1], weights=[1], cum_weights=[1]), lambda: random.getrandbits(-1), lambda: random.randint(1.5, 2), lambda: random.choices([], k=1), lambda: random.expovariate(0), lambda: random.uniform(1), lambda: random.choice(5), lambda: random.gammavariate(-1, 1), lambda: random.choices([1, 2], weights=[1, float("inf")])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: class
import random
class Noisy(random.Random):
    def random(self):
        return super().random() / 2
n = Noisy(3)
print(n.uniform(0, 1), n.random(), isinstance(n, random.Random), n.gauss(0, 1))
a, b = random.Random(9), random.Random(9)
print([a.randint(0, 9) for _ in range(8)] == [b.randint(0, 9) for _ in range(8)], a.random() == b.random())
