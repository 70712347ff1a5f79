/**
 * Elementwise operations as Python sees them: `np.add(a, b, out=…)`, `np.add.reduce`, `np.maximum.accumulate`, ….
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { asType } from '../array/cast.ts';
import { FLOAT64 } from '../array/dtype.ts';
import { scalarAt } from '../array/element.ts';
import { asArray } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { typeArgument } from '../functions/type-argument.ts';
import { boxNumber, Float64Scalar } from '../scalars/scalar.ts';
import { apply, type Placement } from './apply.ts';
import type { Operation } from './operation.ts';
import { applyToRow } from './quick.ts';

/** A callable operation. */
export class Ufunc extends PyObject {
  constructor(readonly operation: Operation) {
    super();
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    const { operation } = this;
    const { inputs } = operation;
    if (args.length < inputs || args.length > inputs + 1) {
      const plural = inputs + 1 === 1 ? '' : 's';
      const given = args.length;
      throw typeError(
        `${operation.name}() takes from ${inputs} to ${inputs + 1} positional argument${plural} but ${given} were given`,
      );
    }
    if (names.length === 0 && args.length === inputs) {
      const quick = this.onNumbers(args);
      if (quick !== undefined) return quick;
    }
    const placement: { out?: NdArray | undefined; where?: NdArray | undefined } = {};
    let operands = args.slice(0, inputs).map((value) => asArray(value));
    if (args.length > inputs) placement.out = output(args[inputs] as PyValue);
    names.forEach((name, index) => {
      const value = values[index] as PyValue;
      if (name === 'out') placement.out = output(value);
      else if (name === 'where') placement.where = value === true ? undefined : asArray(value);
      else if (name === 'dtype') {
        const type = typeArgument(value);
        if (type !== undefined) operands = operands.map((operand) => asType(operand, type));
      } else if (!['casting', 'order', 'subok', 'sig', 'signature', 'axes', 'axis'].includes(name)) {
        throw typeError(`${operation.name}() got an unexpected keyword argument '${name}'`);
      }
    });
    return this.place(operands, placement);
  }

  private place(operands: NdArray[], placement: Placement): PyValue {
    const found = apply(this.operation, operands, placement);
    if (placement.out !== undefined) return found;
    return found.rank === 0 ? scalarAt(found, found.offset) : found;
  }

  /** Floats go without arrays, numbers beside a row without an array of their own. */
  private onNumbers(args: readonly PyValue[]): PyValue | undefined {
    const { operation } = this;
    const [a, b] = args as [PyValue, PyValue];
    if (operation.inputs === 2) {
      if (a instanceof NdArray) return applyToRow(operation, a, b, false);
      if (b instanceof NdArray) return applyToRow(operation, b, a, true);
    }
    const x = args[0] instanceof Float64Scalar ? args[0].n : args[0];
    if (typeof x !== 'number') return undefined;
    if (operation.inputs === 1) return boxNumber(operation.resolve(FLOAT64, [FLOAT64]).result, operation.number(x));
    const y = args[1] instanceof Float64Scalar ? args[1].n : args[1];
    if (typeof y !== 'number') return undefined;
    return boxNumber(operation.resolve(FLOAT64, [FLOAT64, FLOAT64]).result, operation.number(x, y));
  }

  override repr(): string {
    return `<ufunc '${this.operation.name}'>`;
  }
}

function output(value: PyValue): NdArray | undefined {
  if (value === null) return undefined;
  if (value instanceof PyTuple && value.items.length === 1) return output(value.items[0] as PyValue);
  if (!(value instanceof NdArray)) throw typeError('return arrays must be of ArrayType');
  return value;
}
