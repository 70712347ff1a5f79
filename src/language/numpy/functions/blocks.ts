/**
 * `np.block`: a table put together from nested lists of blocks.
 *
 * @module
 */
import { PyList } from '../../runtime/objects/py-list.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { copyOf } from '../array/cast.ts';
import { typeFailure, valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import type { NdArray } from '../array/nd-array.ts';
import { reshape } from '../array/reshape.ts';
import type { FunctionTable } from './function-table.ts';
import { concatenate } from './join.ts';

function place(index: readonly number[]): string {
  return `arrays${index.map((k) => `[${k}]`).join('')}`;
}

/** How deep the lists are nested, the same everywhere. */
function depthOf(blocks: PyValue, index: readonly number[]): number {
  if (blocks instanceof PyTuple) {
    throw typeFailure(
      `${place(index)} is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit ` +
        'conversion from tuple to ndarray.',
    );
  }
  if (!(blocks instanceof PyList)) return 0;
  if (blocks.items.length === 0) throw valueFailure(`List at ${place(index)} cannot be empty`);
  const depths = blocks.items.map((block, k) => depthOf(block, [...index, k]));
  const first = depths[0] as number;
  const other = depths.findIndex((depth) => depth !== first);
  if (other >= 0) {
    throw valueFailure(
      `List depths are mismatched. First element was at depth ${index.length + 1 + first}, but there is an element at ` +
        `depth ${index.length + 1 + (depths[other] as number)} (${place([...index, other])})`,
    );
  }
  return first + 1;
}

function largestRank(blocks: PyValue): number {
  return blocks instanceof PyList ? Math.max(...blocks.items.map(largestRank)) : asArray(blocks).rank;
}

function assemble(blocks: PyValue, depth: number, rank: number): NdArray {
  if (blocks instanceof PyList) {
    return concatenate(
      blocks.items.map((block) => assemble(block, depth - 1, rank)),
      rank - depth,
    );
  }
  const array = asArray(blocks);
  return reshape(array, [...Array.from({ length: rank - array.rank }, () => 1), ...array.shape]);
}

function block(arrays: PyValue): NdArray {
  const depth = depthOf(arrays, []);
  const assembled = assemble(arrays, depth, Math.max(depth, largestRank(arrays)));
  return depth === 0 ? copyOf(assembled) : assembled;
}

/** See the module's head. */
export const BLOCKS: FunctionTable = { block: ['arrays', block] };
