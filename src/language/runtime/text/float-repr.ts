/**
 * Floats as CPython prints them: the shortest digits that read back to the same double, with an exponent below 1e-4 and
 * from 1e16 on.
 *
 * @module
 */

/** `repr(x)`. */
export function floatRepr(x: number): string {
  if (Number.isInteger(x)) {
    if (Math.abs(x) < 1e16) return Object.is(x, -0) ? '-0.0' : `${x}.0`;
  } else {
    if (x !== x) return 'nan';
    if (x === Number.POSITIVE_INFINITY) return 'inf';
    if (x === Number.NEGATIVE_INFINITY) return '-inf';
    const size = Math.abs(x);
    if (size >= 1e-4 && size < 1e16) return String(x);
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
