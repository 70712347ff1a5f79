/**
 * The class `mappingproxy`.
 *
 * @module
 */
import { callPositional } from '../calls/special.ts';
import { typeError } from '../exceptions/raise.ts';
import { getAttribute } from '../objects/attributes.ts';
import { typeName } from '../objects/class-of.ts';
import { nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { PyMappingProxy } from '../objects/py-mapping-proxy.ts';
import type { PyValue } from '../objects/py-object.ts';
import './object-class.ts';

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

/** `mappingproxy` */
export const mappingProxyType = nativeClass('mappingproxy', PyMappingProxy, {
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
