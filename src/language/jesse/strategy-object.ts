/**
 * A strategy of a run as JavaScript sees it: the instance of a class that derives from Jesse's `Strategy`, tied to the engine.
 *
 * @module
 */

import { Column } from '../../candles/candle-columns.ts';
import type { CandleView } from '../../candles/candle-view.ts';
import type { StrategyContext } from '../../engine/strategy-context.ts';
import { attributeError } from '../runtime/exceptions/raise.ts';
import type { PyDict } from '../runtime/objects/py-dict.ts';
import { PyInstance } from '../runtime/objects/py-instance.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { type CandleWindow, windowOf } from './candle-window.ts';
import { BrokerObject } from './objects/broker-object.ts';
import { PositionObject } from './objects/position-object.ts';
import type { Identity } from './strategy-identity.ts';
import { checkStage, Stage } from './strategy-stage.ts';

let constructing: StrategyContext | null = null;

/** Runs `create`, whose instances of strategies belong to `context`; null for one that only answers questions. */
export function constructFor<T>(context: StrategyContext | null, create: () => T): T {
  const before = constructing;
  constructing = context;
  try {
    return create();
  } finally {
    constructing = before;
  }
}

/**
 * The instance. Names that begin with `raw` give members of {@link STRATEGY_PROPERTIES} without a box; compiled code reads
 * them where it can prove that nothing overrides the property.
 */
export class StrategyObject extends PyInstance {
  /** Null outside a run (validation). */
  readonly engine: StrategyContext | null = constructing;
  /** Results of `@cached` methods by function, then by arguments. */
  readonly cachedResults = new Map<PyValue, PyDict>();
  /** How far Jesse has come with setting it up; properties that need more fail as they do in Jesse. */
  stage: Stage = Stage.created;
  /** The attributes that Jesse set and reads again, with the values it gave them; null until it has. */
  setByJesse: Identity | null = null;
  /** What `record_features` opened and no `record_label` has closed. */
  currentFeatures: PyValue = null;
  /** Where the class redefines `close`: it is what `price` gives. */
  followsClose = false;
  /** The redefined close that holds for the execution under way; null outside. */
  keptClose: PyValue = null;
  private window: CandleWindow | null = null;

  /** The engine's side. Raises AttributeError outside a run, as Jesse does where there is no session. */
  get context(): StrategyContext {
    if (this.engine === null) {
      throw attributeError(`'${this.pyClass.name}' object is not part of a run, so it has no market data`);
    }
    return this.engine;
  }

  get rawPrice(): number {
    if (this.stage < Stage.routed) checkStage('price', this.stage);
    return this.context.price;
  }

  get rawOpen(): number {
    if (this.stage < Stage.routed) checkStage('open', this.stage);
    return this.context.currentCandle()[Column.open] as number;
  }

  get rawClose(): number {
    if (this.stage < Stage.routed) checkStage('close', this.stage);
    return this.context.currentCandle()[Column.close] as number;
  }

  get rawHigh(): number {
    if (this.stage < Stage.routed) checkStage('high', this.stage);
    return this.context.currentCandle()[Column.high] as number;
  }

  get rawLow(): number {
    if (this.stage < Stage.routed) checkStage('low', this.stage);
    return this.context.currentCandle()[Column.low] as number;
  }

  get rawVolume(): number {
    if (this.stage < Stage.routed) checkStage('volume', this.stage);
    return this.context.currentCandle()[Column.volume] as number;
  }

  get rawTime(): number {
    return this.context.time;
  }

  get rawFeeRate(): number {
    if (this.stage < Stage.routed) checkStage('fee_rate', this.stage);
    return this.context.account.feeRate;
  }

  get rawIsOpen(): boolean {
    if (this.stage < Stage.started) checkStage('is_open', this.stage);
    return this.context.position.isOpen;
  }

  get rawIsClose(): boolean {
    if (this.stage < Stage.started) checkStage('is_close', this.stage);
    return this.context.position.isClose;
  }

  get rawIsLong(): boolean {
    if (this.stage < Stage.started) checkStage('is_long', this.stage);
    return this.context.position.isLong;
  }

  get rawIsShort(): boolean {
    if (this.stage < Stage.started) checkStage('is_short', this.stage);
    return this.context.position.isShort;
  }

  /** The route's candles as an array. */
  get candles(): PyValue {
    return this.arrayOf(this.candleView());
  }

  /** What {@link candles} shows; the next call may change it. */
  candleView(): CandleView {
    if (this.stage < Stage.routed) checkStage('candles', this.stage);
    return this.context.candles();
  }

  /** The array of what {@link candleView} gave. */
  arrayOf(view: CandleView): PyValue {
    this.window ??= windowOf(view);
    return this.window.arrayOf(view);
  }

  /** Candles of any series as an array. */
  candlesOf(view: CandleView): PyValue {
    return windowOf(view).arrayOf(view);
  }

  /** `self.position` and `self.broker`, made when the route is known. */
  createParts(): { position: PyValue; broker: PyValue } {
    const { context } = this;
    return { position: new PositionObject(context.position, () => this), broker: new BrokerObject(context) };
  }
}
