/**
 * float32 scalars as text: the shortest digits that read back to the same float32.
 *
 * @module
 */

/** `repr(np.float32(x))`. */
export function singleRepr(x: number): string {
  if (x !== x) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0';
  let digits = 0;
  while (digits < 9 && Math.fround(Number(x.toExponential(digits))) !== x) digits++;
  const [mantissa, power] = x.toExponential(digits).split('e') as [string, string];
  const exponent = Number(power);
  if (Math.abs(x) < 1e-4 || exponent >= 16) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const text = String(Number(x.toExponential(digits)));
  return text.includes('.') ? text : `${text}.0`;
}
