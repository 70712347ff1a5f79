/**
 * A text that is matched, as code points.
 *
 * @module
 */
import { isFlat } from '../../runtime/text/code-points.ts';
import { budget } from '../../runtime/world/budget.ts';

/** A text with its code points; positions are those of code points. */
export class Subject {
  readonly codes: Uint16Array | Uint32Array;
  private readonly flat: boolean;
  private readonly characters: readonly string[];

  constructor(readonly text: string) {
    this.flat = isFlat(text);
    budget.allocate(text.length * 4);
    budget.burn(text.length >> 3);
    this.characters = this.flat ? [] : [...text];
    if (this.flat) {
      const codes = new Uint16Array(text.length);
      for (let index = 0; index < text.length; index++) codes[index] = text.charCodeAt(index);
      this.codes = codes;
    } else {
      this.codes = Uint32Array.from(this.characters, (character) => character.codePointAt(0) as number);
    }
  }

  get length(): number {
    return this.codes.length;
  }

  slice(start: number, end: number): string {
    return this.flat ? this.text.slice(start, end) : this.characters.slice(start, end).join('');
  }
}

let latest: Subject | undefined;

/** The subject of a text; that of the last text is kept, since patterns are often tried one after another. */
export function subjectOf(text: string): Subject {
  if (latest?.text !== text) latest = new Subject(text);
  return latest;
}
