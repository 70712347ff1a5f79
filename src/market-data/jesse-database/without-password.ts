/**
 * Words of a database driver without what its address keeps secret.
 *
 * @module
 */

/** Shorter passwords are parts of ordinary words; a text that holds one is left out whole. */
const SHORTEST_REPLACED = 4;

/** The text with the address and its password, as written and as decoded, taken out. */
export function withoutPassword(text: string, address: string): string {
  let clean = text.replaceAll(address, '(address)');
  for (const secret of passwordsOf(address)) {
    if (!clean.includes(secret)) continue;
    if (secret.length < SHORTEST_REPLACED) return 'its words are left out, they hold the password';
    clean = clean.replaceAll(secret, '***');
  }
  return clean;
}

/** What may be meant as the password, also where the address is none: all between the first colon and the last `@`. */
function passwordsOf(address: string): string[] {
  const written = /^[a-z]+:\/\/[^:/@]*:(.+)@/is.exec(address)?.[1];
  const given = [...address.matchAll(/[?&]password=([^&#]+)/gi)].flatMap(([, value]) => value ?? []);
  return [...(written === undefined ? [] : [written]), ...given]
    .flatMap((secret) => [secret, decoded(secret)])
    .filter((secret) => secret !== '')
    .sort((one, other) => other.length - one.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
