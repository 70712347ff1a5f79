/**
 * What a command that failed says on stderr.
 *
 * @module
 */
import { AppError, ReferenceException } from '../errors.ts';
import { isoTime } from '../text/iso-time.ts';

/**
 * The text of an expected failure: what went wrong, where in the strategy and at which candle if it was there, and what
 * to do next, a line each.
 */
export function failureText(failure: AppError | ReferenceException): string {
  if (failure instanceof ReferenceException) return `${failure.exception}: ${failure.message}`;
  const { exception } = failure.details;
  const message = typeof exception === 'string' ? `${exception}: ${failure.message}` : failure.message;
  return [message, placeText(failure), failure.hint].filter((part) => part !== undefined).join('\n');
}

/** File and line as Python names them, and the candle; whatever the message names already is left out. */
function placeText({ details: { file, line, at }, message }: AppError): string | undefined {
  const places = [
    typeof file === 'string' && typeof line === 'number' && !message.includes(file) ? file : undefined,
    typeof line === 'number' && !message.includes(`line ${line}`) ? `line ${line}` : undefined,
    typeof at === 'number' ? `at ${isoTime(at)}` : undefined,
  ].filter((place) => place !== undefined);
  return places.length === 0 ? undefined : `  ${places.join(', ')}`;
}
