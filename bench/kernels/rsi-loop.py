# aim: 20
CLOSES = [100.0 + (i * 7919 % 1000) / 50.0 for i in range(2000)]


def rsi(closes, period=14):
    gain = 0.0
    loss = 0.0
    for i in range(1, period + 1):
        change = closes[i] - closes[i - 1]
        if change > 0:
            gain += change
        else:
            loss -= change
    gain /= period
    loss /= period
    for i in range(period + 1, len(closes)):
        change = closes[i] - closes[i - 1]
        up = change if change > 0 else 0.0
        down = -change if change < 0 else 0.0
        gain = (gain * (period - 1) + up) / period
        loss = (loss * (period - 1) + down) / period
    if loss == 0:
        return 100.0
    return 100.0 - 100.0 / (1.0 + gain / loss)


def kernel():
    return rsi(CLOSES)
