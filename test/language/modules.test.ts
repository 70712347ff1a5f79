/**
 * Programs of several files: own modules by name, relative imports, packages, star imports, cycles.
 *
 * @module
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { compileProgram } from '../../src/language/compile.ts';
import type { ModuleResolver, SourceFile } from '../../src/language/program.ts';
import { runProgram } from './run-compiled.ts';

/** A project of files by dotted name; names that end in `.__init__` are packages. */
function project(files: Readonly<Record<string, string>>): ModuleResolver {
  return (name) => {
    const text = files[name];
    if (text !== undefined) return file(name, text, false);
    const init = files[`${name}.__init__`];
    return init === undefined ? null : file(name, init, true);
  };
}

const file = (name: string, text: string, isPackage: boolean): SourceFile => ({
  name,
  path: `${name.replaceAll('.', '/')}${isPackage ? '/__init__' : ''}.py`,
  text,
  package: isPackage,
});

function run(main: string, files: Readonly<Record<string, string>>, name = '__main__'): string {
  const program = compileProgram(file(name, main, name !== '__main__'), project(files));
  const { output, exception, message } = runProgram(program);
  return exception === null ? output : `${output}${output === '' ? '' : '\n'}${exception}: ${message ?? ''}`;
}

test('a module of the project by name, and its attributes', () => {
  const files = { vars: 'LIMIT = 3\ndef twice(x):\n    return x * 2\n' };
  assert.equal(
    run('import vars\nfrom vars import twice as t\nprint(vars.LIMIT, t(4))\nvars.LIMIT = 9\nprint(vars.LIMIT)', files),
    '3 8\n9',
  );
});

test('a package without __init__.py, its modules imported in every way', () => {
  const files = { 'custom_indicators.ewo': 'def ewo(x):\n    return x + 1\n' };
  const ways = [
    'from custom_indicators.ewo import ewo\nprint(ewo(1))',
    'from custom_indicators import ewo\nprint(ewo.ewo(1))',
    'import custom_indicators.ewo\nprint(custom_indicators.ewo.ewo(1))',
    'import custom_indicators.ewo as e\nprint(e.ewo(1))',
  ];
  for (const way of ways) assert.equal(run(way, files), '2', way);
});

test('relative imports of a strategy package', () => {
  const files = {
    'strategies.Mine.helper': 'from ..shared import BASE\nN = BASE + 1\n',
    'strategies.shared': 'BASE = 10\n',
  };
  assert.equal(
    run(
      'from .helper import N\nfrom . import helper\nfrom ..shared import BASE\nprint(N, helper.N, BASE)',
      files,
      'strategies.Mine',
    ),
    '11 11 10',
  );
});

test('a package with an __init__.py that gathers its modules', () => {
  const files = {
    'pack.__init__': 'from .a import *\nfrom .b import f\n__all__ = ["x", "f"]\n',
    'pack.a': 'x = 1\n_hidden = 2\n',
    'pack.b': 'from . import a\ndef f():\n    return a.x + 1\n',
  };
  assert.equal(run('from pack import *\nprint(x, f())\nimport pack\nprint(pack.x, pack.b.f())', files), '1 2\n1 2');
});

test('a module that writes a global of another is seen there', () => {
  const files = { state: 'count = 0\ndef bump():\n    global count\n    count += 1\n    return count\n' };
  assert.equal(
    run('import state\nprint(state.bump(), state.count)\nstate.count = 40\nprint(state.bump(), state.count)', files),
    '1 1\n41 41',
  );
});

test('modules that import each other', () => {
  const files = { a: 'import b\ndef fa():\n    return "a" + b.fb()\n', b: 'import a\ndef fb():\n    return "b"\n' };
  assert.equal(run('import a\nprint(a.fa())', files), 'ab');
});

test('a name that a module of the project lacks', () => {
  const files = { vars: 'LIMIT = 3\n' };
  assert.match(run('from vars import LIMITS', files), /^ImportError: cannot import name 'LIMITS' from 'vars'/);
  assert.equal(run('import vars\nvars.nope', files), "AttributeError: module 'vars' has no attribute 'nope'");
});

test('a module that is not there, caught and uncaught', () => {
  assert.equal(
    run('try:\n    import nothing_there\nexcept ModuleNotFoundError as e:\n    print(e)', {}),
    "No module named 'nothing_there'",
  );
  assert.equal(run('import nothing_there.sub', {}), "ModuleNotFoundError: No module named 'nothing_there'");
});

test('an error in a module of the project carries its words', () => {
  assert.equal(run('import bad', { bad: 'x = 1\ny = x / 0\n' }), 'ZeroDivisionError: division by zero');
});

test('a refused library that nothing uses does not stop a program', () => {
  assert.equal(run('import pandas as pd\nimport sklearn\nfrom scipy import stats\nprint("ran")', {}), 'ran');
});

test('a refused library in a try that catches ImportError is absent', () => {
  assert.equal(run('try:\n    import pandas as pd\nexcept ImportError:\n    pd = None\nprint(pd)', {}), 'None');
});

test('the packages that hold the main module run before it', () => {
  const files = { 'strategies.__init__': "print('package')\n" };
  assert.equal(run("print('main')", files, 'strategies.Mine'), 'package\nmain');
});
