/**
 * Emits methods of `str` where the receiver is a text: the function behind the method is named at the module's start, and called
 * with the plain text.
 *
 * @module
 */
import { quote } from '../forms.ts';
import type { FunctionEmitter } from '../function-emitter.ts';

const NAMES: ReadonlySet<string> = new Set(
  `capitalize casefold center count endswith expandtabs find index isalnum isalpha isascii isdecimal isdigit isidentifier islower
isnumeric isprintable isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex
rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill`.split(/\s+/),
);

/** The name of what runs `text.name(…)` with so many positional arguments; null where `str` has no such method. */
export function textMethod(name: string, count: number, e: FunctionEmitter): string | null {
  if (!NAMES.has(name)) return null;
  return e.module.constant(`${e.use('textMethod')}(${quote(name)}, ${count})`);
}
