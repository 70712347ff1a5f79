# aim: 20
def escape(a, b, limit):
    x = y = 0.0
    for n in range(limit):
        if x * x + y * y > 4.0:
            return n
        x, y = x * x - y * y + a, 2.0 * x * y + b
    return limit


def kernel():
    total = 0
    for row in range(20):
        for column in range(30):
            total += escape(-2.0 + column * 0.1, -1.0 + row * 0.1, 50)
    return total
