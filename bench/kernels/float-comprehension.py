# aim: 2
PRICES = [100.0 + (i * 7919 % 1000) / 50.0 for i in range(2000)]


def kernel():
    changes = [(b - a) / a for a, b in zip(PRICES, PRICES[1:])]
    gains = [change for change in changes if change > 0]
    return [sum(gains) / len(gains), max(changes), min(changes), sum(changes)]
