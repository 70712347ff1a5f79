/**
 * Floats with a given number of digits, rounded half to even on the exact value of the double, as C's printf does.
 *
 * @module
 */
import { paddedDigits } from './padding.ts';

const TWO_TO: readonly number[] = Array.from({ length: 102 }, (_, exponent) => 2 ** exponent);

const QUICK_DIGITS = 8;
/** Below it a product is off by less than 1e-4. */
const QUICK_SIZE = 2 ** 40;
const TIE_LOW = 0.4999;
const TIE_HIGH = 0.5001;
const TEN_TO: readonly number[] = Array.from({ length: QUICK_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Digits after the point of the finest double. */
const EXACT_DIGITS = 1100;

/** `'%.{digits}f' % x` for a finite x. */
export function fixed(x: number, digits: number): string {
  const size = Math.abs(x);
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (digits === 0 && size < QUICK_SIZE) return sign + String(roundHalfEven(size));
  const quick = digits >= 1 && digits <= QUICK_DIGITS ? quickFixed(size, digits) : undefined;
  if (quick !== undefined) return sign + quick;
  if (size >= 1e21 || digits > 100) return sign + exactFixed(size, digits);
  const text = size.toFixed(digits);
  if (digits < 100 && Number.isInteger(size * (TWO_TO[digits + 1] as number)))
    return sign + evenAtTie(text, size.toFixed(digits + 1));
  return sign + text;
}

/** The digits by one multiplication where its error cannot matter: a small result that is nowhere near a tie. */
function quickFixed(size: number, digits: number): string | undefined {
  const unit = TEN_TO[digits] as number;
  const scaled = size * unit;
  if (!(scaled < QUICK_SIZE)) return undefined;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  if (rest > TIE_LOW && rest < TIE_HIGH) return undefined;
  const rounded = rest > 0.5 ? floor + 1 : floor;
  const whole = Math.floor(rounded / unit);
  return `${whole}.${paddedDigits(rounded - whole * unit, digits)}`;
}

/** toFixed rounds ties up; Python rounds them to even. `finer` has one digit more and is exact when there is a tie. */
function evenAtTie(rounded: string, finer: string): string {
  if (!finer.endsWith('5')) return rounded;
  const last = Number(rounded.at(-1));
  return last % 2 === 0 ? rounded : rounded.slice(0, -1) + (last - 1);
}

function exactFixed(size: number, digits: number): string {
  let numerator = size;
  let shift = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    shift++;
  }
  const kept = Math.min(digits, EXACT_DIGITS);
  const scaled = BigInt(numerator) * 10n ** BigInt(kept);
  let result = scaled >> BigInt(shift);
  const rest = scaled - (result << BigInt(shift));
  const half = shift === 0 ? 0n : 1n << BigInt(shift - 1);
  if (shift > 0 && (rest > half || (rest === half && result % 2n === 1n))) result += 1n;
  const text = String(result).padStart(kept + 1, '0');
  const tail = digits === 0 ? '' : `.${text.slice(text.length - kept)}${'0'.repeat(digits - kept)}`;
  return text.slice(0, text.length - kept) + tail;
}

/** The digits of `'%.{digits}e' % x` for a finite x, without sign, and the power of ten of the first. */
export function scientific(x: number, digits: number): { readonly digits: string; readonly exponent: number } {
  const size = Math.abs(x);
  const count = Math.min(digits, 100);
  const [mantissa, power] = size.toExponential(count).split('e') as [string, string];
  let text = mantissa.replace('.', '');
  if (count <= 75) {
    const finer = size.toExponential(count + 25).split('e') as [string, string];
    const tail = finer[0].replace('.', '').slice(count + 1);
    const last = Number(text.at(-1));
    if (/^50+$/.test(tail) && last % 2 === 1 && finer[1] === power) text = text.slice(0, -1) + (last - 1);
  }
  return { digits: text + '0'.repeat(digits - count), exponent: Number(power) };
}

/** `round(x, digits)` of a Python float. */
export function roundDigits(x: number, digits: number): number {
  if (!Number.isFinite(x) || digits > 323) return x;
  if (digits >= 0) return digits > 100 ? x : Number(fixed(x, digits));
  if (digits < -308) return x < 0 || Object.is(x, -0) ? -0 : 0;
  const unit = 10n ** BigInt(-digits);
  const size = Math.abs(x);
  const whole = BigInt(Math.floor(size));
  const hasFraction = !Number.isInteger(size);
  let quotient = whole / unit;
  const rest = (whole % unit) * 2n;
  if (rest > unit || (rest === unit && (hasFraction || quotient % 2n === 1n))) quotient += 1n;
  const result = Number(quotient * unit);
  return x < 0 || Object.is(x, -0) ? -result : result;
}

/** `round(x)` of a finite float, half to even. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
