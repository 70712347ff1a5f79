/**
 * The methods of Jesse's `Strategy` that a strategy calls, and the defaults of those that it may override.
 *
 * @module
 */

import type { HorizontalStyle } from '../../engine/chart-recorder.ts';
import { Float64Scalar } from '../numpy/scalars/scalar.ts';
import { typeError, valueError } from '../runtime/exceptions/raise.ts';
import { attributeKey } from '../runtime/objects/attribute-key.ts';
import { isDataDescriptor } from '../runtime/objects/attributes.ts';
import { classOf } from '../runtime/objects/class-of.ts';
import { Int } from '../runtime/objects/int.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { repr, str } from '../runtime/text/repr.ts';
import { STRATEGY_METHODS } from './members.ts';
import { ComputedProperty } from './objects/computed-property.ts';
import { runUuid, UuidKind } from './objects/identifiers.ts';
import { ZERO } from './objects/number-values.ts';
import { numberOf } from './objects/to-float.ts';
import { liquidateAtRedefinedPrice } from './redefined-price.ts';
import type { StrategyObject } from './strategy-object.ts';
import { ENGINE_ATTRIBUTES, type EngineAttribute } from './strategy-properties.ts';
import { checkStage } from './strategy-stage.ts';

/** A method: its signature without `self` and what it does. */
export type StrategyMethod = readonly [
  signature: string,
  run: { bivarianceHack(self: StrategyObject, ...args: (PyValue | undefined)[]): PyValue }['bivarianceHack'],
];

const signatureOf = (name: string): string => STRATEGY_METHODS[name] ?? '';

/** By Jesse's names. */
export const METHODS: Readonly<Record<string, StrategyMethod>> = {
  get_candles: [
    signatureOf('get_candles'),
    (self, exchange, symbol, timeframe) =>
      self.candlesOf(self.context.candlesOf(str(exchange ?? null), str(symbol ?? null), str(timeframe ?? null))),
  ],
  liquidate: [
    '',
    (self) => {
      checkStage('liquidate', self.stage);
      if (self.context.hooks?.orderPrice === undefined) self.context.liquidate();
      else liquidateAtRedefinedPrice(self);
      return null;
    },
  ],
  add_line_to_candle_chart: [
    signatureOf('add_line_to_candle_chart'),
    (self, title, value, color) => {
      checkStage('current_candle', self.stage);
      self.context.charts.addLine(str(title ?? null), chartNumber(value), colorOf(color), str(value ?? null));
      return null;
    },
  ],
  add_extra_line_chart: [
    signatureOf('add_extra_line_chart'),
    (self, chart, title, value, color) => {
      checkStage('current_candle', self.stage);
      const [name, label] = [str(chart ?? null), str(title ?? null)];
      self.context.charts.addExtraLine(name, label, chartNumber(value), colorOf(color), str(value ?? null));
      return null;
    },
  ],
  add_horizontal_line_to_candle_chart: [
    signatureOf('add_horizontal_line_to_candle_chart'),
    ({ context }, title, value, color, width, style) => {
      context.charts.addHorizontal(
        str(title ?? null),
        chartNumber(value),
        styleOf(color, width, style),
        str(value ?? null),
      );
      return null;
    },
  ],
  add_horizontal_line_to_extra_chart: [
    signatureOf('add_horizontal_line_to_extra_chart'),
    ({ context }, chart, title, value, color, width, style) => {
      const [name, label] = [str(chart ?? null), str(title ?? null)];
      context.charts.addExtraHorizontal(
        name,
        label,
        chartNumber(value),
        styleOf(color, width, style),
        str(value ?? null),
      );
      return null;
    },
  ],
  record_features: [
    signatureOf('record_features'),
    (self, features) => {
      if (!(features instanceof PyDict)) throw typeError('features must be a dict');
      self.currentFeatures = features;
      return null;
    },
  ],
  record_label: [
    signatureOf('record_label'),
    (self) => {
      self.currentFeatures = null;
      return null;
    },
  ],
};

/** `self.log`, a static method in Jesse. */
export function logMessage(self: StrategyObject, message: PyValue | undefined, type: PyValue | undefined): PyValue {
  const text = str(message ?? null);
  const kind = type === undefined ? 'info' : type;
  if (kind !== 'info' && kind !== 'error') {
    throw valueError(`log_type should be either "info" or "error". You passed ${str(kind)}`);
  }
  self.context.log(text, kind);
  return null;
}

/** What a method gives that a strategy does not override. */
export const HOOK_DEFAULTS: Readonly<Record<string, readonly [signature: string, value: () => PyValue]>> = {
  should_short: ['', () => false],
  go_short: ['', () => null],
  should_cancel_entry: ['', () => true],
  filters: ['', () => new PyList([])],
  before: ['', () => null],
  after: ['', () => null],
  update_chart: ['', () => null],
  update_position: ['', () => null],
  on_open_position: ['order', () => null],
  on_increased_position: ['order', () => null],
  on_reduced_position: ['order', () => null],
  on_close_position: ['order, closed_trade', () => null],
  on_cancel: ['', () => null],
  on_route_open_position: ['strategy', () => null],
  on_route_close_position: ['strategy', () => null],
  on_route_increased_position: ['strategy', () => null],
  on_route_reduced_position: ['strategy', () => null],
  on_route_canceled: ['strategy', () => null],
  hyperparameters: ['', () => new PyList([])],
  dna: ['', () => ''],
  before_terminate: ['', () => null],
  terminate: ['', () => null],
  watch_list: ['', () => new PyList([])],
  trading_hours: ['', () => null],
  candles_pipeline: ['', () => null],
};

/** `Strategy.__init__`: the attributes that Jesse sets there. */
export function initialise(self: StrategyObject): PyValue {
  const index = self.engine?.routeIndex ?? 0;
  const own: Record<string, PyValue> = {
    id: runUuid(UuidKind.strategy, index + 1),
    name: null,
    symbol: null,
    exchange: null,
    timeframe: null,
    hp: new PyDict(),
    vars: new PyDict(),
    trade: null,
    ml_mode: classOf(self).lookup('ml_mode') ?? 'gather',
    position: null,
    broker: null,
  };
  for (const [name, value] of Object.entries(own)) self.setAttribute(name, value);
  for (const [name, accessors] of Object.entries(ENGINE_ATTRIBUTES)) ownAttribute(self, name, accessors);
  return null;
}

const ORDER_ATTRIBUTES: ReadonlySet<string> = new Set(
  ['buy', 'sell', 'stop_loss', 'take_profit'].flatMap((name) => [name, `_${name}`]),
);

/**
 * Jesse sets these attributes on the instance, where they hide a class's attributes and methods of the same name and where a
 * property without a setter refuses them. Here the base class computes them, so a class that redefines one needs the same.
 */
function ownAttribute(self: StrategyObject, name: string, [read, write]: EngineAttribute): void {
  const defined = classOf(self).lookup(name);
  if (defined instanceof ComputedProperty) return;
  if (defined !== undefined && isDataDescriptor(defined)) {
    self.setAttribute(name, ORDER_ATTRIBUTES.has(name) ? null : ZERO);
    return;
  }
  Object.defineProperty(self, attributeKey(name), {
    enumerable: true,
    configurable: true,
    get: () => read(self),
    set: (value: PyValue) => {
      write(self, value);
    },
  });
}

function chartNumber(value: PyValue | undefined): number {
  const plain = value ?? null;
  const number =
    plain instanceof Float64Scalar || plain instanceof Int || typeof plain !== 'object' ? numberOf(plain) : undefined;
  if (number === undefined) {
    throw valueError(
      `Invalid value type: ${repr(classOf(plain))}. The value must be either int or float; you're passing ${str(plain)}`,
    );
  }
  return number;
}

function colorOf(color: PyValue | undefined): string | undefined {
  return color === undefined || color === null ? undefined : str(color);
}

function styleOf(color: PyValue | undefined, width: PyValue | undefined, style: PyValue | undefined): HorizontalStyle {
  return {
    color: colorOf(color),
    width: width === undefined ? 1.5 : (numberOf(width) ?? 1.5),
    style: style === undefined ? 'solid' : str(style),
  };
}
