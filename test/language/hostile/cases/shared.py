#: write-candles | raises ValueError: assignment destination is read-only
self.candles[0, 1] = 5.0
#: write-candles-column | raises ValueError: assignment destination is read-only
self.candles[:, 2] = 0
#: write-candles-view | raises ValueError: assignment destination is read-only
self.candles[:, 2][0] = 0
#: write-candles-in-place | raises ValueError: output array is read-only
c = self.candles
c *= 2
#: sort-candles | raises ValueError: sort array is read-only
self.candles.sort()
#: shuffle-candles | raises ValueError: array is read-only
np.random.shuffle(self.candles[:, 2])
#: fill-candles | raises ValueError: assignment destination is read-only
self.candles.fill(0)
#: writeable-flag | raises ValueError: cannot set WRITEABLE flag to True of this array
self.candles.flags.writeable = True
#: setflags | raises ValueError: cannot set WRITEABLE flag to True of this array
self.candles.setflags(write=True)
#: two-faced-flag | raises ValueError: cannot set WRITEABLE flag to True of this array
class TwoFaced:
    asked = 1
    def __bool__(self):
        self.asked += 1
        return self.asked % 2 == 0
self.candles.flags.writeable = TwoFaced()
#: false-then-true-flag | raises ValueError: assignment destination is read-only
class FalseThenTrue:
    asked = 0
    def __bool__(self):
        self.asked += 1
        return self.asked > 1
self.candles.setflags(write=FalseThenTrue())
self.candles[0, 1] = 5.0
#: monkeypatched-strategy-class | raises TypeError…
from jesse.strategies import Strategy as Base
Base.price = 5
