/**
 * Bytes in, lines out, with a cap on what one line may cost.
 *
 * @module
 */

/** Receives what the reader finds. */
export interface LineHandler {
  /** A line without its ending; never blank. */
  readonly line: (text: string) => void;
  /** A line that is not UTF-8, or longer than the cap; reported once, when the line is over. */
  readonly refused: (why: 'too long' | 'not UTF-8') => void;
}

const NEWLINE = 10;

/**
 * Splits chunks at newlines. A line beyond `largest` bytes is skipped without being kept, so that no input can exhaust
 * memory; bytes are decoded per line, so that a character cut by a chunk border stays whole.
 */
export class LineReader {
  #pieces: Buffer[] = [];
  #size = 0;
  #tooLong = false;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });

  constructor(
    private readonly largest: number,
    private readonly handler: LineHandler,
  ) {}

  /** Takes the next bytes. */
  push(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.#keep(chunk.subarray(from, at));
      this.#finish();
      from = at + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** Takes the end of the input: what came after the last newline is a line too. */
  end(): void {
    if (this.#size > 0 || this.#tooLong) this.#finish();
  }

  #keep(piece: Buffer): void {
    if (piece.length === 0 || this.#tooLong) return;
    this.#size += piece.length;
    if (this.#size > this.largest) {
      this.#tooLong = true;
      this.#pieces = [];
      return;
    }
    this.#pieces.push(piece);
  }

  #finish(): void {
    const pieces = this.#pieces;
    const tooLong = this.#tooLong;
    this.#pieces = [];
    this.#size = 0;
    this.#tooLong = false;
    if (tooLong) {
      this.handler.refused('too long');
      return;
    }
    let text: string;
    try {
      text = this.#decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
    } catch {
      this.handler.refused('not UTF-8');
      return;
    }
    if (text.trim() !== '') this.handler.line(text);
  }
}
