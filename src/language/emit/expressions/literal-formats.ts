/**
 * Takes texts of `format` and `%` apart, where their fields are of the plain forms.
 *
 * @module
 */

/** A field: which value it takes and how it is written. */
export interface Field {
  readonly index: number;
  readonly conversion: 's' | 'r' | 'a' | null;
  readonly specification: string;
  /** A whole directive of `%`, instead of the two above. */
  readonly directive?: string;
}

const FIELD = /\{\{|\}\}|\{([A-Za-z_][A-Za-z_0-9]*|\d{0,4})(?:!([rsa]))?(?::([^{}]*))?\}|[{}]/g;
const DIRECTIVE = /%%|%[-+ #0]*\d{0,4}(?:\.\d{0,4})?([srdiuxXoeEfFgG])|%/g;

/**
 * Literals and fields of a text for `format` with so many positional values and those names; null where a field is of
 * another form, has no value, or fields are numbered both ways.
 */
export function formatPieces(
  text: string,
  positional: number,
  names: readonly string[],
): readonly (string | Field)[] | null {
  let automatic = 0;
  let byHand = false;
  return pieces(text, FIELD, (match) => {
    const [whole, name, conversion, specification = ''] = match;
    if (whole === '{{' || whole === '}}') return whole.charAt(0);
    if (name === undefined) return null;
    const numbered = /^\d+$/.test(name);
    byHand ||= numbered;
    const index = name === '' ? automatic++ : numbered ? Number(name) : names.indexOf(name) + positional;
    const known = name === '' || numbered ? index < positional : index >= positional;
    if (!known || (byHand && automatic > 0)) return null;
    return { index, conversion: (conversion ?? null) as Field['conversion'], specification };
  });
}

/** Literals and directives of a text for `%` with so many values; null where one is of another form, or they are not as many. */
export function percentPieces(text: string, values: number): readonly (string | Field)[] | null {
  let used = 0;
  const found = pieces(text, DIRECTIVE, ([whole, type]) => {
    if (whole === '%%') return '%';
    if (type === undefined) return null;
    const field = { index: used++, conversion: null, specification: '' };
    return whole === '%s' ? { ...field, conversion: 's' } : { ...field, directive: whole };
  });
  return used === values ? found : null;
}

function pieces(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => string | Field | null,
): readonly (string | Field)[] | null {
  const found: (string | Field)[] = [];
  let literal = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const piece = read(match);
    if (piece === null) return null;
    literal += text.slice(at, match.index);
    at = match.index + match[0].length;
    if (typeof piece === 'string') literal += piece;
    else {
      if (literal !== '') found.push(literal);
      literal = '';
      found.push(piece);
    }
  }
  literal += text.slice(at);
  if (literal !== '') found.push(literal);
  return found;
}
