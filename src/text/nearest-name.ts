/**
 * The name that someone probably meant.
 *
 * @module
 */
import { editDistance } from './edit-distance.ts';

/**
 * The one of `names` that is nearest to `name` (letter case counts little), or null when none is near: at most a third
 * of its letters may differ, or one contains the other.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const wanted = fold(name);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const folded = fold(candidate);
    const contained = wanted.length >= 3 && folded.length >= 3 && (folded.includes(wanted) || wanted.includes(folded));
    const distance = Math.min(editDistance(wanted, folded), contained ? 1.5 : Number.POSITIVE_INFINITY);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    if (distance <= Math.max(allowed, contained ? 1.5 : 0) && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `Did you mean 'x'?`, or null when nothing is near. */
export function didYouMean(name: string, names: Iterable<string>): string | null {
  return askWhether(nearestName(name, names));
}

/** `Did you mean 'x'?` of a name that was found; null for null. */
export function askWhether(name: string | null): string | null {
  return name === null ? null : `Did you mean '${name}'?`;
}

/** What to do about a name that is unknown: the nearest where there is one, then the known ones. */
export function unknownNameHint(name: string, names: Iterable<string>, known: string): string {
  return [didYouMean(name, names), known].filter((part) => part !== null).join(' ');
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
