/**
 * `_types`: the classes behind `types` that only the runtime has.
 *
 * @module
 */
import { mappingProxyType } from '../../runtime/builtins/mapping-proxy.ts';
import { PyModule } from '../../runtime/objects/py-module.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';

/** The names of the module. */
export function typeNames(): [string, PyValue][] {
  return [
    ['MappingProxyType', mappingProxyType],
    ['ModuleType', PyModule.prototype.pyClass],
  ];
}
