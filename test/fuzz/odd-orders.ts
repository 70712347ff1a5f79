/**
 * Words of the odd strategies for orders: quantities, prices and everything that one can assign to `self.buy` and its like.
 *
 * @module
 */
import type { Draw } from './draw.ts';
import { SIGN } from './strategy-grammar.ts';

/** What an odd strategy can name. */
export interface OddSurroundings {
  readonly draw: Draw;
  /** Typical change within one of the route's candles, fraction. */
  readonly move: number;
  readonly spot: boolean;
  /** Whether values may be drawn that end most runs: NaN, texts, wrong shapes. */
  readonly wild: boolean;
  /** Exchange, symbol and timeframe of candles that are declared. */
  readonly feeds: readonly (readonly [string, string, string])[];
  readonly routeCount: number;
}

/** A fraction of the price as Python text: around a candle's change, at times none or on the edge of "near". */
export function step({ draw, move }: OddSurroundings): string {
  if (draw.chance(0.2)) return draw.pick(['0', '0.0001', '0.00014', '0.00015', '0.00016', '0.0002', '0.5']);
  return String(Number((move * (0.1 + 3 * draw.uniform())).toPrecision(3)));
}

/** A price. */
export function price(around: OddSurroundings): string {
  const { draw, wild } = around;
  if (wild && draw.chance(0.06)) {
    return draw.pick(['0', '-1', 'np.nan', "float('inf')", 'None', "'1'", '1e-300', '1e300', 'True', '[1]', '-0.0']);
  }
  const base = draw.pick([
    'self.price',
    'self.price',
    'self.close',
    'self.high',
    'self.low',
    'self.open',
    'self.position.current_price',
    '(self.position.entry_price or self.price)',
    '(self.average_entry_price or self.price)',
    'self.candles[-1, 3]',
    'self.current_candle[4]',
  ]);
  const moved = draw.chance(0.35)
    ? base
    : `${base} * (1 ${draw.pick(['+', '-'])} ${draw.chance(0.5) ? `${SIGN} * ` : ''}${step(around)})`;
  return draw.chance(0.15) ? converted(draw, moved) : moved;
}

/** A quantity. */
export function quantity(around: OddSurroundings): string {
  const { draw, wild, spot } = around;
  if (wild && draw.chance(0.08)) {
    return draw.pick([
      '0',
      '0.0',
      'np.nan',
      "float('inf')",
      'None',
      "'1'",
      '1e-12',
      '1e9',
      'True',
      '-0.0',
      '[1]',
      '5e-324',
    ]);
  }
  const share = String(Number((0.01 + 0.12 * draw.uniform()).toPrecision(2)));
  const entry = `self.balance * ${share} / self.price`;
  const held = `(abs(self.position.qty) or ${entry})`;
  const drawn = draw.pick([
    entry,
    `self.available_margin * ${share} / self.price`,
    `utils.size_to_qty(self.balance * ${share}, self.price, ${draw.integer(0, 8)}) or ${entry}`,
    held,
    held,
    `${held} / ${draw.integer(2, 7)}`,
    `${held} * ${draw.pick(['0.1', '0.3', '0.7', '0.999', '1.001', ...(spot ? [] : ['2', '3'])])}`,
    `-${held}`,
    `(int(${entry}) or ${entry})`,
    `self.position.qty or ${entry}`,
    `round(${entry}, ${draw.integer(0, 4)}) or ${entry}`,
  ]);
  return draw.chance(0.15) ? converted(draw, drawn) : drawn;
}

function converted(draw: Draw, value: string): string {
  return draw.pick([`np.float64(${value})`, `float(${value})`, `np.array(${value})`, `np.abs(${value})`]);
}

/** Anything to assign to an order attribute. */
export function assignable(around: OddSurroundings): string {
  const { draw, wild } = around;
  const row = (): string => `${quantity(around)}, ${price(around)}`;
  if (draw.chance(0.45)) return `(${row()})`;
  if (wild && draw.chance(0.15)) {
    return draw.pick([
      'None',
      '()',
      '[()]',
      '5',
      "'1,2'",
      `(${row()}, 1)`,
      `[(${row()}, 1)]`,
      `[(${row()}), (1,)]`,
      `(${quantity(around)},)`,
      `[${quantity(around)}]`,
      `(${quantity(around)}, [${price(around)}])`,
      `[(${row()}), None]`,
      `{'qty': 1}`,
      `{1, 2}`,
      'np.array([])',
      'np.zeros((0, 2))',
      `np.array([${row()}])`,
      `np.array([[${row()}, 7]])`,
      `(x for x in [${row()}])`,
      `[np.array([${row()}])]`,
      `(np.array([${row()}]),)`,
      `np.float64(${price(around)})`,
      'True',
      'self',
      `[[(${row()})]]`,
      `{${quantity(around)}: ${price(around)}}`,
      'range(1, 3)',
      'self.position',
    ]);
  }
  return draw.pick([
    `[${row()}]`,
    `[(${row()})]`,
    `[[${row()}]]`,
    `((${row()}),)`,
    `[(${row()}), (${row()})]`,
    `((${row()}), (${row()}))`,
    `[[${row()}], (${row()})]`,
    `[(${row()}), (${row()}), (${row()}), (${row()})]`,
    `[(${quantity(around)}, ${price(around)} * (1 + i * ${step(around)})) for i in range(${draw.integer(1, 8)})]`,
    `list(zip([${quantity(around)}] * 2, [${row()}]))`,
    `np.array([[${row()}]])`,
    `np.array([(${row()}), (${row()})], dtype=float)`,
    `np.array([[${row()}]]).tolist()`,
    '[]',
    'None',
  ]);
}

/** A statement that sets or changes an order attribute. */
export function orderStatement(around: OddSurroundings): string {
  const { draw } = around;
  const exit = draw.pick(['stop_loss', 'take_profit']);
  const entry = draw.pick(['buy', 'sell', 'buy' as const]);
  const name = draw.chance(0.7) ? exit : entry;
  if (draw.chance(0.6)) return `self.${name} = ${assignable(around)}`;
  return draw.pick([
    `self.${name} = self.${name}`,
    `self.stop_loss = self.take_profit`,
    `self.take_profit = self.stop_loss[::-1]`,
    `self.${name}[0][1] *= ${draw.pick(['0.999', '1.001', '1.0001'])}`,
    `self.${name}[0, 0] = ${quantity(around)}`,
    `self.${name}[:, 1] += self.price * ${step(around)}`,
    `self.${name}[-1] = (${quantity(around)}, ${price(around)})`,
    `self.${name} = self.${name} * 1.0005`,
    `self.${name} = self.${name}[:1]`,
    `self.${name} = self.${name}.copy()`,
    `self.${name} = self.${name}.tolist()`,
    `self.${name} = np.vstack([self.${name}, self.${name}])`,
    `self.${name} += self.price * ${step(around)}`,
    `self.${name} = [(abs(o.qty), o.price) for o in self.exit_orders]`,
    `self.${name} = [(abs(o.qty), o.price * 1.001) for o in self.entry_orders if o.is_active]`,
    `self.${name}.append((${quantity(around)}, ${price(around)}))`,
    `self.stop_loss, self.take_profit = self.take_profit, self.stop_loss`,
    'self.liquidate()',
    'self.liquidate()',
    `setattr(self, '${name}', ${assignable(around)})`,
  ]);
}

/** A call of the broker. */
export function brokerStatement(around: OddSurroundings): string {
  const { draw } = around;
  const call = draw.pick([
    `buy_at_market(${quantity(around)})`,
    `sell_at_market(${quantity(around)})`,
    `sell_at_market(abs(self.position.qty) * 2)`,
    `buy_at(${quantity(around)}, ${price(around)})`,
    `sell_at(${quantity(around)}, ${price(around)})`,
    `sell_at(qty=${quantity(around)}, price=${price(around)})`,
    `start_profit_at('${draw.pick(['buy', 'sell'])}', ${quantity(around)}, ${price(around)})`,
    `reduce_position_at(${quantity(around)}, ${price(around)}, self.price)`,
    `reduce_position_at(${quantity(around)}, ${price(around)}, ${price(around)})`,
    'reduce_position_at(self.position.qty, self.price, self.price)',
    'cancel_all_orders()',
    'cancel_order(self.orders[-1].id)',
    'cancel_order(self.orders[0].id)',
    'cancel_order([o for o in self.orders if o.is_active][0].id)',
  ]);
  return draw.chance(0.4) ? `made = self.broker.${call}\n${describeMade(draw)}` : `self.broker.${call}`;
}

function describeMade(draw: Draw): string {
  return draw.pick([
    "self.log(f'made {made.side} {made.type} {made.qty} {made.price} {made.status} {made.reduce_only} {made.created_at}')",
    "self.log(f'made {type(made).__name__}')",
    "self.vars['made'] = made.price",
    "made.vars['note'] = self.index",
    "self.log(f'{made.filled_qty} {made.fee} {made.value} {made.remaining_qty} {made.executed_at} {made.submitted_via}')",
  ]);
}
