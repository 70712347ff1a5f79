# aim: 5
def kernel():
    total = 0
    for i in range(20000):
        if i % 3 == 0:
            total += i
        elif i & 1:
            total -= i // 2
        else:
            total = total * 3 % 1000003
    return total
