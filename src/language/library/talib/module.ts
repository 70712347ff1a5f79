/**
 * `_talib`: the functions of `talib`.
 *
 * @module
 */

import { notImplementedError } from '../../runtime/exceptions/raise.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { FUNCTION_GROUPS, JESSE_TWINS } from './function-groups.ts';
import { NUMBER_FUNCTIONS } from './functions/index.ts';
import { PATTERN_FUNCTIONS } from './pattern-functions.ts';
import { TalibFunction } from './talib-function.ts';

/** A function that TA-Lib has and we do not. */
function refused(name: string): PyValue {
  const twin = JESSE_TWINS[name];
  const instead = twin === undefined ? 'write it with numpy' : `use ta.${twin} of jesse.indicators`;
  return native(name, '*args, **kwargs', () => {
    throw notImplementedError(`talib.${name} is not supported by the embedded backend; ${instead}`);
  });
}

/** The names of the module. */
export function talibNames(): [string, PyValue][] {
  const functions = new Map(
    [...NUMBER_FUNCTIONS, ...PATTERN_FUNCTIONS].map((definition) => [definition.name, definition]),
  );
  const groups = new PyDict();
  const names: [string, PyValue][] = [['_function_groups', groups]];
  for (const [group, members] of Object.entries(FUNCTION_GROUPS)) {
    groups.setItem(group, new PyTuple(members));
    for (const name of members) {
      const definition = functions.get(name);
      names.push([name, definition === undefined ? refused(name) : new TalibFunction(definition)]);
    }
  }
  return names;
}
