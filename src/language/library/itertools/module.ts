/**
 * `itertools`.
 *
 * @module
 */
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { choosingClasses } from './choosing.ts';
import { endlessClasses } from './endless.ts';
import { groupingClasses, teeFunction } from './grouping.ts';
import { joiningClasses } from './joining.ts';
import { selectingClasses } from './selecting.ts';

let made: [string, PyValue][] | undefined;

/** The names of the module. */
export function itertoolsModule(): [string, PyValue][] {
  made ??= [
    ...[
      ...endlessClasses(),
      ...selectingClasses(),
      ...joiningClasses(),
      ...groupingClasses(),
      ...choosingClasses(),
    ].map((cls): [string, PyValue] => [cls.name, cls]),
    ['tee', teeFunction()],
  ];
  return made;
}
