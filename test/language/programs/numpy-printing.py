#: printing
import numpy as np
rng = np.random.default_rng(7)
def show(x):
    print(x); print(repr(x))
for scale in (1e-8, 1e-3, 1, 1e3, 1e8, 1e12):
    show(rng.normal(size=5) * scale)
    show(rng.normal(size=(3, 4)) * scale)
    show(np.round(rng.normal(size=6) * scale, 3))
show(np.array([1e-5, 1, 100])); show(np.array([0.0001, 1])); show(np.array([0.00001])); show(np.array([1e8])); show(np.array([99999999.0])); show(np.array([1.5e300, 1e-300]))
show(np.array([np.nan, 1, np.inf, -np.inf])); show(np.array([np.nan])); show(np.array([-np.inf, 1.5])); show(np.array([1e10, np.nan]))
show(np.arange(1001)); show(np.arange(2000.0)); show(np.zeros((50, 50))); show(rng.normal(size=(40, 40))); show(np.arange(100)); show(np.linspace(0, 1, 30))
show(np.arange(60).reshape(3, 4, 5)); show(np.zeros((2, 3, 4))); show(rng.integers(-1000, 1000, size=(4, 20)))
show(np.array([True, False])); show(np.array(['a', 'bb'])); show(np.array([None, 1, 'x', [1]], dtype=object)); show(np.array([0.1, 0.12, 0.123456789012]))
show(np.float32(rng.normal(size=7))); show(np.array([1, 2], dtype=np.int32)); show(np.array([-0.0, 0.0])); show(np.array([0.5**9, 1.5])); show(np.array([1e16])); show(np.array([123456789.123]))
show(np.array([1/3, 2/3])); show(np.array([100000.5, 2.25])); show(np.array([1.0, 1000.1])); show(np.array([1e3, 1e-1])); show(np.array([12345.678, 0.001]))
show(np.random.default_rng(1).random((2, 7))); show(np.array([[1.5, np.nan], [2, 3]])); show(np.array([1e-10, 1e-11])); show(np.array([-1.5, 22.75, 333.125]))
np.set_printoptions(precision=3, suppress=True); show(rng.normal(size=5)); show(np.array([1e-9, 123456.789])); show(np.array([1e10, 1.5]))
np.set_printoptions(precision=8, suppress=False, linewidth=40, threshold=10, edgeitems=2); show(np.arange(20.0)); show(np.arange(8) * 1.5); show(np.arange(30).reshape(5,6))
np.set_printoptions(linewidth=75, threshold=1000, edgeitems=3, floatmode='fixed', precision=4); show(rng.normal(size=4)); show(np.array([1e10, 1.5]))
np.set_printoptions(floatmode='maxprec_equal'); show(np.array([1.5, 2.25, 3])); np.set_printoptions(floatmode='maxprec', sign='+'); show(np.array([1.5, -2])); np.set_printoptions(sign='-', precision=8)
with np.printoptions(precision=2):
    print(np.array([1.23456, 2.0]))
print(np.array2string(np.array([1.5, 2.25]), precision=1), np.array2string(np.array([1, 2, 3]), separator=', '), np.array_repr(np.array([1.5])), np.array_str(np.array([1, 2])))
print([np.float64(1.5), np.int64(2), np.bool_(True)], (np.float64(0.1),), {'a': np.float64(2)}, [np.array([1, 2])])
print(np.float64(1.5), np.array(1.5), np.array([1.5])[0], f'{np.float64(1234.5):,.2f}', f'{np.int64(5):>5}|', '{:.3f}'.format(np.float64(2/3)))
