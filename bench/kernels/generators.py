# aim: 1
def windows(values, size):
    for i in range(size, len(values) + 1):
        yield values[i - size:i]


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


VALUES = list(range(300))


def kernel():
    total = 0
    for window in windows(VALUES, 5):
        total += window[0] + window[-1]
    for number in numbers(2000):
        total += number
    return total + sum(x * x for x in range(1000))
