# aim: 20
class Average:
    def __init__(self, period):
        self.alpha = 2.0 / (period + 1.0)
        self.value = None

    def of(self, prices):
        value = prices[0]
        for i in range(1, len(prices)):
            value = self.alpha * prices[i] + (1.0 - self.alpha) * value
        self.value = value
        return value


PRICES = [100.0 + (i * 7919 % 1000) / 50.0 for i in range(5000)]
AVERAGE = Average(21)


def kernel():
    return AVERAGE.of(PRICES)
