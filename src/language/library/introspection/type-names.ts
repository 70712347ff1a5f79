/**
 * `_types`: the classes behind `types` that only the runtime has.
 *
 * @module
 */

import { callPositional } from '../../runtime/calls/special.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { getAttribute } from '../../runtime/objects/attributes.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyDict } from '../../runtime/objects/py-dict.ts';
import type { PyIterator } from '../../runtime/objects/py-iterator.ts';
import { PyModule } from '../../runtime/objects/py-module.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { repr } from '../../runtime/text/repr.ts';

/** A dictionary that can only be read. */
class PyMappingProxy extends PyObject {
  constructor(readonly mapping: PyDict) {
    super();
  }

  override length(): number {
    return this.mapping.length();
  }

  override iterator(): PyIterator {
    return this.mapping.iterator();
  }

  override contains(item: PyValue): boolean {
    return this.mapping.contains(item);
  }

  override getItem(key: PyValue): PyValue {
    return this.mapping.getItem(key);
  }

  override compare(symbol: '==' | '!=', other: PyValue): PyValue {
    return this.mapping.compare(symbol, other instanceof PyMappingProxy ? other.mapping : other);
  }

  override str(): string {
    return repr(this.mapping);
  }

  override repr(): string {
    return `mappingproxy(${repr(this.mapping)})`;
  }
}

const forwarded = (name: string, signature: string) =>
  [
    name,
    [
      signature,
      (self: PyMappingProxy, ...args: PyValue[]) =>
        callPositional(
          getAttribute(self.mapping, name),
          args.filter((each) => each !== undefined),
        ),
    ],
  ] as const;

let proxy: PyClass | undefined;

/** The names of the module. */
export function typeNames(): [string, PyValue][] {
  proxy ??= nativeClass('mappingproxy', PyMappingProxy, {
    final: true,
    create: [
      'mapping',
      (_cls: PyClass, mapping: PyValue) => {
        if (mapping instanceof PyDict) return new PyMappingProxy(mapping);
        throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
      },
    ],
    methods: Object.fromEntries([
      forwarded('keys', ''),
      forwarded('values', ''),
      forwarded('items', ''),
      forwarded('copy', ''),
      forwarded('get', 'key, default=None, /'),
    ]),
  });
  return [
    ['MappingProxyType', proxy],
    ['ModuleType', PyModule.prototype.pyClass],
  ];
}
