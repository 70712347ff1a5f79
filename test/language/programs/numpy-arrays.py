#: arrays-01
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
m = np.array([True, False, True])
i = np.array([1, 2, 3, 4])
n = np.array([1.0, np.nan, 3.0, np.inf])
e = np.array([])
for index, f in enumerate((
    lambda: (a),
    lambda: (b),
    lambda: (c),
    lambda: (m),
    lambda: (i),
    lambda: (n),
    lambda: (e),
    lambda: (np.array(5)),
    lambda: (np.array(2.5)),
    lambda: (np.array([[]])),
    lambda: (np.zeros((2,0,3))),
    lambda: (np.array([1,2.5,True])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-02
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
for index, f in enumerate((
    lambda: (np.array([True,2])),
    lambda: (np.array(['a','bcd'])),
    lambda: (np.array([1,'a'])),
    lambda: (np.array([1.5,'a'])),
    lambda: (np.array([1,None,'x'])),
    lambda: (np.array([[1,2],[3,4.5]])),
    lambda: (np.array([(1,2),(3,4)])),
    lambda: (np.array(range(5))),
    lambda: (np.array([1,2,3],dtype=float)),
    lambda: (np.array([1.7,-2.7],dtype=int)),
    lambda: (np.array([0,1,2],dtype=bool)),
    lambda: (np.array([1,2],dtype='float32')),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-03
import numpy as np
for index, f in enumerate((
    lambda: (np.array([1.1,2.2],dtype=np.float32)),
    lambda: (np.array([1,2],dtype=np.int32)),
    lambda: (np.array([300,2],dtype=np.uint8)),
    lambda: (np.array([1,2],dtype=object)),
    lambda: (np.array([np.array([1,2]),np.array([3,4])])),
    lambda: (np.array([np.float64(1.5), 2])),
    lambda: (np.array({1:2})),
    lambda: (np.array([10**20])),
    lambda: (np.array([2**62, 1])),
    lambda: (np.array([2**63-1]) + 1),
    lambda: (np.array([2**62]) * 2),
    lambda: (np.array([2**40]) * 2**30),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-04
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.int64(2**63-1) + 1),
    lambda: (np.int64(5) ** 40),
    lambda: (a[0], a[-1]),
    lambda: (a[1:3]),
    lambda: (a[::-2]),
    lambda: (a[10:]),
    lambda: (a[[0,2]]),
    lambda: (a[a>1]),
    lambda: (a[np.array([1,1,0])]),
    lambda: (b[1]),
    lambda: (b[:,1]),
    lambda: (b[1,2]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-05
import numpy as np
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
for index, f in enumerate((
    lambda: (b[-1,-1]),
    lambda: (b[...,0]),
    lambda: (b[None].shape),
    lambda: (b[:,None].shape),
    lambda: (b[[0,2],[1,3]]),
    lambda: (b[[0,2]]),
    lambda: (b[:,[0,2]]),
    lambda: (b[[[0],[2]],[0,3]]),
    lambda: (b[b%2==0]),
    lambda: (b[1:,::2]),
    lambda: (c[0,:,[0,1]]),
    lambda: (c[:,0,[0,1]]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-06
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
m = np.array([True, False, True])
for index, f in enumerate((
    lambda: (c[[0,1],:,[0,1]]),
    lambda: (c[...,-1]),
    lambda: (b[m]),
    lambda: (b[:,np.array([True,False,True,False])]),
    lambda: (b[True]),
    lambda: (b[5]),
    lambda: (b[0,9]),
    lambda: (b[0,0,0]),
    lambda: (b[1.5]),
    lambda: (b['a']),
    lambda: (b[a>1]),
    lambda: (a[5]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-07
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (a[[7]]),
    lambda: (a[None,:,None].shape),
    lambda: (a[()]),
    lambda: (np.array(5)[()]),
    lambda: (i/2),
    lambda: (i//2),
    lambda: (i%2),
    lambda: (-i),
    lambda: (i**2),
    lambda: (i**-1),
    lambda: (2**i),
    lambda: (2.0**i),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-08
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (i**0.5),
    lambda: (i/0),
    lambda: (i//0),
    lambda: (i%0),
    lambda: (a/0),
    lambda: (a//0),
    lambda: (a%0),
    lambda: (a//2),
    lambda: (a%2),
    lambda: (a%-2),
    lambda: (divmod(a,2)),
    lambda: (divmod(i,3)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-09
import numpy as np
m = np.array([True, False, True])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (i+1.5),
    lambda: (i+True),
    lambda: (m+m),
    lambda: (m*m),
    lambda: (m-m),
    lambda: (-m),
    lambda: (~m),
    lambda: (m&m),
    lambda: (m|True),
    lambda: (m^m),
    lambda: (~i),
    lambda: (i&1),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-10
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
m = np.array([True, False, True])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (i|8),
    lambda: (i^3),
    lambda: (i<<2),
    lambda: (i>>1),
    lambda: (a&1),
    lambda: (m+1),
    lambda: (m/2),
    lambda: (a==1.5),
    lambda: (a!=1.5),
    lambda: (a<1),
    lambda: (i>=2),
    lambda: (i==None),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-11
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (a=='x'),
    lambda: (i==[1,2,3,5]),
    lambda: (i==[1,2]),
    lambda: (a+[1,2,3,4,5]),
    lambda: ([1,2,3,4,5]+a),
    lambda: (5-a),
    lambda: (2/i),
    lambda: (1//i),
    lambda: (7%i),
    lambda: (abs(a)),
    lambda: (+a),
    lambda: (a@a),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-12
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (b@i),
    lambda: (b@b.T),
    lambda: (np.dot(i,i)),
    lambda: (a+i),
    lambda: (b+i),
    lambda: (b+i[:3,None]),
    lambda: (b+i[:3]),
    lambda: (a.sum(), a.mean(), a.std(), a.var(), a.max(), a.min()),
    lambda: (b.sum(axis=0)),
    lambda: (b.sum(axis=1)),
    lambda: (b.sum(axis=-1,keepdims=True)),
    lambda: (b.sum(axis=(0,1))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-13
import numpy as np
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
for index, f in enumerate((
    lambda: (b.mean(axis=0)),
    lambda: (b.std(axis=1)),
    lambda: (b.std(axis=1,ddof=1)),
    lambda: (c.sum(axis=1)),
    lambda: (c.mean(axis=(0,2))),
    lambda: (c.max(axis=2)),
    lambda: (c.min(axis=0)),
    lambda: (c.var(axis=0,ddof=1)),
    lambda: (b.prod(axis=0)),
    lambda: (b.cumsum()),
    lambda: (b.cumsum(axis=0)),
    lambda: (b.cumprod(axis=1)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-14
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
m = np.array([True, False, True])
n = np.array([1.0, np.nan, 3.0, np.inf])
e = np.array([])
for index, f in enumerate((
    lambda: (a.argmax(), a.argmin()),
    lambda: (b.argmax(axis=0)),
    lambda: (b.argmin(axis=1)),
    lambda: (m.sum(), m.mean(), m.any(), m.all()),
    lambda: (e.sum(), e.mean()),
    lambda: (e.max()),
    lambda: (n.sum(), n.max(), n.min(), n.mean()),
    lambda: (np.nansum(n), np.nanmean(n), np.nanmax(n), np.nanmin(n), np.nanstd(n)),
    lambda: (np.nanmean(n[:3]), np.nanstd(n[:3]), np.nanvar(n[:3],ddof=1), np.nanmedian(n), np.nanargmax(n), np.nanargmin(n)),
    lambda: (np.nancumsum(n)),
    lambda: (np.nanpercentile(n[:3],50)),
    lambda: (b.T),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-15
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
m = np.array([True, False, True])
for index, f in enumerate((
    lambda: (b.T.sum(axis=0)),
    lambda: (b.reshape(4,3)),
    lambda: (b.reshape(-1)),
    lambda: (b.reshape(2,-1)),
    lambda: (b.reshape(5,2)),
    lambda: (b.ravel()),
    lambda: (b.flatten()),
    lambda: (b.T.ravel()),
    lambda: (b.T.reshape(2,6)),
    lambda: (b.tolist()),
    lambda: (a.tolist()),
    lambda: (m.tolist()),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-16
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
m = np.array([True, False, True])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: (a.item(0)),
    lambda: (np.array([7]).item()),
    lambda: (a.astype(int)),
    lambda: (a.astype(bool)),
    lambda: (a.astype(str)),
    lambda: (i.astype(float)),
    lambda: (i.astype('float32')/3),
    lambda: (i.astype(np.int32)),
    lambda: (b.shape, b.size, b.ndim, b.dtype, b.T.shape, b.strides, b.itemsize, b.nbytes),
    lambda: (len(b), len(a)),
    lambda: (b.dtype == int, a.dtype == float, a.dtype == 'float64', a.dtype.name, a.dtype.kind, str(a.dtype), m.dtype),
    lambda: (bool(np.array([1]))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-17
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
i = np.array([1, 2, 3, 4])
e = np.array([])
for index, f in enumerate((
    lambda: (bool(a)),
    lambda: (bool(e)),
    lambda: (float(np.array([2.5]))),
    lambda: (int(np.array(3.7))),
    lambda: (float(a)),
    lambda: (int(a)),
    lambda: (3 in i),
    lambda: (9 in i),
    lambda: (list(i)),
    lambda: (list(b)),
    lambda: ([x for x in a]),
    lambda: (max(a), min(a), sum(a)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-18
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
m = np.array([True, False, True])
for index, f in enumerate((
    lambda: (sorted(a)),
    lambda: (sum(b)),
    lambda: (any(m), all(m)),
    lambda: (a.round(1)),
    lambda: (round(a[3],1)),
    lambda: (a.clip(0,3)),
    lambda: (np.clip(a,None,2)),
    lambda: (np.clip(5,0,3)),
    lambda: (a.copy() is a),
    lambda: (a.T is a),
    lambda: (a.repeat(2)),
    lambda: (a.take([0,1])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-19
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
n = np.array([1.0, np.nan, 3.0, np.inf])
for index, f in enumerate((
    lambda: (a.nonzero()),
    lambda: (b.nonzero()),
    lambda: (a.searchsorted(1)),
    lambda: (a.argsort()),
    lambda: (np.sort(a)),
    lambda: (np.sort(b,axis=0)),
    lambda: (np.sort(n)),
    lambda: (np.argsort(n)),
    lambda: (np.sort(['b','a','c'])),
    lambda: (np.argsort([3,1,2])),
    lambda: (a.dot(a)),
    lambda: (hash(a)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: arrays-20
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
m = np.array([True, False, True])
i = np.array([1, 2, 3, 4])
for index, f in enumerate((
    lambda: ({a:1}),
    lambda: (str(a), str(b), str(m)),
    lambda: (f'{a}'),
    lambda: (f'{a[0]:.2f} {i[0]:d} {i[0]:05d} {a[0]:>8} {m[0]}'),
    lambda: ('%s %d %.1f' % (a[0], i[0], a[1])),
    lambda: (repr(a[0]), repr(i[0]), repr(m[0]), str(i[0])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
