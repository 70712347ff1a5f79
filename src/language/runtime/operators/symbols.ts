/**
 * Python's operators and the special methods behind them.
 *
 * @module
 */

/** Arithmetic and bit operators with two operands; `divmod` is one of them. */
export type BinarySymbol = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '&' | '|' | '^' | '<<' | '>>' | 'divmod';

/** Operators with one operand, and `abs`. */
export type UnarySymbol = '-' | '+' | '~' | 'abs';

/** Rich comparisons. */
export type ComparisonSymbol = '<' | '<=' | '==' | '!=' | '>' | '>=';

/** The special methods of a binary operator. */
export interface BinaryMethods {
  readonly plain: string;
  readonly reflected: string;
  readonly inPlace: string | undefined;
  /** How error messages name it. */
  readonly shown: string;
}

function methods(name: string, shown: string): BinaryMethods {
  return { plain: `__${name}__`, reflected: `__r${name}__`, inPlace: `__i${name}__`, shown };
}

/** The special methods by symbol. */
export const BINARY_METHODS: Readonly<Record<BinarySymbol, BinaryMethods>> = {
  '+': methods('add', '+'),
  '-': methods('sub', '-'),
  '*': methods('mul', '*'),
  '/': methods('truediv', '/'),
  '//': methods('floordiv', '//'),
  '%': methods('mod', '%'),
  '**': methods('pow', '** or pow()'),
  '@': methods('matmul', '@'),
  '&': methods('and', '&'),
  '|': methods('or', '|'),
  '^': methods('xor', '^'),
  '<<': methods('lshift', '<<'),
  '>>': methods('rshift', '>>'),
  divmod: { plain: '__divmod__', reflected: '__rdivmod__', inPlace: undefined, shown: 'divmod()' },
};

/** The special method of each unary operator. */
export const UNARY_METHODS: Readonly<Record<UnarySymbol, string>> = {
  '-': '__neg__',
  '+': '__pos__',
  '~': '__invert__',
  abs: '__abs__',
};

/** The special method of each comparison. */
export const COMPARISON_METHODS: Readonly<Record<ComparisonSymbol, string>> = {
  '<': '__lt__',
  '<=': '__le__',
  '==': '__eq__',
  '!=': '__ne__',
  '>': '__gt__',
  '>=': '__ge__',
};

/** The comparison that the other operand is asked for. */
export const MIRRORED: Readonly<Record<ComparisonSymbol, ComparisonSymbol>> = {
  '<': '>',
  '<=': '>=',
  '==': '==',
  '!=': '!=',
  '>': '<',
  '>=': '<=',
};
