/**
 * Arithmetic of complex numbers, in CPython's order of operations.
 *
 * @module
 */
import { exp } from '../algorithms/libm/exponential.ts';
import { atan2 } from '../algorithms/libm/inverse-trigonometric.ts';
import { log } from '../algorithms/libm/logarithm.ts';
import { pow } from '../algorithms/libm/power.ts';
import { hypot } from '../algorithms/libm/roots.ts';
import { cos, sin } from '../algorithms/libm/trigonometric.ts';
import { overflowError, zeroDivisionError } from '../exceptions/raise.ts';
import { PyComplex } from '../objects/py-complex.ts';

/** `a * b` */
export function complexProduct(a: PyComplex, b: PyComplex): PyComplex {
  return new PyComplex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real);
}

/** `a / b`, by the larger part of the divisor. */
export function complexQuotient(a: PyComplex, b: PyComplex): PyComplex {
  if (b.real === 0 && b.imaginary === 0) throw zeroDivisionError('complex division by zero');
  if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
    const ratio = b.imaginary / b.real;
    const denominator = b.real + b.imaginary * ratio;
    return new PyComplex((a.real + a.imaginary * ratio) / denominator, (a.imaginary - a.real * ratio) / denominator);
  }
  const ratio = b.real / b.imaginary;
  const denominator = b.real * ratio + b.imaginary;
  return new PyComplex((a.real * ratio + a.imaginary) / denominator, (a.imaginary * ratio - a.real) / denominator);
}

const ZERO_POWER = '0.0 to a negative or complex power';

/** `a ** b`: by squaring for small whole exponents, else in polar form. */
export function complexPower(a: PyComplex, b: PyComplex): PyComplex {
  if (b.imaginary === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100) {
    const power = wholePower(a, Math.abs(b.real));
    if (b.real >= 0) return inRange(power);
    if (power.real === 0 && power.imaginary === 0) throw zeroDivisionError(ZERO_POWER);
    return inRange(complexQuotient(new PyComplex(1, 0), power));
  }
  if (a.real === 0 && a.imaginary === 0) {
    if (b.imaginary !== 0 || b.real < 0) throw zeroDivisionError(ZERO_POWER);
    return new PyComplex(0, 0);
  }
  const size = hypot(a.real, a.imaginary);
  const angle = atan2(a.imaginary, a.real);
  let length = pow(size, b.real);
  let phase = angle * b.real;
  if (b.imaginary !== 0) {
    length /= exp(angle * b.imaginary);
    phase += b.imaginary * log(size);
  }
  return inRange(new PyComplex(length * cos(phase), length * sin(phase)));
}

function inRange(power: PyComplex): PyComplex {
  const infinite =
    Math.abs(power.real) === Number.POSITIVE_INFINITY || Math.abs(power.imaginary) === Number.POSITIVE_INFINITY;
  if (infinite) throw overflowError('complex exponentiation');
  return power;
}

function wholePower(a: PyComplex, exponent: number): PyComplex {
  let result = new PyComplex(1, 0);
  let base = a;
  for (let mask = 1; mask <= exponent; mask *= 2) {
    if (Math.floor(exponent / mask) % 2 === 1) result = complexProduct(result, base);
    base = complexProduct(base, base);
  }
  return result;
}
