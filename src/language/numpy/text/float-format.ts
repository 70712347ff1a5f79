/**
 * How the floats of one array are printed: all with one width (numpy's `FloatingFormat`).
 *
 * @module
 */
import { digitsOfMantissa, digitsWithFraction, mantissaParts, type Parts, positionalParts } from './digits.ts';
import type { PrintOptions } from './print-options.ts';

/** Formats one number. */
export type NumberFormat = (x: number) => string;

interface Widths {
  readonly left: number;
  readonly right: number;
}

function longest(parts: readonly string[]): number {
  let length = 0;
  for (const part of parts) length = Math.max(length, part.length);
  return length;
}

function withNonFinite(values: readonly number[], widths: Widths, options: PrintOptions): Widths {
  const finite = values.every((x) => Number.isFinite(x));
  if (finite) return widths;
  const negative = options.sign !== '-' || values.includes(Number.NEGATIVE_INFINITY);
  const offset = widths.right + 1;
  const infinity = options.infstr.length + (negative ? 1 : 0);
  return { left: Math.max(widths.left, options.nanstr.length - offset, infinity - offset), right: widths.right };
}

function nonFinite(x: number, widths: Widths, options: PrintOptions): string {
  const plus = options.sign === '+' ? '+' : '';
  const text = Number.isNaN(x) ? plus + options.nanstr : (x < 0 ? '-' : plus) + options.infstr;
  return text.padStart(widths.left + widths.right + 1);
}

function signed(parts: Parts, options: PrintOptions): string {
  return options.sign === '+' && !parts.whole.startsWith('-') ? `+${parts.whole}` : parts.whole;
}

function scientific(
  values: readonly number[],
  finite: readonly number[],
  options: PrintOptions,
  single: boolean,
): NumberFormat {
  const limit = options.floatmode === 'unique' ? 20 : options.precision;
  const all = finite.map((x) => mantissaParts(digitsOfMantissa(x, limit, single)));
  const precision = options.floatmode === 'fixed' ? limit : longest(all.map((parts) => parts.fraction));
  const powerDigits = longest(all.map((parts) => parts.power)) - 1;
  const spaced = options.sign === ' ' ? 1 : 0;
  const left =
    longest(all.map((parts) => signed(parts, options))) +
    (all.some((parts) => parts.whole.startsWith('-')) ? 0 : spaced);
  const widths = withNonFinite(values, { left, right: powerDigits + 2 + precision }, options);
  return (x) => {
    if (!Number.isFinite(x)) return nonFinite(x, widths, options);
    const parts = mantissaParts(digitsOfMantissa(x, precision, single));
    const power = parts.power[0] + parts.power.slice(1).padStart(powerDigits, '0');
    return `${signed(parts, options).padStart(widths.left)}.${parts.fraction.padEnd(precision, '0')}e${power}`;
  };
}

function positional(
  values: readonly number[],
  finite: readonly number[],
  options: PrintOptions,
  single: boolean,
): NumberFormat {
  const limit = options.floatmode === 'unique' ? 400 : options.precision;
  const all = finite.map((x) => positionalParts(digitsWithFraction(x, limit, single)));
  const right = options.floatmode === 'fixed' ? limit : longest(all.map((parts) => parts.fraction));
  const spaced = options.sign === ' ' ? 1 : 0;
  const left =
    longest(all.map((parts) => signed(parts, options))) +
    (all.some((parts) => parts.whole.startsWith('-')) ? 0 : spaced);
  const widths = withNonFinite(values, { left, right }, options);
  const zeros = options.floatmode === 'fixed' || options.floatmode === 'maxprec_equal';
  return (x) => {
    if (!Number.isFinite(x)) return nonFinite(x, widths, options);
    const parts = positionalParts(digitsWithFraction(x, limit, single));
    const fraction = zeros ? parts.fraction.padEnd(right, '0') : parts.fraction;
    return `${signed(parts, options).padStart(widths.left)}.${fraction}`.padEnd(widths.left + 1 + widths.right);
  };
}

/** The format of the floats that are to be printed together. */
export function floatFormat(values: readonly number[], options: PrintOptions, single: boolean): NumberFormat {
  const finite = values.filter((x) => Number.isFinite(x));
  let largest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const x of finite) {
    if (x === 0) continue;
    largest = Math.max(largest, Math.abs(x));
    smallest = Math.min(smallest, Math.abs(x));
  }
  const exponents =
    largest > 0 && (largest >= 1e8 || (!options.suppress && (smallest < 0.0001 || largest / smallest > 1000)));
  if (exponents) return scientific(values, finite, options, single);
  if (finite.length === 0) {
    const widths = withNonFinite(values, { left: 0, right: 0 }, options);
    return (x) => nonFinite(x, widths, options);
  }
  return positional(values, finite, options, single);
}
