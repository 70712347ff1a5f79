/**
 * What Jesse says to a value of a wrong kind. Most parameters go to compiled code, which takes counts (an int of at least
 * zero) and numbers; the words for the rest are those of the first Python operation that fails on the value.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { ARGUMENT_WORDS, type Oddity, TAKES_FLOAT } from './argument-words.ts';
import { numberIn, type ParameterValue, pythonText, pythonTypeOf } from './indicator-argument.ts';
import { SIGNATURE_OF } from './signature.ts';
import { refusedCount } from './unsigned-parameters.ts';

/** Exception and words by oddity and place. */
const WORDS: ReadonlyMap<string, readonly [exception: string, words: string]> = new Map(
  ARGUMENT_WORDS.flatMap(([oddity, exception, words, places]) =>
    places.split(' ').map((place) => [`${oddity} ${place}`, [exception, words]] as const),
  ),
);

const FLOATS: ReadonlySet<string> = new Set(TAKES_FLOAT.split(' '));

function oddityOf(type: string, number: number | undefined): Oddity | null {
  if (number === undefined) return type === 'NoneType' || type === 'str' ? type : null;
  if (type.includes('float')) return 'float';
  return number > 0 ? null : number === 0 ? 'zero' : 'negative';
}

/** The exception for `value` as `parameter` of `indicator`, null where the value will do. */
export function describeMismatch(
  indicator: string,
  parameter: string,
  value: ParameterValue,
): ReferenceException | null {
  const number = numberIn(value);
  const type = pythonTypeOf(value);
  const place = `${indicator}.${parameter}`;
  const known = WORDS.get(`${type} ${place}`) ?? WORDS.get(`${oddityOf(type, number)} ${place}`);
  if (known !== undefined) {
    const [exception, words] = known;
    return new ReferenceException(exception, words.replace('{value}', pythonText(value)));
  }
  const kind = SIGNATURE_OF.get(indicator)?.parameters.find(({ name }) => name === parameter)?.kind;
  if (kind === 'int') {
    if (number === undefined || (type.includes('float') && !FLOATS.has(place))) {
      const words = `argument '${parameter}': '${type}' object cannot be interpreted as an integer`;
      return new ReferenceException('TypeError', words);
    }
    return refusedCount(indicator, parameter, number);
  }
  if (number !== undefined) return null;
  return new ReferenceException('TypeError', `argument '${parameter}': must be real number, not ${type}`);
}
