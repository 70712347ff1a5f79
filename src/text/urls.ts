/**
 * Addresses of the web and of databases.
 *
 * @module
 */

/** What a database's address is to be, in words. */
export const POSTGRES_URL = 'a postgres:// URL (escape @ # / ? in the password: %40 %23 %2F %3F)';

/** Whether the text is a URL of one of the protocols (`https:`). */
export function isUrlOf(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** Whether the text is an http(s) URL. */
export function isHttpUrl(value: string): boolean {
  return isUrlOf(value, ['http:', 'https:']);
}

/** Whether the text is {@link POSTGRES_URL}. */
export function isPostgresUrl(value: string): boolean {
  return isUrlOf(value, ['postgres:', 'postgresql:']) && !isPasswordCutOff(new URL(value));
}

/**
 * Whether an unescaped `#`, `/` or `?` seems to have ended the address inside the password, whose rest would be taken
 * for the host and be shown by the driver: an `@` then stands behind it.
 */
function isPasswordCutOff({ hash, pathname, search, searchParams, password }: URL): boolean {
  if (hash !== '' || pathname.includes('@')) return true;
  return search.includes('@') && (password !== '' || [...searchParams.keys()].some((name) => name.includes('@')));
}
