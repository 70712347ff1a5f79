/**
 * `str.encode` and `bytes.decode` for the encodings that occur.
 *
 * @module
 */
import type { PyException } from '../exceptions/py-exception.ts';
import { builtinError } from '../exceptions/raise.ts';
import { escapeCode } from './quote.ts';

const ALIASES: ReadonlyMap<string, 'utf-8' | 'ascii' | 'latin-1'> = new Map(
  Object.entries({
    utf8: 'utf-8',
    'utf-8': 'utf-8',
    ascii: 'ascii',
    'us-ascii': 'ascii',
    'latin-1': 'latin-1',
    latin1: 'latin-1',
    'iso-8859-1': 'latin-1',
  } as const),
);

function codec(name: string): 'utf-8' | 'ascii' | 'latin-1' {
  const known = ALIASES.get(name.toLowerCase().replaceAll('_', '-'));
  if (known === undefined) throw builtinError('LookupError', `unknown encoding: ${name}`);
  return known;
}

/** The bytes of a text, as a string of code units 0…255. Raises LookupError, UnicodeEncodeError. */
export function encode(text: string, encoding: string, errors: string): string {
  const kind = codec(encoding);
  if (kind === 'utf-8') {
    return unescapeBytes(text);
  }
  const limit = kind === 'ascii' ? 128 : 256;
  let result = '';
  let position = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < limit) result += character;
    else if (errors === 'replace') result += '?';
    else if (errors === 'backslashreplace') result += escapeCode(code);
    else if (errors !== 'ignore') {
      throw builtinError(
        'UnicodeEncodeError',
        `'${kind}' codec can't encode character '${escapeCode(code)}' in position ${position}: ordinal not in range(${limit})`,
      );
    }
    position++;
  }
  return result;
}

function unescapeBytes(text: string): string {
  let result = '';
  for (const byte of new TextEncoder().encode(text)) result += String.fromCharCode(byte);
  return result;
}

/** The text of bytes. Raises LookupError, UnicodeDecodeError. */
export function decode(bytes: string, encoding: string, errors: string): string {
  const kind = codec(encoding);
  if (kind === 'latin-1') return bytes;
  if (kind === 'ascii') {
    const at = bytes.search(/[\x80-\xff]/);
    if (at < 0) return bytes;
    if (errors === 'ignore') return bytes.replace(/[\x80-\xff]/g, '');
    if (errors === 'replace') return bytes.replace(/[\x80-\xff]/g, '\ufffd');
    throw undecodable(kind, bytes, at, 'ordinal not in range(128)');
  }
  const array = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(array);
  if (errors === 'replace' || !text.includes('\ufffd')) return text;
  if (errors === 'ignore') return text.replaceAll('\ufffd', '');
  const at = unescapeBytes(text.slice(0, text.indexOf('\ufffd'))).length;
  if (bytes.slice(at, at + 3) === '\xef\xbf\xbd') return text;
  throw undecodable('utf-8', bytes, at, 'invalid start byte');
}

function undecodable(kind: string, bytes: string, at: number, reason: string): PyException {
  const byte = bytes.charCodeAt(at).toString(16).padStart(2, '0');
  return builtinError('UnicodeDecodeError', `'${kind}' codec can't decode byte 0x${byte} in position ${at}: ${reason}`);
}
