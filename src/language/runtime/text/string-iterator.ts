/**
 * The characters of a str.
 *
 * @module
 */
import { PyIterator } from '../objects/py-iterator.ts';

/** Walks code points. */
export class StringIterator extends PyIterator {
  private index = 0;

  constructor(private readonly text: string) {
    super();
  }

  override next(): string | undefined {
    const { text, index } = this;
    if (index >= text.length) return undefined;
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff || index + 1 >= text.length) {
      this.index = index + 1;
      return text.charAt(index);
    }
    const next = text.charCodeAt(index + 1);
    const width = next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
    this.index = index + width;
    return text.slice(index, index + width);
  }
}
