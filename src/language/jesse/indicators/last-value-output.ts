/**
 * Last values of numbers as Python values, without the steps in between that other results need.
 *
 * @module
 */
import type { Result } from '../../../indicators/series-call.ts';
import type { IndicatorSignature, ValueKind } from '../../../indicators/signature.ts';
import { boxNpFloat } from '../../numpy/scalars/scalar.ts';
import { makeInt } from '../../runtime/objects/int.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { namedTuple, type TupleConstructor } from './indicator-output.ts';
import type { ValueTable } from './value-table.ts';

/** How an indicator whose fields all are numbers gives them. */
export class LastValueOutput {
  private readonly kinds: readonly ValueKind[];
  private readonly names: readonly string[];
  private readonly tuple: TupleConstructor | null;

  private constructor({ name, returns }: IndicatorSignature) {
    this.kinds = 'kind' in returns ? [returns.kind] : returns.fields.map(({ kind }) => kind);
    this.names = 'kind' in returns ? [] : returns.fieldNames;
    this.tuple = 'kind' in returns ? null : namedTuple(name, returns.tuple, returns.fieldNames);
  }

  /** Null for an indicator that gives flags or objects. */
  static of(signature: IndicatorSignature): LastValueOutput | null {
    const output = new LastValueOutput(signature);
    return output.kinds.every(isNumeric) ? output : null;
  }

  get fields(): number {
    return this.kinds.length;
  }

  /** Puts a result into a table; false where a field of it is no number. */
  store(result: Result, table: ValueTable, rows: number): boolean {
    if (typeof result === 'number') {
      if (this.tuple !== null) return false;
      table.set(0, rows, result);
    } else {
      if (this.tuple === null || typeof result !== 'object' || result === null) return false;
      const record = result as Readonly<Record<string, unknown>>;
      for (let field = 0; field < this.names.length; field++) {
        const value = record[this.names[field] as string];
        if (typeof value !== 'number') return false;
        table.set(field, rows, value);
      }
    }
    table.complete(rows);
    return true;
  }

  /** The values of a table as Jesse returns them. */
  read(table: ValueTable, rows: number): PyValue {
    const { kinds, tuple } = this;
    if (tuple === null) return valueOf(kinds[0], table.value(0, rows));
    const items: PyValue[] = [];
    for (let field = 0; field < kinds.length; field++) items.push(valueOf(kinds[field], table.value(field, rows)));
    return new tuple(items);
  }
}

function isNumeric(kind: ValueKind): boolean {
  return kind === 'float64' || kind === 'float' || kind === 'int';
}

function valueOf(kind: ValueKind | undefined, value: number): PyValue {
  if (kind === 'float64') return boxNpFloat(value);
  return kind === 'int' && Number.isInteger(value) ? makeInt(value) : value;
}
