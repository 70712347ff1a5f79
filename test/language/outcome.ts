/**
 * What a program did: its output and how it ended.
 *
 * @module
 */
import { z } from 'zod';

/** See the module's head. `line` is the line of the program's own that raised last. */
export const Outcome = z.object({
  output: z.string(),
  exception: z.string().nullable(),
  message: z.string().nullable(),
  line: z.number().nullable(),
});

/** See {@link Outcome}. */
export type Outcome = z.infer<typeof Outcome>;

/** A program by name. */
export interface Program {
  readonly name: string;
  readonly source: string;
}

/** How two outcomes differ, or null. Addresses in reprs and places of modules count as equal. */
export function difference(expected: Outcome, found: Outcome): string | null {
  if (plain(expected.output) !== plain(found.output))
    return firstDifference(plain(expected.output), plain(found.output), found);
  if (expected.exception !== found.exception || plain(expected.message ?? '') !== plain(found.message ?? '')) {
    return `expected ${ending(expected)}, was ${ending(found)}`;
  }
  if (expected.exception !== null && expected.exception !== 'RecursionError' && expected.line !== found.line) {
    return `expected line ${expected.line}, was line ${found.line} (${ending(found)})`;
  }
  return null;
}

const plain = (text: string): string =>
  text
    .replace(/0x[0-9a-f]{6,}/g, '0x…')
    .replace(/(from '\w+') \([^)]*\)/g, '$1')
    .trimEnd();

const ending = ({ exception, message }: Outcome): string =>
  exception === null ? 'a normal end' : `${exception}: ${message ?? ''}`;

function firstDifference(expected: string, found: string, outcome: Outcome): string {
  const [a, b] = [expected.split('\n'), found.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  const index = at < 0 ? a.length : at;
  const after =
    b[index] === undefined || (found === '' && outcome.exception !== null)
      ? `${ending(outcome)} at line ${outcome.line}`
      : JSON.stringify(b[index]);
  return `output line ${index + 1}: expected ${JSON.stringify(a[index] ?? '')}, was ${after}`;
}
