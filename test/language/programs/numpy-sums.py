#: sums
import numpy as np
rng = np.random.default_rng(3)
def p(*x): print(*[repr(v) if not isinstance(v, np.ndarray) else v.tolist() for v in x])
for n in (1, 5, 7, 8, 9, 15, 16, 17, 100, 127, 128, 129, 136, 200, 255, 256, 257, 1000, 4096, 8191, 8192, 8193, 20000):
    x = rng.normal(size=n) * rng.choice([1e-3, 1.0, 37.5], n)
    p(n, x.sum(), x.mean(), x.std(), x.var(ddof=1) if n > 1 else 0, np.prod(x[:50]), x[::2].sum(), x[::-1].sum(), np.cumsum(x)[-1], np.nansum(x), np.median(x), np.dot(x, x), np.dot(x[::2], x[::2]))
    i = rng.integers(-100, 100, n); p(i.sum(), i.mean(), i.std(), (i > 0).sum(), (i > 0).mean())
for shape in ((3, 4), (20, 6), (200, 6), (6, 200), (3, 4, 5), (10, 300), (300, 10), (5, 6, 7, 8), (9000, 3), (2, 9000), (4, 130, 3)):
    x = rng.normal(size=shape) * 1e3
    p(shape, x.sum(), x.mean(), x.std())
    for ax in range(len(shape)):
        p(x.sum(axis=ax).ravel()[:5], x.mean(axis=ax).ravel()[:5], x.std(axis=ax).ravel()[:5], x.var(axis=ax, ddof=1).ravel()[:5])
    p(x.T.sum(), x.T.sum(axis=0).ravel()[:5], x.T.mean(axis=-1).ravel()[:5], x.T.std(axis=0).ravel()[:5], (x.T * 2).sum(axis=0).ravel()[:4], (x.T + x.T).std())
    p(x[1:, :2].sum(), x[1:, :2].sum(axis=0).ravel()[:5], x[1:, :2].mean(axis=1).ravel()[:5], x[::2, ::-1].sum(axis=1).ravel()[:5], x[:, 0].sum(), x[..., 0].sum().tolist(), x[..., -1].std())
    if len(shape) > 2:
        p(x.sum(axis=(0, 2)).ravel()[:5], x.sum(axis=(0, 1)).ravel()[:5], x.mean(axis=(1, 2)).ravel()[:5], x.transpose(1, 0, *range(2, len(shape))).sum(axis=0).ravel()[:5], np.swapaxes(x, 0, -1).sum(axis=1).ravel()[:5])
x = rng.normal(size=(50, 3))
p((x.T @ x), np.convolve(x[:, 0], np.ones(5) / 5, 'valid'), np.convolve(x[:20, 0].copy(), x[:, 1].copy())[:8], np.correlate(x[:, 0].copy(), x[:10, 1].copy()), np.cov(x.T), np.corrcoef(x.T), np.linalg.norm(x[:, 0]), np.linalg.norm(x), np.polyval([1.1, 2.2, 3.3], x[:3, 0]))
p(np.average(x, axis=0, weights=np.arange(50)), np.gradient(x[:, 0])[:5], np.trapz(x[:, 0]), np.interp(0.5, [0, 0.3, 1], [1, 2, 4]), np.quantile(x, [.1, .5, .93], axis=0), np.percentile(x[:, 0], 33.3), np.nanstd(x, axis=0), np.nanmean(x, axis=1)[:4], np.ptp(x, axis=1)[:3])

#: signs-of-zero
import numpy as np
z = np.array([-0.0])
print(np.median(z), np.median([-0.0, -0.0]), np.median([-1, -0.0, 1]), np.nanmedian(z), np.mean(z), np.sum(z), np.percentile(z, 50), np.quantile([-0.0, -0.0], 0.5), np.median(np.array([[-0.0, -0.0], [1, 2]]), axis=1), np.max(z), np.min(z), np.average(z), np.prod(z), np.cumsum(z), np.ptp(z), np.std(z), np.nanmean(z), np.nansum(z), sum(z), np.round(z), np.abs(z), np.sign(z), np.clip(z, -1, 1), np.sqrt(z), z.mean(), -z, z + 0, z * 0, np.diff([-0.0, -0.0]))
