/**
 * `_zones`: offsets of time zones, behind `zoneinfo` and `pytz`.
 *
 * @module
 */
import { isTimeZone, localMinuteOf } from '../../jesse/time-zone.ts';
import { int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { native } from '../../runtime/objects/py-native.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { toSize } from '../../runtime/operators/to-index.ts';

/** Seconds that the clocks of a zone are ahead of UTC at a time (ms). */
function offsetAt(zone: string, time: number): number {
  const minute = Math.floor(time / 60_000);
  return (localMinuteOf(zone, minute * 60_000) - minute) * 60;
}

/** The lesser offset of the half years around a time: that of winter. */
function standardOffset(zone: string, time: number): number {
  const half = 182 * 86_400_000;
  const year = new Date(time).getUTCFullYear();
  const january = offsetAt(zone, Date.UTC(year, 0, 1));
  return zone === 'Europe/Dublin'
    ? Math.min(january, offsetAt(zone, time + half))
    : Math.min(january, offsetAt(zone, Date.UTC(year, 6, 1)));
}

const letters = new Map<string, Intl.DateTimeFormat>();
/** English names that JavaScript has only where they are in use. */
const ZONE_LOCALES = [
  ['en-US', /^[A-Z]{2,5}$/],
  ['en-GB', /^[A-Z]{2,5}$/],
  ['en-AU', /^[A-Z]{2,5}$/],
  ['en-IN', /^[A-Z]{2,5}$/],
] as const;
const NAMED: Readonly<Record<string, string>> = {
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Shanghai': 'CST',
};

/** `EST`, or an offset like `+03` where the zone has no letters. */
function zoneLetters(zone: string, time: number): string {
  const known = NAMED[zone];
  if (known !== undefined) return known;
  for (const [locale, shape] of ZONE_LOCALES) {
    const key = `${locale} ${zone}`;
    let format = letters.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
      letters.set(key, format);
    }
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    if (shape.test(name)) return name;
  }
  const total = offsetAt(zone, time) / 60;
  const size = Math.abs(total);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = size % 60 === 0 ? '' : String(size % 60).padStart(2, '0');
  return `${total < 0 ? '-' : '+'}${hours}${minutes}`;
}

/** The names of the module. */
export function zoneNames(): [string, PyValue][] {
  const zoned = (name: string, make: (zone: string, time: number) => PyValue): [string, PyValue] => [
    name,
    native(name, 'zone, time', (zone: PyValue, time: PyValue) => make(String(zone), toSize(time))),
  ];
  return [
    ['is_zone', native('is_zone', 'zone', (zone: PyValue) => typeof zone === 'string' && isTimeZone(zone))],
    zoned('offset_at', (zone, time) => int(offsetAt(zone, time))),
    zoned('standard_offset', (zone, time) => int(standardOffset(zone, time))),
    zoned('zone_letters', zoneLetters),
    ['all_zones', native('all_zones', '', () => new PyList(['UTC', ...Intl.supportedValuesOf('timeZone')]))],
  ];
}
