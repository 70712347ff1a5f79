/**
 * Snippets from a grammar, each about one construct or module with values drawn at random: classes, generators, exceptions,
 * comprehensions, slices, format specifications, dates, containers, numpy. Each is a list of lines that ends by itself and
 * prints what it gets or what it raised. Longer than other files because it is one list of snippets.
 *
 * @module
 */
import fc from 'fast-check';

/** Lines of Python. */
export type Snippet = readonly string[];

const small = fc.integer({ min: -9, max: 9 });
const integer = fc.oneof(small, fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(2 ** 40, -(2 ** 52)));
const decimal = fc.oneof(
  fc.constantFrom('0.5', '-0.0', '1e16', '2.675', '1e-7', '123456.789', '0.1', '-3.5'),
  fc.integer({ min: -5000, max: 5000 }).map((value) => (value / 16).toFixed(4)),
);
const number = fc.oneof(integer.map(String), decimal);
const text = fc.constantFrom('""', '"a"', '"abc"', '"Hello, World"', '"x-1"', '"  pad "', '"été"', '"A1b2"', '"0042"');
const value = fc.oneof(number, text, fc.constantFrom('None', 'True', '[1, 2]', '(1, "a")', '{"k": 1}', '{3, 1}'));
const numbers = fc.array(number, { minLength: 0, maxLength: 6 }).map((items) => `[${items.join(', ')}]`);
const filled = fc.array(decimal, { minLength: 1, maxLength: 8 }).map((items) => `[${items.join(', ')}]`);
const bound = fc.oneof(fc.constant(''), fc.integer({ min: -7, max: 7 }).map(String));
const slice = fc
  .tuple(bound, bound, fc.constantFrom('', ':1', ':2', ':-1', ':-2', ':3'))
  .map(([a, b, c]) => `${a}:${b}${c}`);
const symbol = fc.constantFrom('+', '-', '*', '/', '//', '%', '**');
const comparison = fc.constantFrom('<', '<=', '==', '!=', '>', '>=');

/** Each line that prints, on its own. */
function guarded(...expressions: readonly string[]): string[] {
  return expressions.flatMap((expression) => [
    'try:',
    `    print(${expression})`,
    'except Exception as error:',
    '    print(type(error).__name__, error)',
  ]);
}

const OPERATORS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
};

const classes = fc
  .record({
    op: symbol,
    used: symbol,
    a: number,
    b: value,
    reflected: fc.boolean(),
    inPlace: fc.boolean(),
    test: comparison,
  })
  .map(({ op, used, a, b, reflected, inPlace, test }) => [
    'class Amount:',
    '    made = 0',
    '    def __init__(self, n):',
    '        self.n = n',
    '        type(self).made += 1',
    `    def __${OPERATORS[op]}__(self, other):`,
    '        if isinstance(other, (str, list)): return NotImplemented',
    `        return Amount((self.n ${op} (other.n if isinstance(other, Amount) else other)))`,
    ...(reflected ? [`    def __r${OPERATORS[op]}__(self, other): return Amount((other, self.n))`] : []),
    ...(inPlace
      ? [`    def __i${OPERATORS[op]}__(self, other):`, '        self.n = (self.n, other)', '        return self']
      : []),
    '    def __lt__(self, other): return self.n < other.n',
    '    def __eq__(self, other): return isinstance(other, Amount) and self.n == other.n',
    '    def __hash__(self): return hash(self.n)',
    '    def __repr__(self): return f"Amount({self.n!r})"',
    `x, y = Amount(${a}), ${b}`,
    ...guarded(
      `x ${used} y`,
      `y ${used} x`,
      `x ${test} Amount(${a})`,
      `x ${test} y`,
      'sorted([Amount(3), x, Amount(-2)])',
      '{x: 1, Amount(x.n): 2}, Amount.made',
      'x.missing',
    ),
    'try:',
    `    x ${used}= y`,
    '    print(x)',
    'except Exception as error:',
    '    print(type(error).__name__, error)',
  ]);

const properties = fc
  .record({
    first: value,
    second: value,
    limit: number,
    slots: fc.boolean(),
    other: fc.constantFrom('level', 'extra', '_level'),
  })
  .map(({ first, second, limit, slots, other }) => [
    'class Base:',
    ...(slots ? ["    __slots__ = ('_level', 'log')"] : []),
    `    limit = ${limit}`,
    '    def __init__(self, level):',
    '        self.log = []',
    '        self.level = level',
    '    @property',
    '    def level(self): return self._level',
    '    @level.setter',
    '    def level(self, value):',
    '        self.log.append(value)',
    '        if value is None: raise ValueError("no level")',
    '        self._level = value',
    '    @classmethod',
    '    def default(cls): return cls(cls.limit)',
    '    @staticmethod',
    '    def twice(value): return value * 2',
    '    def __getattr__(self, name):',
    '        if name.startswith("dyn"): return name.upper()',
    '        raise AttributeError(f"{type(self).__name__} lacks {name}")',
    'class Derived(Base):',
    '    def __init__(self, level):',
    '        super().__init__(level)',
    '        self.log.append("derived")',
    '    @property',
    '    def level(self): return ("derived", super().level)',
    '    @level.setter',
    '    def level(self, value): Base.level.fset(self, value)',
    'def attempt(make):',
    '    try: return make()',
    '    except Exception as error: return type(error).__name__, str(error)',
    'for cls in (Base, Derived):',
    `    thing = attempt(lambda: cls(${first}))`,
    '    print(attempt(lambda: (thing.level, thing.log, thing.dynamic)))',
    `    print(attempt(lambda: setattr(thing, ${JSON.stringify(other)}, ${second})))`,
    '    print(attempt(lambda: (thing.level, thing.log)), attempt(lambda: thing.nothing))',
    `    print(attempt(lambda: cls.default().level), attempt(lambda: cls.twice(${second})), hasattr(thing, "level"))`,
    '    print(attempt(lambda: delattr(thing, "level")))',
  ]);

const generators = fc
  .record({
    start: small,
    step: fc.integer({ min: 1, max: 4 }),
    sent: value,
    thrown: fc.constantFrom('ValueError', 'KeyError', 'StopIteration', 'GeneratorExit'),
    catches: fc.constantFrom('ValueError', 'Exception', 'KeyError'),
    final: fc.boolean(),
    delegates: fc.boolean(),
  })
  .map(({ start, step, sent, thrown, catches, final, delegates }) => [
    'def inner(n):',
    '    try:',
    '        while n < 8:',
    '            try:',
    '                got = yield n',
    '                if got is not None: print("got", got)',
    `            except ${catches} as error:`,
    '                print("inside", type(error).__name__)',
    `            n += ${step}`,
    '        return ("done", n)',
    '    finally:',
    '        print("closing")',
    ...(final ? ['        yield_after = 1'] : []),
    'def outer(n):',
    '    result = yield from inner(n)',
    '    print("result", result)',
    '    yield "last"',
    `g = ${delegates ? 'outer' : 'inner'}(${start})`,
    'def attempt(make):',
    '    try: return make()',
    '    except BaseException as error: return type(error).__name__, str(error)',
    `for make in (lambda: next(g), lambda: g.send(${sent}), lambda: g.throw(${thrown}("t")), lambda: next(g), lambda: g.close(), lambda: next(g)):`,
    '    print(attempt(make))',
    `print([each for each in ${delegates ? 'outer' : 'inner'}(${start})], sum(x for x in inner(${start})))`,
  ]);

const exceptions = fc
  .record({
    raised: fc.constantFrom(
      'ValueError("v")',
      'KeyError("k")',
      'Own("o", 3)',
      'ZeroDivisionError()',
      'OSError(2, "no file")',
    ),
    taken: fc.constantFrom('ValueError', '(KeyError, Own)', 'LookupError', 'Exception', 'ArithmeticError'),
    inHandler: fc.constantFrom(
      'raise',
      'raise RuntimeError("again") from error',
      'raise RuntimeError("again")',
      'return "handled"',
      'pass',
    ),
    inFinally: fc.constantFrom('print("finally")', 'return "finally"', 'raise TypeError("f")'),
    otherwise: fc.constantFrom('print("else")', 'return "else"', 'raise IndexError("e")'),
    when: fc.boolean(),
    loop: fc.constantFrom('', 'break', 'continue'),
  })
  .map(({ raised, taken, inHandler, inFinally, otherwise, when, loop }) => [
    'class Own(Exception):',
    '    def __init__(self, name, n):',
    '        super().__init__(name)',
    '        self.n = n',
    '    def __str__(self): return f"own {self.args} {self.n}"',
    'def work(fails):',
    '    for turn in range(2):',
    '        try:',
    `            if fails: raise ${raised}`,
    ...(loop === '' ? [] : [`            ${loop}`]),
    `        except ${taken} as error:`,
    '            print("taken", repr(error))',
    `            ${inHandler}`,
    '        else:',
    `            ${otherwise}`,
    '        finally:',
    `            ${inFinally}`,
    '    return "end"',
    `for fails in (${when ? 'True, False' : 'False, True'}):`,
    '    try: print(work(fails))',
    '    except Exception as error:',
    '        print(repr(error), str(error), repr(error.__cause__), repr(error.__context__), error.args)',
  ]);

const comprehensions = fc
  .record({
    rows: fc.integer({ min: 0, max: 4 }),
    columns: fc.integer({ min: 0, max: 4 }),
    k: small,
    op: symbol,
    test: comparison,
    source: numbers,
  })
  .map(({ rows, columns, k, op, test, source }) => [
    `grid = [[r * ${k} - c for c in range(${columns})] for r in range(${rows})]`,
    `source = ${source}`,
    ...guarded(
      'grid, [list(each) for each in zip(*grid)]',
      `[x ${op} y for x in source for y in source if x ${test} y]`,
      `{x: [y for y in range(3) if y ${test} x] for x in source}`,
      `{(x, y) for x in range(${rows}) for y in range(x) if (x + y) % 2} == set()`,
      `sum(max((v for v in row), default=${k}) for row in grid)`,
      `[(last := x) for x in source], last if source else None`,
      `any(x ${test} ${k} for x in source), all(x ${test} ${k} for x in source)`,
      `[f() for f in [lambda: x for x in range(3)]], [f() for f in [lambda x=x: x for x in range(3)]]`,
      `sorted(source, key=lambda v: (-abs(v), v)), min(source, key=abs, default="none")`,
      `dict(zip("abc", source)), list(enumerate(source, ${k})), [*reversed(source)]`,
    ),
  ]);

const slices = fc
  .record({
    first: slice,
    second: slice,
    third: slice,
    kind: fc.constantFrom('list(range(9))', '"abcdefghi"', 'tuple("abcdefg")', 'range(2, 30, 3)', 'b"abcdefgh"'),
    put: fc.constantFrom('[]', '[0]', '"xyz"', 'range(4)', '5'),
  })
  .map(({ first, second, third, kind, put }) => [
    `s = ${kind}`,
    ...guarded(
      `s[${first}]`,
      `s[${second}][${third}]`,
      `len(s[${first}]), s[${second}] == s[${third}]`,
      `slice(1, 7, 2).indices(len(s))`,
    ),
    'try:',
    '    target = list(range(8))',
    `    target[${first}] = ${put}`,
    '    print(target)',
    `    del target[${second}]`,
    '    print(target)',
    'except Exception as error:',
    '    print(type(error).__name__, error)',
  ]);

const specification = fc
  .tuple(
    fc.constantFrom('', '*<', '>', '^', '=', '0='),
    fc.constantFrom('', '+', '-', ' '),
    fc.constantFrom('', '#', 'z'),
    fc.constantFrom('', '0', '8', '012', '3'),
    fc.constantFrom('', ',', '_'),
    fc.constantFrom('', '.0', '.2', '.6', '.12'),
    fc.constantFrom('', 'd', 'f', 'e', 'g', 'G', '%', 's', 'x', 'b', 'o', 'n', 'c', 'E', 'X'),
  )
  .map((parts) => parts.join(''));
const formatting = fc
  .record({
    specs: fc.array(specification, { minLength: 4, maxLength: 8 }),
    given: fc.array(value, { minLength: 2, maxLength: 4 }),
    percent: fc.constantFrom('%d', '%5.2f', '%-8s|', '%+e', '%x', '%r', '%05d', '%.3g', '%%', '%c', '%i', '%(k)s'),
  })
  .map(({ specs, given, percent }) => [
    `for v in (${given.join(', ')},):`,
    `    for spec in ${JSON.stringify(specs)}:`,
    '        try: print(spec, format(v, spec))',
    '        except Exception as error: print(spec, type(error).__name__, error)',
    `    try: print(${JSON.stringify(percent)} % v, "{0!r:>10}|{0}".format(v), f"{v=} {v!s:^7}")`,
    '    except Exception as error: print(type(error).__name__, error)',
  ]);

const dataclasses = fc
  .record({
    order: fc.boolean(),
    frozen: fc.boolean(),
    slots: fc.boolean(),
    keywords: fc.boolean(),
    a: number,
    b: value,
    c: numbers,
    given: fc.constantFrom('', 'x=1', '1, 2, 3', 'size=2', 'nothing=1'),
  })
  .map(({ order, frozen, slots, keywords, a, b, c, given }) => [
    'import dataclasses',
    'from dataclasses import dataclass, field',
    `@dataclass(order=${py(order)}, frozen=${py(frozen)}, slots=${py(slots)}, kw_only=${py(keywords)})`,
    'class Position:',
    `    size: float = ${a}`,
    `    name: str = field(default=${/^[[{]/.test(b) ? '"n"' : b}, compare=False)`,
    `    fills: list = field(default_factory=lambda: ${c}, repr=${py(order)})`,
    '    def total(self): return sum(self.fills) + self.size',
    'p = Position()',
    ...guarded(
      'p, p.total(), p == Position(), p != Position(size=3)',
      `Position(${given})`,
      'p < Position(size=5), sorted([Position(size=3), p])',
      'dataclasses.asdict(p), dataclasses.astuple(p)',
      'dataclasses.replace(p, size=9)',
      'hash(p) == hash(Position())',
      '[f.name for f in dataclasses.fields(p)]',
      'setattr(p, "size", 4), p.size',
      'setattr(p, "other", 4)',
    ),
  ]);

function py(flag: boolean): string {
  return flag ? 'True' : 'False';
}

const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 1, max: 31 }),
    second: fc.integer({ min: 0, max: 86_399 }),
    micro: fc.constantFrom(0, 1, 250_000, 999_999),
    days: fc.integer({ min: -4000, max: 4000 }),
    factor: fc.constantFrom('2', '0.5', '-1', '1.1', '3'),
    format: fc.constantFrom(
      '%Y-%m-%d %H:%M:%S',
      '%d %b %y %I:%M %p',
      '%A %j %U %w',
      '%H%M%S.%f',
      '%c',
      '%x %X',
      '%G-W%V-%u',
      '%%%Z%z',
    ),
    stamp: fc.integer({ min: 0, max: 4_000_000_000 }),
  })
  .map(({ year, month, day, second, micro, days, factor, format, stamp }) => [
    'from datetime import date, datetime, time, timedelta, timezone',
    'try:',
    `    d = datetime(${year}, ${month}, ${day}) + timedelta(seconds=${second}, microseconds=${micro})`,
    'except Exception as error:',
    '    print(type(error).__name__, error)',
    `    d = datetime.fromtimestamp(${stamp}, timezone.utc)`,
    `delta = timedelta(days=${days}, seconds=${second}, microseconds=${micro})`,
    ...guarded(
      'd, str(d), d.isoformat(), d.date(), d.time(), d.weekday(), d.isocalendar()',
      `d.strftime("${format}")`,
      'd + delta, d - delta',
      `delta * ${factor}, delta / ${factor}, delta // timedelta(hours=7), delta % timedelta(hours=7), -delta, abs(delta)`,
      'delta, str(delta), delta.total_seconds(), delta.days, delta.seconds',
      `datetime.fromtimestamp(${stamp}, timezone.utc), datetime.utcfromtimestamp(${stamp})`,
      `datetime.strptime(d.strftime("%Y-%m-%d %H:%M:%S"), "%Y-%m-%d %H:%M:%S")`,
      'd.replace(tzinfo=timezone.utc).timestamp(), d.replace(tzinfo=timezone(timedelta(hours=5, minutes=30))).isoformat()',
      `d.replace(day=${day}, month=2), date(${year}, 2, 28) - date(2000, 1, 1)`,
      'd > datetime(2000, 1, 1), d == d.date(), datetime.fromisoformat(d.isoformat()) == d',
      'd - datetime(1970, 1, 1, tzinfo=timezone.utc)',
    ),
  ]);

const containers = fc
  .record({
    words: fc.array(text, { minLength: 1, maxLength: 6 }),
    n: small,
    m: fc.integer({ min: 0, max: 4 }),
    given: numbers,
  })
  .map(({ words, n, m, given }) => [
    'from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple',
    `words, given = [${words.join(', ')}], ${given}`,
    'groups = defaultdict(list)',
    'for w in words: groups[len(w)].append(w)',
    `d = deque(given, maxlen=${m})`,
    `d.extend([1, 2]); d.rotate(${n})`,
    'o = OrderedDict((w, i) for i, w in enumerate(words))',
    "P = namedtuple('P', 'x y', defaults=[0])",
    ...guarded(
      'groups, dict(groups), groups[99], len(groups)',
      `Counter("".join(words)).most_common(${m}), Counter(words) - Counter(words[:1]), Counter(words)["none"]`,
      'd, list(d), d.maxlen, sum(d)',
      'd[0], d[-1], d[5]',
      'd.popleft(), d.pop(), d.popleft()',
      'o, list(reversed(o)), o.popitem(last=False)',
      'o.move_to_end(words[0]), list(o)',
      `P(${n}), P(1, 2)._replace(y=${n}), P(*given), P(1)._asdict()`,
      'ChainMap({"a": 1}, o)["a"], sorted(map(str, ChainMap({"a": 1}, o)))',
      `{**dict.fromkeys(words, ${n}), "z": 0}, set(words) & {"a", "abc"} == {"a"}`,
      'd.index(1), d.count(2), d.insert(0, 5)',
    ),
  ]);

const strings = fc
  .record({ s: text, other: text, n: small, width: fc.integer({ min: -1, max: 12 }) })
  .map(({ s, other, n, width }) => [
    `s, o = ${s}, ${other}`,
    ...guarded(
      `s.center(${width}, "*"), s.ljust(${width}), s.rjust(${width}, "é"), s.zfill(${width})`,
      `s.split(o), s.rsplit(None, 1), s.partition(o), s.rpartition("l")`,
      `s.find(o), s.rfind("a"), s.count(o), s.index(o)`,
      `s.replace(o, "<>", ${n}), s.strip("a "), s.lstrip("Hx"), s.removeprefix("a"), s.removesuffix("c")`,
      's.title(), s.swapcase(), s.capitalize(), s.casefold(), s.isalnum(), s.isdigit(), s.isidentifier()',
      's.encode(), s.splitlines(), s.expandtabs(4), s.translate({97: "Z", 98: None})',
      `s * ${n}, o.join(s), s.startswith((o, "a")), s.endswith("", ${n}), s[${n}:], s[${n}]`,
      `int(s), float(s)`,
      `sorted(s), "".join(reversed(s)), max(s), s < o, s in o`,
      `repr(s), ascii(s), s.format(), s.isspace(), s.islower()`,
    ),
  ]);

const functions = fc
  .record({
    given: fc.constantFrom(
      '1',
      '1, 2',
      '1, 2, 3',
      'a=1',
      '1, a=2',
      'b=2',
      '*[1, 2]',
      '**{"a": 3}',
      '1, *[2], c=3',
      '1, 2, 3, 4, d=5',
      '',
    ),
    signature: fc.constantFrom('a, b=2', 'a, /, b', 'a, *, b=1', '*a, b=0, **k', 'a, b=[], *r, c=None', 'a=1, *, d'),
    n: small,
  })
  .map(({ given, signature, n }) => [
    `def f(${signature}): return sorted(locals().items())`,
    'def counter():',
    `    n = ${n}`,
    '    def step(by=1):',
    '        nonlocal n',
    '        n += by',
    '        return n',
    '    return step',
    'def logged(times):',
    '    def wrap(g):',
    '        def inner(*args, **kwargs): return [g(*args, **kwargs) for _ in range(times)]',
    '        return inner',
    '    return wrap',
    '@logged(2)',
    'def decorated(x): return x * 2',
    'import functools',
    'step = counter()',
    ...guarded(
      `f(${given})`,
      'step(), step(5), step()',
      `decorated(${n}), decorated()`,
      `functools.reduce(lambda a, b: a * ${n} + b, [1, 2, 3], ${n}), functools.partial(max, ${n})(3)`,
      'list(map(lambda a, b: (a, b), "ab", [1, 2, 3])), list(filter(None, [0, 1, "", "a"]))',
      `(lambda *a, k=${n}: (a, k))(1, 2), (lambda: 0)(1)`,
    ),
  ]);

const matching = fc
  .record({ subjects: fc.array(value, { minLength: 2, maxLength: 5 }) })
  .map(({ subjects }) => [
    'def kind(v):',
    '    match v:',
    '        case None | True: return "constant"',
    '        case int(n) if n > 3: return ("big", n)',
    '        case int() | float(): return "number"',
    '        case [] | "": return "empty"',
    '        case [first, *rest]: return ("list", first, rest)',
    '        case {"k": inner, **others}: return ("dict", inner, others)',
    '        case str(s): return ("text", len(s))',
    '        case _: return "other"',
    `print([kind(v) for v in [${subjects.join(', ')}, [], {"k": 2, "j": 1}, {}, 3.5]])`,
  ]);

const arrays = fc
  .record({
    data: filled,
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 4 }),
    cut: slice,
    second: slice,
    op: symbol,
    test: comparison,
    n: small,
    reduction: fc.constantFrom(
      'sum',
      'mean',
      'max',
      'min',
      'prod',
      'std',
      'var',
      'argmax',
      'argmin',
      'cumsum',
      'any',
      'all',
      'ptp',
    ),
    axis: fc.constantFrom('', 'axis=0', 'axis=1', 'axis=-1', 'axis=2', 'axis=0, keepdims=True'),
    kind: fc.constantFrom('float', 'int', 'bool', '"float32"', '"int32"'),
  })
  .map(({ data, rows, columns, cut, second, op, test, n, reduction, axis, kind }) => [
    'import numpy as np',
    `a = np.array(${data})`,
    `m = np.arange(${rows * columns}).reshape(${rows}, ${columns})`,
    ...guarded(
      `a[${cut}], a[${second}], m[${cut}], m[:, ${second}], m[${n}]`,
      `m.${reduction}(${axis}), np.${reduction}(a)`,
      `a ${op} ${n}, m ${op} m, ${n} ${op} m[0]`,
      `a ${test} ${n}, a[a ${test} ${n}], np.where(m ${test} 2, m, -m)`,
      `m.T, m.flatten(), m.reshape(-1), m[::-1, ::-1]`,
      `np.concatenate([a, a[${cut}]]), np.vstack([m, m]), np.hstack([m, m])`,
      `a.astype(${kind}), m.astype(${kind}), m.astype(${kind}).sum(), a.astype(${kind}) + m[0][0]`,
      `np.sort(a + 0.0), np.argsort(a, kind="stable"), np.unique(m % 3), np.diff(a), np.cumsum(a)`,
      `np.percentile(a, 30), np.median(a), np.clip(a, -1, ${n}), np.round(a, 1), np.sign(a)`,
      `m @ m.T, np.dot(a, a), np.outer(a[:2], a[:2]), m.sum() / ${n}`,
      `np.full((2, 2), ${n}), np.linspace(0, ${n}, 4), np.zeros(3, ${kind}), np.eye(2, dtype=${kind})`,
      `np.isnan(a).any(), np.nanmax(a), np.argmax(m), a.tolist(), m.tolist(), float(a[0]), repr(a[0]), str(m[0, 0])`,
      `np.roll(a, ${n}), np.flip(m), np.tile(a[:2], 2), np.repeat(m, 2), np.split(a, 2)`,
      `np.add.reduce(m), np.maximum(a, ${n}), np.minimum.accumulate(a), np.searchsorted(np.sort(a), ${n})`,
    ),
    'try:',
    `    m[${cut}] = ${n}`,
    `    a[${second}] ${op === '**' ? '+' : op}= ${n}`,
    '    print(m, a)',
    'except Exception as error:',
    '    print(type(error).__name__, error)',
  ]);

const contexts = fc
  .record({
    swallows: fc.boolean(),
    raised: fc.constantFrom('ValueError("x")', 'KeyError(1)', 'None'),
    nested: fc.boolean(),
  })
  .map(({ swallows, raised, nested }) => [
    'from contextlib import contextmanager, suppress, closing, nullcontext',
    'class Manager:',
    '    def __init__(self, name): self.name = name',
    '    def __enter__(self):',
    '        print("enter", self.name)',
    '        return self.name',
    '    def __exit__(self, kind, value, traceback):',
    '        print("exit", self.name, kind and kind.__name__, value)',
    `        return ${py(swallows)}`,
    '@contextmanager',
    'def managed(n):',
    '    print("in", n)',
    '    try: yield n * 2',
    '    except KeyError as error: print("saw", error)',
    '    finally: print("out", n)',
    'try:',
    `    with Manager("a") as a${nested ? ', managed(3) as b, Manager("c")' : ''}:`,
    `        print(a${nested ? ', b' : ''})`,
    `        error = ${raised}`,
    '        if error: raise error',
    '    print("after")',
    '    with suppress(KeyError), managed(1): raise KeyError("k")',
    'except Exception as error:',
    '    print("outside", repr(error))',
  ]);

/** One snippet. */
export const feature: fc.Arbitrary<Snippet> = fc.oneof(
  classes,
  properties,
  generators,
  exceptions,
  comprehensions,
  slices,
  formatting,
  dataclasses,
  dates,
  containers,
  strings,
  functions,
  matching,
  arrays,
  contexts,
);
