/**
 * Powers modulo an integer.
 *
 * @module
 */
import { valueError } from '../exceptions/raise.ts';
import { budget } from '../world/budget.ts';

function positiveRest(n: bigint, modulus: bigint): bigint {
  const rest = n % modulus;
  return rest !== 0n && rest < 0n !== modulus < 0n ? rest + modulus : rest;
}

/** `base ** exponent % modulus` for an exponent ≥ 0, with the sign of the modulus. */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const size = modulus < 0n ? -modulus : modulus;
  const words = size.toString(16).length / 16;
  const work = 1 + words ** 2 / 25;
  let result = 1n % size;
  let factor = positiveRest(base, size);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    budget.burn(work);
    if (rest & 1n) result = (result * factor) % size;
    factor = (factor * factor) % size;
  }
  return positiveRest(result, modulus);
}

/** The inverse of `n` modulo `modulus`; raises ValueError when there is none. */
export function modularInverse(n: bigint, modulus: bigint): bigint {
  const size = modulus < 0n ? -modulus : modulus;
  let [a, b] = [positiveRest(n, size), size];
  let [x, y] = [1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a !== 1n) throw valueError('base is not invertible for the given modulus');
  return positiveRest(x, size);
}
