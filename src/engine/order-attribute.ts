/**
 * `self.buy`, `self.sell`, `self.stop_loss`, `self.take_profit`: what a strategy assigned and what was submitted of it.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { copyRows, NO_ROWS, type OrderRows } from './order-rows.ts';
import { isReferenceFailure } from './reference-failure.ts';

/** The four attributes by the reference's names. */
export type OrderAttributeName = 'buy' | 'sell' | 'stop_loss' | 'take_profit';

/**
 * A value as the strategy side assigned it, not looked into yet. The strategy side implements it on top of its own values;
 * {@link assignRows} makes one of plain numbers.
 */
export interface OrderAssignment {
  /** `None` is `none`; a type that is neither tuple, list nor ndarray is `other`. */
  readonly container: 'none' | 'tuple' | 'list' | 'array' | 'other';
  /** Python's `type(value)` as text, `<class 'int'>`. */
  readonly typeText: string;
  /**
   * The value as a float64 array, a single pair as one row (`np.array([value], dtype=float)`); the empty list gives no
   * rows. For an ndarray the rows are the array's own memory. Throws {@link ReferenceException} with what Python raises:
   * `ValueError` for ragged or non-numeric rows, `IndexError` for `()`, `TypeError` for a number.
   */
  format(): OrderRows;
  /** Python's `str` of the value as assigned. */
  text(): string;
  /** Python's `str` of the list of rows that was formatted. */
  rowsText(): string;
}

/** One of the four attributes of one route. */
export class OrderAttribute {
  /** What was assigned and is not formatted yet; null when `rows` holds. */
  pending: OrderAssignment | null = null;
  /** The formatted value: live, compared by value. Null stands for None. */
  rows: OrderRows | null = null;
  /** The copy that was submitted last. Null stands for None. */
  submitted: OrderRows | null = null;

  constructor(readonly name: OrderAttributeName) {}

  /** Whether the attribute is not None. */
  get isSet(): boolean {
    return this.pending === null ? this.rows !== null : this.pending.container !== 'none';
  }

  /** Takes over what the strategy assigned; it is looked into when the engine next needs it. */
  assign(value: OrderAssignment): void {
    this.pending = value;
  }

  /** Assigns one pair (quantity, price in quote currency), as `liquidate` does. */
  assignPair(quantity: number, price: number): void {
    this.pending = new PairAssignment(quantity, price);
  }

  /** Back to None, the submitted copy too. */
  reset(): void {
    this.pending = null;
    this.rows = null;
    this.submitted = null;
  }

  /** Python's `type(value)` as text. */
  get typeText(): string {
    if (this.pending !== null) return this.pending.typeText;
    return this.rows === null
      ? "<class 'NoneType'>"
      : this.rows.rows === 0
        ? "<class 'list'>"
        : "<class 'numpy.ndarray'>";
  }

  /** Kind of value held: an array once formatted. */
  get container(): OrderAssignment['container'] {
    if (this.pending !== null) return this.pending.container;
    return this.rows === null ? 'none' : this.rows.rows === 0 ? 'list' : 'array';
  }

  /**
   * Turns the assigned value into rows; None becomes no rows. `where` gives the price and the time for the message. Throws
   * `InvalidShape` for what is no list of pairs and `InvalidStrategy` for a price that is not above zero.
   */
  format(where: () => { price: string; time: string }): OrderRows {
    const { pending } = this;
    if (pending === null) {
      this.rows ??= NO_ROWS;
      return this.rows;
    }
    const rows = pending.container === 'none' ? NO_ROWS : this.formatPending(pending);
    if (pending.container !== 'array') this.checkPrices(rows, pending, where);
    this.pending = null;
    this.rows = rows;
    return rows;
  }

  /** Formats, and remembers a copy as submitted. */
  formatAndSubmit(where: () => { price: string; time: string }): OrderRows {
    this.submitted = copyRows(this.format(where));
    return this.submitted;
  }

  private formatPending(pending: OrderAssignment): OrderRows {
    try {
      return pending.format();
    } catch (error) {
      if (!isReferenceFailure(error, 'ValueError')) throw error;
      throw new ReferenceException(
        'InvalidShape',
        `The format of self.${this.name} is invalid. \n` +
          `It must be either (qty, price) or [(qty, price), (qty, price)] for multiple points; but ${pending.text()} was given`,
      );
    }
  }

  private checkPrices(rows: OrderRows, pending: OrderAssignment, where: () => { price: string; time: string }): void {
    if (rows.rows > 0 && rows.columns < 2) {
      throw new ReferenceException('IndexError', `index 1 is out of bounds for axis 1 with size ${rows.columns}`);
    }
    let lowest = Number.POSITIVE_INFINITY;
    for (let row = 0; row < rows.rows; row++) {
      const price = rows.values[row * rows.columns + 1] as number;
      if (Number.isNaN(price)) return;
      if (price < lowest) lowest = price;
    }
    if (lowest > 0) return;
    const { price, time } = where();
    throw new ReferenceException(
      'InvalidStrategy',
      'Order price must be greater than zero: \n' +
        `Submitted order: ${pending.rowsText()}\nCurrent price: ${price}\nCurrent time: ${time}`,
    );
  }
}

/** The tuple of one pair of plain numbers. */
class PairAssignment implements OrderAssignment {
  readonly container = 'tuple';
  readonly typeText = "<class 'tuple'>";

  constructor(
    private readonly quantity: number,
    private readonly price: number,
  ) {}

  format(): OrderRows {
    return { values: [this.quantity, this.price], rows: 1, columns: 2 };
  }

  text(): string {
    return `(${this.quantity}, ${this.price})`;
  }

  rowsText(): string {
    return `[${this.text()}]`;
  }
}

/** An assignment of plain numbers, as the tuple of one pair or the list of several. */
export function assignRows(pairs: readonly (readonly number[])[]): OrderAssignment {
  const text = (): string => `[${pairs.map((pair) => `(${pair.join(', ')})`).join(', ')}]`;
  return {
    container: pairs.length === 1 ? 'tuple' : 'list',
    typeText: pairs.length === 1 ? "<class 'tuple'>" : "<class 'list'>",
    format: () => rowsOf(pairs),
    text: () => (pairs.length === 1 ? `(${(pairs[0] ?? []).join(', ')})` : text()),
    rowsText: text,
  };
}

function rowsOf(pairs: readonly (readonly number[])[]): OrderRows {
  const columns = pairs[0]?.length ?? 2;
  if (pairs.length === 0) return NO_ROWS;
  if (pairs.some((pair) => pair.length !== columns)) {
    throw new ReferenceException('ValueError', 'setting an array element with a sequence.');
  }
  return { values: pairs.flat(), rows: pairs.length, columns };
}
