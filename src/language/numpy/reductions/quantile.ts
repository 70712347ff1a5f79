/**
 * Quantiles and the median (numpy/lib/function_base.py, `_quantile`).
 *
 * @module
 */
import { valueFailure } from '../array/failure.ts';
import { sortNumbers } from '../sorting/sort.ts';
import { roundToEven } from '../ufuncs/floats.ts';

/** A place in a sorted sample: an index, or a fraction between two. */
type Place = { readonly index: number } | { readonly position: number; readonly weight?: (fraction: number) => number };

type Method = (count: number, quantile: number) => Place;

function boundary(position: number, takesPrevious: (fraction: number, position: number) => boolean): Place {
  const previous = Math.floor(position);
  const index = takesPrevious(position - previous, position) ? previous : previous + 1;
  return { index: Math.max(0, index) };
}

function continuous(alpha: number, beta: number): Method {
  return (count, quantile) => ({ position: count * quantile + (alpha + quantile * (1 - alpha - beta)) - 1 });
}

const METHODS: Readonly<Record<string, Method>> = {
  inverted_cdf: (count, quantile) => boundary(count * quantile - 1, (fraction) => fraction === 0),
  averaged_inverted_cdf: (count, quantile) => ({
    position: count * quantile - 1,
    weight: (fraction) => (fraction === 0 ? 0.5 : 1),
  }),
  closest_observation: (count, quantile) =>
    boundary(count * quantile - 1 - 0.5, (fraction, position) => fraction === 0 && Math.floor(position) % 2 === 0),
  interpolated_inverted_cdf: continuous(0, 1),
  hazen: continuous(0.5, 0.5),
  weibull: continuous(0, 0),
  linear: (count, quantile) => ({ position: (count - 1) * quantile }),
  median_unbiased: continuous(1 / 3, 1 / 3),
  normal_unbiased: continuous(3 / 8, 3 / 8),
  lower: (count, quantile) => ({ index: Math.floor((count - 1) * quantile) }),
  higher: (count, quantile) => ({ index: Math.ceil((count - 1) * quantile) }),
  midpoint: (count, quantile) => {
    const position = (count - 1) * quantile;
    const middle = 0.5 * (Math.floor(position) + Math.ceil(position));
    return { position: middle, weight: () => (middle % 1 === 0 ? 0 : 0.5) };
  },
  nearest: (count, quantile) => ({ index: roundToEven((count - 1) * quantile) }),
};

/** The method of a name; numpy's `ValueError` for another. */
export function quantileMethod(name: string): Method {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (method === undefined) {
    const names = Object.keys(METHODS)
      .map((known) => `'${known}'`)
      .join(', ');
    throw valueFailure(`'${name}' is not a valid method. Use one of: dict_keys([${names}])`);
  }
  return method;
}

/** A quantile of numbers that are sorted, NaN last. */
export function quantileOfSorted(sorted: Float64Array, quantile: number, method: Method): number {
  const count = sorted.length;
  const last = sorted[count - 1] as number;
  if (last !== last) return last;
  const place = method(count, quantile);
  if ('index' in place) return sorted[place.index] as number;
  const { position } = place;
  let previous = Math.floor(position);
  let next = previous + 1;
  if (position >= count - 1) {
    previous = -1;
    next = -1;
  }
  if (position < 0) {
    previous = 0;
    next = 0;
  }
  const fraction = position - previous;
  const weight = place.weight === undefined ? fraction : place.weight(fraction);
  const low = sorted[previous < 0 ? count + previous : previous] as number;
  const high = sorted[next < 0 ? count + next : next] as number;
  const difference = high - low;
  return weight >= 0.5 ? high - difference * (1 - weight) : low + difference * weight;
}

/** The median of a row, which is sorted by it; NaN when there is one. */
export function medianOf(row: Float64Array): number {
  const count = row.length;
  if (count === 0) return Number.NaN;
  sortNumbers(row);
  const last = row[count - 1] as number;
  if (last !== last) return Number.NaN;
  const middle = count >> 1;
  // the mean of the middle: a sum begins with 0, so no median is -0.0
  if (count % 2 === 1) return 0 + (row[middle] as number);
  return (0 + (row[middle - 1] as number) + (row[middle] as number)) / 2;
}
