/**
 * Floats as CPython prints them: the shortest digits that read back to the same double, with an exponent below 1e-4 and
 * from 1e16 on.
 *
 * @module
 */
import { paddedDigits } from './padding.ts';

const SHORT_DECIMALS = [2, 5] as const;
/** Whole parts from here on are not written as small integers, which is what makes it quick. */
const SHORT_SIZE = 2 ** 31;

/**
 * The text of a fraction with few decimals, as prices have: where n / 10ᵏ of at most 15 digits is the double, no other
 * decimal of so few digits is, so it is the shortest.
 */
function shortDecimal(size: number, sign: string): string | undefined {
  if (size >= SHORT_SIZE) return undefined;
  for (const decimals of SHORT_DECIMALS) {
    const unit = 10 ** decimals;
    const count = Math.round(size * unit);
    if (count / unit !== size) continue;
    const whole = Math.floor(size);
    let fraction = count - whole * unit;
    let digits: number = decimals;
    for (; fraction % 10 === 0; fraction /= 10) digits--;
    return `${sign}${whole}.${paddedDigits(fraction, digits)}`;
  }
  return undefined;
}

/** `repr(x)`. */
export function floatRepr(x: number): string {
  if (Number.isInteger(x)) {
    if (Math.abs(x) < 1e16) return Object.is(x, -0) ? '-0.0' : `${x}.0`;
  } else {
    if (x !== x) return 'nan';
    if (x === Number.POSITIVE_INFINITY) return 'inf';
    if (x === Number.NEGATIVE_INFINITY) return '-inf';
    const size = Math.abs(x);
    if (size >= 1e-4 && size < 1e16) return shortDecimal(size, x < 0 ? '-' : '') ?? String(x);
  }
  const [digits, exponent] = x.toExponential().split('e') as [string, string];
  const power = Number(exponent);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** As {@link floatRepr}, without `.0`: the parts of a complex number. */
export function shortFloat(x: number): string {
  const text = floatRepr(x);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
}
