# aim: 5
class Base:
    def __init__(self):
        self.vars = {}
        self.index = 0
        self.price = 100.0
        self.position = None

    @property
    def close(self):
        return self.price

    def is_open(self):
        return self.position is not None


class Trend(Base):
    def __init__(self):
        super().__init__()
        self.fast = 0.0
        self.slow = 0.0

    def before(self):
        self.index += 1
        self.price = 100.0 + self.index % 17 - self.index % 5
        self.fast = 0.2 * self.close + 0.8 * self.fast
        self.slow = 0.05 * self.close + 0.95 * self.slow

    def should_long(self):
        return self.fast > self.slow and not self.is_open()

    def go_long(self):
        self.position = self.close

    def update(self):
        if self.is_open() and self.fast < self.slow:
            self.position = None


def kernel():
    strategy = Trend()
    opened = 0
    for _ in range(2000):
        strategy.before()
        if strategy.should_long():
            strategy.go_long()
            opened += 1
        strategy.update()
    return opened
