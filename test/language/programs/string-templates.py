#: string1
import string
from string import Template, Formatter
def t(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, '|', error)
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.whitespace), string.punctuation, len(string.printable))
x = Template('$a and ${b} costs $$5 $_c'); print(x.template, x.substitute(a=1, b='two', _c=None), x.safe_substitute(a=1))
t(lambda: x.substitute(a=1)); t(lambda: x.substitute({'a': 1, 'b': 2}, _c=3)); t(lambda: Template('$').substitute()); t(lambda: Template('a\n$1').substitute()); t(lambda: Template('${a').safe_substitute(a=1)); t(lambda: Template('$a$b').substitute(5)); t(lambda: Template('x').substitute({}, {}))
t(lambda: Template('$a $b ${c}').get_identifiers()); t(lambda: Template('$1').is_valid()); t(lambda: Template('$a').is_valid())
class Pct(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
t(lambda: Pct('%a_b %% %a').safe_substitute(a_b=7)); t(lambda: Pct('%a_b %c').substitute(a_b=7))
class Up(Template): flags = 0
t(lambda: Template('$Ab').substitute(Ab=1))
print(string.capwords('hello  wORLD foo'), string.capwords('a-b-c', '-'))
f = Formatter()
print(f.format('{0} {1} {x}', 1, 2, x=3), f.format('{} {}', 'a', 'b'), f.vformat('{a[0]} {b.real}', (), {'a': [7], 'b': 5}), f.format('{:>5}|{!r}', 'x', 'y'), f.format('{0:{1}}', 'v', '>6'))
t(lambda: f.format('{} {0}', 1)); t(lambda: f.format('{0} {}', 1)); t(lambda: f.format('{2}', 1)); t(lambda: f.format('{x}')); t(lambda: f.format('{')); t(lambda: f.format('}')); t(lambda: f.format()); t(lambda: f.format('{!z}', 1))
print(list(f.parse('a{b!r:>{w}}c{{d}}')), list(f.parse('')), list(f.parse('plain')), list(f.parse('{}')))
t(lambda: list(f.parse('{a'))); t(lambda: list(f.parse('a}'))); t(lambda: f.get_field('a.b', (), {'a': 5})); t(lambda: f.get_field('0[k]', ({'k': 3},), {})); t(lambda: f.convert_field(5, 'r')); t(lambda: f.convert_field(5, 'q')); t(lambda: f.get_value(0, [9], {})); t(lambda: f.get_value('z', [9], {'z': 1})); t(lambda: f.format_field(3.14159, '.2f'))
class Dflt(Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str): return kw.get(key, f'<{key}>')
        return super().get_value(key, args, kw)
    def format_field(self, v, spec):
        if spec.endswith('up'): return str(v).upper()
        return super().format_field(v, spec)
    def check_unused_args(self, used, args, kw): print('used', sorted(map(str, used)), args, kw)
print(Dflt().format('{missing} {a:up} {0}', 'z', a='bc'))
for s in ('{0!s:^9}', '{0:+.3e}', '{0:,}', '{0:%}', '{0!a}', '{0.real}', '{0:}'): t(lambda: s.format(1234.5))
for s in ('{', '}', '{}}', '{{}', '{0', '{0!}', '{0!x}', '{0!rr}', '{0.}', '{0[}', '{0[]}', '{a.b.c}', '{-1}', '{ 0}', '{0 }', '{0:{}}', '{0:{1}{2}}', '{:{}}', '{0[a]}', '{0[1]}', '{0.x}', '{}{0}', '{0}{}', '{1}', '{:d}', '{:x}', '{:s}', '{:5c}', '{:z}', '{!r:d}', '{:{{}}}', '{0:.{1}f}', '{a}', '{0!r', '{0:', '{0!'):
    t(lambda: s.format(1.5, 3)); t(lambda: s.format('ab', 8, 'x'))
t(lambda: '{a}'.format_map({'a': 1})); t(lambda: '{b}'.format_map({'a': 1}))
class M(dict):
    def __missing__(self, k): return k * 2
print('{ab} {c}'.format_map(M(c=1)), '{x}'.format(**M(x=3)))
