/**
 * Names that numpy has retired, with its own words.
 *
 * @module
 */
import { attributeError } from '../runtime/exceptions/raise.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { NUMPY_UNSUPPORTED } from './module-names.ts';

const GUIDANCE =
  'The aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:\n' +
  '    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations';

function wanted(scalar: string): string {
  return `If you specifically wanted the numpy scalar type, use \`np.${scalar}\` here.`;
}

const ADVICE: Readonly<Record<string, string>> = {
  object: '',
  bool: wanted('bool_'),
  float: wanted('float64'),
  complex: wanted('complex128'),
  str: wanted('str_'),
  int:
    'When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you wish to ' +
    'review your current use, check the release note link for additional information.',
};

/** `numpy.__getattr__`: raises AttributeError. */
export function missingName(name: PyValue): never {
  const text = String(name);
  const words = `module 'numpy' has no attribute '${text}'`;
  if (!Object.hasOwn(ADVICE, text)) {
    if (NUMPY_UNSUPPORTED.has(text))
      throw attributeError(
        `numpy.${text} is not supported: the embedded backend has a part of numpy, see docs/language.md`,
      );
    throw attributeError(words);
  }
  throw attributeError(
    `${words}.\n\`np.${text}\` was a deprecated alias for the builtin \`${text}\`. To avoid this error in existing code, use ` +
      `\`${text}\` by itself. Doing this will not modify any behavior and is safe. ${ADVICE[text]}\n${GUIDANCE}`,
  );
}
