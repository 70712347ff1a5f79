#: functions-01
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.zeros(3), np.ones((2,2)), np.full(3,7), np.full((2,2),1.5), np.empty((0,2)), np.eye(3), np.eye(2,3,k=1), np.identity(2)),
    lambda: (np.zeros((2,3),dtype=int), np.ones(2,dtype=bool), np.zeros(2,dtype=object), np.zeros(2,dtype=str), np.full(2,'ab'), np.full(2,None)),
    lambda: (np.zeros_like(b), np.ones_like(a), np.full_like(b,1.7), np.full_like(a,np.nan), np.empty_like(b).shape, np.zeros_like(b,dtype=float)),
    lambda: (np.arange(5), np.arange(2,8,2), np.arange(0,1,0.1), np.arange(5,0,-1), np.arange(3.0), np.arange(0), np.arange(1,2,0.25,dtype='float32')),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-02
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.arange(0.1,0.8,0.1), np.arange(-1,1,0.3), np.arange(10,dtype=float)),
    lambda: (np.linspace(0,1,5), np.linspace(0,10,4,endpoint=False), np.linspace(1,2,1), np.linspace(0,1,0), np.linspace(5,1,3), np.linspace(0,1,5,retstep=True), np.linspace(0,10,5,dtype=int)),
    lambda: (np.linspace(0.1,0.7,7).tolist()),
    lambda: (np.linspace([0,1],[1,5],3)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-03
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.logspace(0,3,4), np.geomspace(1,1000,4), np.geomspace(1,256,9)),
    lambda: (np.meshgrid([1,2,3],[4,5]), np.meshgrid([1,2],[3,4],indexing='ij')),
    lambda: (np.concatenate([a,a]), np.concatenate([b,b],axis=1), np.concatenate(([1],[2.5])), np.concatenate([b,[[1,2,3,4]]])),
    lambda: (np.stack([a,a]), np.stack([a,a],axis=1), np.vstack([a,a]), np.hstack([a,[1]]), np.column_stack([a,a]), np.dstack([[1,2],[3,4]])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-04
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.append(a,5), np.append([[1,2]],[[3,4]],axis=0), np.append([],1), np.insert(a,1,9), np.insert(a,[1,3],[8,9]), np.insert(b,1,0,axis=1), np.insert(a,-1,5), np.insert(b,0,[1,2,3],axis=1)),
    lambda: (np.delete(a,1), np.delete(a,[0,2]), np.delete(b,1,axis=0), np.delete(a,-1), np.delete(a,slice(0,2)), np.delete(a,10)),
    lambda: (np.flip(a), np.flip(b,0), np.fliplr(b), np.flipud(b), np.flip(b), np.rot90(b), np.rot90(b,2), np.rot90(b,-1)),
    lambda: (np.roll(a,1), np.roll(a,-2), np.roll(b,1), np.roll(b,1,axis=0), np.roll(b,1,axis=1), np.roll(b,(1,1),axis=(0,1))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-05
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.tile([1,2],3), np.tile([[1,2]],(2,2)), np.tile(5,3), np.repeat([1,2],[2,3]), np.repeat(b,2,axis=0), np.repeat(3,4)),
    lambda: (np.unique([3,1,2,1]), np.unique([3,1,1],return_counts=True), np.unique([3,1,1],return_index=True,return_inverse=True), np.unique(['b','a','b']), np.unique([[1,2],[1,2],[0,5]],axis=0), np.unique([1,np.nan,np.nan])),
    lambda: (np.isin([1,2,3],[2]), np.in1d([1,2],[1]), np.intersect1d([1,2,3],[2,3,4]), np.union1d([1,2],[2,5]), np.setdiff1d([1,2,3],[2]), np.setxor1d([1,2],[2,3]), np.isin([1,2],[1],invert=True)),
    lambda: (np.where(a>1), np.where(a>1,a,0), np.where(b%2==0,b,-b), np.where(True,1,2), np.where([True,False],1.5,2), np.where(a>1,'up','down'), np.where([1,0],[1,2],None)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-06
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.nonzero(a), np.flatnonzero(a), np.argwhere(b>5), np.count_nonzero(a), np.count_nonzero(b,axis=0), np.extract(a>1,a)),
    lambda: (np.percentile(a,50), np.percentile(a,[10,50,90]), np.quantile(a,0.3), np.median(a), np.median(b,axis=0), np.median(b,axis=1), np.percentile(b,25,axis=0), np.quantile(b,[.1,.9],axis=1), np.median([1,2,3,4])),
    lambda: ([np.percentile(a,37,method=k) for k in ['inverted_cdf','averaged_inverted_cdf','closest_observation','interpolated_inverted_cdf','hazen','weibull','linear','median_unbiased','normal_unbiased','lower','higher','midpoint','nearest']]),
    lambda: ([np.percentile(a,25,interpolation=k) for k in ['lower','higher','midpoint','nearest']]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-07
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
n = np.array([1.0, np.nan, 3.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.percentile(n,50), np.median(n), np.nanmedian(n), np.nanpercentile(n,[25,75]), np.percentile(a,101), np.quantile(a,2)),
    lambda: (np.quantile(a,2)),
    lambda: (np.percentile([1,2,3],50,method='lower'), np.percentile(5,50), np.percentile(a,50,keepdims=True)),
    lambda: (np.corrcoef([1,2,3,4],[1,3,2,5]), np.corrcoef([[1,2,3],[3,2,1]])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-08
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.cov([1,2,3,4],[1,3,2,5]), np.cov([1.,2,4]), np.cov([[1,2],[3,5]],ddof=0)),
    lambda: (np.convolve([1,2,3],[0,1,0.5]), np.convolve([1,2,3],[1,1],'valid'), np.convolve([1,2,3],[1,1],mode='same'), np.convolve(a,np.ones(3)/3,'valid')),
    lambda: (np.correlate([1,2,3],[0,1,0.5]), np.correlate([1,2,3],[0,1,0.5],'full'), np.correlate([1,2,3],[0,1,0.5],'same')),
    lambda: (np.interp(2.5,[1,2,3],[3,2,0]), np.interp([0,1.5,9],[1,2,3],[3,2,0]), np.interp([0,5],[1,2],[3,4],left=-1,right=-2), np.interp(3.7,[1,2,3],[3,2,0],period=2)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-09
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
n = np.array([1.0, np.nan, 3.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.cumsum(a), np.cumsum(b,axis=1), np.cumprod([1,2,3]), np.diff(a), np.diff(a,n=2), np.diff(b,axis=0), np.diff(b), np.diff([1,2],prepend=0), np.diff([True,False,True]), np.ediff1d([1,4,9]), np.diff([1,4],append=7)),
    lambda: (np.gradient([1,2,4,7,11.]), np.gradient([1,2,4,7],2), np.gradient(c[0]), np.gradient([1,2,4.],[0,1,3]), np.gradient([1,2,4,8.],edge_order=2), np.gradient([1,4,9,20.],[0,1,3,4.5],edge_order=2)),
    lambda: (np.trapz([1,2,3]), np.trapz([1,2,3],[0,1,3]), np.trapz([1,2,3],dx=0.5), np.trapz(b,axis=0)),
    lambda: (np.histogram([1,2,1,3],bins=3), np.histogram([1,2,1],bins=[0,1,2,3]), np.histogram(a,density=True), np.histogram([1.,2,3],range=(0,4),bins=2), np.histogram([])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-10
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.digitize([0.5,1.5,2.5],[1,2]), np.digitize(1,[1,2]), np.digitize(1,[1,2],right=True), np.digitize([1,2],[3,2,1]), np.bincount([0,1,1,3]), np.bincount([1,2],weights=[0.5,1])),
    lambda: (np.searchsorted([1,2,3],2), np.searchsorted([1,2,3],2,side='right'), np.searchsorted([1,2,3],[0,5]), np.searchsorted([1.,2,np.nan],np.nan)),
    lambda: (np.polyfit([0,1,2],[1,3,5],1), np.polyval([1,2,3],2), np.polyval([1,2],[1,2.5]), np.polyder([1,2,3]), np.polyint([2,2])),
    lambda: (np.round(a,1), np.round(2.5), np.round(-0.5), np.round(1.005,2), np.round(12345.678,-2), np.around([0.5,1.5,2.5]), np.rint(a), np.round(15,-1), np.round([15,25],-1), np.fix(-1.5), np.floor(a), np.ceil(a), np.trunc(a)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-11
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
n = np.array([1.0, np.nan, 3.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.abs(a), np.sign(a), np.sqrt(np.abs(a)), np.square(a), np.exp(a), np.log([1,2]), np.log(0), np.log(-1), np.sin(0.5), np.power(2,3), np.power(a,2), np.power(2.,-1), np.maximum(a,1), np.minimum(a,[1,2,3,4,5]), np.fmax(n,2), np.fmin(n,2), np.maximum(n,2)),
    lambda: (np.isnan(n), np.isnan(1.0), np.isfinite(n), np.isinf(n), np.nan_to_num(n), np.nan_to_num(n,nan=-1), np.isclose(1,1+1e-9), np.allclose([1,2],[1,2.1]), np.array_equal([1,2],[1,2]), np.array_equal([1],[1,2]), np.isclose([1,np.nan],[1,np.nan],equal_nan=True), np.allclose(a,a)),
    lambda: (np.any(a>5), np.all(a>5), np.any([[True,False],[False,False]],axis=1), np.all([]), np.any([]), np.logical_and([True,False],True), np.logical_or(a,0), np.logical_not(a), np.logical_xor(True,False)),
    lambda: (np.add.reduce(a), np.maximum.accumulate(a), np.add.accumulate([1,2,3]), np.multiply.reduce([1,2,3]), np.maximum.reduce(b), np.minimum.accumulate(b,axis=1), np.add.outer([1,2],[3,4]), np.subtract.outer([1,2],[3,4]), np.logical_or.reduce([False,True]), np.minimum.reduce(a), np.add.reduce(b,axis=1), np.add.reduce(b,axis=None)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-12
import numpy as np
b = np.arange(12).reshape(3, 4)
n = np.array([1.0, np.nan, 3.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.subtract.reduce([1,2,3]), np.divide.reduce([8.,2,2]), np.fmax.reduce(n), np.power.accumulate([2,2,2])),
    lambda: (np.outer([1,2],[3,4,5]), np.inner([1,2],[3,4]), np.vdot([1,2],[3,4]), np.cross([1,0,0],[0,1,0]), np.kron([1,2],[1,1]), np.trace(b), np.diag([1,2]), np.diag(b), np.diagonal(b,1), np.tril(b), np.triu(b,1), np.matmul(b,b.T)),
    lambda: (np.linalg.solve([[2,1],[1,3]],[3,5]), np.linalg.det([[1,2],[3,4]]), np.linalg.norm([3,4]), np.linalg.norm(b), np.linalg.norm(b,axis=1), np.linalg.norm([3,-4],1), np.linalg.norm([3,-4],np.inf), np.linalg.matrix_power([[1,1],[1,0]],5), np.linalg.matrix_rank([[1,2],[2,4]])),
    lambda: (np.round(np.linalg.inv([[1,2],[3,4]]),10), [np.round(x,8) for x in np.linalg.lstsq(np.array([[0,1],[1,1],[2,1]]),np.array([1,3,5.]),rcond=None)]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-13
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
c = np.arange(24.0).reshape(2, 3, 4) / 7
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.squeeze([[1],[2]]), np.expand_dims([1,2],0), np.expand_dims([1,2],1), np.atleast_2d([1,2]), np.atleast_1d(5), np.moveaxis(c,0,-1).shape, np.swapaxes(c,0,2).shape, np.transpose(c,(1,0,2)).shape, np.broadcast_to([1,2],(2,2)), np.ravel(b,order='F'), np.reshape(b,(4,3),order='F')),
    lambda: (np.split(a[:4],2), np.array_split(a,2), np.hsplit(b,2), np.vsplit(b,3), np.split(a,[1,3]), np.split(a,3)),
    lambda: (np.pad([1,2],1), np.pad([1,2],(1,2),constant_values=9), np.pad([1,2,3],2,mode='edge'), np.pad([1,2,3],2,mode='reflect'), np.pad([[1,2]],1), np.pad([1,2,3],2,'wrap'), np.pad([1.,2,4],(2,0),'constant',constant_values=np.nan), np.pad([1,2,3],2,'symmetric')),
    lambda: (np.average([1,2,3],weights=[3,2,1]), np.average(b,axis=0), np.average([1,2]), np.average([1.,2],weights=[0,0]), np.ptp(a), np.ptp(b,axis=0)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-14
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.average([1.,2],weights=[0,0])),
    lambda: (np.take(a,[0,2]), np.take(b,[0],axis=1), np.take_along_axis(b,np.argsort(b,axis=1),axis=1), np.select([a>3,a>1],[1,2],default=0), np.select([a>3,a>1],[a,-a]), np.choose if 0 else 1),
    lambda: (np.lexsort(([1,2,1],[3,1,3])), np.argpartition([3,1,2],1)[:1], np.partition([3,1,2],1)),
    lambda: (np.float64(1.5), np.float64(3)/0, np.float64(0)/0, np.float64(2)**0.5, np.float64(-8)**(1/3), np.float64(7)//2, np.float64(-7)%3, np.float64(10)**400, round(np.float64(2.675),2), round(np.float64(2.5)), np.float64(5)//0, np.float64(5)%0),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-15
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.float64(1)==1, np.float64(1)<2, np.float64(1) is True, type(np.float64(1)==1), np.float64(1)!=None, np.float64(1)==None, hash(np.float64(1.5))==hash(1.5), {1.5:1}[np.float64(1.5)], isinstance(np.float64(1),float), isinstance(np.int64(1),int), isinstance(np.bool_(True),bool), issubclass(np.float64,float)),
    lambda: (np.int64(7)/2, np.int64(7)//2, np.int64(7)%3, np.int64(7)//0, np.int64(7)/0, np.int64(2)**3, np.int64(7)+0.5, np.int64(3)*[1,2], np.int64(5)&3, ~np.int64(5), -np.int64(5), np.int64(5)<<2, [1,2,3][np.int64(1)], range(np.int64(3)), np.int64(5)==5, np.int64(5)>4.5, abs(np.int64(-5)), divmod(np.int64(7),2), np.int64(2)**-1),
    lambda: (np.int64(2)**-1),
    lambda: (np.float64(2)*[1,2]),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-16
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.bool_(True)+1, np.bool_(True)+np.bool_(True), ~np.bool_(True), np.bool_(True)&False, np.bool_(True)|np.bool_(False), np.bool_(True)==True, not np.bool_(True), np.bool_(True)*2.5, -np.bool_(True)),
    lambda: (-np.bool_(True)),
    lambda: (np.bool_(True)-np.bool_(False)),
    lambda: (1+np.float64(2), 1.5*np.int64(2), True+np.float64(1), 2**np.float64(3), 2**np.int64(3), 10/np.float64(4), 7//np.int64(2), 7%np.float64(4), 5-np.int64(3), 5>np.float64(3), 5==np.int64(5)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-17
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.float64('1.5'), np.float64('abc')),
    lambda: (np.int64(3.9), np.int64('42'), np.bool_(0), np.float64([1,2]), np.int32(5), np.float32(0.1), np.float32(0.1)+1, np.float32(1)/3, np.int8(127), np.uint8(200)+100 if 0 else 0, np.float32(0.1)*np.float64(2), np.int32(7)//2),
    lambda: (np.float64(1.5).item(), np.float64(1.5).dtype, np.float64(1.5).shape, np.int64(5).bit_length(), np.float64(2.0).is_integer(), np.float64(1.5).astype(int), np.float64(1.567).round(1), np.float64(3).sum(), np.float64(3).tolist()),
    lambda: (str(np.float64(1e16)), str(np.float64(1e-5)), str(np.float64(100)), repr(np.float32(1.1)), str(np.float64(np.nan)), str(np.float64(np.inf)), str(np.bool_(1)), str(np.int64(5)), str(np.float32(16777216)), str(np.float32(1e20))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-18
import math
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (math.sqrt(np.float64(4)), math.floor(np.float64(2.5)), int(np.float64(2.9)), float(np.int64(3)), str(np.float64(2)), bool(np.float64(0)), min(1,np.float64(0.5)), max(np.float64(1),2), sum([np.float64(1),2]), abs(np.float64(-1.5)), round(np.int64(5)), round(np.int64(15),-1), pow(np.float64(2),3), complex(1)),
    lambda: (np.dtype('float64'), np.dtype(int), np.dtype('f4'), np.dtype(bool), np.dtype('float64')==np.float64, np.dtype(float).name, np.dtype(float).itemsize, np.dtype('U5'), np.dtype(object)),
    lambda: (np.finfo(float).eps, np.finfo(np.float64).max, np.iinfo(int).max, np.iinfo(np.int32).min, np.finfo(float).tiny, np.iinfo('int64').min),
    lambda: (np.issubdtype(a.dtype,np.floating), np.issubdtype(b.dtype,np.integer), np.issubdtype(int,np.number), np.issubdtype(float,np.floating), np.result_type(1,2.0), np.promote_types('int32','float32'), np.can_cast('int64','float64')),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-19
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
b = np.arange(12).reshape(3, 4)
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.isscalar(1.0), np.isscalar([1]), np.isscalar(np.float64(1)), np.isscalar('a'), np.ndim(a), np.shape(b), np.size(b), np.iterable(a), np.isreal(a)),
    lambda: (np.pi, np.e, np.inf, np.nan, np.newaxis, np.euler_gamma),
    lambda: (np.vectorize(lambda x: x+1)([1,2,3]), np.vectorize(lambda x,y: x*y)([1,2],2.5), np.vectorize(lambda x: 'a' if x>1 else 'b')([1,2]), np.vectorize(lambda x: x, otypes=[float])([1,2])),
    lambda: (np.apply_along_axis(np.sum,0,b), np.apply_along_axis(lambda r: r[::-1],1,b), np.apply_along_axis(lambda r: r.max()-r.min(),1,b)),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-20
import numpy as np
a = np.array([3.0, 1.5, -2.0, 7.25, 0.0])
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (np.lib.stride_tricks.sliding_window_view([1,2,3,4],2), np.lib.stride_tricks.as_strided(np.arange(5),(3,3),(8,8)), np.lib.stride_tricks.sliding_window_view(a,3).mean(axis=1)),
    lambda: (np.hanning(5), np.hamming(4), np.blackman(4), np.bartlett(5), np.sinc([0,0.5])),
    lambda: (np.deg2rad(180), np.degrees(np.pi), np.hypot(3,4), np.cbrt(27), np.log2(8), np.log10(1000), np.log1p(0.5), np.expm1(0.5), np.exp2(3), np.tanh(0.5), np.gcd(12,18), np.lcm(4,6), np.copysign(1,-2), np.heaviside(0,0.5), np.mod(-7,3), np.fmod(-7,3), np.floor_divide(7,2), np.true_divide(7,2), np.reciprocal(4.0), np.divmod(7,2), np.modf(2.5), np.positive(-1), np.negative(2), np.float_power(2,3), np.signbit(-1.0), np.logaddexp(1,2), np.nextafter(1,2)),
    lambda: (sets([1,2,3],1,9), sets([1,2,3],slice(None),7), sets([1.,2,3],[0,2],[8,9]), sets([1,2,3],np.array([True,False,True]),0), sets([[1,2],[3,4]],(slice(None),0),5), sets([[1,2],[3,4]],0,[7,8]), sets([1,2,3],1,2.7), sets([1,2,3],slice(0,2),[1.5,2.5])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-21
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (sets([1,2,3],1,np.nan)),
    lambda: (sets([1,2,3],slice(0,2),[1,2,3])),
    lambda: (sets([1,2,3],np.array([True,False,True]),[1,2,3])),
    lambda: (sets([1,2,3],[0,1],[1,2,3])),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-22
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (sets([1,2,3],5,1)),
    lambda: (sets([1,2,3],0,[1,2])),
    lambda: (sets([1,2,3],0,'x')),
    lambda: (sets([1.,2,3],0,'2.5')),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)
#: functions-23
import numpy as np
def asg(f):
    x = np.arange(12.0).reshape(3,4); f(x); return x
def sets(x,k,v):
    x = np.array(x); x[k]=v; return x
for index, f in enumerate((
    lambda: (sets([1.,2,3],0,None)),
    lambda: (sets([1.,2,3],0,'x')),
    lambda: (asg(lambda x: x.sort(axis=0)), asg(lambda x: x.fill(3)), asg(lambda x: x.__iadd__(1)), asg(lambda x: x.__setitem__((1,2),99)), asg(lambda x: x.T.__setitem__(0,-1))),
)):
    try:
        value = f()
        print(index, type(value).__name__, repr(value))
    except Exception as e:
        print(index, type(e).__name__, e)

#: index-grids
import numpy as np
print(np.indices((2, 3)), np.indices((2, 2), dtype=float), np.indices((2, 2), sparse=True), np.indices((2,), int), np.indices((0, 2)).shape)
print(np.fromfunction(lambda i, j: i * 10 + j, (2, 3)), np.fromfunction(lambda i: i, (3,), dtype=int))
