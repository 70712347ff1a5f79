/**
 * `_collections`: the native part of `collections`.
 *
 * @module
 */
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { countElements } from './count-elements.ts';
import { dequeClass } from './deque.ts';
import { namedtuple } from './named-tuple.ts';

let deque: PyClass | undefined;

/** The names of the module. */
export function collectionsNames(): [string, PyValue][] {
  deque ??= dequeClass();
  return [
    ['deque', deque],
    ['count_elements', native('count_elements', 'mapping, iterable, /', countElements)],
    [
      'namedtuple',
      native('namedtuple', 'typename, field_names, *, rename=False, defaults=None, module=None', namedtuple),
    ],
  ];
}
