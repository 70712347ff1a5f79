/**
 * Powers with a whole exponent by repeated squaring.
 *
 * @module
 */

/** base^exponent for a whole `exponent` ≥ 0, multiplied in the order of LLVM's `powi`, whose bits `**` does not keep. */
export function integerPower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
