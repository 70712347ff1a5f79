/**
 * Ids of stored things.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';

/** Letters and digits without those that are mistaken for others (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** A new id: the prefix, an underscore and twelve characters (60 bits) that cannot be guessed. */
export function newIdentifier(prefix: string): string {
  let id = `${prefix}_`;
  for (const byte of randomBytes(LENGTH)) id += ALPHABET[byte & 31];
  return id;
}
