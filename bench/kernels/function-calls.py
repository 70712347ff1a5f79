# aim: 5
def add(a, b):
    return a + b


def scale(value, factor=2):
    return add(value, factor) * factor


def kernel():
    total = 0
    for i in range(5000):
        total = add(total, scale(i))
    return total
