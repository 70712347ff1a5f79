# aim: 5
VALUES = [(i * 7919) % 10007 for i in range(2000)]


def kernel():
    best = 0
    total = 0
    counts = [0] * 10
    for value in VALUES:
        total += value
        if value > best:
            best = value
        counts[value % 10] += 1
    for i in range(1, len(VALUES)):
        total += VALUES[i] - VALUES[i - 1]
    return [best, total, counts]
