/**
 * Texts of `format` and `%` that have fields of the simplest forms only, taken apart once.
 *
 * @module
 */

/** The literals, one more than there are fields between them. */
export interface PlainFormat<Field> {
  readonly literals: readonly string[];
  readonly fields: readonly Field[];
}

/** Texts that are remembered, and the length up to which one is. */
const MOST_REMEMBERED = 1000;

/**
 * A function that takes a text apart, null where it has other fields too. `pattern` finds a field and `read` says what it
 * asks for; a literal that matches `other` is no literal.
 */
export function plainFormats<Field>(
  pattern: RegExp,
  read: (match: RegExpExecArray) => Field,
  other: RegExp,
): (text: string) => PlainFormat<Field> | null {
  const remembered = new Map<string, PlainFormat<Field> | null>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const literals: string[] = [];
    const fields: Field[] = [];
    let rest = text;
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      literals.push(rest.slice(0, match.index));
      fields.push(read(match));
      rest = rest.slice(match.index + match[0].length);
    }
    literals.push(rest);
    const format = literals.some((literal) => other.test(literal)) ? null : { literals, fields };
    if (remembered.size < MOST_REMEMBERED && text.length < MOST_REMEMBERED) remembered.set(text, format);
    return format;
  };
}
