/**
 * Things that are opened on first use.
 *
 * @module
 */

/** A thing that is opened once and kept. */
export interface OpenedOnce<Thing> {
  /** Opens it, or gives what is open. A failed attempt is forgotten, so that the next use tries again. */
  readonly get: () => Promise<Thing>;
  /** What is open; null when nobody has used it, or opening failed. */
  readonly opened: () => Promise<Thing | null>;
}

/** Makes an {@link OpenedOnce}; nothing is opened yet. */
export function openOnce<Thing>(open: () => Promise<Thing>): OpenedOnce<Thing> {
  let kept: Promise<Thing> | null = null;
  return {
    get: () => {
      if (kept !== null) return kept;
      const attempt = open();
      kept = attempt;
      attempt.catch(() => {
        if (kept === attempt) kept = null;
      });
      return attempt;
    },
    opened: async () => (kept === null ? null : kept.catch(() => null)),
  };
}
