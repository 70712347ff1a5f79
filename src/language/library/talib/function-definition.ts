/**
 * How a function of TA-Lib is described: its arrays, its options with their defaults and bounds, and what computes it.
 *
 * @module
 */

/** An option after the arrays. `least` and `most` bound it, both included. */
export interface FunctionOption {
  readonly name: string;
  readonly kind: 'integer' | 'real';
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

/** One function. */
export interface FunctionDefinition {
  /** TA-Lib's name. */
  readonly name: string;
  /** Names of its arrays. */
  readonly arrays: readonly string[];
  readonly options: readonly FunctionOption[];
  /**
   * The outputs over the rows from the first one in which no array has NaN. Each holds the values of the last rows: what is
   * missing in front is NaN, or 0 in an output of integers. `skipped` is how many rows were left out in front.
   */
  compute(
    arrays: readonly Float64Array[],
    options: readonly number[],
    skipped: number,
  ): readonly (Float64Array | Int32Array)[];
}

/** What a function gives. */
type Outputs = ReturnType<FunctionDefinition['compute']>;

/** A function by its parts; `compute` gets as many arrays and options as there are names. */
export function defineFunction<const Arrays extends readonly string[], const Options extends readonly FunctionOption[]>(
  name: string,
  arrays: Arrays,
  options: Options,
  compute: (
    arrays: { readonly [Key in keyof Arrays]: Float64Array },
    options: { readonly [Key in keyof Options]: number },
    skipped: number,
  ) => Outputs,
): FunctionDefinition {
  return { name, arrays, options, compute: compute as FunctionDefinition['compute'] };
}
