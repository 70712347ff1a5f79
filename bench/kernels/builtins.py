# aim: 1
VALUES = [(i * 7919) % 1000 / 10.0 for i in range(1000)]


def kernel():
    total = sum(VALUES) + max(VALUES) + min(VALUES)
    total += sum(map(abs, VALUES)) + len(list(filter(None, VALUES)))
    total += any(value > 99.95 for value in VALUES) + all(value >= 0 for value in VALUES)
    for value in VALUES:
        total += round(value, 1) + int(value) + abs(-value) + max(value, 50.0) + min(value, 50)
        if isinstance(value, float):
            total += float(str(int(value)))
    return total
