/**
 * Replacement templates: `\1`, `\g<name>`, escapes.
 *
 * @module
 */
import { indexError } from '../../runtime/exceptions/raise.ts';
import { escapedCharacter } from './escapes.ts';
import { PatternSource } from './source.ts';

/** A piece of a template: text, or a group. */
export type TemplatePart = string | number;

const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;

/** Reads a template. Raises PatternError, and IndexError for an unknown name. */
export function parseTemplate(
  template: string,
  groupCount: number,
  names: ReadonlyMap<string, number>,
): TemplatePart[] {
  if (!template.includes('\\')) return [template];
  const source = new PatternSource(template);
  const parts: TemplatePart[] = [];
  let text = '';
  const group = (index: number, back: number): void => {
    if (index > groupCount) throw source.fail(`invalid group reference ${index}`, back);
    if (text !== '') parts.push(text);
    text = '';
    parts.push(index);
  };
  while (source.next !== '') {
    const taken = source.take();
    if (!taken.startsWith('\\')) {
      text += taken;
      continue;
    }
    const letter = taken.slice(1);
    if (letter === 'g') {
      if (!source.accept('<')) throw source.fail('missing <');
      const name = source.takeUntil('>', 'group name');
      const known = names.get(name);
      if (known !== undefined) group(known, 0);
      else if (/^[0-9]+$/.test(name)) group(Number(name), name.length + 1);
      else if (!IDENTIFIER.test(name)) {
        throw source.fail(`bad character in group name '${name}'`, [...name].length + 1);
      } else throw indexError(`unknown group name '${name}'`);
    } else if (/^[1-9]$/.test(letter)) {
      let digits = letter + source.takeWhile(1, /^[0-9]$/);
      if (/^[0-3][0-7]$/.test(digits)) {
        const third = source.takeWhile(1, /^[0-7]$/);
        if (third !== '') {
          digits += third;
          text += String.fromCodePoint(Number.parseInt(digits, 8));
          continue;
        }
      }
      group(Number(digits), digits.length);
    } else {
      const code = 'xuU'.includes(letter) ? undefined : letter === 'b' ? 8 : escapedCharacter(taken, source, false);
      if (code === undefined) throw source.fail(`bad escape ${taken}`, 2);
      // an unknown escape of a character that is no letter stays as it is
      text += '0abfnrtv\\'.includes(letter) ? String.fromCodePoint(code) : taken;
    }
  }
  if (text !== '') parts.push(text);
  return parts;
}
