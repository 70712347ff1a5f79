# aim: 1
INTS = [(i * 7919) % 10007 for i in range(2000)]
FLOATS = [value / 7.0 for value in INTS]
TEXTS = [str(value) for value in INTS[:500]]
PAIRS = [(value % 10, value) for value in INTS[:500]]


def kernel():
    a = sorted(INTS)
    b = sorted(FLOATS, reverse=True)
    c = sorted(TEXTS)
    d = sorted(PAIRS)
    e = sorted(PAIRS, key=lambda pair: -pair[1])
    return [a[:3], b[:3], c[:3], d[:3], e[:3]]
