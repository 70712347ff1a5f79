#: order-12345
def show(s): print(list(s), len(s))
seed = 12345
def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed
for case in range(8):
    s = set()
    for i in range(rnd() % 40):
        v = rnd() % 200 - 100
        if rnd() % 4 == 0: s.discard(v)
        else: s.add(v if rnd() % 3 else v * 1000003)
    t = set([rnd() % 50 for i in range(rnd() % 30)])
    show(s); show(s | t); show(s & t); show(s - t); show(s ^ t); show(set(s)); show(frozenset(t) | s)
    s |= t; show(s); s -= {1,2,3,4}; show(s); s.add(5000); show(s); show({x*0.5 for x in t}); show({(x, x+1) for x in t})
    if s: s.pop(); show(s)

#: order-777
def show(s): print(list(s), len(s))
seed = 777
def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed
for case in range(8):
    s = set()
    for i in range(rnd() % 40):
        v = rnd() % 200 - 100
        if rnd() % 4 == 0: s.discard(v)
        else: s.add(v if rnd() % 3 else v * 1000003)
    t = set([rnd() % 50 for i in range(rnd() % 30)])
    show(s); show(s | t); show(s & t); show(s - t); show(s ^ t); show(set(s)); show(frozenset(t) | s)
    s |= t; show(s); s -= {1,2,3,4}; show(s); s.add(5000); show(s); show({x*0.5 for x in t}); show({(x, x+1) for x in t})
    if s: s.pop(); show(s)

