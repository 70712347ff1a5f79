import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ControlCell } from './control-cell.ts';
import { inspectStrategy } from './inspect-strategy.ts';

const LACKS_GO_LONG = `from jesse.strategies import Strategy
class Mine(Strategy):
    def should_long(self): return False
    def hyperparameters(self): return [{'name': 'n', 'type': int, 'min': 1, 'max': 9, 'default': 3}]
    def before(self): self.vars['n'] = self.hp['n']
`;

test('a class that lacks a method has one finding for it, not a second one about its hyperparameters', () => {
  const { report } = inspectStrategy(
    {
      kind: 'inspect',
      name: 'Mine',
      main: { name: 'strategies.Mine', path: 'strategies/Mine/__init__.py', text: LACKS_GO_LONG, package: true },
      modules: {},
      absent: [],
      limits: { bytes: 2 ** 28, callMilliseconds: 5000, runMilliseconds: 5000, logCharacters: 1 },
    },
    new ControlCell(),
  );
  assert.deepEqual(
    report.diagnostics.map(({ code }) => code),
    ['missing-method'],
  );
  assert.deepEqual(report.missing_methods, ['go_long']);
});
