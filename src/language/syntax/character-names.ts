/**
 * `\N{NAME}` in strings. JavaScript has no table of Unicode names, so those are here that strategies print: Latin, Greek,
 * arrows, signs, the commoner symbols and emoji.
 *
 * @module
 */
const NAMES: Readonly<Record<string, string>> = {
  SPACE: ' ',
  'NO-BREAK SPACE': '\u00a0',
  'DEGREE SIGN': '°',
  'MICRO SIGN': 'µ',
  'PLUS-MINUS SIGN': '±',
  'MULTIPLICATION SIGN': '×',
  'DIVISION SIGN': '÷',
  'EURO SIGN': '€',
  'POUND SIGN': '£',
  'YEN SIGN': '¥',
  'BITCOIN SIGN': '₿',
  'CENT SIGN': '¢',
  'SECTION SIGN': '§',
  'COPYRIGHT SIGN': '©',
  'REGISTERED SIGN': '®',
  'EN DASH': '–',
  'EM DASH': '—',
  'MINUS SIGN': '−',
  BULLET: '•',
  'HORIZONTAL ELLIPSIS': '…',
  'PER MILLE SIGN': '‰',
  'LEFTWARDS ARROW': '←',
  'UPWARDS ARROW': '↑',
  'RIGHTWARDS ARROW': '→',
  'DOWNWARDS ARROW': '↓',
  'LEFT RIGHT ARROW': '↔',
  INFINITY: '∞',
  'SQUARE ROOT': '√',
  'N-ARY SUMMATION': '∑',
  'ALMOST EQUAL TO': '≈',
  'NOT EQUAL TO': '≠',
  'LESS-THAN OR EQUAL TO': '≤',
  'GREATER-THAN OR EQUAL TO': '≥',
  'CHECK MARK': '✓',
  'HEAVY CHECK MARK': '✔',
  'BALLOT X': '✗',
  'CROSS MARK': '❌',
  'WHITE HEAVY CHECK MARK': '✅',
  'WARNING SIGN': '⚠',
  'BLACK STAR': '★',
  'WHITE STAR': '☆',
  'BLACK UP-POINTING TRIANGLE': '▲',
  'BLACK DOWN-POINTING TRIANGLE': '▼',
  'FULL BLOCK': '█',
  'LEFT DOUBLE QUOTATION MARK': '“',
  'RIGHT DOUBLE QUOTATION MARK': '”',
  'LEFT SINGLE QUOTATION MARK': '‘',
  'RIGHT SINGLE QUOTATION MARK': '’',
  ROCKET: '🚀',
  'CHART WITH UPWARDS TREND': '📈',
  'CHART WITH DOWNWARDS TREND': '📉',
  'MONEY BAG': '💰',
  SNAKE: '🐍',
  'GRINNING FACE': '😀',
};
const GREEK =
  'ALPHA BETA GAMMA DELTA EPSILON ZETA ETA THETA IOTA KAPPA LAMDA MU NU XI OMICRON PI RHO FINAL-SIGMA SIGMA TAU UPSILON PHI CHI PSI OMEGA'.split(
    ' ',
  );

/** The character of a Unicode name, or null when it is not in the table. */
export function characterNamed(name: string): string | null {
  const wanted = name.toUpperCase();
  const letter = /^(LATIN|GREEK) (SMALL|CAPITAL) LETTER (.+)$/.exec(wanted);
  if (letter?.[1] === 'LATIN' && /^[A-Z]$/.test(letter[3] ?? '')) {
    const capital = letter[3] ?? '';
    return letter[2] === 'SMALL' ? capital.toLowerCase() : capital;
  }
  if (letter?.[1] === 'GREEK') {
    const place = GREEK.indexOf((letter[3] ?? '').replace('FINAL SIGMA', 'FINAL-SIGMA').replace('LAMBDA', 'LAMDA'));
    if (place >= 0) return String.fromCodePoint((letter[2] === 'SMALL' ? 0x3b1 : 0x391) + place);
  }
  return NAMES[wanted] ?? null;
}
