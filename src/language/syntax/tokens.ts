/**
 * Tokens as CPython's tokenizer makes them, with the errors it raises. Used for syntax errors only: the tree comes from
 * py-ast.
 *
 * @module
 */
import { indentationTokens } from './indentation.ts';
import { numberProblem } from './number-problems.ts';
import type { SourceText } from './source-text.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** A token; columns from 0 in UTF-16 units, `level`: brackets around it. */
export interface Token {
  readonly type: 'name' | 'number' | 'string' | 'operator' | 'newline' | 'indent' | 'dedent' | 'end';
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly level: number;
}

/** An opening bracket. */
export interface OpenBracket {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What the tokenizer found; it stops at its first error. `open`: brackets that are never closed. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly problem: SyntaxProblem | null;
  readonly open: readonly OpenBracket[];
}

const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|==|<=|>=|<<|>>|\*\*|\/\/|[-+*/%@&|^~<>()[\]{},:.;=]/y;
const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const NUMBER =
  /(?:0[xX][\da-fA-F_]*|0[oO][\d_]*|0[bB][\d_]*|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d[\d_]*)?[jJ]?|\d[\d_]*\.?)/y;
const STRING_START = /(?:[rRbBuUfF]|[rR][bBfF]|[bBfF][rR])?("""|'''|"|')/y;
/** CPython's limit. */
const DEEPEST_BRACKETS = 200;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Tokenizes a file. */
export function tokenize(source: SourceText): Tokens {
  const scanner = new Scanner(source);
  const problem = scanner.run();
  return { tokens: scanner.tokens, problem, open: scanner.open };
}

class Scanner {
  readonly tokens: Token[] = [];
  readonly open: OpenBracket[] = [];
  readonly indents: number[] = [0];
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(readonly source: SourceText) {
    this.#text = source.text;
  }

  run(): SyntaxProblem | null {
    let freshLine = true;
    while (this.#at < this.#text.length) {
      if (freshLine && this.open.length === 0) {
        const problem = indentationTokens(this.source.line(this.#line), this.#line, this.indents, this.tokens);
        if (problem !== null) return problem;
      }
      freshLine = false;
      const character = this.#text[this.#at] ?? '';
      if (character === ' ' || character === '\t' || character === '\f') this.#at++;
      else if (character === '#') this.#at = this.#lineEnd();
      else if (character === '\n') {
        if (this.open.length === 0 && this.#pending()) this.#push('newline', '', this.#at);
        this.#nextLine(this.#at + 1);
        freshLine = true;
      } else if (character === '\\') {
        const problem = this.#continuation();
        if (problem !== null) return problem;
      } else {
        const problem = this.#token(character);
        if (problem !== null) return problem;
      }
    }
    if (this.#pending()) this.#push('newline', '', this.#at);
    for (; this.indents.length > 1; this.indents.pop()) this.#push('dedent', '', this.#at);
    this.#push('end', '', this.#at);
    return null;
  }

  #pending(): boolean {
    const last = this.tokens.at(-1);
    return last !== undefined && !/^(newline|indent|dedent)$/.test(last.type);
  }

  #lineEnd(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return end < 0 ? this.#text.length : end;
  }

  #nextLine(start: number): void {
    this.#at = start;
    this.#line++;
    this.#lineStart = start;
  }

  #push(type: Token['type'], text: string, start: number): void {
    this.tokens.push({ type, text, line: this.#line, column: start - this.#lineStart, level: this.open.length });
  }

  #problem(message: string, start: number): SyntaxProblem {
    return problemAt(message, this.#line, start - this.#lineStart);
  }

  #continuation(): SyntaxProblem | null {
    if (this.#text[this.#at + 1] === '\n') {
      this.#nextLine(this.#at + 2);
      return this.#at >= this.#text.length ? this.#problem('unexpected EOF while parsing', this.#at) : null;
    }
    return this.#problem('unexpected character after line continuation character', this.#at + 1);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #token(character: string): SyntaxProblem | null {
    const start = this.#at;
    const string = this.#match(STRING_START);
    if (string !== null) return this.#string(string[0], string[1] ?? '"');
    const name = this.#match(NAME);
    if (name !== null) return this.#take('name', name[0]);
    if (/\d/.test(character) || (character === '.' && /\d/.test(this.#text[start + 1] ?? ''))) {
      const number = this.#match(NUMBER)?.[0] ?? character;
      const problem = numberProblem(number, this.#text.slice(start + number.length, start + number.length + 12));
      if (problem !== null) return this.#problem(problem.message, start + problem.offset);
      return this.#take('number', number);
    }
    const operator = this.#match(OPERATOR);
    if (operator === null) return this.#strange(start);
    return this.#operator(operator[0]);
  }

  #take(type: Token['type'], text: string): null {
    this.#push(type, text, this.#at);
    this.#at += text.length;
    return null;
  }

  #operator(text: string): SyntaxProblem | null {
    if (/^[([{]$/.test(text)) {
      if (this.open.length >= DEEPEST_BRACKETS) return this.#problem('too many nested parentheses', this.#at);
      this.#push('operator', text, this.#at);
      this.open.push({ text, line: this.#line, column: this.#at - this.#lineStart });
      this.#at += 1;
      return null;
    }
    const wanted = CLOSING[text];
    if (wanted !== undefined) {
      const last = this.open.pop();
      if (last === undefined) return this.#problem(`unmatched '${text}'`, this.#at);
      if (last.text !== wanted) {
        const where = last.line === this.#line ? '' : ` on line ${last.line}`;
        return this.#problem(
          `closing parenthesis '${text}' does not match opening parenthesis '${last.text}'${where}`,
          this.#at,
        );
      }
    }
    return this.#take('operator', text);
  }

  #strange(start: number): SyntaxProblem {
    const point = this.#text.codePointAt(start) ?? 0;
    const shown = String.fromCodePoint(point);
    if (point < 128)
      return this.#problem(
        shown === '!' || shown === '?' || shown === '$' || shown === '`'
          ? 'invalid syntax'
          : `invalid non-printable character U+${hex(point)}`,
        start,
      );
    const printable = /[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(shown);
    return this.#problem(
      printable ? `invalid character '${shown}' (U+${hex(point)})` : `invalid non-printable character U+${hex(point)}`,
      start,
    );
  }

  #string(opening: string, quotes: string): SyntaxProblem | null {
    const start = this.#at;
    const startLine = this.#line;
    const column = start - this.#lineStart;
    let at = start + opening.length;
    for (;;) {
      const character = this.#text[at];
      if (character === undefined || (character === '\n' && quotes.length === 1)) {
        if (quotes.length === 1)
          return problemAt(`unterminated string literal (detected at line ${this.#line})`, startLine, column);
        const lines = this.#text.endsWith('\n') ? this.source.lines.length - 1 : this.source.lines.length;
        return problemAt(`unterminated triple-quoted string literal (detected at line ${lines})`, startLine, column);
      }
      if (this.#text.startsWith(quotes, at)) break;
      const width = character === '\\' ? 2 : 1;
      const newline = this.#text[at + width - 1] === '\n';
      at += width;
      if (newline) this.#nextLine(at);
    }
    this.tokens.push({
      type: 'string',
      text: this.#text.slice(start, at + quotes.length),
      line: startLine,
      column,
      level: this.open.length,
    });
    this.#at = at + quotes.length;
    return null;
  }
}

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
