/**
 * `split`, `rsplit`, `splitlines`, `partition`.
 *
 * @module
 */
import { valueError } from '../exceptions/raise.ts';
import { isSpaceCode, SPACE_CLASS, stripSpaceLeft, stripSpaceRight } from './white-space.ts';

const NOT_SPACE = new RegExp(`(?:(?!${SPACE_CLASS})[^])+`, 'g');
const ENDS = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029';
const LINE = new RegExp(`[^${ENDS}]*(?:\\r\\n|[${ENDS}]|$)`, 'g');
const LINE_END = new RegExp(`(?:\\r\\n|[${ENDS}])$`);

/** `text.split(separator, limit)`; a negative limit is none, no separator is white space. */
export function split(text: string, separator: string | null, limit: number): string[] {
  if (separator === null) return limit < 0 ? wordsOf(text) : splitSpaces(text, limit);
  if (separator === '') throw valueError('empty separator');
  const parts = text.split(separator);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (isSpaceCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    do at++;
    while (at < length && !isSpaceCode(text.charCodeAt(at)));
    words.push(text.slice(from, at));
  }
  return words;
}

function splitSpaces(text: string, limit: number): string[] {
  const parts: string[] = [];
  const words = new RegExp(NOT_SPACE);
  let rest = stripSpaceLeft(text);
  while (rest !== '' && parts.length < limit) {
    words.lastIndex = 0;
    const word = words.exec(rest)?.[0] ?? rest;
    parts.push(word);
    rest = stripSpaceLeft(rest.slice(word.length));
  }
  return rest === '' ? parts : [...parts, rest];
}

/** `text.rsplit(separator, limit)` */
export function splitFromRight(text: string, separator: string | null, limit: number): string[] {
  if (limit < 0) return split(text, separator, limit);
  if (separator !== null) {
    const parts = split(text, separator, -1);
    const cut = parts.length - limit;
    return cut <= 1 ? parts : [parts.slice(0, cut).join(separator), ...parts.slice(cut)];
  }
  const parts: string[] = [];
  let rest = stripSpaceRight(text);
  while (rest !== '' && parts.length < limit) {
    const words = rest.match(NOT_SPACE) as string[];
    const word = words[words.length - 1] as string;
    parts.unshift(word);
    rest = stripSpaceRight(rest.slice(0, rest.length - word.length));
  }
  return rest === '' ? parts : [rest, ...parts];
}

/** `text.splitlines(keepEnds)` */
export function splitLines(text: string, keepEnds: boolean): string[] {
  const lines = (text.match(LINE) ?? []).filter((line) => line !== '');
  return keepEnds ? lines : lines.map((line) => line.replace(LINE_END, ''));
}

/** `text.partition(separator)`, or `rpartition`. */
export function partition(text: string, separator: string, fromRight: boolean): [string, string, string] {
  if (separator === '') throw valueError('empty separator');
  const at = fromRight ? text.lastIndexOf(separator) : text.indexOf(separator);
  if (at < 0) return fromRight ? ['', '', text] : [text, '', ''];
  return [text.slice(0, at), separator, text.slice(at + separator.length)];
}
