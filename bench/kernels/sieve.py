# aim: 5
def kernel():
    size = 10000
    flags = [True] * (size + 1)
    count = 0
    for i in range(2, size + 1):
        if flags[i]:
            count += 1
            for j in range(i * i, size + 1, i):
                flags[j] = False
    return count
