# aim: 1
def kernel():
    values = []
    for i in range(5000):
        values.append(i * 3)
    while len(values) > 100:
        values.pop()
    values.extend([1, 2, 3])
    values.insert(0, 5)
    values.reverse()
    return [sum(values), 30 in values, values.index(1), values[3:10], values[-1]]
