/**
 * Upper, lower and title case.
 *
 * @module
 */
import { budget } from '../world/budget.ts';

const ASCII = /^[\0-\x7f]*$/;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;
const TITLE: Readonly<Record<string, string>> = {
  ǅ: 'ǅ',
  ǈ: 'ǈ',
  ǋ: 'ǋ',
  ǲ: 'ǲ',
  ǆ: 'ǅ',
  Ǆ: 'ǅ',
  ǉ: 'ǈ',
  Ǉ: 'ǈ',
  ǌ: 'ǋ',
  Ǌ: 'ǋ',
  ǳ: 'ǲ',
  Ǳ: 'ǲ',
  ß: 'Ss',
  ﬁ: 'Fi',
  ﬂ: 'Fl',
};

function toTitle(character: string): string {
  return TITLE[character] ?? character.toUpperCase();
}

/** `text.title()` */
export function titleCase(text: string): string {
  let result = '';
  let inWord = false;
  if (ASCII.test(text)) {
    const lower = text.toLowerCase();
    let from = 0;
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      const isLetter = code >= 97 && code <= 122;
      if (isLetter && !inWord) {
        result += lower.slice(from, at) + String.fromCharCode(code - 32);
        from = at + 1;
      }
      inWord = isLetter;
    }
    return result + lower.slice(from);
  }
  for (const character of text) {
    const cased = CASED.test(character);
    result += cased ? (inWord ? character.toLowerCase() : toTitle(character)) : character;
    inWord = cased;
  }
  return result;
}

/** `text.capitalize()` */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return toTitle(first) + text.slice(first.length).toLowerCase();
}

/** `text.swapcase()` */
export function swapCase(text: string): string {
  let result = '';
  for (const character of text) {
    result += /\p{Lu}/u.test(character)
      ? character.toLowerCase()
      : LOWER.test(character)
        ? character.toUpperCase()
        : character;
  }
  return result;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Unicode's full folding of a character: lower case of its upper case, but for the dotless i, ẞ and Cherokee. */
function foldCharacter(character: string): string {
  if (character === 'ı') return character;
  if (character === 'ẞ') return 'ss';
  if (/[\u13a0-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  return [...character.toUpperCase().toLowerCase()].map((each) => (each === 'ς' ? 'σ' : each)).join('');
}

/** `text.casefold()` */
export function caseFold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  budget.allocate(text.length * 32);
  let result = '';
  for (const character of text) {
    result += foldCharacter(character);
    budget.burn(1);
  }
  return result;
}

/** `text.istitle()` */
export function isTitle(text: string): boolean {
  let inWord = false;
  let any = false;
  for (const character of text) {
    if (UPPER.test(character)) {
      if (inWord) return false;
      any = true;
    } else if (LOWER.test(character) && !inWord) return false;
    inWord = CASED.test(character);
  }
  return any;
}

/** `text.islower()` */
export function isLower(text: string): boolean {
  return LOWER.test(text) && !UPPER.test(text);
}

/** `text.isupper()` */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lt}]/u.test(text);
}
