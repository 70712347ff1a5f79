/**
 * Where the elements of an array lie in its data.
 *
 * @module
 */
import type { NdArray } from '../array/nd-array.ts';
import { eachRun, planWalk } from '../array/walk.ts';

/** Positions of the elements, row after row. */
export function positionsOf(array: NdArray): Int32Array {
  const positions = new Int32Array(array.size);
  const walk = planWalk(array.shape, [array.strides]);
  const step = walk.steps[0] as number;
  let place = 0;
  eachRun(walk, [array.offset], ([start]) => {
    let position = start as number;
    for (let k = 0; k < walk.count; k++, position += step) positions[place++] = position;
  });
  return positions;
}
