/**
 * Kernels put together from instructions, and the module of all of them.
 *
 * @module
 */
import {
  addIntegers,
  type Code,
  type Expression,
  type Integer,
  integer,
  isInvariant,
  isLess,
  repeat,
  type Statement,
  unsigned,
  type ValueType,
} from './instructions.ts';

/** A local variable or parameter. */
export interface Variable<Type extends ValueType> extends Expression<Type> {
  set(value: Expression<Type>): Statement;
}

const TYPE_CODES: Readonly<Record<ValueType, number>> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

/** A function of integers and doubles that reads and writes the memory and gives nothing back. */
export class Kernel {
  readonly parameters: ValueType[] = [];
  readonly locals: ValueType[] = [];
  readonly body: Statement[] = [];

  /** The next parameter; all of them come before the first variable. */
  parameter<Type extends 'i32' | 'f64'>(type: Type): Variable<Type> {
    if (this.locals.length > 0) throw new Error('expected parameters before variables');
    this.parameters.push(type);
    return this.#at(type, this.parameters.length - 1);
  }

  /** A new variable. */
  variable<Type extends ValueType>(type: Type): Variable<Type> {
    this.locals.push(type);
    return this.#at(type, this.parameters.length + this.locals.length - 1);
  }

  add(...statements: readonly Statement[]): this {
    this.body.push(...statements);
    return this;
  }

  #at<Type extends ValueType>(type: Type, index: number): Variable<Type> {
    return {
      type,
      code: [0x20, unsigned(index)],
      set: ({ code }) => ({ code: [code, 0x21, unsigned(index)] }),
    };
  }
}

/** Raises `variable` by `bytes`. */
export const advance = (variable: Variable<'i32'>, bytes: number | Integer): Statement =>
  variable.set(addIntegers(variable, typeof bytes === 'number' ? integer(bytes) : bytes));

/** `body` from the present value of `variable` in steps of `bytes` until it is not less than `end`; once at least. */
export const loopUntil = (
  variable: Variable<'i32'>,
  end: Integer,
  bytes: number,
  body: readonly Statement[],
): Statement => repeat([...body, advance(variable, bytes)], isLess(variable, end));

function flatten(code: Code, bytes: number[] = [], replace: (part: Code) => Code = (part) => part): number[] {
  for (const part of code) {
    if (typeof part === 'number') bytes.push(part);
    else flatten(replace(part), bytes, replace);
  }
  return bytes;
}

/** The code of a kernel with its variables; what is the same throughout is computed before all else, into variables of its own. */
function bodyOf({ parameters, locals, body }: Kernel): Code {
  const first = parameters.length + locals.length;
  const once = new Map<string, readonly [variable: number, code: Code]>();
  const bytes = flatten(
    body.map(({ code }) => code),
    [],
    (part) => {
      if (!isInvariant(part)) return part;
      const key = flatten(part).join();
      const [variable] = once.get(key) ?? [first + once.size];
      once.set(key, [variable, part]);
      return [0x20, unsigned(variable)];
    },
  );
  const types = [...locals, ...Array<ValueType>(once.size).fill('v128')];
  const beginnings = [...once.values()].map(([variable, code]) => [code, 0x21, unsigned(variable)]);
  return [list(types.map((type) => [1, TYPE_CODES[type]])), beginnings, bytes, 0x0b];
}

/** `code` after its length. */
function sized(code: Code): Code {
  const bytes = flatten(code);
  return [unsigned(bytes.length), bytes];
}

const list = (items: Code): Code => [unsigned(items.length), items];
const section = (id: number, items: Code): Code => [id, sized(list(items))];
const name = (text: string): Code => sized(Array.from(text, (letter) => letter.charCodeAt(0)));

/** `\0asm`, version 1. */
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** The bytes of a module that exports the kernels by their names and works on the memory `environment.memory`. */
export function assemble(makers: Readonly<Record<string, () => Kernel>>): Uint8Array {
  const kernels = Object.values(makers).map((make) => make());
  const types = kernels.map(({ parameters }) => [0x60, list(parameters.map((type) => TYPE_CODES[type])), 0]);
  const bodies = kernels.map((kernel) => sized(bodyOf(kernel)));
  const imports = [[name('environment'), name('memory'), 0x02, 0x00, 0x01]];
  const exported = Object.keys(makers).map((key, index) => [name(key), 0x00, unsigned(index)]);
  const module: Code = [
    HEADER,
    section(1, types),
    section(2, imports),
    section(
      3,
      kernels.map((_, index) => unsigned(index)),
    ),
    section(7, exported),
    section(10, bodies),
  ];
  return Uint8Array.from(flatten(module));
}
