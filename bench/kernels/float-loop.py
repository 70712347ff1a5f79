# aim: 20
def kernel():
    x = 0.5
    total = 0.0
    for i in range(20000):
        x = 3.7 * x * (1.0 - x)
        if x > 0.5:
            total += x
        else:
            total -= x * 0.5
    return total
