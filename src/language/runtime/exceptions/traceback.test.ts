import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReferenceException } from '../../../errors.ts';
import { runtime as R } from '../index.ts';
import { PyList } from '../objects/py-list.ts';
import { builtin, inWorld, raised } from '../testing/run.ts';
import { caught } from './caught.ts';
import { type PyException, RaisedAt } from './py-exception.ts';
import { valueError } from './raise.ts';
import { formatTraceback, tracebackFrames } from './traceback.ts';

function failure(): PyException {
  return inWorld(() => {
    const exception = valueError('bad');
    exception.notes = new PyList(['a note']);
    const lines = { lines: [0, 3, 7], functions: [0, 0, 1], names: ['<module>', 'go_long'] };
    const tables = new Map([['s.py', { lines, text: 'a\nb\nfirst()\nd\ne\nf\n  second()' }]]);
    const place = new RaisedAt(tables, 2);
    place.stack = 'Error\n    at go (strategy:s.py:3:5)\n    at call1 (/x/call.ts:1:1)\n    at strategy:s.py:2:1';
    place.captured = true;
    place.depth = 1;
    exception.raisedAt = place;
    return exception;
  });
}

test('a JavaScript stack becomes Python frames, outermost first', () => {
  assert.deepEqual(tracebackFrames(failure()), [
    { file: 's.py', line: 3, function: '<module>' },
    { file: 's.py', line: 7, function: 'go_long' },
  ]);
});

test('the text is the interpreter’s', () => {
  const expected = [
    'Traceback (most recent call last):',
    '  File "s.py", line 3, in <module>',
    '    first()',
    '  File "s.py", line 7, in go_long',
    '    second()',
    'ValueError: bad',
    'a note',
  ];
  assert.equal(formatTraceback(failure()), expected.join('\n'));
});

test('causes and contexts come first', () => {
  inWorld(() => {
    const outer = valueError('outer');
    outer.raisedAt = undefined;
    outer.cause = valueError('inner');
    outer.cause.raisedAt = undefined;
    assert.match(formatTraceback(outer), /^ValueError: inner\n\nThe above exception was the direct cause/);
  });
});

test('what JavaScript and the engine throw becomes Python’s', () => {
  assert.equal(
    raised(() => {
      throw new ReferenceException('KeyError', 'k');
    }),
    "KeyError: 'k'",
  );
  assert.equal(
    raised(() => {
      const nothing = null as unknown as { $price: number };
      return nothing.$price;
    }),
    "AttributeError: 'NoneType' object has no attribute 'price'",
  );
  assert.throws(() => caught(new TypeError('of our own')), TypeError);
});

test('except clauses take classes and tuples of classes only', () => {
  inWorld(() => {
    const exception = valueError('x');
    assert.equal(R.matches(exception, builtin('Exception')), true);
    assert.equal(R.matches(exception, R.tuple([builtin('KeyError'), builtin('ValueError')])), true);
    assert.equal(R.matches(exception, builtin('KeyError')), false);
  });
  assert.match(
    raised(() => R.matches(valueError('x'), R.boxInt(5))),
    /catching classes that do not inherit/,
  );
});
