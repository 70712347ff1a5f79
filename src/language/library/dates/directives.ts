/**
 * `strftime`: patterns are taken apart once.
 *
 * @module
 */
import { callPositional } from '../../runtime/calls/special.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { getAttribute } from '../../runtime/objects/attributes.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import type { Int } from '../../runtime/objects/int.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { budget } from '../../runtime/world/budget.ts';
import { daysBeforeMonth, EPOCH_ORDINAL, isoCalendar, ordinalOf, weekdayOf } from './calendar.ts';
import { offsetText } from './deltas.ts';

/** What is written. */
interface Parts {
  /** Is asked for its zone's offset and name; null for a date. */
  readonly value: PyValue;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly ordinal: number;
}

type Writer = (parts: Parts) => string;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const two = (count: number): string => (count < 10 ? `0${count}` : String(count));
const month = ({ month: number }: Parts): string => MONTHS[number - 1] as string;
const weekday = ({ ordinal }: Parts): number => weekdayOf(ordinal);
const weekdayName = (parts: Parts): string => WEEKDAYS[weekday(parts)] as string;
const dayOfYear = (parts: Parts): number => daysBeforeMonth(parts.year, parts.month) + parts.day;
const composite = (pattern: string): Writer => {
  let writers: readonly Writer[] | undefined;
  return (parts) => {
    writers ??= writersOf(pattern);
    return write(writers, parts);
  };
};

function asked({ value }: Parts, method: 'utcoffset' | 'tzname'): PyValue {
  return value === null ? null : callPositional(getAttribute(value, method), []);
}

const DIRECTIVES: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['Y', ({ year }) => String(year)],
  ['m', (parts) => two(parts.month)],
  ['d', ({ day }) => two(day)],
  ['e', ({ day }) => String(day).padStart(2)],
  ['H', ({ hour }) => two(hour)],
  ['I', ({ hour }) => two(hour % 12 || 12)],
  ['M', ({ minute }) => two(minute)],
  ['S', ({ second }) => two(second)],
  ['f', ({ microsecond }) => String(microsecond).padStart(6, '0')],
  ['p', ({ hour }) => (hour < 12 ? 'AM' : 'PM')],
  ['y', ({ year }) => two(year % 100)],
  ['j', (parts) => String(dayOfYear(parts)).padStart(3, '0')],
  ['a', (parts) => weekdayName(parts).slice(0, 3)],
  ['A', weekdayName],
  ['b', (parts) => month(parts).slice(0, 3)],
  ['h', (parts) => month(parts).slice(0, 3)],
  ['B', month],
  ['w', (parts) => String((weekday(parts) + 1) % 7)],
  ['u', (parts) => String(weekday(parts) + 1)],
  ['U', (parts) => two(Math.floor((dayOfYear(parts) + 6 - ((weekday(parts) + 1) % 7)) / 7))],
  ['W', (parts) => two(Math.floor((dayOfYear(parts) + 6 - weekday(parts)) / 7))],
  ['G', ({ ordinal }) => String(isoCalendar(ordinal)[0])],
  ['V', ({ ordinal }) => two(isoCalendar(ordinal)[1])],
  [
    'z',
    (parts) => {
      const offset = asked(parts, 'utcoffset');
      return offset === null ? '' : offsetText(offset, '');
    },
  ],
  ['Z', (parts) => String(asked(parts, 'tzname') ?? '')],
  ['c', composite('%a %b %e %H:%M:%S %Y')],
  ['x', composite('%m/%d/%y')],
  ['D', composite('%m/%d/%y')],
  ['X', composite('%H:%M:%S')],
  ['T', composite('%H:%M:%S')],
  ['F', composite('%Y-%m-%d')],
  ['R', composite('%H:%M')],
  ['r', composite('%I:%M:%S %p')],
  [
    's',
    ({ ordinal, hour, minute, second }) =>
      String((ordinal - EPOCH_ORDINAL) * 86_400 + hour * 3600 + minute * 60 + second),
  ],
  ['n', () => '\n'],
  ['t', () => '\t'],
  ['%', () => '%'],
]);

/** The part of a pattern that begins with `%`: a directive of glibc, with `-` without leading zeros; others as they stand. */
function directive(code: string): Writer {
  const bare = code.startsWith('-') ? code.slice(1) : code;
  const writer = DIRECTIVES.get(bare);
  if (writer === undefined) return () => `%${code}`;
  return bare === code ? writer : (parts) => writer(parts).replace(/^0+/, '') || '0';
}

function writersOf(pattern: string): Writer[] {
  return (pattern.match(/%-?[^-]|%-.|%-?$|[^%]+/gsu) ?? []).map((part) => {
    if (part.startsWith('%') && part !== '%' && part !== '%-') return directive(part.slice(1));
    return () => part;
  });
}

function write(writers: readonly Writer[], parts: Parts): string {
  let text = '';
  for (const writer of writers) text += writer(parts);
  return text;
}

const KEPT = 200;
const known = new Map<string, readonly Writer[]>();

function knownWriters(pattern: string): readonly Writer[] {
  let writers = known.get(pattern);
  if (writers === undefined) {
    budget.allocate(pattern.length * 100);
    writers = writersOf(pattern);
    if (known.size >= KEPT) known.clear();
    if (pattern.length < 100) known.set(pattern, writers);
  }
  budget.burn(writers.length);
  return writers;
}

/** `format_moment(pattern, value, year, …, microsecond)`: `value` is asked for its zone, None is not. */
export function directiveFunctions(): PyNative[] {
  return [
    native(
      'format_moment',
      'pattern, value, year, month, day, hour, minute, second, microsecond',
      (
        pattern: PyValue,
        value: PyValue,
        year: Int,
        monthNumber: Int,
        day: Int,
        hour: Int,
        minute: Int,
        second: Int,
        microsecond: Int,
      ) => {
        if (typeof pattern !== 'string') throw typeError(`strftime() argument 1 must be str, not ${typeName(pattern)}`);
        return write(knownWriters(pattern), {
          value,
          year: year.n,
          month: monthNumber.n,
          day: day.n,
          hour: hour.n,
          minute: minute.n,
          second: second.n,
          microsecond: microsecond.n,
          ordinal: ordinalOf(year.n, monthNumber.n, day.n),
        });
      },
    ),
  ];
}
