/**
 * Ranges and movements of candles. The columns begin a candle early, so that a candle and the one before it are 8 bytes
 * apart.
 *
 * @module
 */
import {
  absolute,
  add,
  both,
  constant,
  DOUBLE,
  divide,
  either,
  type Integer,
  isAtLeast,
  isEqual,
  isGreater,
  isUnequal,
  largest,
  load,
  multiply,
  smallest,
  subtract,
  type Vector,
  without,
} from './instructions.ts';
import { largerKnown } from './known.ts';
import { mapped, type Share } from './map.ts';

/** high − low, |high − close before|, |low − close before| of the addresses of the highs, lows and closes. */
function distances(
  [high, low, close]: readonly Integer[],
  offset: number,
  share: Share,
): readonly [Vector, Vector, Vector] {
  const top = share(load(high as Integer, offset + DOUBLE));
  const bottom = share(load(low as Integer, offset + DOUBLE));
  const before = share(load(close as Integer, offset));
  return [
    share(subtract(top, bottom)),
    share(absolute(subtract(top, before))),
    share(absolute(subtract(bottom, before))),
  ];
}

/** The greatest of the three distances, NaN where one is. */
export const trueRange = () =>
  mapped(3, (addresses, offset, share) => {
    const [range, up, down] = distances(addresses, offset, share);
    return [largest(largest(range, up), down)];
  });

/** The greatest of those that are not NaN. */
export const trueRangeOfKnown = () =>
  mapped(3, (addresses, offset, share) => {
    const [range, up, down] = distances(addresses, offset, share);
    return [largerKnown(share(largerKnown(range, up)), down)];
  });

/** close − min(low, close before), and max(high, close before) − that, NaN where one is; from highs, lows and closes. */
export const buyingPressure = () =>
  mapped(3, ([high, low, close], offset, share) => {
    const before = share(load(close as Integer, offset));
    const bottom = share(smallest(load(low as Integer, offset + DOUBLE), before));
    const top = largest(load(high as Integer, offset + DOUBLE), before);
    return [subtract(load(close as Integer, offset + DOUBLE), bottom), subtract(top, bottom)];
  });

/** The move where it is above 0 and above the opposite one, else 0. */
function dominant(move: Vector, opposite: Vector): Vector {
  return both(move, both(isGreater(move, opposite), isGreater(move, constant(0))));
}

/** Upward and downward movement from highs and lows. */
export const directionalMovement = () =>
  mapped(2, ([high, low], offset, share) => {
    const up = share(subtract(load(high as Integer, offset + DOUBLE), load(high as Integer, offset)));
    const down = share(subtract(load(low as Integer, offset), load(low as Integer, offset + DOUBLE)));
    return [dominant(up, down), dominant(down, up)];
  });

/**
 * From two columns, one of which moves down where `sign` is 1, the other one up (or the reverse for −1): the move of the first
 * where it is above 0 and above that of the second, or that is NaN; else 0.
 */
export const leadingMove = () =>
  mapped(
    2,
    ([first, second], offset, share, [sign]) => {
      const move = (column: Integer, from: number, to: number): Vector =>
        share(multiply(subtract(load(column, offset + from), load(column, offset + to)), sign as Vector));
      const along = move(first as Integer, 0, DOUBLE);
      const against = move(second as Integer, DOUBLE, 0);
      const leads = either(isGreater(along, against), isUnequal(against, against));
      return [both(along, both(isGreater(along, constant(0)), leads))];
    },
    1,
  );

/** The value before of the first column + factor · the value of the second. */
export const beforePlusScaled = () =>
  mapped(
    2,
    ([first, second], offset, _, [factor]) => [
      add(load(first as Integer, offset), multiply(factor as Vector, load(second as Integer, offset + DOUBLE))),
    ],
    1,
  );

/** Factor: divisor. divisor · (change of the middle of high and low) · (high − low) / volume, 0 without volume. */
export const easeOfMovement = () =>
  mapped(
    3,
    ([high, low, volume], offset, share, [divisor]) => {
      const half = constant(0.5);
      const [top, bottom] = [
        share(load(high as Integer, offset + DOUBLE)),
        share(load(low as Integer, offset + DOUBLE)),
      ];
      const before = multiply(add(load(high as Integer, offset), load(low as Integer, offset)), half);
      const change = subtract(multiply(add(top, bottom), half), before);
      const traded = share(load(volume as Integer, offset + DOUBLE));
      const ease = divide(multiply(multiply(divisor as Vector, change), subtract(top, bottom)), traded);
      return [without(ease, isEqual(traded, constant(0)))];
    },
    1,
  );

/** Rises, with changes that are no number as 0, and rises − changes. */
export const risesAndFalls = () =>
  mapped(1, ([price], offset, share) => {
    const change = share(subtract(load(price as Integer, offset + DOUBLE), load(price as Integer, offset)));
    const rise = share(both(change, isAtLeast(change, constant(0))));
    return [rise, subtract(rise, change)];
  });
