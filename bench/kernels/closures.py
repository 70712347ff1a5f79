# aim: 5
def counter(step):
    count = 0

    def advance(by):
        nonlocal count
        count += step * by
        return count

    return advance


def kernel():
    advance = counter(3)
    result = 0
    for i in range(5000):
        result = advance(i)
    square = lambda x: x * x
    for i in range(2000):
        result += square(i)
    return result
