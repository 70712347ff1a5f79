# aim: 2
def kernel():
    size = 0
    for i in range(1000):
        price = 100.0 + i * 0.37
        size += len('{}: {:.2f}'.format(i, price)) + len('%d %s %.3f' % (i, 'x', price)) + len(str(price)) + len(str(i))
    return size
