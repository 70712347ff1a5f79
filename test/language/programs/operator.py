#: functions
import operator as o
print(o.add(1, 2), o.sub(5, 3), o.mul(2, 3), o.truediv(7, 2), o.floordiv(7, 2), o.mod(7, 3), o.pow(2, 5), o.neg(3), o.pos(3), o.abs(-3), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.inv(5), o.invert(5), o.lshift(1, 4), o.rshift(16, 2), o.not_(0), o.truth([]), o.is_(None, None), o.is_not(1, None))
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1.0), o.ne(1, 2), o.ge(1, 2), o.gt(3, 2), o.concat([1], [2]), o.contains([1, 2], 2), o.countOf([1, 1, 2], 1), o.indexOf([3, 4], 4), o.getitem({"a": 1}, "a"), o.index(True), o.length_hint([1, 2]), o.call(max, 1, 2))
d = {"x": 1}; o.setitem(d, "y", 2); o.delitem(d, "x"); print(d)
a = [1]; b = o.iadd(a, [2]); print(a is b, a, o.imul(3, 4), o.ior({1}, {2}), o.isub(5, 2))
#: getters
from operator import itemgetter, attrgetter, methodcaller
rows = [("b", 3, 1.0), ("a", 3, 2.0), ("c", 1, 0.5)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(2)), itemgetter(slice(0, 2))(rows[0]), list(map(itemgetter("k"), [{"k": 1}, {"k": 2}])))
class P:
    def __init__(self, x): self.x = x; self.me = self
    def f(self, a, b=1): return self.x + a * b
p = P(4)
print(attrgetter("x")(p), attrgetter("x", "me.x")(p), methodcaller("f", 2, b=3)(p), methodcaller("upper")("abc"))
print(itemgetter(1), itemgetter("a", 2), attrgetter("a.b"), methodcaller("f", 1, k=2))
#: errors
import operator as o
for f in (lambda: o.add(1, "a"), lambda: o.itemgetter(5)([1]), lambda: o.attrgetter("y")(3), lambda: o.attrgetter(1), lambda: o.indexOf([1], 2), lambda: o.index(1.5), lambda: o.truediv(1, 0), lambda: o.concat(1, 2), lambda: o.methodcaller(3), lambda: o.methodcaller("nope")("x"), lambda: o.lt(1, "a"), lambda: o.itemgetter("x")({})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: reduce
import operator
from functools import reduce
from itertools import accumulate
print(reduce(operator.mul, range(1, 10)), list(accumulate([1, 2, 3], operator.mul)), list(map(operator.sub, [5, 6], [1, 2])), {"+": operator.add, "<": operator.lt}["<"](1, 2))
#: rules
import operator
OPS = {">": operator.gt, "<": operator.lt, "==": operator.eq}
rules = [("rsi", "<", 30), ("price", ">", 100), ("side", "==", "long")]
row = {"rsi": 25.5, "price": 120, "side": "short"}
print([OPS[op](row[name], value) for name, op, value in rules], all(OPS[o](row[n], v) for n, o, v in rules))
