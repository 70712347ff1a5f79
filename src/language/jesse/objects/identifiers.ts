/**
 * Identifiers in the form of Jesse's random ones, but the same in every run.
 *
 * @module
 */

/** A version 4 UUID out of what kind of thing it names (0 to 15) and its number within the run. */
export function runUuid(kind: number, sequence: number): string {
  return `00000000-0000-4000-8${kind.toString(16)}00-${sequence.toString(16).padStart(12, '0')}`;
}

/** Kinds of things that {@link runUuid} names. */
export const UuidKind = { order: 1, trade: 2, strategy: 3, position: 4, session: 5, other: 6 } as const;
