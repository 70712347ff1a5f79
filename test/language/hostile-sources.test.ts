/**
 * Sources that no one means well: the compiler answers with diagnostics or with code, never with an error of its own, and
 * emitted code names nothing but its own names.
 *
 * @module
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compileProgram } from '../../src/language/compile.ts';
import { CompileError } from '../../src/language/compile-error.ts';
import { moduleCode } from '../../src/language/instantiate.ts';
import { checkProgram } from '../../src/language/report.ts';
import { areas, programsOf } from './programs.ts';
import { runCompiled } from './run-compiled.ts';

const file = (text: string) => ({ name: '__main__', path: 'main.py', text, package: false });

/** Compiles; the words of the refusal, or null. */
function refusal(text: string): string | null {
  checkProgram(file(text), () => null);
  try {
    for (const module of compileProgram(file(text), () => null).modules) moduleCode(module);
    return null;
  } catch (error) {
    assert.ok(error instanceof CompileError, String(error));
    return error.message;
  }
}

const TOO_DEEP: Readonly<Record<string, string>> = {
  brackets: `x = ${'['.repeat(3000)}${']'.repeat(3000)}`,
  signs: `x = ${'-'.repeat(20_000)}1`,
  sums: `x = ${Array(20_000).fill('1').join('+')}`,
  attributes: `x = a${'.b'.repeat(10_000)}`,
  calls: `x = f${'()'.repeat(5000)}`,
  branches: `if a: pass\n${'elif b: pass\n'.repeat(3000)}`,
  lambdas: `x = ${'lambda: '.repeat(3000)}1`,
  choices: `x = ${'1 if a else '.repeat(3000)}2`,
  comparisons: `x = ${Array(10_000).fill('a').join(' < ')}`,
  conjunctions: `x = ${Array(10_000).fill('a').join(' and ')}`,
  decorators: `${'@d\n'.repeat(3000)}def f(): pass`,
  contexts: `with ${Array(2000).fill('a').join(', ')}: pass`,
};

for (const [title, source] of Object.entries(TOO_DEEP)) {
  test(`too deep: ${title}`, () => {
    assert.match(
      refusal(`${source}\n`) ?? '',
      /maximum recursion depth exceeded during compilation|too many nested parentheses/,
    );
  });
}

const LARGE: Readonly<Record<string, string>> = {
  'a dict of 5,000 entries': `x = {${Array.from({ length: 5000 }, (_, index) => `${index}: ${index}`).join(', ')}}`,
  '2,000 parameters': `def f(${Array.from({ length: 2000 }, (_, index) => `a${index}`).join(', ')}): pass`,
  'sums of 500': `x = ${Array(500).fill('1').join('+')}`,
  '90 levels of indentation': `${Array.from({ length: 90 }, (_, index) => `${' '.repeat(index)}if x:`).join('\n')}\n${' '.repeat(90)}pass`,
  '10,000 statements': 'x = 1\n'.repeat(10_000),
};

for (const [title, source] of Object.entries(LARGE)) {
  test(`large: ${title}`, () => {
    assert.equal(refusal(`${source}\n`), null);
  });
}

test('a file beyond 1 MB is refused', () => {
  assert.match(refusal(`x = "${'a'.repeat(2 ** 20)}"\n`) ?? '', /longer than 1 MB/);
});

test('text in literals and names cannot leave its place in the emitted code', () => {
  const payloads = [
    '"]); process.exit(); //',
    '\\u2028',
    '`${process}`',
    "'+process.exit()+'",
    '*/ process.exit() /*',
    '\\x01,0\\x02',
    '</script>',
  ];
  for (const payload of payloads) {
    const source = `x = ${JSON.stringify(payload)}\nprint(len(x) > 0, {${JSON.stringify(payload)}: 1}, f"{x}" == x)\ndef f():\n    ${JSON.stringify(payload)}\nprint(f.__doc__ == x)\n`;
    const { exception, message } = runCompiled({ name: 'payload', source });
    assert.equal(exception, null, message ?? '');
  }
});

const HOSTS = [
  'process',
  'globalThis',
  'require',
  'Function',
  'constructor',
  '__proto__',
  'window',
  'Buffer',
  'Reflect',
  'Proxy',
  'arguments',
  'this',
  'K',
  'R',
  'M',
  'direct$f',
  'getAttr',
];

for (const name of HOSTS) {
  test(`the host's ${name} is no name of Python's`, () => {
    const { exception } = runCompiled({ name, source: `${name.replaceAll('$', '_')}\n` });
    assert.equal(exception, 'NameError');
  });
}

test('mutated programs are refused or compiled', () => {
  const sources = areas().flatMap((area) => programsOf(area).map(({ source }) => source));
  const pieces = fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    ':',
    ',',
    '=',
    'def ',
    'class ',
    'lambda ',
    'yield ',
    'await ',
    'async ',
    'return',
    '*',
    ':=',
    'del ',
    'global x',
    'nonlocal x',
    'f"{',
    '"',
    '\\',
    '\t',
    'except*:',
    'match x:',
    'None',
    'super()',
    '\u0000',
    '\ud800',
    '“',
  );
  const change = fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 4 }), pieces);
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.array(change, { minLength: 1, maxLength: 3 }), (source, changes) => {
      let text = source;
      for (const [line, column, removed, piece] of changes) {
        const lines = text.split('\n');
        const at = line % lines.length;
        const old = lines[at] ?? '';
        const place = column % (old.length + 1);
        lines[at] = old.slice(0, place) + piece + old.slice(place + removed);
        text = lines.join('\n');
      }
      refusal(text);
    }),
    { numRuns: 300 },
  );
});
