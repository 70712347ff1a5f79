# aim: 2
def kernel():
    counts = {}
    for i in range(5000):
        key = i * 7 % 101
        counts[key] = counts.get(key, 0) + 1
    names = {}
    for i in range(3000):
        name = 'k' + str(i % 50)
        if name not in names:
            names[name] = 0
        names[name] += i
    return [sum(counts.values()), sorted(names.items())[:3]]
