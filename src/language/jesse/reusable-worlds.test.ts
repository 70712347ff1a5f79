import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliceCandleColumns } from '../../candles/candle-columns.ts';
import { generateDemoMarket } from '../../demo/demo-market.ts';
import { futuresConfig } from '../../engine/testing/futures-config.ts';
import { compileProgram } from '../compile.ts';
import type { CompiledProgram } from '../program.ts';
import { withWorld } from '../runtime/world/world.ts';
import { WorldLease } from './reusable-worlds.ts';
import { runStrategies } from './run-strategies.ts';

const EXCHANGE = 'Demo';
const SYMBOL = 'BTC-USDT';

const all = generateDemoMarket().get(SYMBOL);
if (all === undefined) throw new Error(`expected candles of ${SYMBOL}`);
const candles = sliceCandleColumns(all, 0, 600);

/** Strategies that leave something behind, by what: `seen` must be the same in every run. */
const LEAVING: Readonly<Record<string, { readonly head?: string; readonly body?: string; readonly should: string }>> = {
  'a global': { head: 'n = 0', should: 'global n; n += 1; seen = n' },
  'a global that was not there': { should: "global late; seen = 'late' in globals(); late = 1" },
  'an attribute of the class': { body: 'n = 0', should: 'type(self).n += 1; seen = type(self).n' },
  'a list of the module': { head: 'found = []', should: 'found.append(1); seen = len(found)' },
  'a list in a tuple': { head: 'found = ([],)', should: 'found[0].append(1); seen = len(found[0])' },
  'a dict of the class': { body: 'found = {}', should: 'self.found[len(self.found)] = 1; seen = len(self.found)' },
  'a set': { head: "found = {'a'}", should: 'found.add(str(len(found))); seen = len(found)' },
  'a default': { head: 'def grow(list=[]):\n    list.append(1)\n    return len(list)', should: 'seen = grow()' },
  'an attribute of a function': {
    head: 'def f():\n    pass',
    should: "f.n = getattr(f, 'n', 0) + 1; seen = f.n",
  },
  'a variable shared with a function': {
    head: 'def maker():\n    n = 0\n    def count():\n        nonlocal n\n        n += 1\n        return n\n    return count\ncount = maker()',
    should: 'seen = count()',
  },
  'a variable shared with a function under another name': {
    head: "def maker():\n    found = []\n    def count():\n        found.append(1)\n        return len(found)\n    count.__qualname__ = 'count'\n    return count\ncount = maker()",
    should: 'seen = count()',
  },
  'a variable shared with a global function': {
    head: 'def maker():\n    found = []\n    global count\n    def count():\n        found.append(1)\n        return len(found)\nmaker()',
    should: 'seen = count()',
  },
  'a variable shared with a method': {
    head: 'def maker():\n    found = []\n    global Box\n    class Box:\n        def count(self):\n            found.append(1)\n            return len(found)\nmaker()',
    should: 'seen = Box().count()',
  },
  'a variable of a comprehension': {
    head: 'count, = [lambda: (found.append(1), len(found))[1] for found in [[]]]',
    should: 'seen = count()',
  },
  'the identity of an object': { head: 'class Box:\n    pass', should: 'seen = [id(Box()), hash(Box()), repr(Box())]' },
  'the identity of a class': { head: 'class Box:\n    pass', should: 'seen = [id(Box), id(len), id(self)]' },
  'an object': { head: 'class Box:\n    n = 0\nbox = Box()', should: 'box.n += 1; seen = box.n' },
  'an iterator': { head: 'numbers = iter(range(100000))', should: 'seen = next(numbers)' },
  'a stream of random numbers': { head: 'import random', should: 'seen = random.random()' },
  "numpy's stream": { head: 'import numpy as np', should: 'seen = float(np.random.rand())' },
  'how arrays print': {
    head: 'import numpy as np',
    should: 'seen = str(np.array([1 / 3])); np.set_printoptions(precision=2)',
  },
  'a class registered with a base of its own': {
    head: 'from abc import ABC\nclass Base(dict, ABC):\n    pass',
    should: "seen = [isinstance('a', each) for each in (Base, dict, ABC)]; Base.register(str)",
  },
  "a class registered with Jesse's": { should: "seen = isinstance('a', Strategy); Strategy.register(str)" },
  'an identifier': { head: 'import jesse.helpers as jh', should: 'seen = jh.generate_unique_id()' },
  'a library that was changed': { head: 'import jesse.utils as u', should: "seen = hasattr(u, 'x'); u.x = 1" },
  'an indicator that was replaced': {
    head: 'import jesse.indicators as ta',
    should: 'seen = ta.sma(self.candles, 5) if self.index == 0 else 0; ta.sma = lambda *_: -1',
  },
  'a module imported on the way': { should: 'import statistics; seen = statistics.mean([1, 2])' },
};

function programOf(text: string): CompiledProgram {
  return compileProgram({ name: 'strategies.Some', path: 'Some/__init__.py', text, package: true }, () => null);
}

function strategyText({ head = '', body = '', should }: { head?: string; body?: string; should: string }): string {
  return [
    'from jesse.strategies import Strategy',
    head,
    'class Some(Strategy):',
    `    ${body === '' ? 'pass' : body}`,
    '    def should_long(self):',
    ...should.split('; ').map((line) => `        ${line}`),
    "        self.vars.setdefault('seen', []).append(seen)",
    '        return False',
    '    def go_long(self):',
    '        pass',
  ].join('\n');
}

function varsOf(program: CompiledProgram): unknown {
  const { state } = runStrategies({
    programs: { Some: program },
    routes: [{ exchange: EXCHANGE, symbol: SYMBOL, timeframe: '1h', strategy: 'Some', hyperparameters: null }],
    config: futuresConfig(EXCHANGE),
    candles: { [`${EXCHANGE}-${SYMBOL}`]: { exchange: EXCHANGE, symbol: SYMBOL, candles } },
    fastMode: true,
    seed: 7,
  });
  return state.routes[0]?.vars;
}

for (const [what, parts] of Object.entries(LEAVING)) {
  test(`a run does not see ${what} that another has left`, () => {
    const program = programOf(strategyText(parts));
    const first = varsOf(program);
    assert.deepEqual(varsOf(program), first);
    assert.deepEqual(varsOf(program), first);
  });
}

function lease(program: CompiledProgram, warmUpCandles = 0): WorldLease {
  const taken = WorldLease.take({ programs: [program], warmUpCandles, currency: 'USDT', seed: 0 });
  withWorld(taken.world, () => taken.world.importModule(program.main));
  taken.noteImported();
  return taken;
}

test('a world that a run left as it was serves the next run of the same program and warm-up, one at a time', () => {
  const program = programOf(
    'import numpy as np\nfrom jesse import utils\nimport jesse.indicators as ta\nLEVELS = [1, 2.5]\n',
  );
  const first = lease(program);
  const other = lease(program);
  assert.notEqual(other.world, first.world);
  first.giveBack();
  assert.notEqual(lease(program, 10).world, first.world);
  assert.equal(lease(program).world, first.world);
});

test('a world is not given again while its run has not ended well', () => {
  const program = programOf('X = 1\n');
  const failed = lease(program);
  assert.notEqual(lease(program).world, failed.world);
});
