/**
 * `_hashes`: the digests behind `hashlib` and the seeds of `random`.
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { PyBytes } from '../../runtime/objects/py-bytes.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { budget } from '../../runtime/world/budget.ts';
import { md5 } from './md5.ts';
import { sha1 } from './sha1.ts';
import { sha224, sha256, sha384, sha512 } from './sha2.ts';

const DIGESTS: Readonly<Record<string, (bytes: string) => string>> = { md5, sha1, sha224, sha256, sha384, sha512 };

/** The names of the module: a function of bytes a digest. */
export function hashNames(): [string, PyValue][] {
  return Object.entries(DIGESTS).map(([name, digest]) => [
    name,
    native(name, 'data, /', (data: PyValue) => {
      if (!(data instanceof PyBytes)) throw typeError(`a bytes-like object is required, not '${typeName(data)}'`);
      budget.burn(data.text.length);
      return new PyBytes(digest(data.text));
    }),
  ]);
}
