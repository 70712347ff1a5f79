/**
 * What a computing thread holds in memory. Its heap's limit does not see the bytes of arrays, so those are measured here.
 *
 * @module
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');
setFlagsFromString('--no-expose-gc');

/** Bytes of the heap and of arrays now, garbage included. */
export function heldBytes(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/** Measures what is held beyond `before`; near the limit garbage is collected first, so that only what lives counts. */
export function heldMore(before: number): (limit: number) => number {
  return (limit) => {
    const held = heldBytes() - before;
    if (held <= limit * 0.9 || typeof collectGarbage !== 'function') return held;
    collectGarbage();
    return heldBytes() - before;
  };
}
