import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runtime as R } from '../index.ts';
import { iterate } from '../operators/iterate.ts';
import { inWorld, raised } from '../testing/run.ts';
import { PyDict } from './py-dict.ts';
import { PyList } from './py-list.ts';
import { PyModule } from './py-module.ts';
import { PySet } from './py-set.ts';
import { PyTuple } from './py-tuple.ts';

test('equal numbers are one key, and the first stays', () => {
  inWorld(() => {
    const dict = R.dict([R.boxInt(1), 'a', 1, 'b', true, 'c', 1.5, 'd', '1', 'e']);
    assert.equal(R.repr(dict), "{1: 'c', 1.5: 'd', '1': 'e'}");
    assert.equal(R.getItem(R.dict([2n ** 70n, 'x']), 2 ** 70), 'x');
  });
});

test('None, tuples and frozen sets are keys by value', () => {
  inWorld(() => {
    const dict = new PyDict();
    dict.put(null, 'none');
    dict.put(new PyTuple([R.boxInt(1), 2]), 'pair');
    assert.equal(dict.get(null), 'none');
    assert.equal(dict.get(new PyTuple([1, R.boxInt(2)])), 'pair');
    assert.equal(dict.take(new PyTuple([true, 2])), 'pair');
    assert.equal(dict.size, 1);
  });
});

test('keys that JavaScript would mind are only keys', () => {
  inWorld(() => {
    const dict = new PyDict();
    for (const key of ['__proto__', 'constructor', 'toString']) {
      assert.equal(dict.get(key), undefined);
      dict.put(key, key);
      assert.equal(dict.get(key), key);
    }
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});

test('what has no hash is refused, and a missing key named', () => {
  assert.equal(
    raised(() => new PyDict().get(new PyList())),
    "TypeError: unhashable type: 'list'",
  );
  assert.equal(
    raised(() => new PyDict().put(new PyDict(), 1)),
    "TypeError: unhashable type: 'dict'",
  );
  assert.equal(
    raised(() => R.getItem(new PyDict(), 'k')),
    "KeyError: 'k'",
  );
});

test('a change of size during a walk is noticed', () => {
  const walk = () => {
    const dict = PyDict.from([['a', 1]]);
    const keys = iterate(dict);
    keys.next();
    dict.put('b', 2);
    keys.next();
  };
  assert.equal(raised(walk), 'RuntimeError: dictionary changed size during iteration');
});

test('names of a module are refused through its dictionary, where they would be lost', () => {
  const module = new PyModule('m', { x: 1 });
  const names = (): PyDict => R.globalsDict(module) as PyDict;
  inWorld(() => assert.deepEqual([names().get('x'), names().copy().get('x')], [1, 1]));
  for (const change of [
    () => R.setItem(names(), 'x', 2),
    () => names().take('x'),
    () => names().clear(),
    () => names().merge(PyDict.from([['y', 1]])),
  ]) {
    assert.match(raised(change), /^TypeError: names of a module cannot be changed/);
  }
});

test('sets of numbers are walked in the order of a hash table', () => {
  inWorld(() => {
    const set = new PySet().merge([5, 3, 1, 100, 64, 32].map((n) => R.boxInt(n)));
    assert.equal(R.repr(set), '{64, 1, 32, 3, 100, 5}');
  });
});
