/**
 * The case of two small ints at a site: the test that operands of unknown type are such, and what the operation gives then.
 * The result gets a box of its own without a look into the runtime's cache, so that V8 can leave out a box that goes no
 * further (measured: a sum over a list of ints takes half the time).
 *
 * @module
 */
import type { BinaryOperator } from '../../lower/ir.ts';
import { isExact } from '../../lower/static-type.ts';
import type { TypedText } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

/** A condition, and what holds under it. */
export interface SmallIntCase {
  readonly test: string;
  readonly result: string;
}

/** Whether an operand can be a small int: of unknown type, or an int. */
function mayBeSmall({ type }: TypedText): boolean {
  return type.kind === 'any' || type.kind === 'int';
}

/** The operand's number under {@link smallTests}. */
function numberOf({ text, type }: TypedText): string {
  return type.kind === 'any' ? `${text}.n` : text;
}

/** That the operands, names or literals, are small ints. */
function smallTests(operands: readonly TypedText[], e: FunctionEmitter): string[] {
  return operands.flatMap(({ text, type }) => {
    if (type.kind === 'any') return [`${text} instanceof ${e.use('Int')}`];
    return isExact(type.bound) ? [] : [`typeof ${text} === 'number'`];
  });
}

/** `a ∘ b` of names or literals, at least one of unknown type; null where there is no such case. */
export function smallIntOperation(
  operator: BinaryOperator,
  a: TypedText,
  b: TypedText,
  e: FunctionEmitter,
): SmallIntCase | null {
  if (!mayBeSmall(a) || !mayBeSmall(b)) return null;
  const tests = smallTests([a, b], e);
  const [x, y] = [numberOf(a), numberOf(b)];
  const positive = /^[1-9]\d*$/.test(y);
  switch (operator) {
    case '+':
    case '-':
    case '*': {
      const n = e.temporary();
      tests.push(`(${n} = ${x} ${operator} ${y}) <= ${Number.MAX_SAFE_INTEGER}`, `${n} >= ${Number.MIN_SAFE_INTEGER}`);
      // A product with zero may be −0, which no int is.
      return { test: tests.join(' && '), result: `new Int(${n}${operator === '*' ? ' + 0' : ''})` };
    }
    case '/':
      if (!positive) tests.push(`${y} !== 0`);
      return { test: tests.join(' && '), result: `${x} / ${y}` };
    case '//':
    case '%': {
      if (!positive) tests.push(`${y} > 0`);
      const name = e.use(operator === '%' ? 'remainder' : 'quotient');
      return { test: tests.join(' && '), result: `new Int(${name}(${x}, ${y}))` };
    }
    default:
      return null;
  }
}

/** `a ∘ b` of names or literals by a comparison that JavaScript writes `sign`; null where there is no such case. */
export function smallIntComparison(sign: string, a: TypedText, b: TypedText, e: FunctionEmitter): SmallIntCase | null {
  if (!mayBeSmall(a) || !mayBeSmall(b)) return null;
  return { test: smallTests([a, b], e).join(' && '), result: `${numberOf(a)} ${sign} ${numberOf(b)}` };
}
