import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runtime as R } from '../index.ts';
import { iterate } from '../operators/iterate.ts';
import { builtin, inWorld, raised } from '../testing/run.ts';
import { PyClass } from './py-class.ts';
import { PyDict } from './py-dict.ts';
import type { PyValue } from './py-object.ts';

const HOST_NAMES = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupGetter__',
  '__defineSetter__',
  'pyClass',
  'namespace',
  'js',
  'mro_',
  'code',
  'items_',
  'then',
  'next_',
  'stack',
  'raisedAt',
  'getItem',
  'keyForm',
  '$x',
  '$constructor',
];
const INTERPRETER_NAMES = [
  '__globals__',
  '__code__',
  '__closure__',
  '__subclasses__',
  'gi_frame',
  'gi_code',
  'f_back',
  'tb_frame',
  '__builtins__',
  '__loader__',
  '__reduce__',
  'func_globals',
  '__import__',
];

function values(): PyValue[] {
  const user = R.call3(builtin('type'), 'A', R.tuple([]), R.dict([])) as PyClass;
  return [
    null,
    true,
    R.boxInt(1),
    2n ** 70n,
    1.5,
    'a',
    R.bytes('a'),
    R.list([]),
    R.tuple([]),
    R.dict([]),
    R.set([]),
    user,
    R.call0(user),
    builtin('len'),
    R.getAttr(R.list([]), 'append'),
    builtin('type'),
    builtin('object'),
    builtin('int'),
    iterate(R.list([])),
    R.slice(null, null, null),
    R.ellipsis,
    R.complex(0, 1),
    R.call1(builtin('ValueError'), 'x'),
    R.builtins,
  ];
}

test('no name of JavaScript or of the interpreter is an attribute of anything', () => {
  inWorld(() => {
    for (const value of values()) {
      for (const name of [...HOST_NAMES, ...INTERPRETER_NAMES]) {
        if (value === R.builtins && name === '__import__') continue;
        const found = R.call3(builtin('getattr'), value, name, 'absent');
        assert.equal(found, 'absent', `${R.repr(value)}.${name}`);
      }
    }
  });
});

test('format strings reach no further than getattr', () => {
  for (const name of HOST_NAMES) {
    const text = `{0.${name}}`;
    assert.match(
      raised(() => R.invoke1(text, undefined, 'format', R.list([]))),
      /^AttributeError/,
    );
  }
  assert.match(
    raised(() => R.invoke1('{0[constructor]}', undefined, 'format', R.dict([]))),
    /^KeyError/,
  );
});

test('a name of JavaScript is an ordinary attribute, key, keyword and class name', () => {
  inWorld(() => {
    for (const name of HOST_NAMES) {
      const cls = R.call3(builtin('type'), name, R.tuple([]), R.dict([])) as PyClass;
      const instance = R.call0(cls);
      R.setAttr(instance, name, 5);
      assert.equal(R.getAttr(instance, name), 5);
      assert.equal(R.repr(R.getAttr(instance, '__dict__')), R.repr(R.dict([name, 5])));
      R.setAttr(cls, name, 7);
      assert.equal(R.getAttr(R.call0(cls), name), 7);
      const keywords = R.callKeywords(builtin('dict'), [], [name], [1]);
      assert.ok(keywords instanceof PyDict);
      assert.equal(keywords.get(name), 1);
    }
    assert.equal(Object.getOwnPropertyNames(Object.prototype).includes('5'), false);
  });
});

test('text that names JavaScript is only text where tables are searched', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    assert.match(
      raised(() => R.toFloat(name)),
      /^ValueError: could not convert string to float/,
    );
    assert.match(
      raised(() => R.invoke1('a', undefined, 'encode', name)),
      /^LookupError/,
    );
    assert.match(
      raised(() => R.format(1.5, name)),
      /^ValueError/,
    );
    assert.match(
      raised(() => R.modulo(`%(${name})s`, R.dict([]))),
      /^KeyError/,
    );
  }
});

test('built-in classes cannot be changed', () => {
  assert.equal(
    raised(() => R.setAttr(builtin('int'), 'x', 1)),
    "TypeError: cannot set 'x' attribute of immutable type 'int'",
  );
  assert.equal(
    raised(() => R.setAttr(R.list([]), 'x', 1)),
    "AttributeError: 'list' object has no attribute 'x'",
  );
});
