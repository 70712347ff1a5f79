/**
 * Walks over several arrays of one shape: the shape is cut into runs along one axis, axes that continue each other are joined.
 *
 * @module
 */

/** How to walk: `count` elements at the `steps` of the innermost axis, repeated over the outer axes. */
export interface Walk {
  /** Elements of a run. */
  readonly count: number;
  /** Step of each operand within a run. */
  readonly steps: readonly number[];
  /** Lengths of the outer axes, outermost first. */
  readonly lengths: readonly number[];
  /** Steps of each operand along the outer axes. */
  readonly outerSteps: readonly (readonly number[])[];
}

/**
 * Plans a walk of `shape` in the order of axes given (outermost first; default: as they are). `operands` are the strides of
 * each operand, one a axis of the shape.
 */
export function planWalk(
  shape: readonly number[],
  operands: readonly (readonly number[])[],
  order?: readonly number[],
): Walk {
  const lengths: number[] = [];
  const steps: number[][] = operands.map(() => []);
  for (let place = 0; place < shape.length; place++) {
    const axis = order === undefined ? place : (order[place] as number);
    const length = shape[axis] as number;
    if (length === 1) continue;
    const last = lengths.length - 1;
    let joins = last >= 0;
    for (let operand = 0; joins && operand < operands.length; operand++) {
      const inner = (operands[operand] as readonly number[])[axis] as number;
      joins = (steps[operand] as number[])[last] === inner * length;
    }
    if (joins) lengths[last] = (lengths[last] as number) * length;
    else lengths.push(length);
    const place2 = lengths.length - 1;
    for (let operand = 0; operand < operands.length; operand++) {
      (steps[operand] as number[])[place2] = (operands[operand] as readonly number[])[axis] as number;
    }
  }
  const count = lengths.length === 0 ? 1 : (lengths.pop() as number);
  return {
    count,
    steps: steps.map((step) => (step.length > lengths.length ? (step.pop() as number) : 0)),
    lengths,
    outerSteps: steps,
  };
}

/** Calls `run` with the position of each operand at the begin of each run. The positions are reused between calls. */
export function eachRun(walk: Walk, starts: readonly number[], run: (positions: number[]) => void): void {
  if (walk.count === 0) return;
  const positions = [...starts];
  const { lengths, outerSteps } = walk;
  const depth = lengths.length;
  if (depth === 0) {
    run(positions);
    return;
  }
  for (const length of lengths) if (length === 0) return;
  const counters = Array.from<number>({ length: depth }).fill(0);
  const operands = positions.length;
  for (;;) {
    run(positions);
    let axis = depth - 1;
    for (; axis >= 0; axis--) {
      const next = (counters[axis] as number) + 1;
      if (next < (lengths[axis] as number)) {
        counters[axis] = next;
        for (let operand = 0; operand < operands; operand++) {
          positions[operand] = (positions[operand] as number) + ((outerSteps[operand] as number[])[axis] as number);
        }
        break;
      }
      counters[axis] = 0;
      for (let operand = 0; operand < operands; operand++) {
        positions[operand] =
          (positions[operand] as number) - ((outerSteps[operand] as number[])[axis] as number) * (next - 1);
      }
    }
    if (axis < 0) return;
  }
}
