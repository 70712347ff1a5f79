# aim: 1
PAIRS = [(i, i * 0.5) for i in range(2000)]


def kernel():
    total = 0.0
    for number, half in PAIRS:
        a, b = half, number
        a, b = b, a
        total += a - b
    for index, (number, half) in enumerate(PAIRS):
        total += index * half
    first, *rest = PAIRS
    return [total, len(rest), max(PAIRS), min(half for _, half in PAIRS)]
