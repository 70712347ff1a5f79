/**
 * Sorting of values that JavaScript orders as Python does, whatever the order of the comparisons: numbers without NaN, texts
 * whose code units order as their code points do, and tuples of such.
 *
 * @module
 */
import { digitOrder } from '../algorithms/digit-order.ts';
import { packedOrder } from '../algorithms/packed-order.ts';
import { Scratch } from '../algorithms/scratch.ts';
import { stableOrder, type Tie } from '../algorithms/stable-order.ts';
import { Int } from '../objects/int.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { isFlat } from '../text/code-points.ts';

const scratch = new Scratch((length) => new Float64Array(length));

/** Code units that a number of 48 bits holds, when they are bytes and when they are not. */
const BYTES = 6;
const UNITS = 3;

/** Positions in their stable order, at the beginning of an array that is to be read before the next call; `undefined` where some values are others. */
export function plainOrder(values: readonly PyValue[]): Int32Array | undefined {
  const [first] = values;
  if (typeof first === 'string') {
    const prefixes = prefixesOf(values, scratch.lend(values.length));
    if (prefixes === undefined) return undefined;
    const tie: Tie = (a, b) => (values[a] as string) < (values[b] as string);
    return packedOrder([prefixes], values.length, tie) ?? stableOrder(prefixes.slice(0, values.length), tie);
  }
  if (first instanceof PyTuple) return tupleOrder(values);
  const numbers = numbersOf(values, scratch.lend(values.length));
  if (numbers === undefined) return undefined;
  const packed = packedOrder([numbers], values.length, null);
  if (packed !== undefined) return packed;
  const exact = numbers.slice(0, values.length);
  return digitOrder([exact]) ?? stableOrder(exact, null);
}

/** The values as numbers, floats and small ints, put into `numbers`. */
function numbersOf(values: readonly PyValue[], numbers: Float64Array): Float64Array | undefined {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as PyValue;
    const n = value instanceof Int ? value.n : value;
    if (typeof n !== 'number' || n !== n) return undefined;
    numbers[index] = n;
  }
  return numbers;
}

/** The beginnings of texts as numbers that order as they do, put into `prefixes`. */
function prefixesOf(values: readonly PyValue[], prefixes: Float64Array): Float64Array | undefined {
  let units = 0;
  for (let index = 0; index < values.length; index++) {
    const text = values[index] as PyValue;
    if (typeof text !== 'string' || !isFlat(text)) return undefined;
    let prefix = 0;
    for (let at = 0; at < BYTES; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      units |= unit;
      prefix = prefix * 256 + unit;
    }
    prefixes[index] = prefix;
  }
  if (units < 256) return prefixes;
  for (let index = 0; index < values.length; index++) {
    const text = values[index] as string;
    let prefix = 0;
    for (let at = 0; at < UNITS; at++) prefix = prefix * 65536 + (at < text.length ? text.charCodeAt(at) : 0);
    prefixes[index] = prefix;
  }
  return prefixes;
}

/** Tuples that have numbers, or texts, at equal positions. */
function tupleOrder(values: readonly PyValue[]): Int32Array | undefined {
  const columns: (readonly PyValue[])[] = [];
  const width = (values[0] as PyTuple).items.length;
  if (width === 0) return undefined;
  for (let column = 0; column < width; column++) {
    const items: PyValue[] = [];
    for (let index = 0; index < values.length; index++) {
      const tuple = values[index] as PyValue;
      if (!(tuple instanceof PyTuple) || tuple.constructor !== PyTuple || tuple.items.length !== width)
        return undefined;
      items.push(tuple.items[column] as PyValue);
    }
    columns.push(items);
  }
  return columnOrder(columns);
}

function columnOrder(columns: readonly (readonly PyValue[])[]): Int32Array | undefined {
  const keys: Float64Array[] = [];
  const texts: (readonly string[] | null)[] = [];
  for (const items of columns) {
    const isText = typeof items[0] === 'string';
    const numbers = new Float64Array(items.length);
    const column = isText ? prefixesOf(items, numbers) : numbersOf(items, numbers);
    if (column === undefined) return undefined;
    keys.push(column);
    texts.push(isText ? (items as readonly string[]) : null);
  }
  const rows = columns[0]?.length ?? 0;
  const byDigits = texts.every((items) => items === null)
    ? (packedOrder(keys, rows, null) ?? digitOrder(keys))
    : undefined;
  if (byDigits !== undefined) return byDigits;
  let tie: Tie | null = null;
  for (let column = columns.length - 1; column > 0; column--) {
    tie = within(keys[column] as Float64Array, texts[column] ?? null, tie);
  }
  const [first] = texts;
  return stableOrder(keys[0] as Float64Array, first ? within(null, first, tie) : tie);
}

/** Compares by a column, and where that is equal by those after it. */
function within(keys: Float64Array | null, texts: readonly string[] | null, rest: Tie | null): Tie {
  return (a, b) => {
    if (keys !== null && keys[a] !== keys[b]) return (keys[a] as number) < (keys[b] as number);
    if (texts !== null && texts[a] !== texts[b]) return (texts[a] as string) < (texts[b] as string);
    return rest?.(a, b) === true;
  };
}
