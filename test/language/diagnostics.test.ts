/**
 * What the checks say about a strategy: code, severity, place, words, hint; and what they do not say.
 *
 * @module
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DIAGNOSTIC_CODES } from '../../src/language/check/codes.ts';
import { checkProgram, type ProgramReport } from '../../src/language/report.ts';

function check(text: string, name = 'strategies.Mine'): ProgramReport {
  return checkProgram({ name, path: 'strategies/Mine/__init__.py', text, package: true }, () => null);
}

/** A strategy whose `should_long` is the lines given. */
function strategy(lines: string, rest = ''): string {
  const body = lines
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
  return `from jesse.strategies import Strategy, cached
import jesse.indicators as ta
from jesse import utils
import jesse.helpers as jh
import numpy as np


class Mine(Strategy):
    def should_long(self):
${body}

    def go_long(self):
        self.buy = 1, self.price
${rest}`;
}

const brief = (report: ProgramReport): string[] =>
  report.diagnostics.map(
    (found) =>
      `${found.severity} ${found.code} ${found.line}: ${found.message}${found.hint === null ? '' : ` (${found.hint})`}`,
  );

/** Cases: lines of `should_long`, more of the class, and the findings in short. */
const CASES: readonly (readonly [title: string, source: string, findings: readonly string[]])[] = [
  ['a correct strategy', strategy('return self.price > ta.ema(self.candles, 20)'), []],
  [
    'an indicator that does not exist, where it must fail',
    strategy('return ta.emma(self.candles, 20) > 1'),
    ["error unknown-indicator 10: module 'jesse.indicators' has no attribute 'emma' (did you mean ema?)"],
  ],
  [
    'an indicator that does not exist, in a branch',
    strategy('if self.index > 5:\n    return ta.highest(self.candles, 20) > 1\nreturn False'),
    [
      "warning unknown-indicator 11: module 'jesse.indicators' has no attribute 'highest' (use np.max(self.candles[-n:, 3]) for the highest high of n candles)",
    ],
  ],
  [
    'an indicator with an argument that it does not take',
    strategy('return ta.ema(self.candles, perod=20) > 1'),
    ["error indicator-arguments 10: ema() got an unexpected keyword argument 'perod' (did you mean period?)"],
  ],
  [
    'old names of self',
    strategy('return self.capital > 5'),
    ['error old-api 10: self.capital does not exist any more (use self.balance or self.available_margin)'],
  ],
  [
    'a misspelt attribute',
    strategy('return self.availble_margin > 5'),
    [
      "error unknown-attribute 10: 'Mine' object has no attribute 'availble_margin' (did you mean self.available_margin?)",
    ],
  ],
  ['an attribute that another method sets', strategy('return self.level > 5', '        self.level = 3'), []],
  [
    'a misspelt member of the position',
    strategy('return self.position.entryprice > 5'),
    [
      "error unknown-attribute 10: 'Position' object has no attribute 'entryprice' (did you mean self.position.entry_price?)",
    ],
  ],
  [
    'a hook with the parameters of old',
    strategy('return True', '    def on_close_position(self, order):\n        pass'),
    [
      'warning hook-arguments 14: Jesse calls on_close_position(self, order, closed_trade) (write def on_close_position(self, order, closed_trade):)',
    ],
  ],
  [
    'hooks that are not called any more',
    strategy('return True', '    def should_cancel(self):\n        return True'),
    ['warning old-api 14: Jesse does not call should_cancel any more (use should_cancel_entry)'],
  ],
  [
    'hyperparameters as a property',
    strategy('return True', '    @property\n    def hyperparameters(self):\n        return []'),
    [
      'error hyperparameters-property 15: hyperparameters is a property, but Jesse calls it (remove the @property above it)',
    ],
  ],
  [
    'hyperparameters against their uses',
    strategy(
      "return self.hp['fast'] > self.hp['slwo']",
      "    def hyperparameters(self):\n        return [{'name': 'fast', 'type': int, 'min': 1, 'max': 9, 'default': 5}, {'name': 'slow', 'type': int, 'min': 1, 'max': 9, 'default': 5}]",
    ),
    [
      "warning unknown-hyperparameter 10: hyperparameters() does not declare 'slwo' (did you mean slow?)",
      "warning unused-hyperparameter 15: nothing reads the hyperparameter 'slow' (use self.hp['slow'] or leave it out: an optimisation would search it for nothing)",
    ],
  ],
  [
    'an indicator in a loop',
    strategy('return any(ta.ema(self.candles, n) > 1 for n in (5, 10))'),
    [
      'warning indicator-in-loop 10: ta.ema is computed at every pass of a loop (compute it once with sequential=True before the loop and index the result)',
    ],
  ],
  [
    'shapes that look ahead',
    strategy(
      "a = np.roll(self.candles[:, 2], -1)\nb = self.candles[self.index + 1]\nc = self.get_candles(self.exchange, self.symbol, '4h')[-1]\nreturn a[0] > b[0] + c[0]",
    ),
    [
      'warning look-ahead 10: a negative shift moves later values to earlier candles (shift by a positive number, so that each place holds what was known then)',
      'warning look-ahead 11: self.index + n points beyond the candle being decided on (self.candles ends with the current candle: use self.candles[-1], [-2], …)',
      'warning look-ahead 12: the last candle of a larger timeframe is still forming (use [-2] for the last complete one, unless the forming candle is what you want)',
    ],
  ],
  [
    'identity of a comparison',
    strategy('return (self.price > 5) is True'),
    [
      'warning identity-comparison 10: a comparison of prices or indicators is numpy’s bool, which is neither True nor False by identity (write the condition itself, or not (…))',
    ],
  ],
  [
    'a divisor that is zero at first',
    strategy('return 5 / self.index > 1'),
    ['warning division-by-zero 10: self.index is 0 in the first candles (guard it: … if self.index else 0)'],
  ],
  [
    'an attribute of the class that all routes share',
    strategy('return True').replace(
      'class Mine(Strategy):',
      'class Mine(Strategy):\n    levels = []\n    LIMITS = [1, 2]',
    ),
    [
      'warning mutable-class-attribute 9: levels belongs to the class: all routes and runs of it share one (set self.levels in __init__ (after super().__init__()) or in before() when self.index == 0)',
    ],
  ],
  ['a name that nothing binds', strategy('return pric > 5'), ["error undefined-name 10: name 'pric' is not defined"]],
  [
    'a call that does not fit a method of the file',
    strategy('return self.helper(1) > 5', '    def helper(self, a, b):\n        return a + b'),
    ["error wrong-arguments 10: Mine.helper() missing 1 required positional argument: 'b'"],
  ],
  [
    '__init__ without super',
    strategy('return True', '    def __init__(self):\n        self.x = 1'),
    ['error missing-super-init 14: __init__ does not call super().__init__() (begin it with super().__init__())'],
  ],
  [
    'methods that Jesse demands',
    'from jesse.strategies import Strategy\nclass Mine(Strategy):\n    pass\n',
    ['error missing-method 2: Mine lacks should_long, go_long (define def should_long(self): and def go_long(self):)'],
  ],
  [
    'a class of another name than the folder',
    strategy('return True').replace('class Mine', 'class Other'),
    [
      "warning class-name 8: the class is Other, the folder Mine (Jesse rewrites the first class of such a file to the folder's name: name it Mine)",
    ],
  ],
  [
    'a refused library that is used',
    `import pandas as pd\n${strategy('return pd.Series([1]).sum() > 1')}`,
    [
      'error refused-module 1: the module pandas is not available in the embedded backend (use numpy arrays, lists and dicts (candles already are a numpy array))',
    ],
  ],
  ['a refused library that nothing uses', `import pandas as pd\n${strategy('return True')}`, []],
  [
    'a refused library in a try',
    `try:\n    import pandas as pd\nexcept ImportError:\n    pd = None\n${strategy('return pd is None')}`,
    [],
  ],
  [
    'a module that is nowhere',
    `import my_helpers\n${strategy('return True')}`,
    [
      "error unknown-module 1: No module named 'my_helpers' (looked for my_helpers.py beside the strategy, in the strategies folder and in the project's root)",
    ],
  ],
  [
    'selectors of old',
    `from jesse.services.selectors import get_all_trading_routes\n${strategy('return True')}`,
    [
      'error old-api 1: jesse.services.selectors does not exist any more (use self.routes instead of get_all_trading_routes(), self.get_candles for candles)',
    ],
  ],
  [
    'coroutines',
    strategy('return True', '    async def later(self):\n        pass'),
    [
      'error unsupported-async 14: coroutines are not supported (Jesse calls strategies synchronously: write plain functions; the embedded backend, the only one of this version, does not have it)',
    ],
  ],
  [
    'files',
    strategy("return open('x').read() == ''"),
    [
      'error unsupported-builtin 10: open() is not supported (a strategy has no files; keep settings in hyperparameters and log with self.log; the embedded backend, the only one of this version, does not have it)',
    ],
  ],
  [
    'a group of exceptions',
    strategy("raise ExceptionGroup('several', [ValueError('one')])"),
    [
      'error unsupported-except-star 10: ExceptionGroup is not supported (raise the exceptions one by one; the embedded backend, the only one of this version, does not have it)',
    ],
  ],
  [
    'a function of the file named like a refused builtin',
    `def compile(x):\n    return x\n${strategy('return compile(True)')}`,
    [],
  ],
  [
    'reaching into the interpreter',
    strategy('return self.should_long.__globals__ is None'),
    [
      'error unsupported-introspection 10: __globals__ is not supported (it reaches into the interpreter, which there is none of; the embedded backend, the only one of this version, does not have it)',
    ],
  ],
  [
    'a method that Jesse has for itself',
    `${strategy('return True')}\n    def _reset(self):\n        self.state = None\n`,
    [
      "error private-method 15: _reset is a method of Jesse's own Strategy (rename it: with this name Jesse would call it in place of its own, and the embedded backend does not)",
    ],
  ],
  [
    'members that Jesse reads through self',
    `${strategy('return True')}\n    @property\n    def is_long(self):\n        return True\n    volume = 2\n    def before(self):\n        self.symbol = 'X'\n    def __init__(self):\n        super().__init__()\n        self.symbol = 'X'\n`,
    [
      'error redefined-member 16: Mine redefines is_long, which Jesse reads when it decides on orders (rename it: Jesse would go by the new is_long, and the embedded backend goes by the original)',
      'error redefined-member 20: self.symbol is what Jesse itself reads to do its work (rename it: Jesse would go on with the assigned value, and the embedded backend with its own)',
    ],
  ],
  [
    'chance and clocks',
    `import random\nimport time\n${strategy('return random.random() > time.time()')}`,
    [
      'warning unseeded-random 12: chance without a seed: Jesse would give another result at each run (call seed(…) first; without it the run’s random_seed is used, so that runs here are repeatable)',
      'warning simulated-clock 12: in a backtest this clock is the simulated one (use self.time (ms) for the current candle; in Jesse itself this call gives the wall clock)',
    ],
  ],
  ['a syntax error', 'class A:\n    def f(self)\n        pass\n', ["error syntax-error 2: SyntaxError: expected ':'"]],
];

for (const [title, source, findings] of CASES) {
  test(`diagnostics: ${title}`, () => {
    assert.deepEqual(brief(check(source)), findings);
  });
}

test('every code that a case produces is documented', () => {
  for (const [, source] of CASES) {
    for (const { code } of check(source).diagnostics) assert.ok(Object.hasOwn(DIAGNOSTIC_CODES, code), code);
  }
});

test('places count UTF-16 units, as editors do', () => {
  const [found] = check(strategy("return '日本😀' == self.capital")).diagnostics;
  assert.equal(found?.column, 16 + "'日本😀' == ".length);
  assert.equal(found.length, 'self.capital'.length);
});

test('facts about a strategy', () => {
  const report = check(
    `"""Module."""\n${strategy('return ta.ema(self.candles) > ta.sma(self.candles)').replace('class Mine(Strategy):', 'class Mine(Strategy):\n    """Follows\n    the trend.\n\n    More.\n    """')}`,
  );
  assert.equal(report.className, 'Mine');
  assert.equal(report.description, 'Follows the trend.');
  assert.deepEqual(report.methods, ['should_long', 'go_long']);
  assert.deepEqual(report.indicators, ['ema', 'sma']);
  assert.deepEqual(report.imports, ['jesse.strategies', 'jesse.indicators', 'jesse', 'jesse.helpers', 'numpy']);
  assert.equal(report.compiles, true);
});

test('the class of the folder’s name is the strategy; else the one that no other derives from', () => {
  const two =
    'from jesse.strategies import Strategy\nclass Base(Strategy):\n    def go_long(self): pass\nclass Last(Base):\n    def should_long(self): return True\n';
  assert.equal(check(two).className, 'Last');
  assert.deepEqual(check(two).missingMethods, []);
  assert.equal(check(two, 'strategies.Base').className, 'Base');
});
