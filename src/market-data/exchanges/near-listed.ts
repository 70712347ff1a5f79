/**
 * Symbols that somebody may have meant.
 *
 * @module
 */
import { nearestName } from '../../text/nearest-name.ts';

/** Up to five listed symbols: the nearest by spelling, then those of the same base, then others that are near. */
export function nearListed(symbol: string, listed: readonly string[]): string[] {
  const found: string[] = [];
  const left = new Set(listed);
  const add = (name: string | null | undefined): void => {
    if (name === null || name === undefined || !left.delete(name)) return;
    found.push(name);
  };
  const [base = ''] = symbol.split('-');
  add(nearestName(symbol, left));
  for (const name of listed) if (name.split('-')[0] === base && found.length < 5) add(name);
  while (found.length < 5) {
    const before = found.length;
    add(nearestName(symbol, left));
    if (found.length === before) break;
  }
  return found;
}
