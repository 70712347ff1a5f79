/**
 * Strategies that do what the grammar of `random-strategy.ts` does not: any statement in any callback, most of them inside
 * `try`, so that the run goes on after what failed; odd values wherever Jesse takes a value.
 *
 * @module
 */
import { assignable, type OddSurroundings, price, quantity, step } from './odd-orders.ts';
import { guard, guarded, oddStatement } from './odd-statements.ts';
import type { MethodModel, StrategyModel } from './strategy-model.ts';
import { tradingHours } from './wide-grammar.ts';

const CALLBACKS = [
  'before(self)',
  'after(self)',
  'update_position(self)',
  'update_position(self)',
  'update_chart(self)',
  'on_open_position(self, order)',
  'on_open_position(self, order)',
  'on_increased_position(self, order)',
  'on_reduced_position(self, order)',
  'on_close_position(self, order, closed_trade)',
  'on_cancel(self)',
  'before_terminate(self)',
  'terminate(self)',
  'on_route_open_position(self, strategy)',
  'on_route_close_position(self, strategy)',
  'on_route_increased_position(self, strategy)',
  'on_route_reduced_position(self, strategy)',
  'on_route_canceled(self, strategy)',
] as const;

/** Values that stand for yes or no, and some that do not. */
function decision(around: OddSurroundings): string {
  const { draw, wild } = around;
  const condition = guard(around);
  if (wild && draw.chance(0.1))
    return draw.pick([
      'None',
      "'no'",
      'np.array([1, 2])',
      'np.array([])',
      'self',
      '0.0',
      'np.nan',
      '[]',
      'NotImplemented',
    ]);
  return draw.pick([
    condition,
    condition,
    condition,
    `int(${condition})`,
    `np.bool_(${condition})`,
    `np.array([${condition}])`,
    `(${condition}) and 'yes'`,
    `[1] if ${condition} else []`,
    `self.question(${draw.integer(1, 3)})`,
    'self.shared_vars.get("n", 0) % 2 == 0',
  ]);
}

/** A random odd strategy. */
export function oddStrategy(name: string, around: OddSurroundings): StrategyModel {
  const { draw, spot } = around;
  const methods: MethodModel[] = [];
  const method = (head: string, ...body: string[]): void => void methods.push({ head: `def ${head}:`, body });
  const statements = (most: number, tag: string): string[] =>
    Array.from({ length: draw.integer(1, most) }, () => oddStatement(around, tag));

  methods.push({
    head: 'turns = (-1, 0)\n\ndef turn(self):',
    body: [
      'index, count = self.turns\nself.turns = (self.index, count + 1 if index == self.index else 1)\nreturn self.turns[1] <= 8',
    ],
    required: true,
  });
  methods.push({
    head: `@cached\ndef question(self, n, *rest, **more):`,
    body: [`self.log(f'asked {n}')\nreturn self.index % (n + 1) == 0`],
    required: true,
  });
  if (draw.chance(0.25)) {
    const set = draw.pick([
      "self.vars['n'] = 1",
      'self.buy = None',
      'self.total = 0',
      'self.hp = {"k": 2}',
      'self.stop_loss = (1, 1)',
      'self.index = 5',
    ]);
    method('__init__(self)', 'super().__init__()', set);
  }
  const shorts = spot ? draw.chance(0.04) : draw.chance(0.6);
  methods.push({ head: 'def should_long(self):', body: [`return ${decision(around)}`], required: true });
  if (shorts)
    method(
      'should_short(self)',
      `return (${decision(around)})${draw.chance(0.95) ? ' and not self.should_long()' : ''}`,
    );
  methods.push({ head: 'def go_long(self):', body: enter(around, 'buy'), required: true });
  method('go_short(self)', ...enter(around, 'sell'));
  if (draw.chance(0.5)) method('should_cancel_entry(self)', `return ${decision(around)}`);
  if (draw.chance(0.25)) {
    method('passing(self)', `return ${decision(around)}`);
    method('filters(self)', ...(draw.chance(0.3) ? statements(1, 'filters') : []), `return ${filters(around)}`);
  }
  for (const head of new Set(draw.some(CALLBACKS, draw.integer(2, 9)))) {
    const tag = head.slice(0, head.indexOf('('));
    method(head, ...(tag === 'on_open_position' && draw.chance(0.6) ? exits(around) : []), ...statements(3, tag));
  }
  if (draw.chance(0.2))
    method(
      'trading_hours(self)',
      `return ${draw.chance(0.1) ? draw.pick(['None', '{}', "{'timezone': 'Mars/X', 'hours': {}}", "{'timezone': 'UTC'}", "{'timezone': 'UTC', 'hours': {'Mon': '9-10'}}"]) : tradingHours(draw)}`,
    );
  if (draw.chance(0.25)) {
    method(
      'watch_list(self)',
      `return ${draw.pick(["[('a', self.price), ('b', None)]", 'None', "[('a', [1, 2])]", "{'a': 1}", '[(1, 2, 3)]', "[['x', self.vars]]", '1 / 0', "[('pnl', self.position.pnl), ('t', self.time)]"])}`,
    );
  }
  if (draw.chance(0.12)) {
    method(
      'hyperparameters(self)',
      `return ${draw.pick([
        "[{'name': 'k', 'type': int, 'min': 1, 'max': 9, 'default': 4}]",
        "[{'name': 'k', 'type': 'int', 'min': 1, 'max': 9, 'default': 4}, {'name': 'f', 'type': 'float', 'min': -1, 'max': 1.5, 'default': 0}]",
        "[{'name': 'k', 'type': float, 'min': 0.1, 'max': 0.9, 'default': None}]",
        "[{'name': 'k', 'type': 'categorical', 'options': ['a', 'b'], 'default': 'a'}]",
        "[{'name': 'k', 'type': int, 'min': 1, 'max': 9}]",
        "({'name': 'k', 'default': 3},)",
        "[{'name': 'k', 'type': int, 'min': 10, 'max': -10, 'step': 2, 'default': 2}]",
        '[]',
        'None',
      ])}`,
    );
    if (draw.chance(0.5))
      method(
        'dna(self)',
        `return ${draw.pick(["'w'", "'('", "'eyJrIjogM30='", "'eyJrIjogMywgImoiOiBbMSwgMl19'", "'1234'", "''", "'~'", "' '", "'wwwwwwwwwwwwwwwwwwwwwwww'", 'None', "'é'", "'bnVsbA=='", "'bnVsbA=='"])}`,
      );
  }
  return { name, methods };
}

function enter(around: OddSurroundings, side: 'buy' | 'sell'): string[] {
  const { draw, spot } = around;
  const sign = side === 'buy' ? 1 : -1;
  const body: string[] = [];
  if (draw.chance(0.15)) body.push(oddStatement(around, 'go'));
  body.push(
    draw.chance(0.35)
      ? `self.${side} = ${assignable(around)}`
      : `self.${side} = ${quantity({ ...around, wild: false })}, ${draw.chance(0.5) ? 'self.price' : price({ ...around, wild: false })}`,
  );
  if (!spot || draw.chance(0.03)) {
    if (draw.chance(0.3))
      body.push(
        `self.stop_loss = abs(${quantity({ ...around, wild: false })}), self.price * (1 - ${sign} * ${step(around)})`,
      );
    if (draw.chance(0.25)) body.push(`self.take_profit = ${assignable(around)}`);
  }
  return body;
}

function exits(around: OddSurroundings): string[] {
  const { draw } = around;
  return [
    `self.stop_loss = self.position.qty, self.price * (1 - (1 if self.is_long else -1) * ${step(around)} - 0.0002)`,
    guarded(
      draw.pick(['True', 'self.index % 2 == 0']),
      `self.take_profit = [(abs(self.position.qty) / 3, self.price * (1 + (1 if self.is_long else -1) * ${step(around)})) for _ in range(3)]`,
    ),
  ];
}

function filters({ draw, wild }: OddSurroundings): string {
  if (!wild || draw.chance(0.6))
    return draw.pick([
      '[self.passing]',
      '(self.passing, self.passing)',
      '[]',
      '[lambda: self.index % 2]',
      'iter([self.passing])',
    ]);
  return draw.pick([
    '[self.passing()]',
    'None',
    'self.passing',
    "['passing']",
    '[self.go_long]',
    '[self.question]',
    '[print]',
    '{self.passing: 1}',
    '[lambda: 1 / 0]',
    '[lambda x: x]',
    '[lambda: None + 1]',
  ]);
}
