/**
 * Random strategies from the grammar: entries of every type, exits set in every callback, pyramids, flips, errors.
 *
 * @module
 */
import {
  condition,
  distance,
  entryPrice,
  entryQuantity,
  exitPrice,
  exitQuantity,
  positionCondition,
  SIGN,
  type Surroundings,
  trace,
} from './strategy-grammar.ts';
import type { MethodModel, StrategyModel } from './strategy-model.ts';
import { MORE_INDICATORS, tradingHours } from './wide-grammar.ts';

/** Indicators that are cheap and bit-equal to Jesse's, as bodies of properties. */
const INDICATORS = [
  'ta.sma(self.candles, 5)',
  'ta.ema(self.candles, 8)',
  'ta.wma(self.candles, 6)',
  'ta.atr(self.candles, 7)',
  'ta.rsi(self.candles, 9)',
  'ta.bollinger_bands(self.candles, 10).upperband',
  'ta.donchian(self.candles, 6).lowerband',
  'ta.sma(self.candles, 4, sequential=True)[-1]',
  'self.candles[-6:, 3].max()',
  'float(np.mean(self.candles[-4:, 1:5]))',
] as const;

/** A random strategy. `faulty` puts a mistake somewhere. */
export function randomStrategy(name: string, around: Surroundings, faulty: boolean): StrategyModel {
  const { draw, spot, shared } = around;
  const methods: MethodModel[] = [];
  const method = (head: string, ...body: string[]): void => void methods.push({ head, body });
  const maybe = (probability: number, statement: () => string): string[] =>
    draw.chance(probability) ? [statement()] : [];

  if (draw.chance(0.3)) {
    method('def __init__(self):', 'super().__init__()', "self.vars['seen'] = 0", 'self.peak = None');
  }
  if (around.hyperparameters.length > 0) {
    const [first = 'k'] = around.hyperparameters;
    method(
      'def hyperparameters(self):',
      `return [{'name': '${first}', 'type': int, 'min': 1, 'max': 9, 'default': ${draw.integer(1, 9)}},` +
        ` {'name': 'risk', 'type': float, 'min': 0.1, 'max': 2.5, 'default': 1.25},` +
        ` {'name': 'kind', 'type': 'categorical', 'options': ['a', 'b'], 'default': 'b'}]`,
    );
    if (draw.chance(0.25)) method('def dna(self):', `return '${draw.pick(['', 'wKe', 'w(', 'eyJrIjogM30=', 'e7t8'])}'`);
  }
  for (const number of around.numbers) {
    const cached = draw.chance(0.3);
    const property = number.slice('self.'.length).replace('()', '');
    const head = number.endsWith('()') ? `def ${property}(self):` : `@property\ndef ${property}(self):`;
    const indicators = around.wide && draw.chance(0.6) ? MORE_INDICATORS : INDICATORS;
    method(cached ? head.replace('def', '@cached\ndef') : head, `return ${draw.pick(indicators)}`);
  }
  if (around.wide && draw.chance(0.4)) method('def trading_hours(self):', `return ${tradingHours(draw)}`);

  const shorts = !spot && draw.chance(0.75);
  const longs = spot ? draw.chance(0.99) : draw.chance(0.9);
  methods.push({
    head: 'def should_long(self):',
    body: [`return ${longs ? condition(around) : 'False'}`],
    required: true,
  });
  if (shorts || !longs) {
    const opposite = draw.chance(0.97) ? ' and not self.should_long()' : '';
    method('def should_short(self):', `return (${condition(around)})${opposite}`);
  }
  const exitsAtEntry = (!spot || draw.chance(0.03)) && draw.chance(0.6);
  methods.push({ head: 'def go_long(self):', body: goMethod(around, 1, exitsAtEntry), required: true });
  method('def go_short(self):', ...goMethod(around, -1, exitsAtEntry));

  if (draw.chance(0.6)) {
    method(
      'def should_cancel_entry(self):',
      `return ${draw.pick(['True', 'False', condition(around), condition(around)])}`,
    );
  }
  if (draw.chance(0.2)) {
    const count = draw.integer(1, 2);
    for (let index = 0; index < count; index++) method(`def filter_${index}(self):`, `return ${condition(around)}`);
    const names = Array.from({ length: count }, (_, index) => `self.filter_${index}`);
    method('def filters(self):', `return [${names.join(', ')}]`);
  }
  if (draw.chance(0.35)) {
    method(
      'def before(self):',
      ...maybe(0.5, () => trace(around, null, 'before')),
      ...maybe(0.4, () => sharing(around)),
    );
  }
  if (draw.chance(0.35)) {
    method(
      'def after(self):',
      ...maybe(0.5, () => trace(around, null, 'after')),
      ...maybe(0.3, () => chart(around)),
      ...maybe(0.2, () => guarded('self.is_open', exitStatement(around))),
    );
  }
  if (draw.chance(0.15)) method('def update_chart(self):', chart(around), ...maybe(0.3, () => chart(around)));
  if (draw.chance(0.8)) method('def update_position(self):', ...changes(around, draw.integer(1, 3), 'update'));
  if (exitsAtEntry ? draw.chance(0.35) : draw.chance(0.85)) {
    const exits = [
      ...maybe(0.75, () => assignExit(around, -1, `on_open ${draw.integer(0, 9)}`)),
      ...maybe(0.75, () => assignExit(around, 1, '')),
    ];
    method('def on_open_position(self, order):', ...exits, ...maybe(0.4, () => trace(around, 'order', 'open')));
  }
  if (draw.chance(0.35)) {
    method(
      'def on_increased_position(self, order):',
      ...changes(around, draw.integer(0, 2), null),
      ...maybe(0.6, () => trace(around, 'order', 'increased')),
    );
  }
  if (draw.chance(0.4)) {
    method(
      'def on_reduced_position(self, order):',
      ...changes(around, draw.integer(0, 2), null),
      ...maybe(0.6, () => trace(around, 'order', 'reduced')),
    );
  }
  if (draw.chance(0.4)) {
    const sight = draw.chance(0.5) ? trace(around, 'order', 'close') : trace(around, 'closed_trade', 'close');
    const body = sight.includes('closed_trade') ? `if closed_trade is not None:\n    ${sight}` : sight;
    method('def on_close_position(self, order, closed_trade):', body, ...maybe(0.3, () => sharing(around)));
  }
  if (draw.chance(0.2))
    method('def on_cancel(self):', trace(around, null, 'cancel'), ...maybe(0.3, () => sharing(around)));
  if (shared || draw.chance(0.05)) {
    for (const event of draw.some(['open', 'close', 'increased', 'reduced'], draw.integer(0, 3))) {
      method(
        `def on_route_${event}_position(self, strategy):`,
        ...maybe(0.5, () => trace(around, 'strategy', `route_${event}`)),
        ...maybe(0.5, () => guarded('self.is_open', exitStatement(around))),
        ...maybe(0.4, () => sharing(around)),
      );
    }
    if (draw.chance(0.2)) method('def on_route_canceled(self, strategy):', trace(around, 'strategy', 'route_canceled'));
  }
  if (draw.chance(0.15)) {
    method(
      'def before_terminate(self):',
      trace(around, null, 'before_terminate'),
      ...maybe(0.4, () => 'self.liquidate()'),
    );
  }
  if (draw.chance(0.15)) method('def terminate(self):', trace(around, null, 'terminate'));
  if (draw.chance(0.1)) method('def watch_list(self):', "return [('price', self.price), ('open', self.is_open)]");
  return { name, methods: faulty ? withFault(methods, around) : methods };
}

function goMethod(around: Surroundings, direction: 1 | -1, exits: boolean): string[] {
  const { draw } = around;
  const rows = draw.chance(0.7) ? 1 : draw.integer(2, 3);
  const side = direction > 0 ? 'buy' : 'sell';
  const prices = Array.from({ length: rows }, () => entryPrice(around, direction));
  const legs = prices.map((price) => `(${entryQuantity(around, price, rows)}, ${price})`);
  const statements = [`self.${side} = ${rows === 1 && draw.chance(0.8) ? legs[0] : `[${legs.join(', ')}]`}`];
  const [price = 'self.price'] = prices;
  const quantity = entryQuantity(around, price, 1);
  const exit = (name: string, sign: number): string => {
    const legCount = draw.chance(0.7) ? 1 : 2;
    const leg = (): string => `(${quantity}, (${price}) * (1 ${sign > 0 ? '+' : '-'} ${distance(around)}))`;
    const wanted = Array.from({ length: legCount }, leg);
    return `self.${name} = ${legCount === 1 ? wanted[0] : `[${wanted.join(', ')}]`}`;
  };
  if (exits && draw.chance(0.8)) statements.push(exit('stop_loss', draw.chance(0.05) ? direction : -direction));
  if (exits && draw.chance(0.7)) statements.push(exit('take_profit', draw.chance(0.05) ? -direction : direction));
  if (draw.chance(0.15)) statements.push(trace(around, null, 'go'));
  return statements;
}

/** An assignment of a stop (`side` −1) or target (1), at times of several rows. */
function assignExit(around: Surroundings, side: 1 | -1, tag: string): string {
  const { draw } = around;
  const name = side > 0 ? 'take_profit' : 'stop_loss';
  if (tag === '' && draw.chance(0.04)) return `self.${name} = ${draw.pick(['[]', 'None'])}`;
  const rows = draw.chance(0.75) ? 1 : draw.integer(2, 3);
  const legs = Array.from({ length: rows }, () => `(${exitQuantity(around)}, ${exitPrice(around, side)})`);
  return `self.${name} = ${rows === 1 ? (legs[0] as string).slice(1, -1) : `[${legs.join(', ')}]`}`;
}

function exitStatement(around: Surroundings): string {
  const { draw } = around;
  if (draw.chance(0.15)) return 'self.liquidate()';
  if (draw.chance(0.05)) return `self.${draw.pick(['stop_loss', 'take_profit'])} = ${draw.pick(['[]', 'None'])}`;
  return assignExit(around, draw.pick([1, -1]), '');
}

/** Adds to the position by assigning its entry side anew. */
function pyramid(around: Surroundings): string {
  const { draw, spot } = around;
  const price = entryPrice(around, 1);
  const leg = `(${entryQuantity(around, price, draw.integer(2, 4))}, ${price})`;
  if (spot) return `self.buy = ${leg}`;
  const rows = draw.chance(0.8)
    ? leg
    : `[${leg}, (abs(self.position.qty) / 4, self.price * (1 - ${SIGN} * ${distance(around)}))]`;
  return `if self.is_long:\n    self.buy = ${rows}\nelse:\n    self.sell = ${rows}`;
}

/** Orders through the broker: past the driver's bookkeeping, among them flips. */
function brokerCall({ draw, move }: Surroundings): string {
  const step = Number((move * (0.3 + draw.uniform())).toPrecision(3));
  return draw.pick([
    'self.broker.sell_at_market(abs(self.position.qty) * 2) if self.is_long else self.broker.buy_at_market(abs(self.position.qty) * 2)',
    `self.broker.reduce_position_at(abs(self.position.qty) / 2, self.price * (1 + ${SIGN} * ${step}), self.price)`,
    'self.broker.reduce_position_at(abs(self.position.qty), self.price, self.price)',
    `self.broker.buy_at(abs(self.position.qty) / 2, self.price * ${1 - step})`,
    `self.broker.sell_at(abs(self.position.qty) / 2, self.price * ${1 + step})`,
    `self.broker.start_profit_at('buy', abs(self.position.qty) / 2, self.price * ${1 + step})`,
    'self.broker.cancel_all_orders()',
    'self.broker.buy_at_market(abs(self.position.qty) / 3)',
  ]);
}

function guarded(guard: string, statement: string): string {
  return `if ${guard}:\n${statement
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}`;
}

function changes(around: Surroundings, count: number, tag: string | null): string[] {
  const { draw } = around;
  return Array.from({ length: count }, () => {
    const kind = draw.uniform();
    if (kind < 0.15 && tag !== null) return trace(around, null, tag);
    if (kind < 0.4 && tag === null) {
      // In a fill's callback it would follow itself without end.
      const more = kind < 0.33 ? pyramid(around) : brokerCall(around);
      return guarded(`self.increased_count < ${draw.integer(2, 4)} and self.reduced_count < 3`, more);
    }
    const statement = kind < 0.35 ? pyramid(around) : kind < 0.4 ? brokerCall(around) : exitStatement(around);
    return draw.chance(0.75) ? guarded(positionCondition(around), statement) : statement;
  });
}

function sharing({ draw }: Surroundings): string {
  return draw.pick([
    "self.shared_vars['n'] = self.shared_vars.get('n', 0) + 1",
    'self.shared_vars[self.symbol] = self.price',
    "self.vars['count'] = self.vars.get('count', 0) + 1",
    "self.vars.setdefault('list', []).append(self.index)",
  ]);
}

function chart({ draw, numbers }: Surroundings): string {
  const value = draw.pick(['self.price', 'self.high', 'self.position.pnl', ...numbers]);
  return draw.pick([
    `self.add_line_to_candle_chart('line', ${value}, 'blue')`,
    `self.add_extra_line_chart('extra', 'line', ${value}, 'green')`,
    "self.add_horizontal_line_to_candle_chart('level', 100, 'grey')",
    "self.add_horizontal_line_to_extra_chart('extra', 'level', 5, 'red', 2, 'dotted')",
  ]);
}

const FAULTS: readonly (readonly [string, string])[] = [
  ['def go_long', 'self.buy = 0, self.price'],
  ['def go_long', 'self.buy = 1, -self.price'],
  ['def go_long', "self.buy = 'all'"],
  ['def go_long', 'self.buy = None'],
  ['def go_long', 'self.buy = [(1, self.price), (1,)]'],
  ['def go_long', 'self.buy = 1, float("nan")'],
  ['def go_long', 'self.buy = self.balance * 40 / self.price, self.price'],
  ['def go_long', 'self.stop_loss = 1, float("nan")'],
  ['def go_long', 'self.stop_loss = self.take_profit = 1, self.price * 0.99'],
  ['def go_long', 'self.buy = np.array([[1.0, self.price]])'],
  ['def update_position', 'self.stop_loss = 0, self.price'],
  ['def update_position', 'self.stop_loss = abs(self.position.qty), float("nan")'],
  ['def update_position', 'self.take_profit = abs(self.position.qty), 0'],
  ['def update_position', 'self.stop_loss = abs(self.position.qty), self.price * 0.9, 3'],
  ['def update_position', 'self.take_profit = "x"'],
  ['def update_position', 'self.stop_loss = self.take_profit = abs(self.position.qty), self.price * 1.01'],
  ['def update_position', '1 / (self.index % 4)'],
  ['def update_position', 'self.nothing'],
  ['def update_position', "self.vars['missing']"],
  ['def update_position', "self.get_candles(self.exchange, 'XRP-USDT', '1h')"],
  ['def update_position', 'self.log(1, "loud")'],
  ['def should_long', 'self.candles[10**6]'],
  ['def should_long', "raise ValueError('enough', self.index) if self.index > 5 else None"],
  ['def should_long', 'self.add_line_to_candle_chart("x", "y")'],
  ['def should_long', 'self.min_qty'],
  ['def should_long', 'self.capital'],
  ['def should_long', 'len(self.price)'],
  ['def should_long', 'self.average_stop_loss'],
  ['def on_close_position', 'return closed_trade.pnl.nothing'],
];

function withFault(methods: readonly MethodModel[], { draw }: Surroundings): MethodModel[] {
  const [head, statement] = draw.pick(FAULTS);
  const fault = statement.startsWith('raise')
    ? "if self.index > 5:\n    raise ValueError('enough', self.index)"
    : statement;
  return methods.map((method) => {
    if (!method.head.startsWith(head)) return method;
    const entry = head === 'def go_long';
    return { ...method, body: entry ? [...method.body, fault] : [fault, ...method.body] };
  });
}
