/**
 * Padding of texts that have one UTF-16 unit a character, with the short paddings at hand.
 *
 * @module
 */

const LONGEST = 40;
const ZEROS: readonly string[] = Array.from({ length: LONGEST + 1 }, (_, count) => '0'.repeat(count));
const SPACES: readonly string[] = Array.from({ length: LONGEST + 1 }, (_, count) => ' '.repeat(count));

/** A character so many times; nothing for a negative count. */
export function repeated(character: string, count: number): string {
  if (count <= 0) return '';
  if (count <= LONGEST) {
    if (character === ' ') return SPACES[count] as string;
    if (character === '0') return ZEROS[count] as string;
  }
  return character.repeat(count);
}

/** A whole number that has at most so many digits, with zeros before it. */
export function paddedDigits(n: number, digits: number): string {
  const text = String(n);
  return text.length < digits ? repeated('0', digits - text.length) + text : text;
}
