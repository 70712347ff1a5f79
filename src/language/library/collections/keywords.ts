/**
 * Python's keywords.
 *
 * @module
 */

const KEYWORDS: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is
lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** Whether a name is a keyword. */
export function isKeyword(name: string): boolean {
  return KEYWORDS.has(name);
}
