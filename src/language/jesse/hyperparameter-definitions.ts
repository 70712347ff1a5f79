/**
 * What `hyperparameters()` returns, for the engine and for readers.
 *
 * @module
 */
import { typeError } from '../runtime/exceptions/raise.ts';
import { typeName } from '../runtime/objects/class-of.ts';
import { Int, makeInt } from '../runtime/objects/int.ts';
import { PyClass } from '../runtime/objects/py-class.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { iterate } from '../runtime/operators/iterate.ts';
import { subscript } from '../runtime/operators/subscript.ts';
import { str } from '../runtime/text/repr.ts';
import { numberOf } from './objects/to-float.ts';
import { fromPlain, toPlain } from './plain-values.ts';

/** A definition with everything a reader may want; values are Python's. */
export interface PythonHyperparameter {
  readonly name: string;
  readonly type: 'int' | 'float' | 'categorical' | 'other';
  readonly default: PyValue;
  readonly min?: number;
  readonly max?: number;
  readonly step: number | null;
  readonly options: readonly unknown[] | null;
}

/** Reads the list. Raises what Python raises for entries without the keys that Jesse reads. */
export function readHyperparameters(list: PyValue): PythonHyperparameter[] {
  const definitions: PythonHyperparameter[] = [];
  const iterator = iterate(list);
  for (let entry = iterator.next(); entry !== undefined; entry = iterator.next()) definitions.push(readOne(entry));
  return definitions;
}

function readOne(entry: PyValue): PythonHyperparameter {
  const name = str(subscript(entry, 'name'));
  if (!(entry instanceof PyDict)) throw typeError(`'${typeName(entry)}' object is not a dict`);
  const type = kindOf(entry.get('type') ?? null);
  const number = (key: string): number | undefined => numberOf(entry.get(key) ?? null);
  const [min, max] = [number('min'), number('max')];
  const options = entry.get('options');
  return {
    name,
    type,
    default: subscript(entry, 'default'),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    step: number('step') ?? null,
    options: options === undefined ? null : (toPlain(options) as unknown[]),
  };
}

function kindOf(type: PyValue): PythonHyperparameter['type'] {
  const name = type instanceof PyClass ? type.name : type;
  if (name === 'int' || name === 'float' || name === 'categorical') return name;
  return 'other';
}

/** A given value (plain data) as Python has it: a number for a float parameter is a float, whatever it looks like. */
export function givenValue(value: unknown, definition: PythonHyperparameter | undefined): PyValue {
  if (typeof value !== 'number') return fromPlain(value);
  if (definition?.type === 'float') return value;
  if (definition !== undefined && typeof definition.default === 'number' && definition.type !== 'int') return value;
  const whole = Number.isInteger(value);
  return whole && (definition === undefined || definition.type === 'int' || definition.default instanceof Int)
    ? makeInt(value)
    : fromPlain(value);
}
