/**
 * Numbers as the reference prints them in its log.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import type { NumberKind } from './number-kind.ts';

/** Python's `str` of a float: the shortest text that reads back, `1.0`, `1e-07`, `nan`. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e16)) {
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${mantissa}e${sign}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const text = String(value);
  return text.includes('.') ? text : `${text}.0`;
}

/** Python's text of a number of a kind: an int has no `.0`. */
export function numberText(value: number, kind: NumberKind): string {
  return kind === 'int' && Number.isInteger(value) ? String(value) : floatText(value);
}

/** NumPy's `round(value, places)`: scaled, rounded half to even, scaled back. */
export function roundTo(value: number, places: number): number {
  const scale = 10 ** places;
  return roundHalfEven(value * scale) / scale;
}

/** The nearest integer, ties to the even one; −0.5 gives −0. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  if (floor === -1) return -0;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Python's `{value:+.2f}`. */
export function signedText(value: number): string {
  if (Number.isNaN(value)) return '+nan';
  if (!Number.isFinite(value)) return value > 0 ? '+inf' : '-inf';
  const negative = value < 0 || Object.is(value, -0);
  return `${negative ? '-' : '+'}${fixedText(Math.abs(value), 2)}`;
}

/** Python's `{value:.nf}` for a value ≥ 0: ties that are exact in binary go to the even digit. */
export function fixedText(value: number, places: number): string {
  const text = value.toFixed(places);
  const exact = value.toFixed(Math.min(100, places + 40));
  const rest = exact.slice(exact.indexOf('.') + 1 + places);
  if (!/^50*$/.test(rest)) return text;
  const lower = exact.slice(0, exact.indexOf('.') + 1 + places);
  return Number(lower.at(-1)) % 2 === 0 ? lower : text;
}

/** Jesse's `format_price`: cut to 2 decimals from 1 upwards, to 5 significant digits below. */
export function priceText(price: number | null): string {
  if (price === null) return '';
  if (!Number.isFinite(price)) return 'N/A';
  if (price === 0) return '0.00';
  const [whole = '0', fraction = ''] = Math.abs(price).toFixed(20).split('.');
  const sign = price < 0 ? '-' : '';
  if (Math.abs(price) >= 1) return `${sign}${whole}.${fraction.slice(0, 2)}`;
  const first = fraction.search(/[1-9]/);
  return first < 0 ? '0.00' : `${sign}0.${fraction.slice(0, first + 5)}`;
}

/**
 * Python's text of `round(value)`, an int of all its digits. Throws `OverflowError` and `ValueError` for what is no number, as
 * Python does.
 */
export function wholeText(value: number): string {
  if (Number.isNaN(value)) throw new ReferenceException('ValueError', 'cannot convert float NaN to integer');
  if (!Number.isFinite(value))
    throw new ReferenceException('OverflowError', 'cannot convert float infinity to integer');
  return String(BigInt(roundHalfEven(value)));
}
