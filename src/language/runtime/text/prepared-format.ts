/**
 * Format specifications that stand in the source, taken apart once.
 *
 * @module
 */
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { fixed } from './fixed-point.ts';
import { formatValue } from './format.ts';
import { formatFloat, formatInteger } from './format-number.ts';
import { type FormatSpecification, parseFormat } from './format-specification.ts';

const PLAIN_FIXED = /^\.([0-9]{1,2})f$/;

/** A specification, which is looked at when the first number is formatted with it: a wrong one raises there. */
export class PreparedFormat {
  /** The digits of `.2f` and its kin; −1 for all other specifications. */
  readonly digits: number;
  private parsed: FormatSpecification | undefined;

  constructor(readonly text: string) {
    this.digits = Number(PLAIN_FIXED.exec(text)?.[1] ?? -1);
  }

  /** `format(value, specification)` */
  format(value: PyValue): string {
    if (typeof value === 'number') return this.formatFloat(value);
    return value instanceof Int ? this.formatInt(value.n) : formatValue(value, this.text);
  }

  /** {@link format} of a float. */
  formatFloat(x: number): string {
    if (this.digits >= 0 && Number.isFinite(x)) return fixed(x, this.digits);
    this.parsed ??= parseFormat(this.text, 'float');
    return formatFloat(x, this.parsed, 'float');
  }

  /** {@link format} of an int. */
  formatInt(n: Raw): string {
    this.parsed ??= parseFormat(this.text, 'int');
    return formatInteger(n, this.parsed, 'int');
  }
}
