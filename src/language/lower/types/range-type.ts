/**
 * How a loop over `range(…)` runs, by what is known of its arguments.
 *
 * @module
 */
import type { Expr, Iteration } from '../ir.ts';
import { COUNTER, INT, intType, isExact, NEVER, type StaticType } from '../static-type.ts';

type Range = Extract<Iteration, { over: 'range' }>;

/** With steps up to this size a loop ends in COUNTER's bound within the life of a run. */
const LARGEST_STEP = 1000;

/** The type of a range's numbers. Where it is exact, a loop may count in JavaScript's numbers. */
export function rangeType(range: Range, typeOf: (expr: Expr) => StaticType): StaticType {
  const [start, stop] = [typeOf(range.start), typeOf(range.stop)];
  if (start.kind === 'never' || stop.kind === 'never') return NEVER;
  const { step } = range;
  const stepType = typeOf(step);
  if (stepType.kind === 'never') return NEVER;
  // the turn after the last one is beyond an end by a step at most
  if (start.kind === 'int' && stop.kind === 'int' && stepType.kind === 'int') {
    const bound = Math.max(start.bound, stop.bound);
    if (isExact(bound + stepType.bound)) return intType(bound);
  }
  if (start.kind !== 'int' || step.op !== 'int' || step.value === 0 || Math.abs(Number(step.value)) > LARGEST_STEP) {
    return INT;
  }
  return start.bound <= COUNTER.bound ? intType(start.bound + COUNTER.bound) : INT;
}
