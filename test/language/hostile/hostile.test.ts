/** Strategies that try to leave the language's world, each held to what must come of it. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { casesOf, families, type HostileCase } from './hostile-case.ts';
import { HostileBackend, runHere, type Seen } from './hostile-runs.ts';

/** Families that need a thread's limits; the rest end by themselves. */
const LIMITED = /^(?:endless|hoards|files)$/;

/** Words that only JavaScript says, or that name its objects. */
const JAVASCRIPT =
  /Cannot (?:read|set|convert|redefine|access|assign)|is not (?:a function|iterable|a constructor|defined$)|call stack|Invalid (?:array|string|typed)|\[object |native code|undefined is|node:internal|at (?:Object|Function|Module)\.|Maximum BigInt|TypeError: Class |should not|DataCloneError|\.ts:\d|heap out of/;

const threads = new HostileBackend({ callMilliseconds: 600, runMilliseconds: 5000, bytes: 64 * 2 ** 20 }, 128);
after(() => threads.close());

for (const family of families()) {
  describe(family, () => {
    for (const hostile of casesOf(family)) {
      test(hostile.name, async () => {
        if (hostile.expected.kind === 'refused') await holdRefusal(hostile, hostile.expected.code);
        const seen = LIMITED.test(family) ? await threads.run(hostile.code) : await runHere(hostile.code);
        hold(hostile, seen);
      });
    }
  });
}

async function holdRefusal({ code }: HostileCase, expected: string): Promise<void> {
  const { codes, everything } = await threads.validate(code);
  assert.doesNotMatch(everything, JAVASCRIPT);
  assert.ok(codes.includes(expected), `expected a finding ${expected}, was ${codes.join(', ') || 'none'}`);
}

function hold({ code, expected }: HostileCase, seen: Seen): void {
  const words = `${seen.exception}: ${seen.message}`;
  assert.doesNotMatch(seen.everything, JAVASCRIPT);
  assert.notEqual(seen.exception, 'internal', words);
  switch (expected.kind) {
    case 'runs':
      assert.equal(seen.exception, null, words);
      return;
    case 'prints':
      assert.equal(seen.exception, null, words);
      assert.equal(seen.logs.at(-1), expected.text);
      return;
    case 'raises': {
      const [given, wanted] = [`${seen.exception}: ${seen.message}`, `${expected.exception}: ${expected.words}`];
      const cut = wanted.replace(/(?:…|: …|…: )$/, '');
      assert.equal(cut === wanted ? given : given.slice(0, cut.length), cut, given);
      assert.notEqual(seen.exception, null);
      holdLine(code, expected.at, seen);
      return;
    }
    case 'limit':
      assert.equal(seen.exception, 'time_limit', words);
      holdLine(code, expected.at, seen);
      return;
    case 'memory':
      assert.ok(seen.exception === 'MemoryError' || seen.exception === 'memory_limit', words);
      return;
    case 'refused':
      assert.notEqual(seen.exception, null);
  }
}

/** The line that is named is the first that holds `text`. */
function holdLine(code: string, text: string | null, { line, message }: Seen): void {
  if (text === null) return;
  const expected = code.split('\n').findIndex((one) => one.includes(text)) + 1;
  assert.equal(line, expected, message);
}
