# aim: 20
PRICES = [100.0 + (i * 7919 % 1000) / 50.0 for i in range(5000)]


def ema(prices, period):
    alpha = 2.0 / (period + 1.0)
    value = prices[0]
    for price in prices:
        value = alpha * price + (1.0 - alpha) * value
    return value


def kernel():
    return [ema(PRICES, 9), ema(PRICES, 21), ema(PRICES, 55)]
