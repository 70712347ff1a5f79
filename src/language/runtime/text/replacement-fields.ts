/**
 * `str.format`: replacement fields.
 *
 * @module
 */
import { indexError, valueError } from '../exceptions/raise.ts';
import { getAttribute } from '../objects/attributes.ts';
import { int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { subscript } from '../operators/subscript.ts';
import { budget } from '../world/budget.ts';
import { formatValue } from './format.ts';
import { plainFormats } from './plain-format.ts';
import { quote } from './quote.ts';
import { repr, str } from './repr.ts';

/** Where values come from: positional ones, and named ones by `lookUp`, which raises KeyError. */
export interface FormatArguments {
  readonly positional: readonly PyValue[] | undefined;
  lookUp(name: string): PyValue;
}

interface State {
  /** The next automatic index; negative once fields are numbered by hand. */
  automatic: number;
}

/** Of a text whose fields are all `{}` or `{:…}`; a field is what stands after the colon. */
const plainFields = plainFormats(/\{(?::([^{}]*))?\}/, ([, specification]) => specification ?? '', /[{}]/);

/** `text.format(…)` */
export function formatFields(text: string, args: FormatArguments): string {
  const plain = plainFields(text);
  const { positional } = args;
  if (plain === null || positional === undefined || positional.length < plain.fields.length) {
    return expandFields(text, args, { automatic: 0 }, 2);
  }
  const { literals, fields: specifications } = plain;
  let result = literals[0] as string;
  for (let index = 0; index < specifications.length; index++) {
    result +=
      formatValue(positional[index] as PyValue, specifications[index] as string) + (literals[index + 1] as string);
    budget.allocate(result.length);
  }
  return result;
}

function expandFields(text: string, args: FormatArguments, state: State, nesting: number): string {
  if (nesting === 0) throw valueError('Max string recursion exceeded');
  let result = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length && text[at] !== '{' && text[at] !== '}') at++;
    result += text.slice(start, at);
    if (at === text.length) break;
    const brace = text[at] as string;
    at++;
    if (text[at] === brace) {
      result += brace;
      at++;
      continue;
    }
    if (brace === '}') throw valueError("Single '}' encountered in format string");
    if (at >= text.length) throw valueError("Single '{' encountered in format string");
    const end = endOfField(text, at);
    result += formatField(text.slice(at, end), args, state, nesting);
    budget.allocate(result.length);
    at = end + 1;
  }
  return result;
}

function endOfField(text: string, start: number): number {
  let depth = 1;
  let bracket = false;
  let inName = true;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (bracket) {
      if (character === ']') bracket = false;
    } else if (character === '[' && inName) bracket = true;
    else if (character === '{') depth++;
    else if (character === '}') {
      depth--;
      if (depth === 0) return at;
    } else if (inName && (character === ':' || character === '!')) {
      if (character === '!' && at === text.length - 1) {
        throw valueError('end of string while looking for conversion specifier');
      }
      inName = false;
    }
  }
  throw valueError(inName ? "expected '}' before end of string" : "unmatched '{' in format spec");
}

const FIELD = /^((?:[^[:!\]]|\[[^\]]*\]?)*)(?:!([^:]*))?(?::([^]*))?$/;

function formatField(field: string, args: FormatArguments, state: State, nesting: number): string {
  // `{}` and `{:…}`: of the next value
  const colon = field.startsWith(':');
  if (field === '' || (colon && !field.includes('{') && !field.includes('}'))) {
    return formatValue(firstValue('', args, state), colon ? field.slice(1) : '');
  }
  const match = FIELD.exec(field);
  const [, name = '', conversion, specification = ''] = match ?? [];
  if (match === null) throw valueError("expected '}' before end of string");
  let value = findValue(name, args, state);
  if (conversion !== undefined) {
    if (conversion === '') throw valueError("unmatched '{' in format spec");
    if (conversion.length > 1) throw valueError("expected ':' after conversion specifier");
    value = convertField(value, conversion);
  }
  return formatValue(
    value,
    specification.includes('{') || specification.includes('}')
      ? expandFields(specification, args, state, nesting - 1)
      : specification,
  );
}

function convertField(value: PyValue, conversion: string): string {
  if (conversion === 's') return str(value);
  if (conversion === 'r') return repr(value);
  if (conversion === 'a') return typeof value === 'string' ? quote(value, true) : asciiOnly(repr(value));
  throw valueError(`Unknown conversion specifier ${conversion}`);
}

/** Escapes what is not ASCII in a `repr`. */
export function asciiOnly(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => quote(character, true).slice(1, -1));
}

const STEP = /\.([^.[]*)|\[([^\]]*)\]|([^]+)/gy;

function findValue(field: string, args: FormatArguments, state: State): PyValue {
  const first = field === '' ? '' : (/^[^.[]*/.exec(field)?.[0] ?? '');
  let value = firstValue(first, args, state);
  if (first.length === field.length) return value;
  for (const match of field.slice(first.length).matchAll(STEP)) {
    const [, attribute, key, rest] = match;
    if (rest !== undefined) {
      throw valueError(
        rest.startsWith('[')
          ? "Missing ']' in format string"
          : "Only '.' or '[' may follow ']' in format field specifier",
      );
    }
    if (attribute === '' || key === '') throw valueError('Empty attribute in format string');
    if (attribute !== undefined) value = getAttribute(value, attribute);
    else value = subscript(value, /^\d+$/.test(key as string) ? int(Number(key)) : (key as string));
  }
  return value;
}

function firstValue(first: string, args: FormatArguments, state: State): PyValue {
  const numbered = first !== '' && /^\d+$/.test(first);
  if (!numbered && first !== '') return args.lookUp(first);
  if (first === '') {
    if (state.automatic < 0) {
      throw valueError('cannot switch from manual field specification to automatic field numbering');
    }
  } else if (state.automatic > 0) {
    throw valueError('cannot switch from automatic field numbering to manual field specification');
  } else state.automatic = -1;
  const index = numbered ? Number(first) : state.automatic++;
  if (args.positional === undefined) throw valueError('Format string contains positional fields');
  const value = args.positional[index];
  if (value === undefined) throw indexError(`Replacement index ${index} out of range for positional args tuple`);
  return value;
}
