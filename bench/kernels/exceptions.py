# aim: 1
def check(value):
    if value % 3 == 0:
        raise ValueError('bad')
    return value


def kernel():
    total = 0
    caught = 0
    table = {'a': 1}
    for i in range(1000):
        try:
            total += check(i)
        except ValueError:
            caught += 1
        try:
            if table['b'] == i:
                break
        except KeyError:
            caught += 1
        try:
            int('x')
        except (TypeError, ValueError):
            pass
        finally:
            caught += 1
    return [total, caught]
