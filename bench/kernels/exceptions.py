# aim: 1
def check(value):
    if value % 3 == 0:
        raise ValueError('bad')
    return value


def kernel():
    total = 0
    for i in range(1000):
        try:
            total += check(i)
        except ValueError:
            total -= 1
        finally:
            total += 1
    table = {'a': 1}
    for i in range(500):
        try:
            total += table['b']
        except KeyError as error:
            total += len(str(error))
        try:
            total += int('x')
        except (TypeError, ValueError):
            pass
    return total
