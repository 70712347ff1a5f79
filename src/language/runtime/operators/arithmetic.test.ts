import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runtime as R } from '../index.ts';
import { Int } from '../objects/int.ts';
import { inWorld, raised } from '../testing/run.ts';

const big = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
const box = (n: bigint) => R.boxInt(n >= -(2n ** 53n) + 1n && n < 2n ** 53n ? Number(n) : n);

test('ints have one form: boxed while safe, bigint beyond', () => {
  inWorld(() => {
    const product = R.multiply(R.boxInt(2 ** 40), R.boxInt(2 ** 40));
    assert.equal(product, 2n ** 80n);
    const back = R.floorDivide(product, R.boxInt(2 ** 40));
    assert.ok(back instanceof Int);
    assert.equal(back.n, 2 ** 40);
  });
});

test('int arithmetic is exact at any size', () => {
  inWorld(() => {
    fc.assert(
      fc.property(big, big, (a, b) => {
        assert.equal(R.str(R.add(box(a), box(b))), String(a + b));
        assert.equal(R.str(R.subtract(box(a), box(b))), String(a - b));
        assert.equal(R.str(R.multiply(box(a), box(b))), String(a * b));
        if (b === 0n) return;
        const quotient = BigInt(R.str(R.floorDivide(box(a), box(b))));
        const rest = BigInt(R.str(R.modulo(box(a), box(b))));
        assert.equal(quotient * b + rest, a);
        assert.ok(rest === 0n || rest < 0n === b < 0n, 'the rest has the sign of the divisor');
      }),
    );
  });
});

test('float floor division and rest follow the divisor, zeros included', () => {
  inWorld(() => {
    assert.equal(R.floorDivide(-7.5, 2), -4);
    assert.equal(R.modulo(-7.5, 2), 0.5);
    assert.equal(R.modulo(7.5, -2), -0.5);
    assert.ok(Object.is(R.modulo(4, -2), -0));
    assert.ok(Object.is(R.floorDivide(-0, 3), -0));
  });
});

test('a negative base with a fractional exponent is complex', () => {
  inWorld(() => assert.equal(R.repr(R.power(-1.5, 0.5)), '(7.499399432609231e-17+1.224744871391589j)'));
});

test('operands that do not fit are named', () => {
  assert.equal(
    raised(() => R.add('a', R.boxInt(1))),
    'TypeError: can only concatenate str (not "int") to str',
  );
  assert.equal(
    raised(() => R.add(R.boxInt(1), 'a')),
    "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
  );
  assert.equal(
    raised(() => R.less(null, 1.5)),
    "TypeError: '<' not supported between instances of 'NoneType' and 'float'",
  );
  assert.equal(
    raised(() => R.addInPlace(null, 1.5)),
    "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'float'",
  );
  assert.equal(
    raised(() => R.divide(1.5, 0)),
    'ZeroDivisionError: float division by zero',
  );
  assert.equal(
    raised(() => R.power(10, 400)),
    "OverflowError: (34, 'Numerical result out of range')",
  );
});

test('int and float compare by exact value', () => {
  inWorld(() => {
    assert.equal(R.equal(2n ** 53n + 1n, 2 ** 53), false);
    assert.equal(R.less(2 ** 53, 2n ** 53n + 1n), true);
    assert.equal(R.equal(R.boxInt(1), 1), true);
    assert.equal(R.equal(true, 1), true);
  });
});
