/**
 * Strategies that redefine what Jesse reads through `self`: followed where the engine can, else refused.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logsOf, runCode } from './run-code.ts';

const head = 'from jesse.strategies import Strategy\n\nclass S(Strategy):\n';
const tail = `
    def should_long(self):
        return self.index == 1
    def go_long(self):
        self.buy = 1, self.close
`;

const refused: readonly [title: string, body: string, words: RegExp][] = [
  ['a method', '    def is_long(self):\n        return True\n', /S redefines is_long/],
  ['a class attribute', '    leverage = 3\n', /S redefines leverage/],
  [
    'a close that the source does not show',
    '    def volume(self):\n        return 1\nsetattr(S, "close", 5.0)\nclass S(S):\n',
    /S redefines close/,
  ],
  [
    'what Jesse computes from a redefined property',
    '    balance = 500\n    def before(self):\n        self.log(str(self.portfolio_value))\n',
    /Jesse would compute self\.portfolio_value from S\.balance/,
  ],
  [
    'an assigned timeframe',
    "    def before(self):\n        self.timeframe = '1h'\n",
    /self\.timeframe is what Jesse itself/,
  ],
  [
    'a name assigned where the source does not show it',
    "    def before(self):\n        setattr(self, 'name', 'Mine')\n",
    /self\.name was assigned while the strategy ran/,
  ],
  [
    'a kept value of Jesse’s',
    '    def before(self):\n        self._cached_price = 5.0\n',
    /self\._cached_price is what Jesse/,
  ],
  [
    'a kept value of Jesse’s, unseen by the checks',
    "    def before(self):\n        setattr(self, '_cached_price', 5.0)\n",
    /self\._cached_price was assigned/,
  ],
  [
    'a method of Jesse’s on the instance',
    '    def before(self):\n        self._reset = None\n',
    /self\._reset is what Jesse/,
  ],
  [
    'a hook that is assigned late',
    '    def before(self):\n        self.after = print\n',
    /self\.after was assigned while the strategy ran/,
  ],
];

for (const [title, body, words] of refused) {
  test(`refused: ${title}`, async () => {
    await assert.rejects(
      async () => {
        const outcome = await runCode('S', `${head}${body}${tail}`);
        if (typeof outcome === 'string') throw new Error(outcome);
      },
      (error: Error) => words.test(error.message),
    );
  });
}

test('orders are compared with a redefined close, which is kept for an execution', async () => {
  const code = `${head}
    reads = 0
    @property
    def close(self):
        self.reads += 1
        return self.candles[-1, 2] - 50 + self.reads * 0
    def should_long(self):
        return self.index == 1
    def go_long(self):
        self.buy = 1, self.high
    def on_open_position(self, order):
        self.log(f'{order.type} {self.reads} {self.price} {self.price} {self.reads}')
    def before(self):
        if self.index == 4:
            self.log(f'{self.reads} {self.price} {self.close} {self.reads}')
`;
  assert.deepEqual(await logsOf('S', code), ['STOP 2 53.0 53.0 4', '7 55.0 55.0 8']);
});

test('members that only the strategy reads may be redefined', async () => {
  const code = `${head}
    volume = 7
    @property
    def is_open(self):
        return 'never'
    @property
    def balance(self):
        return 500
    def before(self):
        if self.index == 3:
            self.log(f'{self.volume} {self.is_open} {self.balance} {self.position.is_open}')
${tail}`;
  assert.deepEqual(await logsOf('S', code), ['7 never 500 True']);
});

test('a hook that __init__ puts on the instance is called; what Jesse sets after __init__ it sets', async () => {
  const code = `${head}
    def __init__(self):
        super().__init__()
        self.before = self.note
        self.name = 'Mine'
        self.timeframe = '4h'
    def note(self):
        if self.index == 2:
            self.log(f'{self.name} {self.timeframe}')
${tail}`;
  assert.deepEqual(await logsOf('S', code), ['S 1m']);
});
