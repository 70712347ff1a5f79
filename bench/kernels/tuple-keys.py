# aim: 2
def kernel():
    table = {}
    for i in range(2000):
        key = (i % 13, 'long' if i % 2 else 'short')
        if key in table:
            table[key] += i
        else:
            table[key] = i
    seen = set()
    for i in range(2000):
        seen.add(i * i % 997)
    return [len(table), sum(table.values()), len(seen)]
