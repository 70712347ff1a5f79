#: setord
print({100, 1, 33, 65, 129}, set([100, 1, 33, 65, 129]), set(frozenset([100, 1, 33, 65, 129])), set((100, 1, 33, 65, 129)))
a = set(); a.update(frozenset([100, 1, 33, 65, 129])); print(a)
for k in ({1000, 8, 16}, {9, 17, 25, 33}, {5.5, 8, 16, 24}, {64, 32, 0}): print(k)
def f(x): return x in {100, 1, 33, 65, 129}
b = {3, 100, 33, 65}; print(b); x = 65; print({100, x, 33, 1, 129})
for v in {100, 1, 33, 65, 129}: print(v, end=' ')
print(frozenset({100, 1, 33, 65, 129}), sorted({3, 1}), {*[100, 1, 33, 65, 129]}, {c for c in [100, 1, 33, 65, 129]})
