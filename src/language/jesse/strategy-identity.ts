/**
 * What Jesse sets on a strategy to know where it trades, and reads again: a strategy that assigns to it is refused.
 *
 * @module
 */
import type { PyObject, PyValue } from '../runtime/objects/py-object.ts';
import { runUuid, UuidKind } from './objects/identifiers.ts';
import { refuseAssigned } from './require-original.ts';
import { StrategyObject } from './strategy-object.ts';

/** The attributes, each by the property that holds it. */
export interface Identity {
  /** Null where there is one route: Jesse tells one from the others by it. */
  readonly $id: PyValue;
  readonly $name: PyValue;
  readonly $exchange: PyValue;
  readonly $symbol: PyValue;
  readonly $timeframe: PyValue;
  readonly $position: PyValue;
  readonly $broker: PyValue;
}

/** What a strategy has of them once Jesse has set it up. */
export function identityOf(self: StrategyObject): Identity {
  const {
    $name = null,
    $exchange = null,
    $symbol = null,
    $timeframe = null,
    $position = null,
    $broker = null,
  } = self as Partial<Identity>;
  const { routeIndex, routes } = self.context;
  const $id = routes.length > 1 ? runUuid(UuidKind.strategy, routeIndex + 1) : null;
  return { $id, $name, $exchange, $symbol, $timeframe, $position, $broker };
}

/** Throws `unsupported` where a strategy has assigned to one of them. */
export function requireIdentity(self: PyObject): void {
  const set = self instanceof StrategyObject ? self.setByJesse : null;
  if (set === null) return;
  const now = self as Partial<Identity>;
  if (now.$timeframe !== set.$timeframe) refuseAssigned('timeframe');
  if (now.$symbol !== set.$symbol) refuseAssigned('symbol');
  if (now.$exchange !== set.$exchange) refuseAssigned('exchange');
  if (now.$name !== set.$name) refuseAssigned('name');
  if (now.$position !== set.$position) refuseAssigned('position');
  if (set.$id !== null && now.$id !== set.$id) refuseAssigned('id');
  if (now.$broker !== set.$broker) refuseAssigned('broker');
}
