/**
 * The order that a stable sort gives to keys which all order: there is only one, so that how it is found is nobody's business.
 * A merge sort of runs that are there already, over numbers that decide most comparisons.
 *
 * @module
 */

/** Decides between positions of equal keys whether the first belongs before the second. */
export type Tie = (a: number, b: number) => boolean;

/** Runs shorter than this are filled up by insertion. */
const SHORTEST_RUN = 24;

/** Positions in their sorted order. `keys`: numbers, none of them NaN; `tie` is null where equal ones stay as they are. */
export function stableOrder(keys: Float64Array, tie: Tie | null): Int32Array {
  const count = keys.length;
  let from = new Int32Array(count);
  let to = new Int32Array(count);
  for (let index = 0; index < count; index++) from[index] = index;
  const ends: number[] = [];
  for (let start = 0; start < count; ) {
    start = endOfRun(from, start, keys, tie);
    ends.push(start);
  }
  // neighbours pair by pair, until one run is left
  while (ends.length > 1) {
    let start = 0;
    let left = 0;
    for (let run = 0; run < ends.length; run += 2) {
      const middle = ends[run] as number;
      const end = ends[run + 1] ?? middle;
      merge(from, to, start, middle, end, keys, tie);
      ends[left++] = end;
      start = end;
    }
    ends.length = left;
    [from, to] = [to, from];
  }
  return from;
}

function isBefore(a: number, b: number, keys: Float64Array, tie: Tie | null): boolean {
  const first = keys[a] as number;
  const second = keys[b] as number;
  return first < second || (first === second && tie !== null && tie(a, b));
}

/** Makes a run that begins at `start`: what ascends already, or what descends turned round, filled up; returns its end. */
function endOfRun(order: Int32Array, start: number, keys: Float64Array, tie: Tie | null): number {
  const count = order.length;
  let end = start + 1;
  if (end === count) return end;
  const descends = isBefore(order[end] as number, order[end - 1] as number, keys, tie);
  for (end++; end < count; end++) {
    if (isBefore(order[end] as number, order[end - 1] as number, keys, tie) !== descends) break;
  }
  if (descends) order.subarray(start, end).reverse();
  const filled = Math.min(count, start + SHORTEST_RUN);
  for (; end < filled; end++) {
    const position = order[end] as number;
    let at = end;
    for (; at > start && isBefore(position, order[at - 1] as number, keys, tie); at--) {
      order[at] = order[at - 1] as number;
    }
    order[at] = position;
  }
  return end;
}

function merge(
  from: Int32Array,
  to: Int32Array,
  start: number,
  middle: number,
  end: number,
  keys: Float64Array,
  tie: Tie | null,
): void {
  let a = start;
  let b = middle;
  let at = start;
  if (a < middle && b < end) {
    let first = from[a] as number;
    let second = from[b] as number;
    for (;;) {
      if (isBefore(second, first, keys, tie)) {
        to[at++] = second;
        if (++b === end) break;
        second = from[b] as number;
      } else {
        to[at++] = first;
        if (++a === middle) break;
        first = from[a] as number;
      }
    }
  }
  while (a < middle) to[at++] = from[a++] as number;
  while (b < end) to[at++] = from[b++] as number;
}
