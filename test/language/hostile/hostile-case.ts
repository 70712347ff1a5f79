/**
 * Hostile strategies as data. Each file of `cases/` holds several, each below a line `#: name | expectation`:
 *
 * - `prints text`: the run ends, and its last log line is this text,
 * - `runs`: the run ends,
 * - `raises Class: words`: the run fails so (words that end with `…` are a beginning),
 * - `raises Class: words @ text`: and names the first line that holds this text (works for limits too),
 * - `refused code`: validation finds this, and the file does not run,
 * - `limit`: the time limit ends it,
 * - `stopped`: a limit, MemoryError or RecursionError ends it: which comes first depends on the machine.
 *
 * A text without a strategy class is the body of `before` at the first candle. `⟦expression⟧` is replaced by what the
 * JavaScript expression gives, for texts that are too long to write down.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, 'cases');

/** What must come of a case. */
export type Expectation =
  | { readonly kind: 'prints'; readonly text: string }
  | { readonly kind: 'runs' | 'stopped' }
  | { readonly kind: 'raises'; readonly exception: string; readonly words: string; readonly at: string | null }
  | { readonly kind: 'limit'; readonly at: string | null }
  | { readonly kind: 'refused'; readonly code: string };

/** A hostile strategy. */
export interface HostileCase {
  readonly name: string;
  readonly code: string;
  readonly expected: Expectation;
}

const HEAD = `import math
import numpy as np
import jesse.indicators as ta
from jesse import utils
from jesse.strategies import Strategy


class Hostile(Strategy):
    def should_long(self): return False
    def go_long(self): pass
    def before(self):
        if self.index > 0: return
`;

/** Families in order. */
export function families(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Cases of a family. */
export function casesOf(family: string): HostileCase[] {
  const parts = readFileSync(path.join(FOLDER, `${family}.py`), 'utf8').split(/^#: (.+)\n/m);
  const cases: HostileCase[] = [];
  for (let index = 1; index + 1 < parts.length; index += 2) {
    const [name = '', words = ''] = (parts[index] ?? '').split(' | ');
    cases.push({ name: `${family}/${name}`, code: codeOf(parts[index + 1] ?? ''), expected: expectationOf(words) });
  }
  return cases;
}

function codeOf(text: string): string {
  const full = text.replace(/⟦(.+?)⟧/g, (_, expression: string) => String(new Function(`return ${expression}`)()));
  if (/^class .*\(.*Strategy.*\)/m.test(full)) return full;
  const body = full.split('\n').map((line) => (line === '' ? line : `        ${line}`));
  return HEAD + body.join('\n');
}

function expectationOf(words: string): Expectation {
  const [kind = '', ...rest] = words.split(' ');
  const [text = '', at = null] = rest.join(' ').split(' @ ');
  if (kind === 'runs' || kind === 'stopped') return { kind };
  if (kind === 'limit') return { kind, at };
  if (kind === 'prints') return { kind, text };
  if (kind === 'refused') return { kind, code: text };
  if (kind === 'raises') {
    const colon = text.indexOf(':');
    const exception = colon < 0 ? text : text.slice(0, colon);
    return { kind, exception, words: colon < 0 ? '' : text.slice(colon + 2), at };
  }
  throw new Error(`expected an expectation, was '${words}'`);
}
