#: specification-1
try:
    print(repr(format(1.5, '.2x2')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, 'x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '.2d')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', '+')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', '=5')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', ',')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', '_s')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, 'c')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(97, 'c')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(97, ',c')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(97, '+c')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, ',.2f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: specification-2
try:
    print(repr(format(1234567, '015,')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1234567.891, '015,.1f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '5q')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, 'q')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '.f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '5.')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, ',_')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, ',,')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '_,')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, ',x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '_x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, '.999999999999f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: specification-3
try:
    print(repr(format(1, '99999999999999999999')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(0.0001, '.3')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(123456.0, '.3')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1e+16, '')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.0, '.1')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(10.0, '.2')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.0, '#.3g')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(-0.0, 'z.1f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, 'zx')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', 'z')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(float('nan'), '010.2f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(float('inf'), '+,.2f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: specification-4
try:
    print(repr(format(True, '5')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(True, '')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(255, '#x')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(255, '#010X')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(-255, '#b')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format((1+2j), '.2f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format((1+2j), '>20')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format((1+2j), '')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, '=+10')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, '*^10')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('ab', '*<6.1')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', '05')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: specification-5
try:
    print(repr(format(5, '05')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(-5, '=5')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(5, '<05')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(3, 'n')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(3.5, 'n')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(12345.678, '.3n')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(3, '%')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(0.25, '.1%')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1e+22, 'f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1.5, '#.0f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '#.0e')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, 'E')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: specification-6
try:
    print(repr(format(float('nan'), 'F')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(2.5, '.0f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(0.125, '.2f')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(25, '.0e')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('abc', '.2')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format('a', '.')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, 'é>5')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, 'é')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '<<5')))
except BaseException as e:
    print(type(e).__name__, '|', e)
try:
    print(repr(format(1, '{')))
except BaseException as e:
    print(type(e).__name__, '|', e)
#: percent-1
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%5.2f|%-5d|%05d|%+d|% d' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-2
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%x %X %o %#x %#o' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-3
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%c%c' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-4
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%r %a %s' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-5
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%%' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-6
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%e %g %G %E' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-7
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%i %u' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-8
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%*d|%-*d|%.*f' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-9
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%(a)s %(b)d' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-10
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%.3s|%10s|%-10s|' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-11
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%s' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-12
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%d' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-13
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%5%' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-14
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%q' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-15
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-16
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%(a' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-17
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%d %d' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-18
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%x' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-19
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%c' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
#: percent-20
for a in [(1.5, 2, 3, 4, 5), (255, 255), (97, 'b'), ('a', 'é', None), (), (1.5, 1e10, 1e-10, 2.0), (5, 3, 5, 3, 2, 1.5), {'a': 1, 'b': 2.7}, ('abcdef', 'x', 'y'), 5, None, [1], 1.5, 's']:
    try:
        print(repr('%(a)s' % a))
    except Exception as e:
        print(type(e).__name__, '|', e)
