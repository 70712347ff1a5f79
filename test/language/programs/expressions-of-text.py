#: re1
import re
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
m = re.match(r'(?P<y>\d{4})-(?P<m>\d\d)', '2023-05-06 x'); print(m, m.group(), m.group(1, 2), m.groups(), m.groupdict(), m.start('m'), m.end(), m.span(1), m['y'], m[2], m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re, m.expand(r'\g<m>/\1'), bool(m), m.regs)
t(lambda: m.group(5)); t(lambda: m.group('q')); t(lambda: m['q']); t(lambda: m.start(9)); t(lambda: m.expand(r'\9')); t(lambda: m.group(-1)); t(lambda: m.foo)
print(re.search('(a)|(b)', 'xb').groups(), re.search('(a)|(b)', 'xb').groups('-'), re.search('(a)|(b)', 'xb').span(1), re.fullmatch('a+', 'aaa'), re.fullmatch('a', 'ab'), re.match('b', 'ab'))
print(re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1 b2'), re.findall(r'(\w)\d', 'a1 b2'), re.findall('', 'ab'), re.findall('x*', 'axb'), [x.group() for x in re.finditer('.', 'ab\nc')], [x.span() for x in re.finditer('a*?', 'aa')])
print(re.split(r'[,;]\s*', 'a, b;c'), re.split('(,)', 'a,b'), re.split(',', 'a,b,c', maxsplit=1), re.split('', 'abc'), re.split('x*', 'axbc'), re.split('(a)|b', 'xaybz'), re.split(r'\b', 'hi you'))
print(re.sub('a', 'b', 'aaa', 2), re.sub(r'(\w+) (\w+)', r'\2 \1', 'ab cd'), re.sub('(?P<n>x)', r'[\g<n>\g<0>\g<1>]', 'axa'), re.sub('x*', '-', 'abxd'), re.sub('a', lambda m: m.group().upper() + str(m.start()), 'banana'), re.subn('a', 'A', 'banana'), re.sub('', '-', 'ab'), re.sub('a', r'\n\t\\', 'xa'), re.sub(r'\s+', ' ', ' a  b '), re.sub('b', '', 'abc'), re.sub('(a)?b', r'[\1]', 'b ab'))
print(re.escape('a.b*c[d]{e}^$|\\ (x)-#&~\n'), re.escape('äb_1'), re.compile('a', re.I | re.M), re.compile('a').flags, re.compile(b'a') if False else '', re.compile('(a)(?P<n>b)').groups, re.compile('(a)(?P<n>b)').groupindex, re.compile('x').pattern, repr(re.I), re.I | re.M, int(re.S), re.compile('A', re.IGNORECASE).match('a'), re.VERBOSE, re.X | re.A, re.RegexFlag(0))
for p in ('(', ')', '[', 'a**', '*a', '(?P<n>a)(?P<n>b)', '(?P<1>a)', '(?P=q)', r'\1', '(?<=a+)b', 'a{2,1}', '(?z)', '[b-a]', '\\', r'\q', '(?P<n', '(?P>', 'a++', 'a?+', '(?(1)a|b)', '(?(2)a)', 'x{,3}', 'x{3', '(?i', '(?#c', '(?:', '(?<n>a)', r'[\d-z]', '[a', 'a|*', '(?>a)', r'\x1', r'\u12', '(?i)a', 'a(?i)b', r'(?P<n>a)\g<n>', '(?-i:a)', '(?L:a)', '+', '?', '{1}', '(?P<a-b>x)', 'a{99999999999}'):
    t(lambda: re.compile(p))
for f in (r'\9', r'\g<x>', r'\g<', r'\q', '\\', r'\g<1', r'\g<->', r'\g<>', r'\x', r'\0', r'\07', r'\1'): t(lambda: re.sub('a', f, 'ba'))
try: re.compile('a(b')
except re.error as e: print(e.msg, e.pos, e.pattern, e.lineno, e.colno, e.args)
try: re.compile('a\nb)')
except re.error as e: print(e, e.lineno, e.colno)
print(re.search(r'(?<=\$)\d+', 'cost $45').group(), re.search(r'(?<!\$)\b\d+', '$45 67').group(), re.search(r'\w+(?=!)', 'hi you!').group(), re.search(r'a(?!b)', 'abac').start(), re.match(r'(?s)a.b', 'a\nb'), re.match(r'(?x) a  b # c', 'ab'), re.findall(r'(?m)^\w', 'ab\ncd'), re.findall(r'^\w', 'ab\ncd', re.M), re.match(r'(a)(?(1)b|c)', 'ab'), re.match(r'(?P<q>["\']).*?(?P=q)', '"x" y"').group(), re.match('(?i:A)b', 'ab'), re.match(r'\A\w+\Z', 'abc'), re.search(r'a$', 'a\n'), re.search(r'a\Z', 'a\n'), re.findall(r'\bfoo\b', 'foo food foo'), re.match(r'[^\W\d_]+', 'äöx1').group(), re.match(r'\w+', 'äö', re.A), re.match('É', 'é', re.I), re.match(r'(?>a+)b', 'aab'), re.match('a{2}b{1,}c{0,2}', 'aabbcc').group(), re.findall('a|ab', 'ab'), re.match('.*', 'x' * 5, re.DEBUG) if False else '')
p = re.compile('o'); print(p.findall('foo boo', 3), p.search('foo', 2), p.match('foo', 1), p.sub('0', 'foo', count=1), p.split('aob'), p.fullmatch('xo', 1), p == re.compile('o'), hash(p) == hash(re.compile('o')), p.scanner if False else '')
t(lambda: re.match(5, 'a')); t(lambda: re.match('a', 5)); t(lambda: re.match('a', None)); t(lambda: re.sub('a', 5, 'a')); t(lambda: re.compile(p, re.I)); t(lambda: re.match('a')); t(lambda: re.findall('a', ['a'])); t(lambda: re.split('a', 'b', maxsplit='x')); t(lambda: p.sub(lambda m: 5, 'o')); t(lambda: re.foo); t(lambda: re.purge()); t(lambda: re.template) if False else None
for mm in re.finditer(r'(?P<k>\w+)=(?P<v>\d+)', 'a=1, b=22'): print(mm.groupdict(), mm.span('v'))
tok = re.compile(r'\s*(?:(\d+)|(.))'); print([(x.group(1), x.group(2)) for x in tok.finditer('12 + (3*4)')], re.compile(r'''
 (\d+)   # int
 \.      # dot
 (\d*)   # frac
''', re.VERBOSE).match('3.14').groups())
print(re.match(r'\d', '٣'), re.findall(r'\s', 'a\u00a0b\u2003'), re.findall(r'[\u00e0-\u00ff]', 'aéï'), re.sub('(?P<a>.)(?P<b>.)', r'\g<b>\g<a>', 'abcd'), re.sub(r'(?<![0-9])(\d{3})', r'<\1>', '123456 789'), re.findall(r'((a)(b)?)', 'ab a'), re.search('(?:a|b)+?c', 'ababc').group(), type(p).__name__, type(m).__name__, re.Pattern, re.Match, re.error, re.NOFLAG)
import enum
s = 'The Quick brown'; print(re.sub(r'\b(\w)(\w*)', lambda m: m[1].upper() + m[2].lower(), s), re.sub('(?i)QUICK', 'slow', s), re.subn('x', 'y', 'abc'), re.sub('a', 'b', 'A', flags=re.I), re.sub(re.compile('a'), 'b', 'a'), m.__class__.__name__, re.match('a', 'abc').end(0))
