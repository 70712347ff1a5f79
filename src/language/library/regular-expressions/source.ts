/**
 * A pattern being read: characters, with an escape taken as one.
 *
 * @module
 */
import { PatternError } from './syntax.ts';

/** See the module's head. Positions are in code points. */
export class PatternSource {
  readonly characters: readonly string[];
  position = 0;

  constructor(pattern: string) {
    this.characters = [...pattern];
  }

  /** The next character, or an escape; `''` at the end. */
  get next(): string {
    const character = this.characters[this.position] ?? '';
    if (character !== '\\') return character;
    const second = this.characters[this.position + 1];
    if (second === undefined) throw new PatternError('bad escape (end of pattern)', this.position);
    return character + second;
  }

  take(): string {
    const taken = this.next;
    this.position += taken.startsWith('\\') ? 2 : taken === '' ? 0 : 1;
    return taken;
  }

  /** Takes a character if it is this one. */
  accept(character: string): boolean {
    if (this.next !== character) return false;
    this.take();
    return true;
  }

  /** Takes up to `most` characters of a kind. */
  takeWhile(most: number, kind: RegExp): string {
    let taken = '';
    while (taken.length < most && kind.test(this.characters[this.position] ?? '')) {
      taken += this.characters[this.position++];
    }
    return taken;
  }

  /** Everything before a terminator, which is taken too. `what` is for the error message. */
  takeUntil(terminator: string, what: string): string {
    let taken = '';
    const start = this.position;
    for (;;) {
      const character = this.characters[this.position];
      if (character === undefined) {
        if (taken === '') throw new PatternError(`missing ${what}`, this.position);
        throw new PatternError(`missing ${terminator}, unterminated name`, start);
      }
      this.position++;
      if (character === terminator) {
        if (taken === '') throw new PatternError(`missing ${what}`, this.position - 1);
        return taken;
      }
      taken += character;
    }
  }

  /** An error that begins `back` characters before what was taken last ended. */
  fail(message: string, back = 0): PatternError {
    return new PatternError(message, this.position - back);
  }
}
