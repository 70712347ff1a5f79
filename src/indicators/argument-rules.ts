/**
 * What Jesse says to a value of a wrong kind. Most parameters go to compiled code, which takes counts (an int of at least
 * zero) and numbers; the words for the rest are those of the first Python operation that fails on the value.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { numberIn, type ParameterValue, pythonTypeOf } from './indicator-argument.ts';
import { SIGNATURE_OF } from './signature.ts';
import { refusedCount } from './unsigned-parameters.ts';

/** The exception for `value` as `parameter` of `indicator`, null where the value will do. */
export function describeMismatch(
  indicator: string,
  parameter: string,
  value: ParameterValue,
): ReferenceException | null {
  const kind = SIGNATURE_OF.get(indicator)?.parameters.find(({ name }) => name === parameter)?.kind;
  const number = numberIn(value);
  const type = pythonTypeOf(value);
  if (kind === 'int') {
    if (number === undefined || type === 'float') {
      return new ReferenceException(
        'TypeError',
        `argument '${parameter}': '${type}' object cannot be interpreted as an integer`,
      );
    }
    return refusedCount(indicator, parameter, number);
  }
  if (number !== undefined) return null;
  return new ReferenceException('TypeError', `argument '${parameter}': must be real number, not ${type}`);
}
