/**
 * Names of exchanges and symbols as folder names that are safe on every file system.
 *
 * @module
 */
import { AppError } from '../../errors.ts';

const LONGEST_NAME = 120;
const PLAIN = /[A-Za-z0-9 _()+=,-]/;
/** Names that are folder names as they stand. */
const ALL_PLAIN = /^[A-Za-z0-9_()+=,-]([A-Za-z0-9 _()+=,.-]*[A-Za-z0-9_()+=,-])?$/;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * `name` with every character escaped (`%3A`) that a file system could take for something else: separators, dots at the
 * start or end, control characters, device names. Throws `AppError('invalid_argument')` for a name that is empty, has
 * control characters or is too long.
 */
export function encodeFolderName(name: string, what: string): string {
  if (ALL_PLAIN.test(name) && name.length <= LONGEST_NAME && !RESERVED.test(name)) return name;
  if (name.trim() === '' || name.length > LONGEST_NAME || hasControlCharacter(name)) {
    throw new AppError(
      'invalid_argument',
      `${what}: expected 1 to ${LONGEST_NAME} printable characters, was ${JSON.stringify(name)}`,
    );
  }
  const characters = [...name];
  const encoded = characters.map((character, index) => {
    const edge = index === 0 || index === characters.length - 1;
    const plain = PLAIN.test(character) ? !(edge && character === ' ') : character === '.' && !edge;
    return plain ? character : escapeCharacter(character);
  });
  if (RESERVED.test(name)) encoded[0] = escapeCharacter(characters[0] as string);
  return encoded.join('');
}

/** The name that a folder stands for; null for a folder that {@link encodeFolderName} does not make. */
export function decodeFolderName(folder: string): string | null {
  if (ALL_PLAIN.test(folder) && !RESERVED.test(folder)) return folder;
  try {
    const name = decodeURIComponent(folder);
    return encodeFolderName(name, 'name') === folder ? name : null;
  } catch {
    return null;
  }
}

function escapeCharacter(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function hasControlCharacter(name: string): boolean {
  return [...name].some((character) => {
    const code = character.codePointAt(0) as number;
    return code < 32 || code === 127 || (code >= 0xd800 && code <= 0xdfff);
  });
}
