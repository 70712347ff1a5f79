import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runtime as R } from '../index.ts';
import { PyFunction } from '../objects/py-function.ts';
import type { PyValue } from '../objects/py-object.ts';
import { builtin, inWorld, raised } from '../testing/run.ts';
import type { Signature } from './signature.ts';

/** `def f(a, b=2, /, c=3, *args, d, e=5, **more)` returning its parameters as a tuple. */
const EVERYTHING: Signature = {
  names: ['a', 'b', 'c', 'args', 'd', 'e', 'more'],
  positionalOnly: 2,
  positional: 3,
  varArgs: true,
  keywordOnly: 2,
  varKeywords: true,
};
const everything = new PyFunction('f', 'f', (...all: PyValue[]) => R.tuple(all), EVERYTHING, {
  positional: [2, 3],
  keywords: [undefined, 5],
});

/** `def g(a, b=2)` */
const simple = new PyFunction(
  'g',
  'C.g',
  (...all: PyValue[]) => R.tuple(all),
  { names: ['a', 'b'], positionalOnly: 0, positional: 2, varArgs: false, keywordOnly: 0, varKeywords: false },
  { positional: [2], keywords: [] },
);

test('every kind of parameter is bound', () => {
  inWorld(() => {
    assert.equal(R.repr(R.callKeywords(everything, [1], ['d'], [4])), '(1.0, 2.0, 3.0, (), 4.0, 5.0, {})');
    const all = R.callKeywords(everything, [1, 9, 8, 7, 6], ['d', 'a', 'e'], [4, 0, 5.5]);
    assert.equal(R.repr(all), "(1.0, 9.0, 8.0, (7.0, 6.0), 4.0, 5.5, {'a': 0.0})");
  });
});

test('wrong calls are told in CPython’s words', () => {
  const words: readonly (readonly [() => PyValue, string])[] = [
    [() => R.call0(simple), "C.g() missing 1 required positional argument: 'a'"],
    [() => R.call3(simple, 1, 2, 3), 'C.g() takes from 1 to 2 positional arguments but 3 were given'],
    [() => R.callKeywords(simple, [1], ['a'], [2]), "C.g() got multiple values for argument 'a'"],
    [() => R.callKeywords(simple, [1], ['z'], [2]), "C.g() got an unexpected keyword argument 'z'"],
    [() => R.call1(everything, 1), "f() missing 1 required keyword-only argument: 'd'"],
    [() => R.call2(builtin('len'), 1, 2), 'len() takes exactly one argument (2 given)'],
    [() => R.call0(builtin('sorted')), 'sorted expected 1 argument, got 0'],
    [
      () => R.callKeywords(builtin('sorted'), [R.list([])], ['foo'], [1]),
      "'foo' is an invalid keyword argument for sorted()",
    ],
    [() => R.call1(R.boxInt(5), 1), "'int' object is not callable"],
    [() => R.invoke2(R.list([]), undefined, 'append', 1, 2), 'list.append() takes exactly one argument (2 given)'],
  ];
  for (const [call, message] of words) assert.equal(raised(call), `TypeError: ${message}`);
});
