/**
 * Which Python values numpy sees as sequences when it makes an array.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';

/** The items of a sequence (list, tuple, range, deque, …); `undefined` of anything else, texts included. */
export type SequenceItems = (value: PyValue) => readonly PyValue[] | undefined;

let items: SequenceItems = () => undefined;

/** Hands in how the runtime's sequences are read. */
export function setSequenceItems(read: SequenceItems): void {
  items = read;
}

/** The items of a sequence; `undefined` of anything else, texts included. */
export function sequenceItems(value: PyValue): readonly PyValue[] | undefined {
  return typeof value === 'object' && value !== null ? items(value) : undefined;
}
