/**
 * Programs from a grammar (fast-check): functions of a few statements over ints, floats, text and containers, with loops,
 * branches, closures, comprehensions and exceptions. Every statement of the main part prints its result or what it raised,
 * so that one difference does not hide the next.
 *
 * @module
 */
import fc from 'fast-check';
import { feature } from './generate-features.ts';
import type { Program } from './outcome.ts';

const NAMES = ['a', 'b', 'c', 'd', 'n', 's', 'xs', 'm'] as const;

const int = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: -12, max: 12 }) },
    { weight: 2, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(2 ** 31, -(2 ** 31), 2 ** 53 - 1, -(2 ** 53) + 1) },
  )
  .map(String);
const big = fc.constantFrom('2**53', '2**64', '-(2**63)', '10**18', '9007199254740993');
const float = fc.oneof(
  fc.constantFrom(
    '0.0',
    '-0.0',
    '0.5',
    '1.5',
    '2.5',
    '-1.5',
    '0.1',
    '1e16',
    '1e-5',
    '1e22',
    '123456.789',
    '3.0',
    'float("inf")',
    'float("nan")',
    '2.675',
  ),
  fc
    .integer({ min: -1000, max: 1000 })
    .map((value) => `${value / 8}`)
    .map((text) => (/[.e]/.test(text) ? text : `${text}.0`)),
);
const text = fc.constantFrom(
  '""',
  '"a"',
  '"abc"',
  '"Hello World"',
  '"x,y,,z"',
  '"é😀"',
  '" pad "',
  '"12"',
  '"3.5"',
  '"it\'s"',
);
const name = fc.constantFrom(...NAMES);

const binary = fc.constantFrom('+', '-', '*', '/', '//', '%', '+', '-', '*', '&', '|', '^');
const comparison = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', 'is', 'is not', 'in', 'not in');
const call1 = fc.constantFrom(
  'len',
  'abs',
  'str',
  'repr',
  'int',
  'float',
  'bool',
  'list',
  'tuple',
  'sorted',
  'sum',
  'min',
  'max',
  'round',
  'set_of',
  'type',
  'hash_of',
  'f',
);
const method = fc.constantFrom(
  '.upper()',
  '.split(",")',
  '.strip()',
  '[::-1]',
  '[0]',
  '[-1]',
  '[1:]',
  '[:2]',
  '.replace("a", "b")',
  '.count("a")',
  '.get("k", 0)',
  '.copy()',
  '.find("l")',
  '.index(2)',
  '.real',
  '.title()',
  '.keys()',
  '[5]',
  '["k"]',
  '.zfill(5)',
);
const spec = fc.constantFrom(
  '',
  ':>8',
  ':.2f',
  ':,',
  ':05d',
  ':e',
  ':x',
  ':.3',
  '!r',
  ':+.1f',
  ':^9',
  ':%',
  ':g',
  ':<6',
  ':_d',
  ':b',
);

type Grammar = { expression: string; statement: string[] };

const { expression, statement } = fc.letrec<Grammar>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 3, arbitrary: int },
    { weight: 2, arbitrary: float },
    { weight: 1, arbitrary: big },
    { weight: 2, arbitrary: text },
    { weight: 6, arbitrary: name },
    { weight: 1, arbitrary: fc.constantFrom('True', 'False', 'None') },
    {
      weight: 6,
      arbitrary: fc
        .tuple(tie('expression'), binary, tie('expression'))
        .map(([left, op, right]) => `(${left} ${op} ${right})`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('expression'), fc.integer({ min: -2, max: 4 })).map(([base, n]) => `(${base} ** ${n})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('expression'), fc.integer({ min: 0, max: 40 }), fc.constantFrom('<<', '>>'))
        .map(([left, n, op]) => `(${left} ${op} ${n})`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(tie('expression'), comparison, tie('expression'))
        .map(([left, op, right]) => `(${left} ${op} ${right})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('expression'), tie('expression'), tie('expression'))
        .map(([a, b, c]) => `(${a} < ${b} <= ${c})`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('expression'), fc.constantFrom('and', 'or'), tie('expression'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('-', '+', '~', 'not '), tie('expression')).map(([op, a]) => `(${op}${a})`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('expression'), tie('expression'), tie('expression'))
        .map(([a, test, b]) => `(${a} if ${test} else ${b})`),
    },
    { weight: 4, arbitrary: fc.tuple(call1, tie('expression')).map(([f, a]) => `${f}(${a})`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('min', 'max', 'divmod', 'round', 'isinstance_of'), tie('expression'), tie('expression'))
        .map(([f, a, b]) => `${f}(${a}, ${b})`),
    },
    { weight: 3, arbitrary: fc.tuple(tie('expression'), method).map(([a, m]) => `(${a})${m}`) },
    { weight: 2, arbitrary: fc.array(tie('expression'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`) },
    {
      weight: 1,
      arbitrary: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((items) => `(${items.join(', ')},)`),
    },
    { weight: 1, arbitrary: fc.tuple(tie('expression'), tie('expression')).map(([k, v]) => `{${k}: ${v}, "k": ${v}}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('expression'), spec)
        .map(([a, format]) => (/["{}\\]/.test(a) ? `f"{n${format}}"` : `f"<{(${a})${format}}>"`)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('expression'), fc.integer({ min: 0, max: 5 }), tie('expression'))
        .map(([item, n, test]) => `[${item} for n in range(${n}) if ${test}]`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('expression'), tie('expression')).map(([item, source]) => `[${item} for s in ${source}]`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('expression'), tie('expression'))
        .map(([body, argument]) => `(lambda a: ${body})(${argument})`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('expression'), tie('expression')).map(([object, key]) => `(${object})[${key}]`),
    },
  ),
  statement: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 5, arbitrary: fc.tuple(name, tie('expression')).map(([target, value]) => [`${target} = ${value}`]) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(name, fc.constantFrom('+=', '-=', '*=', '/=', '//=', '%=', '|='), tie('expression'))
        .map(([target, op, value]) => [`${target} ${op} ${value}`]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(name, name, tie('expression'), tie('expression'))
        .map(([x, y, v, w]) => [`${x}, ${y} = ${v}, ${w}`]),
    },
    { weight: 1, arbitrary: fc.tuple(name, name, tie('expression')).map(([x, y, v]) => [`${x}, *${y} = ${v}`]) },
    { weight: 1, arbitrary: tie('expression').map((value) => [`m[${value}] = n`]) },
    { weight: 1, arbitrary: tie('expression').map((value) => [`xs.append(${value})`]) },
    { weight: 3, arbitrary: tie('expression').map((value) => [`print(${value})`]) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('expression'), tie('statement'), tie('statement'))
        .map(([test, yes, no]) => [`if ${test}:`, ...indent(yes), 'else:', ...indent(no)]),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('n', 'a', 's'),
          fc.integer({ min: -1, max: 6 }),
          fc.integer({ min: 1, max: 3 }),
          tie('statement'),
        )
        .map(([v, stop, step, body]) => [`for ${v} in range(0, ${stop}, ${step}):`, ...indent(body)]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('expression'), tie('statement'))
        .map(([source, body]) => [`for i, s in enumerate(${source}):`, ...indent([...body, 'if i > 3: break'])]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 5 }), tie('statement'))
        .map(([turns, body]) => [`turns = ${turns}`, 'while turns > 0:', ...indent(['turns -= 1', ...body])]),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          tie('statement'),
          fc.constantFrom('TypeError', 'Exception', 'ZeroDivisionError', '(ValueError, IndexError)'),
          tie('statement'),
        )
        .map(([body, cls, handler]) => [
          'try:',
          ...indent(body),
          `except ${cls} as error:`,
          ...indent(['print("caught", type(error).__name__, error)', ...handler]),
          'finally:',
          ...indent(['print("finally")']),
        ]),
    },
    { weight: 1, arbitrary: tie('expression').map((value) => [`return ${value}`]) },
  ),
}));

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}

const program = fc
  .tuple(fc.array(statement, { minLength: 2, maxLength: 6 }), fc.array(expression, { minLength: 2, maxLength: 4 }))
  .map(([statements, expressions]) =>
    [
      'def f(x):',
      '    return x if isinstance(x, str) else str(x)',
      'def set_of(x):',
      '    return sorted(set(x), key=repr)',
      'def hash_of(x):',
      '    return hash(x) == hash(x)',
      'def isinstance_of(x, y):',
      '    return isinstance(x, type(y))',
      'def main(a, b, c, d, n, s, xs, m):',
      ...indent(statements.flat()),
      '    return [a, b, c, d, n, s, xs, m]',
      'for args in ((1, 2.5, "txt", None, 3, "x", [1, 2, 3], {"k": 1}), (0, -1.5, [2], True, 10**20, "", [], {1: 2})):',
      '    try:',
      '        print(main(*args))',
      '    except Exception as error:',
      '        print(type(error).__name__, error)',
      'a, b, c, d, n, s, xs, m = 7, 0.25, "Abc", False, -3, "q", [5, 6], {"k": "v"}',
      ...expressions.flatMap((value) => [
        'try:',
        `    print(${value})`,
        'except Exception as error:',
        '    print(type(error).__name__, error)',
      ]),
    ].join('\n'),
  );

const features = fc.array(feature, { minLength: 1, maxLength: 3 }).map((snippets) => snippets.flat().join('\n'));

/** `count` programs, half of them of snippets about one construct each; `seed` chooses which. */
export function generatedPrograms(count: number, seed = 20_241_124): Program[] {
  return fc
    .sample(fc.oneof(program, features), { numRuns: count, seed })
    .map((source, index) => ({ name: `generated/${seed}-${index}`, source: `${source}\n` }));
}
