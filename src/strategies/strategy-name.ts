/**
 * Names of strategies: they become folder, module and class names, so nothing else may be in them.
 *
 * @module
 */
import { AppError } from '../errors.ts';

/** Longest name, in characters; keeps paths portable. */
const LONGEST = 100;
/** Names that Windows keeps for devices, in any case. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether `name` may name a strategy: letters, digits and underscores, not starting with a digit. */
export function isStrategyName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && name.length <= LONGEST && !name.startsWith('__') && !RESERVED.test(name);
}

/** Throws `AppError('invalid_argument')` unless {@link isStrategyName}. */
export function requireStrategyName(name: string): void {
  if (isStrategyName(name)) return;
  throw new AppError(
    'invalid_argument',
    `name: expected letters, digits and underscores (no leading digit, at most ${LONGEST}), was ${JSON.stringify(name)}`,
    {
      hint: 'Give the name of the strategy alone, without a path or an extension, e.g. "SmaCross".',
      details: { argument: 'name' },
    },
  );
}
