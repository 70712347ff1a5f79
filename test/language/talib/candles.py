# Random candles of the seed SEED: walks on a grid (many equal prices, doji, zero ranges) and off it, of ordinary, tiny and huge
# prices, with rare patterns planted, and now and then NaN or infinity in them. Gives o, h, l, c and volume v.
import numpy as np

r = np.random.RandomState(SEED)
kind = SEED % 8
n = int(r.randint(1, 300))
PLANTS = (
    ((20, 20, 6, 14), (16, 16, 8, 12), (11.5, 11.5, 11, 11)),
    ((30, 30, 24, 24), (24, 24, 18, 18), (16, 20, 12, 12), (21, 21, 11, 11)),
    ((20, 20, 14, 14), (22, 28, 22, 28)),
    ((30, 31, 22, 23), (21, 21.5, 18, 19), (19, 20, 16, 17), (17, 18, 14, 15), (15, 23, 15, 22)),
    ((10, 18, 10, 18), (20, 20.5, 19, 19.5), (18.5, 19, 17, 17.5), (17.5, 18, 16.5, 17), (18, 24, 18, 24)),
    ((20, 20, 12, 12), (13, 14, 13, 14), (14, 15, 14, 15), (15, 16, 15, 16), (15.5, 15.5, 10, 10)),
    ((20, 20, 19, 19), (18, 18, 17, 17), (16, 16, 15, 15), (14, 15.5, 13, 13), (15, 18, 15, 17)),
    ((10, 16, 10, 16), (18, 18, 17, 17), (17.5, 17.5, 14, 14)),
    ((10, 16, 10, 16), (17.5, 18, 17, 17), (18, 18.5, 16.2, 16.5)),
    ((10, 12, 10, 12), (11, 14, 11, 14), (13, 17, 13, 17), (18, 18, 8, 8)),
    ((20, 20, 12, 12), (15, 15, 10, 13), (11, 12, 11, 11.5)),
)


def walk(scale, grid):
    o, h, l, c = (np.empty(n) for _ in range(4))
    last = 100.0 * scale
    move = (lambda size: int(r.randint(-size, size + 1)) / grid) if grid else (lambda size: float(r.randn()) * scale)
    place = 0
    while place < n:
        if r.rand() < 0.03:
            flip = r.rand() < 0.5
            for one in PLANTS[int(r.randint(0, len(PLANTS)))]:
                if place == n:
                    break
                first, most, least, end = (
                    last + (-x if flip else x) * scale / 2 + (move(1) / 4 if r.rand() < 0.15 else 0.0) for x in one
                )
                o[place], c[place] = first, end
                h[place], l[place] = max(first, most, least, end), min(first, most, least, end)
                place += 1
            last = c[place - 1]
            continue
        o[place] = last + (move(2) if r.rand() < 0.6 else 0.0)
        c[place] = o[place] + (move(4) if r.rand() < 0.75 else move(1) / 16)
        h[place] = max(o[place], c[place]) + (abs(move(3)) if r.rand() < 0.5 else 0.0)
        l[place] = min(o[place], c[place]) - (abs(move(3)) if r.rand() < 0.5 else 0.0)
        last = c[place]
        place += 1
    return o, h, l, c


o, h, l, c = walk(*((1.0, 1), (1.0, 2), (1.0, 4), (1.0, 8), (0.01, 0), (1.0, 0), (1e12, 0), (1e-9, 0))[kind])
v = np.array([float(r.randint(0, 1000)) / (1 if kind < 4 else 7) for _ in range(n)])
if SEED % 5 == 4:
    for _ in range(int(r.randint(0, 4))):
        (o, h, l, c, v)[int(r.randint(0, 5))][int(r.randint(0, n))] = (np.nan, np.inf, -np.inf, 1e308)[int(r.randint(0, 4))]
if SEED % 7 == 6:
    (o, h, l, c)[int(r.randint(0, 4))][: n // 3] = np.nan
