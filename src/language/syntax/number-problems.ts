/**
 * What CPython's tokenizer refuses about numbers.
 *
 * @module
 */

/** CPython's limit for decimal literals. */
const MOST_DIGITS = 4300;
const KEYWORD_AFTER = /^(and|else|for|if|in|is|not|or)\b/;

/** The words, and where they point to within the number; `after`: what follows it. */
export function numberProblem(
  number: string,
  after: string,
): { readonly message: string; readonly offset: number } | null {
  const lower = number.toLowerCase();
  const kind = lower.startsWith('0x')
    ? 'hexadecimal'
    : lower.startsWith('0o')
      ? 'octal'
      : lower.startsWith('0b')
        ? 'binary'
        : 'decimal';
  if (kind !== 'decimal') {
    const digits = lower.slice(2);
    if (digits === '' || digits.endsWith('_') || digits.includes('__'))
      return { message: `invalid ${kind} literal`, offset: lower.length - 1 };
    const wrong = /^\d/.exec(after);
    if (wrong !== null && kind !== 'hexadecimal')
      return { message: `invalid digit '${wrong[0]}' in ${kind} literal`, offset: number.length };
    const bad = kind === 'octal' ? /[89]/.exec(digits) : kind === 'binary' ? /[2-9]/.exec(digits) : null;
    if (bad !== null) return { message: `invalid digit '${bad[0]}' in ${kind} literal`, offset: 2 + bad.index };
  } else {
    if (/__|_$|_\.|\._|_e|e_/.test(lower))
      return { message: 'invalid decimal literal', offset: Math.max(0, lower.search(/__|_$|_\.|\._|_e|e_/)) };
    if (/^0[0-9_]*[1-9]/.test(lower) && /^[\d_]+$/.test(lower)) {
      return {
        message: 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
        offset: 0,
      };
    }
  }
  const digits = /^\d+$/.test(lower.replaceAll('_', '')) ? lower.replaceAll('_', '').length : 0;
  if (kind === 'decimal' && digits > MOST_DIGITS) {
    return {
      message: `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion: value has ${digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
      offset: 0,
    };
  }
  if (!/^[\p{ID_Start}_]/u.test(after) || KEYWORD_AFTER.test(after)) return null;
  return {
    message: lower.endsWith('j') ? 'invalid imaginary literal' : `invalid ${kind} literal`,
    offset: number.length - 1,
  };
}
