/**
 * Writes the body of one JavaScript function: lines with indentation, temporaries, and at the start of each line a mark
 * that says which Python line and function it came from. The marks become the line table.
 *
 * @module
 */

import type { Expr } from '../lower/ir.ts';
import { ANY, type StaticType } from '../lower/static-type.ts';
import { typeOf } from '../lower/types/type-of.ts';
import type { ModuleEmitter, SurfaceName } from './module-emitter.ts';

/** Around a mark at the start of a line. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

/** See the module's head. */
export class FunctionEmitter {
  readonly lines: string[] = [];
  /** Labels that `break` leaves by, of the loops around. */
  readonly loops: string[] = [];
  /** What a `return` gives: boxed, unless the function's calls tell a raw type. */
  returns: StaticType = ANY;
  /** Whether it is a generator: its frame has another depth at each turn. */
  suspends = false;
  /** The variable that holds the line of the `try` that is being written, where that tells lines. */
  told: string | null = null;
  /** Whether something was written that is not on the line that {@link told} says, or makes a frame that is not counted. */
  untold = false;
  /** Python line that is being written. */
  line = 0;
  #indentation = 1;
  #temporaries = 0;
  #names = 0;
  readonly #function: number;

  constructor(
    readonly module: ModuleEmitter,
    readonly functionName: string,
    /** Code that runs once (module and class bodies): size before speed. */
    readonly cold: boolean,
  ) {
    this.#function = module.functionIndex(functionName);
  }

  /** Type of an expression. */
  typeOf(expr: Expr): StaticType {
    return typeOf(expr, this.module.types);
  }

  use(name: SurfaceName): string {
    return this.module.use(name);
  }

  /** A temporary of this function. */
  temporary(): string {
    return `t${++this.#temporaries}`;
  }

  /** A name of its own for a `const` or label. */
  name(stem: string): string {
    return `${stem}${++this.#names}`;
  }

  /** The mark of a Python line in this function. */
  mark(line: number): string {
    return `${MARK_START}${line},${this.#function}${MARK_END}`;
  }

  /** Writes a line (or several, when the text has inner functions). */
  push(text: string, line = this.line): void {
    const indentation = '  '.repeat(this.#indentation);
    for (const part of text.split('\n')) {
      const end = part.startsWith(MARK_START) ? part.indexOf(MARK_END) + 1 : 0;
      this.lines.push(`${end > 0 ? part.slice(0, end) : this.mark(line)}${indentation}${part.slice(end)}`);
    }
  }

  /** Writes `opening`, what `body` writes, indented, and `closing`. */
  nest(opening: string, body: () => void, closing = '}'): void {
    this.push(opening);
    this.indented(body);
    this.push(closing);
  }

  /** Runs a callback one level further in. */
  indented(body: () => void): void {
    this.#indentation++;
    body();
    this.#indentation--;
  }

  /** An expression on a Python line of its own gets a JavaScript line of its own. */
  onLine(line: number, text: () => string): string {
    if (line === this.line || line === 0) return text();
    this.untold = true;
    const outer = this.line;
    this.line = line;
    const inner = text();
    this.line = outer;
    return `(\n${this.mark(line)}${inner}\n${this.mark(outer)})`;
  }

  /** The function's text: head, declarations, lines. The closing brace carries the mark of `around`. */
  finish(head: string, declared: readonly string[], around: FunctionEmitter): string {
    const names = [...declared];
    for (let n = 1; n <= this.#temporaries; n++) names.push(`t${n}`);
    const declaration = names.length === 0 ? [] : [`${this.mark(this.line)}  let ${names.join(', ')};`];
    return [`${head} {`, ...declaration, ...this.lines, `${around.mark(around.line)}}`].join('\n');
  }

  /** Where this function is, for tracebacks. */
  place(): string {
    return this.module.constant(JSON.stringify({ file: this.module.path, function: this.functionName }));
  }

  /** Names of all temporaries so far. */
  temporaries(): string[] {
    return Array.from({ length: this.#temporaries }, (_, index) => `t${index + 1}`);
  }
}
