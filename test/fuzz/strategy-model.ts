/**
 * A strategy as the fuzzer builds and shrinks it: methods of statements that can be taken away one by one.
 *
 * @module
 */

/** A method; each statement is a text of one or more lines that stands on its own. */
export interface MethodModel {
  /** Lines before the body, without indentation: decorators and the `def`. */
  readonly head: string;
  readonly body: readonly string[];
  /** Whether Jesse refuses a strategy without it. */
  readonly required?: boolean;
}

/** A strategy class. */
export interface StrategyModel {
  readonly name: string;
  readonly methods: readonly MethodModel[];
}

/** The Python file of a strategy. */
export function strategyText({ name, methods }: StrategyModel): string {
  const lines = [
    'from jesse.strategies import Strategy, cached',
    'import jesse.indicators as ta',
    'from jesse import utils',
    'import jesse.helpers as jh',
    'import numpy as np',
    '',
    '',
    `class ${name}(Strategy):`,
  ];
  for (const { head, body } of methods) {
    lines.push(...indented(head, 4), ...(body.length === 0 ? ['pass'] : body).flatMap((text) => indented(text, 8)), '');
  }
  return lines.join('\n');
}

function indented(text: string, columns: number): string[] {
  return text.split('\n').map((line) => ' '.repeat(columns) + line);
}
