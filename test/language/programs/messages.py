#: built-ins-1
try:
    print(repr(1%0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1//0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(divmod(1,0)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1/0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1.0/0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1.0//0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1.0%0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(divmod(1.0,0)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(0.0**-1))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(0**-1))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(2.0**10000))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(10**400/1))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-2
try:
    print(repr(10**400*1.0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr((-1.5)**0.5))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr((-8)**(1/3)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1<<-1))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([1]*'a'))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'*2.0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'+1))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1+'a'))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([1]+(1,)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr((1,)+[1]))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(b'a'+1))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(None+1))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-3
try:
    print(repr(1 if [] < 1 else 0))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(max(1,'a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(len(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(len(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(abs('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(-'a'))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(~1.5))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'[10]))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int('x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int('0x1f',16)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int('1_000')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(float('abc')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-4
try:
    print(repr(float('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int(None)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(float(None)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int([1])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(float([1])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(round('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(round(2.5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(round(1.5,'a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(hash([])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({[]:1}))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({1:[]}[[]]))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(set([[]])))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-5
try:
    print(repr(iter(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(next(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(next(iter([]))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(list(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(tuple(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(dict(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(dict([1])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(dict([(1,2,3)])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(set(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(range(1.5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(range(1,2,0)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(range()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-6
try:
    print(repr(range(1,2,3,4)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(sum(['a'])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(sum('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(sorted(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(sorted()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(sorted([1,'a'])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(sorted([1],1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(min()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(min([])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(max([])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(min(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-7
try:
    print(repr(int(1,2,3)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int(1.5,10)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int('z',100)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(float(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str(1,2,3)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(list(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(dict(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(bool(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(abs()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(abs(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(chr(-1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(ord('ab')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-8
try:
    print(repr(ord(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(chr('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(isinstance(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(issubclass(1,int)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(enumerate(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(zip(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(map()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(map(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(list(map(5,[1]))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(filter(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(any()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(any(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-9
try:
    print(repr([].append()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].append(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].pop()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].pop(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([1].pop(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([1].remove(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([1].index(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({}.pop(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({}.pop()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({}.popitem()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({}.get()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr({1}.remove(2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-10
try:
    print(repr(set().pop()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.split(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.split('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.join(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(','.join([1])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.replace('b')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.foo))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr((1).foo))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].foo))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(None.foo))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int.foo))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('%d' % 'a'))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-11
try:
    print(repr('%s %s' % (1,)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('%s' % (1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{}'.format()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{a}'.format()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{:d}'.format('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{:.2f}'.format('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5,'d')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a','.2f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(None,'d')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format([], 'd')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1,'s')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(f'{1:z}'))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-12
try:
    print(repr('{0} {}'.format(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{'.format()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('}'.format()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(object().x))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(setattr(object(),'x',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(setattr(5,'x',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(setattr(int,'x',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(delattr(object(),'x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(getattr(1,'x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(getattr(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(hasattr(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(pow(2,-1,5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-13
try:
    print(repr(pow(2,3,0)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(pow('a',2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(2**'a'))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(divmod('a',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(1@2))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([1,2,3][::0]))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].insert(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].sort(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].sort(foo=1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr([].extend(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr((1).bit_length(2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.startswith(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-14
try:
    print(repr('abc'.center('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.center(5,'ab')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.encode('x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(complex('x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(complex(1,'a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(slice()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(type()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(type(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(object(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(vars(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(callable()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(id()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-15
try:
    print(repr(zip([1],[1,2],strict=True).__next__() ))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(list(zip([1],[1,2],strict=True))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str(10**5000)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int('1'*5000)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(bytes('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(bytes(-1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(reversed(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(reversed({1})))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(all(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('x' in 5))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(5 in 'abc'))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(5 in 5))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-16
try:
    print(repr(hex(1.5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(bin('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(oct(1.5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(float('1e400')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int(float('nan'))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(int(float('inf'))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(round(float('nan'))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(round(float('inf'))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(print(sep=1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(getattr(1,'x',2,3)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(type('X',(1,),{})))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(type('X',(bool,),{})))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: built-ins-17
try:
    print(repr(BaseException.foo))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-1
try:
    print(repr('aXb'.split()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(' a  b '.split()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a,b,c'.split(',',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a,b,c'.rsplit(',',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(' a b c '.rsplit(None,1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(' a b c '.split(None,1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a\nb\r\nc\x0bd'.splitlines()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a\nb\n'.splitlines(True)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.find('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.find('',5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.rfind('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.index('z')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-2
try:
    print(repr('abc'.rindex('z')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.count('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('aaa'.count('aa')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.replace('','-')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('aaa'.replace('a','b',2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('hello world'.title()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr("they're".title()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('HeLLo'.swapcase()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('hello'.capitalize()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('ß'.upper()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('İ'.lower()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('ß'.casefold()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-3
try:
    print(repr('abc'.center(6,'*')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.center(7,'*')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('ab'.center(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.ljust(5,'.')+'abc'.rjust(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('-5'.zfill(4)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('+5'.zfill(4)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('5'.zfill(4)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.partition('b')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.partition('z')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abcb'.rpartition('b')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.rpartition('z')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.partition('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-4
try:
    print(repr('xxabcxx'.strip('x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.strip('')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.removeprefix('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.removesuffix('c')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.isalpha()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('١'.isdigit()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('²'.isdigit()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('²'.isdecimal()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('½'.isnumeric()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a1'.isalnum()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.isidentifier()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('1a'.isidentifier()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-5
try:
    print(repr('Ab'.istitle()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('A B'.istitle()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.islower()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('1'.islower()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('A1'.isupper()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(''.isalpha()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(''.isascii()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(' '.isspace()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a\n'.isprintable()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a\tb'.expandtabs()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a\tb'.expandtabs(4)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.translate({97:'x',98:None,99:100})))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-6
try:
    print(repr('abc'.translate(str.maketrans('ab','xy','c'))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str.maketrans({'a':1})))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str.maketrans('a','bc')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str.maketrans(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.encode()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('é'.encode('latin-1')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('é'.encode('ascii')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('é'.encode('ascii','ignore')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(b'abc'.decode()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(b'\xff'.decode()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.startswith(('a','b'))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.startswith('b',1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-7
try:
    print(repr('abc'.endswith('b',0,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.startswith('',4)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{!r:>5}'.format('a')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0[a]} {1.real}'.format({'a':5},3)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{:{w}.{p}f}'.format(1.5,w=8,p=3)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{a.b}'.format(a=1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0[1]}'.format([1,2])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0[x]}'.format([1,2])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{{}}'.format()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{!x}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{!}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-8
try:
    print(repr('{:}}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0!r'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{}{}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{1}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{.__class__}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{:,}'.format(1234567)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{} {0}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{a}'.format_map({'a':1})))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a'.join(['x',1])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(''.join(5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'[::-1]))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'*0))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-9
try:
    print(repr('a'<'b'))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.index('b',5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('x'.join(['a','b'])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.find(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.replace(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.count(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.strip(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.split(sep=',')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.split(maxsplit=1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('a b'.split(' ','x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.zfill('x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.ljust(5,'')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-10
try:
    print(repr('abc'.title(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.endswith(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.endswith(('a',1))))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.partition(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.removeprefix(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('%s'.__mod__(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.__contains__('b')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('abc'.__len__()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str(b'abc')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str(b'abc','utf-8')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str(object=5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('\u0130'.casefold()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-11
try:
    print(repr('ΑΣ'.lower()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('ǆ'.title()))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{:>{}}'.format('a',5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0:{1}}'.format('a',5)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{[a]}'.format({'a':1})))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0.a[b]}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{a b}'.format(**{'a b':1})))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{ a }'.format(a=1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{-1}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0.}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0[}'.format(1)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('{0[]}'.format([1])))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: str-12
try:
    print(repr('a'.format(1,2)))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(str.join(',', ['a'])))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr('é'.isalpha(), '日本'.isalnum()))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: math-counts
import math
for call in (lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.sqrt(x=1), lambda: math.atan2(1),
             lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.factorial(), lambda: len()):
    try:
        call()
    except TypeError as e:
        print(e)
