/**
 * `bytes`, in its smallest form.
 *
 * @module
 */
import { typeError, valueError } from '../exceptions/raise.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import type { PyClass } from '../objects/py-class.ts';
import type { PyValue } from '../objects/py-object.ts';
import { toItems } from '../operators/iterate.ts';
import { indexOrNothing, toSize } from '../operators/to-index.ts';
import { decode, encode } from '../text/codecs.ts';
import { str } from '../text/repr.ts';
import { budget } from '../world/budget.ts';
import './object-class.ts';

function fromCodes(items: readonly PyValue[]): PyBytes {
  const codes = items.map((item) => {
    const code = toSize(item);
    if (code < 0 || code > 255) throw valueError('bytes must be in range(0, 256)');
    return code;
  });
  return new PyBytes(codes.map((code) => String.fromCharCode(code)).join(''));
}

function create(_cls: PyClass, source?: PyValue, encoding?: PyValue, errors?: PyValue): PyBytes {
  if (source === undefined) return new PyBytes('');
  if (typeof source === 'string') {
    if (encoding === undefined) throw typeError('string argument without an encoding');
    return new PyBytes(encode(source, str(encoding), str(errors ?? 'strict')));
  }
  if (source instanceof PyBytes) return source;
  const size = indexOrNothing(source);
  if (size === undefined) return fromCodes(toItems(source));
  const length = toSize(source);
  if (length < 0) throw valueError('negative count');
  budget.allocate(length);
  return new PyBytes('\0'.repeat(length));
}

/** `bytes` */
export const bytesType = nativeClass('bytes', PyBytes, {
  operators: ['+', '*'],
  create: ["source=b'', encoding='utf-8', errors='strict'", create],
  methods: {
    decode: [
      "encoding='utf-8', errors='strict'",
      (self: PyBytes, encoding?: PyValue, errors?: PyValue) =>
        decode(self.text, str(encoding ?? 'utf-8'), str(errors ?? 'strict')),
    ],
    hex: ['', (self: PyBytes) => [...self.text].map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('')],
    startswith: ['prefix, /', (self: PyBytes, prefix: PyBytes) => self.text.startsWith(prefix.text)],
    endswith: ['suffix, /', (self: PyBytes, suffix: PyBytes) => self.text.endsWith(suffix.text)],
  },
});
