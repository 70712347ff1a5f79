/**
 * UnicodeDecodeError and UnicodeEncodeError: five arguments, each an attribute, which make the message.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { NativeClassOptions } from '../objects/native-class.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import { escapeCode } from '../text/quote.ts';
import { str } from '../text/repr.ts';
import { PyException } from './py-exception.ts';

/** Shows what stands at fault and why. */
export class PyUnicodeError extends PyException {
  override str(): string {
    const [encoding, object, start, end, reason] = this.args.items;
    if (!(start instanceof Int) || !(end instanceof Int) || reason === undefined) return super.str();
    const decodes = object instanceof PyBytes;
    const doing = `'${str(encoding ?? null)}' codec can't ${decodes ? 'decode' : 'encode'}`;
    const why = `: ${str(reason)}`;
    if (end.n !== start.n + 1) {
      return `${doing} ${decodes ? 'bytes' : 'characters'} in position ${start.n}-${end.n - 1}${why}`;
    }
    if (decodes) {
      const byte = object.text.charCodeAt(start.n).toString(16).padStart(2, '0');
      return `${doing} byte 0x${byte} in position ${start.n}${why}`;
    }
    const code = typeof object === 'string' ? (Array.from(object)[start.n]?.codePointAt(0) ?? 0) : 0;
    return `${doing} character '${escapeCode(code)}' in position ${start.n}${why}`;
  }
}

/** Attributes of both classes. */
export const UNICODE_ERROR_ATTRIBUTES: Required<NativeClassOptions>['attributes'] = Object.fromEntries(
  ['encoding', 'object', 'start', 'end', 'reason'].map((name, index) => [
    name,
    (self: PyException) => (self.args.items.length === 5 ? self.args.items[index] : undefined),
  ]),
);
