#: errors-01
import numpy as np
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.sum(),),
    lambda: (np.sum(1,2,3,4,5,6,7,8,9)),
    lambda: (np.mean(b=1)),
    lambda: (np.zeros()),
    lambda: (np.linspace(1)),
    lambda: (np.maximum(1)),
    lambda: (np.sin(1,2,3,4)),
    lambda: (np.where(1,2)),
    lambda: (np.array()),
    lambda: (np.arange()),
    lambda: (np.full(3)),
    lambda: (np.max()),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-02
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
for index, f in enumerate((
    lambda: (np.sin(foo=3)),
    lambda: (np.clip(1)),
    lambda: (np.concatenate()),
    lambda: (np.dot(1)),
    lambda: (np.isnan()),
    lambda: (np.ones((2,),foo=1)),
    lambda: (np.percentile([],50)),
    lambda: (np.quantile([],.5)),
    lambda: (np.median([])),
    lambda: (np.zeros(1.5)),
    lambda: (np.zeros("a")),
    lambda: (np.zeros(None)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-03
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.zeros((2,1.5))),
    lambda: (np.zeros(-1)),
    lambda: (np.mean(["a"])),
    lambda: (np.sum(["a"])),
    lambda: (np.max(["a","b"])),
    lambda: (np.argmax([])),
    lambda: (np.min(np.zeros((0,3)),axis=0)),
    lambda: (np.mean([])),
    lambda: (np.array([1,2])+np.array(["a","b"])),
    lambda: (np.array([1,None])+1),
    lambda: (np.sqrt(np.array([1,None]))),
    lambda: (np.isnan(np.array([1,None]))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-04
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
for index, f in enumerate((
    lambda: (np.isnan("a")),
    lambda: (np.isnan(None)),
    lambda: (np.sin("a")),
    lambda: (np.float64(1)[0]),
    lambda: (len(np.float64(1))),
    lambda: (np.linalg.inv(np.zeros((2,2)))),
    lambda: (np.linalg.inv([1,2])),
    lambda: (np.linalg.inv([[1,2,3],[1,2,3]])),
    lambda: (np.concatenate([[1],[[2]]])),
    lambda: (np.concatenate([])),
    lambda: (np.vstack([[1,2],[1]])),
    lambda: (np.stack([[1,2],[1]])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-05
import numpy as np
for index, f in enumerate((
    lambda: (np.array([[1,2],[3]])),
    lambda: (np.array([[1,2],3])),
    lambda: (np.array([[[1],[2]],[[3]]])),
    lambda: (np.array([1,2]).foo),
    lambda: (np.foo),
    lambda: (np.float),
    lambda: (np.int),
    lambda: (np.bool),
    lambda: (np.array([1,2]).item()),
    lambda: (np.polyfit([1],[1,2],1)),
    lambda: (np.zeros(3).astype("x")),
    lambda: (np.int64("1.5")),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-06
import numpy as np
for index, f in enumerate((
    lambda: (np.random.choice([1,2],5,replace=False)),
    lambda: (np.full((2,2),[1,2,3])),
    lambda: (np.array([1,2]) @ np.array([1,2,3])),
    lambda: (np.dot([1,2],[1,2,3])),
    lambda: (np.where([1,2],[1,2,3],0)),
    lambda: (np.broadcast_to([1,2],(3,))),
    lambda: (np.array(5)[0]),
    lambda: (iter(np.array(5))),
    lambda: (len(np.array(5))),
    lambda: ([1,2][np.float64(1)]),
    lambda: (np.zeros(3)[[0.5]]),
    lambda: (np.int64(5)<<1.5),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-07
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
for index, f in enumerate((
    lambda: (np.float64(1)&1),
    lambda: (np.float64(1)+"a"),
    lambda: (np.float64(1)+None),
    lambda: (None+np.float64(1)),
    lambda: ("a"+np.float64(1)),
    lambda: ("a"*np.int64(3)),
    lambda: ("a"*np.float64(3)),
    lambda: ([1]*np.int64(2)),
    lambda: (np.array([1.])+None),
    lambda: (np.float64(1)<None),
    lambda: (np.array([1.])<None),
    lambda: (np.array([1.0])=="a"),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-08
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.random.default_rng(1).integers(5,5)),
    lambda: (np.random.randint(5,5)),
    lambda: (np.sum(a,axis=1)),
    lambda: (np.sum(b,axis=2)),
    lambda: (np.sum(b,axis=-3)),
    lambda: (np.mean(b,axis=5)),
    lambda: (b.reshape(2,5)),
    lambda: (b.reshape(-1,-1)),
    lambda: (a.reshape((2,3))),
    lambda: (np.expand_dims(a,3)),
    lambda: (np.squeeze(b,axis=0)),
    lambda: (np.transpose(b,(0,0))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-09
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.transpose(b,(0,))),
    lambda: (np.swapaxes(b,0,3)),
    lambda: (np.cumsum(b,axis=4)),
    lambda: (np.sort(a,axis=1)),
    lambda: (np.argmax(a,axis=1)),
    lambda: (np.diff(5)),
    lambda: (np.insert(a,9,1)),
    lambda: (np.delete(a,9)),
    lambda: (np.take(a,9)),
    lambda: (np.split(a,3)),
    lambda: (np.roll(b,1,axis=3)),
    lambda: (np.stack([])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-10
import numpy as np
for index, f in enumerate((
    lambda: (np.vstack([])),
    lambda: (np.linalg.solve([[1,2],[2,4]],[1,2])),
    lambda: (np.linalg.norm([1,2],'foo')),
    lambda: (np.interp(1,[],[])),
    lambda: (np.interp(1,[1],[1,2])),
    lambda: (np.convolve([],[1])),
    lambda: (np.histogram([1,2],bins=0)),
    lambda: (np.digitize([1],[1,3,2])),
    lambda: (np.percentile([1,2],50,method='foo')),
    lambda: (np.percentile([1,2],150)),
    lambda: (np.nanargmax([np.nan])),
    lambda: (np.array([1,2,3])[1:2,0]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-11
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (a[np.array([0.5])]),
    lambda: (a[True,True]),
    lambda: (b[0][0][0]),
    lambda: (a['x'] if 0 else a[None,None].shape),
    lambda: (a.shape),
    lambda: (np.arange(3).reshape(3,1).shape),
    lambda: (a+b),
    lambda: (a+b[:,:3]),
    lambda: (np.add(a,b)),
    lambda: (np.maximum(a,[1,2])),
    lambda: (np.logical_and(a,[1,2])),
    lambda: (np.add.reduce(a,axis=1)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-12
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
for index, f in enumerate((
    lambda: (np.sin.reduce(a)),
    lambda: (np.add(a,1,out=np.zeros(3))),
    lambda: (np.add(a,1,out=5)),
    lambda: (np.add([1,2],1.5,out=np.zeros(2,dtype=int))),
    lambda: (np.divide(1,np.array([0,2.]),out=np.zeros(2),where=np.array([False,True]))),
    lambda: (np.divide([1.,2],[0,4],out=np.full(2,-1.),where=[False,True])),
    lambda: (np.float64(1).foo),
    lambda: (np.random.default_rng('a')),
    lambda: (np.random.seed(-1)),
    lambda: (np.random.RandomState(2**33)),
    lambda: (np.random.default_rng(-1)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-13
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
for index, f in enumerate((
    lambda: (np.random.choice(0)),
    lambda: (np.random.choice([])),
    lambda: (np.random.choice([1,2],p=[0.5,0.6])),
    lambda: (np.random.choice([1,2],p=[0.5])),
    lambda: (np.random.normal(0,-1)),
    lambda: (np.random.uniform(0,1,-1)),
    lambda: (np.array([3,'a',None])),
    lambda: (np.array('abc')),
    lambda: (np.array(['a','b'])=='a'),
    lambda: (np.array(['a','b'])+'c'),
    lambda: (str(np.array(['a','b'])[0])),
    lambda: (np.array([{'a':1}])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: errors-14
import numpy as np
for index, f in enumerate((
    lambda: (np.array([[1,2],[3,4]],dtype=object)),
    lambda: (np.array([1,2,3],dtype=object)*2),
    lambda: (np.array([1.5,2],dtype=object).sum()),
    lambda: (np.sum([1,2],dtype=float), np.sum(np.array([1,2],dtype=np.int32)), np.mean(np.float32([1,2])), np.sum(np.float32([0.1,0.2]))),
    lambda: (np.float32([1.1,2.2])*2, np.float32([1])+1.5, np.float32([1])+np.float64(1.5), np.float32([1])+np.array([1.5]), np.int32([1])+1, np.int32([1])+np.int64([1]), np.uint8([250])+10, np.int32([1])/2, np.uint8([1])-np.uint8([2])),
    lambda: (np.abs(-5), np.abs(-5.5), np.sqrt(4), np.power(2,10), np.maximum(1,2), np.maximum(1,2.5), np.add(1,2), np.sum(5), np.mean(5), np.max(5), np.round(5), np.floor(2.5), np.exp(0), np.sign(-3), np.square(3), np.isnan(5), np.sqrt(True) if 0 else 1, np.abs(True)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)

#: arrays that must not be written
import numpy as np

c = np.arange(12.0).reshape(2, 6) + 1
before = c.copy()
c.setflags(write=False)
row, one = c[0], c[:1]

def refused(write):
    try:
        write()
        print('written')
    except ValueError as error:
        print(error)
    print(np.array_equal(c, before))

refused(lambda: np.put(c, [0], [5]))
refused(lambda: np.place(c, c > 0, [1]))
refused(lambda: np.putmask(c, c > 0, 1))
refused(lambda: np.put_along_axis(c, np.zeros((1, 6), int), 5, 0))
refused(lambda: np.copyto(row, 1, where=row > 0))
refused(lambda: np.copyto(row, 1))
refused(lambda: np.add.at(c, 0, 5))
refused(lambda: np.add.reduce(c, axis=0, out=row))
refused(lambda: np.add.accumulate(c, axis=0, out=c))
refused(lambda: np.sum(c, axis=0, out=row))
refused(lambda: np.mean(c, axis=0, out=row))
refused(lambda: np.max(c, axis=0, out=row))
refused(lambda: np.std(c, axis=0, out=row))
refused(lambda: np.any(c, axis=0, out=row))
refused(lambda: np.ptp(c, axis=0, out=row))
refused(lambda: np.median(c, axis=0, out=row))
refused(lambda: np.nansum(c, axis=0, out=row))
refused(lambda: np.cumsum(c, axis=0, out=c))
refused(lambda: c.cumprod(axis=0, out=c))
refused(lambda: c.min(axis=0, out=row))
refused(lambda: np.clip(c, 0, 1, out=c))
refused(lambda: np.sqrt(c, out=c))
refused(lambda: c.round(1, out=c))
refused(lambda: np.concatenate([one, one], out=c))
refused(lambda: c.sort())
refused(lambda: c.fill(0))
refused(lambda: c.__setitem__(0, 5))
refused(lambda: c.T.__setitem__(0, 5))
refused(lambda: c.reshape(-1).__setitem__(0, 5))
refused(lambda: c.ravel().__setitem__(0, 5))
