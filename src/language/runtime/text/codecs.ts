/**
 * `str.encode` and `bytes.decode` for the encodings that occur, with the handlers of what does not fit.
 *
 * @module
 */
import { builtinError, typeError } from '../exceptions/raise.ts';
import { int } from '../objects/int.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import { decodeUtf8, type InvalidBytes } from './decode-utf8.ts';
import { escapeCode } from './quote.ts';

type Codec = 'utf-8' | 'ascii' | 'latin-1';

const ALIASES: ReadonlyMap<string, Codec> = new Map(
  Object.entries({
    utf8: 'utf-8',
    'utf-8': 'utf-8',
    u8: 'utf-8',
    ascii: 'ascii',
    'us-ascii': 'ascii',
    'latin-1': 'latin-1',
    latin1: 'latin-1',
    l1: 'latin-1',
    'iso-8859-1': 'latin-1',
    'iso8859-1': 'latin-1',
  } as const),
);

function codec(name: string): Codec {
  const known = ALIASES.get(name.toLowerCase().replaceAll('_', '-'));
  if (known === undefined) throw builtinError('LookupError', `unknown encoding: ${name}`);
  return known;
}

/** What stands for a character that the encoding lacks. */
const ENCODE_HANDLERS: Readonly<Record<string, (code: number) => string | undefined>> = {
  strict: () => undefined,
  ignore: () => '',
  replace: () => '?',
  backslashreplace: escapeCode,
  xmlcharrefreplace: (code) => `&#${code};`,
  surrogateescape: (code) => (code >= 0xdc80 && code <= 0xdcff ? String.fromCharCode(code - 0xdc00) : undefined),
};

/** What stands for bytes that are no text. */
const DECODE_HANDLERS: Readonly<Record<string, (bytes: string) => string | undefined>> = {
  strict: () => undefined,
  ignore: () => '',
  replace: () => '\ufffd',
  backslashreplace: (bytes) => bytes.replace(/[^]/g, (byte) => `\\x${hexadecimal(byte)}`),
  surrogateescape: (bytes) => bytes.replace(/[^]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0))),
};

function handlerOf<Handler>(handlers: Readonly<Record<string, Handler>>, name: string): Handler {
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (handler !== undefined) return handler;
  if (name === 'xmlcharrefreplace') throw typeError("don't know how to handle UnicodeDecodeError in error callback");
  throw builtinError('LookupError', `unknown error handler name '${name}'`);
}

/** The bytes of a text, as a string of code units 0…255. Raises LookupError, UnicodeEncodeError. */
export function encode(text: string, encoding: string, errors: string): string {
  const kind = codec(encoding);
  const limit = { 'utf-8': 0xd800, ascii: 128, 'latin-1': 256 }[kind];
  const fits = (character: string): boolean => {
    const code = character.codePointAt(0) as number;
    return code < limit || (kind === 'utf-8' && code > 0xdfff);
  };
  const characters = Array.from(text);
  let result = '';
  for (let position = 0; position < characters.length; position++) {
    const character = characters[position] as string;
    if (fits(character)) {
      result += character;
      continue;
    }
    const instead = handlerOf(ENCODE_HANDLERS, errors)(character.codePointAt(0) as number);
    if (instead === undefined) throw unencodable(kind, characters, position, fits);
    result += instead;
  }
  return kind === 'utf-8' ? bytesOf(result) : result;
}

function bytesOf(text: string): string {
  let result = '';
  for (const byte of new TextEncoder().encode(text)) result += String.fromCharCode(byte);
  return result;
}

function unencodable(kind: Codec, characters: readonly string[], at: number, fits: (character: string) => boolean) {
  let end = at + 1;
  while (end < characters.length && !fits(characters[end] as string)) end++;
  const limit = kind === 'ascii' ? 128 : 256;
  const reason = kind === 'utf-8' ? 'surrogates not allowed' : `ordinal not in range(${limit})`;
  return builtinError('UnicodeEncodeError', kind, characters.join(''), int(at), int(end), reason);
}

/** The text of bytes. Raises LookupError, UnicodeDecodeError. */
export function decode(bytes: string, encoding: string, errors: string): string {
  const kind = codec(encoding);
  if (kind === 'latin-1') return bytes;
  const repair = (invalid: InvalidBytes): string => {
    const { start, end, reason } = invalid;
    const wrong = bytes.slice(start, end);
    const instead = handlerOf(DECODE_HANDLERS, errors)(wrong);
    if (instead !== undefined) return instead;
    throw builtinError('UnicodeDecodeError', kind, new PyBytes(bytes), int(start), int(end), reason);
  };
  if (kind === 'utf-8') return decodeUtf8(bytes, repair);
  return bytes.replace(/[\x80-\xff]/g, (_, start: number) =>
    repair({ start, end: start + 1, reason: 'ordinal not in range(128)' }),
  );
}

function hexadecimal(byte: string): string {
  return byte.charCodeAt(0).toString(16).padStart(2, '0');
}
