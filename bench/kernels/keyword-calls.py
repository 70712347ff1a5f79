# aim: 5
def size(capital, price, risk=1.0, fee=0.0):
    return capital * risk / (price * (1.0 + fee))


def kernel():
    total = 0.0
    for i in range(3000):
        total += size(1000.0, price=100.0 + i, fee=0.001)
    return total
