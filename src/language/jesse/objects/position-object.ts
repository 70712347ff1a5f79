/**
 * `jesse.models.Position` over a position of the engine.
 *
 * @module
 */
import type { Position } from '../../../engine/position.ts';
import { boxNpFloat } from '../../numpy/scalars/scalar.ts';
import { int } from '../../runtime/objects/int.ts';
import { PyInstance } from '../../runtime/objects/py-instance.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { accountObject } from './account-object.ts';
import { dictOf } from './dict-of.ts';
import { runUuid, UuidKind } from './identifiers.ts';
import { objectClassOf } from './native-object-class.ts';
import { float64OrNone, numberOfKind, truthOfKind, ZERO } from './number-values.ts';

/** A position as strategies see it. */
export class PositionObject extends PyInstance {
  /** `strategy` gives the strategy that trades it. */
  constructor(
    readonly position: Position,
    readonly strategy: () => PyValue,
  ) {
    super();
  }
}

type Read = (self: PositionObject) => PyValue;

/** NaN of a closed position is a Python float. */
const ofOpen =
  (read: (position: Position) => number): Read =>
  ({ position }) =>
    position.isOpen ? boxNpFloat(read(position)) : Number.NaN;

const profit: Read = ({ position }) =>
  position.isOpen && position.entryPrice !== null ? boxNpFloat(position.pnl) : ZERO;
const roi: Read = ({ position }) => (position.pnl === 0 ? ZERO : boxNpFloat(position.roi));
const cost: Read = ofOpen(({ totalCost }) => totalCost);

const RECORD: Readonly<Record<string, Read>> = {
  entry_price: ({ position }) => float64OrNone(position.entryPrice),
  qty: ({ position }) => numberOfKind(position.qtyKind, position.qty),
  current_price: ({ position }) => float64OrNone(position.currentPrice),
  value: ({ position }) => (position.isClose ? ZERO : float64OrNone(position.value)),
  type: ({ position }) => position.type,
  exchange: ({ position }) => position.exchange,
  pnl: profit,
  pnl_percentage: roi,
  leverage: ({ position }) => int(position.leverage),
  liquidation_price: ({ position }) =>
    position.mode === 'isolated' && position.isOpen ? boxNpFloat(position.liquidationPrice) : Number.NaN,
  bankruptcy_price: ofOpen(({ bankruptcyPrice }) => bankruptcyPrice),
  mode: ({ position }) => position.mode,
};

/** The class. */
export const positionClass = objectClassOf<PositionObject>({
  name: 'Position',
  module: 'jesse.models.Position',
  js: PositionObject,
  properties: {
    ...RECORD,
    id: () => runUuid(UuidKind.position, 1),
    previous_qty: ({ position }) => numberOfKind(position.previousQtyKind, position.previousQty),
    exit_price: ({ position }) => float64OrNone(position.exitPrice),
    opened_at: ({ position }) => float64OrNone(position.openedAt),
    closed_at: ({ position }) => float64OrNone(position.closedAt),
    symbol: ({ position }) => position.symbol,
    exchange_name: ({ position }) => position.exchange,
    exchange: ({ position }) => accountObject(position.account),
    exchange_type: ({ position }) => position.account.type,
    strategy: ({ strategy }) => strategy(),
    is_open: ({ position }) => position.isOpen,
    is_close: ({ position }) => position.isClose,
    is_long: ({ position }) => truthOfKind(position.qtyKind, position.isLong),
    is_short: ({ position }) => truthOfKind(position.qtyKind, position.isShort),
    roi,
    total_cost: cost,
    entry_margin: cost,
    mark_price: ({ position }) => float64OrNone(position.currentPrice),
    funding_rate: () => ZERO,
    next_funding_timestamp: () => null,
    to_dict: (self) => dictOf(Object.entries(RECORD).map(([name, read]) => [name, read(self)])),
  },
});
