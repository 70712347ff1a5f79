/** Strategies that try to leave the language's world, each held to what must come of it. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { casesOf, families, type HostileCase } from './hostile-case.ts';
import { HostileBackend, runHere, type Seen } from './hostile-runs.ts';

/** Families that need a thread's limits; the rest end by themselves. */
const LIMITED = /^(?:corners|endless|hoards|files)$/;

/** Words that only JavaScript says, or that name its objects. */
const JAVASCRIPT =
  /Cannot (?:read|set|convert|redefine|access|assign)|is not (?:a function|a constructor)|(?<!object )is not iterable|call stack|Invalid (?:array|string|typed)|\[object |native code|undefined is|node:internal|at (?:Object|Function|Module)\.|Maximum BigInt|TypeError: Class |should not|DataCloneError|\.[jt]s:\d|heap out of/;

const BYTES = 64 * 2 ** 20;
const HEAP_MEGABYTES = 128;
const LIMITS = { callMilliseconds: 5000, runMilliseconds: 20_000, bytes: BYTES, logCharacters: 1_000_000 };
const threads = new HostileBackend(LIMITS, HEAP_MEGABYTES);
/** For what never ends: waits no longer than it must. */
const impatient = new HostileBackend({ ...LIMITS, callMilliseconds: 100, runMilliseconds: 5000 }, HEAP_MEGABYTES);
after(() => Promise.all([threads.close(), impatient.close()]));

for (const family of families()) {
  describe(family, () => {
    for (const hostile of casesOf(family)) {
      test(hostile.name, async () => {
        if (hostile.expected.kind === 'refused') await holdRefusal(hostile, hostile.expected.code);
        hold(hostile, LIMITED.test(family) ? await runLimited(hostile) : await runHere(hostile.code));
      });
    }
  });
}

test('what a run changes of modules and candles, the next run does not see', async () => {
  const head = `import math, random
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
  const poisons = [
    'math.pi = 5',
    'np.sum = 5',
    'ta.sma = lambda *a, **k: 5',
    'utils.crossed = 5',
    'random.seed(5)',
    'type(self).shared = 5',
    'self.shared_vars["x"] = 5',
    's = ta.sma(self.candles, 3, sequential=True); s[:] = 5',
    'np.seterr(all="raise")',
    'np.random.seed(5)',
  ].map((line) => `        try: ${line}\n        except Exception: pass\n`);
  const look = `        print(math.pi, np.sum([1, 2]), ta.sma(self.candles, 3, sequential=True).tolist(), utils.crossed is None,
            hasattr(type(self), 'shared'), self.shared_vars, self.candles.tolist(), np.geterr(), random.random())
`;
  const clean = await threads.run(head + look);
  assert.equal(clean.exception, null, clean.message);
  for (const poison of poisons) await threads.run(head + poison);
  assert.deepEqual((await threads.run(head + look)).logs, clean.logs);
});

const CHATTY = `from jesse.strategies import Strategy
class Hostile(Strategy):
    def should_long(self): return self.index % 4 == 0
    def go_long(self): self.buy = 1, self.price
    def update_position(self): self.liquidate()
    def before(self):
        for n in range(1000): print(self.index, 'x' * 100)
`;

test('a log that is full is cut with a line that says so and a warning, and no trade is lost', async () => {
  const [chatty, quiet] = [await threads.run(CHATTY), await threads.run(CHATTY.replace('1000', '1'))];
  assert.equal(chatty.exception, null, chatty.message);
  const said = chatty.logs.filter((line) => line.includes('xxx'));
  assert.ok(said.length < 10_000 && said.length > 5000, String(said.length));
  assert.ok(
    chatty.logs.includes('The log is full at 1000000 characters: this message and those after it are left out.'),
  );
  assert.match(chatty.everything, new RegExp(`${30_000 - said.length} later messages are not in it`));
  const trades = (seen: Seen): string | undefined =>
    /"trades":(\[.*?\]),"orders"/.exec(seen.everything)?.[1]?.replace(/Hostile\d+/g, 'Hostile');
  assert.notEqual(trades(quiet), '[]');
  assert.equal(trades(chatty), trades(quiet));
});

test('a failure carries the last messages of the log, also of one that is full', async () => {
  const failing = `${CHATTY}        if self.index == 20: print('the last'); raise ValueError('here')\n`;
  const { exception, everything } = await threads.run(failing);
  assert.equal(exception, 'ValueError');
  assert.match(everything, /"log":\[("20 x+",){19}"the last"\]/);
});

function runLimited({ code, expected }: HostileCase): Promise<Seen> {
  const endless = expected.kind === 'limit' || expected.kind === 'stopped';
  return (endless ? impatient : threads).run(code);
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
    case 'stopped':
      assert.match(seen.exception ?? '', /^(?:MemoryError|memory_limit|time_limit|RecursionError)$/, words);
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
