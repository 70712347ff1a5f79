/**
 * `strptime`: a pattern becomes a regular expression, whose groups are what its directives found, as in CPython, so that both
 * try the same ways to read a text.
 *
 * @module
 */
import { valueError } from '../../runtime/exceptions/raise.ts';
import { int } from '../../runtime/objects/int.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { stringLength } from '../../runtime/text/code-points.ts';
import { parseIntegerText } from '../../runtime/text/number-parsing.ts';
import { quote } from '../../runtime/text/quote.ts';
import { SPACE_CLASS } from '../../runtime/text/white-space.ts';
import { budget } from '../../runtime/world/budget.ts';
import { dateOf, dayOf, monthOf, ordinalOf, weekdayOf, yearOf } from './calendar.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
/** One of the words, the longest first. */
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** What a directive takes, in Python's syntax; composite ones in that of `strptime`. */
const DIRECTIVES: ReadonlyMap<string, string> = new Map([
  ['d', '3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]'],
  ['f', '[0-9]{1,6}'],
  ['H', '2[0-3]|[0-1]\\d|\\d'],
  ['I', '1[0-2]|0[1-9]|[1-9]'],
  ['G', '\\d\\d\\d\\d'],
  ['j', '36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]'],
  ['m', '1[0-2]|0[1-9]|[1-9]'],
  ['M', '[0-5]\\d|\\d'],
  ['S', '6[0-1]|[0-5]\\d|\\d'],
  ['U', '5[0-3]|[0-4]\\d|\\d'],
  ['W', '5[0-3]|[0-4]\\d|\\d'],
  ['w', '[0-6]'],
  ['u', '[1-7]'],
  ['V', '5[0-3]|0[1-9]|[1-4]\\d|\\d'],
  ['y', '\\d\\d'],
  ['Y', '\\d\\d\\d\\d'],
  ['z', '[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z)'],
  ['A', anyOf(WEEKDAYS)],
  ['a', anyOf(short(WEEKDAYS))],
  ['B', anyOf(MONTHS)],
  ['b', anyOf(short(MONTHS))],
  ['p', 'am|pm'],
  ['Z', 'utc|gmt'],
]);
const COMPOSITES: ReadonlyMap<string, string> = new Map([
  ['c', '%a %b %d %H:%M:%S %Y'],
  ['x', '%m/%d/%y'],
  ['X', '%H:%M:%S'],
]);

const SYNTAX = /[\\.^$*+?(){}[\]|]/g;
const SPACES = new RegExp(`${SPACE_CLASS}+`, 'g');

/** A regular expression, and the directives of its groups. */
interface Shape {
  readonly expression: RegExp;
  readonly codes: readonly string[];
}

/** A pattern that names a directive twice: the words of `re.error`. */
type Refusal = string;

/** Text of a pattern (escaped), or a directive. */
type Piece = { readonly literal: string } | { readonly code: string; readonly takes: string };

/** Takes a pattern apart. Raises ValueError for a directive that there is not. */
function piecesOf(pattern: string): Piece[] {
  const escaped = pattern.replace(SYNTAX, '\\$&').replace(SPACES, '\\s+');
  return (escaped.match(/%.?|[^%]+/gsu) ?? []).flatMap((part): Piece[] => {
    if (!part.startsWith('%')) return [{ literal: part }];
    const code = part.slice(1);
    if (code === '%') return [{ literal: '%' }];
    const composite = COMPOSITES.get(code);
    if (composite !== undefined) return piecesOf(composite);
    const takes = DIRECTIVES.get(code);
    if (takes !== undefined) return [{ code, takes }];
    if (code === '') throw valueError(`stray % in format '${pattern}'`);
    throw valueError(`'${code === '\\' ? '%' : code}' is a bad directive in format '${pattern}'`);
  });
}

/** The groups within what `%z` takes. */
const INNER_GROUPS = 2;

function shapeOf(pattern: string): Shape | Refusal {
  const codes: string[] = [];
  const groups = new Map<string, number>();
  let count = 0;
  let length = 0;
  let source = '';
  for (const piece of piecesOf(pattern)) {
    if ('literal' in piece) {
      source += piece.literal.replaceAll('\\s+', `${SPACE_CLASS}+`);
      length += stringLength(piece.literal);
      continue;
    }
    const { code, takes } = piece;
    count++;
    const first = groups.get(code);
    if (first !== undefined) {
      return `redefinition of group name '${code}' as group ${count}; was group ${first} at position ${length + 4}`;
    }
    groups.set(code, count);
    if (code === 'z') count += INNER_GROUPS;
    codes.push(code);
    length += `(?P<${code}>${takes})`.length;
    source += `(${takes
      .replaceAll('(?-i:Z)', 'Z')
      .replace(/\((?!\?)/g, '(?:')
      .replaceAll('\\d', '\\p{Nd}')})`;
  }
  return { expression: new RegExp(source, 'iuy'), codes };
}

const KEPT = 100;
const known = new Map<string, Shape | Refusal>();

function knownShape(pattern: string): Shape | Refusal {
  let shape = known.get(pattern);
  if (shape === undefined) {
    budget.allocate(pattern.length * 100);
    shape = shapeOf(pattern);
    if (known.size >= KEPT) known.clear();
    if (pattern.length < 100) known.set(pattern, shape);
  }
  return shape;
}

/** What was found, by directive. */
type Found = ReadonlyMap<string, string>;

function numberOf(found: Found, code: string): number | undefined {
  const text = found.get(code);
  return text === undefined ? undefined : Number(parseIntegerText(text, 10));
}

/** 0 for a Monday. */
function foundWeekday(found: Found): number | undefined {
  let weekday: number | undefined;
  for (const [code, text] of found) {
    if (code === 'A') weekday = WEEKDAYS.indexOf(text.toLowerCase());
    else if (code === 'a') weekday = short(WEEKDAYS).indexOf(text.toLowerCase());
    else if (code === 'w') weekday = (Number(text) + 6) % 7;
    else if (code === 'u') weekday = Number(text) - 1;
  }
  return weekday;
}

function foundYear(found: Found): number | undefined {
  let year: number | undefined;
  for (const code of found.keys()) {
    if (code === 'Y') year = numberOf(found, 'Y');
    if (code !== 'y') continue;
    const last = numberOf(found, 'y') as number;
    year = last + (last <= 68 ? 2000 : 1900);
  }
  return year;
}

function foundMonth(found: Found): number {
  let month = 1;
  for (const [code, text] of found) {
    if (code === 'm') month = numberOf(found, 'm') as number;
    else if (code === 'B') month = MONTHS.indexOf(text.toLowerCase()) + 1;
    else if (code === 'b') month = short(MONTHS).indexOf(text.toLowerCase()) + 1;
  }
  return month;
}

const ISO_ALONE = "must be used with the ISO %s directive and a weekday directive ('%A', '%a', '%w', or '%u').";

function checkIso(found: Found, year: number | undefined, weekday: number | undefined): void {
  const hasIsoYear = found.has('G');
  const hasIsoWeek = found.has('V');
  if (year === undefined && hasIsoYear) {
    if (!hasIsoWeek || weekday === undefined)
      throw valueError(`ISO year directive '%G' ${ISO_ALONE.replace('%s directive', "week directive '%V'")}`);
    if (found.has('j')) {
      throw valueError(
        "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.",
      );
    }
  } else if (hasIsoWeek && !found.has('U') && !found.has('W')) {
    if (weekday === undefined)
      throw valueError(`ISO week directive '%V' ${ISO_ALONE.replace('%s directive', "year directive '%G'")}`);
    throw valueError(
      "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.",
    );
  }
}

/** Days from 1 January of a year to a weekday of a week, whose weeks begin on Sunday (`%U`) or Monday (`%W`). */
function daysToWeek(year: number, week: number, weekday: number, fromSunday: boolean): number {
  const shift = fromSunday ? 1 : 0;
  const first = (weekdayOf(ordinalOf(year, 1, 1)) + shift) % 7;
  const day = (weekday + shift) % 7;
  return week === 0 ? day - first : ((7 - first) % 7) + 7 * (week - 1) + day;
}

/** The number of the day where the day of the year, or a weekday of a week, says it; else `undefined`. */
function foundOrdinal(found: Found, year: number, weekday: number | undefined): number | undefined {
  const first = ordinalOf(year, 1, 1);
  const ofYear = numberOf(found, 'j');
  if (ofYear !== undefined) return first + ofYear - 1;
  if (weekday === undefined) return undefined;
  let week: number | undefined;
  let fromSunday = false;
  for (const code of found.keys()) {
    if (code !== 'U' && code !== 'W') continue;
    week = numberOf(found, code);
    fromSunday = code === 'U';
  }
  if (week !== undefined) return first + daysToWeek(year, week, weekday, fromSunday);
  const isoYear = numberOf(found, 'G');
  const isoWeek = numberOf(found, 'V');
  if (isoYear === undefined || isoWeek === undefined) return undefined;
  const fourth = ordinalOf(isoYear, 1, 4);
  return fourth - weekdayOf(fourth) + (isoWeek - 1) * 7 + weekday;
}

function foundDate(found: Found): [year: number, month: number, day: number] {
  const given = foundYear(found);
  const weekday = foundWeekday(found);
  checkIso(found, given, weekday);
  const month = foundMonth(found);
  const day = numberOf(found, 'd') ?? 1;
  // without a year it is 1900, whose February is computed as that of a leap year
  const isLeapDay = given === undefined && month === 2 && day === 29;
  const year = given ?? (isLeapDay ? 1904 : 1900);
  const ordinal = year < 1 ? undefined : foundOrdinal(found, year, weekday);
  if (ordinal === undefined) return [isLeapDay ? 1900 : year, month, day];
  const date = dateOf(ordinal);
  return [isLeapDay ? 1900 : yearOf(date), monthOf(date), dayOf(date)];
}

function foundHour(found: Found): number {
  let hour = 0;
  for (const code of found.keys()) {
    if (code === 'H') hour = numberOf(found, 'H') as number;
    if (code !== 'I') continue;
    hour = (numberOf(found, 'I') as number) % 12;
    if (found.get('p')?.toLowerCase() === 'pm') hour += 12;
  }
  return hour;
}

/** Microseconds ahead of UTC. */
function foundOffset(found: Found): PyValue {
  const text = found.get('z');
  if (text === undefined) return null;
  if (text === 'Z') return int(0);
  let digits = text;
  if (digits[3] === ':') {
    digits = digits.slice(0, 3) + digits.slice(4);
    if (digits.length > 5) {
      if (digits[5] !== ':') throw valueError(`Inconsistent use of : in ${text}`);
      digits = digits.slice(0, 5) + digits.slice(6);
    }
  }
  const part = (from: number, to: number): number => Number(parseIntegerText(digits.slice(from, to) || '0', 10));
  const seconds = part(1, 3) * 3600 + part(3, 5) * 60 + part(5, 7);
  const micro = Number(parseIntegerText(digits.slice(8).padEnd(6, '0'), 10));
  return int((text.startsWith('-') ? -1 : 1) * (seconds * 1_000_000 + micro));
}

/** Year to microsecond, microseconds ahead of UTC (or None) and the zone's name (or None); the words of `re.error` for a bad pattern. */
function readMoment(text: string, pattern: string): PyValue {
  const shape = knownShape(pattern);
  if (typeof shape === 'string') return shape;
  const { expression, codes } = shape;
  expression.lastIndex = 0;
  const match = expression.exec(text);
  const zone = match?.[codes.indexOf('z') + 1];
  if (match === null || (zone === 'z' && codes.includes('z'))) {
    throw valueError(`time data ${quote(text)} does not match format ${quote(pattern)}`);
  }
  if (match[0].length < text.length) throw valueError(`unconverted data remains: ${text.slice(match[0].length)}`);
  const found = new Map(codes.map((code, index) => [code, match[index + 1] as string]));
  const numbers = [
    ...foundDate(found),
    foundHour(found),
    numberOf(found, 'M') ?? 0,
    numberOf(found, 'S') ?? 0,
    Number((found.get('f') ?? '').padEnd(6, '0')),
  ];
  return new PyTuple([new PyTuple(numbers.map(int)), foundOffset(found), found.get('Z') ?? null]);
}

/** `read_moment(text, pattern)` */
export function readingFunctions(): PyNative[] {
  return [
    native('read_moment', 'text, pattern', (text: PyValue, pattern: PyValue) =>
      typeof text === 'string' && typeof pattern === 'string' ? readMoment(text, pattern) : null,
    ),
  ];
}
